"""Writes words into a JPEG: new segments before the first scan, the scans as they stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from viewer.errors import PhotoError
from viewer.photos.exif_writing import with_caption
from viewer.photos.metadata_blocks import read_at
from viewer.photos.metadata_jpeg import (
    APP1,
    APP13,
    EXIF,
    EXTENDED,
    EXTENDED_HEAD,
    MAX_SEGMENTS,
    PACKET,
    PACKET_WITHIN,
    PHOTOSHOP,
    XMP,
    segments,
)
from viewer.photos.metadata_tiff import tiff_offset
from viewer.photos.mpf_writing import MPF, with_moved_pictures
from viewer.photos.photoshop_writing import resources_with_words
from viewer.photos.recipes import Piece, length_of
from viewer.photos.words import Words
from viewer.photos.xmp_writing import EXTENDED_NAME, as_packets, holds_any, packet_with_words

MOST = 65_533  # bytes of a segment's content
MOST_BYTES = 64 << 20  # of all segments that are looked into

_APP0, _APP2, _APP11 = 0xE0, 0xE2, 0xEB
_RESOURCES = PHOTOSHOP[0]
_JUMBF = b"JP"


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment: its marker, its content if that is of interest, where all of it starts and ends."""

    marker: int
    content: bytes
    start: int
    end: int

    @property
    def raw(self) -> Piece:
        """The segment as it stands in the file, with whatever lies before it."""
        return (self.start, self.end)

    @property
    def is_exif(self) -> bool:
        """Whether it is an Exif block or goes on with one."""
        return self.marker == APP1 and self.content.startswith(EXIF)

    @property
    def is_extended(self) -> bool:
        """Whether it is a part of an extended XMP packet."""
        return self.marker == APP1 and self.content.startswith(EXTENDED)

    @property
    def packet(self) -> bytes | None:
        """The XMP packet in it; converters damage the identifier before it."""
        if self.marker != APP1 or self.is_exif or self.is_extended:
            return None
        if self.content.startswith(XMP):
            return self.content[len(XMP) :]
        found = PACKET.search(self.content[:PACKET_WITHIN])
        return self.content[found.start() :] if found else None


def read_segments(stream: BinaryIO) -> tuple[Segment, ...]:
    """Give the segments before the first scan. Raises PhotoError where there is none."""
    found: list[Segment] = []
    before, read = 2, 0
    try:
        for marker, at, length in segments(stream):
            content = b""
            if marker in (APP1, _APP2, _APP11, APP13):
                read += length
                content = read_at(stream, at, length)
            if read > MOST_BYTES or len(found) >= MAX_SEGMENTS - 2:
                raise PhotoError("It holds more metadata than it may.")
            found.append(Segment(marker, content, before, at + length))
            before = at + length
        read_at(stream, before, 1)
    except EOFError as fault:
        raise PhotoError("It ends before its picture begins.") from fault
    return tuple(found)


def has_credentials(stream: BinaryIO) -> bool:
    """Tell whether Content Credentials (C2PA 2.1, 11.3.3: JUMBF in APP11) are in a JPEG."""
    return any(
        segment.marker == _APP11
        and segment.content.startswith(_JUMBF)
        and b"c2pa" in segment.content
        for segment in read_segments(stream)
    )


def jpeg_pieces(
    stream: BinaryIO, size: int, words: Words, encoding: str | None, notes: list[str]
) -> list[Piece]:
    """Give the pieces of a JPEG that holds the words as XMP, IIM and, where it had one, in Exif.

    Adobe, XMP specification part 3 (2020), 1.1.3. Raises PhotoError where that cannot be done
    without losing something.
    """
    found = read_segments(stream)
    scan = found[-1].end if found else 2
    out: list[list[Piece]] = [[segment.raw] for segment in found]
    xmp = _xmp_segments(found, words, out)
    iim = _photoshop_segments(found, words, encoding, notes, out)
    if words.caption:
        _write_exif(found, words.caption, notes, out)
    lead = _lead(found)
    pieces = [piece for some in out[:lead] for piece in some] + xmp + iim
    pieces += [piece for some in out[lead:] for piece in some]
    grown = length_of(pieces) - (scan - 2)
    for segment in found:
        if segment.marker == _APP2 and segment.content.startswith(MPF):
            at = pieces.index(segment.raw)
            behind = grown - (length_of(pieces[:at]) - (segment.start - 2))
            patched = with_moved_pictures(segment.content, grown, behind)
            pieces[at] = _segment(_APP2, patched)
    return [(0, 2), *pieces, (scan, size)]


def _lead(found: Sequence[Segment]) -> int:
    """Give after how many segments the new ones go: after JFIF and Exif, which come first."""
    for number, segment in enumerate(found):
        if segment.marker != _APP0 and not segment.is_exif:
            return number
    return len(found)


def _xmp_segments(found: Sequence[Segment], words: Words, out: list[list[Piece]]) -> list[Piece]:
    """Give the segments of the packet and its extension; those that were there are taken out."""
    packets = [(n, packet) for n, s in enumerate(found) if (packet := s.packet) is not None]
    first = packets[0][1] if packets else b""
    extended, numbers = _extended(found, first)
    if extended and not holds_any(extended, words):
        main, rest, _ = as_packets(packet_with_words(first, words))
        if not rest:
            extended, numbers = b"", []  # it stays as it is, and so does what names it
    root = packet_with_words(first, words, extended)
    for number in [n for n, _ in packets[:1]] + numbers:
        out[number] = []
    for number, packet in packets[1:]:
        further, rest, _ = as_packets(packet_with_words(packet, words))
        out[number] = [] if rest else [_segment(APP1, XMP + further)]
    main, rest, guid = as_packets(root)
    room = MOST - EXTENDED_HEAD.size
    parts: list[Piece] = [_segment(APP1, XMP + main)]
    for at in range(0, len(rest), room):
        head = EXTENDED + guid + len(rest).to_bytes(4) + at.to_bytes(4)
        parts.append(_segment(APP1, head + rest[at : at + room]))
    return parts


def _extended(found: Sequence[Segment], packet: bytes) -> tuple[bytes, list[int]]:
    """Give the extended packet that a packet names, and which segments hold it."""
    if EXTENDED_NAME.rpartition("}")[2].encode() not in packet:
        return b"", []
    parts: dict[int, bytes] = {}
    numbers, whole = [], 0
    for number, segment in enumerate(found):
        if segment.is_extended and len(segment.content) > EXTENDED_HEAD.size:
            guid, length, offset = EXTENDED_HEAD.unpack_from(segment.content)
            if guid in packet:
                numbers.append(number)
                whole = length
                parts[offset] = segment.content[EXTENDED_HEAD.size :]
    joined = b"".join(part for _, part in sorted(parts.items()))
    if numbers and len(joined) != whole:
        raise PhotoError("Its extended XMP is incomplete.")
    return joined, numbers


def _photoshop_segments(
    found: Sequence[Segment],
    words: Words,
    encoding: str | None,
    notes: list[str],
    out: list[list[Piece]],
) -> list[Piece]:
    """Give the segments with Photoshop's resources; those that were there are taken out."""
    old = []
    for number, segment in enumerate(found):
        if segment.marker == APP13 and segment.content.startswith(_RESOURCES):
            old.append(segment.content[len(_RESOURCES) :])
            out[number] = []
    block = resources_with_words(b"".join(old), words, encoding, notes.append)
    room = MOST - len(_RESOURCES)
    return [
        _segment(APP13, _RESOURCES + block[at : at + room]) for at in range(0, len(block), room)
    ]


def _write_exif(
    found: Sequence[Segment], caption: str, notes: list[str], out: list[list[Piece]]
) -> None:
    """Write the caption into the first Exif block; one that goes on in a next segment cannot grow."""
    blocks = [(n, s.content) for n, s in enumerate(found) if s.is_exif]
    if not blocks:
        return
    number, block = blocks[0]
    goes_on = any(tiff_offset(content) is None for _, content in blocks[1:])
    new = with_caption(block, caption, len(block) if goes_on else MOST, notes.append)
    if new is not None:
        out[number] = [_segment(APP1, new)]


def _segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2) + content
