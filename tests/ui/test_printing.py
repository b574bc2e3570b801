"""The caption sheet comes out of a printer with all its words."""

import subprocess
import unicodedata

import pytest
from documents import CAPTIONS, sources
from PySide6.QtPrintSupport import QPrinter

from viewer.pipeline import compose
from viewer.ui.background import Background
from viewer.ui.printing import print_prepared, print_work, text_of
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
def prepared(qtbot, document):
    """The document as it goes to the printer, and what was told on the way."""
    background, done, told = Background(), [], []
    with Workers(2) as workers:
        background.start(print_work(document, workers), done.append, told=told.append)
        qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
        background.close()
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    return done[0]


@pytest.fixture
def printer(tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    return printer


def test_pictures_that_can_be_had_are_prepared(prepared):
    """A photo that is gone is left out; the others stand by row number."""
    assert sorted(prepared.pictures) == [1, 2]
    assert not any(image.isNull() for image in prepared.pictures.values())


def test_every_caption_is_on_paper_in_order(prepared, printer, look, tool, tmp_path):
    """What pdftotext reads from the printed page holds title, captions and credits."""
    print_prepared(prepared, printer, look)

    program = tool("pdftotext")
    printed = subprocess.run(
        [program, tmp_path / "sheet.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    words = _bare(printed)
    places = [words.find(_bare(caption)) for caption in CAPTIONS]
    assert _bare("Port Ellery by the sea") in words
    assert min(places) >= 0
    assert places == sorted(places)
    assert words.count("REUTERS") == len(CAPTIONS)


def test_letters_are_as_large_as_they_say(prepared, look):
    """The caption is set in points for paper, whatever the window's caption size is."""
    text = text_of(prepared, look)
    cursor = text.find(CAPTIONS[0][:20])

    assert cursor.charFormat().fontPointSize() == 10.5


def test_what_looks_like_markup_is_printed_as_it_stands(look, qtbot):
    """Text of files is plain text: nothing in it is taken for HTML."""
    hostile = "A <img src='file:///etc/passwd'> & <b>bold</b> claim."
    background, done = Background(), []
    with Workers(2) as workers:
        document = compose(sources((), (hostile,)))
        background.start(print_work(document, workers), done.append)
        qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
        background.close()

    assert hostile in text_of(done[0], look).toPlainText()


def _bare(text):
    return "".join(unicodedata.normalize("NFKC", text).split())
