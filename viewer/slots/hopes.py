"""The most that a line's score can come to: what tells cheaply that it is no caption."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache

from viewer.slots.cues import Cues, fold
from viewer.slots.line_words import LENGTHS, WORDS, credit_clue, length_of, sign_of
from viewer.slots.lines import Line

BRACKET = re.compile(r"[(（\[]")
# What is not looked at here: a line has one clue at most of those that begin alike, and may have
# each of the others.
ONE_OF = ("whole ", "sentences ", "quotes ", "year ", "month", "capitals ", "no words")
EACH_OF = (
    *("opening", "counter", "capitals opening", "dateline", "byline", "clock", "web"),
    *("shares its ending", "repeated", "is headline", "says the headline"),
)
IN_BRACKETS = "place in brackets"
ROUNDING = 1e-6


class Hopes:
    """Scores that the lines of one text surely do not exceed."""

    def __init__(self, cues: Cues, page: Sequence[str]) -> None:
        self._known = cues.weights_by_sort
        most = _most_unseen(cues)
        self._always = {
            sort: _sum(known, page) + most[sort] + ROUNDING for sort, known in self._known.items()
        }
        self._around: dict[tuple[str, tuple[str, ...]], float] = {}

    def of(self, line: Line, sort: str, around: tuple[str, ...]) -> float:
        """Give the most for a line; ``around`` are the clues of its neighbours and its place."""
        known = self._known[sort]
        text = line.caption
        size = bisect_right(LENGTHS, length_of(text))
        ends = sign_of(text[-1:])
        seen = [
            f"length {size}",
            f"ends {ends}",
            f"begins {sign_of(text[:1])}",
            f"size {min(size // 3, 4)} ends {ends}",
            credit_clue(line),
        ]
        if first := WORDS.search(text):
            seen.append(f"first {fold(first.group())}")
        if IN_BRACKETS in known and BRACKET.search(text):
            seen.append(IN_BRACKETS)
        key = (sort, around)
        if key not in self._around:
            self._around[key] = _sum(known, around)
        return self._always[sort] + self._around[key] + _sum(known, seen)


def _sum(known: Mapping[str, float], clues: Sequence[str]) -> float:
    return sum([known[clue] for clue in clues if clue in known])


@lru_cache(maxsize=4)
def _most_unseen(cues: Cues) -> Mapping[str, float]:
    """Give what all clues that are not looked at can add, by the sort of case."""
    return {sort: _most(known) for sort, known in cues.weights_by_sort.items()}


def _most(known: Mapping[str, float]) -> float:
    most = sum(max(0.0, known.get(clue, 0.0)) for clue in EACH_OF)
    for beginning in ONE_OF:
        weights = (w for clue, w in known.items() if clue.startswith(beginning))
        most += max(0.0, max(weights, default=0.0))
    return most
