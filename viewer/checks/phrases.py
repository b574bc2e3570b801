"""Words that checks know, read from resources/, and where they stand in a text."""

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from tomllib import loads

from viewer.resources import resource

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})


@lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """Give a text as phrases are compared: one case, straight apostrophes, single blanks."""
    plain = unicodedata.normalize("NFKC", text).translate(_STRAIGHT)
    return " ".join(plain.casefold().split())


@lru_cache(maxsize=16)
def table_of(name: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Read a file of words below resources/: sections, and in each one line a language."""
    return {
        section: {key: tuple(words) for key, words in lines.items()}
        for section, lines in loads(resource(name).read_text("utf-8")).items()
    }


@lru_cache(maxsize=128)
def phrases_of(name: str, section: str, language: str = "") -> tuple[str, ...]:
    """Give the folded phrases of a section, the longest first: in a language, or in all of them."""
    table = table_of(name)[section]
    lines = [table.get(language, ())] if language else list(table.values())
    return tuple(sorted({fold(word) for words in lines for word in words}, key=len, reverse=True))


def find_phrase(folded: str, phrases: Iterable[str]) -> str | None:
    """Give the first of the phrases that stands in a folded text as words of its own."""
    return next((phrase for phrase in phrases if place_of(folded, phrase) is not None), None)


def place_of(folded: str, phrase: str) -> int | None:
    """Give where a phrase stands in a folded text as words of its own, None if nowhere."""
    at = folded.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (_joins(folded, at - 1) and phrase[0].isalnum()) and not (
            _joins(folded, end) and phrase[-1].isalnum()
        ):
            return at
        at = folded.find(phrase, at + 1)
    return None


def _joins(text: str, at: int) -> bool:
    return 0 <= at < len(text) and text[at].isalnum()
