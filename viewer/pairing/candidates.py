"""Which photos are worth a closer look for which slot, found by shared words and names."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import nlargest

from viewer.pairing.facts import PhotoFacts, SlotFacts, Whole
from viewer.pairing.names import read_name

# With no more pairs than this, all are looked at.
FEW_PAIRS = 4_000
# Of larger documents, so many photos for each slot, found by its rarest words: the common ones of
# an event where everybody has the same words would lead to every photo.
PER_SLOT = 16
MOST_FOUND = 4_000
# A word that so large a share of the photos have leads nowhere, once a rarer one has led somewhere.
_COMMON = 0.6
_LOOKS_ALIKE = 100.0


def candidates(whole: Whole) -> list[Sequence[int]]:
    """Give, for each slot, the photos that something may speak for, all by number."""
    slots, photos = whole.slots, whole.photos
    if len(slots) * len(photos) <= FEW_PAIRS:
        return [range(len(photos))] * len(slots)
    holders: dict[str, list[int]] = defaultdict(list)
    for number, photo in enumerate(photos):
        for word in _words_of_photo(photo):
            holders[word].append(number)
    number_of = {photo.photo.name: number for number, photo in enumerate(photos)}
    return [_likeliest(slot, whole, holders, number_of) for slot in slots]


def _likeliest(
    slot: SlotFacts, whole: Whole, holders: Mapping[str, list[int]], number_of: Mapping[str, int]
) -> list[int]:
    weights: dict[int, float] = defaultdict(float)
    for name in slot.shown:
        if name in number_of:
            weights[number_of[name]] += _LOOKS_ALIKE
    left, common = MOST_FOUND, _COMMON * len(whole.photos)
    for word in sorted(
        (w for w in _words_of_slot(slot) if w in holders), key=lambda w: (len(holders[w]), w)
    ):
        left -= len(holders[word])
        if left < 0 or (weights and len(holders[word]) > common):
            break
        weight = whole.weight(word.removeprefix("stem:"))
        for photo in holders[word]:
            weights[photo] += weight
    return nlargest(PER_SLOT, weights, key=lambda photo: (weights[photo], -photo))


def _words_of_photo(photo: PhotoFacts) -> set[str]:
    in_name = {key for word in photo.name.words for key in word.keys}
    return {*photo.caption, *photo.headline, *in_name, f"stem:{photo.name.stem}"}


def _words_of_slot(slot: SlotFacts) -> set[str]:
    named = {key for path, _ in slot.image for word in read_name(path).words for key in word.keys}
    return {*slot.words, *slot.places, *named, *(f"stem:{stem}" for _, stem in slot.image)}
