"""Finds the metadata blocks of a JPEG file: its APP1 and APP13 segments."""

import re
import struct
from collections.abc import Iterator
from typing import BinaryIO

from viewer.photos.metadata_blocks import Blocks, read_at
from viewer.photos.metadata_photoshop import read_resources
from viewer.photos.metadata_tiff import read_exif_block, tiff_offset

MAX_SEGMENTS = 4000  # 64 KB each: a colour profile, a large Exif and an extended XMP take 200
MAX_FILL = 16 << 10  # bytes between segments that belong to none

APP1, APP13, _SCAN, _END = 0xE1, 0xED, 0xDA, 0xD9
_MARKER = re.compile(rb"\xff[^\x00\xff]")
_ALONE = frozenset((0x01, 0xD8, *range(0xD0, 0xD8)))  # markers without a length
EXIF = b"Exif\0"
XMP = b"http://ns.adobe.com/xap/1.0/\0"
EXTENDED = b"http://ns.adobe.com/xmp/extension/\0"
EXTENDED_HEAD = struct.Struct(f">{len(EXTENDED)}x32sII")  # GUID, length of the whole, offset
PHOTOSHOP = (b"Photoshop 3.0\0", b"Adobe_Photoshop2.5:")
# Converters damage the identifier before a packet: then its own first tag tells where it starts.
PACKET = re.compile(rb"<(?:\?xpacket|x:x[am]pmeta|rdf:RDF)")
PACKET_WITHIN = 128


def read_jpeg(stream: BinaryIO, blocks: Blocks) -> None:
    """Collect the blocks in front of the first scan.

    Adobe, XMP specification part 3 (2020), 1.1.3: segments, and packets beyond 64 KB.
    """
    exif: list[bytes] = []
    resources: list[bytes] = []
    extended: list[bytes] = []
    try:
        for marker, at, length in segments(stream):
            if marker == APP1:
                _sort_app1(blocks.load(stream, at, length, "APP1"), blocks, exif, extended)
            elif marker == APP13:
                segment = blocks.load(stream, at, length, "APP13")
                resources += [segment[len(p) :] for p in PHOTOSHOP if segment.startswith(p)]
    except EOFError:
        blocks.note("The file ends before its picture begins.")
    read_resources(b"".join(resources), blocks)
    for block in exif:
        read_exif_block(block, blocks)
    _join_extended(extended, blocks)


def segments(stream: BinaryIO) -> Iterator[tuple[int, int, int]]:
    """Give marker, offset and length of each segment's content, up to the first scan."""
    at = 0
    for _ in range(MAX_SEGMENTS):
        at = _next_marker(stream, at)
        marker = read_at(stream, at, 1)[0]
        at += 1
        if marker in _ALONE:
            continue
        if marker in (_SCAN, _END):
            return
        length = int.from_bytes(read_at(stream, at, 2))
        yield marker, at + 2, max(length - 2, 0)
        at += max(length, 2)


def _next_marker(stream: BinaryIO, at: int) -> int:
    """Give the offset of the marker byte after the next 0xFF, over stray and fill bytes."""
    stream.seek(at)
    stray = stream.read(2)
    if len(stray) == 2 and stray[0] == 0xFF and 0 < stray[1] < 0xFF:
        return at + 1
    stray += stream.read(MAX_FILL)
    found = _MARKER.search(stray)
    if found is None:
        raise EOFError
    return at + found.end() - 1


def _sort_app1(segment: bytes, blocks: Blocks, exif: list[bytes], extended: list[bytes]) -> None:
    """Put an APP1 segment where it belongs: Exif, its continuation, XMP, extended XMP."""
    if segment.startswith(EXTENDED):
        extended.append(segment)
    elif segment.startswith(EXIF):
        if exif and tiff_offset(segment) is None:
            exif[-1] += segment[len(EXIF) + 1 :]
        else:
            exif.append(segment)
    elif segment.startswith(XMP):
        blocks.xmp.append(segment[len(XMP) :])
    elif found := PACKET.search(segment[:PACKET_WITHIN]):
        blocks.xmp.append(segment[found.start() :])


def _join_extended(found: list[bytes], blocks: Blocks) -> None:
    """Join the parts of the extended packet that the main packet names by its GUID."""
    parts: dict[int, bytes] = {}
    whole = 0
    for segment in found:
        guid, length, offset = EXTENDED_HEAD.unpack_from(segment.ljust(EXTENDED_HEAD.size, b"\0"))
        if any(guid in packet for packet in blocks.xmp):
            whole = length
            parts[offset] = segment[EXTENDED_HEAD.size :]
    joined = b"".join(part for _, part in sorted(parts.items()))
    if joined and len(joined) == whole:
        blocks.xmp.append(joined)
    elif found:
        blocks.note("The extended XMP is incomplete or of another file: skipped.")
