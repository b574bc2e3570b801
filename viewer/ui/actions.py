"""The table of commands as menus, shortcuts and rows; keys without Ctrl go through one door."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from viewer.domain import Document
from viewer.ui.command_rows import CommandRow
from viewer.ui.commands import ALWAYS, COMMANDS, OPEN, Command
from viewer.ui.desk import Desk
from viewer.ui.keys import acts_alone, keeps_for_itself, keys_of, shown

MENUS = ("File", "Edit", "View", "Go", "Photo", "Help")
# While a key is held down, these go on; all others are done once.
_REPEATING = {"next", "previous", "ten-on", "ten-back", "zoom-in", "zoom-out"}


class Actions(QObject):
    """Make one action a command and run it when its menu, key or row is chosen."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._own = tuple(command for command in COMMANDS if command.act is not None)
        self._by_name = {command.name: command for command in self._own}
        self._actions = {command.name: self._make(command) for command in self._own}
        self._by_key = {
            key: command for command in self._own for key in command.keys if acts_alone(key)
        }
        self.show_document(None)

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
                tuple(shown(key) for key in command.keys),
                command.act is None or self._actions[command.name].isEnabled(),
                command.place,
            )
            for command in COMMANDS
        )

    def first_keys(self, *names: str) -> tuple[str, ...]:
        """Give the first key of each of these commands, as a person reads it."""
        return tuple(shown(self._by_name[name].keys[0]) for name in names)

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
            self._actions[name].setText(f"{label}: {step}" if step else label)
            self._actions[name].setEnabled(bool(step))

    def show_switch(self, name: str, *, is_on: bool) -> None:
        """Tick a command that switches something."""
        self._actions[name].setChecked(is_on)

    def _make(self, command: Command) -> QAction:
        action = QAction(_menu_text(command), self._window)
        action.setObjectName(command.name)
        action.setCheckable(command.is_checkable)
        action.setShortcuts([QKeySequence(key) for key in command.keys if not acts_alone(key)])
        action.setAutoRepeat(command.name in _REPEATING)
        action.triggered.connect(partial(self._triggered, command.name))
        self._window.addAction(action)
        return action

    def _triggered(self, name: str, _checked: bool = False) -> None:
        self.run(name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Command", text)


def _menu_text(command: Command) -> str:
    """Show a single key in the menu without making it a shortcut that would beat typing."""
    label = _tr(command.label)
    if command.keys and acts_alone(command.keys[0]):
        return f"{label}\t{shown(command.keys[0])}"
    return label


def _fill(menu: QMenu, commands: Sequence[Command], actions: dict[str, QAction]) -> None:
    group = ""
    for command in commands:
        if group and command.group != group:
            menu.addSeparator()
        group = command.group
        menu.addAction(actions[command.name])
