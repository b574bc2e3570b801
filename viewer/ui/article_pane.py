"""The article as it was read: every block in its place, the current slot lit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from viewer.domain import Document
from viewer.ui.article_model import ArticleModel
from viewer.ui.article_view import ArticleView
from viewer.ui.panel_labels import plain_label, set_plain
from viewer.ui.theme import Look


class ArticlePane(QWidget):
    """The article beside the stage, with a keyboard's place in it and a word on the rule."""

    slot_chosen = Signal(str)  # the slot's key
    block_chosen = Signal(int)  # the block's number in the article, from 0

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ArticleModel(self)
        self._view = ArticleView(look, self._model)
        self._view.setAccessibleName(self.tr("Article"))
        self._view.slot_chosen.connect(self.slot_chosen)
        self._view.block_chosen.connect(self.block_chosen)
        self._empty = plain_label(self.tr("No article is open: these are the folder's photos."))
        self._why = plain_label("", role="secondary")
        self._lay_out()

    def show_document(self, document: Document) -> None:
        """Show a document's article; its place and the lit slot stay where they can."""
        self._model.show_document(document)
        is_there = self._model.rowCount() > 0
        self._stack.setCurrentWidget(self._view if is_there else self._empty)

    def show_current(self, key: str) -> None:
        """Light the slot with this key and bring it into view; a word on another slot goes."""
        if key != self._model.lit:
            self.show_why("")
        self._model.light(key)
        self._view.show_slot(key)

    def show_why(self, text: str) -> None:
        """Show why the current slot is one, in a sentence; "" takes it away."""
        set_plain(self._why, text)
        self._why.setVisible(bool(text))

    def current_block(self) -> int | None:
        """Give the number of the block where the keyboard stands, None where there is none."""
        index = self._view.currentIndex()
        return index.row() if index.isValid() else None

    def _lay_out(self) -> None:
        self._empty.setProperty("role", "secondary")
        self._empty.setContentsMargins(16, 16, 16, 16)
        self._why.setObjectName("whySlot")
        self._why.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._why)
        self.setFocusProxy(self._view)
