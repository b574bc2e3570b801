"""The dialog that shows what a desk has changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from viewer.sheet.back_paragraphs import Returned
from viewer.sheet.coming_back import Change, Comparison
from viewer.ui.returned_dialog import ReturnedDialog

CHANGES = (
    Change("a", 1, "caption", "The ferry leaves.", "The tug leaves."),
    Change("a", 1, "credit", "Mara Lindt", ""),
    Change("b", 2, "caption", "", "العبارة عند الرصيف"),
)


@pytest.fixture
def dialog(qtbot, look):
    """The dialog on the screen."""
    dialog = ReturnedDialog(look)
    qtbot.addWidget(dialog)
    unknown = (Returned("x", "Words", None),)
    dialog.show_comparison("sheet.docx", Comparison(CHANGES, (3,), (4, 5), unknown))
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    return dialog


def button(dialog, text):
    return next(one for one in dialog.findChildren(QPushButton) if one.text().startswith(text))


def boxes(dialog):
    return dialog.findChildren(QCheckBox)


def test_everything_is_taken_unless_left(qtbot, dialog):
    """All changes are ticked at first, and the button says how many."""
    button(dialog, "Take 3 changes").click()

    assert not dialog.isVisible()


def test_what_was_left_is_not_taken(qtbot, dialog):
    """L leaves a change and goes to the next, T takes it."""
    boxes(dialog)[0].setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_L)
    boxes(dialog)[1].setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_T)

    with qtbot.waitSignal(dialog.changes_taken) as signal:
        button(dialog, "Take 2 changes").click()

    assert signal.args[0] == CHANGES[1:]


def test_all_can_be_left_and_taken(dialog):
    """Two buttons tick all or none; with none there is nothing to take."""
    button(dialog, "Leave all").click()

    assert not any(one.isChecked() for one in boxes(dialog))
    assert not button(dialog, "Take 0").isEnabled()

    button(dialog, "Take all").click()

    assert all(one.isChecked() for one in boxes(dialog))


def test_what_has_no_slot_is_told(dialog):
    """Slots that the sheet lacks, and those that the article lacks, are named."""
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))

    assert "Not on the sheet: 4, 5." in shown
    assert "not in the article: 1." in shown


def test_a_screen_reader_hears_both_texts(dialog):
    """The box of a change is described by the words before and now."""
    told = boxes(dialog)[0].accessibleDescription()

    assert "The ferry leaves." in told
    assert "The tug leaves." in told


def test_a_sheet_without_changes_says_so(qtbot, look):
    """There is a sentence and nothing to take."""
    dialog = ReturnedDialog(look)
    qtbot.addWidget(dialog)

    dialog.show_comparison("sheet.docx", Comparison(unchanged=(1, 2)))

    assert any("changes nothing" in label.text() for label in dialog.findChildren(QLabel))
    assert not button(dialog, "Take 0").isEnabled()
