"""What an editor would object to."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton

from viewer.domain import (
    NO_DECISIONS,
    Document,
    MadeBy,
    Pair,
    Remark,
    Severity,
    Slot,
    Sources,
    Wording,
)
from viewer.ui.checks_pane import ChecksPane
from viewer.ui.remark_model import RemarkModel

SLOTS = (Slot("a", 1, "A ferry.", None), Slot("b", 2, "A pier.", None))
REMARKS = (
    Remark("no-credit", Severity.WARNING, "No credit.", "b"),
    Remark("no-caption", Severity.ERROR, "No caption.", "a"),
    Remark("headline", Severity.NOTE, "No headline.", None),
)


def document_with(*remarks):
    pairs = tuple(Pair(slot, None, MadeBy.NOBODY) for slot in SLOTS)
    sources = Sources(None, None, SLOTS, ())
    return Document(sources, NO_DECISIONS, SLOTS, pairs, remarks=remarks)


@pytest.fixture
def pane(qtbot, look):
    """The pane on the screen with three remarks."""
    pane = ChecksPane(look)
    qtbot.addWidget(pane)
    pane.resize(316, 500)
    pane.show_document(document_with(*REMARKS))
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def list_of(pane):
    return pane.findChild(QListView)


def test_model_keeps_qts_contract(qtmodeltester):
    """Qt's own tester finds nothing wrong with the model."""
    model = RemarkModel()
    model.show_document(document_with(*REMARKS))

    qtmodeltester.check(model)


def test_remarks_stand_in_the_order_of_the_slots(pane):
    """Those on the whole article come first; each says word, place and sentence."""
    model = list_of(pane).model()

    said = [model.index(row, 0).data().replace("\u2068", "").replace("\u2069", "")
            for row in range(model.rowCount())]  # fmt: skip

    assert said == [
        "Note, article: No headline.",
        "Error, slot 1: No caption.",
        "Look, slot 2: No credit.",
    ]


def test_enter_goes_to_the_slot(qtbot, pane):
    """Arrows walk the list and Enter gives the slot's key."""
    qtbot.keyClick(list_of(pane), Qt.Key.Key_Down)

    with qtbot.waitSignal(pane.slot_chosen) as chosen:
        qtbot.keyClick(list_of(pane), Qt.Key.Key_Return)

    assert chosen.args == ["a"]


def test_click_goes_to_the_slot(qtbot, pane):
    """A click on a remark gives the slot's key."""
    view = list_of(pane)

    with qtbot.waitSignal(pane.slot_chosen) as chosen:
        place = view.visualRect(view.model().index(2, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == ["b"]


def test_delete_asks_why_and_enter_waives(qtbot, pane):
    """Delete opens the field for the reason; Enter gives slot, check and reason."""
    qtbot.keyClick(list_of(pane), Qt.Key.Key_Delete)
    field = pane.findChild(QLineEdit)
    qtbot.keyClicks(field, "ours ")

    with qtbot.waitSignal(pane.remark_waived) as waived:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert waived.args == ["", "headline", "ours"]
    assert not field.isVisible()


def test_escape_calls_the_waiving_off(qtbot, pane):
    """Esc in the field waives nothing and gives the keyboard back to the list."""
    qtbot.keyClick(list_of(pane), Qt.Key.Key_Delete)
    field = pane.findChild(QLineEdit)

    with qtbot.assertNotEmitted(pane.remark_waived):
        qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert not field.isVisible()
    assert pane.has_keyboard


def button(pane, text):
    return next(each for each in pane.findChildren(QPushButton) if each.text() == text)


def test_button_waives_the_current_remark(qtbot, pane):
    """The button stands in the current row, says what it waives, and asks why."""
    pane.show_current("b")
    waive, view = button(pane, "Waive"), list_of(pane)

    assert view.visualRect(view.currentIndex()).contains(waive.geometry().center())
    assert "No credit." in waive.accessibleName()
    qtbot.mouseClick(waive, Qt.MouseButton.LeftButton)
    assert pane.findChild(QLineEdit).isVisible()


def test_only_a_remark_with_a_fix_can_be_mended(qtbot, pane):
    """The second button is there for a fix, inside its row, and gives the remark."""
    assert not button(pane, "Mend").isVisible()
    blank = Remark("double-blank", Severity.NOTE, "Blank.", "b", Wording(caption="A pier."))
    pane.show_document(document_with(*REMARKS, blank))
    view = list_of(pane)
    view.setCurrentIndex(view.model().index(3, 0))

    assert view.visualRect(view.currentIndex()).contains(button(pane, "Mend").geometry())
    with qtbot.waitSignal(pane.fix_asked) as asked:
        qtbot.mouseClick(button(pane, "Mend"), Qt.MouseButton.LeftButton)
    assert asked.args == [blank]


def test_pane_is_mirrored_with_its_language(qtbot, pane):
    """Right to left, the buttons stand at the left, and the rows are drawn."""
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane.show_current("b")
    pane.grab()

    assert button(pane, "Waive").geometry().center().x() < list_of(pane).width() / 2


def test_what_was_looked_at_is_said(pane):
    """The foot counts what was looked at and what is waived, and lists it."""
    document = document_with(*REMARKS)
    decisions = replace(NO_DECISIONS, waived={("b", "no-photo"): "lost", ("", "no-alt"): ""})

    pane.show_document(replace(document, decisions=decisions))

    (label,) = (one for one in pane.findChildren(QLabel) if "Looked at" in one.text())
    assert label.text() == "Looked at 2 slots, 0 photos. 2 waived."
    assert "slot 2 · no-photo: lost" in label.toolTip()
    assert "article · no-alt" in label.toolTip()


def test_keyboard_stays_near_when_a_remark_goes(pane):
    """After waiving, the remark that comes next is current."""
    pane.show_current("a")

    pane.show_document(document_with(REMARKS[0], REMARKS[2]))

    assert list_of(pane).currentIndex().row() == 1


def test_nothing_to_object_to_says_so(pane):
    """Without remarks there is a sentence, what was looked at, and no list."""
    pane.show_document(document_with())

    shown = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Nothing to object to.", "Looked at 2 slots, 0 photos."]
    assert not list_of(pane).isVisible()


def test_rows_are_as_high_as_their_sentences(pane):
    """A long sentence takes more lines; the list is drawn."""
    pane.show_document(document_with(REMARKS[0], Remark("x", Severity.NOTE, "word " * 60, "a")))
    view = list_of(pane)

    heights = [view.visualRect(view.model().index(row, 0)).height() for row in (0, 1)]

    assert heights[0] > 2 * heights[1]
    assert not view.grab().isNull()
