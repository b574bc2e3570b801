"""The list of commands whose keys can be changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTreeWidget

from viewer.ui.command_rows import CommandKeys
from viewer.ui.key_editor import KeyEditor
from viewer.ui.key_recorder import KeyRecorder

COMMANDS = (
    CommandKeys("next", "Next slot", ("Right", "J"), ("Right", "J")),
    CommandKeys("full-screen", "Full screen", ("F", "F11"), ("F", "F11")),
    CommandKeys("export", "Export caption sheet", (), ("Ctrl+E",)),
)


class Person:
    """Types, chooses and presses keys in the editor, and reads what it says."""

    def __init__(self, editor, qtbot):
        self.editor, self._qtbot = editor, qtbot
        self.list = editor.findChild(QTreeWidget)
        self.recorder = editor.findChild(KeyRecorder)
        self.heard = []
        editor.changed.connect(self.heard.append)

    def finds(self, text):
        self.editor.findChild(QLineEdit).setText(text)

    def gives(self, *keys):
        self.recorder.click()
        for key in keys:
            self._qtbot.keyClick(self.recorder, key)

    def clicks(self, text):
        button = next(b for b in self.editor.findChildren(QPushButton) if b.text() == text)
        button.click()

    @property
    def rows(self):
        items = [self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount())]
        return {item.text(0): item.text(1) for item in items}

    @property
    def note(self):
        return " ".join(label.text() for label in self.editor.findChildren(QLabel))


@pytest.fixture
def person(look, qtbot):
    editor = KeyEditor(look)
    qtbot.addWidget(editor)
    editor.show_commands(COMMANDS)
    editor.show()
    qtbot.waitActive(editor)
    return Person(editor, qtbot)


def test_all_commands_are_there_with_their_keys(person):
    """One without keys has a dash."""
    assert person.rows == {
        "Next slot": "→ · J", "Full screen": "F · F11", "Export caption sheet": "–",
    }  # fmt: skip


def test_commands_are_found_by_name_and_by_key(person):
    """Typing leaves what answers."""
    person.finds("full")
    assert list(person.rows) == ["Full screen"]
    person.finds("F11")

    assert list(person.rows) == ["Full screen"]


def test_a_new_key_comes_first(person):
    """The command keeps the keys that it has; what it was given is shown in hints."""
    person.gives(Qt.Key.Key_N)

    assert person.heard == [{"next": ("N", "Right", "J"), "export": ()}]
    assert person.rows["Next slot"] == "N · → · J"


def test_a_clash_is_said_before_it_happens(person):
    """The first press names the other command and changes nothing; the second takes the key."""
    person.gives(Qt.Key.Key_F)
    assert person.heard == []
    assert "F is “Full screen” already" in person.note

    person.gives(Qt.Key.Key_F, Qt.Key.Key_F)

    assert person.heard[-1]["next"] == ("F", "Right", "J")
    assert person.heard[-1]["full-screen"] == ("F11",)


def test_a_clash_can_be_left(person):
    """Esc leaves both commands as they are."""
    person.gives(Qt.Key.Key_F, Qt.Key.Key_Escape)

    assert person.heard == []
    assert "already" not in person.note


def test_keys_are_removed_and_come_back(person):
    """One command loses its keys, and gets its usual ones again."""
    person.clicks("Remove keys")
    assert person.heard[-1] == {"next": (), "export": ()}

    person.clicks("Usual keys")

    assert person.heard[-1] == {"export": ()}


def test_usual_keys_are_taken_back_from_whoever_has_them(person):
    """After the reset of one command no key belongs to two."""
    person.gives(Qt.Key.Key_F, Qt.Key.Key_F)
    person.finds("full")

    person.clicks("Usual keys")

    assert person.heard[-1] == {"export": ()}


def test_all_keys_are_reset(person):
    """Every command has what it came with."""
    person.gives(Qt.Key.Key_N)

    person.editor.reset_all()

    assert person.heard[-1] == {}


def test_delete_in_the_list_takes_the_keys(person, qtbot):
    """The keyboard alone is enough."""
    person.list.setFocus()
    qtbot.keyClick(person.list, Qt.Key.Key_Delete)

    assert person.heard[-1]["next"] == ()
