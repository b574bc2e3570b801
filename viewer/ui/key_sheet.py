"""Every key on one sheet, by what it is for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.dialog_sheet import DialogSheet
from viewer.ui.faces import text_scale
from viewer.ui.key_cap import KeyCap, cap_text
from viewer.ui.panel_labels import plain_label, section_label
from viewer.ui.theme import Look

KeyRow = tuple[str, Sequence[str]]  # what it does, its keys in Qt's portable words

_COLUMNS = 3
_WIDTH = 1000
_LARGE = 1.25  # from here on there is room for one column less
_HEAD = 112
_BAR = 12  # what the scroll bar has of the right margin
_CLOSING = (Qt.Key.Key_Question, Qt.Key.Key_F1)


class KeySheet(QDialog):
    """Shows the keys in columns of groups; the same key closes it."""

    palette_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(self.tr("Keys"))
        self._sheet = DialogSheet(look, self)
        self._columns = QHBoxLayout()
        self._lay_out()

    def show_groups(self, groups: Sequence[tuple[str, Sequence[KeyRow]]]) -> None:
        """Show groups of (what it does, keys); they fill the column that is shortest."""
        count = _COLUMNS if text_scale() < _LARGE else _COLUMNS - 1
        columns = [QVBoxLayout() for _column in range(count)]
        lengths = [0] * count
        for title, rows in groups:
            shortest = lengths.index(min(lengths))
            lengths[shortest] += len(rows) + 2
            columns[shortest].addWidget(self._group(title, rows))
        for column in columns:
            column.setSpacing(20)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._sheet.fit(
            QSize(round(_WIDTH * text_scale()), self._columns.sizeHint().height() + _HEAD)
        )

    def _lay_out(self) -> None:
        sheet = self._sheet
        sheet.body.setContentsMargins(52, 48, 44, 44)
        sheet.body.setSpacing(16)
        sheet.body.addLayout(self._head())
        page = QWidget()
        page.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, _BAR, 0)
        self._columns.setSpacing(32)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Keys"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        page.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        sheet.body.addWidget(scroll, 1)
        scroll.setFocus()

    def _head(self) -> QHBoxLayout:
        title = QLabel(self.windowTitle())
        title.setObjectName("sheetTitle")
        find = QPushButton(self.tr("Find a command"))
        find.setProperty("role", "quiet")
        find.setAutoDefault(False)
        find.clicked.connect(self._ask_for_palette)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, _BAR, 0)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(find)
        row.addWidget(KeyCap(self._look, "Ctrl+K"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(16)
        row.addWidget(close)
        return row

    def _group(self, title: str, rows: Sequence[KeyRow]) -> QWidget:
        group = QWidget()
        group.setAccessibleName(title)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(section_label(title))
        for label, keys in rows:
            column.addLayout(self._line(label, keys))
        return group

    def _line(self, label: str, keys: Sequence[str]) -> QHBoxLayout:
        words = plain_label(label.rstrip("…"))
        words.setContentsMargins(0, 2, 0, 0)
        words.setAccessibleDescription(", ".join(map(cap_text, keys)))
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(words, 1)
        for key in keys:
            line.addWidget(KeyCap(self._look, key), 0, Qt.AlignmentFlag.AlignTop)
        return line

    @Slot()
    def _ask_for_palette(self) -> None:
        self.accept()
        self.palette_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with the keys that open it; go on to the palette with its own."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _CLOSING:
            self.reject()
        elif event.key() == Qt.Key.Key_K and control:
            self._ask_for_palette()
        else:
            super().keyPressEvent(event)
