"""Pictures opened through Pillow: by the one plug-in for their format, whatever is wrong with them."""

import importlib
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageFile

from viewer.errors import PhotoError
from viewer.photos.formats import Format
from viewer.photos.metadata import exif_orientation

# All that Pillow's parsers are seen to raise on broken files, but MemoryError: that is the limit.
BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    ArithmeticError,
    EOFError,
    RuntimeError,
    AssertionError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
)
ORIENTATION = 0x0112

# Format to plug-in module and the names it opens. No other plug-in is ever asked.
_PLUGINS = {
    "JPEG": ("PIL.MpoImagePlugin", ("JPEG", "MPO")),
    "PNG": ("PIL.PngImagePlugin", ("PNG",)),
    "GIF": ("PIL.GifImagePlugin", ("GIF",)),
    "WebP": ("PIL.WebPImagePlugin", ("WEBP",)),
    "BMP": ("PIL.BmpImagePlugin", ("BMP",)),
    "TIFF": ("PIL.TiffImagePlugin", ("TIFF",)),
    "HEIC": ("pi_heif", ("HEIF",)),
    "AVIF": ("PIL.AvifImagePlugin", ("AVIF",)),
    "JPEG 2000": ("PIL.Jpeg2KImagePlugin", ("JPEG2000",)),
    "PSD": ("PIL.PsdImagePlugin", ("PSD",)),
}

# viewer.photos.headers refuses what is too large, by format, and says how large it is.
Image.MAX_IMAGE_PIXELS = None


def open_picture(path: Path, form: Format) -> Image.Image:
    """Open a picture without decoding it; raises PhotoError with the reason alone."""
    module, names = _PLUGINS[form.name]
    plugin = importlib.import_module(module)
    if form.name == "HEIC":
        plugin.register_heif_opener()
    try:
        return _open(path, names)
    except BROKEN as fault:
        reason = f"is damaged or no {form.name} file"
        raise PhotoError(reason) from fault


def orientation_of(picture: Image.Image, path: Path) -> int:
    """Give how an open picture must be turned, 1 to 8 as in Exif; any other number is 1."""
    if picture.format == "TIFF":
        # Pillow turns these itself, and gives their size as turned.
        return 1
    if picture.format == "PNG":
        # Pillow would decode the whole picture to look for Exif behind it.
        return exif_orientation(path)
    picture.info.pop("xmp", None)  # Exif alone turns a picture, in every format alike
    picture.info.pop("XML:com.adobe.xmp", None)
    try:
        value = picture.getexif().get(ORIENTATION, 1)
    except BROKEN:
        return 1
    return value if value in range(1, 9) else 1


@contextmanager
def tolerant() -> Iterator[None]:
    """Have Pillow go on where a file breaks off or lies, instead of giving it up."""
    strict = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = strict


def _open(path: Path, names: tuple[str, ...]) -> Image.Image:
    try:
        return Image.open(path, formats=names)
    except BROKEN:
        # Text and profiles that unpack to hundreds of megabytes are passed over this way.
        with tolerant():
            return Image.open(path, formats=names)
