"""Credit and caption beneath the photo as in print, edited where they stand."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QWidget

from viewer.domain import Pair
from viewer.ui.caption_text import FIELD_MARGINS, CaptionText
from viewer.ui.editing_keys import EditingKeys
from viewer.ui.faces import credit_text, spaced_font
from viewer.ui.numbers import written
from viewer.ui.plain_text import is_right_to_left, one_line, plain_tooltip
from viewer.ui.theme import Look

_SIDE, _ABOVE, _BETWEEN, _BELOW = 64, 8, 8, 24
_MOST_OF_WINDOW = 0.4
_LONGEST_CREDIT = 160
_SHORTEST_FIELD = 240


class CaptionPanel(QFrame):
    """A credit at the photo's right edge, the caption under it, and the editing of both."""

    caption_edited = Signal(str, str)  # slot key, new caption
    credit_edited = Signal(str, str)  # slot key, new credit
    done_and_next = Signal()
    editing_changed = Signal(bool)
    height_changed = Signal()  # the words need more or less room

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._caption = self._credit_raw = ""
        self._edges: tuple[int, int] | None = None
        self._credit = QLabel(self)
        self._credit_field = QLineEdit(self)
        self._words = CaptionText(look, self)
        self._caption_keys = EditingKeys(self._words, enter_is_done=False)
        self._credit_keys = EditingKeys(self._credit_field, enter_is_done=True)
        self._dress()
        self._connect()
        look.changed.connect(self._take_look)

    def show_pair(self, pair: Pair, number: int, of: int) -> None:
        """Show a slot's credit and caption; an edit of the same slot goes on."""
        slot = pair.slot
        if self.is_editing and slot.key == self._key:
            return
        self.finish_editing()
        self._key, self._caption = slot.key, slot.caption
        self._credit_raw = slot.credit.text if slot.credit is not None else ""
        place = self.tr("Slot {number} of {of}").format(number=written(number), of=written(of))
        self._words.setAccessibleDescription(place)
        self._show_words()

    def clear(self) -> None:
        """Show nothing: there is no slot."""
        self.finish_editing()
        self._key = self._caption = self._credit_raw = ""
        self._words.hide()
        self._credit.hide()
        self.height_changed.emit()

    @property
    def is_editing(self) -> bool:
        """Whether caption or credit is being edited."""
        return self._caption_keys.watching or self._credit_keys.watching

    @Slot()
    def edit_caption(self) -> None:
        """Let the person write the caption, in its place."""
        if not self._key or self.isHidden():
            return
        self.finish_editing()
        self._words.set_editing(editing=True)
        self._caption_keys.watching = True
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._words.moveCursor(self._words.textCursor().MoveOperation.End)
        self._begin()

    @Slot()
    def edit_credit(self) -> None:
        """Let the person write the credit, in its place."""
        if not self._key or self.isHidden():
            return
        self.finish_editing()
        self._credit_field.setText(one_line(self._credit_raw))
        self._credit.hide()
        self._credit_field.show()
        self._credit_keys.watching = True
        self._credit_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._credit_field.selectAll()
        self._begin()

    def stand_under(self, left: int, right: int) -> None:
        """Take the photo's left and right edge, in this panel's pixels."""
        if (left, right) != self._edges:
            self._edges = (left, right)
            self._lay_out()

    def height_within(self, width: int, window_height: int) -> int:
        """Give the height the words need at a width, at most two fifths of the window's."""
        if self._words.isHidden():
            return 0
        words = self._words.size_within(self._column(width)).height()
        needed = _ABOVE + self._credit_height(width) + _BETWEEN + words + _BELOW
        return min(needed, round(window_height * _MOST_OF_WINDOW))

    @Slot()
    def _keep(self) -> None:
        """Hand on what was written, and go on writing."""
        if self._caption_keys.watching:
            written = self._words.toPlainText().strip()
            if written != self._caption.strip():
                self._caption = written
                self.caption_edited.emit(self._key, written)
        elif self._credit_keys.watching:
            written = one_line(self._credit_field.text())
            if written != one_line(self._credit_raw):
                self._credit_raw = written
                self.credit_edited.emit(self._key, written)

    @Slot()
    def finish_editing(self) -> None:
        """Keep what is being written, and stop writing."""
        if self.is_editing:
            self._keep()
            self._end()

    @Slot()
    def _keep_and_go_on(self) -> None:
        self.finish_editing()
        self.done_and_next.emit()

    @Slot()
    def _cancel(self) -> None:
        self._end()

    def _begin(self) -> None:
        self._lay_out()
        self.editing_changed.emit(self.is_editing)

    def _end(self) -> None:
        # First of all: what follows takes the focus away, which must not count as leaving.
        self._caption_keys.watching = self._credit_keys.watching = False
        self._words.set_editing(editing=False)
        self._credit_field.hide()
        self._show_words()
        self.editing_changed.emit(self.is_editing)

    def _show_words(self) -> None:
        credit = one_line(self._credit_raw)
        shown = credit if len(credit) <= _LONGEST_CREDIT else f"{credit[:_LONGEST_CREDIT]}…"
        self._credit.setText(credit_text(shown) or self.tr("No credit"))
        self._credit.setFont(self._credit_face())
        self._credit.setToolTip(plain_tooltip(credit) if shown != credit else "")
        self._credit.show()
        self._words.show()
        self._words.show_text(self._caption)
        self._lay_out()
        self.height_changed.emit()

    def _credit_face(self) -> QFont:
        # The words that say there is no credit must not look like one.
        return spaced_font(self._credit.text()) if self._credit_raw else self.font()

    @Slot()
    def _take_look(self) -> None:
        # A style sheet that is put on anew takes a label's own face away.
        self._credit.setFont(self._credit_face())
        self._lay_out()
        self.height_changed.emit()

    def _column(self, width: int) -> int:
        return max(1, min(self._words.measure, width - 2 * _SIDE))

    def _photo_edges(self, width: int) -> tuple[int, int]:
        """Give the photo's edges, within the margins where a zoomed photo has none."""
        left, right = self._edges or (0, width)
        return max(left, _SIDE), min(right, width - _SIDE)

    def _credit_width(self, width: int) -> int:
        return max(1, self._photo_edges(width)[1] - _SIDE)

    def _credit_height(self, width: int) -> int:
        return max(16, self._credit.heightForWidth(self._credit_width(width)))

    @Slot()
    def _lay_out(self) -> None:
        left, right = self._photo_edges(self.width())
        taken = self._taken(right - left)
        credit = QRect(0, _ABOVE, self._credit_width(self.width()), 0)
        credit.setHeight(self._credit_height(self.width()))
        # Words wider than the photo stand in its middle; others at the edge they start from.
        middle = (left + right) // 2
        x = max(_SIDE, min(middle - taken // 2, self.width() - _SIDE - taken))
        if taken <= right - left:
            x = right - taken if is_right_to_left(self._caption) else left
        credit.moveRight(right - 1)
        self._credit.setGeometry(credit)
        self._lay_out_field(credit)
        top = credit.bottom() + 1 + _BETWEEN
        self._words.stand_in(QRect(x, top, taken, max(1, self.height() - top - _BELOW)))

    def _taken(self, photo: int) -> int:
        """Give the width the words take: the photo's where that costs no line more."""
        column = self._column(self.width())
        size = self._words.size_within(column)
        within = self._words.size_within(max(1, min(photo, column)))
        if within.height() == size.height():
            size = within
            column = min(photo, column)
        return column if self._words.is_editing else size.width()

    def _lay_out_field(self, credit: QRect) -> None:
        field = QRect(0, 0, min(credit.width(), 2 * _SHORTEST_FIELD), 28)
        field.moveCenter(credit.center())
        field.moveRight(credit.right() + FIELD_MARGINS[0])
        self._credit_field.setGeometry(field)

    def _dress(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._credit.setTextFormat(Qt.TextFormat.PlainText)
        self._credit.setWordWrap(True)
        self._credit.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        )
        self._credit.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._credit.setCursor(Qt.CursorShape.IBeamCursor)
        self._credit_field.setObjectName("creditEdit")
        self._credit_field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._credit_field.setAccessibleName(self.tr("Credit"))
        self._credit_field.setPlaceholderText(self.tr("No credit"))
        for part in (self._credit, self._credit_field, self._words):
            part.hide()

    def _connect(self) -> None:
        for keys in (self._caption_keys, self._credit_keys):
            keys.done.connect(self.finish_editing)
            keys.left.connect(self.finish_editing)
            keys.paused.connect(self._keep)
            keys.cancelled.connect(self._cancel)
            keys.done_and_next.connect(self._keep_and_go_on)
        self._words.document().contentsChanged.connect(self._grow)

    @Slot()
    def _grow(self) -> None:
        if self._words.is_editing:
            self.height_changed.emit()

    def sizeHint(self) -> QSize:
        """Give the height that the words need."""
        return QSize(640, self.height_within(max(self.width(), 640), self.window().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the words out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a press beside the words from the stage beneath."""
        # The stage beneath must not take a press beside the words for a pan.
        event.accept()
