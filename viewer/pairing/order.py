"""The order of the photos as evidence: capture times and file numbers against the article's order."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from viewer.domain import Clue
from viewer.pairing.facts import Whole

# The score of two that stand at the same place of both orders, and the price of each one skipped.
_PAIR, _GAP = 2.0, 1.0
_FULL_LEAD = _PAIR + 2 * _GAP
# A lead that is as good as any.
_ENOUGH_LEAD = 2.5
# More left over than this, and the places say nothing.
_MOST_SKIPPED = 6
_LEAST_IN_ORDER = 0.75
_COUNTED = re.compile(r"\d{1,9}\)?$")

Cells = dict[tuple[int, int], float]


@dataclass(frozen=True, slots=True)
class Order:
    """Photos, by number, in an order that may be the article's; what that would be worth."""

    photos: tuple[int, ...]
    strength: float
    sentence: str


@dataclass(frozen=True, slots=True)
class Position:
    """How the pairing stands before the order is looked at, all by number.

    ``slots`` and ``photos`` are still to be paired; ``anchors`` gives the photo of each slot that
    is certain; ``claims`` says how much other photos may want a slot; ``fit`` is the score of a
    pair by itself.
    """

    slots: Sequence[int]
    photos: frozenset[int]
    anchors: Mapping[int, int]
    claims: Mapping[int, float]
    fit: Callable[[int, int], float]


@dataclass(frozen=True, slots=True)
class Reading:
    """The pairs that a reading of the folder suggests, and how well all else agrees with it."""

    clues: Mapping[tuple[int, int], Clue]
    merit: float


def orders(whole: Whole) -> tuple[Order, ...]:
    """Give the orders in which the photos may have been taken or numbered."""
    photos = whole.photos
    timed = [at for at, photo in enumerate(photos) if photo.photo.taken_at]
    timed.sort(key=lambda at: (f"{photos[at].photo.taken_at:%Y%m%d%H%M%S%f}", photos[at].name.stem))
    series = Counter(photo.name.series for photo in photos)
    numbered = [
        at
        for at, photo in enumerate(photos)
        if _COUNTED.search(photo.name.stem)
        and (series[photo.name.series] > 1 or at in whole.silent())
    ]
    numbered.sort(key=lambda at: (photos[at].name.numbers[-1], photos[at].name.stem))
    return (
        Order(tuple(timed), 5.0, "Capture times run in the article's order"),
        Order(tuple(numbered), 4.0, "File numbers run in the article's order"),
    )


def read_order(order: Order, position: Position) -> Reading | None:
    """Lay an order of photos along the article's slots, between the pairs that are certain.

    None if the certain pairs contradict the order.
    """
    slots, anchors, fit = position.slots, position.anchors, position.fit
    place = {photo: at for at, photo in enumerate(order.photos)}
    known = sorted((slot, place[photo]) for slot, photo in anchors.items() if photo in place)
    kept = longest_rising(known)
    if len(kept) < _LEAST_IN_ORDER * len(known):
        return None
    bounds = [(-1, -1), *kept, (max([*slots, *anchors], default=-1) + 1, len(order.photos))]
    leads: Cells = {}
    for (slot_before, place_before), (slot_after, place_after) in pairwise(bounds):
        between = [slot for slot in slots if slot_before < slot < slot_after]
        free = [
            photo
            for photo in order.photos[place_before + 1 : place_after]
            if photo in position.photos
        ]
        leads |= align(between, free, position)
    strength = order.strength + min(1.5, 0.5 * max(0, len(kept) - 1))
    clues = {
        pair: Clue(strength * min(1.0, lead / _ENOUGH_LEAD), order.sentence)
        for pair, lead in leads.items()
        if lead > 0
    }
    agreement = sum(fit(slot, photo) for slot, photo in clues) / max(1, len(clues))
    return Reading(clues, strength + agreement)


def longest_rising(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the longest run of pairs, sorted by their first, whose second rises too."""
    tails: list[int] = []
    ends: list[tuple[tuple[int, int], int | None]] = []
    last_of: list[int] = []
    for pair in pairs:
        at = bisect_left(tails, pair[1])
        ends.append((pair, last_of[at - 1] if at else None))
        tails[at : at + 1] = [pair[1]]
        last_of[at : at + 1] = [len(ends) - 1]
    run: list[tuple[int, int]] = []
    step = last_of[-1] if last_of else None
    while step is not None:
        pair, step = ends[step]
        run.append(pair)
    return run[::-1]


def align(slots: Sequence[int], photos: Sequence[int], position: Position) -> Cells:
    """Lay photos along slots, both in order, some of either skipped.

    Gives each pair of the best way, and by how much it is better than the best way in which the
    slot has another photo or none. That is 0 where several ways are as good: a photo too many,
    and nothing to tell which.
    """
    spare = len(photos) - len(slots)
    if not slots or not photos or abs(spare) > _MOST_SKIPPED:
        return {}
    low, high = min(0, spare) - 1, max(0, spare) + 1
    band = {
        (row, column): _PAIR + max(-4.0, min(4.0, position.fit(slots[row], photos[column])))
        for row in range(len(slots))
        for column in range(max(0, row + low), min(len(photos), row + high + 1))
    }
    size = (len(slots), len(photos))
    # A slot that another photo claims is easily passed over.
    skips = [_GAP - min(2.0, position.claims.get(slot, 0.0)) for slot in slots]
    before = _best_sums(band, size, skips)
    turned = {
        (size[0] - 1 - row, size[1] - 1 - column): gain for (row, column), gain in band.items()
    }
    after = _best_sums(turned, size, skips[::-1])
    return {
        (slots[row], photos[column]): lead
        for (row, column), lead in _leads(band, skips, before, after).items()
    }


def _best_sums(band: Cells, size: tuple[int, int], skips: Sequence[float]) -> Cells:
    """Give the best sum for the first r rows and the first c columns, within the band."""
    far = float("-inf")
    sums: Cells = {(0, 0): 0.0}
    offsets = [column - row for row, column in band]
    low, high = min(offsets), max(offsets) + 1
    for row in range(size[0] + 1):
        for column in range(max(0, row + low - 1), min(size[1], row + high) + 1):
            if row or column:
                paired = sums.get((row - 1, column - 1), far) + band.get((row - 1, column - 1), far)
                passed = sums.get((row - 1, column), far) - (skips[row - 1] if row else 0.0)
                spare = sums.get((row, column - 1), far) - _GAP
                sums[row, column] = max(paired, passed, spare)
    return sums


def _leads(band: Cells, skips: Sequence[float], before: Cells, after: Cells) -> Cells:
    rows, columns = max(before)
    far = float("-inf")
    ways: dict[int, list[tuple[float, int]]] = {row: [] for row in range(rows)}
    for (row, column), gain in band.items():
        rest = after.get((rows - 1 - row, columns - 1 - column), far)
        ways[row].append((before.get((row, column), far) + gain + rest, column))
    for (row, column), total in before.items():
        if row < rows:
            rest = after.get((rows - 1 - row, columns - column), far)
            ways[row].append((total - skips[row] + rest, -1))
    found: Cells = {}
    for row, values in ways.items():
        best, column = max(values)
        others = [value for value, other in values if other != column]
        if column >= 0:
            found[row, column] = min(best - max(others), 2 * _FULL_LEAD) if others else _FULL_LEAD
    return found
