"""The two lines beside a credit: which of them is rather its caption."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from viewer.slots.cues import Cues
from viewer.slots.likeness import likeness_alone
from viewer.slots.lines import Line

# Captions name people, places and days; the body repeats itself more than they do.
BY_NAMES, MOST_NAMES, BY_REPEAT = 0.5, 4, 2.0
# How much one credit may weigh when a page's credits vote.
MOST_WEIGHT = 4.0
SHORTEST_DISTANCE = 5


def pull_below(
    lines: Sequence[Line], above: int, below: int, cues: Cues, repeated: Collection[str]
) -> float:
    """Give how much more the line below a credit is like a caption than the one above."""
    pull = caption_weight(lines[below], cues) - caption_weight(lines[above], cues)
    return pull + BY_REPEAT * ((lines[above].text in repeated) - (lines[below].text in repeated))


def caption_weight(line: Line, cues: Cues) -> float:
    """Give how much a line beside a credit is like a caption, by its words alone."""
    return likeness_alone(line, cues) + BY_NAMES * _names_in(line.text)


def limited(pull: float) -> float:
    """Give what one credit may say for a whole page."""
    return max(-MOST_WEIGHT, min(MOST_WEIGHT, pull))


def repeated_texts(lines: Sequence[Line]) -> frozenset[str]:
    """Give the texts that stand in several places, not only on both sides of one credit."""
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        places.setdefault(line.text, []).append(at)
    return frozenset(
        text for text, at in places.items() if len(at) > 1 and at[-1] - at[0] >= SHORTEST_DISTANCE
    )


def _names_in(text: str) -> int:
    """Count words that begin like names, not at a sentence's start, and numbers: at most a few."""
    words = text.split()
    inside = (
        word for before, word in pairwise(words) if word[:1].isupper() and before[-1:] not in ".!?:"
    )
    digits = (word for word in words if any(map(str.isdigit, word)))
    return min(MOST_NAMES, sum(1 for _ in inside) + sum(1 for _ in digits))
