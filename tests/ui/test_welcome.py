"""The first screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from viewer.ui.welcome import RecentRow, Welcome

RECENT = (
    RecentRow(Path("/one/ferry.txt"), "6 slots · yesterday"),
    RecentRow(Path("/two/ferry.txt"), "2 slots"),
    RecentRow(Path("/two/pier.html"), "4 slots"),
)


@pytest.fixture
def welcome(qtbot, look):
    """The screen with three articles opened before."""
    welcome = Welcome(look)
    qtbot.addWidget(welcome)
    welcome.resize(1000, 700)
    welcome.show_recent(RECENT)
    welcome.show()
    qtbot.waitExposed(welcome)
    return welcome


def press(qtbot, welcome, text):
    button = next(one for one in welcome.findChildren(QPushButton) if one.text() == text)
    qtbot.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Open article…", "open_asked"),
        ("Paste article text", "paste_asked"),
        ("Try the sample", "sample_asked"),
    ],
)
def test_buttons_say_what_is_wanted(qtbot, welcome, text, signal):
    """Each button can be pressed with the keyboard and asks for its own thing."""
    with qtbot.waitSignal(getattr(welcome, signal)):
        press(qtbot, welcome, text)


def test_recent_article_opens_again(qtbot, welcome):
    """A row gives the path that stands behind it."""
    rows = [one for one in welcome.findChildren(QPushButton) if "pier" in one.accessibleName()]

    with qtbot.waitSignal(welcome.recent_chosen) as chosen:
        qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)

    assert chosen.args == [Path("/two/pier.html")]


def test_equal_names_show_their_folders(welcome):
    """Two articles of one name are told apart by their folders."""
    words = [label.text() for label in welcome.findChildren(QLabel)]

    assert {"one", "two"} <= set(words)
    assert words.count("two") == 1


def test_without_a_past_there_is_no_heading(qtbot, look):
    """A newcomer sees no empty list."""
    welcome = Welcome(look)
    qtbot.addWidget(welcome)
    welcome.show()

    words = [label.text() for label in welcome.findChildren(QLabel) if label.isVisible()]
    assert "RECENT" not in words


def test_newer_list_takes_the_place_of_the_old(qtbot, welcome):
    """Nothing of the old list stays in view."""
    welcome.show_recent(RECENT[:1])

    def names():
        rows = [one for one in welcome.findChildren(QPushButton) if one.isVisible()]
        return [one.accessibleName() for one in rows if one.accessibleName()]

    qtbot.waitUntil(lambda: len(names()) == 1)
    assert "ferry.txt" in names()[0]


def test_dropped_files_are_told(qtbot, welcome, tmp_path):
    """Files and folders dropped anywhere on the screen are handed on as paths."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "ferry.txt"))])
    arguments = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier

    enter = QDragEnterEvent(QPoint(50, 50), *arguments, none)
    QApplication.sendEvent(welcome, enter)
    with qtbot.waitSignal(welcome.files_dropped) as dropped:
        QApplication.sendEvent(welcome, QDropEvent(QPointF(50, 50), *arguments, none))

    assert enter.isAccepted()
    assert dropped.args == [(tmp_path / "ferry.txt",)]


def test_focus_goes_to_the_main_button(welcome):
    """Given the keyboard, the screen hands it to its main button."""
    welcome.setFocus()

    assert welcome.focusWidget().text() == "Open article…"


def test_screen_fits_a_low_window(welcome):
    """However many articles were opened before, the window can be made small."""
    welcome.show_recent([RecentRow(Path(f"/one/{n}.txt"), "6 slots") for n in range(6)])

    assert welcome.minimumSizeHint().height() < 300


def test_an_article_that_is_gone_is_grey_and_can_be_removed(qtbot, look):
    """It cannot be opened; the button beside it takes it off the list."""
    welcome = Welcome(look)
    qtbot.addWidget(welcome)
    welcome.show_recent([RecentRow(Path("/one/ferry.txt"), "not there any more", is_there=False)])
    welcome.show()

    row = next(one for one in welcome.findChildren(QPushButton) if one.accessibleName())
    assert not row.isEnabled()
    remove = welcome.findChild(QToolButton)
    with qtbot.waitSignal(welcome.recent_removed) as removed:
        qtbot.keyClick(remove, Qt.Key.Key_Space)
    assert removed.args == [Path("/one/ferry.txt")]
    assert "ferry.txt" in remove.accessibleName()
