"""Photos at a glance: the shades of a small picture without colours, for comparing pictures."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from viewer.domain import Glimpse
from viewer.errors import PhotoError

SIDE = 64
# Placeholders and empty areas look like anything: this is the least difference of their shades.
_LEAST_CONTRAST = 12
_SHORTEST_SIDE = 8

T = TypeVar("T")


def glimpses_of(places: Sequence[tuple[T, Path]]) -> tuple[tuple[T, Glimpse], ...]:
    """Give photos at a glance, each with what was given beside its place; what shows nothing is left out.

    A thumbnail that is kept on disk serves as well as the photo. Runs in a worker.
    """
    return tuple(_glimpses_of(places))


def _glimpses_of(places: Sequence[tuple[T, Path]]) -> Iterator[tuple[T, Glimpse]]:
    for name, path in places:
        try:
            glimpse = _glimpse_of(path)
        except (PhotoError, OSError):
            continue
        if glimpse is not None:
            yield name, glimpse


def _glimpse_of(path: Path) -> Glimpse | None:
    from PIL import Image

    from viewer.photos.decoding import decode_photo
    from viewer.photos.thumbnails import read_thumbnail

    pixels = read_thumbnail(path) or decode_photo(path, (SIDE, SIDE))
    size = (pixels.width, pixels.height)
    picture = Image.frombuffer("RGB", size, bytes(pixels.data), "raw", "BGRX", pixels.stride, 1)
    grey = picture.convert("L")
    grey.thumbnail((SIDE, SIDE), Image.Resampling.BOX)
    shades = grey.tobytes()
    if max(shades) - min(shades) < _LEAST_CONTRAST or min(grey.size) < _SHORTEST_SIDE:
        return None
    return Glimpse(*grey.size, shades)
