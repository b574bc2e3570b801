"""Credits on lines of their own, and which of the two lines beside each is its caption."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from viewer.slots.credit_worth import Worth
from viewer.slots.cues import Cues
from viewer.slots.in_turn import told_in_turn
from viewer.slots.likeness import likeness_alone
from viewer.slots.lines import LONGEST_CAPTION, Line
from viewer.slots.sides import limited, pull_below, repeated_texts

FARTHEST = 2
# What leaves no room for a vote: an empty line on one side of a credit and none on the other.
DECISIVE = 20.0
USUALLY_ABOVE = 0.3
# What a page's habit gives the lines on the side that its credits stand on: more, the more they
# are like captions by themselves; and what the other side loses.
LEAST_HABIT, MOST_HABIT, FEWEST_OF_HABIT = 0.0, 3.0, 2
AGAINST = -4.0
# Where several credits keep one order and their lines are clearly more like captions than those
# on the other side, the order alone settles each.
SETTLED, FEWEST_TO_SETTLE, CLEARLY, CAPTION_LIKE = 8.0, 3, 1.0, 0.5


@dataclass(frozen=True, slots=True)
class Couples:
    """Each caption line's credit line, and what the choice of sides says for or against lines.

    ``spare`` gives lines on the other side of a credit: theirs if the chosen line is no caption.
    ``settled`` tells of lines in a text of credits and captions in turn whether each is a caption.
    """

    chosen: dict[int, int] = field(default_factory=dict)
    spare: dict[int, int] = field(default_factory=dict)
    evidence: dict[int, float] = field(default_factory=dict)
    settled: dict[int, bool] = field(default_factory=dict)

    def credits_of(self, captions: Collection[int]) -> dict[int, int]:
        """Give each of these caption lines its credit line, each credit once."""
        given = {at: credit for at, credit in self.chosen.items() if at in captions}
        for at, credit in self.spare.items():
            if at in captions and at not in given and credit not in given.values():
                given[at] = credit
        return given


@dataclass(frozen=True, slots=True)
class _Sides:
    """A credit line's candidates: line numbers above and below, and how far below is likelier."""

    credit: int
    above: int | None
    below: int | None
    pull: float


def coupled(lines: Sequence[Line], cues: Cues, proven: Collection[int] = ()) -> Couples:
    """Give each credit on a line of its own to the line above or the line below.

    A page keeps to one order: where both sides can be captions, all its credits vote. In a row of
    captions and credits in turn only the ends can tell, so a row has one vote. ``proven`` are
    lines that are known to be captions.
    """
    repeated = repeated_texts(lines)
    couples = Couples()
    in_turn = told_in_turn(lines, cues, proven)
    if in_turn is not None:
        couples.settled.update((at, at in in_turn.captions) for at in in_turn.among)
        couples.chosen.update(in_turn.captions)
    sides = [
        _sides_of(lines, at, cues, repeated)
        for at, line in enumerate(lines)
        if at not in couples.settled and line.whole >= Worth.LIKELY and line.label != "caption"
    ]
    rows = _rows(sides)
    pulls = [sum(side.pull for side in row) for row in rows]
    votes = sum(map(_vote_of, pulls))
    for row, pull in zip(rows, pulls, strict=True):
        to_below = pull + _vote_of(votes - _vote_of(pull)) > USUALLY_ABOVE
        for side in row if to_below else reversed(row):
            _choose(side, to_below, couples)
    _add_habit(lines, sides, couples, cues)
    return couples


def _vote_of(pull: float) -> float:
    """Give a row's vote: none if its empty lines decide it, which say nothing of other credits."""
    return 0.0 if abs(pull) > DECISIVE / 2 else limited(pull)


def _rows(sides: Sequence[_Sides]) -> list[list[_Sides]]:
    """Group credits that stand in turn with the lines between them."""
    rows: list[list[_Sides]] = []
    for side in sides:
        if rows and side.above is not None and side.above == rows[-1][-1].below:
            rows[-1].append(side)
        else:
            rows.append([side])
    return rows


def _sides_of(lines: Sequence[Line], at: int, cues: Cues, repeated: Collection[str]) -> _Sides:
    above, below = _candidate(lines, at, -1), _candidate(lines, at, 1)
    pull = 0.0
    if above is not None and below is not None:
        pull = pull_below(lines, above, below, cues, repeated)
        pull += DECISIVE * (lines[at].gap - lines[below].gap)
    return _Sides(at, above, below, pull)


def _candidate(lines: Sequence[Line], at: int, step: int) -> int | None:
    """Give the line beside a credit that can be its caption, furniture between them allowed."""
    for other in range(at + step, at + step * (FARTHEST + 1), step):
        if not 0 <= other < len(lines):
            return None
        line = lines[other]
        if line.furniture:
            continue
        if line.label == "caption":
            return other
        fits = line.whole < Worth.LIKELY and line.split.worth < Worth.LIKELY
        return other if fits and len(line.text) <= LONGEST_CAPTION else None
    return None


def _choose(side: _Sides, to_below: bool, couples: Couples) -> None:
    """Settle one credit by the order of its row; a lone neighbour has no rival."""
    if side.above is None or side.below is None:
        only = side.below if side.above is None else side.above
        if only is not None:
            couples.chosen.setdefault(only, side.credit)
        return
    taken, left = (side.below, side.above) if to_below else (side.above, side.below)
    if taken in couples.chosen:
        taken, left = left, taken
    couples.chosen.setdefault(taken, side.credit)
    couples.spare.setdefault(left, side.credit)
    if left not in couples.chosen:
        couples.evidence[left] = AGAINST


def _number(at: int | None) -> int:
    return -1 if at is None else at


def _add_habit(
    lines: Sequence[Line], sides: Sequence[_Sides], couples: Couples, cues: Cues
) -> None:
    """Lines on the side where a page's credits have their captions gain by the others' example."""
    free = [side for side in sides if abs(side.pull) < DECISIVE / 2]
    below = sum(couples.chosen.get(_number(side.below)) == side.credit for side in free)
    above = sum(couples.chosen.get(_number(side.above)) == side.credit for side in free)
    if len(couples.chosen) < FEWEST_OF_HABIT or min(below, above) * 4 > below + above:
        return
    alone = {at: likeness_alone(lines[at], cues) for at in (*couples.chosen, *couples.evidence)}
    mean = sum(alone[at] for at in couples.chosen) / len(couples.chosen)
    left = [alone[at] for at in couples.evidence]
    settled = (
        len(couples.chosen) >= FEWEST_TO_SETTLE
        and mean >= CAPTION_LIKE
        and (not left or mean - sum(left) / len(left) >= CLEARLY)
    )
    habit = max(LEAST_HABIT, min(MOST_HABIT, 1.0 + mean))
    for at in couples.chosen:
        gain = SETTLED if settled and alone[at] > 0 else habit
        couples.evidence[at] = couples.evidence.get(at, 0.0) + gain
