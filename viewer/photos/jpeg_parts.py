"""Two questions to a JPEG file that no decoder answers: is it cut off, what is its small picture."""

import mmap
import struct
from pathlib import Path

MOST_THUMBNAIL_BYTES = 1 << 18

_END_OF_IMAGE = b"\xff\xd9"
_START_OF_SCAN = b"\xff\xda"
_EXIF_HEAD, _ENTRY = 6, 12
_OFFSET, _LENGTH = 0x0201, 0x0202


def is_cut_off(path: Path) -> bool:
    """Tell whether a JPEG breaks off: no end of image follows its last scan.

    A file that has gone meanwhile is asked nothing: what was decoded of it stands.
    """
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            if data[-2:] == _END_OF_IMAGE:
                return False
            end = data.rfind(_END_OF_IMAGE)
            return end < 0 or data.rfind(_START_OF_SCAN) > end
    except (OSError, ValueError):  # ValueError: it has been emptied
        return False


def exif_thumbnail(block: bytes) -> bytes:
    """Give the JPEG that an Exif block (CIPA DC-008) holds as its thumbnail, or nothing."""
    tiff = block[_EXIF_HEAD:]
    order = "<" if tiff.startswith(b"II") else ">"
    try:
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, first)
        (second,) = struct.unpack_from(f"{order}I", tiff, first + 2 + _ENTRY * count)
        (count,) = struct.unpack_from(f"{order}H", tiff, second)
        entries = tiff[second + 2 : second + 2 + _ENTRY * count]
        values = {tag: value for tag, _, _, value in struct.iter_unpack(f"{order}HHII", entries)}
    except struct.error:
        return b""
    start, length = values.get(_OFFSET, 0), values.get(_LENGTH, 0)
    return tiff[start : start + length] if second and length <= MOST_THUMBNAIL_BYTES else b""
