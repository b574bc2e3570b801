"""Where copies and sidecars go: what is there already is never lost, and no link is followed."""

import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from viewer.errors import PhotoError
from viewer.photos.copy_names import alike, free_name


class Targets:
    """The free names in one folder, and the sidecars of photos; names are relative to ``photos``."""

    def __init__(self, into: Path, photos: Path, names: Iterable[str]) -> None:
        self._into = into
        self._photos = photos
        self._taken = {alike(path.name) for path in into.iterdir()} if into.is_dir() else set()
        stems = Counter(map(_stem, names))
        self._shared = {stem for stem, count in stems.items() if count > 1}

    def copy(self, name: str) -> Path:
        """Give where a copy goes that is to be called so, and keep that name for it."""
        free = free_name(name, lambda wanted: alike(wanted) in self._taken)
        self._taken |= {alike(free), alike(f"{PurePosixPath(free).stem}.xmp")}
        return self._into / free

    def sidecar(self, photo: str) -> tuple[Path | None, Path]:
        """Give the sidecar that a photo has, if any, and where the new one goes.

        ``name.xmp`` as most programs call it, ``name.jpg.xmp`` where photos share a stem; one that
        is there is written anew. Raises PhotoError where something else has its name.
        """
        is_shared = _stem(photo) in self._shared
        path = PurePosixPath(photo)
        goal = self._into / (f"{photo}.xmp" if is_shared else path.with_suffix(".xmp"))
        for folder in (self._into, self._photos):
            for name, is_own in _spellings(path):
                there = folder / name
                if _is_file(there, may_be_link=folder != self._into):
                    return there, there if folder == self._into and (
                        is_own or not is_shared
                    ) else goal
        return None, goal


def sidecar_beside(photo: Path) -> Path | None:
    """Give the sidecar beside a photo, None where it has none."""
    for name, _is_own in _spellings(PurePosixPath(photo.name)):
        if _is_file(photo.with_name(name), may_be_link=True):
            return photo.with_name(name)
    return None


def _spellings(photo: PurePosixPath) -> Iterator[tuple[str, bool]]:
    """Give how a photo's sidecar may be called, and whether no other photo can have that name."""
    for suffix in (".xmp", ".XMP"):
        yield f"{photo}{suffix}", True
    for suffix in (".xmp", ".XMP"):
        yield str(photo.with_suffix(suffix)), False


def _stem(name: str) -> str:
    return alike(str(PurePosixPath(name).with_suffix("")))


def _is_file(path: Path, *, may_be_link: bool) -> bool:
    """Tell whether a regular file is there; a link counts as none, or is refused."""
    try:
        mode = os.lstat(path).st_mode
    except FileNotFoundError:
        return False
    if stat.S_ISREG(mode):
        return True
    if may_be_link:
        return False
    raise PhotoError(f"{path.name} is no regular file: move it away, then write again.")
