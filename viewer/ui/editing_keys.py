"""The keys that end an edit in place: done, done and next, cancelled, left."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EditingKeys(QObject):
    """Watches a field while it is edited; outside of an edit it lets everything pass."""

    done = Signal()
    done_and_next = Signal()
    cancelled = Signal()
    left = Signal()  # the focus went to another part of the window
    paused = Signal()  # another window is active now

    def __init__(self, field: QWidget, *, enter_is_done: bool) -> None:
        super().__init__(field)
        self._enter_is_done = enter_is_done
        self.watching = False
        field.installEventFilter(self)

    def _signal_for(self, event: QKeyEvent) -> str:
        if event.key() == Qt.Key.Key_Escape:
            return "cancelled"
        if event.key() not in _ENTER:
            return ""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return "done_and_next"
        return "done" if self._enter_is_done else ""

    def _leave(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self.paused.emit()
        elif event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at the events of the watched widget."""
        if not self.watching:
            return False
        if isinstance(event, QKeyEvent) and (name := self._signal_for(event)):
            # The window's shortcuts stand back: these keys belong to the edit.
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                getattr(self, name).emit()
            return True
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self._leave(event)
        return False
