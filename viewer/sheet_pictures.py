"""The pictures of a sheet, made in the workers, several at a time where it is known which come."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.domain import Document, Photo
from viewer.errors import PhotoError, WorkerError
from viewer.workers import Workers

if TYPE_CHECKING:
    from viewer.sheet.rows import Row

LARGEST = 3_000  # pixels a picture is wide on A4 at 300 dots an inch, and more

_Made = tuple[bytes | None, bool]


class SheetPictures:
    """Answers a sheet that asks for a row's picture; None where there is none.

    ``places`` are the photos' paths by name. Photos of which nobody knew that they cannot be shown
    are added to ``missed`` by name.
    """

    def __init__(
        self, places: Mapping[str, Path | None], workers: Workers, missed: list[str] | None = None
    ) -> None:
        self._places = places
        self._workers = workers
        self._missed = missed
        self._expected: deque[tuple[str | None, int]] = deque()
        self._ahead: Iterator[_Made] = iter(())

    def __call__(self, row: "Row", pixels: int) -> bytes | None:
        """Give a row's picture as JPEG, at most so many pixels wide."""
        if self._expected and self._expected[0] == (row.photo, pixels):
            self._expected.popleft()
            jpeg, is_missed = next(self._ahead)
        else:
            jpeg, is_missed = self._make((row, pixels))
        if is_missed and self._missed is not None and row.photo is not None:
            self._missed.append(row.photo)
        return jpeg

    def expect(self, wanted: Sequence[tuple["Row", int]]) -> None:
        """Have the workers make these pictures side by side, a few ahead of what is asked for."""
        self._expected = deque((row.photo, pixels) for row, pixels in wanted)
        self._ahead = self._workers.side_by_side(self._make, wanted)

    def _make(self, wanted: tuple["Row", int]) -> _Made:
        row, pixels = wanted
        place = self._places.get(row.photo or "")
        if place is None:
            return None, False
        try:
            return self._workers.run(_jpeg_for_sheet, place, pixels), False
        except (PhotoError, WorkerError):
            return None, not row.fault


def lost_pictures(document: Document, workers: Workers) -> tuple[str, ...]:
    """Give the names of a document's photos that take down whoever makes a sheet's picture of them."""
    folder = document.sources.folder
    photos = {pair.photo.name: pair.photo for pair in document.pairs if pair.photo is not None}

    def is_lost(photo: Photo) -> bool:
        place = photo.path_in(folder)
        try:
            if place is not None:
                workers.run(_jpeg_for_sheet, place, LARGEST)
        except PhotoError:
            return False  # it says so to every sheet, too
        except WorkerError:
            return True
        return False

    lost = workers.side_by_side(is_lost, photos.values())
    return tuple(name for name, is_it in zip(photos, lost, strict=True) if is_it)


def _jpeg_for_sheet(path: Path, pixels: int) -> bytes:
    """Make a sheet's picture in a worker, so that the decoders are not loaded here."""
    from viewer.photos.decoding import jpeg_for_sheet

    return jpeg_for_sheet(path, pixels)
