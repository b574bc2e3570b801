"""A quiet bar that says what went wrong and what can be done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from viewer.ui.panel_labels import plain_label, set_plain
from viewer.ui.theme import Look

_SIGN = 16


class Message(QFrame):
    """One sentence, a button where something can be done, and one to put it away."""

    action_asked = Signal()
    dismissed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setAccessibleName(self.tr("Message"))
        self._look = look
        self._sign = QLabel()
        self._text = plain_label("")
        self._action = QPushButton()
        self._dismiss = QToolButton()
        self._lay_out()
        look.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that stands there, "" while the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_error(self, text: str, action_label: str = "") -> None:
        """Show a sentence and, if it has a label, the button; screen readers say it at once."""
        set_plain(self._text, text)
        self._action.setText(action_label)
        self._action.setVisible(bool(action_label))
        self.setAccessibleDescription(self._text.text())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @Slot()
    def dismiss(self) -> None:
        """Put the sentence away."""
        self.hide()
        self.dismissed.emit()

    def _lay_out(self) -> None:
        self._sign.setAccessibleName(self.tr("Error"))
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        self._dismiss.setToolTip(self.tr("Dismiss"))
        self._dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._dismiss.clicked.connect(self.dismiss)
        self._action.clicked.connect(self.action_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._action)
        row.addWidget(self._dismiss)

    @Slot()
    def _restyle(self) -> None:
        scale = self.devicePixelRatioF()
        self._sign.setPixmap(self._look.pixmap("error", "wrong", _SIGN, scale))
        self._dismiss.setIcon(self._look.icon("close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put it away with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
