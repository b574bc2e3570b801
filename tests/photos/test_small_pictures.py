"""The smaller pictures beside the photo itself: a camera's thumbnail, a sheet's JPEG."""

import io

import pytest
from PIL import Image

from viewer.photos.decoding import embedded_thumbnail, jpeg_for_sheet
from viewer.photos.pixels import Pixels, fitted

RED, BLUE = (220, 30, 30), (40, 60, 200)


def colour_at(pixels: Pixels, x: int, y: int) -> tuple[int, ...]:
    start = y * pixels.stride + x * 4
    blue, green, red = bytes(pixels.data)[start : start + 3]
    return red, green, blue


def test_the_embedded_thumbnail_is_given_upright(make_photo, exif_thumbnail):
    """The small picture inside a JPEG comes in the photo's shape and turned like it."""
    path = make_photo("a.jpg", size=(600, 400), exif=exif_thumbnail(bars=True, orientation=6))

    pixels = embedded_thumbnail(path)

    assert pixels is not None
    assert (pixels.width, pixels.height, pixels.full_size) == (107, 160, (400, 600))
    assert colour_at(pixels, 20, 20) == pytest.approx(BLUE, abs=12)
    assert colour_at(pixels, 80, 20) == pytest.approx(RED, abs=12)


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_most_photos_have_no_embedded_thumbnail(make_photo, name):
    """Without one, or in another format, there is none."""
    assert embedded_thumbnail(make_photo(name)) is None


def test_a_broken_thumbnail_is_none(make_photo, exif_thumbnail):
    """An Exif block that points at noise gives no thumbnail and no error."""
    assert embedded_thumbnail(make_photo("a.jpg", exif=exif_thumbnail(b"noise" * 9))) is None


def test_a_sheets_picture_is_an_upright_jpeg(make_photo):
    """For a sheet a photo becomes a JPEG of at most the width asked for, on white."""
    path = make_photo("a.png", size=(400, 200), orientation=6)

    picture = Image.open(io.BytesIO(jpeg_for_sheet(path, 50)))

    assert (picture.format, picture.size) == ("JPEG", (50, 100))
    assert picture.getpixel((12, 25)) == pytest.approx(BLUE, abs=20)


def test_a_sheets_picture_is_never_enlarged(make_photo):
    """A small photo stays small on a sheet."""
    picture = Image.open(io.BytesIO(jpeg_for_sheet(make_photo("a.jpg"), 1000)))

    assert picture.size == (60, 40)


@pytest.mark.parametrize(
    ("size", "box", "most", "result"),
    [
        ((600, 400), None, None, (600, 400)),
        ((600, 400), (300, 300), None, (300, 200)),
        ((600, 400), (3000, 3000), None, (600, 400)),
        ((60000, 1), (100, 100), None, (100, 1)),
        ((1000, 1000), None, 10_000, (100, 100)),
    ],
)
def test_fitting_keeps_shape_and_at_least_a_pixel(size, box, most, result):
    """A size is fitted into a box and a number of pixels."""
    assert fitted(size, box, most) == result
