"""What a page's head and its data for search engines say: title, language, date, photos."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from viewer.article.html_text import tidy
from viewer.article.html_tree import Tree

MOST_DATA = 2_000_000
MOST_THINGS = 5_000
LONGEST_TITLE = 500

_DATES = (
    "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate",
    "parsely-pub-date", "og:article:published_time", "publish-date", "dcterms.created",
)  # fmt: skip
_JOINS = " |–—·»-"
_SUFFIX = re.compile(r"\s[|–—·»-]\s(?!.*\s[|–—·»-]\s)")
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")
_ARTICLE = re.compile(r"article|posting|report", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself: titles in order of trust, language, day of publication.

    ``things`` are the objects of its data for search engines.
    """

    titles: tuple[str, ...]
    language: str
    published: date | None
    site: str
    things: tuple[dict[str, Any], ...] = ()


def read_head(tree: Tree) -> Head:
    """Give what a page says of itself."""
    meta = _meta(tree)
    things = list(_things(tree))
    articles = [t for t in things if _ARTICLE.search(_text(t.get("@type")))]
    site = meta.get("og:site_name", "").strip()
    titles = [_text(t.get("headline")) for t in articles]
    titles += [_without(site, meta.get(name, "")) for name in ("og:title", "twitter:title")]
    titles += [_without_suffix(_without(site, _title(tree)[:LONGEST_TITLE]))]
    dates = [_text(t.get("datePublished")) for t in articles]
    dates += [meta.get(name, "") for name in _DATES]
    dates += [tree.attribute(number, "datetime") for number in tree.named("time")[:20]]
    return Head(
        tuple(dict.fromkeys(tidy(title).replace("\n", " ") for title in titles if title.strip())),
        _language(tree, meta),
        next((day for day in map(_day, dates) if day), None),
        site,
        tuple(things),
    )


def _title(tree: Tree) -> str:
    return next((tree.raw_text(number) for number in tree.named("title")), "").strip()


def _without(site: str, title: str) -> str:
    """Drop the site's name from the end of a title."""
    return title.removesuffix(site).rstrip(_JOINS) or title


def _without_suffix(title: str) -> str:
    """Drop what follows the last bar or dash of a title element if it is the shorter part."""
    rest, _, last = _SUFFIX.sub("\n", title).rpartition("\n")
    return title[: len(rest)].rstrip(_JOINS) if len(last) < len(rest) else title


def _meta(tree: Tree) -> dict[str, str]:
    found: dict[str, str] = {}
    for number in tree.named("meta"):
        attributes = tree.attributes(number)
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        if name and attributes.get("content"):
            found.setdefault(name.lower(), attributes["content"])
    return found


def _language(tree: Tree, meta: dict[str, str]) -> str:
    for number in tree.named("html"):
        attributes = tree.attributes(number)
        said = attributes.get("lang") or attributes.get("xml:lang")
        if said:
            return said.strip().replace("_", "-")
    return meta.get("content-language", meta.get("og:locale", "")).strip().replace("_", "-")


def _things(tree: Tree) -> Iterator[dict[str, Any]]:
    """Give every object of the page's JSON-LD, those inside others too."""
    budget = MOST_DATA
    for number in tree.named("script"):
        if "ld+json" not in tree.attribute(number, "type").lower():
            continue
        source = tree.raw_text(number)
        budget -= len(source)
        if budget < 0:
            return
        try:
            data = json.loads(source.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _objects(data)


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    waiting, seen = [data], 0
    while waiting and seen < MOST_THINGS:
        thing, seen = waiting.pop(), seen + 1
        if isinstance(thing, dict):
            yield thing
            waiting.extend(v for v in reversed(thing.values()) if isinstance(v, dict | list))
        elif isinstance(thing, list):
            waiting.extend(reversed(thing))


def _text(value: Any) -> str:
    if isinstance(value, list):
        return " ".join(v for v in value if isinstance(v, str))
    return value if isinstance(value, str) else ""


def _day(text: str) -> date | None:
    found = _DAY.match(text.strip())
    if found:
        try:
            return datetime(int(found[1]), int(found[2]), int(found[3])).date()  # noqa: DTZ001
        except ValueError:
            return None
    return None
