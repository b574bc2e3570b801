"""Why this photo stands in this slot, or why none does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from viewer.domain import Clue, MadeBy, Pair
from viewer.ui.numbers import written
from viewer.ui.panel_labels import plain_label, section_label, set_section
from viewer.ui.theme import Look

_MOST = 7


class WhyPanel(QFrame):
    """The clues for and against a pair, each with a sign; or who decided it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whyPanel")
        self._look = look
        self._pair: Pair | None = None
        self._heading = section_label()
        self._rows = QGridLayout()
        self._lay_out()
        self.hide()
        look.changed.connect(self._refresh)

    def show_pair(self, pair: Pair | None) -> None:
        """Show why a pair is one; None shows nothing."""
        self._pair = pair
        self._refresh()

    def _lay_out(self) -> None:
        self._rows.setHorizontalSpacing(6)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(self._rows)

    def _refresh(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        pair = self._pair
        self.setVisible(pair is not None)
        set_section(self._heading, self._heading_of(pair) if pair is not None else "")
        for row, clue in enumerate(self._reasons(pair) if pair is not None else ()):
            sign, words = self._sign(clue), plain_label(clue.sentence)
            self._rows.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(words, row, 1)
            # Shown now, not when Qt comes to it: the panel takes its new height in one step.
            sign.show()
            words.show()

    def _heading_of(self, pair: Pair) -> str:
        if pair.photo is None:
            return self.tr("Why no photo")
        if pair.made_by is MadeBy.HAND:
            return self.tr("Why this photo")
        percent = round(pair.confidence * 100)
        return self.tr("Why this photo · {percent} %").format(percent=written(percent))

    def _reasons(self, pair: Pair) -> tuple[Clue, ...]:
        """Give the strongest clues, those in favour first; or one sentence on who decided."""
        by_hand = pair.made_by is MadeBy.HAND
        if by_hand and pair.photo is None:
            return (Clue(1, self.tr("You left this slot without a photo.")),)
        if by_hand:
            return (Clue(1, self.tr("You chose this photo.")),)
        if pair.clues:
            strongest = sorted(pair.clues, key=lambda clue: -abs(clue.score))[:_MOST]
            return tuple(sorted(strongest, key=lambda clue: -clue.score))
        if pair.photo is None:
            return (Clue(0, self.tr("No photo of the folder speaks for this slot.")),)
        return (Clue(0, self.tr("Nothing speaks for it but its place.")),)

    def _sign(self, clue: Clue) -> QLabel:
        """Give the tick of a clue in favour, the mark of one against, with its word for readers."""
        name, role, word = ("check", "fine", self.tr("For"))
        if clue.score < 0:
            name, role, word = ("warning", "look", self.tr("Against"))
        elif clue.score == 0:
            name, role, word = ("info", "secondary", self.tr("Note"))
        sign = QLabel()
        sign.setPixmap(self._look.pixmap(name, role, 14, self.devicePixelRatioF()))
        sign.setAccessibleName(word)
        sign.setContentsMargins(0, 2, 0, 0)
        return sign
