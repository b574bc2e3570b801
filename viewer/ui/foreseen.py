"""The photo that is most likely shown first, under way before the window stands."""

from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize

from viewer.domain import Photo
from viewer.photos.pixels import Pixels
from viewer.ui.pixel_work import THUMBNAIL, Decoded, with_thumbnail
from viewer.workers import Workers


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A photo of a folder on its way for a box of device pixels, whichever photo it will be."""

    folder: Path
    box: QSize
    coming: Future[tuple[Photo, Decoded] | None]


def begin_first(workers: Workers, folder: Path, article: Path | None, box: QSize) -> Foreseen:
    """Have the likely first photo of a folder decoded from now on."""
    # Named here, so that the window loads nothing of it before it has to.
    from viewer.photos.likely_first import decode_likely_first

    decode = partial(decode_likely_first, thumbnail=THUMBNAIL)
    size = (box.width(), box.height())
    return Foreseen(folder, box, workers.begin(decode, folder, article, size, receive=_received))


def _received(found: tuple[Photo, Pixels] | None) -> tuple[Photo, Decoded] | None:
    return None if found is None else (found[0], with_thumbnail(found[1]))
