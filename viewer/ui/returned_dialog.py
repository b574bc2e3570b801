"""What a desk has changed on a sheet that comes back, word by word, to take or to leave."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.sheet.coming_back import Change, Comparison
from viewer.ui.dialog_sheet import DialogSheet
from viewer.ui.key_cap import KeyHint
from viewer.ui.numbers import written
from viewer.ui.panel_labels import plain_label
from viewer.ui.returned_card import ReturnedCard
from viewer.ui.theme import Look

_SIZE = QSize(760, 680)
_MARGIN = 24


class ReturnedDialog(QDialog):
    """A card for each change; Enter takes those that are ticked, all of them at first."""

    changes_taken = Signal(object)  # tuple[Change, ...]

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Marked-up sheet"))
        self._look = look
        self._cards: list[ReturnedCard] = []
        self._name = plain_label("", role="secondary")
        self._rest = plain_label("", role="look")
        self._area = QScrollArea()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._all = QPushButton(self.tr("Take all"))
        self._none = QPushButton(self.tr("Leave all"))
        self._take = QPushButton()
        self._lay_out()
        self._cancel.clicked.connect(self.reject)
        self._all.clicked.connect(self.take_all)
        self._none.clicked.connect(self.leave_all)
        self._take.clicked.connect(self._ask)

    def show_comparison(self, name: str, comparison: Comparison) -> None:
        """Show what the sheet of this name changes, and what of it has no slot."""
        self._name.setText(name)
        page = QWidget()
        page.setProperty("ground", "pane")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for change in comparison.changes:
            card = ReturnedCard(self._look, change)
            card.toggled.connect(self._count)
            self._cards.append(card)
            column.addWidget(card)
        if not self._cards:
            column.addWidget(plain_label(self.tr("The sheet changes nothing."), role="secondary"))
        column.addStretch(1)
        self._area.setWidget(page)
        self._rest.setText(self._rest_of(comparison))
        self._rest.setVisible(bool(self._rest.text()))
        self._order_tabs()
        self._count()

    @Slot()
    def take_all(self) -> None:
        """Tick every change."""
        for card in self._cards:
            card.choose(is_taken=True)

    @Slot()
    def leave_all(self) -> None:
        """Tick no change."""
        for card in self._cards:
            card.choose(is_taken=False)

    def _lay_out(self) -> None:
        sheet = DialogSheet(self._look, self, _SIZE)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        title = QLabel(self.windowTitle())
        title.setObjectName("sheetTitle")
        column.addWidget(title)
        column.addWidget(self._name)
        column.addSpacing(8)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.tr("Changes"))
        column.addWidget(self._area, 1)
        column.addWidget(self._rest)
        column.addLayout(self._buttons())
        sheet.body.addWidget(page)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for keys, words in ((("T",), self.tr("take")), (("L",), self.tr("leave"))):
            row.addWidget(KeyHint(self._look, keys, words))
        row.addStretch(1)
        for button in (self._none, self._all, self._cancel):
            button.setAutoDefault(False)
            row.addWidget(button)
        self._take.setDefault(True)
        row.addWidget(self._take)
        return row

    def _rest_of(self, comparison: Comparison) -> str:
        sentences = []
        if comparison.gone:
            numbers = ", ".join(map(written, comparison.gone))
            sentences.append(self.tr("Not on the sheet: {slots}.").format(slots=numbers))
        if comparison.unknown:
            text = self.tr(
                "On the sheet, but not in the article: %Ln.", "", len(comparison.unknown)
            )
            sentences.append(text)
        return " ".join(sentences)

    def _order_tabs(self) -> None:
        chain: Sequence[QWidget] = (
            *(card.box for card in self._cards),
            self._none, self._all, self._cancel, self._take,
        )  # fmt: skip
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)
        chain[0].setFocus()

    @Slot()
    def _count(self) -> None:
        taken = sum(card.is_taken for card in self._cards)
        many = self.tr("Take %Ln changes", "", taken)
        self._take.setText(self.tr("Take 1 change") if taken == 1 else many)
        self._take.setEnabled(taken > 0)

    @Slot()
    def _ask(self) -> None:
        taken: tuple[Change, ...] = tuple(card.change for card in self._cards if card.is_taken)
        self.accept()
        self.changes_taken.emit(taken)

    def _current(self) -> int:
        return next((at for at, card in enumerate(self._cards) if card.box.hasFocus()), -1)

    def _go_to(self, at: int) -> None:
        if 0 <= at < len(self._cards):
            self._cards[at].box.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self._cards[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take or leave the change that has the focus and go on; walk with the arrows."""
        at, key = self._current(), event.key()
        if at >= 0 and key in (Qt.Key.Key_T, Qt.Key.Key_L):
            self._cards[at].choose(is_taken=key == Qt.Key.Key_T)
            self._go_to(at + 1)
        elif self._cards and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go_to(at + (1 if key == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)
