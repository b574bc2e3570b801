"""Finds the metadata blocks of HEIC and AVIF files: items listed in the meta box."""

import io
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from viewer.photos.metadata_blocks import Blocks, read_at
from viewer.photos.metadata_boxes import Box, boxes
from viewer.photos.metadata_tiff import read_exif_block

MAX_ITEMS = 10_000  # a tiled photo has one a tile
MAX_EXTENTS = 64  # of one metadata item

_EXIF, _XMP = "Exif", "XMP"
_XMP_TYPE = b"application/rdf+xml"
_IN_FILE, _IN_IDAT = 0, 1  # construction methods: where an item's offsets count from


def read_heif(stream: BinaryIO, blocks: Blocks) -> None:
    """Collect the Exif and XMP items.

    ISO/IEC 14496-12, 8.11; ISO/IEC 23008-12, annex A. Raises EOFError where a box lies outside the
    file.
    """
    size = stream.seek(0, 2)
    for box in boxes(stream, 0, size):
        if box.kind == b"meta":
            _read_meta(stream, box, blocks)
            return


def _read_meta(stream: BinaryIO, meta: Box, blocks: Blocks) -> None:
    tables = {box.kind: box for box in boxes(stream, meta.at + 4, meta.end)}
    if b"iinf" not in tables or b"iloc" not in tables:
        return
    wanted = _metadata_items(io.BytesIO(tables[b"iinf"].load(stream, "item table", blocks)))
    places = io.BytesIO(tables[b"iloc"].load(stream, "place table", blocks))
    start_of_idat = tables[b"idat"].at if b"idat" in tables else 0
    for item, method, extents in _places(places, wanted) if wanted else ():
        if method not in (_IN_FILE, _IN_IDAT):
            blocks.note(f"The {wanted[item]} block is kept in a way that is not read.")
            continue
        base = start_of_idat if method == _IN_IDAT else 0
        parts = [blocks.load(stream, base + at, n, wanted[item]) for at, n in extents]
        if wanted[item] == _EXIF:
            read_exif_block(b"".join(parts), blocks)
        else:
            blocks.xmp.append(b"".join(parts))


def _metadata_items(table: BinaryIO) -> dict[int, str]:
    """Give the numbers of the items that hold Exif or XMP."""
    version = read_at(table, 0, 4)[0]
    start = 6 if version == 0 else 8
    size = table.seek(0, 2)
    found: dict[int, str] = {}
    for box in boxes(table, start, size):
        entry = read_at(table, box.at, box.end - box.at)
        number_ends = 6 if entry[:1] == b"\2" else 8
        number, rest = int.from_bytes(entry[4:number_ends]), entry[number_ends + 2 :]
        if rest.startswith(b"Exif"):
            found[number] = _EXIF
        elif rest.startswith(b"mime") and _XMP_TYPE in rest:
            found[number] = _XMP
    return found


def _places(
    table: BinaryIO, wanted: Mapping[int, str]
) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Give number, construction method and (offset, length) pairs of each wanted item."""
    version, _, _, _, sizes, base_sizes = read_at(table, 0, 6)
    offset_size, length_size = sizes >> 4, sizes & 15
    base_size, index_size = base_sizes >> 4, base_sizes & 15 if version else 0
    wide = 4 if version == 2 else 2
    count = _number(table, wide) if offset_size or length_size else 0
    for _ in range(min(count, MAX_ITEMS)):
        item = _number(table, wide)
        method = _number(table, 2) & 15 if version else _IN_FILE
        _number(table, 2)
        base = _number(table, base_size)
        extents = []
        for _ in range(_number(table, 2)):
            _number(table, index_size)
            offset = base + _number(table, offset_size)
            extents.append((offset, _number(table, length_size)))
        if item in wanted:
            yield item, method, extents[:MAX_EXTENTS]


def _number(table: BinaryIO, size: int) -> int:
    data = table.read(size)
    if len(data) < size:
        raise EOFError
    return int.from_bytes(data)
