"""The header says what is open and how it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from viewer.domain import Photo, Remark, Severity
from viewer.ui.header import Header


@pytest.fixture
def header(look, qtbot):
    header = Header(look)
    qtbot.addWidget(header)
    return header


def texts(header):
    return [label.text() for label in header.findChildren(QLabel)]


def buttons(header):
    return header.findChildren(QPushButton)


def test_header_counts(header, make_pair, make_document):
    """Slots, pairs, gaps and left-over photos are counted; what is nought is not said."""
    pairs = [make_pair(1, "a.jpg"), make_pair(2, "b.jpg"), make_pair(3)]
    rest = [Photo("c.jpg"), Photo("d.jpg")]

    header.show_document(make_document(pairs, rest))
    many = texts(header)
    header.show_document(make_document([make_pair(1, "a.jpg")], [Photo("c.jpg")]))

    assert many == ["A headline", "3 slots · 2 paired · 1 without a photo · 2 photos unplaced"]
    assert texts(header)[1] == "1 slot · 1 paired · 1 photo unplaced"


def test_no_slots_are_said_in_words(header, make_document):
    """An article without captions has no figures to count."""
    header.show_document(make_document([]))

    assert texts(header) == ["A headline", "No slots"]


def test_button_counts_the_checks(header, make_pair, make_document):
    """The button says how many remarks there are, in words."""
    pairs = [make_pair(1, "a.jpg")]
    remark = Remark("check", Severity.WARNING, "Look here.", "k1")

    header.show_document(make_document(pairs, remarks=[remark]))
    one = buttons(header)[1].text()
    header.show_document(make_document(pairs, remarks=[remark, remark]))
    two = buttons(header)[1].text()
    header.show_document(make_document(pairs))

    assert (one, two) == (" 1 check", " 2 checks")
    assert buttons(header)[1].accessibleName() == "Nothing to check"


def test_buttons_ask(header, qtbot, make_pair, make_document):
    """Each button asks for its own, by mouse and by Space; nothing to export, no export."""
    opening, checks, export = buttons(header)
    header.show_document(make_document([]))
    empty = export.isEnabled()
    header.show_document(make_document([make_pair(1)]))

    with qtbot.waitSignal(header.open_asked):
        qtbot.keyClick(opening, Qt.Key.Key_Space)
    with qtbot.waitSignal(header.checks_asked):
        qtbot.mouseClick(checks, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(header.export_asked):
        qtbot.keyClick(export, Qt.Key.Key_Space)

    assert not empty
    assert opening.accessibleName() == "Open an article"


def test_headline_with_line_breaks_stays_one_line(header, make_document):
    """A headline is one line, whatever its file says."""
    header.show_document(make_document([], title="Two\nlines\x07"))

    assert texts(header)[0] == "Two lines"


def test_notes_are_not_counted(header, make_document, make_pair):
    """What is only a note does not press anybody: the button counts warnings and errors."""
    note = Remark("double-blank", Severity.NOTE, "Two blanks.", "k1")

    header.show_document(make_document([make_pair(1, "a.jpg")], remarks=[note]))

    assert buttons(header)[1].accessibleName() == "Nothing to check"
