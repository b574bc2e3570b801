"""Credits, captions and body in turn at any distance: the reading that explains all lines best."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from viewer.slots.credit_shapes import KNOWN, NAMED, NEUTRAL, OPEN, SURE, ends_sentence
from viewer.slots.lines import Line
from viewer.slots.rhythm import LONGEST_STRAY

BODY, CREDIT, CAPTION = range(3)
IMPOSSIBLE = -1e9
# What a credit must be worth to be one more, and what a line costs that ends as no sentence and is
# neither a credit nor a caption.
PRICE, HEADING = 0.75, -1.0
FEWEST = 3
# What share of a text such lines may be, the headline not counted; how many credits must have body
# behind them before the next.
MOST_HEADINGS, MOST_APART = 0.05, 0.8


@dataclass(frozen=True, slots=True)
class Reading:
    """The credits of a text, and where each has its caption: 1 for below, -1 for above."""

    credits: tuple[int, ...]
    side: int
    score: float


def reading_of(
    lines: Sequence[Line], shapes: Sequence[float], captions: Sequence[float]
) -> Reading | None:
    """Give the best reading of a text as body with credits and captions; None if it is no such.

    ``shapes`` are the lines' likenesses to a credit alone, ``captions`` what each is worth as the
    caption of one, IMPOSSIBLE for none. The time grows with the number of lines.
    """
    again = Counter(line.text for line in lines)
    told = [
        max(shape, KNOWN) if shape >= OPEN and again[line.text] > 1 else shape
        for line, shape in zip(lines, shapes, strict=True)
    ]
    told[:1] = [IMPOSSIBLE]  # the headline, or what stands for it
    best = max(
        (_read(lines, told, captions, side) for side in (1, -1)), key=lambda each: each.score
    )
    return best if _is_whole(lines, told, best) else None


def _read(
    lines: Sequence[Line], shapes: Sequence[float], captions: Sequence[float], side: int
) -> Reading:
    """Give the best choice of credits by walking from each credit to its caption."""
    order = range(len(lines))[::side]
    score = [0.0, IMPOSSIBLE, IMPOSSIBLE]
    came: list[tuple[int, int, int]] = []
    for at in order:
        plain = 0.0 if ends_sentence(lines[at].text) else HEADING
        credit = shapes[at] - PRICE if shapes[at] > NEUTRAL else IMPOSSIBLE
        last = BODY if score[BODY] >= score[CAPTION] else CAPTION
        came.append((last, last, CREDIT))
        score = [score[last] + plain, score[last] + credit, score[CREDIT] + captions[at]]
    state = BODY if score[BODY] >= score[CAPTION] else CAPTION
    total = score[state]
    chosen = []
    for at, before in zip(reversed(order), reversed(came), strict=True):
        if state == CREDIT:
            chosen.append(at)
        state = before[state]
    return Reading(tuple(sorted(chosen)), side, total)


def _is_whole(lines: Sequence[Line], shapes: Sequence[float], reading: Reading) -> bool:
    """Tell whether a reading leaves nearly nothing unexplained: no list, no page with its menus."""
    chosen = frozenset(reading.credits)
    if len(chosen) < FEWEST or sum(shapes[at] for at in chosen) < NAMED * len(chosen):
        return False
    taken = chosen | {at + reading.side for at in chosen}
    plain = [not ends_sentence(line.text) for line in lines]
    headings = sum(is_plain and at not in taken for at, is_plain in enumerate(plain[1:], 1))
    stray = any(
        shape == SURE and at not in chosen and len(line.text) <= LONGEST_STRAY
        for at, (line, shape) in enumerate(zip(lines, shapes, strict=True))
    )
    apart = sum(
        any(other not in taken and not plain[other] for other in range(at + 1, after))
        for at, after in pairwise(reading.credits)
    )
    return (
        headings <= MOST_HEADINGS * len(lines)
        and not stray
        and apart >= MOST_APART * (len(chosen) - 1)
    )
