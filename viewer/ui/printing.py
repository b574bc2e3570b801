"""The caption sheet on paper: the pages of the PDF, painted on the printer's own."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from viewer.domain import Document
from viewer.errors import SheetError
from viewer.pipeline import picture_source
from viewer.sheet.credit_style import in_house_style
from viewer.sheet.fonts import Fonts
from viewer.sheet.layout import pages_of
from viewer.sheet.options import SheetOptions, expect
from viewer.sheet.page import Page, Plate
from viewer.sheet.page_sizes import SIZES
from viewer.sheet.painting import paint_page
from viewer.sheet.picturing import fetched
from viewer.sheet.printing import picture_width
from viewer.sheet.rows import rows_of
from viewer.sheet.typesetting import Typesetter
from viewer.sheet.writing import write_sheet
from viewer.ui.background import Tick
from viewer.workers import Workers

_SAME = 6.0  # points: papers differ by more, printers tell them less exactly


def print_work(
    document: Document, options: SheetOptions, printer: QPrinter, workers: Workers
) -> Callable[[Tick], None]:
    """Give the work that prints the sheet and tells (done, of) on its way.

    A printer that writes a file gets the very PDF that an export makes. Raises SheetError.
    """
    chosen = on_paper_of(printer, options)

    def work(tick: Tick) -> None:
        def on_row(done: int, total: int) -> None:
            tick.tell((done, total))

        picture = picture_source(document.sources, workers)
        if printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:
            write_sheet(document, Path(printer.outputFileName()), picture, chosen, on_row)
            return
        sheet = in_house_style(rows_of(document), chosen.credit_style)
        pages = pages_of(sheet, Typesetter(Fonts(), sheet.language), chosen)
        plates = [plate for page in pages for plate in page.plates if plate.row.photo]
        expect(picture, [(plate.row, picture_width(plate, chosen)) for plate in plates])

        def image(plate: Plate) -> QImage | None:
            return fetched(picture, plate.row, picture_width(plate, chosen))

        paint_on(printer, pages, image, on_row)

    return work


def paint_on(
    printer: QPrinter,
    pages: tuple[Page, ...],
    pictures: Callable[[Plate], QImage | None],
    on_row: Callable[[int, int], None],
) -> None:
    """Paint pages one by one; may run in any thread. Raises SheetError."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise SheetError("The printer does not take the sheet. Choose another one.")
    done, total = 0, sum(len(page.entries) for page in pages)
    try:
        for number, page in enumerate(pages):
            if number:
                printer.newPage()
            painter.resetTransform()
            dots = printer.resolution() / 72
            painter.scale(dots, dots)
            paint_page(painter, page, pictures)
            done += len(page.entries)
            on_row(done, total)
    finally:
        painter.end()


def on_paper_of(printer: QPrinter, options: SheetOptions) -> SheetOptions:
    """Give the options with the paper and its turn that the printer was set to."""
    layout = printer.pageLayout()
    size = layout.pageSize().sizePoints()
    for paper, (width, height) in SIZES.items():
        if abs(width - size.width()) < _SAME and abs(height - size.height()) < _SAME:
            options = replace(options, paper=paper)
    landscape = layout.orientation() == QPageLayout.Orientation.Landscape
    return replace(options, landscape=landscape)
