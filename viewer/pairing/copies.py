"""Copies of one picture in several sizes: the largest stands for them."""

from collections import defaultdict
from collections.abc import Iterable

from viewer.domain import Photo
from viewer.pairing.names import bare_stem, read_name
from viewer.pairing.words import fold


def stand_ins(photos: Iterable[Photo]) -> dict[str, str]:
    """Give the name of the photo that stands for each one: itself, or its largest copy.

    Copies have the same name but for size and format, and the same proportions, and the smaller
    says nothing that the larger does not say. In another folder the name must have a word besides:
    every camera's card has an IMG_0001. Sizes that are unknown or equal make no copy.
    """
    groups: dict[str, list[Photo]] = defaultdict(list)
    for photo in photos:
        groups[fold(bare_stem(photo.name.rsplit("/", 1)[-1]))].append(photo)
    found = {}
    for group in groups.values():
        by_size = sorted(group, key=lambda photo: (-_pixels(photo), len(photo.name), photo.name))
        for photo in by_size:
            larger = (other for other in by_size if _is_copy(photo, other))
            found[photo.name] = next(larger, photo).name
    return found


def _is_copy(photo: Photo, larger: Photo) -> bool:
    if photo.size is None or larger.size is None or _pixels(photo) >= _pixels(larger):
        return False
    (width, height), (full_width, full_height) = photo.size, larger.size
    # Scaling rounds each side to whole pixels.
    same_shape = abs(width * full_height - height * full_width) <= max(full_width, full_height)
    says_no_more = photo.embedded.caption in ("", larger.embedded.caption) and (
        photo.taken_at in (None, larger.taken_at)
    )
    return same_shape and says_no_more and (_beside(photo, larger) or _has_a_word(photo))


def _beside(photo: Photo, other: Photo) -> bool:
    return photo.name.rpartition("/")[0] == other.name.rpartition("/")[0]


def _has_a_word(photo: Photo) -> bool:
    return any(not word.text.isdigit() for word in read_name(photo.name).words)


def _pixels(photo: Photo) -> int:
    return photo.size[0] * photo.size[1] if photo.size else 0
