"""How much a line by itself is like a credit alone, known or not."""

import re
from collections.abc import Sequence
from itertools import islice

from viewer.slots.credit_parts import Kind, parts_in
from viewer.slots.credit_worth import LONGEST_CREDIT, Worth, can_be_named
from viewer.slots.cues import Cues
from viewer.slots.lines import Line

MOST_PARTS = 8
FEWEST_WORDS = 5
ENDS_SENTENCE = ".!?。！？।።۔؟"
# What joins the names of a credit, and no date.
SLASH = re.compile(r"(?<=[^\W\d])\s?[/|／｜]\s?(?=[^\W\d])")
# A known credit; a known firm or role in it; a name; what can be a name; a line of page furniture,
# which firms' names can be too; what is like no credit; what can be none.
SURE, KNOWN, NAMED, OPEN, NEUTRAL, UNLIKE, NEVER = 3.0, 2.0, 1.0, 0.5, 0.0, -1.0, -9.0


def shapes_of(lines: Sequence[Line], cues: Cues) -> list[float]:
    """Give each line's likeness to a credit alone, from SURE to NEVER."""
    return [_shape(line, cues) if _may_be_alone(line) else NEVER for line in lines]


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does, quotes and brackets after it allowed."""
    return text.rstrip("”\"'»)")[-1:] in ENDS_SENTENCE


def _may_be_alone(line: Line) -> bool:
    """Tell cheaply whether a line can be a credit alone."""
    text = line.text
    if line.label == "caption" or len(text) > LONGEST_CREDIT + line.start:
        return False
    if line.whole >= Worth.LIKELY or not ends_sentence(text):
        return True
    return len(text.split(maxsplit=FEWEST_WORDS)) < FEWEST_WORDS


def _shape(line: Line, cues: Cues) -> float:
    text = line.text[line.start :].strip()
    if line.furniture:
        return NEUTRAL
    if line.whole >= Worth.LIKELY:
        return SURE
    if line.split.worth >= Worth.LIKELY and _plain_words(line.split.caption, cues) > 1:
        return NEVER
    if line.whole is Worth.MAYBE:
        return NAMED
    parts = islice(parts_in(text, cues), MOST_PARTS)
    if any(part.kind in (Kind.AGENCY, Kind.ROLE) for part in parts):
        return KNOWN
    if not can_be_named(text, cues) or _plain_words(text, cues) > 1:
        return UNLIKE
    return KNOWN if SLASH.search(text) else OPEN


def _plain_words(text: str, cues: Cues) -> int:
    """Count the words that begin small and join no names."""
    return sum(word[0].islower() and word not in cues.particles for word in text.split()[1:])
