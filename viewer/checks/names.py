"""Names in a text, told by their capitals, and how far two spellings are apart."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

# Capitals of Latin, Greek and Cyrillic script; other scripts have none, or no names to be told by.
_CAPITALS = "".join(chr(code) for code in range(0x41, 0x530) if chr(code).isupper())
# A word of a name, for patterns of more: bounded, so that a long text is searched in linear time.
NAME = rf"(?<![\w'’-])[{_CAPITALS}][^\W\d_]{{0,30}}(?:['’-][^\W\d_]{{1,30}}){{0,3}}\.?"
_NAME_WORD = re.compile(rf"(?<![\w'’-])[{_CAPITALS}][^\W\d_]*(?:['’-][^\W\d_]+){{0,3}}\.?")
_POSSESSIVE = re.compile(r"['’]s?$")
FEWEST_WORDS = 80


def without_possessive(word: str) -> str:
    """Give a word of a name without 's at its end."""
    return _POSSESSIVE.sub("", word)


@lru_cache(maxsize=1 << 15)
def bare(word: str) -> str:
    """Give a word of a name as spellings are compared: no case, accents, full stop or 's."""
    loose = unicodedata.normalize("NFKD", without_possessive(word.rstrip(".")).casefold())
    return "".join(sign for sign in loose if not unicodedata.combining(sign))


@lru_cache(maxsize=8192)
def names_in(text: str) -> tuple[tuple[str, ...], ...]:
    """Give the runs of words with capitals, single blanks between them, in their order."""
    runs: list[tuple[str, ...]] = []
    run: list[str] = []
    end = -1
    for match in _NAME_WORD.finditer(text):
        if run and text[end : match.start()] != " ":
            runs.append(tuple(run))
            run = []
        word = match.group()
        closes = word.endswith(".") and len(word) > 4
        run.append(word.rstrip(".") if closes else word)
        # A full stop after a long word ends a sentence, and with it a name.
        end = -1 if closes else match.end()
    return (*runs, tuple(run)) if run else tuple(runs)


@dataclass(frozen=True, slots=True)
class ArticleNames:
    """The words with capitals of an article, and which of them stand side by side.

    ``after`` and ``before`` give, by bare word, the words as written that follow or precede it.
    """

    words: frozenset[str] = frozenset()
    after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    before: Mapping[str, frozenset[str]] = field(default_factory=dict)
    length: int = 0


@lru_cache(maxsize=4)
def names_in_blocks(texts: tuple[str, ...]) -> ArticleNames:
    """Give the names of an article; ``length`` is how many words it has, roughly."""
    words: set[str] = set()
    after: dict[str, set[str]] = defaultdict(set)
    before: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        for run in names_in(text):
            words.update(map(bare, run))
            for first, second in pairwise(run):
                after[bare(first)].add(second)
                before[bare(second)].add(first)
    return ArticleNames(
        frozenset(words),
        {word: frozenset(found) for word, found in after.items()},
        {word: frozenset(found) for word, found in before.items()},
        sum(text.count(" ") + 1 for text in texts),
    )


def apart(one: str, other: str, most: int) -> int:
    """Give how many letters two words differ in, a swap of neighbours as one; ``most`` + 1 if more.

    Optimal string alignment: Boytsov, Indexing methods for approximate dictionary searching, 2011.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    older: list[int] = []
    old = list(range(len(other) + 1))
    for row, sign in enumerate(one, 1):
        new = [row]
        for column, opposite in enumerate(other, 1):
            cost = min(old[column] + 1, new[column - 1] + 1, old[column - 1] + (sign != opposite))
            swapped = row > 1 and column > 1 and sign == other[column - 2]
            if swapped and one[row - 2] == opposite:
                cost = min(cost, older[column - 2] + 1)
            new.append(cost)
        if min(new) > most:
            return most + 1
        older, old = old, new
    return min(old[-1], most + 1)
