"""The table of commands as menus, shortcuts and rows."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPushButton

from viewer.ui.actions import MENUS, Actions
from viewer.ui.commands import ALWAYS, COMMANDS, OPEN
from viewer.ui.keys import acts_alone, shown

OWN = [command for command in COMMANDS if command.act is not None]
GOES_ON = {"next", "previous", "ten-on", "ten-back", "zoom-in", "zoom-out"}


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(window):
    return Actions(window)


def press(key, modifiers=Qt.KeyboardModifier.NoModifier, text="", *, held=False):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, held)


def enabled(actions):
    return {command.name for command in OWN if actions.action(command.name).isEnabled()}


def test_menus_are_filled_in_the_order_of_the_table(actions, window):
    """Each menu holds its commands, with a line between groups."""
    actions.fill_menu_bar()

    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert tuple(titles) == MENUS
    for action in window.menuBar().actions():
        rows = [a.objectName() for a in action.menu().actions() if not a.isSeparator()]
        assert rows == [c.name for c in OWN if c.menu == action.text().replace("&", "")]
        assert not action.menu().actions()[0].isSeparator()
        assert not action.menu().actions()[-1].isSeparator()


def test_every_menu_opens_by_a_letter_of_its_own(actions, window):
    """Alt and a letter open each menu."""
    actions.fill_menu_bar()

    letters = [a.text()[a.text().index("&") + 1] for a in window.menuBar().actions()]
    assert len(set(letters)) == len(MENUS)


@pytest.mark.parametrize("command", OWN, ids=lambda command: command.name)
def test_single_keys_are_never_shortcuts(command, actions):
    """A shortcut would beat typing: single keys stand in the menu as text only."""
    shortcuts = {key.toString() for key in actions.action(command.name).shortcuts()}

    assert shortcuts == {key for key in command.keys if not acts_alone(key)}
    if command.keys and acts_alone(command.keys[0]):
        assert actions.action(command.name).text().endswith(f"\t{shown(command.keys[0])}")


@pytest.mark.parametrize("command", OWN, ids=lambda command: command.name)
def test_only_walking_and_zoom_go_on_while_a_key_is_held(command, actions):
    """A held Ctrl+O opens one dialog."""
    assert actions.action(command.name).autoRepeat() is (command.name in GOES_ON)


def test_with_nothing_open_only_what_opens_and_helps_can_be_done(actions):
    """Before the first article, only commands that need nothing are there."""
    assert enabled(actions) == {command.name for command in OWN if command.needs == ALWAYS}


def test_an_article_without_slots_enables_what_needs_none(actions, make_document):
    """With an empty document one may export and search, but not walk."""
    actions.show_document(make_document([]))

    able = {command.name for command in OWN if command.needs in {ALWAYS, OPEN}}
    assert enabled(actions) == able
    assert "next" not in able


def test_an_article_with_slots_enables_everything(actions, make_document, make_pair):
    """All commands can be done; undo and redo say for themselves whether they can."""
    actions.show_document(make_document([make_pair(1)]))

    assert enabled(actions) == {command.name for command in OWN}
    actions.show_document(None)
    assert "next" not in enabled(actions)


def test_undo_and_redo_name_their_steps(actions):
    """The menu tells what would be taken back, and is grey where there is nothing."""
    actions.show_undo("Edit caption 2", "")

    assert actions.action("undo").text() == "Undo: Edit caption 2"
    assert actions.action("undo").isEnabled()
    assert actions.action("redo").text() == "Redo"
    assert not actions.action("redo").isEnabled()


def test_a_switch_is_ticked(actions):
    """What is on has its tick."""
    actions.show_switch("side-pane", is_on=True)
    assert actions.action("side-pane").isChecked()

    actions.show_switch("side-pane", is_on=False)
    assert not actions.action("side-pane").isChecked()


def test_rows_tell_everything_in_the_order_of_the_table(actions):
    """Key sheet and palette get all commands, those of dialogs and fields too."""
    rows = actions.rows()

    assert [row.name for row in rows] == [command.name for command in COMMANDS]
    by_name = {row.name: row for row in rows}
    assert by_name["next"].keys[0] == "→"
    assert not by_name["next"].is_enabled
    assert by_name["open"].is_enabled
    assert by_name["cancel-typing"].place == "caption"
    assert actions.first_keys("next", "edit-caption") == ("→", "F2")


def test_a_key_of_the_table_is_taken_and_others_are_not(actions):
    """The window learns whether a key was a command's, also while it cannot be done."""
    assert actions.take_key(press(Qt.Key.Key_J, text="j"))
    assert actions.take_key(press(Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?"))
    assert not actions.take_key(press(Qt.Key.Key_Q, text="q"))
    assert not actions.take_key(press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier))


@pytest.mark.parametrize(("widget", "key"), [(QLineEdit, "j"), (QPushButton, " ")])
def test_a_key_that_the_focused_widget_uses_is_left_to_it(widget, key, actions, window, qtbot):
    """Typing and pressing buttons go before commands."""
    focus = widget()
    window.setCentralWidget(focus)
    window.show()
    window.activateWindow()
    focus.setFocus()
    qtbot.waitUntil(focus.hasFocus)

    assert not actions.take_key(press(ord(key.upper()), text=key))


def test_without_a_desk_nothing_is_run(actions):
    """A command asked for before the window stands does nothing."""
    actions.run("quit")
    actions.action("about").trigger()

    assert actions.action("about").isEnabled()


def test_own_keys_take_the_place_of_the_usual_ones(actions):
    """A key that was given away acts for its new command only; menus and rows say so."""
    actions.use_keys({"band": ("N", "F"), "export": ("Ctrl+S",)})

    assert actions.action("band").text() == "Caption in full screen\tN"
    assert [key.toString() for key in actions.action("export").shortcuts()] == ["Ctrl+S"]
    keys = {row.name: row.keys for row in actions.rows()}
    assert keys["band"] == ("N", "F")
    assert keys["full-screen"] == ("F11",)
    assert actions.first_keys("export", "band") == ("Ctrl+S", "N")
    assert not actions.take_key(press(Qt.Key.Key_B, text="b"))

    actions.use_keys({})

    assert actions.take_key(press(Qt.Key.Key_B, text="b"))


def test_a_command_may_have_no_key(actions):
    """An empty list takes the keys away; hints pass it over."""
    actions.use_keys({"edit-caption": (), "no-such-command": ("N",)})

    assert actions.first_keys("edit-caption", "export") == ("Ctrl+E",)
    assert "edit-caption" in {command.name for command in actions.command_keys()}
