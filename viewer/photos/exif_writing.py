"""Writes the caption into an Exif block that has one; all else stays byte for byte."""

import struct
from collections.abc import Callable

from viewer.photos.iim_writing import cut_to
from viewer.photos.metadata_text import cleaned, decode_mixed
from viewer.photos.metadata_tiff import IMAGE_DESCRIPTION, MAX_ENTRIES, tiff_offset
from viewer.photos.words import writable

_ENTRY = 12
_ASCII, _UTF8 = 2, 129
_INLINE = 4  # bytes that fit into the entry itself


def with_caption(
    block: bytes, caption: str, most: int, note: Callable[[str], None]
) -> bytes | None:
    """Give an Exif block, of so many bytes at most, whose ImageDescription is the caption.

    None where it has no caption, or is no Exif that can be written safely. The new text stands at
    the block's end, so that nothing else moves; where there is no room for it, it is cut to the
    room of the old one, and ``note`` is told. CIPA DC-008 (Exif 3.0), 4.6.5; text as UTF-8.
    """
    start = tiff_offset(block)
    if start is None or b"+" in block[start + 2 : start + 4]:  # BigTIFF
        return None
    order = "<" if block[start : start + 2] == b"II" else ">"
    entry = _entry(block, start, order)
    if entry is None:
        return None
    kind, length, value = struct.unpack_from(f"{order}2xHI4s", block, entry)
    (offset,) = struct.unpack(f"{order}I", value)
    at = entry + 8 if length <= _INLINE else start + offset
    old = block[at : at + length]
    if len(old) < length or not cleaned(decode_mixed(old)):
        return None
    data = writable(caption).encode() + b"\0"
    content = block + b"\0" * ((len(block) - start) % 2)
    new_at = len(content) - start
    if len(data) <= _INLINE:
        head = struct.pack(f"{order}HHI", IMAGE_DESCRIPTION, kind, len(data))
        return block[:entry] + head + data.ljust(_INLINE, b"\0") + block[entry + _ENTRY :]
    if len(content) + len(data) <= most:
        head = struct.pack(f"{order}HHII", IMAGE_DESCRIPTION, kind, len(data), new_at)
        return content[:entry] + head + content[entry + _ENTRY :] + data
    note("There is no room for the whole caption in Exif: it is cut there.")
    data = cut_to(writable(caption), max(length - 1, 0)).encode()
    return block[:at] + data.ljust(length, b"\0") + block[at + length :]


def _entry(block: bytes, start: int, order: str) -> int | None:
    """Give where the first directory's entry of the caption stands, None where there is none."""
    try:
        (first,) = struct.unpack_from(f"{order}I", block, start + 4)
        (count,) = struct.unpack_from(f"{order}H", block, start + first)
        for number in range(min(count, MAX_ENTRIES)):
            at = start + first + 2 + number * _ENTRY
            tag, kind = struct.unpack_from(f"{order}HH", block, at)
            struct.unpack_from(f"{order}II", block, at + 4)
            if tag == IMAGE_DESCRIPTION:
                return at if kind in (_ASCII, _UTF8) else None
    except struct.error:
        pass
    return None
