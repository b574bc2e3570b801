"""A folder of photos that has moved is found again by what it held."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from viewer.domain import Marks, Photo

# So many photos, spread over the folder, are remembered of it.
MOST_MARKS = 24
# The search ends with whichever of these comes first.
DEEPEST = 2
MOST_FOLDERS = 2_000
MOST_SECONDS = 5.0
# A folder is the one if so large a share of the photos lies in it; the rest may have changed.
_ENOUGH = 0.6
_FEW = 3


def marks_of(photos: Sequence[Photo]) -> Marks:
    """Give what a folder is known by: some of its photos by name and stamp."""
    listed = [(photo.name, photo.stamp) for photo in photos if photo.inside is None]
    step = max(1, -(-len(listed) // MOST_MARKS))
    return tuple(listed[::step])


def still_there(folder: Path | None, marks: Marks, near: Path) -> Path | None:
    """Give a folder if it is there, else where it is now, None if nobody knows."""
    if folder is None or folder.is_dir():
        return folder
    return find_moved(folder, marks, near)


def find_moved(
    folder: Path, marks: Marks, near: Path, tick: Callable[[], None] = lambda: None
) -> Path | None:
    """Give the folder that holds now what lay in ``folder``, None for none or more than one.

    Looked through are what is left of the way to it, the places beside and above that, and the same
    ``near`` the article. Only names, sizes and times are asked for; nothing is opened, no link
    followed. ``tick`` is called now and then, and may raise Cancelled.
    """
    marks = tuple(mark for mark in marks[:MOST_MARKS] if _is_inside(mark[0]))
    ends = time.monotonic() + MOST_SECONDS
    folder, near = folder.absolute(), near.absolute()
    passed: set[str] = set()
    for root in _roots(folder, near):
        found: dict[Path, tuple[int, int]] = {}
        for place in _folders_below(root, passed):
            tick()
            if time.monotonic() > ends:
                return None
            if hits := _hits(place, marks):
                found[place] = hits
        if found:
            best = max(found.values())
            likeliest = [place for place, hits in found.items() if hits == best]
            return likeliest[0] if len(likeliest) == 1 else None
    return None


def _roots(folder: Path, near: Path) -> Iterator[Path]:
    """Give the places to search, the nearest first; never the whole disk."""
    left = next((place for place in folder.parents if place.is_dir()), near)
    for root in dict.fromkeys((left, near, left.parent, near.parent)):
        if root != root.parent:
            yield root


def _folders_below(root: Path, passed: set[str]) -> Iterator[Path]:
    """Give a folder and those below it, the nearest first, each once."""
    level = [os.fspath(root)]
    for depth in range(DEEPEST + 1):
        below: list[str] = []
        for place in level:
            if place not in passed:
                if len(passed) == MOST_FOLDERS:
                    return
                passed.add(place)
                yield Path(place)
            if depth < DEEPEST:
                below += _folders_in(place)
        level = below


def _folders_in(place: str) -> list[str]:
    try:
        with os.scandir(place) as entries:
            return sorted(
                entry.path
                for entry in entries
                if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)
            )
    except OSError:
        return []


def _hits(place: Path, marks: Marks) -> tuple[int, int] | None:
    """Count the photos that lie here with their size, and those that have their time too."""
    sizes = times = 0
    for at, (name, (changed, size)) in enumerate(marks):
        if sizes + len(marks) - at < _ENOUGH * len(marks):
            return None  # the rest cannot make it enough any more
        try:
            state = os.lstat(place / name)
        except (OSError, ValueError):
            continue
        sizes += state.st_size == size
        times += (state.st_mtime_ns, state.st_size) == (changed, size)
    is_enough = sizes == len(marks) if len(marks) <= _FEW else sizes >= _ENOUGH * len(marks)
    return (sizes, times) if marks and is_enough else None


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts
