"""What a word processor's paragraph style says of a text, by the words of resources/cues/styles.toml."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from viewer.domain import BlockKind
from viewer.resources import resource_stack

_FILE = "cues/styles.toml"
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|заголовок)\s*(\d)\b")
_ENCODED = re.compile(r"_([0-9a-f]{2})_")
_NO_LETTERS = re.compile(r"[\W\d_]+")

# In this order: a "photo credit caption" is a credit, "table caption" is neither.
_TABLES = (
    ("credit", BlockKind.CREDIT),
    ("not_caption", BlockKind.PARAGRAPH),
    ("caption", BlockKind.CAPTION),
    ("headline", BlockKind.HEADLINE),
    ("quote", BlockKind.QUOTE),
    ("furniture", BlockKind.FURNITURE),
)


@dataclass(frozen=True, slots=True)
class _Words:
    kind: BlockKind
    names: frozenset[str]
    stems: tuple[str, ...]


def kind_of_style(names: Iterable[str]) -> BlockKind | None:
    """Tell the kind that a style gives, by its name, then by the names it is based on."""
    for name in names:
        kind = _kind_of_name(name)
        if kind is not None:
            return kind
    return None


def is_first_heading(names: Iterable[str]) -> bool:
    """Tell whether a style is, or is based on, the heading of the first level."""
    levels = (_HEADING.match(_readable(name)) for name in names)
    return next((found[1] == "1" for found in levels if found), False)


@lru_cache(maxsize=1_000)
def _kind_of_name(name: str) -> BlockKind | None:
    readable = _readable(name)
    if _HEADING.match(readable):
        return BlockKind.HEADING
    plain = _NO_LETTERS.sub(" ", readable).strip()
    for words in _words():
        if plain in words.names or any(stem in f"{plain} " for stem in words.stems):
            return words.kind
    return None


def _readable(name: str) -> str:
    """Give a name in small letters, OpenDocument's "_20_" as the sign it stands for."""
    return _ENCODED.sub(lambda found: chr(int(found[1], 16)), name[:200]).casefold()


@lru_cache(maxsize=4)
def _words(additions: Path | None = None) -> tuple[_Words, ...]:
    tables = [tomllib.loads(path.read_text("utf-8")) for path in resource_stack(_FILE, additions)]

    def all_of(table: str, key: str) -> tuple[str, ...]:
        return tuple(word for found in tables for word in found.get(table, {}).get(key, ()))

    return tuple(
        _Words(kind, frozenset(all_of(table, "names")), all_of(table, "stems"))
        for table, kind in _TABLES
    )
