"""The caption sheet's format, layout and what is printed on it, with its pages to look through."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from viewer.domain import Document
from viewer.ui.dialog_sheet import DialogSheet
from viewer.ui.export_options import ExportOptions
from viewer.ui.export_preview import ExportPreview
from viewer.ui.panel_labels import plain_label, section_label
from viewer.ui.presets_row import PresetsRow
from viewer.ui.theme import Look

_SIZE = QSize(1120, 800)
_OPTIONS_WIDTH = 360


class ExportDialog(QDialog):
    """Asks what the caption sheet shall be; says it as {suffix, layout, paper, credit, ...}."""

    options_changed = Signal(object)  # dict[str, Any]
    export_asked = Signal(object)  # dict[str, Any]
    print_asked = Signal(object)  # dict[str, Any]
    page_wanted = Signal(int, int, int)  # page from 0, width and height in pixels, 0 for any
    preset_chosen = Signal(str)
    preset_kept = Signal(str, object)  # name, dict[str, Any]
    preset_deleted = Signal(str)
    default_chosen = Signal(str)  # "" for none

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export caption sheet"))
        self._look = look
        self._options = ExportOptions()
        self._presets = PresetsRow()
        self._note = plain_label("", role="look")
        self._print = QPushButton(self.tr("Print…"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._export = QPushButton(self.tr("Export…"))
        self._preview = ExportPreview()
        self._lay_out()
        self._wire()

    def show_formats(self, formats: Sequence[tuple[str, str]]) -> None:
        """Offer formats as (suffix, name); the first is chosen."""
        self._options.show_formats(formats)
        chain = [*self._options.inputs(), *self._presets.inputs(), self._print, self._cancel]
        for before, after in pairwise([*chain, self._export]):
            self.setTabOrder(before, after)
        chain[0].setFocus()

    def show_papers(self, papers: Sequence[str]) -> None:
        """Offer papers by name."""
        self._options.show_papers(papers)

    def show_choices(self, choices: Mapping[str, Any]) -> None:
        """Take choices up by the names of the sheet's options."""
        self._options.show_choices(choices)

    def show_presets(self, names: Sequence[str], default: str, name: str) -> None:
        """Offer kept choices by name, one of them chosen, "" for none."""
        self._presets.show_presets(names, default, name)

    def show_document(self, document: Document) -> None:
        """Note what will stand empty on the sheet."""
        photos = sum(pair.photo is None for pair in document.pairs)
        credits_ = sum(pair.slot.credit is None for pair in document.pairs)
        sentences = []
        if photos == 1:
            sentences.append(self.tr("1 slot has no photo."))
        elif photos:
            sentences.append(self.tr("%Ln slots have no photo.", "", photos))
        if credits_ == 1:
            sentences.append(self.tr("1 slot has no credit."))
        elif credits_:
            sentences.append(self.tr("%Ln slots have no credit.", "", credits_))
        if sentences:
            sentences.append(self.tr("This is marked on the sheet."))
        self._note.setText(" ".join(sentences))
        self._note.setVisible(bool(sentences))

    @Slot(int)
    def show_count(self, count: int) -> None:
        """Offer so many pages to look through."""
        self._preview.show_count(count)

    @Slot(int, QImage)
    def show_page(self, number: int, image: QImage) -> None:
        """Show a page that was wanted."""
        self._preview.show_page(number, image)

    @Slot(str)
    def show_fault(self, sentence: str) -> None:
        """Say why there are no pages to be seen."""
        self._preview.show_fault(sentence)

    def _lay_out(self) -> None:
        sheet = DialogSheet(self._look, self, _SIZE)
        margins = sheet.body.contentsMargins()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._options_part())
        row.addWidget(self._preview, 1)
        sheet.body.setContentsMargins(margins)
        sheet.body.addLayout(row)

    def _options_part(self) -> QFrame:
        part = QFrame()
        part.setObjectName("exportOptions")
        part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        title = QLabel(self.windowTitle())
        title.setObjectName("sheetTitle")
        column = QVBoxLayout(part)
        column.setContentsMargins(22, 22, 14, 22)
        column.addStrut(_OPTIONS_WIDTH - 36)
        column.setSpacing(8)
        column.addWidget(title)
        column.addSpacing(8)
        column.addWidget(self._scrolled(), 1)
        column.addWidget(self._note)
        column.addSpacing(4)
        column.addLayout(self._buttons())
        return part

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(10)
        column.addWidget(self._options)
        column.addWidget(section_label(self.tr("Kept as")))
        column.addWidget(self._presets)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self._area = area
        inside.setAutoFillBackground(False)  # which the area has just switched on
        return area

    def showEvent(self, event: QShowEvent) -> None:
        """Have as much room beside the pages as the options need in the person's face."""
        if (inside := self._area.widget()) is not None:
            bar = self._area.verticalScrollBar().sizeHint().width()
            self._area.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        super().showEvent(event)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 8, 0)
        row.addStretch(1)
        for button in (self._print, self._cancel, self._export):
            button.setAutoDefault(False)
            row.addWidget(button)
        self._export.setDefault(True)
        return row

    def _wire(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._export.clicked.connect(self._ask)
        self._print.clicked.connect(self._ask_to_print)
        self._options.changed.connect(self._tell)
        self._preview.page_wanted.connect(self.page_wanted)
        self._presets.chosen.connect(self.preset_chosen)
        self._presets.keep_asked.connect(self._keep)
        self._presets.delete_asked.connect(self.preset_deleted)
        self._presets.default_asked.connect(self.default_chosen)

    def _chosen(self) -> dict[str, Any]:
        return {"suffix": self._options.suffix, **self._options.choices()}

    @Slot()
    def _tell(self) -> None:
        self.options_changed.emit(self._chosen())

    @Slot(str)
    def _keep(self, name: str) -> None:
        self.preset_kept.emit(name, self._options.choices())

    @Slot()
    def _ask(self) -> None:
        self.accept()
        self.export_asked.emit(self._chosen())

    @Slot()
    def _ask_to_print(self) -> None:
        self.accept()
        self.print_asked.emit(self._chosen())
