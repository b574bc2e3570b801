"""Caption, credit and what else is known written into a copy of a photo, or into a sidecar."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from viewer.errors import PhotoError
from viewer.photos import jpeg_writing, png_writing, webp_writing
from viewer.photos.metadata_blocks import MAX_BLOCK
from viewer.photos.recipes import Piece, Recipe, joined, stamp_of
from viewer.photos.words import Words
from viewer.photos.xmp_writing import as_packet, packet_with_words

Write = Callable[[BinaryIO, int, Words, str | None, list[str]], list[Piece]]
Find = Callable[[BinaryIO], bool]

# Where a format's sign stands, the sign, what writes it, what finds its Content Credentials.
WRITERS: tuple[tuple[int, bytes, Write, Find], ...] = (
    (0, b"\xff\xd8\xff", jpeg_writing.jpeg_pieces, jpeg_writing.has_credentials),
    (0, b"\x89PNG\r\n\x1a\n", png_writing.png_pieces, png_writing.has_credentials),
    (8, b"WEBP", webp_writing.webp_pieces, webp_writing.has_credentials),
)
NO_PLACE = "Its format has no safe place for words."
_SIGN_WITHIN = 16


def copy_with_words(path: Path, words: Words, iim_encoding: str | None = None) -> Recipe:
    """Give the recipe for a copy of a JPEG, PNG or WebP that holds the words.

    Pixels, colour profile and all metadata that nobody asked to change are ranges of the original.
    Raises PhotoError, in one sentence without the file's name, where the words cannot be written
    without losing something, or the format has no place for them. Runs in a worker.
    """
    notes: list[str] = []
    with _opened(path) as stream:
        write, _find = _writer(stream)
        stamp = stamp_of(stream)
        pieces = write(stream, stamp[1], words, iim_encoding, notes)
    return Recipe(joined(pieces), tuple(dict.fromkeys(notes)), stamp)


def plain_copy(path: Path) -> Recipe:
    """Give the recipe for a copy that is as the original."""
    with _opened(path) as stream:
        stamp = stamp_of(stream)
    return Recipe(((0, stamp[1]),) if stamp[1] else (), (), stamp)


def sidecar_with_words(sidecar: Path | None, words: Words) -> bytes:
    """Give the content of a sidecar with the words, merged into the one that is there.

    Adobe, XMP specification part 3 (2020), 2.3. Raises PhotoError where the one that is there
    cannot be read without losing some of it. Runs in a worker.
    """
    packet = b""
    if sidecar is not None:
        with _opened(sidecar) as stream:
            packet = stream.read(MAX_BLOCK + 1)
        if len(packet) > MAX_BLOCK:
            raise PhotoError("It is larger than a sidecar may be.")
    return as_packet(packet_with_words(packet, words), padded=False)


def credentials_in(folder: Path, names: Sequence[str]) -> tuple[str, ...]:
    """Give the photos that carry Content Credentials (C2PA), which writing would make invalid.

    A photo that cannot be read has none here: it is not written either. Runs in a worker.
    """
    return tuple(name for name in names if _has_credentials(folder / name))


def _has_credentials(path: Path) -> bool:
    try:
        with _opened(path) as stream:
            _write, find = _writer(stream)
            return find(stream)
    except (PhotoError, OSError):
        return False


def _opened(path: Path) -> BinaryIO:
    if not path.is_file():
        raise PhotoError("It is not a regular file.")
    try:
        return path.open("rb")
    except OSError as fault:
        reason = fault.strerror or "the disk gave no reason"
        raise PhotoError(f"It cannot be read: {reason}.") from fault


def _writer(stream: BinaryIO) -> tuple[Write, Find]:
    start = stream.read(_SIGN_WITHIN)
    for at, sign, write, find in WRITERS:
        if start.startswith(sign, at):
            return write, find
    raise PhotoError(NO_PLACE)
