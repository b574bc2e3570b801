"""Pictures taken out of an article, kept in a private folder of the cache for the time they are used."""

import hashlib
import logging
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from viewer.domain import Inside, Photo
from viewer.photos.formats import SUFFIXES, reason_of

KEPT_SECONDS = 30 * 24 * 3600

log = logging.getLogger(__name__)


def folder_for(article: Path, cache: Path) -> Path:
    """Give the folder of the cache that the pictures inside an article belong in."""
    name = hashlib.sha256(os.fsencode(article.absolute())).hexdigest()[:32]
    return cache / name


def keep_pictures(
    pictures: Iterable[tuple[str, str, bytes | str]], folder: Path
) -> tuple[Photo, ...]:
    """Put pictures, given as (reference, name, bytes or a fault), into a folder; give them as photos.

    Files go by a digest of what they hold, so that no name from inside an article is ever a path,
    and what is there already is not written again. What is no picture by its name is left out; what
    cannot be written has that as its fault. Folders beside this one that nobody used for
    KEPT_SECONDS are removed.
    """
    photos: dict[str, Photo] = {}
    for reference, name, data in pictures:
        suffix = name.rpartition(".")[2].casefold()
        if suffix not in SUFFIXES or name in photos:
            continue
        if isinstance(data, str):
            photos[name] = Photo(name, fault=data, inside=Inside(reference, folder / "missing"))
            continue
        digest = hashlib.sha256(data).hexdigest()[:32]
        photos[name] = _kept(reference, name, data, folder / f"{digest}.{suffix}")
    if photos:
        _clean(folder, {photo.inside.file.name for photo in photos.values() if photo.inside})
    return tuple(photos.values())


def _kept(reference: str, name: str, data: bytes, file: Path) -> Photo:
    try:
        state = file.stat() if file.is_file() else None
        if state is None or state.st_size != len(data):
            _write(file, data)
            state = file.stat()
    except OSError as fault:
        reason = f"cannot be taken out of the article ({reason_of(fault)})"
        return Photo(name, fault=reason, inside=Inside(reference, file))
    return Photo(name, inside=Inside(reference, file), stamp=(state.st_mtime_ns, state.st_size))


def _write(file: Path, data: bytes) -> None:
    """Write whole or not at all; what a crash loses is taken out again, so nothing waits for the disk."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        part.write_bytes(data)
        part.replace(file)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise


def _clean(folder: Path, used: set[str]) -> None:
    """Remove what the article holds no longer, and the folders of articles long unopened."""
    oldest = time.time() - KEPT_SECONDS
    try:
        os.utime(folder)
        for file in folder.iterdir():
            if file.name not in used and file.stat().st_mtime < oldest:
                file.unlink()
        for other in folder.parent.iterdir():
            if other != folder and other.stat().st_mtime < oldest:
                for file in other.iterdir():
                    file.unlink()
                other.rmdir()
    except OSError as fault:
        log.info("the cache of pictures was not cleaned: %s", fault)


def kept_pictures(cache: Path) -> Iterator[Path]:
    """Give the files of the cache, article by article."""
    for folder in _listed(cache):
        if folder.is_dir():
            yield from _listed(folder)


def _listed(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(folder.iterdir())
    except OSError:
        return ()
