"""What a photo file says of itself: Exif, IPTC-IIM, XMP, and an XMP sidecar beside it."""

import hashlib
import stat
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from viewer.domain import Embedded
from viewer.errors import PhotoError
from viewer.photos.containers import find_blocks
from viewer.photos.exif import said_by_exif, taken_at
from viewer.photos.iim import said_by_iim
from viewer.photos.metadata_blocks import Blocks
from viewer.photos.metadata_choice import EXIF, IIM, SIDECAR, XMP, Said, weigh
from viewer.photos.xmp import said_by_xmp

_MAX_PADDING = 3


def read_embedded(path: Path, iim_encoding: str | None = None) -> tuple[Embedded, datetime | None]:
    """Give what a photo and its sidecar say, and when it was taken by the camera's clock.

    ``iim_encoding`` is for IIM text that does not name its character set. A broken block is
    skipped, with a sentence in ``notes``. Raises PhotoError where the file cannot be opened or the
    encoding is unknown.
    """
    _check(iim_encoding)
    blocks = find_blocks(path)
    said = {
        SIDECAR: _said_by_sidecars(path, blocks),
        XMP: _first_of_each(said_by_xmp(packet, blocks.note) for packet in blocks.xmp),
        IIM: _first_of_each(said_by_iim(b, iim_encoding, blocks.note) for b in blocks.iim),
        EXIF: _first_of_each(said_by_exif(texts) for texts in blocks.exif),
    }
    moments = filter(None, map(taken_at, blocks.exif))
    embedded = weigh(said, blocks.notes, iim_is_newer=_iim_is_newer(blocks))
    return embedded, next(moments, None)


def exif_orientation(path: Path) -> int:
    """Give how the photo must be turned, 1 to 8 as in Exif; 1 where it does not say.

    Raises PhotoError where the file cannot be opened.
    """
    return find_blocks(path).orientation


def _said_by_sidecars(path: Path, blocks: Blocks) -> Said:
    def note(sentence: str) -> None:
        blocks.note(f"In the sidecar: {sentence}")

    return _first_of_each(said_by_xmp(packet, note) for packet in _sidecar_packets(path, blocks))


def _check(encoding: str | None) -> None:
    try:
        b"a".decode(encoding or "utf-8", "replace")
    except (LookupError, ValueError) as fault:
        raise PhotoError(f"The encoding {encoding} is unknown: choose another.") from fault


def _first_of_each(blocks: Iterable[Said]) -> Said:
    """Give each field as the first block of a kind has it."""
    joined: dict[str, tuple[str, ...]] = {}
    for said in blocks:
        joined = {**said, **joined}
    return joined


def _iim_is_newer(blocks: Blocks) -> bool:
    """Tell whether the IIM block is no longer the one of which the digest was stored."""
    if blocks.digest is None or not blocks.iim:
        return False
    return not any(
        hashlib.md5(version, usedforsecurity=False).digest() == blocks.digest
        for block in blocks.iim
        for version in _without_padding(block)
    )


def _without_padding(block: bytes) -> Iterator[bytes]:
    """Give a block, then without each of the NULs that TIFF adds to fill whole LONGs."""
    for padding in range(_MAX_PADDING + 1):
        if block[len(block) - padding :].strip(b"\0"):
            return
        yield block[: len(block) - padding]


def _sidecar_packets(path: Path, blocks: Blocks) -> Iterator[bytes]:
    """Give the packets beside a photo: ``name.jpg.xmp`` before ``name.xmp``, links never."""
    for stem in (path.name, path.stem):
        for suffix in (".xmp", ".XMP"):
            beside = path.with_name(stem + suffix)
            try:
                found = beside.lstat()
                if stat.S_ISREG(found.st_mode) and blocks.admits(found.st_size, "sidecar"):
                    yield beside.read_bytes()
            except OSError:
                continue
