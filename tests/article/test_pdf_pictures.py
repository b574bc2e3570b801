"""Pictures inside a PDF: JPEG as it was, what stands in rows as PNG, the rest with its reason."""

import io
from typing import Any

import pytest
from fpdf import FPDF
from PIL import Image, ImageCms
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, NameObject, NumberObject

from viewer.article import from_pdf
from viewer.article.inside import pictures_inside
from viewer.errors import ArticleError

RAINBOW = Image.linear_gradient("L").resize((60, 40))


def jpeg():
    file = io.BytesIO()
    RAINBOW.convert("RGB").save(file, "JPEG")
    return file.getvalue()


@pytest.fixture
def paper(tmp_path):
    """Give a function that writes a PDF of a line and some pictures, below each other."""

    def write(*pictures):
        made = FPDF()
        made.add_page()
        made.set_font("helvetica", size=11)
        made.multi_cell(100, 5, "The tram of 1931 runs again.", new_x="LMARGIN", new_y="NEXT")
        for picture in pictures:
            made.image(io.BytesIO(picture) if isinstance(picture, bytes) else picture, w=60)
        path = tmp_path / "tram.pdf"
        path.write_bytes(bytes(made.output()))
        return path

    return write


def taken_out(path):
    """Give name and contents of the pictures that the article shows."""
    references = [block.image for block in from_pdf.read(path).blocks if block.image]
    return [(name, data) for _, name, data in pictures_inside(path, references)]


def changed(path, change):
    """Write a PDF again after something was done to the picture in it."""
    writer = PdfWriter(PdfReader(path))
    objects: Any = writer.pages[0]["/Resources"]
    change(next(iter(objects["/XObject"].values())).get_object())
    writer.write(path)
    return path


def put_samples(space, depth, data, *entries):
    """Give what makes a picture of 2 × 2 samples that stand in the file as they are."""

    def change(stream):
        for name in ("/Filter", "/DecodeParms", "/SMask"):
            stream.pop(name, None)
        stream.decoded_self = None
        stream._data = data
        stream.update(
            {NameObject("/Width"): NumberObject(2), NameObject("/Height"): NumberObject(2)}
        )
        stream[NameObject("/BitsPerComponent")] = NumberObject(depth)
        stream[NameObject("/ColorSpace")] = space
        for name, value in entries:
            stream[NameObject(name)] = value

    return change


def test_a_jpeg_is_taken_out_as_it_was(paper):
    """No byte of it changes, so its own metadata come with it."""
    picture = jpeg()

    assert taken_out(paper(picture)) == [("page1-I1.jpg", picture)]


@pytest.mark.parametrize("mode", ["RGB", "L", "P"])
def test_samples_in_rows_become_a_png(paper, mode):
    """Colour, grey and a palette look as before."""
    picture = RAINBOW.convert(mode)

    ((name, data),) = taken_out(paper(picture))

    shown = Image.open(io.BytesIO(data)).convert("RGB")
    assert name.endswith(".png")
    assert shown.tobytes() == picture.convert("RGB").tobytes()


@pytest.mark.parametrize(
    ("space", "depth", "data", "first"),
    [
        (NameObject("/DeviceRGB"), 8, bytes(range(12)), (0, 1, 2)),
        (NameObject("/DeviceGray"), 8, b"\x40\x80\xc0\xff", (64, 64, 64)),
        (NameObject("/DeviceGray"), 1, b"\x80\x40", (255, 255, 255)),
        (NameObject("/CalRGB"), 16, bytes(range(24)), (0, 2, 4)),
    ],
)
def test_samples_that_nothing_packs_become_a_png(paper, space, depth, data, first):
    """Each row is as long as its depth asks for."""
    path = changed(paper(RAINBOW), put_samples(space, depth, data))

    ((_, found),) = taken_out(path)

    assert Image.open(io.BytesIO(found)).convert("RGB").getpixel((0, 0)) == first


def test_the_profile_of_the_colours_comes_along(paper):
    """Without it a picture in wide colours would look pale."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    stream = DecodedStreamObject()
    stream.set_data(profile)
    stream[NameObject("/N")] = NumberObject(3)
    space = ArrayObject([NameObject("/ICCBased"), stream])
    path = changed(paper(RAINBOW), put_samples(space, 8, bytes(range(12))))

    ((_, data),) = taken_out(path)

    assert Image.open(io.BytesIO(data)).info["icc_profile"] == profile


@pytest.mark.parametrize(
    "change",
    [
        put_samples(NameObject("/DeviceCMYK"), 8, bytes(16)),
        put_samples(
            NameObject("/DeviceRGB"), 8, bytes(12), ("/Filter", NameObject("/JBIG2Decode"))
        ),
        put_samples(NameObject("/DeviceRGB"), 8, bytes(12), ("/Width", NumberObject(9_999_999))),
        put_samples(NameObject("/DeviceRGB"), 8, bytes(12), ("/Width", NumberObject(-2))),
        put_samples(NameObject("/DeviceRGB"), 8, bytes(4)),
        put_samples(NameObject("/Pattern"), 8, bytes(12)),
    ],
    ids=["four inks", "fax", "giant", "less than nothing", "too short", "no colours"],
)
def test_what_is_no_picture_of_ours_comes_with_a_reason(paper, change):
    """It stays in the list as a sentence, and nothing large is made of it."""
    path = changed(paper(RAINBOW), change)

    ((name, reason),) = taken_out(path)

    assert name == "page1-I1.png"
    assert reason in (
        "is damaged in the article",
        "is kept in the article in a form that cannot be taken out",
    )


def test_a_name_that_leads_nowhere_gives_nothing_or_a_reason(paper):
    """References from elsewhere open no other page."""
    path = paper(jpeg())

    found = list(pictures_inside(path, ["page9/I1", "page0/I1", "pagex/I1", "I1", "page1/I7"]))

    assert found == [("page1/I7", "page1-I7.png", "is damaged in the article")]


def test_flipped_bytes_are_a_reason_and_no_fault(paper):
    """Whatever byte is wrong, pictures come out or the reason does."""
    sound = paper(RAINBOW, jpeg()).read_bytes()
    path = paper()

    for at in range(9, len(sound), max(1, len(sound) // 100)):
        damaged = bytearray(sound)
        damaged[at] ^= 0xFF
        path.write_bytes(bytes(damaged))
        try:
            found = list(pictures_inside(path, ["page1/I1", "page1/I2"]))
        except ArticleError:
            continue
        assert all(data for _, _, data in found)
