"""The table of commands is whole, without contradictions, and every row of it can be done."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.resources import sample_article
from viewer.storage.places import Places
from viewer.ui.actions import MENUS
from viewer.ui.app import make_app, running
from viewer.ui.asking import Asking
from viewer.ui.commands import ALWAYS, COMMANDS, OPEN, SLOT
from viewer.ui.head_start import PRELOADED
from viewer.ui.opening import Request
from viewer.workers import Workers

PATIENCE = 20_000

# The design's table of keys, in Qt's words.
DESIGN = {
    "next": "Right PgDown Space J",
    "previous": "Left PgUp Shift+Space Backspace K",
    "first": "Home",
    "last": "End",
    "ten-on": "Ctrl+PgDown",
    "ten-back": "Ctrl+PgUp",
    "next-work": "Ctrl+J",
    "previous-work": "Ctrl+Shift+J",
    "go-to": "Ctrl+G",
    "find": "Ctrl+F /",
    "fit": "0",
    "actual": "1",
    "toggle-zoom": "Z",
    "zoom-in": "+",
    "zoom-out": "-",
    "keep-zoom": "L",
    "full-screen": "F F11",
    "band": "B",
    "slideshow": "F5",
    "side-pane": "I",
    "turn-right": "R",
    "turn-left": "Shift+R",
    "edit-caption": "F2 Return",
    "edit-credit": "Shift+C",
    "done-and-next": "Ctrl+Return",
    "cancel-typing": "Esc",
    "choose-photo": "P",
    "detach": "U",
    "swap-previous": "Alt+Up",
    "swap-next": "Alt+Down",
    "shift": "Alt+Shift+Down",
    "why": "T",
    "not-a-slot": "X",
    "make-caption": "M",
    "accept-sure": "Ctrl+Shift+A",
    "next-unsure": "Ctrl+U",
    "compare": "Space",
    "no-photo": "U",
    "next-difference": "N",
    "open": "Ctrl+O",
    "paste": "Ctrl+Shift+V",
    "export": "Ctrl+E",
    "print": "Ctrl+P",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z Ctrl+Y",
    "quit": "Ctrl+Q",
    "keys": "? F1",
    "palette": "Ctrl+K",
    "step-back": "Esc",
}
BY_NAME = {command.name: command for command in COMMANDS}


@pytest.mark.parametrize("name", DESIGN)
def test_every_key_of_the_design_is_in_the_table(name):
    """The command has all its keys, the one that is shown first in the first place."""
    wanted = DESIGN[name].split()

    assert set(wanted) <= set(BY_NAME[name].keys)
    assert BY_NAME[name].keys[0] == wanted[0]


def test_names_are_unique():
    """A name means one command."""
    assert [name for name, count in Counter(c.name for c in COMMANDS).items() if count > 1] == []


@pytest.mark.parametrize("place", sorted({command.place for command in COMMANDS}))
def test_keys_are_unique_within_a_place(place):
    """No two commands fight for a key."""
    keys = Counter(key for c in COMMANDS if c.place == place for key in c.keys)

    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_a_row_is_whole(command):
    """Each row has a label, a group and keys that Qt knows; what acts in the window has a menu."""
    assert command.label
    assert command.group
    assert command.needs in {ALWAYS, OPEN, SLOT}
    assert all(QKeySequence(key).toString() == key for key in command.keys)
    assert (command.menu in MENUS) is (command.act is not None)
    assert (command.place == "window") is (command.act is not None)
    assert command.keys or command.act is not None


class NobodyThere(Asking):
    """Stands in for the system's dialogs: the person calls every one of them off."""

    def article(self, start, suffixes):
        return None

    def folder(self, start):
        return None

    def sheet(self, proposal, kind):
        return None

    def captions_folder(self, start):
        return None

    def marked_up(self, start, suffixes):
        return None

    def printer(self):
        return None

    def opens(self, place):
        return False

    def encoding(self, present):
        return None


@pytest.fixture
def window(qtbot, own_home, tmp_path):
    """The real window, with the sample open from a folder that can be written."""
    for path in sample_article().parent.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    places = Places(
        settings=own_home / "settings.toml",
        history=own_home / "history.json",
        additions=own_home,
        sessions=own_home / "sessions",
        pasted=own_home / "pasted",
        thumbnails=own_home / "thumbnails",
        pictures=own_home / "pictures",
        log=own_home / "cutline.log",
    )
    with (
        Workers(2, preload=PRELOADED) as workers,
        running(make_app(), workers, places, NobodyThere) as window,
    ):
        window.show()
        QTest.qWaitForWindowActive(window)
        with qtbot.waitSignal(window.workspace.gathered, timeout=PATIENCE):
            window.workspace.open(Request(tmp_path / sample_article().name, tmp_path))
        yield window
        _close_dialogs(window)


def _close_dialogs(window):
    for widget in QApplication.topLevelWidgets():
        if widget is not window:
            widget.close()


def test_every_command_can_be_done_with_a_desk(window):
    """Each act runs on an open article without an error; quitting comes last."""
    QGuiApplication.clipboard().clear()
    acts = {command.name: command.act for command in COMMANDS if command.act is not None}
    leave = acts.pop("quit")

    for act in acts.values():
        act(window.desk)
        QApplication.processEvents()
        _close_dialogs(window)
        window.workspace.cancel()
        window.view.set(full_screen=False, slideshow=False)
    leave(window.desk)

    assert not window.isVisible()


def test_a_held_key_walks_but_does_nothing_else_twice(window):
    """Holding Right goes on and on; holding I does not make the side pane flicker."""
    for _ in range(3):
        window.commands.take_key(_held(Qt.Key.Key_Right))
        window.commands.take_key(_held(Qt.Key.Key_I, "i"))

    assert window.workspace.position == 3
    assert window.view.side_pane


def _held(key, text=""):
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, True)


def test_every_command_is_in_a_menu(window):
    """The menu bar holds each command of the window once, in the order of the table."""
    menus = {a.text().lstrip("&"): a.menu() for a in window.menuBar().actions()}
    filled = {
        title: [a.objectName() for a in menu.actions() if not a.isSeparator()]
        for title, menu in menus.items()
    }

    assert tuple(filled) == MENUS
    for title in MENUS:
        assert filled[title] == [c.name for c in COMMANDS if c.menu == title]
