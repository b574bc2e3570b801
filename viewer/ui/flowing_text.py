"""Words of a file that wrap anywhere and can be selected; places among them can be marked."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from viewer.ui.plain_text import clean_text
from viewer.ui.text_marks import Mark, in_units, paint_mark, places_of
from viewer.ui.theme import Look

_NARROWEST = 24


class FlowingText(QTextEdit):
    """Plain text as high as its words need; marks have a ground and a line below, solid for words
    that are added, dashed for changed ones, a wedge where words are missing."""

    def __init__(
        self, look: Look, role: str = "", parent: QWidget | None = None, *, margin: int = 0
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._text = ""
        self._marks: tuple[Mark, ...] = ()
        self._current: int | None = None
        self._heights: dict[int, int] = {}
        self._places: list[list[QRectF]] | None = None
        self.setObjectName("flowingText")
        self.setProperty("role", role)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(margin)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, text: str) -> None:
        """Show a text without marks."""
        self._text = clean_text(text)
        self.setPlainText(self._text)
        self.show_marks(())

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Mark places of the text, none of them current."""
        self._marks = in_units(self._text, marks)
        self._current = None
        self._forget()

    def wear(self, font: QFont, line_height: float = 1.0) -> None:
        """Take a face, with lines of at least so many times its size."""
        self.setFont(font)
        self.document().setDefaultFont(font)
        spacing = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.MinimumHeight
        spacing.setLineHeight(round(font.pixelSize() * line_height), kind.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        self._forget()

    def keep_to_the_side(self) -> None:
        """Begin at the side where the window's language begins, whatever that of the words."""
        option = self.document().defaultTextOption()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)

    def show_current(self, number: int | None) -> None:
        """Frame one of the marks, counted from 0, or none."""
        self._current = number
        self.viewport().update()

    def place_of(self, number: int) -> QRect:
        """Give where a mark stands on this widget."""
        place = QRectF()
        for rect in self._all_places()[number]:
            place = place.united(rect)
        return place.toAlignedRect()

    def _forget(self) -> None:
        self._heights.clear()
        self._places = None
        self.updateGeometry()
        self.viewport().update()

    def _all_places(self) -> list[list[QRectF]]:
        if self._places is None:
            self._places = [places_of(self.document(), mark) for mark in self._marks]
        return self._places

    def sizeHint(self) -> QSize:
        return QSize(self.viewport().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            document = self.document().clone(self)
            assert isinstance(document, QTextDocument)
            document.setTextWidth(max(width, _NARROWEST))
            self._heights[width] = int(document.size().height() + 1)
            document.deleteLater()
        return self._heights[width]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy; every other key is for the pane around the words."""
        if event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the pane: here is nothing to scroll, and with Ctrl Qt would zoom."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._places = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._marks:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, rects in enumerate(self._all_places()):
                if any(rect.intersects(QRectF(event.rect())) for rect in rects):
                    kind, is_current = self._marks[number].kind, number == self._current
                    paint_mark(painter, self._look, kind, rects, is_current=is_current)
            painter.end()
        super().paintEvent(event)
