"""Small pictures kept on disk where other programs keep theirs; all of it in workers.

The place and the form are the freedesktop.org thumbnail standard's, version 0.9:
https://specifications.freedesktop.org/thumbnail-spec/latest/
"""

import hashlib
import io
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote_from_bytes

from viewer.atomic import write_whole
from viewer.photos.decoding import decode_photo
from viewer.photos.formats import UNKNOWN
from viewer.photos.pixels import Pixels

SIZES = {128: "normal", 256: "large", 512: "x-large", 1024: "xx-large"}
SIZE = 512

_URI, _MODIFIED = "Thumb::URI", "Thumb::MTime"
_WIDTH, _HEIGHT, _BYTES = "Thumb::Image::Width", "Thumb::Image::Height", "Thumb::Size"
_QUICK = 1
_MADE_BY, _HEAD = b"tEXtSoftware\0Cutline", 16 << 10
# What GLib leaves as it is in the path of a URI, beside letters, digits and _.-~
_PLAIN_IN_PATHS = "!$&'()*+,/:=@"

log = logging.getLogger(__name__)


def thumbnail_for(path: Path, size: int = SIZE, folder: Path | None = None) -> Pixels:
    """Give a photo's thumbnail of ``size`` pixels at most: the kept one, or a new one, then kept.

    ``size`` is one of SIZES; ``folder`` is where thumbnails are kept. Raises PhotoError.
    """
    stamp = _stamp_of(path)
    kept = read_thumbnail(path, size, folder)
    if kept is not None:
        return kept
    pixels = decode_photo(path, (size, size))
    keep_thumbnail(path, pixels, stamp, size, folder)
    return pixels


def read_thumbnail(path: Path, size: int = SIZE, folder: Path | None = None) -> Pixels | None:
    """Give the thumbnail that is kept of a photo, None when there is none for it as it is now.

    The photo itself is not opened. ``full_size`` is (0, 0) where the thumbnail does not say it.
    """
    from PIL import Image

    from viewer.photos.pillow import BROKEN

    modified, _ = _stamp_of(path)
    try:
        with Image.open(_place(path, size, folder), formats=("PNG",)) as picture:
            said = {str(name): str(value) for name, value in picture.info.items()}
            if said.get(_URI) != _uri(path) or said.get(_MODIFIED) != str(modified // 10**9):
                return None
            if max(picture.size) > size:
                return None
            width, height = picture.size
            data = picture.convert("RGBA").tobytes("raw", "BGRA")
            return Pixels(width, height, width * 4, data, _full_size(said))
    except BROKEN:
        return None


def best_kept(path: Path, folder: Path | None = None) -> Pixels | None:
    """Give the thumbnail that serves best of those kept of a photo, whoever made them."""
    sizes = (SIZE, *(size for size in sorted(SIZES, reverse=True) if size != SIZE))
    return next((kept for size in sizes if (kept := read_thumbnail(path, size, folder))), None)


def keep_thumbnail(
    path: Path,
    pixels: Pixels,
    stamp: tuple[int, int],
    size: int = SIZE,
    folder: Path | None = None,
) -> bool:
    """Keep a thumbnail on disk, and tell whether it was kept.

    It is not when the photo has another stamp by now than the one it was decoded with, when only
    part of it could be read, when it is no larger than its thumbnail, or when the place cannot be
    written.
    """
    if stamp == (0, 0) or stamp != _stamp_of(path) or pixels.damaged:
        return False
    if max(pixels.full_size) <= size:
        return False
    place = _place(path, size, folder)
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(place, _as_png(path, pixels, stamp))
        place.chmod(0o600)
    except OSError as fault:
        log.info("no thumbnail kept of %s: %s", path, fault)
        return False
    return True


def own_thumbnails(folder: Path | None = None) -> Iterator[Path]:
    """Give the thumbnails that Cutline has made, among those of other programs."""
    for size in SIZES.values():
        try:
            files = tuple(((folder or _standard_folder()) / size).iterdir())
        except OSError:
            continue
        yield from (file for file in files if file.suffix == ".png" and _is_own(file))


def _is_own(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return _MADE_BY in opened.read(_HEAD)
    except OSError:
        return False


def _as_png(path: Path, pixels: Pixels, stamp: tuple[int, int]) -> bytes:
    from PIL import Image, PngImagePlugin

    said = PngImagePlugin.PngInfo()
    said.add_text(_URI, _uri(path))
    said.add_text(_MODIFIED, str(stamp[0] // 10**9))
    said.add_text(_BYTES, str(stamp[1]))
    said.add_text(_WIDTH, str(pixels.full_size[0]))
    said.add_text(_HEIGHT, str(pixels.full_size[1]))
    said.add_text("Software", "Cutline")
    picture = Image.frombuffer(
        "RGB", (pixels.width, pixels.height), bytes(pixels.data), "raw", "BGRX", pixels.stride, 1
    )
    out = io.BytesIO()
    picture.save(out, "PNG", pnginfo=said, compress_level=_QUICK)
    return out.getvalue()


def _full_size(said: dict[str, str]) -> tuple[int, int]:
    width, height = said.get(_WIDTH, ""), said.get(_HEIGHT, "")
    sound = all(side.isascii() and side.isdigit() and len(side) < 7 for side in (width, height))
    return (int(width), int(height)) if sound else UNKNOWN


def _place(path: Path, size: int, folder: Path | None) -> Path:
    name = hashlib.md5(_uri(path).encode(), usedforsecurity=False).hexdigest()
    return (folder or _standard_folder()) / SIZES[size] / f"{name}.png"


def _uri(path: Path) -> str:
    """The photo's address as GLib writes it, which is what others look it up by."""
    absolute = path.absolute()
    if os.name == "nt":
        return absolute.as_uri()
    return "file://" + quote_from_bytes(os.fsencode(absolute), safe=_PLAIN_IN_PATHS)


def _standard_folder() -> Path:
    cache = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(cache) if cache else Path.home() / ".cache") / "thumbnails"


def _stamp_of(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError:
        return 0, 0
    return state.st_mtime_ns, state.st_size
