"""A label that shortens its one line to the room it has; the whole text is in its tooltip."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from viewer.ui.plain_text import joined, plain_tooltip

_SMALLEST = 24


class ElidedLabel(QLabel):
    """One line of plain text that ends in … where the room ends."""

    def __init__(
        self, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show one line; control signs go, breaks become blanks."""
        self.show_parts((text,))

    def show_parts(self, parts: Iterable[str]) -> None:
        """Show texts in one line, with dots between them."""
        self.setText(joined(parts))
        self.updateGeometry()

    def _shortened(self) -> str:
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """Let the line shrink to its ellipsis."""
        return QSize(min(_SMALLEST, self.sizeHint().width()), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Give the size of the whole line."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(width, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the line as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self._shortened()
        tip = "" if shown == self.text() else plain_tooltip(self.text())
        if tip != self.toolTip():
            self.setToolTip(tip)
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, shown)
