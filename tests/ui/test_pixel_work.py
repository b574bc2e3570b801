"""A photo's pixels come out of a worker as images of their own."""

import struct
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from viewer.errors import PhotoError
from viewer.ui.background import Job, Tick
from viewer.ui.pixel_work import keeping_work, picture_work, preview_work, thumbnail_work
from viewer.workers import Workers

TICK = Tick(Job(), print)


@pytest.fixture(scope="module")
def workers():
    with Workers(2, preload=("viewer.photos.decoding",)) as workers:
        yield workers


@pytest.fixture
def photo(tmp_path):
    """A red photo of 1200 × 800 pixels with nothing inside but itself."""
    path = tmp_path / "red.jpg"
    Image.new("RGB", (1200, 800), "#c03020").save(path)
    return path


@pytest.fixture
def camera_photo(tmp_path):
    """A red photo with the small green picture of a camera in its Exif block."""
    out = BytesIO()
    Image.new("RGB", (150, 100), "#209040").save(out, "JPEG")
    small = out.getvalue()
    directories = struct.pack("<HI", 0, 14) + struct.pack("<H", 2)
    directories += struct.pack("<HHII", 0x0201, 4, 1, 44) + struct.pack(
        "<HHII", 0x0202, 4, 1, len(small)
    )
    block = b"Exif\0\0II*\0\x08\0\0\0" + directories + struct.pack("<I", 0) + small
    path = tmp_path / "camera.jpg"
    Image.new("RGB", (1200, 800), "#c03020").save(path, exif=block)
    return path


def test_one_decoding_gives_picture_and_thumbnail(workers, photo):
    """The picture fits the box, the thumbnail its own size, and the photo's size is known."""
    decoded = picture_work(workers, photo, QSize(900, 900))(TICK)

    assert decoded.image.size() == QSize(900, 600)
    assert decoded.thumbnail.size() == QSize(512, 341)
    assert decoded.full_size == QSize(1200, 800)
    assert decoded.damaged == ""


def test_images_outlive_the_memory_they_came_in(workers, photo):
    """Pixels are copied: the next photo of the same worker does not show through."""
    first = picture_work(workers, photo, QSize(900, 900))(TICK)
    other = photo.with_name("blue.jpg")
    Image.new("RGB", (1200, 800), "#2030c0").save(other)

    for _ in range(4):
        picture_work(workers, other, QSize(900, 900))(TICK)

    colour = first.image.pixelColor(450, 300)
    assert colour.red() > 150 > 100 > colour.blue()


def test_a_damaged_photo_says_so(workers, photo):
    """What could be read is shown, with a sentence."""
    photo.write_bytes(photo.read_bytes()[:-4000])

    decoded = picture_work(workers, photo, QSize(300, 300))(TICK)

    assert decoded.image.size() == QSize(300, 200)
    assert decoded.damaged


def test_a_file_that_is_no_photo_raises(workers, tmp_path):
    """The error names the file."""
    path = tmp_path / "words.jpg"
    path.write_text("words", "utf-8")

    with pytest.raises(PhotoError, match=r"words\.jpg"):
        picture_work(workers, path, QSize(300, 300))(TICK)


def test_a_thumbnail_comes_alone_and_is_kept(workers, photo, tmp_path):
    """The small picture is made once and stands on disk."""
    kept = tmp_path / "kept"

    decoded = thumbnail_work(workers, photo, kept)(TICK)

    assert decoded.image is None
    assert decoded.thumbnail.size() == QSize(512, 341)
    assert len(list(kept.rglob("*.png"))) == 1


def test_the_small_picture_of_a_camera_is_a_preview(workers, camera_photo, tmp_path):
    """What the camera left in the file is there before anything is decoded."""
    (decoded,) = preview_work(workers, (camera_photo,), tmp_path / "kept")(TICK)

    assert decoded.image.size() == QSize(150, 100)
    assert decoded.image.pixelColor(75, 50).green() > 100
    assert decoded.full_size == QSize(1200, 800)


def test_a_kept_thumbnail_is_the_better_preview(workers, camera_photo, tmp_path):
    """The thumbnail on disk is larger and goes before the camera's."""
    kept = tmp_path / "kept"
    thumbnail_work(workers, camera_photo, kept)(TICK)

    (decoded,) = preview_work(workers, (camera_photo,), kept)(TICK)

    assert decoded.image.size() == QSize(512, 341)
    assert decoded.image.pixelColor(75, 50).red() > 100


def test_a_thumbnail_out_of_a_decoding_is_kept_for_others(workers, photo, tmp_path):
    """What one decoding gave stands on disk as if it had been made alone; a changed file's does not."""
    kept, state = tmp_path / "kept", photo.stat()
    stamp = (state.st_mtime_ns, state.st_size)
    decoded = picture_work(workers, photo, QSize(900, 900))(TICK)
    assert decoded.thumbnail is not None

    for kept_stamp in (stamp, (0, stamp[1])):
        small = (decoded.thumbnail, decoded.full_size)
        is_kept = keeping_work(workers, photo, kept_stamp, *small, kept)(TICK)
        assert is_kept == (kept_stamp == stamp)

    (preview,) = preview_work(workers, (photo,), kept)(TICK)
    assert preview.image == decoded.thumbnail
    assert preview.full_size == QSize(1200, 800)


def test_where_nothing_small_is_there_no_preview_is_made(workers, photo, tmp_path):
    """A preview never costs a decoding."""
    (decoded,) = preview_work(workers, (photo,), tmp_path / "kept")(TICK)

    assert decoded.image is None
    assert not (tmp_path / "kept").exists()
