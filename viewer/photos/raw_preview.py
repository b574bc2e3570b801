"""The largest picture that a camera put into its raw file, as a JPEG ready to be shown."""

import mmap
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

MOST_SEARCHED = 256 << 20
MOST_PREVIEW_BYTES = 48 << 20

_START = b"\xff\xd8\xff"
# Chance gives a start about once in sixteen megabytes; a raw file holds three or four.
_MOST_STARTS = 4096
_MOST_SEGMENTS = 64
# Baseline, extended and progressive frames; the lossless ones hold the raw data itself.
_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
_MARKERS_WITHOUT_SIZE = frozenset({0xC3, *range(0xC5, 0xC8), *range(0xC9, 0xCC), 0xDA, 0xD8, 0xD9})
_EIGHT_BITS = 8


@dataclass(frozen=True, slots=True)
class Preview:
    """A JPEG inside a file: where it starts, and its width and height as stored."""

    start: int
    size: tuple[int, int]


def largest_preview(path: Path) -> Preview | None:
    """Give the largest JPEG that lies anywhere in a raw file, None where there is none.

    Makers keep their previews in places of their own (TIFF directories, maker notes, boxes); what
    they share is that each is a whole JPEG. No offset of the file is believed. Raises OSError.
    """
    best: Preview | None = None
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        end, start = min(len(content), MOST_SEARCHED), 0
        for _ in range(_MOST_STARTS):
            start = content.find(_START, start, end)
            if start < 0:
                break
            size = _size_in(content, start)
            if size is not None and (best is None or _area(size) > _area(best.size)):
                best = Preview(start, size)
            start += len(_START)
    return best


def preview_bytes(path: Path, start: int) -> bytes:
    """Give the JPEG that starts there; what follows it in the file may follow it here.

    Raises OSError.
    """
    with path.open("rb") as file:
        file.seek(start)
        return file.read(MOST_PREVIEW_BYTES)


def preview_orientation(path: Path, preview: Preview) -> int:
    """Give how the preview itself says that it is to be turned, 1 to 8 as in Exif."""
    from PIL import Image

    from viewer.photos.pillow import BROKEN, ORIENTATION

    try:
        with Image.open(BytesIO(preview_bytes(path, preview.start)), formats=("JPEG",)) as picture:
            value = picture.getexif().get(ORIENTATION, 1)
    except BROKEN:
        return 1
    return value if value in range(1, 9) else 1


def _size_in(content: mmap.mmap, start: int) -> tuple[int, int] | None:
    """Follow the segments of a JPEG to its frame and give width and height, None if it is none."""
    at = start + 2
    for _ in range(_MOST_SEGMENTS):
        head = content[at : at + 9]
        if len(head) < 9 or head[0] != 0xFF or head[1] in _MARKERS_WITHOUT_SIZE:
            return None
        if head[1] in _FRAMES:
            height, width = int.from_bytes(head[5:7]), int.from_bytes(head[7:9])
            return (width, height) if head[4] == _EIGHT_BITS and width and height else None
        at += 2 + int.from_bytes(head[2:4])
    return None


def _area(size: tuple[int, int]) -> int:
    return size[0] * size[1]
