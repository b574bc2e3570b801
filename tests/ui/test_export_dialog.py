"""The export dialog."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QScrollArea, QSpinBox

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
    dialog.show_papers(("A4", "Letter", "A3"))
    dialog.show_formats(FORMATS)
    dialog.show_document(document)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def button(dialog, text):
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def choice(dialog, name):
    return next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == name)


def number(dialog, name):
    return next(one for one in dialog.findChildren(QSpinBox) if one.accessibleName() == name)


def texts(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def box(dialog, text):
    return next(one for one in dialog.findChildren(QCheckBox) if one.text() == text)


def test_enter_exports_as_offered(qtbot, dialog):
    """Without a choice it is the first format in rows on A4, with credit, file and checks."""
    with qtbot.waitSignal(dialog.export_asked) as asked:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert asked.args == [
        {
            "suffix": ".pdf",
            "layout": "rows",
            "paper": "A4",
            "landscape": False,
            "credit": True,
            "file": True,
            "checks": True,
            "taken": False,
            "line": False,
            "credit_style": "",
            "margin": 15,
            "type_size": 100,
        }
    ]


def test_choices_are_told_at_once(qtbot, dialog):
    """Each change of format, layout, paper or print is told with all choices."""
    told: list = []
    dialog.options_changed.connect(told.append)

    qtbot.mouseClick(button(dialog, "Contact"), Qt.MouseButton.LeftButton)
    box(dialog, "Date taken").click()
    choice(dialog, "Paper").setCurrentText("Letter")
    qtbot.mouseClick(button(dialog, "CSV"), Qt.MouseButton.LeftButton)

    assert [(one["suffix"], one["layout"], one["taken"], one["paper"]) for one in told] == [
        (".pdf", "contact", False, "A4"),
        (".pdf", "contact", True, "A4"),
        (".pdf", "contact", True, "Letter"),
        (".csv", "contact", True, "Letter"),
    ]


def test_layout_and_paper_are_asked_for_pages_only(qtbot, dialog):
    """A spreadsheet asks for neither; a contact sheet alone asks for its grid."""
    assert choice(dialog, "Paper").isVisible()
    assert not number(dialog, "Columns of the contact sheet").isVisible()

    qtbot.mouseClick(button(dialog, "Contact"), Qt.MouseButton.LeftButton)
    assert number(dialog, "Columns of the contact sheet").isVisible()

    qtbot.mouseClick(button(dialog, "CSV"), Qt.MouseButton.LeftButton)
    assert not choice(dialog, "Paper").isVisible()
    assert not button(dialog, "Contact").isVisible()


def test_kept_choices_are_taken_up(qtbot, dialog):
    """What a preset holds is what is asked for; the rest goes back to what it was."""
    kept = {
        "layout": "contact", "paper": "A3", "landscape": True, "columns": 5, "credit": False,
        "footer": "Desk {page}", "credit_style": "{agency}", "type_size": 120,
    }  # fmt: skip
    box(dialog, "Date taken").click()

    dialog.show_choices(kept)
    with qtbot.waitSignal(dialog.export_asked) as asked:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    (choices,) = asked.args
    assert {name: choices[name] for name in kept} == kept
    assert choices["taken"] is False
    assert choices["file"] is True
    assert "lines" not in choices


def test_choices_are_kept_under_a_name(qtbot, dialog):
    """A typed name is kept with all choices; only a known one can be deleted or the default."""
    dialog.show_presets(["Desk", "Wall"], "Desk", "")
    names = choice(dialog, "Kept as")
    assert not button(dialog, "Keep").isEnabled()

    names.setEditText("Archive")
    assert not button(dialog, "Delete").isEnabled()
    with qtbot.waitSignal(dialog.preset_kept) as kept:
        qtbot.mouseClick(button(dialog, "Keep"), Qt.MouseButton.LeftButton)
    names.setEditText("Wall")
    with qtbot.waitSignal(dialog.default_chosen) as chosen:
        box(dialog, "The desk's default").click()
    with qtbot.waitSignal(dialog.preset_deleted) as deleted:
        qtbot.mouseClick(button(dialog, "Delete"), Qt.MouseButton.LeftButton)

    assert kept.args[0] == "Archive"
    assert kept.args[1]["layout"] == "rows"
    assert (chosen.args, deleted.args) == (["Wall"], ["Wall"])


def test_everything_has_a_name_for_who_cannot_see(dialog):
    """Every field, box and button is named."""
    fields = dialog.findChildren(QComboBox) + dialog.findChildren(QSpinBox)
    pages = dialog.findChild(ExportPreview).findChildren(QPushButton)

    assert all(field.accessibleName() for field in (*fields, *pages))


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


def a_page(colour, width=210, height=297):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def test_pages_are_asked_for_and_shown(qtbot, dialog):
    """Told how many there are, it wants the first; one that comes too late is not shown."""
    with qtbot.waitSignal(dialog.page_wanted) as wanted:
        dialog.show_count(3)
    dialog.show_page(0, a_page("#aabbcc"))
    dialog.show_page(2, a_page("#ff0000"))

    number, width, height = wanted.args
    assert number == 0
    assert min(width, height) > 100
    drawn = dialog.findChild(ExportPreview).page
    assert drawn.pixelColor(100, 100).name() == "#aabbcc"
    assert "Page 1 of 3" in texts(dialog)


def test_keys_page_through_and_zoom(qtbot, dialog):
    """Page keys, arrows, Home and End walk; W makes the page as wide as there is room."""
    dialog.show_count(5)
    asked: list = []
    dialog.page_wanted.connect(lambda *wanted: asked.append(wanted))
    pages = dialog.findChild(ExportPreview).findChild(QScrollArea)

    for key in ("PageDown", "Right", "End", "PageDown", "Left", "Home", "W"):
        qtbot.keyClick(pages, getattr(Qt.Key, f"Key_{key}"))

    assert [number for number, _, _ in asked] == [1, 2, 4, 3, 0, 0]
    assert asked[-1][2] == 0
    assert all(height for _, _, height in asked[:-1])


def test_what_is_wrong_with_a_template_stands_in_place_of_the_pages(dialog):
    """The sentence is shown where the page's number was."""
    dialog.show_fault("The footer has {x}, which is not known.")

    assert "The footer has {x}, which is not known." in texts(dialog)


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
