"""Small pictures that Cutline keeps on disk: counted, and cleared away."""

from collections.abc import Callable, Iterator
from pathlib import Path

from viewer.photos.inside import kept_pictures
from viewer.photos.thumbnails import own_thumbnails
from viewer.storage.places import Places
from viewer.ui.background import Tick

Kept = tuple[int, int]  # files, bytes


def count_work(places: Places) -> Callable[[Tick], Kept]:
    """Give the work that counts what is kept."""

    def work(_tick: Tick) -> Kept:
        sizes = [size for _file, size in _kept(places)]
        return len(sizes), sum(sizes)

    return work


def clear_work(places: Places) -> Callable[[Tick], Kept]:
    """Give the work that removes what is kept, and tells what is left: files in use may stay."""

    def work(tick: Tick) -> Kept:
        for file, _size in _kept(places):
            try:
                file.unlink()
            except OSError:
                continue
        return count_work(places)(tick)

    return work


def _kept(places: Places) -> Iterator[tuple[Path, int]]:
    for file in (*own_thumbnails(places.thumbnails), *kept_pictures(places.pictures)):
        try:
            yield file, file.stat().st_size
        except OSError:
            continue
