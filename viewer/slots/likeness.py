"""How much a line is like a caption: weights that were learned from pages, added up."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from heapq import nsmallest

from viewer.slots.cues import Cues
from viewer.slots.line_clues import Case, Hope, cases_of
from viewer.slots.line_words import side_clues
from viewer.slots.lines import Line

NEVER = -30.0
# How many of the strongest clues a sentence is made of, and among how many they are looked for.
MOST_SAID, MOST_WEIGHED = 2, 20
# What the strongest clues mean to a person; the first that fits a clue's beginning is taken.
SAID = (
    ("before credit", "a credit stands above it"),
    ("after credit", "a credit stands below it"),
    ("credit", "a credit ends it"),
    ("opening", "it begins as captions do"),
    ("first", "it begins as captions do"),
    ("place in brackets", "it says who stands where"),
    ("year at end", "a date ends it"),
    ("month and year", "it says the day"),
    ("repeated", "it is printed twice, as photos in a gallery are"),
    ("counter", "a counter stands before it"),
    ("capitals opening", "its first words are in capitals"),
    ("under", "a button for photos stands above it"),
    ("over", "a button for photos stands below it"),
    ("before", "of what stands above it"),
    ("after", "of what stands below it"),
    ("length", "of its length"),
    ("ends", "of how it ends"),
)


def likeness(
    lines: Sequence[Line], cues: Cues, least: float, wanted: Collection[int] = ()
) -> list[tuple[float, str]]:
    """Give each line's score (above 0: rather a caption than not) and why, in order.

    Lines that cannot score ``least`` score NEVER, but for those of the numbers ``wanted``.
    """
    return [_judged(case, cues) for case in cases_of(lines, cues, Hope(least, wanted))]


def likeness_alone(line: Line, cues: Cues) -> float:
    """Give how much a line by itself is rather a caption, to weigh the two sides of a credit."""
    return sum(cues.weights.get(clue, 0.0) for clue in side_clues(line, cues))


def _judged(case: Case, cues: Cues) -> tuple[float, str]:
    if not case.clues:
        return NEVER, ""
    known = cues.weights_by_sort[case.sort]
    score = sum([known[clue] for clue in case.clues if clue in known])
    return score, _reason(case.named, cues.weights) if score > 0 else ""


def _reason(clues: Sequence[str], known: Mapping[str, float]) -> str:
    """Say the two strongest clues as a sentence for the person."""
    said: list[str] = []
    for clue in nsmallest(MOST_WEIGHED, clues, key=lambda clue: -known.get(clue, 0.0)):
        words = _words_for(clue)
        if words and words not in said:
            said.append(words)
            if len(said) == MOST_SAID:
                break
    return " and ".join(said) or "of its wording and place"


@lru_cache(maxsize=1 << 12)
def _words_for(clue: str) -> str:
    """Say one clue, "" for one that means nothing to a person."""
    bare = clue.rsplit(": ", maxsplit=1)[-1]
    words = next((words for start, words in SAID if bare.startswith(start)), "")
    return "" if "none" in bare else words
