"""The grid of photos in the picker."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from viewer.ui.picker_card import PickerCard

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CandidateGrid(QListView):
    """The photos in rows; it keeps the arrows and leaves other keys to the dialog."""

    laid_out = Signal()

    def __init__(self, card: PickerCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the number of columns anew."""
        self._card.fit(self.viewport().width() - 1, self.font())
        self.setGridSize(self._card.cell)
        super().resizeEvent(event)
        self.laid_out.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows; every letter is the dialog's."""
        if event.key() in _TAKING or (event.text() and event.text().isprintable()):
            event.ignore()
        else:
            super().keyPressEvent(event)
