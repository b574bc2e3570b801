"""Finds the metadata blocks of a WebP file: the chunks EXIF and XMP."""

from typing import BinaryIO

from viewer.photos.metadata_blocks import Blocks
from viewer.photos.metadata_tiff import read_exif_block

MAX_CHUNKS = 20_000  # an animation has one a frame


def read_webp(stream: BinaryIO, blocks: Blocks) -> None:
    """Collect the metadata chunks, which stand after the pixels.

    IETF, RFC 9649 (2024), 2.7.1.5.
    """
    at = 12
    for _ in range(MAX_CHUNKS):
        stream.seek(at)
        head = stream.read(8)
        if len(head) < 8:
            return
        kind, length = head[:4], int.from_bytes(head[4:], "little")
        if kind == b"EXIF":
            read_exif_block(blocks.load(stream, at + 8, length, "Exif"), blocks)
        elif kind == b"XMP ":
            blocks.xmp.append(blocks.load(stream, at + 8, length, "XMP"))
        at += 8 + length + length % 2
