"""The export dialog."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from viewer.domain import (
    NO_DECISIONS,
    Article,
    Credit,
    Document,
    MadeBy,
    Pair,
    Photo,
    Slot,
    Sources,
)
from viewer.ui.export_dialog import ExportDialog
from viewer.ui.export_preview import ExportPreview

FORMATS = ((".pdf", "PDF"), (".html", "HTML"), (".csv", "CSV"))


@pytest.fixture
def document():
    """Two slots, the second without photo and credit."""
    slots = (
        Slot("a", 1, "A ferry.", Credit("Coast Press", "Coast Press")),
        Slot("b", 2, "العبارة عند الرصيف", None),
    )
    pairs = (
        Pair(slots[0], Photo("a.jpg"), MadeBy.HAND, 1.0),
        Pair(slots[1], None, MadeBy.NOBODY),
    )
    return Document(Sources(Article(None, "T", ()), None, slots, ()), NO_DECISIONS, slots, pairs)


@pytest.fixture
def dialog(qtbot, look, document):
    """The dialog on the screen."""
    dialog = ExportDialog(look)
    qtbot.addWidget(dialog)
    dialog.show_formats(FORMATS)
    dialog.show_document(document)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def button(dialog, text):
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def box(dialog, text):
    return next(one for one in dialog.findChildren(QCheckBox) if one.text() == text)


def test_enter_exports_as_offered(qtbot, dialog):
    """Without a choice it is the first format on A4 with credit, file and checks."""
    with qtbot.waitSignal(dialog.export_asked) as asked:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert asked.args == [
        {
            "suffix": ".pdf",
            "paper": "A4",
            "credit": True,
            "file": True,
            "checks": True,
            "taken": False,
            "line": False,
        }
    ]


def test_choices_are_told_at_once(qtbot, dialog):
    """Each change of format, paper or print is told with all choices."""
    told: list = []
    dialog.options_changed.connect(told.append)

    qtbot.mouseClick(button(dialog, "Letter"), Qt.MouseButton.LeftButton)
    box(dialog, "Date taken").click()
    qtbot.mouseClick(button(dialog, "CSV"), Qt.MouseButton.LeftButton)

    assert [(one["suffix"], one["paper"], one["taken"]) for one in told] == [
        (".pdf", "Letter", False),
        (".pdf", "Letter", True),
        (".csv", "Letter", True),
    ]


def test_paper_is_asked_for_pdf_only(qtbot, dialog):
    """A format without pages asks for no paper."""
    assert button(dialog, "Letter").isVisible()

    qtbot.mouseClick(button(dialog, "HTML"), Qt.MouseButton.LeftButton)

    assert not button(dialog, "Letter").isVisible()


def test_paper_can_be_chosen_beforehand(dialog):
    """The paper kept from last time is checked."""
    dialog.choose_paper("Letter")

    assert button(dialog, "Letter").isChecked()
    assert not button(dialog, "A4").isChecked()


def test_note_counts_what_is_missing(dialog):
    """Slots without photo or credit are told before they are printed."""
    notes = [label.text() for label in dialog.findChildren(QLabel)]

    assert "1 slot has no photo. 1 slot has no credit. This is marked on the sheet." in notes


def test_escape_exports_nothing(qtbot, dialog):
    """Esc closes the dialog and asks for nothing."""
    with qtbot.assertNotEmitted(dialog.export_asked):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_keyboard_starts_at_the_formats(dialog):
    """The chosen format has the focus, so that arrows and Tab go on from there."""
    assert dialog.focusWidget() is button(dialog, "PDF")


def test_page_is_drawn_from_the_document(dialog):
    """The page in the preview shows a photo when its thumbnail has come."""
    preview = dialog.findChild(ExportPreview)
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#3060a0"))

    dialog.show_thumbnail("a.jpg", image)

    drawn = preview.grab().toImage()
    found = {
        drawn.pixelColor(x, y).name()
        for x in range(0, drawn.width(), 8)
        for y in range(0, drawn.height(), 8)
    }
    assert "#3060a0" in found
    assert "#ffffff" in found


def test_thumbnails_of_the_page_are_asked_for(qtbot, look, document):
    """Only photos that stand on the page shown are asked for."""
    dialog = ExportDialog(look)
    qtbot.addWidget(dialog)
    dialog.show_formats(FORMATS)

    with qtbot.waitSignal(dialog.thumbnails_wanted) as wanted:
        dialog.show_document(document)

    assert wanted.args == [("a.jpg",)]


def test_true_page_takes_the_place_of_the_drawing(dialog):
    """A page that is handed in is what is shown."""
    page = QImage(210, 297, QImage.Format.Format_RGB32)
    page.fill(QColor("#aabbcc"))

    dialog.show_preview([page])

    drawn = dialog.findChild(ExportPreview).grab().toImage()
    assert drawn.pixelColor(drawn.width() // 2, drawn.height() // 2).name() == "#aabbcc"


def test_arrows_walk_through_every_format(qtbot, look):
    """Right goes on from the end of a row to the next, Left comes back."""
    names = [f"F{number}" for number in range(9)]
    dialog = ExportDialog(look)
    qtbot.addWidget(dialog)
    dialog.show_formats([(f".{name}", name) for name in names])
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    walked = []

    for key in [Qt.Key.Key_Right] * 9 + [Qt.Key.Key_Left] * 8:
        qtbot.keyClick(dialog.focusWidget(), key)
        walked.append(dialog.focusWidget().property("text"))

    assert walked == [*names[1:], names[8], *reversed(names[:8])]
    assert button(dialog, "F0").isChecked()
