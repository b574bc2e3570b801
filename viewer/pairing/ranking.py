"""All photos for one slot, best first, for the person who picks one."""

from collections.abc import Sequence
from math import exp

from viewer.domain import NO_LOOKS, Clue, Looks, Photo, Slot
from viewer.pairing.evidence import Weighing, score_of


def rank_photos(
    slot: Slot, slots: Sequence[Slot], photos: Sequence[Photo], looks: Looks = NO_LOOKS
) -> tuple[tuple[Photo, float, tuple[Clue, ...]], ...]:
    """Give every photo with how likely it is the slot's, 0 to 1, and why; the best first.

    The likelihoods are of this slot by itself, "none of them" included; equals keep their order.
    """
    number, weighing = slots.index(slot), Weighing(slots, photos, looks)
    evidence = weighing.evidence({})
    clues = [
        evidence.clues.get((number, photo)) or weighing.clues_of(number, photo)
        for photo in range(len(photos))
    ]
    scores = [score_of(found) for found in clues]
    highest = max([evidence.price, *scores])
    weights = [exp(score - highest) for score in scores]
    total = sum(weights) + exp(evidence.price - highest)
    ranked = sorted(range(len(photos)), key=lambda photo: -scores[photo])
    return tuple(
        (photos[photo], round(weights[photo] / total, 3), clues[photo]) for photo in ranked
    )
