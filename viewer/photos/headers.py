"""What the first bytes of a photo say: its format, its size as displayed, its frames."""

from pathlib import Path

from PIL import Image

from viewer.errors import PhotoError
from viewer.photos.formats import (
    DNG,
    JPEG,
    JPEG_XL,
    MOST_JPEG_PIXELS,
    RAW,
    TIFF,
    UNKNOWN,
    Format,
    Header,
    format_of,
)
from viewer.photos.jpeg_xl import size_of_jpeg_xl
from viewer.photos.metadata import exif_orientation
from viewer.photos.pillow import BROKEN, open_picture, orientation_of
from viewer.photos.raw_preview import largest_preview, preview_orientation

MOST_BYTES = 800 << 20

_DNG_VERSION = 0xC612

# What a pixel takes in memory until it is scaled: in Pillow's own picture and its conversions, 4
# where not said otherwise, and in the decoder beside it.
_BYTES_OF_MODE = {"1": 2, "L": 1, "P": 5, "PA": 8, "LA": 8, "RGBA": 8, "I": 8, "F": 8, "I;16": 8}
_BYTES_OF_DECODER = {"WebP": 12, "AVIF": 8, "HEIC": 8, "JPEG 2000": 16}


def read_header(path: Path) -> Header:
    """Read a photo's header; raises PhotoError with the reason alone when it is no picture."""
    form = format_of(path)
    if form is JPEG_XL:
        return Header(form, size_of_jpeg_xl(path) or UNKNOWN, fault=form.refused)
    if form is RAW:
        return _header_of_raw(path, form)
    if form.refused:
        return Header(form, UNKNOWN, fault=form.refused)
    with open_picture(path, form) as picture:
        header = _header_of(picture, form, path)
    return _header_of_raw(path, DNG, header.size) if header.form is DNG else header


def _header_of_raw(path: Path, form: Format, size: tuple[int, int] = UNKNOWN) -> Header:
    """Describe a raw file as its preview: that is what is shown of it."""
    try:
        preview = largest_preview(path)
    except (OSError, ValueError) as fault:
        raise PhotoError("is damaged: it cannot be searched for a preview") from fault
    if preview is None:
        return Header(form, size, fault=form.refused)
    orientation = exif_orientation(path)
    if orientation == 1:
        orientation = preview_orientation(path, preview)
    width, height = preview.size
    size = (height, width) if orientation >= 5 else (width, height)
    return Header(form, size, orientation=orientation, mode="RGB", preview=preview.start)


def bytes_to_decode(form: Format, mode: str, size: tuple[int, int]) -> int:
    """Estimate the memory that decoding takes before anything is scaled."""
    each = _BYTES_OF_MODE.get(mode, 4) + _BYTES_OF_DECODER.get(form.name, 0)
    return size[0] * size[1] * each


def _header_of(picture: Image.Image, form: Format, path: Path) -> Header:
    orientation = orientation_of(picture, path)
    width, height = picture.size
    if min(width, height) < 1:
        raise PhotoError("is damaged: it has no pixels")
    size = (height, width) if orientation >= 5 else (width, height)
    if form is TIFF and _DNG_VERSION in getattr(picture, "tag_v2", {}):
        form = DNG
    fault = form.refused or _too_large(form, picture.mode, size)
    exif = picture.info.get("exif", b"")
    return Header(form, size, _frames_of(picture), orientation, picture.mode, exif, fault)


def _too_large(form: Format, mode: str, size: tuple[int, int]) -> str:
    """Say that a picture is too large to decode within a worker's memory, or ""."""
    width, height = size
    if form is JPEG:
        fits = width * height <= MOST_JPEG_PIXELS
    else:
        fits = bytes_to_decode(form, mode, size) <= MOST_BYTES
    return "" if fits else f"is too large ({width} × {height})"


def _frames_of(picture: Image.Image) -> int:
    try:
        return max(1, int(getattr(picture, "n_frames", 1)))
    except BROKEN:
        return 1
