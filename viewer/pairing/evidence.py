"""All that speaks for and against photos in slots, gathered into one table."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

from viewer.domain import NO_LOOKS, Clue, Looks, Photo, Slot
from viewer.pairing.assignment import assign
from viewer.pairing.candidates import candidates
from viewer.pairing.clues import clues_for
from viewer.pairing.facts import Whole, photo_facts, slot_facts
from viewer.pairing.numbering import read_numbers
from viewer.pairing.order import Position, Reading, orders, read_order

# What a photo in a slot must score before it is better than none, in a folder made for the article;
# among many strangers more, since one of them may well look right.
_PRICE = 2.0
# With a smaller lead a photo would be a guess, and the slot stays empty.
LEAST_LEAD = 0.7
# A pair that leads by so much without any order is certain enough to measure orders by.
_CERTAIN = 2.5

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The clues for pairs of slots and photos, by number, and what a pair must score.

    Pairs that nothing speaks for are left out.
    """

    clues: Mapping[Cell, tuple[Clue, ...]]
    price: float

    def rows(self, slots: Sequence[int]) -> list[dict[int, float]]:
        """Give the scores of some slots' photos, one row for each slot."""
        number_of = {slot: row for row, slot in enumerate(slots)}
        rows: list[dict[int, float]] = [{} for _ in slots]
        for (slot, photo), clues in self.clues.items():
            if slot in number_of:
                rows[number_of[slot]][photo] = score_of(clues)
        return rows


def score_of(clues: Iterable[Clue]) -> float:
    """Sum the scores of clues."""
    return sum(clue.score for clue in clues)


class Weighing:
    """Slots and photos taken apart, and the clues that were found for pairs: they outlast decisions."""

    def __init__(
        self, slots: Sequence[Slot], photos: Sequence[Photo], looks: Looks = NO_LOOKS
    ) -> None:
        self.whole = Whole(
            [slot_facts(slot, looks) for slot in slots], [photo_facts(photo) for photo in photos]
        )
        self.price = _PRICE + log(max(1.0, len(photos) / (2 * len(slots) or 1)))
        self.candidates = candidates(self.whole)
        self.orders = orders(self.whole)
        self._clues: dict[Cell, tuple[Clue, ...]] = {}

    def clues_of(self, slot: int, photo: int) -> tuple[Clue, ...]:
        """Give the clues of one pair, weighed once."""
        if (slot, photo) not in self._clues:
            self._clues[slot, photo] = clues_for(
                self.whole.slots[slot], self.whole.photos[photo], self.whole
            )
        return self._clues[slot, photo]

    def evidence(self, fixed: Mapping[int, int | None]) -> Evidence:
        """Give all clues around the pairs that are fixed (slot to photo, by number)."""
        return _Gathering(self, fixed).evidence()


class _Gathering:
    """The work of gathering: clues for each pair by itself first, then what the order says."""

    def __init__(self, weighing: Weighing, fixed: Mapping[int, int | None]) -> None:
        taken = set(fixed.values())
        self._weighing = weighing
        self._whole, self._price = weighing.whole, weighing.price
        self._fixed = {slot: photo for slot, photo in fixed.items() if photo is not None}
        self._slots = [slot for slot in range(len(self._whole.slots)) if slot not in fixed]
        self._photos = [photo for photo in range(len(self._whole.photos)) if photo not in taken]
        self._clues: dict[Cell, tuple[Clue, ...]] = {}

    def evidence(self) -> Evidence:
        """Give all clues."""
        free = set(self._photos)
        for slot in self._slots:
            for photo in self._weighing.candidates[slot]:
                if photo in free:
                    self._clues_of(slot, photo)
        for cell, clue in self._order_clues().items():
            self._clues[cell] = (*self._clues_of(*cell), clue)
        return Evidence(self._clues, self._price)

    def _clues_of(self, slot: int, photo: int) -> tuple[Clue, ...]:
        if (slot, photo) not in self._clues:
            self._clues[slot, photo] = self._weighing.clues_of(slot, photo)
        return self._clues[slot, photo]

    def _fit(self, slot: int, photo: int) -> float:
        return score_of(self._clues_of(slot, photo))

    def _chosen(self, least_lead: float) -> dict[int, int]:
        """Give the fixed pairs, and those that lead by so much without any order."""
        rows = Evidence(self._clues, self._price).rows(self._slots)
        return self._fixed | {
            slot: choice.column
            for slot, choice in zip(self._slots, assign(rows, self._price), strict=True)
            if choice.column is not None and choice.margin >= least_lead
        }

    def _order_clues(self) -> dict[Cell, Clue]:
        """Take the readings of the folder's order, the best first, as long as they do not overlap."""
        readings = sorted(
            self._readings(self._chosen(_CERTAIN), self._chosen(LEAST_LEAD)),
            key=lambda reading: -reading.merit,
        )
        found: dict[Cell, Clue] = {}
        for reading in readings:
            slots, photos = {slot for slot, _ in found}, {photo for _, photo in found}
            found |= {
                cell: clue
                for cell, clue in reading.clues.items()
                if cell[0] not in slots and cell[1] not in photos
            }
        free = set(self._slots), set(self._photos)
        return {
            cell: clue for cell, clue in found.items() if cell[0] in free[0] and cell[1] in free[1]
        }

    def _readings(self, anchors: Mapping[int, int], placed: Mapping[int, int]) -> list[Reading]:
        whole = self._whole
        position = Position(
            [slot for slot in self._slots if slot not in placed],
            frozenset(self._photos_left(placed, silent=True)),
            anchors,
            self._claims(self._photos_left(placed, silent=False)),
            self._fit,
        )
        found = [read_order(order, position) for order in self._weighing.orders]
        numbered = read_numbers(whole.photos, len(whole.slots), anchors)
        return [reading for reading in (*found, *numbered) if reading]

    def _photos_left(self, placed: Mapping[int, int], *, silent: bool) -> set[int]:
        taken, all_silent = set(placed.values()), self._whole.silent()
        return {
            photo
            for photo in self._photos
            if photo not in taken and (photo in all_silent) == silent
        }

    def _claims(self, photos: set[int]) -> dict[int, float]:
        """Tell how far above the price the best of some photos is for each slot it may belong to."""
        best: dict[int, float] = {}
        scores = {cell: score_of(clues) for cell, clues in self._clues.items() if cell[1] in photos}
        for (_, photo), score in scores.items():
            best[photo] = max(best.get(photo, score), score)
        found: dict[int, float] = {}
        for (slot, photo), score in scores.items():
            if score > best[photo] - _CERTAIN:
                found[slot] = max(found.get(slot, 0.0), score - self._price)
        return found
