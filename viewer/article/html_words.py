"""What the names in mark-up mean: the words of resources/cues/html.toml applied to elements."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from viewer.article.html_tree import Tree
from viewer.domain import BlockKind
from viewer.resources import resource_stack

_NAMES = ("class", "id", "data-testid", "data-component", "data-type", "data-role")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^\W\d_a-zA-Z]+")


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The word lists, by what they tell of an element."""

    caption_stems: tuple[str, ...]
    caption: frozenset[str]
    caption_beside_photo: frozenset[str]
    credit_stems: tuple[str, ...]
    credit: frozenset[str]
    credit_properties: frozenset[str]
    not_caption: frozenset[str]
    photo: frozenset[str]
    hidden_stems: tuple[str, ...]
    hidden: tuple[str, ...]
    furniture: frozenset[str]
    furniture_phrases: tuple[str, ...]
    video: frozenset[str]
    chart: frozenset[str]
    logo: frozenset[str]
    icon: frozenset[str]
    placeholders: tuple[str, ...]
    attributes: tuple[tuple[BlockKind, tuple[str, ...]], ...]


@lru_cache(maxsize=20_000)
def load_words(additions: Path | None = None) -> Words:
    """Give the word lists, a person's own lines added to the bundled ones."""
    tables = [tomllib.loads(path.read_text("utf-8")) for path in resource_stack(_FILE, additions)]

    def all_of(table: str, key: str) -> tuple[str, ...]:
        rows: list[Any] = [found.get(table, {}).get(key, ()) for found in tables]
        return tuple(word for row in rows for word in row)

    return Words(
        caption_stems=all_of("caption", "stems"),
        caption=frozenset(all_of("caption", "words")),
        caption_beside_photo=frozenset(all_of("caption", "beside_photo")),
        credit_stems=all_of("credit", "stems"),
        credit=frozenset(all_of("credit", "words")),
        credit_properties=frozenset(all_of("credit", "properties")),
        not_caption=frozenset(all_of("not_caption", "before")),
        photo=frozenset(all_of("photo", "words")),
        hidden_stems=all_of("hidden", "stems"),
        hidden=tuple(f" {phrase} " for phrase in all_of("hidden", "phrases")),
        furniture=frozenset(all_of("furniture", "words")),
        furniture_phrases=tuple(f" {phrase} " for phrase in all_of("furniture", "phrases")),
        video=frozenset(all_of("video", "words")),
        chart=frozenset(all_of("chart", "words")),
        logo=frozenset(all_of("logo", "words")),
        icon=frozenset(all_of("icon", "words")),
        placeholders=all_of("icon", "placeholders"),
        attributes=(
            (BlockKind.CAPTION, all_of("caption", "attributes")),
            (BlockKind.CREDIT, all_of("credit", "attributes")),
        ),
    )


_FILE = "cues/html.toml"


@lru_cache(maxsize=20_000)
def words_in(name: str) -> tuple[str, ...]:
    """Cut one class name, id or the like into its words."""
    return tuple(word.lower() for word in _WORD.findall(name))


def names_of(tree: Tree, number: int) -> list[str]:
    """Give every name that the mark-up has for an element."""
    attributes = tree.attributes(number)
    return [name for key in _NAMES if key in attributes for name in attributes[key].split()]


def role_of(tree: Tree, number: int, words: Words) -> BlockKind | None:
    """Tell whether an element's own name calls it a caption or a credit."""
    props = _photo_properties(tree, number)
    if props & words.credit_properties:
        return BlockKind.CREDIT
    roles = {_role_of_name(name, words) for name in names_of(tree, number)}
    if BlockKind.CREDIT in roles:
        return BlockKind.CREDIT
    if BlockKind.CAPTION in roles or props & {"caption", "description"}:
        return BlockKind.CAPTION
    return None


def _photo_properties(tree: Tree, number: int) -> frozenset[str]:
    """Give what an element says of the photo whose data it belongs to, nothing of other things."""
    props = tree.attribute(number, "itemprop").lower()
    if props:
        for up in tree.ancestors(number):
            kind = tree.attribute(up, "itemtype")
            if kind:
                return frozenset(props.split()) if "imageobject" in kind.lower() else frozenset()
    return frozenset()


@lru_cache(maxsize=20_000)
def _role_of_name(name: str, words: Words) -> BlockKind | None:
    """Let the last telling word decide: "caption__source" is a source."""
    parts = words_in(name)
    for at in range(len(parts) - 1, -1, -1):
        word = parts[at]
        if word in words.credit or any(stem in word for stem in words.credit_stems):
            return BlockKind.CREDIT
        if word in words.caption or any(stem in word for stem in words.caption_stems):
            if at and parts[at - 1] in words.not_caption:
                return None
            return BlockKind.CAPTION
        if word in words.caption_beside_photo and words.photo.intersection(parts[:at]):
            return BlockKind.CAPTION
    return None


def says_photo(tree: Tree, number: int, words: Words) -> bool:
    """Tell whether an element's names speak of a photo."""
    return any(words.photo.intersection(words_in(name)) for name in names_of(tree, number))


def says_photo_credit(tree: Tree, number: int, words: Words) -> bool:
    """Tell whether a credit's names leave no doubt that it is a photo's, not an article's."""
    return any(_says_photo_credit(name, words) for name in names_of(tree, number))


@lru_cache(maxsize=20_000)
def _says_photo_credit(name: str, words: Words) -> bool:
    if _role_of_name(name, words) is not BlockKind.CREDIT:
        return False
    parts = words_in(name)
    if words.photo.intersection(parts):
        return True
    return any(stem in part for part in parts for stem in words.credit_stems)


def is_hidden(tree: Tree, number: int, words: Words) -> bool:
    """Tell whether an element is only there for screen readers."""
    return any(_says_hidden(name, words) for name in tree.attribute(number, "class").split())


@lru_cache(maxsize=20_000)
def _says_hidden(name: str, words: Words) -> bool:
    spaced = f" {' '.join(words_in(name))} "
    if any(phrase in spaced for phrase in words.hidden):
        return True
    return any(stem in spaced for stem in words.hidden_stems)


def is_furniture(tree: Tree, number: int, words: Words) -> bool:
    """Tell whether an element's names call it a part of the page, not of the article."""
    return any(_says_furniture(name, words) for name in names_of(tree, number))


@lru_cache(maxsize=20_000)
def _says_furniture(name: str, words: Words) -> bool:
    parts = words_in(name)
    if words.furniture.intersection(parts):
        return True
    spaced = f" {' '.join(parts)} "
    return any(phrase in spaced for phrase in words.furniture_phrases)


def is_video(tree: Tree, number: int, words: Words) -> bool:
    """Tell whether an element is, or is called, a moving picture."""
    if tree.tags[number] in {"video", "iframe", "amp-video", "amp-iframe", "amp-youtube", "audio"}:
        return True
    return any(words.video.intersection(words_in(name)) for name in names_of(tree, number))


def is_chart(tree: Tree, number: int, words: Words) -> bool:
    """Tell whether an element's names call it a chart."""
    return any(words.chart.intersection(words_in(name)) for name in names_of(tree, number))


def is_icon(tree: Tree, number: int, words: Words) -> bool:
    """Tell whether an element's names call it a small sign rather than a photo."""
    return any(words.icon.intersection(words_in(name)) for name in names_of(tree, number))
