"""Every command by its name: type a few letters, take one with Enter."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viewer.ui.dialog_sheet import DialogSheet
from viewer.ui.fuzzy import best_matches
from viewer.ui.key_cap import cap_text
from viewer.ui.theme import Look

PaletteRow = tuple[str, str, str, bool]  # name, label, keys in Qt's portable words, is enabled

_Index = QModelIndex | QPersistentModelIndex
_SIZE = QSize(560, 440)
_LINE = 34
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PaletteModel(QAbstractListModel):
    """The commands that answer what was typed, best first."""

    KEYS = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[PaletteRow, ...] = ()
        self._rows: tuple[PaletteRow, ...] = ()

    def show_rows(self, rows: Sequence[PaletteRow]) -> None:
        """Take all commands, in their order."""
        self._all = tuple(rows)
        self.find("")

    def find(self, typed: str) -> None:
        """Keep the commands that answer what was typed."""
        self.beginResetModel()
        found = best_matches(typed, [label for _name, label, _keys, _enabled in self._all])
        self._rows = tuple(self._all[number] for number in found)
        self.endResetModel()

    def name(self, row: int) -> str | None:
        """Give the name of a command that can run, None for another."""
        if not 0 <= row < len(self._rows):
            return None
        name, _label, _keys, is_enabled = self._rows[row]
        return name if is_enabled else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Give how many commands answer."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a command's words or its keys."""
        if not index.isValid():
            return None
        _name, label, keys, _is_enabled = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{label}, {cap_text(keys)}" if keys else label
        said = {Qt.ItemDataRole.DisplayRole: label, self.KEYS: cap_text(keys) if keys else ""}
        return said.get(role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Fade what cannot run now."""
        flags = super().flags(index)
        if index.isValid() and self.name(index.row()) is None:
            flags &= ~Qt.ItemFlag.ItemIsEnabled
        return flags


class PaletteLine(QStyledItemDelegate):
    """Draws a command: its words left, its keys right."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(self._look.colour("accent"))
            painter.setBrush(self._look.colour("lit"))
            painter.drawRoundedRect(rect.adjusted(0.5, 1.5, -0.5, -1.5), 6, 6)
        is_enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        words = self._look.colour("text" if is_enabled else "secondary")
        words.setAlphaF(1.0 if is_enabled else 0.7)
        inside = rect.adjusted(12, 0, -12, 0)
        keys = index.data(PaletteModel.KEYS)
        room = QFontMetricsF(option.font).horizontalAdvance(keys) + 16 if keys else 0
        painter.setFont(option.font)
        painter.setPen(words)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside.adjusted(0, 0, -room, 0), middle, index.data())
        painter.setPen(self._look.colour("secondary"))
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, keys)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Give one height for all."""
        return QSize(0, max(_LINE, option.fontMetrics.height() + 12))


class CommandPalette(QDialog):
    """Finds a command by typing and says which was taken."""

    command_chosen = Signal(str)  # the command's name

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self._model = PaletteModel(self)
        self._field = QLineEdit()
        self._list = QListView()
        self._lay_out(look)
        self._field.textChanged.connect(self._find)
        self._list.clicked.connect(self._take)

    def show_rows(self, rows: Sequence[PaletteRow]) -> None:
        """Show commands as (name, label, keys, whether it can run now)."""
        self._model.show_rows(rows)
        self._choose_first()

    def _lay_out(self, look: Look) -> None:
        self._field.setPlaceholderText(self.tr("Type to find a command"))
        self._field.setAccessibleName(self.tr("Find a command"))
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteLine(look, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = DialogSheet(look, self, _SIZE)
        sheet.body.setContentsMargins(40, 40, 40, 40)
        sheet.body.setSpacing(12)
        sheet.body.addWidget(self._field)
        sheet.body.addWidget(self._list, 1)
        self._field.setFocus()

    def _choose_first(self) -> None:
        enabled = (row for row in range(self._model.rowCount()) if self._model.name(row))
        self._list.setCurrentIndex(self._model.index(next(enabled, 0)))

    @Slot(str)
    def _find(self, typed: str) -> None:
        self._model.find(typed)
        self._choose_first()

    @Slot()
    def _take(self) -> None:
        name = self._model.name(self._list.currentIndex().row())
        if name is not None:
            self.accept()
            self.command_chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the list from the field; take with Enter."""
        if event.key() in _WALKING:
            self._list.event(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)
