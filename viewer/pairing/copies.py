"""Copies of one picture in several sizes: the largest stands for them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from viewer.domain import NO_LOOKS, Looks, Photo
from viewer.pairing.names import bare_stem, read_name
from viewer.pairing.words import fold

# As alike as this, a photo is what the article's own copy was made of.
_COPIED = 0.95


def stand_ins(photos: Iterable[Photo], looks: Looks = NO_LOOKS) -> dict[str, str]:
    """Give the name of the photo that stands for each one: itself, or its largest copy.

    Copies look the same, have the same proportions, and the smaller says nothing that the larger
    does not say. Of photos that nobody compared, the same name but for size and format tells it; in
    another folder the name must have a word besides: every camera's card has an IMG_0001. Sizes
    that are unknown make no copy, equal ones only by looks. For a picture inside the article stands
    the photo that it was made of, cut or not.
    """
    photos = tuple(photos)
    by_name = {photo.name: photo for photo in photos}
    stems: dict[str, list[Photo]] = defaultdict(list)
    for photo in photos:
        stems[_stem_of(photo)].append(photo)
    seen = {name for name, _ in looks.seen}
    by_size = {
        name: place for place, name in enumerate(sorted(by_name, key=_largest_first(by_name)))
    }
    found = {}
    for photo in photos:
        alike = [by_name[name] for name in looks.same.get(photo.name, ()) if name in by_name]
        named = [
            other
            for other in stems[_stem_of(photo)]
            if not {photo.name, other.name} <= seen and _is_named_alike(photo, other)
        ]
        larger = [other for other in (*alike, *named) if _is_copy(photo, other, by_size)]
        best = min(larger, key=lambda other: by_size[other.name], default=photo)
        found[photo.name] = _original(photo, looks, by_size) or best.name
    for name in by_size:  # the largest first: what stands for others is settled before them
        found[name] = found[found[name]]
    return {photo.name: found[photo.name] for photo in photos}


def _original(photo: Photo, looks: Looks, by_size: Mapping[str, int]) -> str | None:
    """Give the larger photo that a picture inside the article was made of."""
    if photo.inside is None:
        return None
    shown = looks.shown.get(photo.inside.reference, {})
    likely = (
        name
        for name, alike in shown.items()
        if alike >= _COPIED and by_size.get(name, len(by_size)) < by_size[photo.name]
    )
    return max(likely, key=lambda name: shown[name], default=None)


def _largest_first(by_name: Mapping[str, Photo]) -> Callable[[str], tuple[int, int, str]]:
    return lambda name: (-_pixels(by_name[name]), len(name), name)


def _stem_of(photo: Photo) -> str:
    return fold(bare_stem(photo.name.rsplit("/", 1)[-1]))


def _is_named_alike(photo: Photo, other: Photo) -> bool:
    smaller = _pixels(photo) < _pixels(other)
    return smaller and (_beside(photo, other) or _has_a_word(photo))


def _is_copy(photo: Photo, larger: Photo, by_size: Mapping[str, int]) -> bool:
    if photo.size is None or larger.size is None or by_size[photo.name] <= by_size[larger.name]:
        return False
    (width, height), (full_width, full_height) = photo.size, larger.size
    # Scaling rounds each side to whole pixels.
    same_shape = abs(width * full_height - height * full_width) <= max(full_width, full_height)
    says_no_more = photo.embedded.caption in ("", larger.embedded.caption) and (
        photo.taken_at in (None, larger.taken_at)
    )
    return same_shape and says_no_more


def _beside(photo: Photo, other: Photo) -> bool:
    return photo.name.rpartition("/")[0] == other.name.rpartition("/")[0]


def _has_a_word(photo: Photo) -> bool:
    return any(not word.text.isdigit() for word in read_name(photo.name).words)


def _pixels(photo: Photo) -> int:
    return photo.size[0] * photo.size[1] if photo.size else 0
