"""Finding words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from viewer.ui.find_bar import FindBar


@pytest.fixture
def bar(qtbot, look):
    """The bar, opened."""
    bar = FindBar(look)
    qtbot.addWidget(bar)
    bar.open_bar()
    qtbot.waitExposed(bar)
    return bar


def field(bar):
    return bar.findChild(QLineEdit)


def test_bar_is_hidden_until_asked_for(qtbot, look):
    """The bar takes no room before it is opened."""
    bar = FindBar(look)
    qtbot.addWidget(bar)

    assert bar.isHidden()


def test_typing_tells_the_words(qtbot, bar):
    """Each letter typed tells what is looked for."""
    told: list = []
    bar.text_changed.connect(told.append)

    qtbot.keyClicks(field(bar), "bus")

    assert told == ["b", "bu", "bus"]
    assert bar.text == "bus"


def test_enter_goes_on_and_shift_enter_back(qtbot, bar):
    """The field walks the places without leaving it."""
    with qtbot.waitSignal(bar.next_asked):
        qtbot.keyClick(field(bar), Qt.Key.Key_Return)

    with qtbot.waitSignal(bar.previous_asked):
        qtbot.keyClick(field(bar), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


def test_escape_closes(qtbot, bar):
    """Esc hides the bar and says so."""
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(field(bar), Qt.Key.Key_Escape)

    assert bar.isHidden()


@pytest.mark.parametrize(
    ("typed", "at", "count", "shown"),
    [("bus", 2, 7, "2 of 7"), ("bus", 0, 0, "Not found"), ("", 0, 0, "")],
)
def test_count_is_shown(qtbot, bar, typed, at, count, shown):
    """The bar says where it stands, or that there is nothing."""
    qtbot.keyClicks(field(bar), typed)

    bar.show_count(at, count)

    assert bar.findChild(QLabel).text() == shown


def test_buttons_walk_and_have_names(qtbot, bar):
    """Every button says what it does and does it."""
    buttons = {button.accessibleName(): button for button in bar.findChildren(QToolButton)}

    for name, signal in (("Next", bar.next_asked), ("Previous", bar.previous_asked)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(buttons["Close"], Qt.MouseButton.LeftButton)
