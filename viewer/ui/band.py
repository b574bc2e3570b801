"""The caption over the lower edge of the photo, in full screen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.domain import Pair
from viewer.ui.caption_text import CaptionText
from viewer.ui.elided import ElidedLabel
from viewer.ui.faces import credit_text, spaced_font
from viewer.ui.key_cap import KeyHint
from viewer.ui.numbers import written
from viewer.ui.theme import Look

_LARGER = 4
_SIDE, _FADE, _BELOW = 64, 56, 24
_MOST_OF_WINDOW = 0.4
# Dark enough under the words for white on a white photo: 4.5 : 1 needs 0.54 of black.
_DARKNESS = 0.72


class CaptionBand(QWidget):
    """Credit, caption, position and the keys to leave, on a ground that fades into the photo."""

    height_changed = Signal()  # the words need more or less room

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._credit = ElidedLabel()
        self._words = CaptionText(look, pixels=look.caption_size + _LARGER, over_photo=True)
        self._position = QLabel()
        self._hints = QHBoxLayout()
        for label in (self._credit, self._position):
            label.setProperty("role", "over photo")
        self._lay_out()
        look.changed.connect(self._take_look)

    def show_pair(self, pair: Pair, number: int, of: int) -> None:
        """Show a slot's credit and caption, and where it stands among all."""
        credit = pair.slot.credit.text if pair.slot.credit is not None else ""
        self._credit.show_text(credit_text(credit) or self.tr("No credit"))
        self._take_look()
        self._words.show_text(pair.slot.caption)
        self._position.setText(f"{written(number)} / {written(of)}")
        self._position.setAccessibleName(
            self.tr("Slot {number} of {of}").format(number=written(number), of=written(of))
        )
        self.height_changed.emit()

    def show_hints(self, hints: Sequence[tuple[Sequence[str], str]]) -> None:
        """Show keys and what they do, each as (key sequences, words)."""
        while (item := self._hints.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for keys, words in hints:
            self._hints.addWidget(KeyHint(self._look, keys, words, over_photo=True))

    def height_within(self, width: int, window_height: int) -> int:
        """Give the height the words need at a width, at most two fifths of the window's."""
        column = self._take_column(width)
        words = self._words.size_within(column).height()
        most = round(window_height * _MOST_OF_WINDOW)
        self._words.setFixedHeight(words)
        excess = self._column.sizeHint().height() - most
        if excess > 0:
            self._words.setFixedHeight(self._words.whole_lines(words - excess))
        return self._column.sizeHint().height()

    @Slot()
    def _take_look(self) -> None:
        # A style sheet that is put on anew takes a label's own face away.
        self._credit.setFont(spaced_font(self._credit.text()))

    def _take_column(self, width: int) -> int:
        self._words.set_pixels(self._look.caption_size + _LARGER)
        column = max(1, min(self._words.measure, width - 2 * _SIDE))
        self._column.setFixedWidth(column)
        return column

    def _lay_out(self) -> None:
        self._column = QWidget()
        stack = QVBoxLayout(self._column)
        stack.setContentsMargins(0, _FADE, 0, _BELOW)
        stack.setSpacing(8)
        stack.addWidget(self._credit, 0, Qt.AlignmentFlag.AlignRight)
        stack.addWidget(self._words)
        foot = QHBoxLayout()
        foot.addWidget(self._position)
        foot.addStretch(1)
        foot.addLayout(self._hints)
        self._hints.setSpacing(16)
        stack.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._column, 0, Qt.AlignmentFlag.AlignHCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground that fades into the photo."""
        gradient = QLinearGradient(0, 0, 0, _FADE)
        gradient.setColorAt(0, QColor(0, 0, 0, 0))
        gradient.setColorAt(1, QColor.fromRgbF(0, 0, 0, _DARKNESS))
        QPainter(self).fillRect(self.rect(), gradient)
