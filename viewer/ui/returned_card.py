"""One change of a marked-up sheet: the words before and after, with what differs marked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from viewer.sheet.coming_back import Change
from viewer.ui.flowing_text import FlowingText
from viewer.ui.panel_labels import section_label
from viewer.ui.plain_text import clean_text
from viewer.ui.text_marks import Mark, MarkKind
from viewer.ui.theme import Look
from viewer.ui.word_diff import Difference, differences


class ReturnedCard(QFrame):
    """A box to tick, and two texts."""

    toggled = Signal()

    def __init__(self, look: Look, change: Change, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change = change
        self.setObjectName("captionCard")
        self.box = QCheckBox(self._heading())
        self.box.setChecked(True)
        self.box.setAccessibleDescription(
            self.tr("Before: {before} Now: {after}").format(
                before=change.before or self.tr("nothing"), after=change.after or self.tr("nothing")
            )
        )
        self.box.toggled.connect(self.toggled)
        before, after = clean_text(change.before), clean_text(change.after)
        places = differences(before, after)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        column.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeading)
        for label, text, marks in (
            (self.tr("Before"), before, [_of_first(place) for place in places]),
            (self.tr("On the sheet"), after, [_of_second(place) for place in places]),
        ):
            words = FlowingText(look)
            words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            words.setAccessibleName(label)
            words.show_words(text or self.tr("(nothing)"))
            words.show_marks(marks if text else ())
            column.addWidget(section_label(label))
            column.addWidget(words)

    @property
    def is_taken(self) -> bool:
        """Whether the change is ticked."""
        return self.box.isChecked()

    def choose(self, *, is_taken: bool) -> None:
        """Tick the change, or take the tick away."""
        self.box.setChecked(is_taken)

    def _heading(self) -> str:
        names = {"caption": self.tr("Caption of slot {n}"), "credit": self.tr("Credit of slot {n}")}
        return names[self.change.field].format(n=self.change.number)


def _of_first(place: Difference) -> Mark:
    kind = MarkKind.GAP if place.is_added else MarkKind.CHANGED
    return Mark(*place.first, kind)


def _of_second(place: Difference) -> Mark:
    if place.is_missing:
        return Mark(*place.second, MarkKind.GAP)
    return Mark(*place.second, MarkKind.ADDED if place.is_added else MarkKind.CHANGED)
