"""The pane at the right: the article, the photo's own words, the checks."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QTabWidget, QVBoxLayout, QWidget

from viewer.domain import Document, Flag, Pair
from viewer.ui.article_pane import ArticlePane
from viewer.ui.checks_pane import ChecksPane
from viewer.ui.faces import text_scale
from viewer.ui.numbers import written
from viewer.ui.photo_pane import PhotoPane
from viewer.ui.theme import Look
from viewer.ui.why_panel import WhyPanel

_NARROWEST = 264


class SidePane(QFrame):
    """Three tabs; below the article, why this photo stands here."""

    slot_chosen = Signal(str)  # the slot's key
    remark_waived = Signal(str, str, str)  # the slot's key or "", the check, the reason
    fix_asked = Signal(object)  # Remark
    caption_taken = Signal(str, str)  # the slot's key, the caption of the file
    credit_taken = Signal(str, str)  # the slot's key, the credit of the file
    encoding_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._flags: Mapping[str, tuple[Flag, ...]] = {}
        self.article = ArticlePane(look)
        self.photo = PhotoPane(look)
        self.checks = ChecksPane(look)
        self.why = WhyPanel(look)
        self._tabs = QTabWidget()
        self._lay_out()
        self.article.slot_chosen.connect(self.slot_chosen)
        self.checks.slot_chosen.connect(self.slot_chosen)
        self.checks.remark_waived.connect(self.remark_waived)
        self.checks.fix_asked.connect(self.fix_asked)
        self.photo.caption_taken.connect(self.caption_taken)
        self.photo.credit_taken.connect(self.credit_taken)
        self.photo.encoding_asked.connect(self.encoding_asked)

    def show_document(self, document: Document) -> None:
        """Show a document's article and its remarks."""
        self.article.show_document(document)
        self._flags = document.flags
        self.show_remarks(document)

    def show_remarks(self, document: Document) -> None:
        """Show a document's remarks and count those that want something done."""
        self.checks.show_document(document)
        count = len(document.objections)
        title = (
            self.tr("Checks {count}").format(count=written(count)) if count else self.tr("Checks")
        )
        self._tabs.setTabText(self._tabs.indexOf(self.checks), title)

    def show_pair(self, pair: Pair | None) -> None:
        """Show what is known of the current slot; None where there is none."""
        key = pair.slot.key if pair is not None else ""
        self.article.show_current(key)
        self.checks.show_current(key)
        self.photo.show_pair(pair, self._flags.get(key, ()))
        self.why.show_pair(pair)

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front: article, photo or checks; the keyboard goes there."""
        page = {"article": self._article_page, "photo": self.photo, "checks": self.checks}[name]
        self._tabs.setCurrentWidget(page)
        (self.article if page is self._article_page else page).setFocus()

    def _lay_out(self) -> None:
        self.setProperty("ground", "pane")
        self.setMinimumWidth(round(_NARROWEST * text_scale()))
        self._article_page = QWidget()
        page = QVBoxLayout(self._article_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.article, 1)
        page.addWidget(self.why)
        self._tabs.addTab(self._article_page, self.tr("Article"))
        self._tabs.addTab(self.photo, self.tr("Photo"))
        self._tabs.addTab(self.checks, self.tr("Checks"))
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.tabBar().setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Side pane"))
        self._tabs.tabBar().setAccessibleName(self.tr("Side pane"))
        self._tabs.tabBar().lower()  # screen readers come to the tabs before their page
        self._tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._tabs)
