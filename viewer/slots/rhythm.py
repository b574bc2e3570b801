"""Credits at even steps through a text: what no single line tells, their regular return does."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.slots.credit_parts import Kind, parts_in
from viewer.slots.credit_worth import LONGEST_CREDIT, Worth, can_be_named
from viewer.slots.cues import Cues
from viewer.slots.line_words import length_of
from viewer.slots.lines import Line

# A step counts the credit, its caption and at least one paragraph.
SHORTEST_STEP, LONGEST_STEP = 3, 6
FEWEST = 3
MOST_PARTS = 8
SHORTEST_SENTENCE = 40
ENDS_SENTENCE = ".!?。！？।።۔؟"
# What a line by itself says for being a credit alone.
SURE, KNOWN, NAMED, OPEN, NEUTRAL, UNLIKE, NEVER = 3.0, 2.0, 1.0, 0.5, 0.0, -1.0, -9.0
# How much of a text the credits must span, and how many of their steps must hold a sentence in one
# place: lists of names and headlines hold none.
WIDE, MOST_SENTENCES = 0.75, 0.9
# What share of the lines in step may be unlike credits, and how many sure ones out of step.
MOST_UNLIKE, MOST_STRAY = 0.2, 0.1


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Lines at even steps that are credits alone: their numbers, and how sure they are together."""

    credits: tuple[int, ...]
    step: int
    weight: float


def rhythm_of(lines: Sequence[Line], cues: Cues) -> Rhythm | None:
    """Give the credits that return at even steps through nearly the whole text; None without."""
    open_lines = sum(_may_be_alone(line) for line in lines)
    if open_lines < max(FEWEST, WIDE * len(lines) / LONGEST_STEP):
        return None
    shapes = [_shape(line, cues) if _may_be_alone(line) else NEVER for line in lines]
    found = [
        rhythm
        for step in range(SHORTEST_STEP, LONGEST_STEP + 1)
        for phase in range(step)
        for run in _runs(shapes, range(phase, len(lines), step))
        if (rhythm := _rhythm(lines, shapes, run, step))
    ]
    return max(found, key=lambda rhythm: rhythm.weight, default=None)


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does, quotes and brackets after it allowed."""
    return text.rstrip("”\"'»)")[-1:] in ENDS_SENTENCE


def _may_be_alone(line: Line) -> bool:
    """Tell cheaply whether a line can be a credit alone."""
    text = line.text
    if line.label == "caption" or len(text) > LONGEST_CREDIT + line.start:
        return False
    return line.whole >= Worth.LIKELY or not ends_sentence(text) or len(text.split()) < 5


def _shape(line: Line, cues: Cues) -> float:
    """Tell how much a line is like a credit alone, whatever stands around it."""
    text = line.text[line.start :].strip()
    if line.furniture:
        return NEUTRAL
    if line.whole >= Worth.LIKELY:
        return SURE
    if line.split.worth >= Worth.LIKELY and _plain_words(line.split.caption, cues) > 1:
        return NEVER
    if line.whole is Worth.MAYBE:
        return NAMED
    for number, part in enumerate(parts_in(text, cues)):
        if part.kind in (Kind.AGENCY, Kind.ROLE):
            return KNOWN
        if number == MOST_PARTS:
            break
    return OPEN if can_be_named(text, cues) and _plain_words(text, cues) < 2 else UNLIKE


def _plain_words(text: str, cues: Cues) -> int:
    """Count the words that begin small and join no names."""
    return sum(word[0].islower() and word not in cues.particles for word in text.split()[1:])


def _runs(shapes: Sequence[float], places: Sequence[int]) -> Iterator[list[int]]:
    """Give the runs of lines in step that can be credits, those at both ends like credits."""
    run: list[int] = []
    for at in (*places, None):
        if at is not None and shapes[at] > NEVER:
            if run or shapes[at] >= NEUTRAL:
                run.append(at)
            continue
        while run and shapes[run[-1]] < NEUTRAL:
            run.pop()
        yield run
        run = []


def _rhythm(
    lines: Sequence[Line], shapes: Sequence[float], run: Sequence[int], step: int
) -> Rhythm | None:
    """Give a run of lines as a rhythm if they are credits on the whole, with body between them.

    The longer the step, the more often it must return; the same line again speaks for a credit.
    """
    if len(run) < max(FEWEST, step - 1) or len(run) * step < WIDE * len(lines):
        return None
    again = Counter(lines[at].text for at in run if shapes[at] > NEUTRAL)
    told = [max(shapes[at], KNOWN * (again[lines[at].text] > 1)) for at in run]
    unlike = sum(shapes[at] < NEUTRAL for at in run)
    inside = range(run[0], run[-1])
    stray = sum(shapes[at] == SURE for at in inside if (at - run[0]) % step)
    if (
        sum(told) < NAMED * len(run)
        or unlike > MOST_UNLIKE * len(run)
        or stray > MOST_STRAY * len(run)
        or not any(_is_body(lines, run, ahead) for ahead in range(1, step))
    ):
        return None
    return Rhythm(tuple(run), step, sum(told))


def _is_body(lines: Sequence[Line], run: Sequence[int], ahead: int) -> bool:
    """Tell whether nearly all lines so far after the credits are sentences of some length."""
    told = sum(_says_something(lines[at + ahead]) for at in run[:-1])
    return told >= MOST_SENTENCES * (len(run) - 1)


def _says_something(line: Line) -> bool:
    return length_of(line.text) >= SHORTEST_SENTENCE and ends_sentence(line.text)
