"""Slots and photos become pairs: hand-made ones first, then the best choice for all the rest at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

from viewer.domain import NO_LOOKS, Clue, Looks, MadeBy, Pair, Photo, Slot
from viewer.pairing.assignment import assign
from viewer.pairing.copies import stand_ins
from viewer.pairing.evidence import LEAST_LEAD, Evidence, Weighing, score_of

# The lead at which the confidence is 63 %.
_LEAD_UNIT = 3.0


@dataclass(frozen=True, slots=True)
class Ranked:
    """A photo for a slot: how likely it is the slot's, from 0 to 1, and why."""

    photo: Photo
    likely: float
    clues: tuple[Clue, ...]


def match_photos(
    slots: Sequence[Slot],
    photos: Sequence[Photo],
    by_hand: Mapping[str, str | None] | None = None,
    looks: Looks = NO_LOOKS,
) -> tuple[Pair, ...]:
    """Give each slot, in order, its photo or none, with the reasons; see ``Matcher.match``."""
    return Matcher(slots, photos, looks).match(by_hand or {})


class Matcher:
    """Slots and photos weighed against each other once, for being paired around any decisions."""

    def __init__(
        self, slots: Sequence[Slot], photos: Sequence[Photo], looks: Looks = NO_LOOKS
    ) -> None:
        self._slots = slots
        self._photos = {photo.name: photo for photo in photos}
        self._copies = stand_ins(photos, looks)
        self._shown = [photo for photo in photos if self._copies[photo.name] == photo.name]
        self._number_of = {photo.name: number for number, photo in enumerate(self._shown)}
        self._weighing = Weighing(slots, self._shown, looks)
        self._last: Evidence | None = None

    def match(self, by_hand: Mapping[str, str | None]) -> tuple[Pair, ...]:
        """Give each slot, in order, its photo or none, with the reasons.

        ``by_hand`` gives the photo's name, or None for a slot left empty on purpose, by slot key.
        These stand as they are, and their photos are not given to other slots. A slot for which
        nothing speaks clearly stays empty.
        """
        slots = self._slots
        decided = {
            slot.key: _hand_made(slot, self._photos, by_hand)
            for slot in slots
            if slot.key in by_hand
        }
        fixed: dict[int, int | None] = {
            number: self._number_of[self._copies[pair.photo.name]] if pair.photo else None
            for number, slot in enumerate(slots)
            if (pair := decided.get(slot.key))
        }
        evidence = self._last = self._weighing.evidence(fixed)
        free = [number for number in range(len(slots)) if number not in fixed]
        found = _choose(free, slots, self._shown, evidence)
        return tuple(decided.get(slot.key) or found[number] for number, slot in enumerate(slots))

    def rank(self, key: str) -> tuple[Ranked, ...]:
        """Give every photo for the slot with this key, the best first, for a person to choose.

        The likelihoods are of this slot by itself, "none of them" included; equals keep their
        order. What the order says is taken from the last match. A copy follows what stands for it.
        """
        number = next(at for at, slot in enumerate(self._slots) if slot.key == key)
        evidence = self._last or self._weighing.evidence({})
        clues = [
            evidence.clues.get((number, photo)) or self._weighing.clues_of(number, photo)
            for photo in range(len(self._shown))
        ]
        scores = [score_of(found) for found in clues]
        highest = max([evidence.price, *scores])
        weights = [exp(score - highest) for score in scores]
        total = sum(weights) + exp(evidence.price - highest)
        found = []
        for photo in self._photos.values():
            at = self._number_of[self._copies[photo.name]]
            is_copy = self._shown[at] is not photo
            ranked = Ranked(photo, round(weights[at] / total, 3), clues[at])
            found.append(((-scores[at], at, is_copy), ranked))
        return tuple(ranked for _, ranked in sorted(found, key=lambda each: each[0]))


def _choose(
    free: Sequence[int], slots: Sequence[Slot], photos: Sequence[Photo], evidence: Evidence
) -> dict[int, Pair]:
    found = {}
    for number, choice in zip(free, assign(evidence.rows(free), evidence.price), strict=True):
        if choice.column is None or choice.margin < LEAST_LEAD:
            found[number] = Pair(slots[number], None, MadeBy.NOBODY)
        else:
            clues = evidence.clues[number, choice.column]
            found[number] = Pair(
                slots[number], photos[choice.column], MadeBy.CLUES, confidence(choice.margin), clues
            )
    return found


def confidence(lead: float) -> float:
    """Tell how sure a choice is, 0 to 1, by its lead over the next best."""
    return round(1 - exp(-lead / _LEAD_UNIT), 3)


def _hand_made(slot: Slot, photos: Mapping[str, Photo], by_hand: Mapping[str, str | None]) -> Pair:
    name = by_hand[slot.key]
    if name is None:
        return Pair(slot, None, MadeBy.HAND, 1.0)
    photo = photos.get(name)
    if photo is None:
        gone = Clue(0.0, f"The photo you chose, “{name}”, is not in the folder")
        return Pair(slot, None, MadeBy.HAND, 0.0, (gone,))
    return Pair(slot, photo, MadeBy.HAND, 1.0)
