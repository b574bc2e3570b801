"""Finds metadata in TIFF structures: TIFF and DNG files, and the Exif block of every other format."""

import io
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

from viewer.photos.metadata_blocks import Blocks, read_at
from viewer.photos.metadata_photoshop import read_resources

MAX_ENTRIES = 4096  # of one directory
MAX_TEXT = 1 << 20  # bytes of one text value

IMAGE_DESCRIPTION, ARTIST, COPYRIGHT, TAKEN = 0x010E, 0x013B, 0x8298, 0x9003
TEXTS = (IMAGE_DESCRIPTION, ARTIST, COPYRIGHT, TAKEN)
_ORIENTATION, _EXIF_DIRECTORY = 0x0112, 0x8769
_XMP, _IIM, _PHOTOSHOP = 0x02BC, 0x83BB, 0x8649
_WANTED = frozenset((*TEXTS, _ORIENTATION, _EXIF_DIRECTORY, _XMP, _IIM, _PHOTOSHOP))

_SIZES = {  # bytes of one value, by type
    1: 1,  # BYTE
    2: 1,  # ASCII
    3: 2,  # SHORT
    4: 4,  # LONG
    7: 1,  # UNDEFINED
    13: 4,  # IFD
    16: 8,  # LONG8 of BigTIFF
    18: 8,  # IFD8 of BigTIFF
    129: 1,  # UTF-8 of Exif 3.0
}
_LONG = 4
_BYTES = frozenset((1, 2, 7, 129))  # what writers use for text
_HEADERS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_HEADER_WITHIN = 40


@dataclass(frozen=True, slots=True)
class _Layout:
    """How numbers are written: byte order, and the wide offsets of BigTIFF."""

    order: str
    wide: bool

    def number(self, data: bytes) -> int:
        return int.from_bytes(data, "little" if self.order == "<" else "big")


@dataclass(frozen=True, slots=True)
class _Entry:
    """One value of a directory: its type, its bytes and where they start."""

    kind: int
    length: int
    at: int


def tiff_offset(block: bytes) -> int | None:
    """Give where the TIFF header starts in an Exif block, after whatever prefix it has."""
    starts = (block.find(header, 0, _HEADER_WITHIN) for header in _HEADERS)
    return min((start for start in starts if start >= 0), default=None)


def read_exif_block(block: bytes, blocks: Blocks) -> None:
    """Collect what an Exif block says, with or without its prefix."""
    start = tiff_offset(block)
    if not block:
        return
    if start is None:
        blocks.note("The Exif block has no header: skipped.")
        return
    try:
        read_tiff(io.BytesIO(block[start:]), blocks)
    except EOFError:
        blocks.note("The Exif block is cut off: skipped.")


def read_tiff(stream: BinaryIO, blocks: Blocks) -> None:
    """Collect what the first directory and its Exif directory hold.

    TIFF 6.0 (1992), section 2; BigTIFF (Aware Systems); CIPA DC-008 (Exif 3.0), 4.6. Raises
    EOFError where the first directory lies outside the stream.
    """
    header = read_at(stream, 0, 8)
    layout = _Layout("<" if header[:2] == b"II" else ">", b"+" in header[2:4])
    start = read_at(stream, 8, 8) if layout.wide else header[4:8]
    first = _directory(stream, layout.number(start), layout, blocks)
    texts = _texts(stream, first, blocks)
    if _EXIF_DIRECTORY in first:
        pointer = _value(stream, first[_EXIF_DIRECTORY])
        second = _exif_directory(stream, layout.number(pointer), layout, blocks)
        texts |= {tag: text for tag, text in second.items() if tag == TAKEN}
    blocks.exif.append(texts)
    if len(blocks.exif) == 1 and _ORIENTATION in first:
        turned = layout.number(_value(stream, first[_ORIENTATION])[:2])
        blocks.orientation = turned if turned in range(1, 9) else 1
    _collect_blocks(stream, first, blocks)


def _exif_directory(
    stream: BinaryIO, start: int, layout: _Layout, blocks: Blocks
) -> dict[int, bytes]:
    try:
        return _texts(stream, _directory(stream, start, layout, blocks), blocks)
    except EOFError:
        blocks.note("The Exif directory lies outside its block: skipped.")
        return {}


def _directory(stream: BinaryIO, start: int, layout: _Layout, blocks: Blocks) -> dict[int, _Entry]:
    """Give the wanted entries of the directory at an offset; the first of a tag counts."""
    head, size = (8, 20) if layout.wide else (2, 12)
    count = layout.number(read_at(stream, start, head))
    if count > MAX_ENTRIES:
        blocks.note(f"A directory of {count:,} entries: only {MAX_ENTRIES:,} are read.")
        count = MAX_ENTRIES
    stream.seek(start + head)
    rows = stream.read(count * size)
    if len(rows) < count * size:
        blocks.note("A directory of the Exif block is cut off: the rest is skipped.")
    tag_and_kind = struct.Struct(layout.order + "HH")
    found: dict[int, _Entry] = {}
    for row in range(0, len(rows) - size + 1, size):
        tag, kind = tag_and_kind.unpack_from(rows, row)
        if tag in _WANTED and kind in _SIZES:
            half = (size - 4) // 2
            length = layout.number(rows[row + 4 : row + 4 + half]) * _SIZES[kind]
            inside = start + head + row + 4 + half
            value = rows[row + 4 + half : row + size]
            at = inside if length <= half else layout.number(value)
            found.setdefault(tag, _Entry(kind, length, at))
    return found


def _value(stream: BinaryIO, entry: _Entry) -> bytes:
    """Give the bytes of a number: at most one number of the widest type."""
    return read_at(stream, entry.at, min(entry.length, 8))


def _texts(stream: BinaryIO, directory: Mapping[int, _Entry], blocks: Blocks) -> dict[int, bytes]:
    texts = {}
    for tag in TEXTS:
        entry = directory.get(tag)
        if entry is None or entry.kind not in _BYTES:
            continue
        if entry.length > MAX_TEXT:
            blocks.note("An Exif text is longer than it may be: skipped.")
            continue
        try:
            texts[tag] = read_at(stream, entry.at, entry.length)
        except EOFError:
            blocks.note("An Exif text goes beyond the end of its block: skipped.")
    return texts


def _collect_blocks(stream: BinaryIO, directory: Mapping[int, _Entry], blocks: Blocks) -> None:
    """Collect the blocks that a TIFF file keeps as values of its first directory."""
    for tag, what in ((_XMP, "XMP"), (_IIM, "IIM"), (_PHOTOSHOP, "Photoshop")):
        entry = directory.get(tag)
        if entry is None:
            continue
        block = blocks.load(stream, entry.at, entry.length, what)
        if tag == _XMP and block:
            blocks.xmp.append(block)
        elif tag == _IIM and block:
            blocks.iim.append(_in_order(block, entry.kind))
        elif tag == _PHOTOSHOP:
            read_resources(block, blocks)


def _in_order(block: bytes, kind: int) -> bytes:
    """Give an IIM block whose bytes a writer may have swapped because it called them LONGs."""
    if kind != _LONG or block[:1] == b"\x1c" or block[3:4] != b"\x1c":
        return block
    return b"".join(block[i : i + 4][::-1] for i in range(0, len(block), 4))
