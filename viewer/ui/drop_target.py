"""A widget that photos of ours, or files from outside, can be dropped on."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from viewer.ui.photo_drag import dragged_files, dragged_photo

_OVER = {QEvent.Type.DragEnter, QEvent.Type.DragMove}


class DropTarget(QObject):
    """Watches a widget for drops, and tells what was dropped."""

    photo_dropped = Signal(str)  # Photo.name
    files_dropped = Signal(object)  # tuple[Path, ...]
    hovered = Signal(bool)  # whether something that can be dropped is over the widget

    def __init__(self, widget: QWidget, *, takes_files: bool = True) -> None:
        super().__init__(widget)
        self._takes_files = takes_files
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def _is_welcome(self, event: QDropEvent) -> bool:
        if dragged_photo(event.mimeData()) is not None:
            return True
        return self._takes_files and bool(dragged_files(event.mimeData()))

    def _drop(self, event: QDropEvent) -> None:
        if (name := dragged_photo(event.mimeData())) is not None:
            self.photo_dropped.emit(name)
        else:
            self.files_dropped.emit(dragged_files(event.mimeData()))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at the events of the watched widget."""
        is_drag = isinstance(event, QDropEvent) and self._is_welcome(event)
        if is_drag or event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(event.type() in _OVER)
        if not is_drag:
            return False
        assert isinstance(event, QDropEvent)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._drop(event)
        return True
