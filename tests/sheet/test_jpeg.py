"""How large a JPEG is."""

import pytest

from viewer.sheet.jpeg import jpeg_size


def test_the_size_is_that_of_the_frame(jpeg):
    """Width and height are read without decoding."""
    assert jpeg_size(jpeg(301, 20)) == (301, 20)


@pytest.mark.parametrize("cut", [0, 1, 2, 3, 20, 100])
def test_a_cut_off_header_has_no_size(cut, jpeg):
    """What ends before its frame header is no picture."""
    assert jpeg_size(jpeg()[:cut]) is None


@pytest.mark.parametrize(
    "data", [b"GIF89a", b"\xff\xd8\xff\xff\xff\xff", b"\xff\xd8" + b"\xff\xe0\x00\x00" * 50]
)
def test_what_is_no_jpeg_has_no_size(data):
    """Other formats, fill bytes only and lengths that lie come to an end without a size."""
    assert jpeg_size(data) is None
