"""The header: what is open, how it stands in figures, and the three things done most."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from viewer.domain import Document, Standing
from viewer.ui.elided import ElidedLabel
from viewer.ui.standing import standing_of, standing_role
from viewer.ui.theme import Look

_HEIGHT = 52
_DOT = 12
# Worst first: the button wears the form of the worst remark.
_BY_WEIGHT = (Standing.WRONG, Standing.LOOK, Standing.EMPTY)


class Header(QFrame):
    """Headline, counts, and the buttons for opening, checking and exporting."""

    open_asked = Signal()
    checks_asked = Signal()
    export_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._worst = Standing.FINE
        self._headline = ElidedLabel()
        self._counts = ElidedLabel()
        self._open = QPushButton(self.tr("Open…"))
        self._checks = QPushButton()
        self._export = QPushButton(self.tr("Export sheet…"))
        self._dress()
        self._lay_out()
        self._open.clicked.connect(self.open_asked)
        self._checks.clicked.connect(self.checks_asked)
        self._export.clicked.connect(self.export_asked)
        look.changed.connect(self._tint)
        self._show_checks(0)

    def show_document(self, document: Document) -> None:
        """Show the headline and count slots, pairs, gaps, left-over photos and objections."""
        self._headline.show_text(self._title_of(document))
        self._counts.show_parts(self._figures_of(document))
        standings = {standing_of(remark.severity) for remark in document.objections}
        self._worst = next((one for one in _BY_WEIGHT if one in standings), Standing.FINE)
        self._show_checks(len(document.objections))
        self._export.setEnabled(bool(document.pairs))

    def _title_of(self, document: Document) -> str:
        article, folder = document.sources.article, document.sources.folder
        if article is not None:
            return article.title or (article.path.name if article.path else self.tr("Untitled"))
        return folder.name if folder is not None else ""

    def _figures_of(self, document: Document) -> list[str]:
        paired = sum(pair.photo is not None for pair in document.pairs)
        slots, without = len(document.pairs), len(document.pairs) - paired
        unplaced = len(document.unplaced)
        words = {0: self.tr("No slots"), 1: self.tr("1 slot")}
        figures = [words.get(slots, self.tr("%Ln slots", "", slots))]
        if slots:
            figures.append(self.tr("%Ln paired", "", paired))
        if without:
            figures.append(self.tr("%Ln without a photo", "", without))
        if unplaced == 1:
            figures.append(self.tr("1 photo unplaced"))
        elif unplaced:
            figures.append(self.tr("%Ln photos unplaced", "", unplaced))
        return figures

    def _show_checks(self, count: int) -> None:
        words = {0: self.tr("Nothing to check"), 1: self.tr("1 check")}
        shown = words.get(count, self.tr("%Ln checks", "", count))
        self._checks.setAccessibleName(shown)
        # Qt leaves too little between an icon and its words.
        self._checks.setText(f" {shown}")
        self._tint()

    def _tint(self) -> None:
        role = standing_role(self._worst)
        self._checks.setIcon(self._look.icon(self._worst.value, role, _DOT))

    def _dress(self) -> None:
        self.setProperty("ground", "pane")
        self.setProperty("edge", "bottom")
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._headline.setProperty("role", "heading")
        self._counts.setProperty("role", "secondary")
        self._export.setProperty("role", "main")
        self._checks.setIconSize(QSize(_DOT, _DOT))
        self._open.setAccessibleName(self.tr("Open an article"))
        self._checks.setAccessibleDescription(self.tr("Shows what an editor would object to"))
        self._export.setAccessibleName(self.tr("Export the caption sheet"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._headline)
        row.addWidget(self._counts)
        row.addStretch(1)
        for button in (self._open, self._checks, self._export):
            row.addWidget(button)
