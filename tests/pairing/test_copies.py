"""Copies in other sizes are told from other pictures."""

from viewer.pairing.copies import stand_ins


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
