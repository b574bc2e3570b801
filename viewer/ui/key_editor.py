"""All commands with their keys: found by typing, given another key, a clash said before it happens."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.command_rows import CommandKeys
from viewer.ui.fuzzy import best_matches
from viewer.ui.key_recorder import KeyRecorder
from viewer.ui.keys import shown
from viewer.ui.panel_labels import plain_label
from viewer.ui.theme import Look

_MOST_KEYS = 6
_NAME = Qt.ItemDataRole.UserRole


class KeyEditor(QWidget):
    """Gives commands other keys; says the keys of those that have not their usual ones."""

    changed = Signal(object)  # dict[str, tuple[str, ...]]
    export_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._commands: dict[str, CommandKeys] = {}
        self._wanted = ""
        self._find = QLineEdit()
        self._list = QTreeWidget()
        self._note = plain_label("", role="secondary")
        self._record = KeyRecorder()
        self._remove = QPushButton(self.tr("Remove keys"))
        self._usual = QPushButton(self.tr("Usual keys"))
        self._export = QPushButton(self.tr("Export…"))
        self._lay_out()
        self._wire()

    def show_commands(self, commands: Sequence[CommandKeys]) -> None:
        """Show commands with their keys; the one that was chosen stays so."""
        self._commands = {command.name: command for command in commands}
        self._fill()

    @Slot()
    def reset_all(self) -> None:
        """Give every command its usual keys."""
        self._take({name: replace(c, keys=c.usual) for name, c in self._commands.items()})
        self._say(self.tr("Every command has its usual keys."))

    @Slot()
    def _fill(self) -> None:
        chosen = self._chosen()
        commands = list(self._commands.values())
        texts = [f"{command.label} {self._keys_text(command)}" for command in commands]
        self._list.clear()
        for at in best_matches(self._find.text(), texts):
            command = commands[at]
            row = QTreeWidgetItem([command.label, self._keys_text(command)])
            row.setData(0, _NAME, command.name)
            if command.keys != command.usual:
                font = self._list.font()
                font.setBold(True)
                row.setFont(1, font)
            self._list.addTopLevelItem(row)
            if chosen is not None and command.name == chosen.name:
                self._list.setCurrentItem(row)
        first = self._list.topLevelItem(0)
        if self._list.currentItem() is None and first is not None:
            self._list.setCurrentItem(first)
        self._show_state()

    def _chosen(self) -> CommandKeys | None:
        row = self._list.currentItem()
        return None if row is None else self._commands.get(row.data(0, _NAME))

    def _keys_text(self, command: CommandKeys) -> str:
        return " · ".join(map(shown, command.keys)) or "–"

    @Slot()
    def _show_state(self) -> None:
        command = self._chosen()
        self._record.setEnabled(command is not None)
        self._remove.setEnabled(command is not None and bool(command.keys))
        self._usual.setEnabled(command is not None and command.keys != command.usual)

    @Slot()
    def _begin(self) -> None:
        if self._chosen() is not None:
            self._wanted = ""
            self._record.wait()

    @Slot(str)
    def _take_key(self, key: str) -> None:
        """Give the chosen command a key; one that another has is asked for twice."""
        command = self._chosen()
        if command is None or key in command.keys:
            self._record.leave()
            return
        other = next((c for c in self._commands.values() if key in c.keys), None)
        if other is not None and key != self._wanted:
            self._wanted = key
            words = self.tr("{key} is “{command}” already. Press it once more to take it away.")
            self._say(words.format(key=shown(key), command=other.label), role="look")
            return
        changed = {command.name: replace(command, keys=(key, *command.keys)[:_MOST_KEYS])}
        if other is not None:
            left = tuple(each for each in other.keys if each != key)
            changed[other.name] = replace(other, keys=left)
        self._record.leave()
        self._take(changed)
        words = self.tr("{key} is now “{command}”.")
        self._say(words.format(key=shown(key), command=command.label))
        self._list.setFocus()

    @Slot()
    def _remove_keys(self) -> None:
        if (command := self._chosen()) is not None:
            self._take({command.name: replace(command, keys=())})
            self._say(self.tr("“{command}” has no key now.").format(command=command.label))

    @Slot()
    def _reset_one(self) -> None:
        """Give the chosen command its usual keys back, from whoever has them by now."""
        command = self._chosen()
        if command is None:
            return
        changed = {
            name: replace(other, keys=tuple(k for k in other.keys if k not in command.usual))
            for name, other in self._commands.items()
            if name != command.name and set(other.keys) & set(command.usual)
        }
        changed[command.name] = replace(command, keys=command.usual)
        self._take(changed)
        self._say(self.tr("“{command}” has its usual keys.").format(command=command.label))

    def _take(self, changed: Mapping[str, CommandKeys]) -> None:
        self._commands.update(changed)
        self._fill()
        self.changed.emit({name: c.keys for name, c in self._commands.items() if c.keys != c.usual})

    @Slot()
    def _forget_wanted(self) -> None:
        self._wanted = ""
        self._say("")

    def _say(self, sentence: str, role: str = "secondary") -> None:
        self._note.setText(sentence or self.tr("Enter: a new key. Delete: no key."))
        self._note.setProperty("role", role)
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self._record.setAccessibleDescription(sentence)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Keys"))
        title.setObjectName("sheetTitle")
        self._find.setPlaceholderText(self.tr("Type to find a command or a key"))
        self._find.setAccessibleName(self.tr("Find a command or a key"))
        self._list.setAccessibleName(self.tr("Commands and their keys"))
        self._list.setObjectName("keyList")
        self._list.setColumnCount(2)
        self._list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._list.header().setStretchLastSection(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (title, self._find):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addWidget(self._note)
        row = QHBoxLayout()
        for button in (self._record, self._remove, self._usual):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self._export.setAutoDefault(False)
        row.addWidget(self._export)
        column.addLayout(row)
        self._say("")

    def _wire(self) -> None:
        self._find.textChanged.connect(self._fill)
        self._list.currentItemChanged.connect(self._show_state)
        self._list.itemActivated.connect(self._begin)
        self._record.pressed_key.connect(self._take_key)
        self._record.left.connect(self._forget_wanted)
        self._remove.clicked.connect(self._remove_keys)
        self._usual.clicked.connect(self._reset_one)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self._list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove_keys)
        self._export.clicked.connect(self.export_asked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to the field that finds."""
        super().focusInEvent(event)
        self._find.setFocus()
