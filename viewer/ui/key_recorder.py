"""A button that waits for a key and says which one was pressed."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.ui.keys import keys_of

_MODIFIERS = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
}  # fmt: skip
_LEAVING = {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


def recorded(event: QKeyEvent) -> str:
    """Give the key of the table that a press stands for: what it types, if that is a sign."""
    names = keys_of(event)
    return names[-1] if names[-1].strip() else names[0]


class KeyRecorder(QPushButton):
    """Pressed, it takes the next key for itself; Esc and Tab leave it as it was."""

    pressed_key = Signal(str)  # in Qt's portable words
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_waiting = False
        self.setAutoDefault(False)
        self.clicked.connect(self.wait)
        self._say()

    @property
    def is_waiting(self) -> bool:
        """Whether the next key is taken."""
        return self._is_waiting

    @Slot()
    def wait(self) -> None:
        """Take the next key."""
        self._is_waiting = True
        self.setFocus()
        self._say()

    @Slot()
    def leave(self) -> None:
        """Take no key any more."""
        if self._is_waiting:
            self._is_waiting = False
            self._say()
            self.left.emit()

    def _say(self) -> None:
        waiting, resting = self.tr("Press a key… Esc leaves it"), self.tr("New key…")
        self.setText(waiting if self._is_waiting else resting)

    def event(self, event: QEvent) -> bool:
        """Take every key while waiting, before shortcuts and the walk from field to field do."""
        if self._is_waiting and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _LEAVING:
            self.leave()
        elif key not in _MODIFIERS and not event.isAutoRepeat():
            self.pressed_key.emit(recorded(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no longer when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.leave()
