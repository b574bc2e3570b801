"""Copies in other sizes are told from other pictures."""

from dataclasses import replace
from pathlib import Path

from viewer.domain import Glimpse, Inside, Looks
from viewer.pairing.copies import stand_ins

SEEN = Glimpse(1, 1, b"0")


def looks_of(*photos, same=(), shown=None):
    """Say that photos were compared, and which of them are the same picture."""
    seen = {(photo.name, photo.stamp): SEEN for photo in photos}
    others = {photo.name: frozenset(p.name for p in same if p != photo) for photo in same}
    return Looks(seen, shown or {}, others)


def test_copies_stand_back_for_the_largest(photo_of):
    """Same name but for its size marks, same shape: the largest stands for all."""
    large = photo_of("quay.jpg", size=(3000, 2000))
    small = photo_of("web/quay-640x427.jpg", size=(640, 427))

    assert stand_ins([small, large]) == {large.name: large.name, small.name: large.name}


def test_other_pictures_stand_for_themselves(photo_of):
    """Another shape, another caption, another time or an unknown size makes no copy."""
    photos = [
        photo_of("a/quay.jpg", size=(3000, 2000), caption="The quay", minute=1),
        photo_of("b/quay.jpg", size=(640, 640)),
        photo_of("c/quay.jpg", size=(600, 400), caption="The market"),
        photo_of("d/quay.jpg", size=(660, 440), minute=5),
        photo_of("e/quay.jpg"),
        photo_of("card 1/IMG_0001.jpg", size=(3000, 2000)),
        photo_of("card 2/IMG_0001.jpg", size=(600, 400)),
    ]

    assert stand_ins(photos) == {photo.name: photo.name for photo in photos}


def test_looks_tell_copies_whatever_their_names(photo_of):
    """The same picture is a copy under any name, of any size and of equal size; names alone are not."""
    large, small = photo_of("quay.jpg", size=(3000, 2000)), photo_of("7f3a.jpg", size=(600, 400))
    twin, other = (
        photo_of("quay (1).jpg", size=(3000, 2000)),
        photo_of("quay-w600.jpg", size=(600, 400)),
    )
    photos = [small, twin, large, other]

    found = stand_ins(photos, looks_of(*photos, same=[large, small, twin]))

    assert found == {
        small.name: large.name,
        twin.name: large.name,
        large.name: large.name,
        other.name: other.name,
    }


def test_a_photo_stands_for_what_the_article_made_of_it(photo_of):
    """A picture inside the article, cut or not, stands back for the larger photo it is alike to."""
    inside = replace(
        photo_of("image1.jpg", size=(640, 480)), inside=Inside("media/image1.jpg", Path("x"))
    )
    large, less = photo_of("quay.jpg", size=(3000, 2000)), photo_of("next.jpg", size=(3000, 2000))
    shown = {"media/image1.jpg": {large.name: 0.98, less.name: 0.96}}

    found = stand_ins([inside, large, less], looks_of(shown=shown))

    assert found[inside.name] == large.name
    assert found[less.name] == less.name
