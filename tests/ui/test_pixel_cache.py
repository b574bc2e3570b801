"""The cache of pictures holds its budget and gives up the right ones."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage

from viewer.ui.picture import Picture
from viewer.ui.pixel_cache import PackedCache, PixelCache

SIDE = 100
BYTES = SIDE * SIDE * 4


@dataclass
class Shown:
    image: QImage


@pytest.fixture
def picture():
    def make(width=SIDE):
        return Shown(QImage(width, SIDE, QImage.Format.Format_RGB32))

    return make


def test_what_is_put_is_given(picture):
    """A kept picture is given as it was put; an unknown key gives None."""
    cache = PixelCache(BYTES)
    kept = picture()

    cache.put("a", kept)

    assert cache.get("a") is kept
    assert cache.get("b") is None
    assert "a" in cache
    assert "b" not in cache


def test_the_budget_holds(picture):
    """However much is put, the bytes never go beyond the budget."""
    cache = PixelCache(3 * BYTES)

    for number in range(20):
        cache.put(number, picture())
        assert cache.bytes_kept <= 3 * BYTES

    assert [number for number in range(20) if number in cache] == [17, 18, 19]


def test_what_was_asked_for_longest_ago_goes_first(picture):
    """Getting a picture makes it young again."""
    cache = PixelCache(2 * BYTES)
    cache.put("a", picture())
    cache.put("b", picture())

    cache.get("a")
    cache.put("c", picture())

    assert "a" in cache
    assert "b" not in cache


def test_what_is_needed_stays(picture):
    """Old as it may be, a needed picture outlives a younger one that is not."""
    cache = PixelCache(2 * BYTES)
    cache.put("old and needed", picture())
    cache.put("younger", picture())

    cache.put("new", picture(), needed=["old and needed", "new"])

    assert "old and needed" in cache
    assert "younger" not in cache


def test_a_picture_nobody_needs_gives_way_to_those_that_are_needed(picture):
    """A result that comes too late does not push out what is shown."""
    cache = PixelCache(BYTES)
    cache.put("shown", picture())

    cache.put("too late", picture(), needed=["shown"])

    assert "shown" in cache
    assert "too late" not in cache


def test_a_needed_picture_larger_than_the_budget_is_kept_alone(picture):
    """The photo that is shown at full size stays, whatever it takes."""
    cache = PixelCache(BYTES)
    cache.put("small", picture())

    cache.put("huge", picture(5 * SIDE), needed=["huge"])

    assert "huge" in cache
    assert "small" not in cache


def test_putting_again_replaces(picture):
    """A sharper picture of the same photo is not counted twice."""
    cache = PixelCache(10 * BYTES)
    cache.put("a", picture())

    cache.put("a", picture(2 * SIDE))

    assert cache.bytes_kept == 2 * BYTES


def packed(image):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 90)
    return bytes(buffer.data().data())


def test_small_pictures_come_back_unpacked(make_image):
    """What was put in packed comes out with its size, its colours and all that is known of it."""
    cache, image = PackedCache(BYTES), make_image(48, 32, "#c03020")
    cache.put("a", Picture("a.jpg", image, QSize(600, 400), is_sharp=False), packed(image))

    kept = cache.get("a")

    assert (kept.name, kept.full_size, kept.is_sharp) == ("a.jpg", QSize(600, 400), False)
    assert kept.image.size() == QSize(48, 32)
    assert abs(kept.image.pixelColor(20, 20).red() - 0xC0) < 8
    assert cache.get("b") is None


def test_small_pictures_not_asked_for_longest_make_room(make_image):
    """The budget counts the bytes they are packed in."""
    image = make_image(48, 32)
    size = len(packed(image))
    cache = PackedCache(2 * size)
    for key in ("a", "b"):
        cache.put(key, Picture(key, image, QSize(48, 32)), packed(image))
    assert cache.get("a") is not None

    cache.put("c", Picture("c", image, QSize(48, 32)), packed(image))

    assert [key in cache for key in ("a", "b", "c")] == [True, False, True]


def test_another_budget_holds_at_once(picture):
    """What is too much for it goes, the oldest first."""
    cache = PixelCache(3 * BYTES)
    for name in "abc":
        cache.put(name, picture())

    cache.keep_within(BYTES)

    assert [name for name in "abc" if name in cache] == ["c"]
