"""The table of commands as menus, shortcuts and rows; keys without Ctrl go through one door."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from viewer.domain import Document
from viewer.ui.command_rows import CommandKeys, CommandRow
from viewer.ui.commands import ALWAYS, COMMANDS, OPEN, Command
from viewer.ui.desk import Desk
from viewer.ui.keys import acts_alone, keeps_for_itself, keys_of, shown

MENUS = ("File", "Edit", "View", "Go", "Photo", "Help")
# While a key is held down, these go on; all others are done once.
_REPEATING = {"next", "previous", "ten-on", "ten-back", "zoom-in", "zoom-out"}


class Actions(QObject):
    """Make one action a command and run it when its menu, key or row is chosen."""

    def __init__(
        self, window: QMainWindow, keys: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._own = tuple(command for command in COMMANDS if command.act is not None)
        self._by_name = {command.name: command for command in self._own}
        self._actions = {command.name: self._make(command) for command in self._own}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._by_key: dict[str, Command] = {}
        self.use_keys(keys or {})
        self.show_document(None)

    def use_keys(self, given: Mapping[str, tuple[str, ...]]) -> None:
        """Give commands these keys, the usual ones to those that are not named.

        A key that was given away is taken from the command that has it by default.
        """
        taken = {key for name in given if name in self._by_name for key in given[name]}
        self._keys = {
            name: given[name]
            if name in given
            else tuple(key for key in command.keys if key not in taken)
            for name, command in self._by_name.items()
        }
        self._by_key = {
            key: self._by_name[name]
            for name, keys in self._keys.items()
            for key in keys
            if acts_alone(key)
        }
        for name, action in self._actions.items():
            shortcuts = [QKeySequence(key) for key in self._keys[name] if not acts_alone(key)]
            action.setShortcuts(shortcuts)
            label = action.text().partition("\t")[0]
            action.setText(_with_key(label, self._keys[name]))

    def serve(self, desk: Desk) -> None:
        """Take the desk that commands act on."""
        self._desk = desk

    def fill_menu_bar(self) -> None:
        """Put every command into its menu, in the order of the table."""
        bar = self._window.menuBar()
        for title in MENUS:
            menu = bar.addMenu(f"&{_tr(title)}")
            _fill(menu, [c for c in self._own if c.menu == title], self._actions)

    def action(self, name: str) -> QAction:
        """Give the action of a command by its name."""
        return self._actions[name]

    def rows(self) -> tuple[CommandRow, ...]:
        """Give every command as a row, with those that act inside a dialog or field."""
        return tuple(
            CommandRow(
                command.name,
                _tr(command.group),
                _tr(command.label),
                tuple(shown(key) for key in self._keys.get(command.name, command.keys)),
                command.act is None or self._actions[command.name].isEnabled(),
                command.place,
            )
            for command in COMMANDS
        )

    def command_keys(self) -> tuple[CommandKeys, ...]:
        """Give the keys of every command that can have others, as they are and as they come."""
        return tuple(
            CommandKeys(name, _tr(command.label).rstrip("…"), self._keys[name], command.keys)
            for name, command in self._by_name.items()
        )

    def first_keys(self, *names: str) -> tuple[str, ...]:
        """Give the first key of each of these commands, as a person reads it."""
        return tuple(shown(keys[0]) for name in names if (keys := self._keys[name]))

    def run(self, name: str) -> None:
        """Do a command if it can be done now."""
        act = self._by_name[name].act
        if self._desk is not None and act is not None and self._actions[name].isEnabled():
            act(self._desk)

    def take_key(self, event: QKeyEvent) -> bool:
        """Run the command of a single key that no focused widget wanted; tell whether one ran."""
        for key in keys_of(event):
            command = self._by_key.get(key)
            if command is None or keeps_for_itself(QApplication.focusWidget(), key):
                continue
            if not event.isAutoRepeat() or command.name in _REPEATING:
                self.run(command.name)
            return True
        return False

    def show_document(self, document: Document | None) -> None:
        """Enable what can be done with this document."""
        for command in self._own:
            able = command.needs == ALWAYS or (
                document is not None and (command.needs == OPEN or bool(document.pairs))
            )
            self._actions[command.name].setEnabled(able)

    def show_undo(self, undo_name: str, redo_name: str) -> None:
        """Name in the menu what undo takes back and redo does again."""
        for name, step in (("undo", undo_name), ("redo", redo_name)):
            label = _tr("Undo") if name == "undo" else _tr("Redo")
            text = f"{label}: {step}" if step else label
            self._actions[name].setText(_with_key(text, self._keys[name]))
            self._actions[name].setEnabled(bool(step))

    def show_switch(self, name: str, *, is_on: bool) -> None:
        """Tick a command that switches something."""
        self._actions[name].setChecked(is_on)

    def _make(self, command: Command) -> QAction:
        action = QAction(_tr(command.label), self._window)
        action.setObjectName(command.name)
        action.setCheckable(command.is_checkable)
        action.setAutoRepeat(command.name in _REPEATING)
        action.triggered.connect(partial(self._triggered, command.name))
        self._window.addAction(action)
        return action

    def _triggered(self, name: str, _checked: bool = False) -> None:
        self.run(name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Command", text)


def _with_key(label: str, keys: Sequence[str]) -> str:
    """Show a single key in the menu without making it a shortcut that would beat typing."""
    if keys and acts_alone(keys[0]):
        return f"{label}\t{shown(keys[0])}"
    return label


def _fill(menu: QMenu, commands: Sequence[Command], actions: dict[str, QAction]) -> None:
    group = ""
    for command in commands:
        if group and command.group != group:
            menu.addSeparator()
        group = command.group
        menu.addAction(actions[command.name])
