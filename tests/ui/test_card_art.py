"""Small pictures are cut to the card's shape where the heads are."""

import pytest
from PySide6.QtCore import QRect, QSize

from viewer.ui.card_art import card_picture, crop_of

SHAPE = QSize(150, 100)


@pytest.mark.parametrize(
    ("photo", "cut"),
    [
        (QSize(300, 200), QRect(0, 0, 300, 200)),
        (QSize(600, 200), QRect(150, 0, 300, 200)),
        (QSize(300, 600), QRect(0, 200, 300, 200)),
        (QSize(300, 300), QRect(0, 0, 300, 200)),
        (QSize(300, 210), QRect(0, 0, 300, 200)),
        (QSize(1, 1), QRect(0, 0, 1, 1)),
    ],
)
def test_cut_ends_with_the_middle_third(photo, cut):
    """Wide photos lose their sides, upright ones more below than above."""
    assert crop_of(photo, SHAPE) == cut


def test_card_picture_has_device_pixels(qapp, make_image):
    """At scale 2 a card's picture has twice the pixels each way."""
    picture = card_picture(make_image(600, 400), SHAPE, 2.0)

    assert picture.size() == QSize(300, 200)
    assert picture.devicePixelRatio() == 2.0
