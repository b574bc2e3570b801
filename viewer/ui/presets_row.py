"""Choices kept under names: chosen, kept, deleted, or made the desk's default."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QPushButton, QWidget


class PresetsRow(QWidget):
    """A name to choose or type, Keep and Delete, and whether it is the default."""

    chosen = Signal(str)
    keep_asked = Signal(str)
    delete_asked = Signal(str)
    default_asked = Signal(str)  # "" for none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QComboBox()
        self._keep, self._delete = QPushButton(self.tr("Keep")), QPushButton(self.tr("Delete"))
        self._default = QCheckBox(self.tr("The desk's default"))
        self._known: tuple[str, ...] = ()
        self._lay_out()
        self._show_state()

    def show_presets(self, names: Sequence[str], default: str, name: str) -> None:
        """Offer the names, one of them chosen, "" for none."""
        with QSignalBlocker(self._names), QSignalBlocker(self._default):
            self._known = tuple(names)
            self._names.clear()
            self._names.addItems(list(names))
            self._names.setEditText(name)
            self._default.setChecked(bool(name) and name == default)
        self._show_state()

    def inputs(self) -> list[QWidget]:
        """Give everything that can have the focus, in the order of reading."""
        return [self._names, self._default, self._keep, self._delete]

    def _lay_out(self) -> None:
        self._names.setEditable(True)
        self._names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._names.setAccessibleName(self.tr("Kept as"))
        edit = self._names.lineEdit()
        assert edit is not None
        edit.setAccessibleName(self._names.accessibleName())
        edit.setPlaceholderText(self.tr("a name for these choices"))
        edit.setMaxLength(60)
        self._names.activated.connect(self._choose)
        self._names.editTextChanged.connect(self._show_state)
        self._keep.clicked.connect(self._ask_to_keep)
        self._delete.clicked.connect(self._ask_to_delete)
        self._default.clicked.connect(self._ask_for_default)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._names, 0, 0, 1, 3)
        grid.addWidget(self._default, 1, 0)
        for at, button in enumerate((self._keep, self._delete), start=1):
            button.setAutoDefault(False)
            grid.addWidget(button, 1, at)
        grid.setColumnStretch(0, 1)

    def _name(self) -> str:
        return self._names.currentText().strip()

    @Slot()
    def _show_state(self) -> None:
        name = self._name()
        self._keep.setEnabled(bool(name))
        self._delete.setEnabled(name in self._known)
        self._default.setEnabled(name in self._known)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._name())

    @Slot()
    def _ask_to_keep(self) -> None:
        self.keep_asked.emit(self._name())

    @Slot()
    def _ask_to_delete(self) -> None:
        self.delete_asked.emit(self._name())

    @Slot(bool)
    def _ask_for_default(self, is_on: bool) -> None:
        self.default_asked.emit(self._name() if is_on else "")
