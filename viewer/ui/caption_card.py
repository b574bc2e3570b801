"""A card with one source's caption, its marks, and a button that takes it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.ui.caption_sources import ARTICLE, FILE, shortened
from viewer.ui.caption_text import LINE_HEIGHT
from viewer.ui.flowing_text import FlowingText
from viewer.ui.key_cap import KeyHint
from viewer.ui.panel_labels import plain_label, section_label
from viewer.ui.theme import Look

_OF_STAGE = 0.75
# What the words need around them for the frame of the current difference.
_ROOM = 3
_SIDE = 10 - _ROOM


class CaptionCard(QFrame):
    """The name of a source, why it is believed, and its caption or with whom it agrees."""

    taken = Signal(str)  # the caption

    def __init__(
        self, look: Look, source: str, why: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._source = source
        self._caption = ""
        self.setObjectName("captionCard")
        is_article = source == ARTICLE
        self.setProperty("source", "article" if is_article else "file")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, 8, _SIDE, 8 - _ROOM)
        self._column.setSpacing(4 - _ROOM)
        head = QHBoxLayout()
        head.setContentsMargins(_ROOM, 0, _ROOM, 0)
        head.setSpacing(8)
        role = "accent" if is_article else "secondary"
        name = section_label(source_name(source), role=role)
        name.setContentsMargins(0, 2, 0, 0)
        head.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(plain_label(why, role="secondary"), 1)
        self._column.addLayout(head)

    def show_remark(self, words: str) -> None:
        """Say in a quiet line what there is to say instead of a caption."""
        remark = plain_label(words, role="secondary")
        remark.setContentsMargins(_ROOM, _ROOM, _ROOM, _ROOM)
        self._column.addWidget(remark)

    def show_caption(self, caption: str) -> FlowingText:
        """Show the source's own words; give the widget that marks them."""
        self._caption = caption
        words = FlowingText(self._look, margin=_ROOM)
        name = source_name(self._source)
        words.setAccessibleName(self.tr("Caption, {source}").format(source=name))
        words.show_words(shortened(caption))
        size = round(self._look.caption_size * _OF_STAGE)
        words.wear(self._look.caption_font(size), LINE_HEIGHT)
        self._column.addWidget(words)
        return words

    def offer(self, *, shows_key: bool) -> None:
        """Offer to take the caption; one card tells the key that walks the differences."""
        row = QHBoxLayout()
        row.setContentsMargins(_ROOM, 4, _ROOM, _ROOM)
        row.setSpacing(12)
        take = QPushButton(self.tr("Take this"))
        name = self.tr("Take the caption of {source}").format(source=source_name(self._source))
        take.setAccessibleName(name)
        take.setAccessibleDescription(shortened(self._caption))
        take.setToolTip(name)
        take.clicked.connect(self._take)
        row.addWidget(take)
        if shows_key:
            row.addWidget(KeyHint(self._look, ("N",), self.tr("next difference")))
        row.addStretch(1)
        self._column.addLayout(row)

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._caption)


def source_name(source: str) -> str:
    """Give the name of a source for the person."""
    names = {
        ARTICLE: QCoreApplication.translate("CaptionCard", "Article"),
        FILE: QCoreApplication.translate("CaptionCard", "File"),
        "sidecar": QCoreApplication.translate("CaptionCard", "Sidecar"),
    }
    return names.get(source, source)
