"""Texts of credits, captions and body in turn: each line is told by the order of all together."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from viewer.slots.alternation import IMPOSSIBLE, reading_of
from viewer.slots.credit_shapes import NEUTRAL, ends_sentence, shapes_of
from viewer.slots.cues import Cues
from viewer.slots.line_words import length_of
from viewer.slots.lines import LONGEST_CAPTION, Line
from viewer.slots.rhythm import Rhythm, rhythm_of
from viewer.slots.sides import BY_REPEAT, caption_weight, limited, pull_below, repeated_texts

FEWEST = 3
SHORTEST_CAPTION = 16
# A text of more lines is no article: its lines are not read together.
MOST_LINES = 20_000
# What tells the side that the captions stand on: one that is known, whole steps at the text's ends,
# a line that ends as no sentence, one that comes again.
PROVEN, WHOLE_STEPS, UNENDED, AGAIN = 10.0, 4.0, 4.0, 3.0


@dataclass(frozen=True, slots=True)
class InTurn:
    """The credit of each caption, by line numbers, and the lines among which no other is one."""

    captions: dict[int, int]
    among: range


def told_in_turn(lines: Sequence[Line], cues: Cues, proven: Collection[int] = ()) -> InTurn | None:
    """Give the captions that the order of a whole text tells; None if there is no such order.

    ``proven`` are lines that are known to be captions.
    """
    if len(lines) > MOST_LINES:
        return None
    shapes = shapes_of(lines, cues)
    if sum(shape > NEUTRAL for shape in shapes) < FEWEST:
        return None
    repeated = repeated_texts(lines)
    rhythm = rhythm_of(lines, shapes)
    if rhythm is not None:
        return _at_even_steps(lines, rhythm, cues, repeated, proven)
    return _at_any_distance(lines, shapes, cues, repeated, proven)


def _at_even_steps(
    lines: Sequence[Line],
    rhythm: Rhythm,
    cues: Cues,
    repeated: Collection[str],
    proven: Collection[int],
) -> InTurn | None:
    """Choose the side of all captions at once, unless empty lines tell it for each."""
    inside = [at for at in rhythm.credits if 0 < at < len(lines) - 1]
    if any(lines[at].gap != lines[at + 1].gap for at in inside):
        return None
    pull = _ends_below(rhythm, len(lines))
    for at in inside:
        above, below = at - 1, at + 1
        pull += limited(pull_below(lines, above, below, cues, repeated))
        pull += UNENDED * (ends_sentence(lines[above].text) - ends_sentence(lines[below].text))
        pull += AGAIN * ((lines[above].text in repeated) - (lines[below].text in repeated))
        pull += PROVEN * ((below in proven) - (above in proven))
    side = 1 if pull > 0 else -1
    among = range(max(0, rhythm.credits[0] - 1), min(len(lines), rhythm.credits[-1] + 2))
    return InTurn({at + side: at for at in rhythm.credits if at + side in among}, among)


def _ends_below(rhythm: Rhythm, count: int) -> float:
    """Give what the text's ends say for captions below: whole steps run out behind its last credit.

    Before the first one stands the headline, which belongs to no step.
    """
    behind = count - rhythm.credits[-1] >= rhythm.step
    before = rhythm.credits[0] - 1 >= rhythm.step - 1
    return WHOLE_STEPS * (behind - before)


def _at_any_distance(
    lines: Sequence[Line],
    shapes: Sequence[float],
    cues: Cues,
    repeated: Collection[str],
    proven: Collection[int],
) -> InTurn | None:
    """Read a text whose lines are all told apart by empty lines, or none."""
    if len({line.gap for line in lines[1:]}) != 1:
        return None
    if _is_page(lines, shapes):
        return None
    captions = [
        _worth_as_caption(line, cues, line.text in repeated) + PROVEN * (at in proven)
        if _is_beside_credit(shapes, at)
        else IMPOSSIBLE
        for at, line in enumerate(lines)
    ]
    reading = reading_of(lines, shapes, captions)
    if reading is None:
        return None
    return InTurn({at + reading.side: at for at in reading.credits}, range(len(lines)))


def _is_beside_credit(shapes: Sequence[float], at: int) -> bool:
    """Tell whether a line next to this one can be a credit: else no reading has it as a caption."""
    return any(shape > NEUTRAL for shape in shapes[max(0, at - 1) : at + 2 : 2 if at else 1])


def _is_page(lines: Sequence[Line], shapes: Sequence[float]) -> bool:
    """Tell cheaply that more short lines stand here than credits and captions can explain."""
    credits_at_most = sum(shape > NEUTRAL for shape in shapes)
    short = sum(not ends_sentence(line.text) for line in lines)
    return short > 2 * credits_at_most + len(lines) // 10


def _worth_as_caption(line: Line, cues: Cues, is_repeated: bool) -> float:
    if line.furniture or line.label or length_of(line.text) < SHORTEST_CAPTION:
        return IMPOSSIBLE
    if len(line.text) > LONGEST_CAPTION:
        return IMPOSSIBLE
    worth = limited(caption_weight(line, cues)) - (BY_REPEAT + AGAIN) * is_repeated
    return worth + UNENDED * (not ends_sentence(line.text))
