"""Finds the metadata blocks of JPEG 2000 and JPEG XL files: boxes side by side at the top."""

from typing import BinaryIO

from viewer.photos.metadata_blocks import Blocks, read_at
from viewer.photos.metadata_boxes import Box, boxes
from viewer.photos.metadata_photoshop import read_resources
from viewer.photos.metadata_tiff import read_exif_block

_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_IIM_UUID = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
_PHOTOSHOP_UUID = bytes.fromhex("2c4c0100850440b9a03e562148d6dfeb")
_EXIF_UUID = b"JpgTiffExif->JP2"
_UUID = 16


def read_jp2(stream: BinaryIO, blocks: Blocks) -> None:
    """Collect the blocks of a JPEG 2000 or JPEG XL file.

    ISO/IEC 15444-1, annex I, and Adobe's XMP specification part 3 (JPEG 2000); ISO/IEC 18181-2
    (JPEG XL). Raises EOFError where a box lies outside the file.
    """
    size = stream.seek(0, 2)
    for box in boxes(stream, 0, size):
        if box.kind == b"uuid":
            _read_uuid(stream, box, blocks)
        elif box.kind == b"Exif":
            read_exif_block(box.load(stream, "Exif", blocks), blocks)
        elif box.kind == b"xml ":
            blocks.xmp.append(box.load(stream, "XMP", blocks))
        elif box.kind == b"brob":
            blocks.note("A block packed with Brotli cannot be read.")


def _read_uuid(stream: BinaryIO, box: Box, blocks: Blocks) -> None:
    name, content = read_at(stream, box.at, _UUID), Box(box.kind, box.at + _UUID, box.end)
    if name == _XMP_UUID:
        blocks.xmp.append(content.load(stream, "XMP", blocks))
    elif name == _IIM_UUID:
        blocks.iim.append(content.load(stream, "IIM", blocks))
    elif name == _EXIF_UUID:
        read_exif_block(content.load(stream, "Exif", blocks), blocks)
    elif name == _PHOTOSHOP_UUID:
        read_resources(content.load(stream, "Photoshop", blocks), blocks)
