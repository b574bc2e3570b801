"""A photo becomes pixels: upright, in sRGB, no larger than asked for or than it is."""

import json
import os
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms, ImageDraw
from PySide6.QtGui import QColorSpace, QImage

from viewer.errors import PhotoError
from viewer.photos.decoding import decode_part, decode_photo
from viewer.photos.pixels import Pixels
from viewer.workers import Workers

RED, GREEN, BLUE, GREY = (220, 30, 30), (30, 160, 60), (40, 60, 200), (90, 90, 90)
FORMATS = ["a.jpg", "a.png", "a.webp", "a.tif", "a.bmp", "a.gif", "a.avif", "a.jp2"]


def as_picture(pixels: Pixels) -> Image.Image:
    """Pixels as a Pillow picture, read the way Qt reads Format_RGB32."""
    size = pixels.width, pixels.height
    return Image.frombuffer("RGB", size, bytes(pixels.data), "raw", "BGRX", pixels.stride, 1)


def corners_of(pixels: Pixels) -> list[tuple[int, ...]]:
    """The colours in the middle of the four quarters, row by row."""
    across, down = pixels.width // 4, pixels.height // 4
    return [colour_at(pixels, x * across, y * down) for y in (1, 3) for x in (1, 3)]


def colour_at(pixels: Pixels, x: int, y: int) -> tuple[int, ...]:
    colour = as_picture(pixels).getpixel((x, y))
    assert isinstance(colour, tuple)
    return colour


def contrast(picture: Image.Image) -> int:
    shades = picture.convert("L").tobytes()
    return max(shades) - min(shades)


def close(one: tuple[int, ...], other: tuple[int, ...], by: int = 12) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


def looks_like(pixels: Pixels, *colours: tuple[int, ...]) -> bool:
    return all(map(close, corners_of(pixels), colours))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_its_picture(make_photo, name):
    """Each format comes out with its colours and its size."""
    path = make_photo(name)

    pixels = decode_photo(path)

    assert (pixels.width, pixels.height, pixels.full_size) == (60, 40, (60, 40))
    assert looks_like(pixels, RED, GREEN, BLUE, GREY)
    assert pixels.damaged == ""


@pytest.mark.parametrize("name", FORMATS)
def test_the_form_is_qts(make_photo, name):
    """Four bytes a pixel, the last of them 255, rows without gaps."""
    pixels = decode_photo(make_photo(name))

    data = bytes(pixels.data)
    assert pixels.stride == pixels.width * 4
    assert len(data) == pixels.stride * pixels.height
    assert set(data[3::4]) == {255}


@pytest.mark.parametrize("name", FORMATS)
def test_a_photo_is_fitted_into_its_box(make_photo, name):
    """The picture fills the box one way and keeps its shape."""
    path = make_photo(name, size=(300, 200))

    pixels = decode_photo(path, (90, 90))

    assert (pixels.width, pixels.height, pixels.full_size) == (90, 60, (300, 200))
    assert looks_like(pixels, RED, GREEN, BLUE, GREY)


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_is_enlarged(make_photo, name):
    """A box larger than the photo gives the photo."""
    pixels = decode_photo(make_photo(name), (1000, 1000))

    assert (pixels.width, pixels.height) == (60, 40)


@pytest.mark.parametrize(
    ("orientation", "corners"),
    [
        (1, (RED, GREEN, BLUE, GREY)),
        (2, (GREEN, RED, GREY, BLUE)),
        (3, (GREY, BLUE, GREEN, RED)),
        (4, (BLUE, GREY, RED, GREEN)),
        (5, (RED, BLUE, GREEN, GREY)),
        (6, (BLUE, RED, GREY, GREEN)),
        (7, (GREY, GREEN, BLUE, RED)),
        (8, (GREEN, GREY, RED, BLUE)),
        *((unknown, (RED, GREEN, BLUE, GREY)) for unknown in (0, 9, 255)),
    ],
)
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif"])
def test_photos_stand_upright(make_photo, name, orientation, corners):
    """Each of Exif's orientations is honoured in each format; numbers that are none are not."""
    path = make_photo(name, size=(240, 160), orientation=orientation)

    pixels = decode_photo(path, (60, 60))

    assert looks_like(pixels, *corners)
    assert (pixels.width > pixels.height) is (orientation not in range(5, 9))


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_embedded_profiles_become_srgb(make_photo, name):
    """A photo in a wide gamut is shown in the colours it means."""
    wide = QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb).iccProfile().data()
    path = make_photo(name, picture=Image.new("RGB", (60, 40), (150, 150, 60)), icc_profile=wide)

    shown = colour_at(decode_photo(path), 30, 20)

    assert close(shown, (150, 150, 49), by=7)


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif"])
def test_a_broken_profile_is_as_none(make_photo, name):
    """Noise in place of a profile leaves the colours alone."""
    path = make_photo(name, icc_profile=b"no profile at all" * 20)

    assert looks_like(decode_photo(path), RED, GREEN, BLUE, GREY)


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_other_jpegs_are_converted(make_photo, mode):
    """Grey and CMYK JPEGs come out in the colours of their kind."""
    path = make_photo("a.jpg", picture=Image.new("L", (60, 40), 255).convert(mode))

    assert close(colour_at(decode_photo(path), 30, 20), (255, 255, 255), by=3)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "I;16"])
def test_other_modes_are_converted(make_photo, mode):
    """Line art, palettes, transparency and 16 bits are pictures like others."""
    picture = Image.new("L", (60, 40), 255)
    picture = picture.convert("I").point(lambda v: v * 257) if mode == "I;16" else picture
    path = make_photo("a.png", picture=picture.convert(mode))

    assert close(colour_at(decode_photo(path, (30, 30)), 15, 10), (255, 255, 255))


def test_sixteen_bits_keep_their_middle(make_photo):
    """The middle of 16 bits is the middle of 8, not white."""
    middle = Image.new("I", (60, 40), 0x8080).convert("I;16")
    path = make_photo("a.tif", picture=middle)

    assert close(colour_at(decode_photo(path), 30, 20), (128, 128, 128), by=1)


def test_transparency_stands_on_neutral_ground(make_photo):
    """Where a picture is transparent, the ground shows: grey, or the one asked for."""
    path = make_photo("a.png", picture=Image.new("RGBA", (60, 40), (255, 0, 0, 0)))

    assert colour_at(decode_photo(path), 5, 5) == (128, 128, 128)
    assert colour_at(decode_photo(path, background=(1, 2, 3)), 5, 5) == (1, 2, 3)


def test_lab_is_shown(make_photo):
    """A Lab picture without a profile comes out in its colours."""
    lab = ImageCms.createProfile("LAB")
    red = ImageCms.profileToProfile(
        Image.new("RGB", (60, 40), RED), ImageCms.createProfile("sRGB"), lab, outputMode="LAB"
    )
    path = make_photo("a.tif", picture=red)

    assert close(colour_at(decode_photo(path), 30, 20), RED)


def stripes(size: tuple[int, int], width: int) -> Image.Image:
    picture = Image.new("RGB", size, "black")
    draw = ImageDraw.Draw(picture)
    for x in range(0, size[0], 2 * width):
        draw.rectangle((x, 0, x + width - 1, size[1]), "white")
    return picture


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_a_smaller_picture_is_sharp(make_photo, name):
    """Stripes two pixels wide in the result are still told apart."""
    path = make_photo(name, picture=stripes((1920, 1280), 6), quality=95)

    row = as_picture(decode_photo(path, (640, 640))).crop((100, 200, 500, 201))

    assert contrast(row) > 0.6 * 255


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_a_smaller_picture_has_no_false_patterns(make_photo, name):
    """Stripes too fine for the result become an even grey."""
    path = make_photo(name, picture=stripes((1920, 1280), 1), quality=95)

    row = as_picture(decode_photo(path, (300, 300))).crop((20, 100, 280, 101))

    assert contrast(row) < 0.2 * 255


def cut(path: Path, share: float) -> Path:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    return path


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_what_is_left_of_a_cut_off_file_is_shown(make_photo, name):
    """A file that breaks off shows its beginning, and says so."""
    noise = Image.effect_noise((400, 300), 80).convert("RGB")
    noise.paste(RED, (0, 0, 400, 60))
    path = cut(make_photo(name, picture=noise), 0.7)

    pixels = decode_photo(path)

    assert "damaged or incomplete" in pixels.damaged
    assert close(colour_at(pixels, 200, 20), RED)


def test_a_jpeg_with_broken_data_says_so(make_photo):
    """Noise within a JPEG's data is damage, though the file is whole to its end."""
    path = make_photo("a.jpg", size=(400, 300))
    content = bytearray(path.read_bytes())
    content[-300:-100] = b"\xff\x00\xa5" * 66 + b"\0\0"
    path.write_bytes(content)

    assert decode_photo(path).damaged


def test_junk_behind_a_jpeg_is_no_damage(make_photo):
    """Bytes after the end of the picture do not matter."""
    path = make_photo("a.jpg")
    path.write_bytes(path.read_bytes() + b"PK\3\4 and so on" * 100)

    assert decode_photo(path).damaged == ""


def test_a_cut_off_jpeg_is_known_in_spite_of_its_thumbnail(make_photo, exif_thumbnail):
    """The end of the small picture inside is not the end of the photo."""
    path = cut(make_photo("a.jpg", size=(400, 300), exif=exif_thumbnail()), 0.8)

    assert decode_photo(path, (100, 100)).damaged


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.jpg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a.jpg is a drawing (SVG)"),
        ("a.jpg", b"%!PS-Adobe-3.0 EPSF-3.0", "a.jpg is PostScript, not a picture."),
        ("a.jxl", b"\xff\x0a\x00", "a.jxl cannot be shown: JPEG XL."),
        ("a.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF", "a.jpg is damaged or no JPEG file."),
    ],
)
def test_what_cannot_be_shown_says_why(tmp_path, name, content, sentence):
    """The sentence names the file and the reason."""
    (tmp_path / name).write_bytes(content)

    with pytest.raises(PhotoError) as caught:
        decode_photo(tmp_path / name)

    assert str(caught.value).startswith(sentence)


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.bmp"])
def test_what_is_too_large_is_refused_before_it_is_decoded(make_photo, name):
    """A header that claims more than memory holds is believed, and the photo refused."""
    path = make_photo(name)
    content = bytearray(path.read_bytes())
    if name == "a.png":
        content[16:24] = (40000).to_bytes(4) + (30000).to_bytes(4)
        content[29:33] = zlib.crc32(bytes(content[12:29])).to_bytes(4)
    elif name == "a.bmp":
        content[18:26] = (40000).to_bytes(4, "little") + (30000).to_bytes(4, "little")
    else:
        frame = content.index(b"\xff\xc0")
        content[frame + 5 : frame + 9] = (30000).to_bytes(2) + (40000).to_bytes(2)
    path.write_bytes(content)

    with pytest.raises(PhotoError, match=r"too large \(40000 × 30000\)"):
        decode_photo(path, (100, 100))


def test_a_photo_of_100_megapixels_opens(make_photo):
    """Large as cameras make them, a photo opens in a worker's memory."""
    path = make_photo("a.jpg", picture=Image.new("RGB", (12000, 8400), RED))

    with Workers(1) as workers:
        pixels = workers.run(decode_photo, path, (800, 800))

    assert (pixels.width, pixels.height, pixels.full_size) == (800, 560, (12000, 8400))


def test_a_panorama_opens(make_photo):
    """Thirty thousand pixels across are fitted like any other."""
    path = make_photo("a.jpg", picture=Image.new("RGB", (30000, 300), RED))

    pixels = decode_photo(path, (1000, 1000))

    assert (pixels.width, pixels.height) == (1000, 10)


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_one_decoding_gives_two_pictures(make_photo, name):
    """The thumbnail comes with the picture, upright too."""
    path = make_photo(name, size=(400, 200), orientation=6)

    pixels = decode_photo(path, (200, 200), thumbnail=50)

    assert pixels.thumbnail is not None
    assert (pixels.width, pixels.height) == (100, 200)
    assert (pixels.thumbnail.width, pixels.thumbnail.height) == (25, 50)
    assert looks_like(pixels.thumbnail, BLUE, RED, GREY, GREEN)


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_pixels_cross_over_from_a_worker(make_photo, name):
    """Picture and thumbnail arrive unharmed, as views while received and as bytes otherwise."""
    path = make_photo(name, size=(400, 200))
    here = decode_photo(path, (200, 200), thumbnail=50)

    def received(pixels: Pixels) -> tuple[type, bytes, bytes]:
        assert pixels.thumbnail is not None
        image = QImage(
            pixels.data,  # type: ignore[arg-type]
            pixels.width,
            pixels.height,
            pixels.stride,
            QImage.Format.Format_RGB32,
        ).copy()
        return type(pixels.data), bytes(image.constBits()), bytes(pixels.thumbnail.data)

    with Workers(1) as workers:
        seen = workers.run(decode_photo, path, (200, 200), 50, receive=received)
        copied = workers.run(decode_photo, path, (200, 200), 50)

    assert here.thumbnail is not None
    assert seen == (memoryview, bytes(here.data), bytes(here.thumbnail.data))
    assert copied.data == bytes(here.data)


def test_names_of_any_bytes_decode(make_photo, tmp_path):
    """A JPEG whose name is not UTF-8 is read all the same."""
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xe9.jpg"))
    make_photo("a.jpg").rename(path)

    assert decode_photo(path).full_size == (60, 40)


@pytest.mark.corpus
def test_the_corpus_decodes(shared):
    """Every photo of the corpus but those in formats that cannot be shown gives a picture."""
    expected = json.loads((shared / "photos/expected.json").read_text())
    shown = {
        name: photo["size"]
        for name, photo in expected.items()
        if photo["format"] not in ("SVG", "JXL", "DNG")
    }

    with Workers() as workers:
        sizes = {
            name: workers.run(
                decode_photo, shared / "photos" / name, (64, 64), receive=lambda p: p.full_size
            )
            for name in shown
        }

    assert {name: list(size) for name, size in sizes.items()} == shown


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_part_is_what_it_is_in_the_whole(make_photo, orientation):
    """A part at full size shows the same pixels as the same place of the whole, however turned."""
    path = make_photo(size=(160, 96), orientation=orientation, quality=95)
    whole = decode_photo(path)

    part = decode_part(path, (16, 32, 48, 32))

    assert part is not None
    assert (part.width, part.height, part.full_size) == (48, 32, whole.full_size)
    pixels, all_pixels = bytes(part.data), bytes(whole.data)
    for row in range(32):
        start = (32 + row) * whole.stride + 16 * 4
        here = pixels[row * part.stride : row * part.stride + 48 * 4]
        assert here == all_pixels[start : start + 48 * 4]


@pytest.mark.parametrize(("name", "orientation"), [("photo.png", None), ("photo.jpg", 5)])
def test_where_a_part_is_no_quicker_there_is_none(make_photo, name, orientation):
    """Other formats, and photos that are mirrored, are decoded whole."""
    assert decode_part(make_photo(name, orientation=orientation), (0, 0, 8, 8)) is None
