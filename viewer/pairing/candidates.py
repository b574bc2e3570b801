"""Which photos are worth a closer look for which slot, found by shared words and names."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from viewer.pairing.facts import PhotoFacts, SlotFacts, Whole
from viewer.pairing.names import read_name

# With no more pairs than this, all are looked at.
FEW_PAIRS = 4_000
# Of larger documents, so many photos for each slot; words in more photos than that find none.
PER_SLOT = 12
COMMON = 150
_LOOKS_ALIKE = 100


def candidates(
    whole: Whole, slots: Iterable[int], photos: Iterable[int]
) -> Iterator[tuple[int, int]]:
    """Give the pairs, as numbers of slots and photos, that something may speak for."""
    slots, photos = tuple(slots), tuple(photos)
    if len(slots) * len(photos) <= FEW_PAIRS:
        yield from ((slot, photo) for slot in slots for photo in photos)
        return
    holders: dict[str, list[int]] = defaultdict(list)
    for photo in photos:
        for word in _words_of_photo(whole.photos[photo]):
            holders[word].append(photo)
    number_of = {whole.photos[photo].photo.name: photo for photo in photos}
    for slot in slots:
        weights: Counter[int] = Counter()
        for name in whole.slots[slot].shown:
            if name in number_of:
                weights[number_of[name]] += _LOOKS_ALIKE
        for word in _words_of_slot(whole.slots[slot]):
            found = holders.get(word, ())
            if len(found) <= COMMON:
                weight = whole.weight(word.removeprefix("stem:"))
                for photo in found:
                    weights[photo] += weight  # type: ignore[assignment]
        yield from ((slot, photo) for photo, _ in weights.most_common(PER_SLOT))


def _words_of_photo(photo: PhotoFacts) -> set[str]:
    in_name = {key for word in photo.name.words for key in word.keys}
    return {*photo.caption, *photo.headline, *in_name, f"stem:{photo.name.stem}"}


def _words_of_slot(slot: SlotFacts) -> set[str]:
    named = {key for path, _ in slot.image for word in read_name(path).words for key in word.keys}
    return {*slot.words, *slot.places, *named, *(f"stem:{stem}" for _, stem in slot.image)}
