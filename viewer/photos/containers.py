"""Finds the metadata blocks of a photo file, whose container is told by its content."""

import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from viewer.errors import PhotoError
from viewer.photos.metadata_blocks import Blocks
from viewer.photos.metadata_gif import read_gif
from viewer.photos.metadata_heif import read_heif
from viewer.photos.metadata_jp2 import read_jp2
from viewer.photos.metadata_jpeg import read_jpeg
from viewer.photos.metadata_png import read_png
from viewer.photos.metadata_psd import read_psd
from viewer.photos.metadata_riff import read_webp
from viewer.photos.metadata_svg import read_svg
from viewer.photos.metadata_tiff import read_tiff

Container = Callable[[BinaryIO, Blocks], None]

# Where a format's sign stands, the sign, and its reader; the first that fits counts.
CONTAINERS: tuple[tuple[int, bytes, Container], ...] = (
    (0, b"\xff\xd8", read_jpeg),
    (0, b"\x89PNG\r\n\x1a\n", read_png),
    (8, b"WEBP", read_webp),
    (0, b"GIF8", read_gif),
    (0, b"II*\0", read_tiff),
    (0, b"MM\0*", read_tiff),
    (0, b"II+\0", read_tiff),
    (0, b"MM\0+", read_tiff),
    (0, b"8BPS", read_psd),
    (4, b"ftyp", read_heif),
    (4, b"jP  \r\n\x87\n", read_jp2),
    (4, b"JXL \r\n\x87\n", read_jp2),
    (0, b"<?xml", read_svg),
    (0, b"\xef\xbb\xbf<?xml", read_svg),
    (0, b"<svg", read_svg),
)
_SIGN_WITHIN = 16


def find_blocks(path: Path) -> Blocks:
    """Give the metadata blocks of a photo; pixels are passed over, never read.

    A broken container gives what stands before the break, with a note. Raises PhotoError where the
    file cannot be opened or is no regular file.
    """
    blocks = Blocks()
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise PhotoError(f"{path.name} is not a regular file: remove it from the folder.")
        with path.open("rb") as stream:
            _read(stream, blocks)
    except OSError as fault:
        reason = fault.strerror or "the disk gave no reason"
        raise PhotoError(f"{path.name} cannot be read: {reason}.") from fault
    return blocks


def _read(stream: BinaryIO, blocks: Blocks) -> None:
    start = stream.read(_SIGN_WITHIN)
    for at, sign, read in CONTAINERS:
        if start.startswith(sign, at):
            try:
                read(stream, blocks)
            except EOFError:
                blocks.note("The file ends early: metadata beyond its end is skipped.")
            return
