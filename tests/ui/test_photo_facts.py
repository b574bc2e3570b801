"""A photo's measures and its day in words."""

from datetime import date, datetime

from PySide6.QtCore import QLocale

from viewer.domain import Photo
from viewer.ui.photo_facts import fault_of, measures_of, taken_on, written_day


def test_measures_that_are_known_are_told():
    """Format, size in pixels, bytes and frames; nothing is said of what is not known."""
    photo = Photo("a.gif", (600, 400), format="GIF", frames=3, stamp=(1, 6_400_000))

    assert measures_of(photo) == "GIF · 600 × 400 · 6.4 MB · 3 frames"
    assert measures_of(Photo("a.jpg")) == ""


def test_fault_is_told_in_a_sentence():
    """A card can say by itself why there is no picture."""
    assert fault_of(Photo("a.jpg", fault="is not a picture")) == "This file is not a picture"
    assert fault_of(Photo("a.jpg")) == ""


def test_moment_is_told_by_the_cameras_clock():
    """Day and time, if the camera wrote them."""
    moment = datetime(2024, 3, 9, 8, 12)  # noqa: DTZ001 - cameras know no zone

    assert taken_on(Photo("a.jpg", taken_at=moment)).endswith(", 08:12")
    assert taken_on(Photo("a.jpg")) == ""


def test_day_has_no_weekday():
    """A date is written out without the day of the week."""
    day = date(2024, 3, 9)

    shown = written_day(day)

    assert "2024" in shown
    assert QLocale().dayName(day.isoweekday()) not in shown
