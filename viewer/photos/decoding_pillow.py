"""Decoding by Pillow: every format but JPEG, and the JPEGs that Qt does not read."""

import io
from pathlib import Path

from PIL import Image, ImageCms

from viewer.errors import PhotoError
from viewer.photos.formats import JPEG, Header
from viewer.photos.headers import bytes_to_decode
from viewer.photos.pillow import BROKEN, open_picture, tolerant
from viewer.photos.pixels import DAMAGED, Colour, Pixels, fitted

# What a worker's memory has to hold together, and how much of it a pixel of the result takes.
_ROOM = 900 << 20
_BYTES_OF_RESULT = 12
_DRAFT_FACTOR = 2
_REDUCING_GAP = 2.0
_BROKEN_PROFILE = (ImageCms.PyCMSError, OSError, ValueError, TypeError)
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def decode_with_pillow(
    path: Path,
    header: Header,
    box: tuple[int, int] | None,
    background: Colour,
    thumbnail: int,
) -> Pixels:
    """Decode a photo; raises PhotoError with the reason alone."""
    damaged = ""
    try:
        picture = _load(path, header, box)
    except BROKEN:
        try:
            with tolerant():
                picture, damaged = _load(path, header, box), DAMAGED
        except BROKEN as fault:
            raise PhotoError("is damaged and cannot be shown") from fault
    picture = _on_ground(_in_srgb(picture), background)
    if header.orientation in _TURNS:
        picture = picture.transpose(_TURNS[header.orientation])
    small = None
    if thumbnail:
        copy = picture.copy()
        copy.thumbnail((thumbnail, thumbnail), Image.Resampling.LANCZOS, _REDUCING_GAP)
        small = _pixels(copy, header.size)
    return _pixels(picture, header.size, damaged, small)


def _load(path: Path, header: Header, box: tuple[int, int] | None) -> Image.Image:
    """Decode and scale, not yet turned; the colours as the file has them."""
    room = _ROOM - bytes_to_decode(header.form, header.mode, header.size)
    size = fitted(header.size, box, room // _BYTES_OF_RESULT)
    if header.orientation >= 5:
        size = size[1], size[0]
    with open_picture(path, header.form) as picture:
        profile = picture.info.get("icc_profile")
        if header.form is JPEG:
            picture.draft(None, (size[0] * _DRAFT_FACTOR, size[1] * _DRAFT_FACTOR))
        picture.load()
        smooth = _as_shades(picture)
        if smooth.size != size:
            smooth = smooth.resize(size, Image.Resampling.LANCZOS, reducing_gap=_REDUCING_GAP)
        elif smooth is picture:
            smooth = picture.copy()  # free of the file, which is closed now
        smooth.info = {"icc_profile": profile}
        return smooth


def _as_shades(picture: Image.Image) -> Image.Image:
    """Give a picture in a mode that can be scaled smoothly: eight bits a channel, no palette."""
    match picture.mode:
        case "L" | "RGB" | "P" | "PA" if "transparency" in picture.info or picture.mode == "PA":
            return picture.convert("RGBA")
        case "P":
            return picture.convert("RGB")
        case "1":
            return picture.convert("L")
        case "I" | "F":
            low, high = picture.getextrema()
            return _to_eight_bits(picture, float(low), float(high))  # type: ignore[arg-type]
        case mode if mode.startswith("I;16"):
            return _to_eight_bits(picture.convert("I"), 0, 0xFFFF)
        case _:
            return picture


def _to_eight_bits(picture: Image.Image, black: float, white: float) -> Image.Image:
    scale = 255 / (white - black) if white > black else 1.0
    return picture.point(lambda value: value * scale + -black * scale).convert("L")


def _in_srgb(picture: Image.Image) -> Image.Image:
    """Convert from the embedded profile; a broken one is as none."""
    profile = picture.info.get("icc_profile")
    kept = "RGBA" if picture.mode in ("RGBA", "LA") else "RGB"
    try:
        if picture.mode == "LAB":
            source = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        elif profile:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        else:
            return picture.convert(kept)
        target = ImageCms.createProfile("sRGB")
        intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
        turned = ImageCms.profileToProfile(picture, source, target, intent, kept)
    except _BROKEN_PROFILE:
        return picture.convert(kept)
    assert turned is not None
    return turned


def _on_ground(picture: Image.Image, background: Colour) -> Image.Image:
    if picture.mode != "RGBA":
        return picture
    ground = Image.new("RGBA", picture.size, (*background, 255))
    return Image.alpha_composite(ground, picture).convert("RGB")


def _pixels(
    picture: Image.Image,
    full_size: tuple[int, int],
    damaged: str = "",
    small: Pixels | None = None,
) -> Pixels:
    width, height = picture.size
    data = picture.convert("RGBA").tobytes("raw", "BGRA")
    return Pixels(width, height, width * 4, data, full_size, damaged, small)
