"""What a photo's file says of itself, beside what the article says."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from viewer.domain import Flag, Pair, Photo
from viewer.photos.iim import UNNAMED
from viewer.ui.caption_comparison import CaptionComparison
from viewer.ui.field_table import FieldTable
from viewer.ui.flowing_text import FlowingText
from viewer.ui.panel_labels import plain_label
from viewer.ui.photo_facts import measures_of, taken_on
from viewer.ui.photo_fields import fields_of
from viewer.ui.plain_text import joined
from viewer.ui.theme import Look

_SIDE = 16
_CONTEXT = 48


class PhotoPane(QScrollArea):
    """A photo's name and measures, its captions word by word, its fields against the article's.

    N goes to the next difference; the arrows left and right are left to who walks the slots.
    """

    caption_taken = Signal(str, str)  # the slot's key, the caption
    credit_taken = Signal(str, str)  # the slot's key, the credit
    encoding_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pair: Pair | None = None
        self._flags: tuple[Flag, ...] = ()
        self._is_stale = True
        self._comparison: CaptionComparison | None = None
        self.setObjectName("photoPane")
        self.setAccessibleName(self.tr("Photo"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._refresh)

    def show_pair(self, pair: Pair | None, flags: tuple[Flag, ...] = ()) -> None:
        """Show the photo of a pair and its terms of use; None or an empty slot has none."""
        if (pair, flags) != (self._pair, self._flags):
            self._flags = flags
            is_other = pair is None or self._pair is None or pair.slot.key != self._pair.slot.key
            self._pair = pair
            self._refresh()
            if is_other:
                self.verticalScrollBar().setValue(0)

    @property
    def difference(self) -> str:
        """The difference that is framed, as a sentence; "" while none is."""
        return self._comparison.sentence if self._comparison is not None else ""

    @Slot()
    def next_difference(self) -> None:
        """Go to the next place where a caption of the file differs from the article's."""
        page = self.widget()
        if self._comparison is not None and page is not None:
            origin = self._comparison.mapTo(page, QPoint())
            for place in self._comparison.next_difference():
                self._bring_into_view(place.translated(origin))

    @Slot()
    def _refresh(self) -> None:
        """Build the page anew, or let it wait until somebody looks: the walk is quicker so."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._build()

    def _build(self) -> None:
        height = self.verticalScrollBar().value()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        column.setSpacing(8)
        pair = self._pair
        self._comparison = None
        self.setAccessibleDescription("")
        if pair is None or pair.photo is None:
            column.addWidget(plain_label(self.tr("This slot has no photo."), role="secondary"))
        else:
            self._fill(column, pair, pair.photo)
        column.addStretch(1)
        if self._holds_focus():
            # The button that has the keyboard goes; the keyboard stays in the pane.
            self.setFocus()
        old = self.takeWidget()
        if old is not None:
            # Left to setWidget, a button would be gone before its click is over.
            old.deleteLater()
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self.verticalScrollBar().setValue(height)

    def _holds_focus(self) -> bool:
        """Tell whether something on the page has the keyboard."""
        page = self.widget()
        return page is not None and any(one.hasFocus() for one in page.findChildren(QWidget))

    def _fill(self, column: QVBoxLayout, pair: Pair, photo: Photo) -> None:
        name = FlowingText(self._look, "heading")
        name.show_words(photo.name)
        name.setAccessibleName(self.tr("File name"))
        column.addWidget(name)
        facts = [fact for fact in (measures_of(photo), taken_on(photo)) if fact]
        if facts:
            column.addWidget(plain_label("\n".join(facts), role="secondary"))
        if photo.fault:
            column.addWidget(plain_label(photo.fault, role="wrong"))
        for flag in self._flags:
            role = "wrong" if flag.forbids else "look"
            column.addWidget(plain_label(f"{flag.text} · {flag.where}", role=role))
        self._add_notes(column, photo.embedded.notes)
        column.addSpacing(4)
        self._comparison = CaptionComparison(self._look, pair)
        self._comparison.caption_taken.connect(self._take_caption)
        column.addWidget(self._comparison)
        terms = (flag.text for flag in self._flags)
        told = filter(None, (photo.name, *facts, *terms, self._comparison.summary))
        self.setAccessibleDescription(joined(told, ", "))
        column.addSpacing(4)
        table = FieldTable(self._look, fields_of(pair))
        table.credit_taken.connect(self._take_credit)
        column.addWidget(table)

    def _add_notes(self, column: QVBoxLayout, notes: tuple[str, ...]) -> None:
        for note in notes:
            column.addWidget(plain_label(note, role="look"))
        if any(note.startswith(UNNAMED) for note in notes):
            ask = QPushButton(self.tr("Another encoding…"))
            ask.setAccessibleName(self.tr("Read the photo's text with another encoding"))
            ask.clicked.connect(self.encoding_asked)
            column.addWidget(ask, 0, Qt.AlignmentFlag.AlignLeading)

    def _bring_into_view(self, place: QRect) -> None:
        centre = place.center()
        down = min(place.height() // 2 + _CONTEXT, self.viewport().height() // 2)
        self.ensureVisible(centre.x(), centre.y(), 0, down)

    @Slot(str)
    def _take_caption(self, text: str) -> None:
        if self._pair is not None:
            self.caption_taken.emit(self._pair.slot.key, text)

    @Slot(str)
    def _take_credit(self, text: str) -> None:
        if self._pair is not None:
            self.credit_taken.emit(self._pair.slot.key, text)

    def showEvent(self, event: QShowEvent) -> None:
        """Build the page that has waited."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next difference with N; let the arrows through that walk the slots."""
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self.next_difference()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)
