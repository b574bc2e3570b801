"""Mends the table of further pictures in a JPEG when they move."""

import struct

MPF = b"MPF\0"

_ENTRIES = 0xB002  # 16 bytes each: attributes, size, offset, and two that they depend on
_MOST_ENTRIES = 1000


def with_moved_pictures(content: bytes, grown: int, moved: int) -> bytes:
    """Give the MPF segment's content after the first picture has grown and the others have moved.

    CIPA DC-007 (2009), 5.2.3.3: offsets count from the segment's own header, in bytes; the first
    picture's is 0. ``moved`` is how much farther away the others are. What is damaged stays.
    """
    tiff = content[len(MPF) :]
    order = "<" if tiff[:2] == b"II" else ">"
    out = bytearray(content)
    try:
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, first)
        for number in range(min(count, _MOST_ENTRIES)):
            tag, _, length, at = struct.unpack_from(f"{order}HHII", tiff, first + 2 + 12 * number)
            if tag == _ENTRIES:
                for place in range(at, at + length, 16)[:_MOST_ENTRIES]:
                    _, size, offset = struct.unpack_from(f"{order}III", tiff, place)
                    size, offset = (size, offset + moved) if offset else (size + grown, 0)
                    struct.pack_into(f"{order}II", out, len(MPF) + place + 4, size, offset)
    except struct.error:
        return content
    return bytes(out)
