"""File numbers that are slot numbers: a series img1, img2, img4 beside an article of four slots."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from viewer.domain import Clue
from viewer.pairing.facts import PhotoFacts
from viewer.pairing.order import Reading

_LEAST_COVER = 0.5
_STRENGTH = 3.5


def read_numbers(
    photos: Sequence[PhotoFacts], slots: int, anchors: Mapping[int, int]
) -> Iterator[Reading]:
    """Give a reading for each series of file names whose numbers may count the article's slots.

    They may if they fit, cover half the slots or more and agree with the certain pairs; a series
    that starts at 0 counts from there.
    """
    for numbers in _series(photos) if slots else ():
        first = 0 if min(numbers) == 0 else 1
        places = {number - first: photo for number, photo in numbers.items()}
        known = [(slot, photo) for slot, photo in anchors.items() if photo in numbers.values()]
        agreeing = sum(1 for slot, photo in known if places.get(slot) == photo)
        fitting = max(places) < slots or agreeing >= 2
        cover = sum(1 for place in places if place < slots) / slots
        if fitting and agreeing >= 0.75 * len(known) and (cover >= _LEAST_COVER or agreeing >= 2):
            strength = _STRENGTH + 2 * cover + min(1.5, 0.5 * agreeing)
            clues = {
                (place, photo): Clue(strength, f"File number {place + first} fits slot {place + 1}")
                for place, photo in places.items()
                if place < slots
            }
            yield Reading(clues, strength)


def _series(photos: Sequence[PhotoFacts]) -> Iterator[dict[int, int]]:
    """Give the photos by number, for each place in names of one pattern where every number differs."""
    patterns: dict[str, list[int]] = defaultdict(list)
    for at, photo in enumerate(photos):
        patterns[photo.name.series].append(at)
        if photo.name.series.startswith("#") and photo.name.series != "#":
            patterns["# at the beginning"].append(at)
    for pattern, members in patterns.items():
        columns = 1 if pattern.startswith("# at") else pattern.count("#")
        for column in range(columns):
            numbers = {photos[at].name.numbers[column]: at for at in members}
            if len(members) > 1 and len(numbers) == len(members):
                yield numbers
