"""The caption sheet's format and what is printed on it, with a page to look at."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.domain import Document
from viewer.ui.dialog_sheet import DialogSheet
from viewer.ui.export_preview import ExportPreview, PageOptions
from viewer.ui.panel_labels import plain_label, section_label
from viewer.ui.theme import Look

_SIZE = QSize(1040, 700)
_OPTIONS_WIDTH = 328
_ACROSS = 4
_WITH_PAPER = ".pdf"
_PAPERS = ("A4", "Letter")
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ExportDialog(QDialog):
    """Asks what the caption sheet shall be; says it as {suffix, paper, credit, file, ...}."""

    options_changed = Signal(object)  # dict[str, Any]
    export_asked = Signal(object)  # dict[str, Any]
    thumbnails_wanted = Signal(object)  # tuple[str, ...], those on the page shown

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export caption sheet"))
        self._look = look
        self._formats = QButtonGroup(self)
        self._format_grid = QGridLayout()
        self._papers = QButtonGroup(self)
        self._paper_part = QWidget()
        self._prints: dict[str, QCheckBox] = {}
        self._note = plain_label("", role="look")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._export = QPushButton(self.tr("Export…"))
        self._preview = ExportPreview(look)
        self._lay_out()
        self._formats.buttonClicked.connect(self._tell)
        self._papers.buttonClicked.connect(self._tell)
        self._export.clicked.connect(self._ask)

    def show_formats(self, formats: Sequence[tuple[str, str]]) -> None:
        """Offer formats as (suffix, name); the first is chosen."""
        for at, (suffix, name) in enumerate(formats):
            button = self._choice(self._formats, name)
            button.setProperty("suffix", suffix)
            button.installEventFilter(self)
            button.setChecked(at == 0)
            self._format_grid.addWidget(button, at // _ACROSS, at % _ACROSS)
        self._order_tabs()
        self._tell()

    def show_document(self, document: Document) -> None:
        """Show a document's page, and a note on slots that will stand empty."""
        photos = sum(pair.photo is None for pair in document.pairs)
        credits_ = sum(pair.slot.credit is None for pair in document.pairs)
        sentences = []
        if photos == 1:
            sentences.append(self.tr("1 slot has no photo."))
        elif photos:
            sentences.append(self.tr("{n} slots have no photo.").format(n=photos))
        if credits_ == 1:
            sentences.append(self.tr("1 slot has no credit."))
        elif credits_:
            sentences.append(self.tr("{n} slots have no credit.").format(n=credits_))
        if sentences:
            sentences.append(self.tr("This is marked on the sheet."))
        self._note.setText(" ".join(sentences))
        self._preview.show_document(document)
        wanted = self._preview.photos_in_view()
        if wanted:
            self.thumbnails_wanted.emit(wanted)

    def show_thumbnail(self, name: str, image: QImage) -> None:
        """Show a photo on the page."""
        self._preview.show_thumbnail(name, image)

    def show_preview(self, pages: Sequence[QImage]) -> None:
        """Show pictures of the true pages."""
        self._preview.show_pages(pages)

    def choose_paper(self, paper: str) -> None:
        """Choose A4 or Letter."""
        for button in self._papers.buttons():
            button.setChecked(button.property("paper") == paper)
        self._tell()

    def _lay_out(self) -> None:
        sheet = DialogSheet(self._look, self, _SIZE)
        margins = sheet.body.contentsMargins()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._options_part())
        row.addWidget(self._preview_part(), 1)
        sheet.body.setContentsMargins(margins)
        sheet.body.addLayout(row)

    def _options_part(self) -> QFrame:
        part = QFrame()
        part.setObjectName("exportOptions")
        part.setFixedWidth(_OPTIONS_WIDTH)
        title = QLabel(self.windowTitle())
        title.setObjectName("sheetTitle")
        column = QVBoxLayout(part)
        column.setContentsMargins(22, 22, 22, 22)
        column.setSpacing(8)
        column.addWidget(title)
        column.addSpacing(8)
        column.addWidget(section_label(self.tr("Format")))
        column.addLayout(self._format_grid)
        column.addSpacing(12)
        column.addWidget(self._fill_paper())
        column.addWidget(section_label(self.tr("Print")))
        column.addLayout(self._print_part())
        column.addStretch(1)
        column.addWidget(self._note)
        column.addSpacing(8)
        column.addLayout(self._buttons())
        return part

    def _fill_paper(self) -> QWidget:
        column = QVBoxLayout(self._paper_part)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addWidget(section_label(self.tr("Paper")))
        row = QHBoxLayout()
        for name in _PAPERS:
            button = self._choice(self._papers, name)
            button.setProperty("paper", name)
            button.setChecked(name == _PAPERS[0])
            row.addWidget(button)
        column.addLayout(row)
        return self._paper_part

    def _print_part(self) -> QGridLayout:
        labels = {
            "credit": (self.tr("Credit"), True),
            "file": (self.tr("File name and size"), True),
            "checks": (self.tr("Checks"), True),
            "taken": (self.tr("Date taken"), False),
            "line": (self.tr("Line in the article"), False),
        }
        grid = QGridLayout()
        for at, (name, (label, is_on)) in enumerate(labels.items()):
            box = QCheckBox(label)
            box.setChecked(is_on)
            box.toggled.connect(self._tell)
            self._prints[name] = box
            grid.addWidget(box, at // 2, at % 2)
        return grid

    def _buttons(self) -> QHBoxLayout:
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._export.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._export)
        return row

    def _preview_part(self) -> QFrame:
        part = QFrame()
        part.setObjectName("exportPreview")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._preview)
        return part

    def _choice(self, group: QButtonGroup, name: str) -> QPushButton:
        button = QPushButton(name)
        button.setObjectName("choice")
        button.setCheckable(True)
        button.setAutoDefault(False)
        group.addButton(button)
        return button

    def _order_tabs(self) -> None:
        """Let Tab go down the page, though the formats came last."""
        chain = [*self._formats.buttons(), *self._papers.buttons(), *self._prints.values()]
        for before, after in pairwise([*chain, self._cancel, self._export]):
            self.setTabOrder(before, after)
        if chain:
            chain[0].setFocus()

    def _options(self) -> dict[str, Any]:
        """Give the choices by the names of the sheet's options, and the suffix."""
        return {
            "suffix": _chosen(self._formats, "suffix"),
            "paper": _chosen(self._papers, "paper"),
            **{name: box.isChecked() for name, box in self._prints.items()},
        }

    @Slot()
    def _tell(self) -> None:
        options = self._options()
        self._paper_part.setVisible(options["suffix"] == _WITH_PAPER)
        shown = PageOptions(*(options[name] for name in ("paper", "credit", "file", "checks")))
        self._preview.show_options(shown)
        self.options_changed.emit(options)

    @Slot()
    def _ask(self) -> None:
        self.accept()
        self.export_asked.emit(self._options())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the formats in their order; left alone, Qt jumps between the rows."""
        step = _STEPS.get(Qt.Key(event.key())) if isinstance(event, QKeyEvent) else None
        if step is None or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        formats = self._formats.buttons()
        at = next(number for number, one in enumerate(formats) if one is watched) + step
        if 0 <= at < len(formats):
            formats[at].setFocus()
            formats[at].click()
        return True


def _chosen(group: QButtonGroup, name: str) -> str:
    """Give what the checked button of a group stands for, "" while none is."""
    button = group.checkedButton()
    return str(button.property(name)) if button is not None else ""
