"""The two chevrons at the sides of the stage: to the previous slot and to the next."""

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton, QWidget

from viewer.ui.icons import tinted_icon
from viewer.ui.theme import Look

_ICON, _BUTTON = 16, 32
_WHITE = QColor(Qt.GlobalColor.white)


class StageChevrons(QObject):
    """Two quiet buttons on a stage, in the middle of its sides."""

    previous_asked = Signal()
    next_asked = Signal()

    def __init__(self, look: Look, stage: QWidget, side: int) -> None:
        super().__init__(stage)
        self._look = look
        self._over_photo = False
        self._gap = (side - _BUTTON) // 2
        self._previous = _button(stage, "chevron-left", self.tr("Previous slot"))
        self._next = _button(stage, "chevron-right", self.tr("Next slot"))
        self._previous.clicked.connect(self.previous_asked)
        self._next.clicked.connect(self.next_asked)
        look.changed.connect(self._tint)
        self._tint()

    def show(self, *, near: bool) -> None:
        """Show the buttons, or leave the photo alone."""
        self._previous.setVisible(near)
        self._next.setVisible(near)

    def lie_over_photo(self, *, over: bool) -> None:
        """Keep the contrast where a photo reaches under the buttons."""
        if over != self._over_photo:
            self._over_photo = over
            for button in (self._previous, self._next):
                button.setProperty("ground", "photo" if over else "")
                button.style().unpolish(button)
                button.style().polish(button)
            self._tint()

    def place(self, size: QSize) -> None:
        """Stand at the sides of a room of this size."""
        y = (size.height() - _BUTTON) // 2
        self._previous.move(self._gap, y)
        self._next.move(size.width() - self._gap - _BUTTON, y)

    @Slot()
    def _tint(self) -> None:
        for button in (self._previous, self._next):
            name = button.objectName()
            tinted = self._look.icon(name, "secondary", _ICON)
            button.setIcon(tinted_icon(name, _WHITE, _ICON) if self._over_photo else tinted)


def _button(stage: QWidget, icon: str, name: str) -> QToolButton:
    button = QToolButton(stage)
    button.setObjectName(icon)
    button.setFixedSize(_BUTTON, _BUTTON)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setCursor(Qt.CursorShape.ArrowCursor)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
