"""Finds the metadata blocks of a PNG file: eXIf, XMP in iTXt, and raw profiles in text chunks."""

import re
import zlib
from typing import BinaryIO

from viewer.photos.metadata_blocks import MAX_BLOCK, Blocks, read_at
from viewer.photos.metadata_photoshop import read_resources
from viewer.photos.metadata_tiff import read_exif_block, tiff_offset

MAX_CHUNKS = 200_000  # 8 KB of pixels each: 1.6 GB
MAX_KEYWORD = 80

XMP_KEYWORD = b"XML:com.adobe.xmp"
PROFILE_KEYWORD = b"Raw profile type "
TEXTS = frozenset((b"tEXt", b"zTXt", b"iTXt"))
_PROFILE = re.compile(rb"\s*\S+\s+(\d{1,9})\s([0-9A-Fa-f\s]*)")  # name, bytes, hex digits
_SPACES = b" \t\r\n\x0b\x0c"


def read_png(stream: BinaryIO, blocks: Blocks) -> None:
    """Collect the blocks of all chunks, those after the pixels too.

    W3C, PNG (third edition, 2025), 11.3; raw profiles as ImageMagick writes them.
    """
    at = 8
    for _ in range(MAX_CHUNKS):
        stream.seek(at)
        head = stream.read(8)
        if len(head) < 8:
            blocks.note("The file ends before its last chunk.")
            return
        length, kind = int.from_bytes(head[:4]), head[4:]
        if kind == b"IEND":
            return
        if kind == b"eXIf":
            read_exif_block(blocks.load(stream, at + 8, length, "Exif"), blocks)
        elif kind in TEXTS:
            _read_text(stream, at + 8, length, kind, blocks)
        at += 12 + length


def _read_text(stream: BinaryIO, at: int, length: int, kind: bytes, blocks: Blocks) -> None:
    keyword = read_at(stream, at, min(length, MAX_KEYWORD)).split(b"\0", 1)[0]
    if keyword != XMP_KEYWORD and not keyword.startswith(PROFILE_KEYWORD):
        return
    chunk = blocks.load(stream, at, length, "text")
    text = unpacked(kind, chunk[len(keyword) + 1 :], blocks)
    if keyword == XMP_KEYWORD:
        blocks.xmp.append(text)
    else:
        _read_profile(keyword[len(PROFILE_KEYWORD) :].strip().lower(), text, blocks)


def unpacked(kind: bytes, content: bytes, blocks: Blocks) -> bytes:
    """Give the text after the keyword, decompressed up to the limit."""
    if kind == b"tEXt":
        return content
    if kind == b"zTXt":
        return _inflated(content[1:], blocks)
    packed, (*_, text) = content[:1] == b"\1", content[2:].split(b"\0", 2)
    return _inflated(text, blocks) if packed else text


def _inflated(packed: bytes, blocks: Blocks) -> bytes:
    decoder = zlib.decompressobj()
    try:
        text = decoder.decompress(packed, MAX_BLOCK)
    except zlib.error:
        blocks.note("A compressed text is broken: skipped.")
        return b""
    if decoder.unconsumed_tail:
        blocks.admits(MAX_BLOCK, "text")  # its price counts, or a thousand bombs would add up
        blocks.note("A compressed text unpacks to more than it may: skipped.")
        return b""
    return text if blocks.admits(len(text), "text") else b""


def _read_profile(kind: bytes, text: bytes, blocks: Blocks) -> None:
    """Sort a raw profile: hexadecimal digits after a line each of its name and its length."""
    block = profile_of(text)
    if block is None:
        blocks.note("A raw profile is not hexadecimal: skipped.")
        return
    if kind in (b"exif", b"app1") and tiff_offset(block) is not None:
        read_exif_block(block, blocks)
    elif kind in (b"xmp", b"app1"):
        blocks.xmp.append(block)
    elif kind in (b"iptc", b"8bim") and block[:1] == b"\x1c":
        blocks.iim.append(block)
    elif kind in (b"iptc", b"8bim"):
        read_resources(block, blocks)


def profile_of(text: bytes) -> bytes | None:
    """Give the bytes of a raw profile, None where its text is none."""
    found = _PROFILE.match(text)
    if not found:
        return None
    digits = found[2].translate(None, _SPACES)
    return bytes.fromhex(digits[: len(digits) & ~1].decode("ascii"))[: int(found[1])]
