"""The caption sheet comes out of a printer as the pages of the PDF."""

import subprocess
import unicodedata

import pytest
from documents import CAPTIONS, sources
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from viewer.pipeline import compose
from viewer.sheet.fonts import Fonts
from viewer.sheet.options import SheetOptions
from viewer.sheet.previewing import preview_pages
from viewer.ui.background import Background
from viewer.ui.printing import on_paper_of, paint_on, print_work
from viewer.workers import Workers

PATIENCE = 20_000


@pytest.fixture
def document(tmp_path, make_image):
    """Four slots; two photos are there, one file is gone, one slot has none."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("boats.jpg", "cherries.jpg"):
        assert make_image(600, 400).save(str(folder / name))
    made = sources()
    return compose(type(made)(made.article, folder, made.slots, made.photos))


@pytest.fixture
def printer(tmp_path, qapp):
    """A printer that writes a file, on A4."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def ran(tool, program, *arguments):
    """What an outside program prints."""
    done = subprocess.run([tool(program), *map(str, arguments)], capture_output=True, check=True)
    return done.stdout.decode()


def test_printed_to_a_file_it_is_the_pdf_of_an_export(document, printer, tool, tmp_path, qtbot):
    """Title, captions and credits are text, in order; the progress is told to the end."""
    background, done, told = Background(), [], []
    with Workers(2) as workers:
        work = print_work(document, SheetOptions(), printer, workers)
        background.start(work, done.append, told=told.append)
        qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
        background.close()

    words = _bare(ran(tool, "pdftotext", tmp_path / "sheet.pdf", "-"))
    places = [words.find(_bare(caption)) for caption in CAPTIONS]
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert _bare("Port Ellery by the sea") in words
    assert min(places) >= 0
    assert places == sorted(places)
    assert words.count("REUTERS") == len(CAPTIONS)


def test_a_printer_gets_every_page_painted(document, printer, tool, tmp_path):
    """As many pages as the preview has, on the paper's full size, and ink on each of them."""
    pages = preview_pages(document, ".pdf", SheetOptions(layout="proof"), Fonts())
    told = []

    paint_on(printer, pages, lambda _plate: None, lambda done, total: told.append((done, total)))

    facts = ran(tool, "pdfinfo", tmp_path / "sheet.pdf")
    assert f"{len(pages)}\n" in facts[facts.index("Pages:") :]
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    ran(tool, "pdftoppm", "-r", "30", "-gray", tmp_path / "sheet.pdf", tmp_path / "page")
    for page in tmp_path.glob("page-*.pgm"):
        assert min(page.read_bytes()[20:]) < 120


def test_the_paper_is_the_printers(printer):
    """What the person chose in the system's dialog holds: the paper, and its turn."""
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A3),
            QPageLayout.Orientation.Landscape,
            QMarginsF(0, 0, 0, 0),
        )
    )

    options = on_paper_of(printer, SheetOptions(paper="Letter", layout="contact"))

    assert (options.paper, options.landscape, options.layout) == ("A3", True, "contact")


def _bare(text):
    return "".join(unicodedata.normalize("NFKC", text).split())
