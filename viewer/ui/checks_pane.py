"""What an editor would object to, slot by slot."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.domain import Document
from viewer.ui.key_cap import KeyHint
from viewer.ui.panel_labels import plain_label
from viewer.ui.plain_text import isolated
from viewer.ui.remark_model import RemarkModel
from viewer.ui.remark_row import RemarkRow
from viewer.ui.theme import Look


class RemarkList(QListView):
    """The remarks; Enter or a click goes to the slot, Delete waives."""

    taken = Signal(QModelIndex)
    waive_asked = Signal(QModelIndex)
    laid_out = Signal()

    def updateGeometries(self) -> None:
        """Tell when rows have moved."""
        super().updateGeometries()
        self.laid_out.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the slot of the remark that was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.taken.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the slot with Enter, waive with Delete; other letters are for the commands."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.waive_asked.emit(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChecksPane(QWidget):
    """All remarks in the order of the slots, each with its form, its word and its sentence."""

    slot_chosen = Signal(str)  # the slot's key
    remark_waived = Signal(str, str)  # the slot's key or "", the check

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = RemarkModel(self)
        self._list = RemarkList()
        self._fine = plain_label(self.tr("Nothing to object to."), role="secondary")
        self._waive = QPushButton(self.tr("Waive"))
        self._lay_out()
        self._wire()

    def show_document(self, document: Document) -> None:
        """Show a document's remarks; the keyboard stays on the same one where it can."""
        row = self._list.currentIndex().row()
        self._row.forget()
        self._model.show_document(document)
        count = self._model.rowCount()
        self._stack.setCurrentIndex(1 if count else 0)
        if count and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(min(max(row, 0), count - 1)))

    def show_current(self, key: str) -> None:
        """Bring the first remark about a slot into view."""
        row = self._model.first_row_of(key)
        at = self._model.remark(self._list.currentIndex().row())
        if row is not None and (at is None or at.slot != key):
            self._list.setCurrentIndex(self._model.index(row))

    def _lay_out(self) -> None:
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Checks"))
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._waive.setParent(self._list.viewport())
        self._waive.setToolTip(self.tr("Accept it as it is (Delete)"))
        width = self._waive.sizeHint().width()
        self._row = RemarkRow(self._look, width, self._list)
        self._list.setItemDelegate(self._row)
        self._fine.setContentsMargins(16, 16, 16, 16)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        column.addLayout(self._hints())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._fine)
        self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setFocusProxy(self._list)

    def _hints(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(16)
        row.addWidget(KeyHint(self._look, ("Return",), self.tr("go to the slot")))
        row.addWidget(KeyHint(self._look, ("Del",), self.tr("waive")))
        row.addStretch(1)
        return row

    def _wire(self) -> None:
        self._list.taken.connect(self._choose)
        self._list.waive_asked.connect(self._waive_row)
        self._waive.clicked.connect(self._waive_current)
        self._list.selectionModel().currentChanged.connect(self._place_button)
        self._list.verticalScrollBar().valueChanged.connect(self._place_button)
        self._list.laid_out.connect(self._place_button)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        remark = self._model.remark(index.row())
        if remark is not None and remark.slot is not None:
            self.slot_chosen.emit(remark.slot)

    @Slot(QModelIndex)
    def _waive_row(self, index: QModelIndex) -> None:
        remark = self._model.remark(index.row())
        if remark is not None:
            self.remark_waived.emit(remark.slot or "", remark.check)

    @Slot()
    def _waive_current(self) -> None:
        self._waive_row(self._list.currentIndex())

    @Slot()
    def _place_button(self) -> None:
        """Put the button at the right of the current row."""
        if not self._list.isVisible():
            return
        index = self._list.currentIndex()
        remark = self._model.remark(index.row())
        self._waive.setVisible(remark is not None)
        if remark is None:
            return
        self._waive.setAccessibleName(self.tr("Waive: {text}").format(text=isolated(remark.text)))
        rect, size = self._list.visualRect(index), self._waive.sizeHint()
        self._waive.setGeometry(
            rect.right() - 12 - size.width(), rect.top() + 10, size.width(), size.height()
        )
