"""A bar to find words in captions, credits and names."""

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from viewer.ui.numbers import written
from viewer.ui.theme import Look


class FindBar(QFrame):
    """A field with the count of what it finds, and two buttons to walk there; hidden at first."""

    text_changed = Signal(str)
    next_asked = Signal()
    previous_asked = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._look = look
        self._field = QLineEdit()
        self._count = QLabel()
        self._previous = self._button(self.tr("Previous"), self.previous_asked)
        self._next = self._button(self.tr("Next"), self.next_asked)
        self._close = self._button(self.tr("Close"))
        self._lay_out()
        self._field.textChanged.connect(self.text_changed)
        self._close.clicked.connect(self.close_bar)
        look.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def text(self) -> str:
        """What is looked for."""
        return self._field.text()

    def open_bar(self) -> None:
        """Show the bar, ready to type in; what was looked for last is selected."""
        self.show()
        self._field.setFocus()
        self._field.selectAll()
        if self.text:
            self.text_changed.emit(self.text)

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar and say so."""
        self.hide()
        self.closed.emit()

    def show_count(self, at: int, count: int) -> None:
        """Show which of how many places is shown, counted from 1; none if ``count`` is 0."""
        if not self.text:
            self._count.clear()
        elif count == 0:
            self._count.setText(self.tr("Not found"))
        else:
            self._count.setText(
                self.tr("{at} of {count}").format(at=written(at), count=written(count))
            )
        self._next.setEnabled(count > 0)
        self._previous.setEnabled(count > 0)

    def _lay_out(self) -> None:
        self._field.setPlaceholderText(self.tr("Find in captions, credits and file names"))
        self._field.setAccessibleName(self.tr("Find"))
        self._field.setMaximumWidth(420)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("role", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addStretch(1)
        row.addWidget(self._close)

    def _button(self, name: str, clicked: SignalInstance | None = None) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if clicked is not None:
            button.clicked.connect(clicked)
        return button

    @Slot()
    def _restyle(self) -> None:
        self._previous.setIcon(self._look.icon("chevron-up"))
        self._next.setIcon(self._look.icon("chevron-down"))
        self._close.setIcon(self._look.icon("close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with Enter, back with Shift; Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_asked if back else self.next_asked).emit()
        else:
            super().keyPressEvent(event)
