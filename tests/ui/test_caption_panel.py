"""Credit and caption stand under the photo and are edited there."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from viewer.ui.caption_panel import CaptionPanel
from viewer.ui.caption_text import CaptionText


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(1000, 600)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def panel(look, window, make_pair):
    panel = CaptionPanel(look, window)
    panel.show_pair(make_pair(2, "a.jpg", caption="A ferry leaves."), 2, 6)
    panel.resize(1000, 200)
    panel.stand_under(100, 900)
    window.show()
    window.activateWindow()
    return panel


@pytest.fixture
def caption(panel):
    return panel.findChild(CaptionText)


@pytest.fixture
def credit(panel):
    return panel.findChild(QLineEdit)


def test_credit_stands_at_the_photos_right_edge_above_the_caption(panel, caption):
    """The credit ends where the photo ends, the caption starts where it starts."""
    label = panel.findChild(QLabel)

    assert label.text() == "AGENCY"
    assert label.geometry().right() + 1 == 900
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert caption.geometry().left() == 100
    assert caption.geometry().top() > label.geometry().bottom()
    assert caption.accessibleDescription() == "Slot 2 of 6"


def test_words_wider_than_the_photo_stand_in_its_middle(panel, caption, make_pair):
    """Under an upright photo the caption is as readable as under a wide one."""
    panel.show_pair(make_pair(1, "a.jpg", caption="A ferry leaves the harbour. " * 9), 1, 6)

    panel.stand_under(400, 600)

    middle = caption.geometry().center().x()
    assert caption.width() > 500
    assert middle == pytest.approx(500, abs=2)


def test_words_keep_to_the_photo_where_that_costs_no_line(panel, caption, make_pair):
    """A caption hardly wider than its photo starts where the photo starts."""
    panel.show_pair(make_pair(1, "a.jpg", caption="A ferry leaves the harbour. " * 4), 1, 6)
    panel.stand_under(0, 1000)
    wide = caption.width()

    panel.stand_under(200, 200 + wide - 12)

    assert caption.geometry().left() == 200
    assert caption.geometry().right() < 200 + wide - 12


def test_right_to_left_caption_ends_at_the_photos_right_edge(panel, caption, make_pair):
    """Arabic captions are set from the photo's right edge."""
    panel.show_pair(make_pair(1, "a.jpg", caption="طاقم الفيلم يلوح"), 1, 6)

    assert caption.geometry().right() + 1 == 900


def test_missing_words_are_said_to_be_missing(panel, caption, make_pair):
    """Where there is neither caption nor credit, the panel says so."""
    panel.show_pair(make_pair(1, credit="", caption=""), 1, 6)

    assert caption.toPlainText() == ""
    assert caption.placeholderText() == "No caption"
    assert panel.findChild(QLabel).text() == "No credit"


def test_long_words_take_two_fifths_of_the_window_at_most(panel, make_pair):
    """Long captions scroll; the photo keeps its room."""
    short = panel.height_within(1000, 600)
    panel.show_pair(make_pair(1, "a.jpg", caption="A ferry leaves. " * 500), 1, 6)

    assert short < 120
    assert panel.height_within(1000, 600) == 240


def test_edited_caption_is_told_once(panel, caption, qtbot):
    """Ctrl+Enter keeps what was written and asks for the next slot."""
    panel.edit_caption()
    qtbot.keyClicks(caption, " At noon.")

    with (
        qtbot.waitSignal(panel.caption_edited) as edited,
        qtbot.waitSignal(panel.done_and_next),
        qtbot.waitSignal(panel.editing_changed) as ended,
    ):
        qtbot.keyClick(caption, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert edited.args == ["k2", "A ferry leaves. At noon."]
    assert ended.args == [False]
    assert not panel.is_editing


def test_unchanged_caption_is_not_told(panel, caption, qtbot):
    """Looking into the editor decides nothing."""
    panel.edit_caption()

    with qtbot.assertNotEmitted(panel.caption_edited), qtbot.waitSignal(panel.done_and_next):
        qtbot.keyClick(caption, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_escape_brings_the_old_words_back(panel, caption, qtbot):
    """Esc ends the edit without a trace."""
    panel.edit_caption()
    qtbot.keyClicks(caption, "Nonsense")

    with qtbot.assertNotEmitted(panel.caption_edited):
        qtbot.keyClick(caption, Qt.Key.Key_Escape)

    assert caption.toPlainText() == "A ferry leaves."
    assert not panel.is_editing


def test_leaving_the_field_keeps_what_was_written(panel, caption, qtbot):
    """When the focus goes elsewhere in the window, nothing is lost."""
    other = QLineEdit(panel.parentWidget())
    other.show()
    panel.edit_caption()
    qtbot.keyClicks(caption, " Twice.")

    with qtbot.waitSignal(panel.caption_edited) as edited:
        other.setFocus(Qt.FocusReason.MouseFocusReason)

    assert edited.args == ["k2", "A ferry leaves. Twice."]
    assert not panel.is_editing


def test_enter_is_done_in_the_credit(panel, credit, qtbot):
    """A credit has one line: Enter ends it."""
    panel.edit_credit()
    credit.setText("Other agency")

    with qtbot.waitSignal(panel.credit_edited) as edited:
        qtbot.keyClick(credit, Qt.Key.Key_Return)

    assert edited.args == ["k2", "Other agency"]
    assert panel.findChild(QLabel).text() == "OTHER AGENCY"
    assert credit.accessibleName() == "Credit"


def test_enter_is_a_line_break_in_the_caption(panel, caption, qtbot):
    """A caption may have paragraphs."""
    panel.edit_caption()

    qtbot.keyClick(caption, Qt.Key.Key_Return)

    assert panel.is_editing
    assert caption.toPlainText() == "A ferry leaves.\n"


def test_news_about_the_same_slot_do_not_disturb_an_edit(panel, caption, qtbot, make_pair):
    """A document that arrives while one writes changes nothing under the pen."""
    panel.edit_caption()
    qtbot.keyClicks(caption, " More")

    panel.show_pair(make_pair(2, "a.jpg", caption="A ferry leaves."), 2, 6)

    assert panel.is_editing
    assert caption.toPlainText() == "A ferry leaves. More"


def test_another_slot_ends_an_edit_and_keeps_it(panel, caption, qtbot, make_pair):
    """Walking on keeps what was written for the slot it was written for."""
    panel.edit_caption()
    qtbot.keyClicks(caption, " More")

    with qtbot.waitSignal(panel.caption_edited) as edited:
        panel.show_pair(make_pair(3, "b.jpg"), 3, 6)

    assert edited.args == ["k2", "A ferry leaves. More"]
    assert caption.toPlainText() == "Caption 3"


def test_nothing_is_edited_where_there_is_no_slot(panel, qtbot):
    """Without a slot there are no words and no editor."""
    panel.clear()

    with qtbot.assertNotEmitted(panel.editing_changed):
        panel.edit_caption()
        panel.edit_credit()

    assert panel.height_within(1000, 600) == 0


def test_keys_of_the_edit_come_before_the_windows_shortcuts(panel, caption, qtbot):
    """While one writes, Esc and letters belong to the words, whatever commands they are."""
    pressed: list[str] = []
    for key in ("Esc", "N"):
        QShortcut(QKeySequence(key), panel.window()).activated.connect(partial(pressed.append, key))
    panel.edit_caption()

    qtbot.keyClicks(caption, "n")
    written = caption.toPlainText()
    qtbot.keyClick(caption, Qt.Key.Key_Escape)

    assert written == "A ferry leaves.n"
    assert not panel.is_editing
    assert pressed == []
