"""Writes words into a PNG: XMP in a text chunk, IIM and Exif where it had them, pixels as they stand."""

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from viewer.errors import PhotoError
from viewer.photos.exif_writing import with_caption
from viewer.photos.iim_writing import with_words
from viewer.photos.metadata_blocks import MAX_BLOCK, Blocks, read_at
from viewer.photos.metadata_png import (
    MAX_CHUNKS,
    PROFILE_KEYWORD,
    TEXTS,
    XMP_KEYWORD,
    profile_of,
    unpacked,
)
from viewer.photos.metadata_tiff import tiff_offset
from viewer.photos.photoshop_writing import resources_with_words
from viewer.photos.recipes import Piece
from viewer.photos.words import Words
from viewer.photos.xmp_writing import as_packet, packet_with_words

MOST_BYTES = 64 << 20  # of all chunks that are looked into

_CREDENTIALS = b"caBX"
_LOOKED_INTO = TEXTS | {b"eXIf"}
_HEXADECIMAL_LINE = 72


@dataclass(frozen=True, slots=True)
class Chunk:
    """A chunk: its kind, its content if that is of interest, where all of it starts and ends."""

    kind: bytes
    content: bytes
    start: int
    end: int

    @property
    def raw(self) -> Piece:
        """The chunk as it stands in the file."""
        return (self.start, self.end)


def read_chunks(stream: BinaryIO) -> tuple[Chunk, ...]:
    """Give the chunks from the first to IEND. Raises PhotoError where the file ends before it."""
    found: list[Chunk] = []
    at, read = 8, 0
    try:
        while not found or found[-1].kind != b"IEND":
            head = read_at(stream, at, 8)
            length, kind = int.from_bytes(head[:4]), head[4:]
            content = b""
            if kind in _LOOKED_INTO and length <= MAX_BLOCK:
                read += length
                content = read_at(stream, at + 8, length)
            read_at(stream, at + 8 + length, 4)
            if len(found) >= MAX_CHUNKS or read > MOST_BYTES:
                raise PhotoError("It holds more metadata than it may.")
            found.append(Chunk(kind, content, at, at + 12 + length))
            at += 12 + length
    except EOFError as fault:
        raise PhotoError("It ends before its last chunk.") from fault
    return tuple(found)


def has_credentials(stream: BinaryIO) -> bool:
    """Tell whether Content Credentials (C2PA 2.1, 11.3.2: the chunk caBX) are in a PNG."""
    return any(chunk.kind == _CREDENTIALS for chunk in read_chunks(stream))


def png_pieces(
    stream: BinaryIO, size: int, words: Words, encoding: str | None, notes: list[str]
) -> list[Piece]:
    """Give the pieces of a PNG that holds the words.

    W3C, PNG (third edition, 2025), 11.3.3; raw profiles as ImageMagick writes them. IIM has no
    place of its own in a PNG: none is made where there was none.
    """
    chunks = read_chunks(stream)
    pieces: list[Piece] = []
    packet: bytes | None = None
    place = 0
    for chunk in chunks:
        kind = _keyword(chunk)
        if kind in (XMP_KEYWORD, PROFILE_KEYWORD + b"xmp"):
            if packet is None:
                packet, place = _packet(chunk), len(pieces)
            continue
        pieces.append(_renewed(chunk, words, encoding, notes) or chunk.raw)
        if chunk.kind == b"IHDR" and packet is None:
            place = len(pieces)
    text = as_packet(packet_with_words(packet or b"", words))
    pieces.insert(place, _chunk(b"iTXt", XMP_KEYWORD + b"\0\0\0\0\0" + text))
    return [(0, 8), *pieces, (chunks[-1].end, size)]


def _keyword(chunk: Chunk) -> bytes:
    return chunk.content[:80].split(b"\0", 1)[0] if chunk.kind in TEXTS else b""


def _packet(chunk: Chunk) -> bytes:
    text = _text(chunk)
    return text if _keyword(chunk) == XMP_KEYWORD else _profile(text)


def _text(chunk: Chunk) -> bytes:
    blocks = Blocks()
    text = unpacked(chunk.kind, chunk.content[len(_keyword(chunk)) + 1 :], blocks)
    if blocks.notes:
        raise PhotoError("A text of its metadata is damaged or too large.")
    return text


def _profile(text: bytes) -> bytes:
    found = profile_of(text)
    if found is None:
        raise PhotoError("A profile of its metadata is damaged.")
    return found


def _renewed(chunk: Chunk, words: Words, encoding: str | None, notes: list[str]) -> bytes | None:
    """Give an Exif or IIM chunk with the words in it, None for one that stays."""
    if chunk.kind == b"eXIf" and words.caption:
        new = with_caption(chunk.content, words.caption, MAX_BLOCK, notes.append)
        return None if new is None else _chunk(b"eXIf", new)
    keyword = _keyword(chunk)
    write = _PROFILES.get(keyword.removeprefix(PROFILE_KEYWORD).strip().lower())
    if not keyword.startswith(PROFILE_KEYWORD) or write is None:
        return None
    old = profile_of(_text(chunk))
    new = write(old, words, encoding, notes.append) if old is not None else None
    if new is None:
        return None
    name = keyword.removeprefix(PROFILE_KEYWORD)
    digits = new.hex()
    lines = "\n".join(
        digits[at : at + _HEXADECIMAL_LINE] for at in range(0, len(digits), _HEXADECIMAL_LINE)
    )
    profile = b"\n" + name + f"\n{len(new):8}\n{lines}\n".encode()
    return _chunk(b"zTXt", keyword + b"\0\0" + zlib.compress(profile))


def _iptc(old: bytes, words: Words, encoding: str | None, note: Callable[[str], None]) -> bytes:
    write = with_words if old[:1] == b"\x1c" else resources_with_words
    return write(old, words, encoding, note)


def _exif(
    old: bytes, words: Words, _encoding: str | None, note: Callable[[str], None]
) -> bytes | None:
    if not words.caption or tiff_offset(old) is None:
        return None
    return with_caption(old, words.caption, MAX_BLOCK, note)


_PROFILES: dict[bytes, Callable[..., bytes | None]] = {
    b"iptc": _iptc,
    b"8bim": _iptc,
    b"exif": _exif,
    b"app1": _exif,
}


def _chunk(kind: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)
