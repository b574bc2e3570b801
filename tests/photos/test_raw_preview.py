"""Of a camera's raw file the largest picture inside it is shown."""

import struct
from io import BytesIO

import pytest
from PIL import Image

from viewer.errors import PhotoError
from viewer.photos.decoding import decode_photo
from viewer.photos.headers import read_header
from viewer.photos.raw_preview import largest_preview


def jpeg(size, colour, **options):
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG", **options)
    return out.getvalue()


def raw_file(path, *pictures, orientation=1):
    """A file that begins like a TIFF with an orientation, and holds pictures among other bytes."""
    directory = struct.pack("<HHHII", 1, 0x0112, 3, 1, orientation) + struct.pack("<I", 0)
    noise = b"\xff\xd8\xff\xc3\0\x0b" + bytes(range(256)) * 8
    path.write_bytes(b"II*\0\x08\0\0\0" + directory + noise + noise.join(pictures) + noise)
    return path


@pytest.mark.parametrize("name", ["sea.nef", "sea.ARW", "sea.pef"])
def test_the_largest_picture_is_shown(tmp_path, name):
    """Among thumbnail and previews the largest counts, wherever it lies."""
    small, large = jpeg((16, 12), "#209040"), jpeg((120, 80), "#c03020")
    path = raw_file(tmp_path / name, small, large, small)

    header, pixels = read_header(path), decode_photo(path, (60, 60), 30)

    assert (header.size, header.fault) == ((120, 80), "")
    assert (pixels.width, pixels.height, pixels.full_size) == (60, 40, (120, 80))
    assert bytes(pixels.data)[2] > 150
    assert pixels.thumbnail.width == 30


@pytest.mark.parametrize(("orientation", "size"), [(1, (120, 80)), (6, (80, 120)), (3, (120, 80))])
def test_it_is_turned_as_the_raw_file_says(tmp_path, orientation, size):
    """The preview lies as the sensor did: the file around it tells how it is held."""
    path = raw_file(tmp_path / "sea.nef", jpeg((120, 80), "#c03020"), orientation=orientation)

    pixels = decode_photo(path)

    assert read_header(path).size == size
    assert (pixels.width, pixels.height) == size


def test_a_preview_may_say_itself_how_it_is_turned(tmp_path):
    """Where the raw file is silent, the Exif block of the preview counts."""
    exif = Image.Exif()
    exif[0x0112] = 8
    path = raw_file(tmp_path / "sea.nef", jpeg((120, 80), "#c03020", exif=exif))

    assert read_header(path).size == (80, 120)


def test_without_a_preview_the_reason_is_said(tmp_path):
    """Lossless data is no preview, nor is a start that leads nowhere."""
    path = raw_file(tmp_path / "sea.nef", b"\xff\xd8\xff\xe0\xff\xff", b"\xff\xd8\xff")

    assert largest_preview(path) is None
    with pytest.raises(PhotoError, match=r"sea\.nef cannot be shown: camera raw file without a"):
        decode_photo(path)


def test_a_preview_that_is_broken_is_refused(tmp_path):
    """A frame without anything behind it is no picture: the sentence names the file."""
    path = raw_file(tmp_path / "sea.nef", jpeg((120, 80), "#c03020")[:180])

    with pytest.raises(PhotoError, match=r"sea\.nef"):
        decode_photo(path)
