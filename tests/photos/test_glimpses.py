"""Photos at a glance are small, grey and upright; what shows nothing is left out."""

from PIL import Image

from tests.drawings import scene
from viewer.photos.glimpses import SIDE, glimpses_of


def test_a_glimpse_is_small_grey_and_upright(tmp_path):
    """A photo on its side is turned; each pixel is one byte."""
    exif = Image.Exif()
    exif[0x0112] = 6
    scene(1).save(tmp_path / "quay.jpg", exif=exif)

    ((name, glimpse),) = glimpses_of([("quay", tmp_path / "quay.jpg")])

    assert name == "quay"
    assert glimpse.height == SIDE > glimpse.width
    assert len(glimpse.shades) == glimpse.width * glimpse.height


def test_what_shows_nothing_is_left_out(tmp_path):
    """An even area, a line, a damaged file and one that is gone give no glimpse."""
    Image.new("RGB", (300, 200), "silver").save(tmp_path / "even.png")
    scene(1).resize((400, 4)).save(tmp_path / "line.png")
    (tmp_path / "bad.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture")
    names = ("even.png", "line.png", "bad.jpg", "gone.jpg")

    assert glimpses_of([(name, tmp_path / name) for name in names]) == ()
