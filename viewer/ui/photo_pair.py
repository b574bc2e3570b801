"""Two photos side by side, each as large as its half."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.ui.theme import Look

_BETWEEN = 16
_TITLE = 28


class PhotoPair(QWidget):
    """Shows the slot's photo at the left and another at the right, under their names."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sides: list[tuple[str, QImage | None]] = [("", None), ("", None)]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_left(self, title: str, image: QImage | None) -> None:
        """Show the photo that the slot has now."""
        self._show(0, title, image)

    def show_right(self, title: str, image: QImage | None) -> None:
        """Show the photo it could have."""
        self._show(1, title, image)

    def _show(self, side: int, title: str, image: QImage | None) -> None:
        self._sides[side] = (title, image)
        titles = [title for title, _image in self._sides if title]
        self.setAccessibleDescription("; ".join(titles))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both halves on the stage's ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width = (self.width() - _BETWEEN) / 2
        for side, (title, image) in enumerate(self._sides):
            half = QRectF(side * (width + _BETWEEN), 0, width, self.height())
            painter.setPen(self._look.colour("text" if side else "secondary"))
            head = QRectF(half.left(), 0, half.width(), _TITLE)
            shown = painter.fontMetrics().elidedText(
                title, Qt.TextElideMode.ElideMiddle, int(head.width())
            )
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, shown)
            self._paint_photo(painter, half.adjusted(0, _TITLE, 0, 0), image)
        painter.end()

    def _paint_photo(self, painter: QPainter, place: QRectF, image: QImage | None) -> None:
        painter.fillRect(place, self._look.colour("stage"))
        if image is None or image.isNull():
            painter.setPen(self._look.colour("secondary"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.tr("No photo"))
            return
        size = QSizeF(image.size()).scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(place.center())
        painter.drawImage(target, image)
