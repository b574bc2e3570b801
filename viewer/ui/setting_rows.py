"""A page of settings: each row its name, its field and a sentence below; said by name."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.panel_labels import plain_label

_FIELD_WIDTH = 380
_MOST_SHOWN = 16


class SettingRows(QScrollArea):
    """Rows of settings, added one by one; every change of a field is told at once."""

    changed = Signal(str, object)  # the setting's name, its value

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._fields: dict[str, QWidget] = {}
        self._notes: dict[str, QLabel] = {}
        self._sentences: dict[str, str] = {}
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(2, 0, 12, 0)
        self._column.setSpacing(4)
        heading = QLabel(title)
        heading.setObjectName("sheetTitle")
        self._column.addWidget(heading)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        for part in (page, self.viewport()):
            part.setAutoFillBackground(False)

    @property
    def names(self) -> tuple[str, ...]:
        """The settings that stand on this page."""
        return tuple(self._fields)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show what is set, without telling it again."""
        for name, field in self._fields.items():
            if name not in values:
                continue
            with QSignalBlocker(field):
                _put(field, values[name])

    def show_note(self, name: str, sentence: str) -> None:
        """Say below a field what is wrong with it; "" puts its own sentence back."""
        note = self._notes[name]
        note.setText(sentence or self._sentences[name])
        note.setProperty("role", "look" if sentence else "secondary")
        note.style().unpolish(note)
        note.style().polish(note)

    def add_choice(
        self, name: str, label: str, sentence: str, options: Sequence[tuple[Any, str]]
    ) -> None:
        """Add a choice among (value, words)."""
        box = QComboBox()
        box.setMaxVisibleItems(_MOST_SHOWN)
        for value, words in options:
            box.addItem(words, value)
        box.currentIndexChanged.connect(partial(self._tell_choice, name, box))
        self._add(name, label, sentence, box)

    def add_number(
        self, name: str, label: str, sentence: str, between: tuple[int, int], unit: str
    ) -> None:
        """Add a number within bounds, with its unit."""
        box = QSpinBox()
        box.setRange(*between)
        box.setSuffix(f" {unit}")
        box.setKeyboardTracking(False)
        box.setSingleStep(max(1, (between[1] - between[0]) // 100))
        # A style sheet cannot give the field within a spin box its padding.
        box.lineEdit().setTextMargins(8, 0, 8, 0)
        box.valueChanged.connect(partial(self.changed.emit, name))
        self._add(name, label, sentence, box)

    def add_switch(self, name: str, label: str, sentence: str) -> None:
        """Add what is on or off."""
        box = QCheckBox(label)
        box.toggled.connect(partial(self.changed.emit, name))
        self._add(name, "", sentence, box)

    def add_text(self, name: str, label: str, sentence: str, empty: str) -> None:
        """Add words to be typed; ``empty`` says what holds where there are none."""
        edit = QLineEdit()
        edit.setPlaceholderText(empty)
        edit.setMaxLength(500)
        edit.textEdited.connect(partial(self.changed.emit, name))
        self._add(name, label, sentence, edit)

    def add_button(self, words: str, sentence: str = "") -> QPushButton:
        """Add a button that does something beside the settings."""
        button = QPushButton(words)
        button.setAutoDefault(False)
        self._insert(button, Qt.AlignmentFlag.AlignLeading)
        if sentence:
            button.setAccessibleDescription(sentence)
            self._insert(plain_label(sentence, role="secondary"))
        return button

    def add_words(self, words: str) -> QLabel:
        """Add a sentence between the rows."""
        label = plain_label(words, role="secondary")
        self._insert(label)
        return label

    def _add(self, name: str, label: str, sentence: str, field: QWidget) -> None:
        self._column.insertSpacing(self._column.count() - 1, 10)
        field.setObjectName(f"setting-{name}")
        field.setAccessibleDescription(sentence)
        if label:
            words = QLabel(label)
            words.setBuddy(field)
            field.setAccessibleName(label)
            self._insert(words)
            field.setMinimumWidth(_FIELD_WIDTH // 2)
            field.setMaximumWidth(_FIELD_WIDTH)
        self._insert(field)
        note = plain_label(sentence, role="secondary")
        self._insert(note)
        self._fields[name], self._notes[name], self._sentences[name] = field, note, sentence

    def _insert(self, widget: QWidget, side: Qt.AlignmentFlag | None = None) -> None:
        at = self._column.count() - 1
        if side is None:
            self._column.insertWidget(at, widget)
        else:
            self._column.insertWidget(at, widget, 0, side)

    def _tell_choice(self, name: str, box: QComboBox, at: int) -> None:
        self.changed.emit(name, box.itemData(at))


def _put(field: QWidget, value: Any) -> None:
    match field:
        case QComboBox():
            at = field.findData(value)
            if at < 0:
                field.addItem(str(value), value)
                at = field.count() - 1
            field.setCurrentIndex(at)
        case QSpinBox():
            field.setValue(value)
        case QCheckBox():
            field.setChecked(value)
        case QLineEdit():
            if field.text() != value:
                field.setText(value)
