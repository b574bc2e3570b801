"""Finds the metadata blocks of a Photoshop file, PSD or PSB: its image resources."""

from typing import BinaryIO

from viewer.photos.metadata_blocks import Blocks, read_at
from viewer.photos.metadata_photoshop import collect, resources
from viewer.photos.metadata_tiff import read_exif_block

_EXIF = 0x0422
_COLOUR_TABLE = 26


def read_psd(stream: BinaryIO, blocks: Blocks) -> None:
    """Collect the metadata among the resources, which follow the colour table.

    Adobe, Photoshop File Formats Specification (2019), File header section to Image resources.
    Raises EOFError where the file ends before.
    """
    start = _COLOUR_TABLE + 4 + int.from_bytes(read_at(stream, _COLOUR_TABLE, 4))
    end = start + 4 + int.from_bytes(read_at(stream, start, 4))
    for resource in resources(stream, start + 4, end, blocks):
        if resource.number == _EXIF:
            block = blocks.load(stream, resource.at, resource.length, "Exif")
            read_exif_block(block, blocks)
        else:
            collect(stream, resource, blocks)
