"""The ground of a dialog: a rounded card with its shadow, over a window that is dimmed."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from viewer.ui.theme import Look

_CORNER = 12
_SHADOW = 24
_SHADOW_STEPS = 12
_DROP = 6
_DIM_DARK, _DIM_LIGHT = 130, 80
_AROUND = 48


class Shade(QWidget):
    """Dims the window that a dialog stands before; it takes no mouse and no keys."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        is_dark = look.colour("window").lightness() < look.colour("text").lightness()
        self._dim = QColor(0, 0, 0, _DIM_DARK if is_dark else _DIM_LIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window when its size changes."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lay the dimming over all of the window."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._dim)
        painter.end()


class DialogSheet(QWidget):
    """Fills a dialog that has no frame of the system; ``body`` takes what the dialog shows.

    A window of its own, not a widget in the main window: so the main window's keys rest while it
    is open, and screen readers find a dialog.
    """

    def __init__(self, look: Look, dialog: QDialog, size: QSize | None = None) -> None:
        super().__init__(dialog)
        self._look = look
        self._dialog = dialog
        self._size = size
        self._shade: Shade | None = None
        self._behind = QPixmap()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*(_SHADOW + 1,) * 4)
        dialog.setObjectName("sheetDialog")
        dialog.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        dialog.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, not _may_lack_compositor())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, dialog.parentWidget() is not None)
        dialog.setModal(True)
        outer = QVBoxLayout(dialog)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self)

    def fit(self, size: QSize) -> None:
        """Ask for the card's size in pixels; it is cut to the window's when the dialog opens."""
        self._size = size

    def _window(self) -> QWidget | None:
        parent = self._dialog.parentWidget()
        return parent.window() if parent is not None else None

    def showEvent(self, event: QShowEvent) -> None:
        """Dim the window and stand in its middle, never larger than it."""
        super().showEvent(event)
        window = self._window()
        if self._size is not None:
            self._dialog.resize(self._size + QSize(2 * _SHADOW, 2 * _SHADOW))
        if window is None or self._shade is not None:
            return
        room = window.size() - QSize(_AROUND, _AROUND) + QSize(2 * _SHADOW, 2 * _SHADOW)
        self._dialog.resize(self._dialog.size().boundedTo(room))
        middle = window.mapToGlobal(window.rect().center())
        self._dialog.move(middle - self._dialog.rect().center())
        self._shade = Shade(self._look, window)
        self._shade.show()
        if _may_lack_compositor():
            corner = middle - self._dialog.rect().center() - window.mapToGlobal(QPoint(0, 0))
            self._behind = window.grab(QRect(corner, self._dialog.size()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the window its light back."""
        super().hideEvent(event)
        if self._shade is not None:
            self._shade.deleteLater()
            self._shade.hide()
            self._shade = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shadow in thin layers, then the card."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._behind)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 7))
        for step in range(_SHADOW_STEPS):
            spread = (_SHADOW - _DROP) * step / _SHADOW_STEPS
            layer = card.adjusted(-spread, _DROP - spread, spread, _DROP + spread)
            painter.drawRoundedRect(layer, _CORNER + spread, _CORNER + spread)
        painter.setBrush(self._look.colour("pane"))
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        painter.end()


def _may_lack_compositor() -> bool:
    """Tell whether see-through windows may turn black: then what lies behind is painted in."""
    return QGuiApplication.platformName() == "xcb"
