"""What is done for a photo's pixels off the GUI thread: decoded in a worker, copied into QImages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from viewer.photos.decoding import decode_photo, embedded_thumbnail
from viewer.photos.pixels import Pixels
from viewer.photos.thumbnails import keep_thumbnail, read_thumbnail, thumbnail_for
from viewer.ui.background import Tick
from viewer.workers import Workers

THUMBNAIL = 512

Work = Callable[[Tick], "Decoded"]


@dataclass(frozen=True, slots=True)
class Decoded:
    """A photo's picture, its thumbnail or both, its whole size if known, and what is wrong."""

    image: QImage | None
    thumbnail: QImage | None = None
    full_size: QSize = field(default_factory=QSize)
    damaged: str = ""


def picture_work(workers: Workers, path: Path, box: QSize) -> Work:
    """Give the work that decodes a photo for a box of device pixels, and its thumbnail with it.

    Raises PhotoError or WorkerError.
    """
    size = (box.width(), box.height())
    decode = partial(decode_photo, thumbnail=THUMBNAIL)
    return lambda _tick: workers.run(decode, path, size, receive=with_thumbnail)


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
    return tuple(
        read_thumbnail(path, THUMBNAIL, kept) or embedded_thumbnail(path) for path in paths
    )


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
    return Decoded(_image_of(pixels), small, QSize(*pixels.full_size), pixels.damaged)


def _alone(pixels: Pixels) -> Decoded:
    return Decoded(None, _image_of(pixels), QSize(*pixels.full_size), pixels.damaged)


def _previews(found: tuple[Pixels | None, ...]) -> tuple[Decoded, ...]:
    return tuple(
        Decoded(None)
        if pixels is None
        else Decoded(_image_of(pixels), None, QSize(*pixels.full_size))
        for pixels in found
    )


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
