"""Finds the XMP packet of a GIF file: an application extension."""

from typing import BinaryIO

from viewer.photos.metadata_blocks import Blocks

MAX_BYTES = 16 << 20  # read of one file: a GIF's sub-blocks must be walked one by one

_EXTENSION, _IMAGE = 0x21, 0x2C
_XMP = b"\xff\x0bXMP DataXMP"


def read_gif(stream: BinaryIO, blocks: Blocks) -> None:
    """Collect the XMP packet, wherever it stands among the frames.

    GIF89a (1990), 15 to 26; Adobe, XMP specification part 3 (2020), 1.1.2: the packet is not cut
    into sub-blocks, but ends in a trailer that leads a reader who believes so to its end.
    """
    stream.seek(0)
    data = stream.read(MAX_BYTES)
    try:
        at = 13 + _table(data[10])
        while data[at] in (_EXTENSION, _IMAGE):
            if data.startswith(_XMP, at + 1):
                end = _after_sub_blocks(data, at + 1 + len(_XMP))
                if blocks.admits(end - at, "XMP"):
                    blocks.xmp.append(data[at + 1 + len(_XMP) : end])
            at = _after_sub_blocks(data, at + _head(data, at))
    except IndexError:
        blocks.note("The file ends before its last frame.")


def _head(data: bytes, at: int) -> int:
    """Give how many bytes stand before the sub-blocks of an extension or a frame."""
    return 2 if data[at] == _EXTENSION else 11 + _table(data[at + 9])


def _table(flags: int) -> int:
    """Give the bytes of the colour table that these flags announce."""
    return 3 * 2 ** (flags % 8 + 1) if flags & 0x80 else 0


def _after_sub_blocks(data: bytes, at: int) -> int:
    while data[at]:
        at += 1 + data[at]
    return at + 1
