"""In full screen the words lie over the photo's lower edge."""

import pytest
from PySide6.QtWidgets import QLabel

from viewer.ui.band import CaptionBand
from viewer.ui.caption_text import CaptionText


@pytest.fixture
def band(look, qtbot, make_pair):
    band = CaptionBand(look)
    qtbot.addWidget(band)
    band.show_pair(make_pair(2, "a.jpg", caption="A ferry leaves."), 2, 6)
    return band


def test_band_shows_words_and_place(band):
    """Credit, caption and position are there."""
    texts = {label.text() for label in band.findChildren(QLabel)}

    assert {"AGENCY", "2 / 6"} <= texts
    assert band.findChild(CaptionText).toPlainText() == "A ferry leaves."


def test_caption_is_larger_than_on_the_stage(band, look):
    """Full screen is read from further away."""
    band.height_within(1000, 600)

    assert band.findChild(CaptionText).font().pixelSize() == 23
    look.set_captions(30, "")
    band.height_within(1000, 600)
    assert band.findChild(CaptionText).font().pixelSize() == 34


def test_band_takes_two_fifths_at_most(band, make_pair):
    """The photo stays the main thing, however long the caption."""
    short = band.height_within(1000, 600)
    band.show_pair(make_pair(1, "a.jpg", caption="A ferry leaves. " * 500), 1, 6)

    assert 120 < short < 200
    assert 200 < band.height_within(1000, 600) <= 240
    words = band.findChild(CaptionText)
    assert words.whole_lines(words.height()) == words.height()


def test_hints_are_replaced(band, qtbot):
    """Keys and their words are shown as handed in."""
    band.show_hints([(("B",), "hide caption"), (("Esc",), "leave")])
    band.show_hints([(("B",), "show caption")])

    assert "show caption" in {label.text() for label in band.findChildren(QLabel)}


def test_white_is_read_on_the_band_over_a_white_photo(band, qtbot, look):
    """Under the words the ground is dark enough for white: 4.5 : 1 even over white."""
    band.resize(800, 200)
    image = band.grab().toImage()

    darkness = image.pixelColor(4, 190).alphaF()

    under = 1 - darkness
    luminance = ((under + 0.055) / 1.055) ** 2.4
    assert 1.05 / (luminance + 0.05) >= 4.5
