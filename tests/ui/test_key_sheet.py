"""Every key on one sheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from viewer.ui.key_cap import KeyCap
from viewer.ui.key_sheet import KeySheet

GROUPS = (
    ("Walk", (("Next slot", ("Right", "J")), ("Find…", ("Ctrl+F",)))),
    ("Help", (("This sheet", ("?",)),)),
)


@pytest.fixture
def sheet(qtbot, look):
    """The sheet on the screen."""
    sheet = KeySheet(look)
    qtbot.addWidget(sheet)
    sheet.show_groups(GROUPS)
    sheet.show()
    qtbot.waitExposed(sheet)
    return sheet


def test_every_row_shows_words_and_keys(sheet):
    """Groups, what each command does, and a cap for each key are there."""
    words = [label.text() for label in sheet.findChildren(QLabel)]
    caps = [cap.text() for cap in sheet.findChildren(KeyCap)]

    assert {"WALK", "Next slot", "Find", "HELP", "This sheet"} <= set(words)
    assert {"→", "J", "Ctrl F", "?"} <= set(caps)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Question, Qt.Key.Key_F1])
def test_sheet_closes_with_the_keys_that_open_it(qtbot, sheet, key):
    """Esc, ? and F1 close the sheet."""
    qtbot.keyClick(sheet.focusWidget() or sheet, key)

    assert not sheet.isVisible()


def test_palette_is_one_key_away(qtbot, sheet):
    """Ctrl+K closes the sheet and asks for the palette."""
    with qtbot.waitSignal(sheet.palette_asked):
        qtbot.keyClick(sheet, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    assert not sheet.isVisible()


def test_screen_reader_hears_the_keys(sheet):
    """The words of a command are described by its keys."""
    label = next(one for one in sheet.findChildren(QLabel) if one.text() == "Next slot")

    assert label.accessibleDescription() == "→, J"
