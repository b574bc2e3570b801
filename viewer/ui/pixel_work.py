"""What is done for a photo's pixels off the GUI thread: decoded in a worker, copied into QImages."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage

from viewer.photos.decoding import Part, decode_part, decode_photo, embedded_thumbnail
from viewer.photos.pixels import Pixels
from viewer.photos.thumbnails import best_kept, keep_thumbnail, thumbnail_for
from viewer.ui.background import Tick
from viewer.workers import Workers

THUMBNAIL = 512
PACKED_QUALITY = 90

Work = Callable[[Tick], "Decoded"]


@dataclass(frozen=True, slots=True)
class Decoded:
    """A photo's picture, its thumbnail or both, its whole size if known, and what is wrong.

    ``packed`` is the thumbnail as JPEG.
    """

    image: QImage | None
    thumbnail: QImage | None = None
    packed: bytes = b""
    full_size: QSize = field(default_factory=QSize)
    damaged: str = ""


def picture_work(workers: Workers, path: Path, box: QSize, thumbnail: int = THUMBNAIL) -> Work:
    """Give the work that decodes a photo for a box of device pixels, and its thumbnail with it.

    Raises PhotoError or WorkerError.
    """
    size = (box.width(), box.height())
    decode = partial(decode_photo, thumbnail=thumbnail)
    return lambda _tick: workers.run(decode, path, size, receive=with_thumbnail)


def part_work(
    workers: Workers, path: Path, part: Part
) -> Callable[[Tick], tuple[Part, QImage] | None]:
    """Give the work that decodes a part of a photo at full size; None where it is not quicker.

    Raises PhotoError or WorkerError.
    """

    def received(pixels: Pixels | None) -> tuple[Part, QImage] | None:
        return None if pixels is None else (part, _image_of(pixels))

    return lambda _tick: workers.run(decode_part, path, part, receive=received)


def thumbnail_work(workers: Workers, path: Path, kept: Path | None) -> Work:
    """Give the work that makes a photo's thumbnail, or finds a good one on disk. Raises likewise."""
    return lambda _tick: workers.run(thumbnail_for, path, THUMBNAIL, kept, receive=_alone)


def preview_work(
    workers: Workers, paths: tuple[Path, ...], kept: Path | None
) -> Callable[[Tick], tuple[Decoded, ...]]:
    """Give the work that finds small pictures which are there already, for the first moment.

    Raises WorkerError.
    """
    return lambda _tick: workers.run(find_previews, paths, kept, receive=_previews)


def find_previews(paths: tuple[Path, ...], kept: Path | None) -> tuple[Pixels | None, ...]:
    """Give the thumbnails kept on disk or those inside the files; in a worker, in milliseconds."""
    return tuple(best_kept(path, kept) or embedded_thumbnail(path) for path in paths)


def keeping_work(
    workers: Workers,
    path: Path,
    stamp: tuple[int, int],
    image: QImage,
    full_size: QSize,
    kept: Path | None,
) -> Callable[[Tick], bool]:
    """Give the work that keeps a thumbnail on disk which came out of a decoding.

    Tells whether it was kept; raises WorkerError.
    """

    def work(_tick: Tick) -> bool:
        data = bytes(image.constBits())
        shape = (image.width(), image.height(), image.bytesPerLine())
        pixels = Pixels(*shape, data, (full_size.width(), full_size.height()))
        return workers.run(keep_thumbnail, path, pixels, stamp, THUMBNAIL, kept)

    return work


def with_thumbnail(pixels: Pixels) -> Decoded:
    """Give a picture and its thumbnail as images of their own."""
    small = None if pixels.thumbnail is None else _image_of(pixels.thumbnail)
    packed = b"" if small is None else _packed(small)
    size = QSize(*pixels.full_size)
    return Decoded(_image_of(pixels), small, packed, size, pixels.damaged)


def timed(work: Work, took: Callable[[float], None], tick: Tick) -> Decoded:
    """Do the work and tell how many seconds it took."""
    begun = time.monotonic()
    decoded = work(tick)
    took(time.monotonic() - begun)
    return decoded


def _alone(pixels: Pixels) -> Decoded:
    image = _image_of(pixels)
    return Decoded(None, image, _packed(image), QSize(*pixels.full_size), pixels.damaged)


def _previews(found: tuple[Pixels | None, ...]) -> tuple[Decoded, ...]:
    return tuple(
        Decoded(None)
        if pixels is None
        else Decoded(_image_of(pixels), full_size=QSize(*pixels.full_size))
        for pixels in found
    )


def _packed(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", PACKED_QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _image_of(pixels: Pixels) -> QImage:
    """Copy pixels once: the memory they stand in is used again for the next photo."""
    shared = QImage(
        memoryview(pixels.data),
        pixels.width,
        pixels.height,
        pixels.stride,
        QImage.Format.Format_RGB32,
    )
    return shared.copy()
