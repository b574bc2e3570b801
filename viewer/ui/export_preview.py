"""The pages of a sheet to look through: whole pages, or as wide as there is room."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.numbers import written

_AROUND = 24
_LEAST = 40
_SETTLED = 120  # milliseconds without another change of size, before a page is asked for anew
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Backspace: -1,
    Qt.Key.Key_Space: 1,
}


class PageView(QWidget):
    """One page on the ground, with its shadow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()

    def show_image(self, image: QImage) -> None:
        """Show a page at its size in device pixels."""
        self._image = image
        self.setFixedSize(self.sizeHint())
        self.update()

    @property
    def image(self) -> QImage:
        """The page that is shown."""
        return self._image

    def sizeHint(self) -> QSize:
        """Give the page's size with room for its shadow."""
        size = self._image.deviceIndependentSize().toSize()
        return size + QSize(2 * _AROUND, 2 * _AROUND)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw shadow and page."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        page = self.rect().adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 5))
        for spread in range(6):
            painter.drawRect(page.adjusted(-spread, 2 - spread, spread, 4 + spread))
        painter.drawImage(QPoint(_AROUND, _AROUND), self._image)
        painter.end()


class ExportPreview(QFrame):
    """Shows a page and walks to the others; asks for each page at the size it is to have."""

    page_wanted = Signal(int, int, int)  # page from 0, the width and height that it fits, 0 for any

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportPreview")
        self._count = 0
        self._at = 0
        self._is_wide = False
        self._sheet = PageView()
        self._scroll = QScrollArea()
        self._words = QLabel()
        self._before, self._after = QPushButton("‹"), QPushButton("›")
        self._zoom = QPushButton()
        self._settling = QTimer(self)
        self._lay_out()
        self._show_place()

    def show_count(self, count: int) -> None:
        """Offer so many pages, and stay where it is if that page is still there."""
        self._count = count
        self._go(min(self._at, max(0, count - 1)))

    def show_page(self, number: int, image: QImage) -> None:
        """Show a page that was asked for; another one comes too late."""
        if number == self._at:
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self._sheet.show_image(image)

    def show_fault(self, sentence: str) -> None:
        """Say why there are no pages."""
        self._count = 0
        self._sheet.show_image(QImage())
        self._words.setText(sentence)
        self._enable()

    @property
    def page(self) -> QImage:
        """The page that is shown."""
        return self._sheet.image

    def _lay_out(self) -> None:
        self._scroll.setWidget(self._sheet)
        self._sheet.setAutoFillBackground(False)  # which the area has just switched on
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Pages of the caption sheet"))
        self._scroll.installEventFilter(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("role", "secondary")
        names = (
            self.tr("Previous page"),
            self.tr("Next page"),
            self.tr("Page as wide as there is room"),
        )
        for button, name in zip((self._before, self._after, self._zoom), names, strict=True):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setAutoDefault(False)
        self._zoom.setText(self.tr("Fit width"))
        self._zoom.setCheckable(True)
        self._zoom.toggled.connect(self._set_wide)
        self._before.clicked.connect(self._step_back)
        self._after.clicked.connect(self._step_on)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED)
        self._settling.timeout.connect(self._ask)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 12)
        foot.addWidget(self._before)
        foot.addWidget(self._words, 1)
        foot.addWidget(self._after)
        foot.addWidget(self._zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)

    def _go(self, page: int) -> None:
        self._at = page
        self._show_place()
        self._ask()

    def _show_place(self) -> None:
        words = self.tr("Page {n} of {pages}")
        self._words.setText(
            words.format(n=written(self._at + 1), pages=written(self._count)) if self._count else ""
        )
        self._enable()

    def _enable(self) -> None:
        self._before.setEnabled(self._at > 0)
        self._after.setEnabled(self._at + 1 < self._count)

    @Slot()
    def _step_back(self) -> None:
        self._step(-1)

    @Slot()
    def _step_on(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        number = max(0, min(self._count - 1, self._at + by))
        if number != self._at and self._count:
            self._go(number)
            self._scroll.verticalScrollBar().setValue(0 if by > 0 else 1 << 20)

    @Slot(bool)
    def _set_wide(self, is_wide: bool) -> None:
        self._is_wide = is_wide
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if not self._count:
            return
        room = self._scroll.viewport().size() - QSize(2 * _AROUND, 2 * _AROUND)
        if self._is_wide:
            room.setWidth(room.width() - self._scroll.verticalScrollBar().sizeHint().width())
        width, height = max(_LEAST, room.width()), max(_LEAST, room.height())
        ratio = self.devicePixelRatioF()
        tall = 0 if self._is_wide else round(height * ratio)
        self.page_wanted.emit(self._at, round(width * ratio), tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the page anew once the size has settled."""
        super().resizeEvent(event)
        self._settling.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Walk through the pages and zoom by keys while the page has the focus."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step(-self._count if key == Qt.Key.Key_Home else self._count)
        elif key in (Qt.Key.Key_W, Qt.Key.Key_Z):
            self._zoom.toggle()
        else:
            return False
        return True
