"""The list that the remarks stand in."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView


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
