"""Credits at even steps through a text: what no single line tells, their regular return does."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.slots.credit_shapes import KNOWN, NAMED, NEUTRAL, NEVER, SURE, ends_sentence
from viewer.slots.line_words import length_of
from viewer.slots.lines import Line

# A step counts the credit, its caption and at least one paragraph.
SHORTEST_STEP, LONGEST_STEP = 3, 6
FEWEST = 3
SHORTEST_SENTENCE = 40
# How much of a text the credits must span, and how many of their steps must hold a sentence in one
# place: lists of names and headlines hold none.
WIDE, MOST_SENTENCES = 0.75, 0.9
# What share of the lines in step may be unlike credits, and how many sure ones out of step: no
# longer than this, for captions can begin as credits do ("File photo: ...").
MOST_UNLIKE, MOST_STRAY, LONGEST_STRAY = 0.2, 0.1, 80


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Lines at even steps that are credits alone: their numbers, and how sure they are together."""

    credits: tuple[int, ...]
    step: int
    weight: float


def rhythm_of(lines: Sequence[Line], shapes: Sequence[float]) -> Rhythm | None:
    """Give the credits that return at even steps through nearly the whole text; None without.

    ``shapes`` are the lines' likenesses to a credit alone.
    """
    possible = sum(shape > NEVER for shape in shapes)
    if possible < max(FEWEST, WIDE * len(lines) / LONGEST_STEP):
        return None
    found = [
        rhythm
        for step in range(SHORTEST_STEP, LONGEST_STEP + 1)
        for phase in range(step)
        for run in _runs(shapes, range(phase, len(lines), step))
        if (rhythm := _rhythm(lines, shapes, run, step))
    ]
    return max(found, key=lambda rhythm: rhythm.weight, default=None)


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
    out_of_step = (at for at in inside if (at - run[0]) % step and shapes[at] == SURE)
    stray = sum(len(lines[at].text) <= LONGEST_STRAY for at in out_of_step)
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
