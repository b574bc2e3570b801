"""Reads ninjs, the IPTC's news in JSON, versions 1 to 3: a story with the pictures it is sent with."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from viewer.article.encoding import read_decoded
from viewer.article.news_story import NewsStory, credit_of, day_of
from viewer.domain import Article
from viewer.errors import ArticleError

MOST_BYTES = 16 << 20
MOST_ITEMS = 1_000

_PICTURES = ("picture", "image", "photo", "graphic")
_TELLING = frozenset(
    [
        *("headline", "headlines", "bodytext", "bodyxhtml", "bodyhtml", "bodies", "associations"),
        *("descriptiontext", "descriptions", "renditions"),
    ]
)

Item = Mapping[str, Any]


def read(path: Path, encoding: str | None = None) -> Article:
    """Give a ninjs document as an article (IPTC ninjs 1.5, 2.2 and 3.2).

    Versions write the same names in different ways (body_text, bodies, copyrightHolder); they are
    compared without underscores and capitals. Raises ArticleError for what is no ninjs.
    """
    decoded = read_decoded(path, encoding)
    if len(decoded.text) > MOST_BYTES:
        raise ArticleError(f"{path.name} is larger than {MOST_BYTES >> 20} MB, too large to read.")
    try:
        data = json.loads(decoded.text, strict=False)
    except RecursionError as fault:
        raise ArticleError(f"{path.name} is nested too deeply to be read.") from fault
    except ValueError as fault:
        raise ArticleError(f"{path.name} is no ninjs: it is no whole JSON.") from fault
    items = [_item(each) for each in (data if isinstance(data, list) else [data])]
    items = [item for item in items if _TELLING & item.keys()]
    if not items:
        raise ArticleError(f"{path.name} is no ninjs: no field of a news item is in it.")
    story = NewsStory()
    for item in _with_associations(items):
        if _text(item, "type") in _PICTURES:
            _add_picture(story, item)
        else:
            _add_story(story, item)
    if not story.blocks:
        raise ArticleError(f"{path.name} is empty: it holds no text and no picture.")
    return Article(
        path,
        story.title,
        story.blocks,
        story.language,
        decoded.encoding,
        story.published,
        (*decoded.notes, *story.notes),
    )


def _item(data: Any) -> Item:
    """Give a JSON object with its names made alike, an empty one for anything else."""
    if not isinstance(data, dict):
        return {}
    return {key.replace("_", "").lower(): value for key, value in data.items()}


def _with_associations(items: list[Item]) -> Iterator[Item]:
    """Give each item, followed by those it is sent with, level by level within a limit."""
    waiting = list(reversed(items))
    seen = 0
    while waiting and seen < MOST_ITEMS:
        item = waiting.pop()
        seen += 1
        yield item
        inner = item.get("associations")
        if isinstance(inner, dict):
            inner = list(inner.values())
        if isinstance(inner, list):
            waiting.extend(reversed([_item(each) for each in inner[:MOST_ITEMS]]))


def _add_story(story: NewsStory, item: Item) -> None:
    story.language = story.language or _text(item, "language")
    stamps = (_text(item, name) for name in ("versioncreated", "contentcreated", "firstcreated"))
    story.published = story.published or next(filter(None, map(day_of, stamps)), None)
    headline = _text(item, "headline") or _valued(item, "headlines", ("main", "headline"))
    story.add_headline(headline)
    story.add_byline(_text(item, "byline") or _text(item, "by"))
    page = _text(item, "bodyxhtml") or _text(item, "bodyhtml")
    if page:
        story.add_page(page)
    elif _text(item, "bodytext"):
        story.add_text(_text(item, "bodytext"))
    else:
        story.add_page(_valued(item, "bodies", ("main", "body")))


def _add_picture(story: NewsStory, item: Item) -> None:
    caption = _valued(item, "descriptions", ("caption", "drol:caption"))
    for name in ("descriptiontext", "descriptioncaption", "descriptionxhtml", "bodytext"):
        caption = caption or _text(item, name)
    credit = credit_of(
        _text(item, "creditline") or _text(item, "credit"),
        _text(item, "byline") or _text(item, "by"),
        _text(item, "copyrightholder"),
    )
    alt = _text(item, "alttext") or _text(item, "headline")
    story.add_picture(_best_rendition(item), caption, credit, alt)


def _text(item: Item, name: str) -> str:
    value = item.get(name)
    return value.strip() if isinstance(value, str) else ""


def _valued(item: Item, name: str, roles: tuple[str, ...]) -> str:
    """Give the value of a list's entry with one of these roles, else of its first entry."""
    rows = item.get(name)
    entries = [_item(row) for row in rows] if isinstance(rows, list) else []
    by_role = {_text(entry, "role").lower(): entry for entry in reversed(entries)}
    chosen = next((by_role[role] for role in roles if role in by_role), None)
    chosen = chosen if chosen is not None else next(iter(entries), {})
    return _text(chosen, "value")


def _best_rendition(item: Item) -> str | None:
    """Give the address of the widest rendition, else what the item itself is called."""
    renditions = item.get("renditions")
    if isinstance(renditions, dict):
        renditions = list(renditions.values())
    rows = [_item(row) for row in renditions] if isinstance(renditions, list) else []
    addressed = [row for row in rows if _text(row, "href")]
    if not addressed:
        return _text(item, "uri") or None
    return _text(max(addressed, key=_width), "href")


def _width(rendition: Item) -> float:
    width = rendition.get("width")
    return width if isinstance(width, int | float) else 0
