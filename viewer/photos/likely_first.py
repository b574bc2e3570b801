"""Which photo of a folder is most likely shown first, before the article has been understood."""

import re
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from viewer.domain import Photo
from viewer.photos.pixels import Pixels
from viewer.photos.scanning import list_photos

MOST_BYTES = 4 << 20

_LONGEST_NAME = 255
_SUFFIX = re.compile(rb"\.(?:jpe?g|png|gif|webp|tiff?|avif|hei[cf])\b", re.IGNORECASE)
_NOT_OF_NAMES = re.compile(rb"[\s\"'<>=?&;,()/]")


def decode_likely_first(
    folder: Path, article: Path | None, box: tuple[int, int], thumbnail: int
) -> tuple[Photo, Pixels] | None:
    """Decode the photo of a folder that is most likely shown first; None if there is none.

    Runs in a worker while the article is read in another. A wrong guess costs one decoding that
    nothing else was ready to ask for. Raises PhotoError.
    """
    from viewer.photos.decoding import decode_photo

    photo = likely_first(article, list_photos(folder))
    if photo is None:
        return None
    return photo, decode_photo(folder / photo.name, box, thumbnail)


def list_ready_to_decode(folder: Path) -> tuple[Photo, ...]:
    """List a folder's photos, and have the decoder loaded in this worker for what comes next.

    Raises PhotoError.
    """
    listed = list_photos(folder)
    import_module("viewer.photos.decoding")
    return listed


def likely_first(article: Path | None, photos: Sequence[Photo]) -> Photo | None:
    """Give the photo whose file name stands first in an article's bytes, or the folder's first."""
    sound = [photo for photo in photos if not photo.fault]
    by_name = {photo.name.rpartition("/")[2].encode("utf-8", "replace"): photo for photo in sound}
    text = _beginning_of(article)
    for suffix in _SUFFIX.finditer(text):
        before = text[max(0, suffix.end() - _LONGEST_NAME) : suffix.end()]
        name = _NOT_OF_NAMES.split(before)[-1]
        if name in by_name:
            return by_name[name]
    return sound[0] if sound else None


def _beginning_of(article: Path | None) -> bytes:
    if article is None or not article.is_file():
        return b""
    try:
        with article.open("rb") as file:
            return file.read(MOST_BYTES)
    except OSError:
        return b""
