"""The parts of the window, laid out."""

import pytest
from PySide6.QtCore import QPoint

from viewer.ui.parts import Parts


@pytest.fixture
def parts(look, qtbot):
    """The parts, on the first screen."""
    parts = Parts(look)
    qtbot.addWidget(parts)
    parts.resize(900, 600)
    parts.show()
    return parts


def test_what_failed_is_said_on_the_first_screen_too(parts):
    """An article that cannot be opened at the start is not passed over in silence."""
    parts.message.show_error("The article is empty.")

    assert not parts.is_desk_shown
    assert parts.welcome.isVisible()
    assert parts.message.isVisible()
    assert parts.message.geometry().bottom() < parts.welcome.mapTo(parts, QPoint(0, 0)).y()


def test_what_failed_is_said_at_the_desk(parts):
    """The message stands above all of it."""
    parts.message.show_error("The article is empty.")

    parts.show_desk()

    assert parts.is_desk_shown
    assert parts.message.isVisible()
    assert not parts.welcome.isVisible()
