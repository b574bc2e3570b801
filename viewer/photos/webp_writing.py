"""Writes words into a WebP: an XMP chunk behind the pixels, which stay as they stand."""

from dataclasses import dataclass
from typing import BinaryIO

from viewer.errors import PhotoError
from viewer.photos.exif_writing import with_caption
from viewer.photos.metadata_blocks import MAX_BLOCK, read_at
from viewer.photos.metadata_riff import MAX_CHUNKS
from viewer.photos.recipes import Piece, length_of
from viewer.photos.words import Words
from viewer.photos.xmp_writing import as_packet, packet_with_words

_HEAD = 12
_XMP, _EXIF, _CREDENTIALS = b"XMP ", b"EXIF", b"C2PA"
_HAS_XMP, _HAS_ALPHA = 0x04, 0x10
_LOSSLESS_SIGN = 0x2F


@dataclass(frozen=True, slots=True)
class Chunk:
    """A chunk: its kind, where its content stands, and where all of it starts and ends."""

    kind: bytes
    start: int
    length: int
    end: int


def read_chunks(stream: BinaryIO) -> tuple[tuple[Chunk, ...], int]:
    """Give the chunks and where the RIFF file ends. Raises PhotoError where one is cut off."""
    found: list[Chunk] = []
    try:
        end = 8 + int.from_bytes(read_at(stream, 4, 4), "little")
        at = _HEAD
        while at + 8 <= end:
            head = read_at(stream, at, 8)
            length = int.from_bytes(head[4:], "little")
            read_at(stream, at + 8 + length - 1, 1)
            last = at + 8 + length + length % 2
            found.append(Chunk(head[:4], at, length, min(last, max(end, at + 8 + length))))
            at = last
            if len(found) > MAX_CHUNKS:
                raise PhotoError("It holds more parts than it may.")
    except EOFError as fault:
        raise PhotoError("It ends before its last chunk.") from fault
    if not found:
        raise PhotoError("It holds no picture.")
    return tuple(found), max(end, found[-1].end)


def has_credentials(stream: BinaryIO) -> bool:
    """Tell whether Content Credentials (C2PA 2.1, 11.3.5: the chunk C2PA) are in a WebP."""
    return any(chunk.kind == _CREDENTIALS for chunk in read_chunks(stream)[0])


def webp_pieces(
    stream: BinaryIO, size: int, words: Words, _encoding: str | None, notes: list[str]
) -> list[Piece]:
    """Give the pieces of a WebP that holds the words as XMP and, where it had one, in Exif.

    IETF, RFC 9649 (2024), 2.7: metadata need the extended form, whose head VP8X names them; a
    WebP has no IIM.
    """
    chunks, end = read_chunks(stream)
    packet = b""
    pieces: list[Piece] = []
    for chunk in chunks:
        content = read_at(stream, chunk.start + 8, chunk.length) if _is_wanted(chunk) else b""
        if chunk.kind == _XMP:
            packet = packet or content
        elif chunk.kind == _EXIF and words.caption:
            new = with_caption(content, words.caption, MAX_BLOCK, notes.append)
            pieces.append(_raw(chunk) if new is None else _chunk(_EXIF, new))
        elif chunk.kind == b"VP8X":
            head = read_at(stream, chunk.start + 8, chunk.length)
            pieces.append(_chunk(b"VP8X", bytes((head[0] | _HAS_XMP,)) + head[1:]))
        else:
            pieces.append(_raw(chunk))
    if chunks[0].kind != b"VP8X":
        pieces.insert(0, _chunk(b"VP8X", _extended_head(stream, chunks[0])))
    pieces.append(_chunk(_XMP, as_packet(packet_with_words(packet, words))))
    whole = 4 + length_of(pieces)
    return [b"RIFF" + whole.to_bytes(4, "little") + b"WEBP", *pieces, (min(end, size), size)]


def _is_wanted(chunk: Chunk) -> bool:
    if chunk.kind in (_XMP, _EXIF) and chunk.length > MAX_BLOCK:
        raise PhotoError("It holds more metadata than it may.")
    return chunk.kind in (_XMP, _EXIF)


def _raw(chunk: Chunk) -> Piece:
    return (chunk.start, chunk.end)


def _extended_head(stream: BinaryIO, chunk: Chunk) -> bytes:
    """Give the content of VP8X for a picture that had none: what is there, width, height."""
    head = read_at(stream, chunk.start + 8, 10)
    flags = _HAS_XMP
    if chunk.kind == b"VP8L" and head[0] == _LOSSLESS_SIGN:
        bits = int.from_bytes(head[1:5], "little")
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        flags |= _HAS_ALPHA * (bits >> 28 & 1)
    elif chunk.kind == b"VP8 " and head[3:6] == b"\x9d\x01\x2a":
        width = int.from_bytes(head[6:8], "little") & 0x3FFF
        height = int.from_bytes(head[8:10], "little") & 0x3FFF
    else:
        raise PhotoError("It begins with no picture.")
    sides = ((side - 1).to_bytes(3, "little") for side in (width, height))
    return bytes((flags, 0, 0, 0)) + b"".join(sides)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return kind + len(content).to_bytes(4, "little") + content + b"\0" * (len(content) % 2)
