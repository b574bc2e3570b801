"""A folder becomes photos: first their names in a person's order, then what each file is."""

import logging
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from viewer.domain import NOTHING_EMBEDDED, Photo
from viewer.errors import PhotoError, WorkerError
from viewer.photos.formats import SUFFIXES, UNKNOWN, reason_of
from viewer.workers import Workers

DEEPEST = 32
MOST_PHOTOS = 100_000

OUTSIDE = "is a link to a place outside the folder"
BROKEN = "is a link that leads nowhere"
SPECIAL = "is not a regular file"

_DIGITS = re.compile(r"([0-9]+)")

log = logging.getLogger(__name__)


def list_photos(folder: Path) -> tuple[Photo, ...]:
    """Give the photos of a folder and of those below it, in natural order; no file is opened.

    Hidden files and folders are left out; links to folders are not followed, links to files only
    inside the folder. What cannot be a photo in spite of its name is listed with its fault. Raises
    PhotoError when the folder cannot be listed.
    """
    try:
        with os.scandir(folder):
            root = os.path.realpath(folder)
    except OSError as fault:
        raise PhotoError(f"The folder {folder} cannot be opened ({reason_of(fault)}).") from fault
    photos = []
    for photo in _walk(root, "", DEEPEST):
        photos.append(photo)
        if len(photos) == MOST_PHOTOS:
            log.warning("%s holds more than %d photos; the rest is left out", folder, MOST_PHOTOS)
            break
    return tuple(sorted(photos, key=lambda photo: natural_key(photo.name)))


def holds_photos(folder: Path) -> bool:
    """Tell whether a picture lies right in a folder; folders below it are not looked into."""
    try:
        with os.scandir(folder) as entries:
            return any(
                _has_picture_suffix(entry.name) and entry.is_file()
                for entry in entries
                if not entry.name.startswith(".")
            )
    except OSError:
        return False


def describe_photo(folder: Path, name: str, iim_encoding: str | None = None) -> Photo:
    """Give what a photo's file is and says of itself; a bad file has its fault set.

    ``iim_encoding`` is how IIM text is to be read that does not say so itself. Runs in a worker:
    the file is opened.
    """
    # Not above: who only lists and asks a worker needs no picture library.
    from viewer.photos.headers import read_header
    from viewer.photos.metadata import read_embedded

    path = folder / name
    stamp = (0, 0)
    try:
        if fault := _link_fault(os.path.realpath(folder), os.fspath(path)):
            return Photo(name, fault=fault, stamp=stamp)
        state = path.stat()
        stamp = (state.st_mtime_ns, state.st_size)
        header = read_header(path)
    except OSError as error:
        return Photo(name, fault=reason_of(error), stamp=stamp)
    except PhotoError as error:
        return Photo(name, fault=str(error), stamp=stamp)
    embedded, taken_at = NOTHING_EMBEDDED, None
    try:
        embedded, taken_at = read_embedded(path, iim_encoding)
    except PhotoError as error:
        log.info("no metadata in %s: %s", path, error)
    size = None if header.size == UNKNOWN else header.size
    return Photo(
        name, size, taken_at, embedded, header.fault, header.form.name, header.frames, stamp
    )


def describe_photos(
    folder: Path, names: Sequence[str], iim_encoding: str | None = None
) -> tuple[Photo, ...]:
    """Describe several photos in one call of a worker."""
    return tuple(describe_photo(folder, name, iim_encoding) for name in names)


def describe_safely(
    workers: Workers, folder: Path, names: Sequence[str], iim_encoding: str | None = None
) -> tuple[Photo, ...]:
    """Describe photos in a worker; one that takes its worker down gets that as its fault."""
    try:
        return workers.run(describe_photos, folder, tuple(names), iim_encoding)
    except WorkerError:
        return tuple(_describe_alone(workers, folder, name, iim_encoding) for name in names)


def natural_key(name: str) -> tuple[object, ...]:
    """Give what sorts names as a person does: ``img9`` before ``img10``, folders after files."""
    *folders, last = name.split("/")
    return (*((1, _alike(part)) for part in folders), (0, _alike(last)), name)


def _alike(part: str) -> tuple[tuple[int, int, str], ...]:
    pieces = _DIGITS.split(part.casefold())
    return tuple((0, int(p), "") if n % 2 else (1, 0, p) for n, p in enumerate(pieces) if p)


def _describe_alone(workers: Workers, folder: Path, name: str, iim_encoding: str | None) -> Photo:
    try:
        return workers.run(describe_photo, folder, name, iim_encoding, about="")
    except WorkerError as error:
        return Photo(name, fault=str(error))


def _walk(root: str, inside: str, deepest: int) -> Iterator[Photo]:
    """Go through a folder and those below it; one that is denied is passed over."""
    try:
        with os.scandir(os.path.join(root, inside)) as entries:  # noqa: PTH118 - half the time of Path
            found = [entry for entry in entries if not entry.name.startswith(".")]
    except OSError as fault:
        log.warning("%s/%s is left out: %s", root, inside, reason_of(fault))
        return
    for entry in found:
        name = f"{inside}/{entry.name}" if inside else entry.name
        if entry.is_dir(follow_symlinks=False):
            if deepest:
                yield from _walk(root, name, deepest - 1)
        elif _has_picture_suffix(entry.name) and not os.path.isdir(entry.path):  # noqa: PTH112
            yield _listed(root, name, entry)


def _has_picture_suffix(name: str) -> bool:
    return name.rpartition(".")[2].casefold() in SUFFIXES and "." in name


def _listed(root: str, name: str, entry: os.DirEntry[str]) -> Photo:
    fault = _link_fault(root, entry.path) if entry.is_symlink() else ""
    try:
        state = entry.stat(follow_symlinks=not fault)
        if not fault and not entry.is_file():
            fault = SPECIAL
    except OSError as error:
        return Photo(name, fault=reason_of(error))
    return Photo(name, fault=fault, stamp=(state.st_mtime_ns, state.st_size))


def _link_fault(root: str, path: str) -> str:
    """Say what is wrong with where a path leads; "" when it is a place inside the root."""
    try:
        real = os.path.realpath(path, strict=True)
    except OSError as fault:
        return BROKEN if os.path.islink(path) else reason_of(fault)  # noqa: PTH114
    return "" if real.startswith(os.path.join(root, "")) else OUTSIDE  # noqa: PTH118
