"""The pictures themselves are compared: the article's own small copies with photos, photos with each other.

Decoding and measuring happen in workers. What was seen before is not looked at again.
"""

import logging
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from viewer.domain import Glimpse, Looks, Photo, Sources
from viewer.errors import WorkerError
from viewer.pairing.names import reference_names
from viewer.workers import Limits, Workers

log = logging.getLogger(__name__)

GLIMPSES_A_TRIP = 16
PHOTOS_A_TRIP = 64
# Every photo is compared with every other of its shape, in one call.
_FOR_ALL = Limits(seconds=60.0)

Key = tuple[str, tuple[int, int]]
Told = Callable[[int, int], None]
T = TypeVar("T")


def compare_pictures(
    sources: Sources, workers: Workers, told: Told = lambda _done, _of: None
) -> Looks:
    """Give what the pictures of these sources tell by their looks; ``told`` hears how far it is.

    Photos are only looked at where there is something to compare them with: a copy that the article
    shows itself, or a photo that may be the same picture. What cannot be shown is left out.
    """
    copies = dict(_glimpses(_own_copies(sources), workers))
    before = sources.looks
    photos = {
        (photo.name, photo.stamp): photo
        for photo in (_sound(sources.photos) if copies else _perhaps_the_same(sources.photos))
    }
    seen = {key: before.seen[key] for key in photos if key in before.seen}
    fresh = [(key, place) for key, photo in photos.items() if (place := _place(photo, sources))]
    fresh = [(key, place) for key, place in fresh if key not in seen]
    for done, (key, glimpse) in enumerate(_glimpses(fresh, workers), 1):
        seen[key] = glimpse
        told(done, len(fresh))
    outside = {key: glimpse for key, glimpse in seen.items() if photos[key].inside is None}
    return Looks(
        seen,
        _shown(copies, outside, workers) if copies else {},
        _same(seen, before, workers),
    )


def _shown(
    copies: Mapping[str, Glimpse], seen: Mapping[Key, Glimpse], workers: Workers
) -> dict[str, dict[str, float]]:
    """Give, by the article's reference, the photos that its copy is made of."""
    from viewer.photos.likeness import copies_in

    by_name = [(name, glimpse) for (name, _), glimpse in seen.items()]
    trips = [dict(trip) for trip in _trips(by_name, PHOTOS_A_TRIP)]
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for some in workers.side_by_side(partial(_or_nothing, workers, copies_in, copies), trips):
        for name, alike in some.items():
            for reference, score in alike.items():
                found[reference][name] = score
    return dict(found)


def _same(
    seen: Mapping[Key, Glimpse], before: Looks, workers: Workers
) -> dict[str, frozenset[str]]:
    """Give the photos that are the very same, from before where nothing new was seen."""
    from viewer.photos.likeness import same_pictures

    by_name = {name: glimpse for (name, _), glimpse in seen.items()}
    if seen.keys() <= before.seen.keys():
        found = {name: before.same.get(name, frozenset()) & by_name.keys() for name in by_name}
        return {name: others for name, others in found.items() if others}
    try:
        return workers.run(same_pictures, by_name, limits=_FOR_ALL)
    except WorkerError as fault:
        log.warning("photos are not compared with each other: %s", fault)
        return {}


def _or_nothing(
    workers: Workers,
    function: Callable[..., dict[str, dict[str, float]]],
    copies: Mapping[str, Glimpse],
    photos: Mapping[str, Glimpse],
) -> dict[str, dict[str, float]]:
    try:
        return workers.run(function, copies, photos)
    except WorkerError as fault:
        log.warning("%d photos are not compared with the article: %s", len(photos), fault)
        return {}


def _own_copies(sources: Sources) -> list[tuple[str, Path]]:
    """Give the pictures that lie in the article or beside it, by its references to them.

    What lies in the folder of the photos is a photo itself: there, names tell.
    """
    article = sources.article
    if article is None or article.path is None:
        return []
    inside = {p.inside.reference: p.inside.file for p in sources.photos if p.inside and not p.fault}
    home = article.path.parent.resolve()
    folder = sources.folder.resolve() if sources.folder is not None else None
    found: dict[str, Path] = {}
    for slot in sources.slots:
        if slot.image and slot.image not in found:
            place = inside.get(slot.image) or _beside(home, folder, slot.image)
            if place is not None:
                found[slot.image] = place
    return list(found.items())


def _beside(home: Path, folder: Path | None, reference: str) -> Path | None:
    if "://" in reference or reference.startswith("//"):
        return None
    for name in reference_names(reference):
        try:
            place = (home / name).resolve()
            if place.is_relative_to(home) and place.is_file():
                return None if folder is not None and place.is_relative_to(folder) else place
        except (OSError, ValueError):  # a reference can be no name at all
            continue
    return None


def _sound(photos: Sequence[Photo]) -> tuple[Photo, ...]:
    return tuple(photo for photo in photos if photo.size is not None and not photo.fault)


def _perhaps_the_same(photos: Sequence[Photo]) -> tuple[Photo, ...]:
    """Give the photos of which another has the same shape in another size, or as many bytes."""
    by_shape: dict[float, list[Photo]] = defaultdict(list)
    by_bytes: dict[int, list[Photo]] = defaultdict(list)
    for photo in _sound(photos):
        width, height = photo.size or (1, 1)
        by_shape[round(width / height, 2)].append(photo)
        by_bytes[photo.stamp[1]].append(photo)
    wanted = {photo.name for group in by_bytes.values() if len(group) > 1 for photo in group}
    for group in by_shape.values():
        if len({photo.size for photo in group}) > 1:
            wanted |= {photo.name for photo in group}
    return tuple(photo for photo in photos if photo.name in wanted)


def _place(photo: Photo, sources: Sources) -> Path | None:
    return photo.path_in(sources.folder)


def _glimpses(places: Sequence[tuple[T, Path]], workers: Workers) -> Iterator[tuple[T, Glimpse]]:
    """Give the glimpses of what can be shown; what takes a worker down costs only itself."""
    for some in workers.side_by_side(
        partial(_glimpses_safely, workers), list(_trips(places, GLIMPSES_A_TRIP))
    ):
        yield from some


def _glimpses_safely(
    workers: Workers, places: Sequence[tuple[T, Path]]
) -> tuple[tuple[T, Glimpse], ...]:
    from viewer.photos.glimpses import glimpses_of

    try:
        return workers.run(glimpses_of, tuple(places))
    except WorkerError as fault:
        if len(places) > 1:
            return tuple(each for place in places for each in _glimpses_safely(workers, [place]))
        log.info("%s is not compared: %s", places[0][1], fault)
        return ()


def _trips(rows: Sequence[T], most: int) -> Iterator[tuple[T, ...]]:
    for start in range(0, len(rows), most):
        yield tuple(rows[start : start + most])
