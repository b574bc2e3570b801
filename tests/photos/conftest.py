"""Photos for tests: made on the spot, never stored."""

import struct
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

CORNERS = {
    "red": (220, 30, 30),
    "green": (30, 160, 60),
    "blue": (40, 60, 200),
    "grey": (90, 90, 90),
}

MakePhoto = Callable[..., Path]


def four_corners(size: tuple[int, int]) -> Image.Image:
    """A picture that shows which way up it is: red, green / blue, grey."""
    width, height = size
    picture = Image.new("RGB", size, CORNERS["grey"])
    draw = ImageDraw.Draw(picture)
    middle = width // 2, height // 2
    draw.rectangle((0, 0, middle[0] - 1, middle[1] - 1), CORNERS["red"])
    draw.rectangle((middle[0], 0, width, middle[1] - 1), CORNERS["green"])
    draw.rectangle((0, middle[1], middle[0] - 1, height), CORNERS["blue"])
    return picture


def _exif_block(thumbnail: bytes, orientation: int) -> bytes:
    """An Exif block with an orientation in its first directory and a JPEG in its second."""
    first = struct.pack("<HHHII", 1, 0x0112, 3, 1, orientation) + struct.pack("<I", 26)
    start = 26 + 2 + 2 * 12 + 4
    second = struct.pack("<H", 2)
    second += struct.pack("<HHII", 0x0201, 4, 1, start)
    second += struct.pack("<HHII", 0x0202, 4, 1, len(thumbnail))
    return b"Exif\0\0II*\0\x08\0\0\0" + first + second + struct.pack("<I", 0) + thumbnail


@pytest.fixture
def make_photo(tmp_path: Path) -> MakePhoto:
    """Write a picture and give its path.

    ``name`` chooses the format by its suffix unless ``form`` says it; ``picture`` replaces the one
    with four corners of ``size``; ``orientation`` goes into an Exif block; the rest goes to Pillow.
    """

    def make(
        name: str = "photo.jpg",
        size: tuple[int, int] = (60, 40),
        picture: Image.Image | None = None,
        orientation: int | None = None,
        form: str | None = None,
        **options: object,
    ) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        picture = picture or four_corners(size)
        if orientation is not None:
            exif = Image.Exif()
            exif[0x0112] = orientation
            options["exif"] = exif.tobytes()
        out = BytesIO()
        form = form or Image.registered_extensions()[path.suffix.lower()]
        picture.save(out, form, **options)
        path.write_bytes(out.getvalue())
        return path

    return make


@pytest.fixture
def four_colours() -> list[Image.Image]:
    """Four plain pictures, as further frames of an animation."""
    return [Image.new("RGB", (60, 40), colour) for colour in CORNERS.values()]


@pytest.fixture
def exif_thumbnail() -> Callable[..., bytes]:
    """Make an Exif block with a thumbnail of four corners, or of the content given."""

    def make(content: bytes = b"", *, bars: bool = False, orientation: int = 1) -> bytes:
        if not content:
            small = Image.new("RGB", (160, 120), "black")
            small.paste(four_corners((160, 106 if bars else 120)), (0, 7 if bars else 0))
            out = BytesIO()
            small.save(out, "JPEG", quality=95)
            content = out.getvalue()
        return _exif_block(content, orientation)

    return make
