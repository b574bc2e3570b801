"""The very same picture, and parts of it, are told from pictures that only look similar."""

import io

import pytest
from PIL import Image, ImageEnhance

from tests.drawings import scene
from viewer.domain import Glimpse
from viewer.photos.likeness import copies_in, same_pictures

SCENES = range(12)


def glimpse(picture):
    """Give a picture as a glimpse, after a round through a poor JPEG."""
    file = io.BytesIO()
    picture.convert("RGB").save(file, "JPEG", quality=50)
    small = Image.open(file).convert("L")
    small.thumbnail((64, 64), Image.Resampling.BOX)
    return Glimpse(*small.size, small.tobytes())


@pytest.fixture(scope="module")
def photos():
    """Glimpses of all scenes by name."""
    return {f"{number}.jpg": glimpse(scene(number)) for number in SCENES}


def cut(picture, left, top, right, bottom):
    """Cut a part out of a picture, given in hundredths of its sides."""
    width, height = picture.size
    sides = (left * width, top * height, right * width, bottom * height)
    return picture.crop(tuple(side // 100 for side in sides))


@pytest.mark.parametrize(
    "change",
    [
        lambda picture: picture.resize((240, 160)),
        lambda picture: ImageEnhance.Contrast(picture.convert("L")).enhance(1.5),
        lambda picture: ImageEnhance.Brightness(picture).enhance(0.7),
        lambda picture: cut(picture, 17, 0, 84, 100),
        lambda picture: cut(picture, 0, 10, 100, 94),
        lambda picture: cut(picture, 12, 5, 92, 85),
        lambda picture: cut(picture, 25, 30, 85, 90),
    ],
    ids=["smaller", "grey", "darker", "square", "wide", "to 80 %", "to 60 %"],
)
def test_a_copy_is_found_in_its_photo_and_in_no_other(photos, change):
    """Scaled, re-encoded, without colours or cut: the photo it was made of is alike, others not."""
    copies = {f"{number}.jpg": glimpse(change(scene(number))) for number in SCENES}

    found = copies_in(copies, photos)

    assert {name: list(of) for name, of in found.items()} == {name: [name] for name in photos}


def test_an_empty_picture_is_found_nowhere(photos):
    """A sky with one edge tells no photo from another."""
    sky = Image.linear_gradient("L").resize((300, 200))

    assert copies_in({"sky": glimpse(sky)}, photos) == {}


def test_copies_in_other_sizes_are_the_same_picture():
    """The same picture smaller and in grey is the same; the others are not."""
    glimpses = {"a": glimpse(scene(1)), "b": glimpse(scene(1).resize((300, 200)))}
    glimpses |= {"c": glimpse(scene(1).convert("L")), "d": glimpse(scene(2))}

    same = same_pictures(glimpses)

    assert same["a"] == {"b", "c"}
    assert "d" not in same


def test_the_next_of_a_burst_is_another_picture():
    """One shape has moved on: that is no copy."""
    glimpses = {"first": glimpse(scene(3)), "next": glimpse(scene(3, moved=90))}

    assert same_pictures(glimpses) == {}


def test_of_a_burst_the_right_one_is_the_most_alike():
    """A page's copy is more alike to its own photo than to the next of the burst."""
    photos = {"first": glimpse(scene(3)), "next": glimpse(scene(3, moved=90))}

    found = copies_in({"copy": glimpse(scene(3).resize((240, 160)))}, photos)

    assert found["first"]["copy"] > found.get("next", {}).get("copy", 0.0) + 0.02
