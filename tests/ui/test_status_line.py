"""The status line says where one is and what goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton

from viewer.domain import Photo
from viewer.ui.status_line import StatusLine


@pytest.fixture
def line(look, qtbot):
    line = StatusLine(look)
    qtbot.addWidget(line)
    line.show()
    return line


def texts(line):
    return [label.text() for label in line.findChildren(QLabel) if label.isVisibleTo(line)]


def test_position_photo_and_scale_are_shown(line):
    """Number, name, size and scale stand side by side."""
    line.show_position(2, 6)
    line.show_photo(Photo("day/booster.jpg", (6000, 4000)))
    line.show_scale(0.344)

    assert texts(line)[:2] == ["2 / 6", "day/booster.jpg · 6000 × 4000 · 34 %"]


def test_photo_that_cannot_be_shown_has_no_scale(line):
    """No photo, no data; a broken one has its name only."""
    line.show_scale(1.0)

    line.show_photo(Photo("broken.jpg", fault="It is empty."))
    broken = texts(line)[1]
    line.show_photo(None)
    line.show_position(0, 0)

    assert broken == "broken.jpg"
    assert texts(line)[:2] == ["", ""]


def test_message_goes_by_itself(line, qtbot):
    """A message stands for its time, then the photo's data are back."""
    line.show_photo(Photo("a.jpg"))

    line.show_message("Saved.\x07", seconds=0.01)

    assert texts(line)[1] == "Saved."
    qtbot.waitUntil(lambda: texts(line)[1] == "a.jpg")


def test_message_outlives_a_change_of_scale(line):
    """Zooming does not wipe a message away."""
    line.show_photo(Photo("a.jpg"))
    line.show_message("Saved.")

    line.show_scale(0.5)

    assert texts(line)[1] == "Saved."


def test_progress_can_be_cancelled(line, qtbot):
    """Long work shows how far it is, and a button calls it off."""
    line.show_progress("Reading photos", 3, 10)
    bar, cancel = line.findChild(QProgressBar), line.findChild(QToolButton)

    with qtbot.waitSignal(line.cancel_asked):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)

    assert (bar.value(), bar.maximum()) == (3, 10)
    assert "Reading photos · 3 of 10" in texts(line)
    assert cancel.accessibleName() == "Cancel"
    line.hide_progress()
    assert not bar.isVisible()


def test_hints_show_caps_and_words(line):
    """Keys stand at the right as caps with what they do."""
    line.show_hints([(("Left", "Right"), "browse"), (("Ctrl+E",), "export")])

    shown = [label.text() for label in line.findChildren(QLabel)]
    assert shown[-5:] == ["←", "→", "browse", "Ctrl E", "export"]
