"""A caption as it is read: a serif at reading size, selectable, and edited in the same place."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from viewer.ui.plain_text import clean_text
from viewer.ui.theme import Look

LINE_HEIGHT = 1.45
MEASURE = 75
# A letter's mean width in running text, not in the alphabet.
_RUNNING_TEXT = "The crew waves to relatives from the bus on its way to the launch pad. "
# What a field keeps around its words while they are edited.
FIELD_MARGINS = 8, 4
_BAR = 12
# Beyond this a caption is none; laying it out would only hold the window.
_MOST_SHOWN = 20_000


class CaptionText(QTextEdit):
    """Plain text in the caption's face; the first strong letter of a paragraph aligns it."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        pixels: int | None = None,
        over_photo: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._pixels = pixels
        self._text = ""
        self.setObjectName("captionText")
        if over_photo:
            self.setProperty("ground", "photo")
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Caption"))
        self.setPlaceholderText(self.tr("No caption"))
        self.document().setDocumentMargin(0)
        self.setReadOnly(True)
        self.setProperty("editing", self.is_editing)
        self.set_editing(editing=False)
        look.changed.connect(self.take_face)
        self.take_face()

    @property
    def is_editing(self) -> bool:
        """Whether the words can be changed."""
        return not self.isReadOnly()

    def show_text(self, text: str) -> None:
        """Show a caption, its first part if it is endless."""
        self._text = clean_text(text)
        shown = self._text
        if len(shown) > _MOST_SHOWN:
            shown = shown[:_MOST_SHOWN] + "…"
        self._set(shown)

    def set_editing(self, *, editing: bool) -> None:
        """Let the words be changed, all of them, or only be read and selected."""
        if editing and len(self._text) > _MOST_SHOWN:
            self._set(self._text)
        self.setReadOnly(not editing)
        if not editing:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editing else Qt.FocusPolicy.ClickFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        if editing != self.property("editing"):
            self.setProperty("editing", editing)
            across, down = FIELD_MARGINS if editing else (0, 0)
            self.setViewportMargins(across, down, across, down)
            self._wear_style()

    @property
    def measure(self) -> int:
        """The widest that lines may be, in pixels."""
        metrics = QFontMetricsF(self._look.caption_font(self._pixels))
        return round(metrics.horizontalAdvance(_RUNNING_TEXT) / len(_RUNNING_TEXT) * MEASURE)

    def size_within(self, width: int) -> QSize:
        """Give the width that the text takes of ``width``, and the height it needs then."""
        document = self.document().clone(self)
        assert isinstance(document, QTextDocument)
        document.setTextWidth(width)
        size = QSize(min(width, int(document.idealWidth()) + 1), int(document.size().height()) + 1)
        document.deleteLater()
        if self.toPlainText():
            return size
        shown = QFontMetricsF(document.defaultFont()).horizontalAdvance(self.placeholderText())
        return QSize(min(width, round(shown) + 1), self._line_height())

    def whole_lines(self, height: int) -> int:
        """Give the height up to ``height`` that cuts no line in two, one line at least."""
        line = self._line_height()
        return max(line, height // line * line)

    def stand_in(self, rect: QRect) -> None:
        """Take the place for the words; they scroll only if they need more height."""
        needed = self.size_within(rect.width()).height()
        # Left to itself, Qt shows a bar while it lays out, and keeps the lines that it broke for it.
        scrolls = needed > rect.height()
        shown, hidden = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown if scrolls else hidden)
        across, down = FIELD_MARGINS if self.is_editing else (0, 0)
        bar = _BAR if scrolls else 0
        height = self.whole_lines(rect.height()) if scrolls else rect.height()
        place = QRect(rect.topLeft(), QSize(rect.width(), height))
        self.setGeometry(place.adjusted(-across, -down, across + bar, down))

    def set_pixels(self, pixels: int) -> None:
        """Read the caption at another size than the look's."""
        if pixels != self._pixels:
            self._pixels = pixels
            self.take_face()

    @Slot()
    def take_face(self) -> None:
        """Take the caption's face and line height from the look."""
        font = self._look.caption_font(self._pixels)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._set_line_height()

    def _wear_style(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)
        # A style sheet that is put on anew takes a widget's own face away.
        self.take_face()

    def _set(self, text: str) -> None:
        self.setPlainText(text)
        self._set_line_height()

    def _line_height(self) -> int:
        return round(self._look.caption_font(self._pixels).pixelSize() * LINE_HEIGHT)

    def _set_line_height(self) -> None:
        spacing = QTextBlockFormat()
        # At least: scripts with high letters take what they need.
        kind = QTextBlockFormat.LineHeightTypes.MinimumHeight
        spacing.setLineHeight(self._line_height(), kind.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        self.document().clearUndoRedoStacks()
