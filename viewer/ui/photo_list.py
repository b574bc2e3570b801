"""A list of photos that can be dragged out of it by mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget


class PhotoList(QListView):
    """Drags a row out once the mouse has left it; Qt does so only where rows can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed_at: QPoint | None = None
        self.setSelectionMode(QListView.SelectionMode.NoSelection)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a drag may begin."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        on_row = event.button() == Qt.MouseButton.LeftButton and self.indexAt(place).isValid()
        self._pressed_at = place if on_row else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag where the mouse has gone far enough."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif self._pressed_at is not None:
            way = event.position().toPoint() - self._pressed_at
            if way.manhattanLength() >= QApplication.startDragDistance():
                self._pressed_at = None
                self.startDrag(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a press that became no drag be a click."""
        self._pressed_at = None
        super().mouseReleaseEvent(event)
