"""The editable sheets as LibreOffice sees them, and what is left after it saved them again."""

import csv
import io

import pytest
from openpyxl import load_workbook

from viewer.sheet.writing import write_sheet

pytestmark = pytest.mark.outside

CAPTIONS = (
    "The ferry leaves the quay at dawn.",
    '=HYPERLINK("http://x.invalid","click") <b>bold</b> & \'single\' ]]> {nb} _x0041_',
    "العبارة John تغادر الرصيف، 3 مايو 2031",
    "渡船が夜明けに桟橋を離れる。",
    "Two lines,\n  with   spaces",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "The keeper has climbed two hundred steps each evening for forty years. " * 60,
)
CREDIT = "+Mara Lindt/Shore & Sons"
KEYS = [f"key-{number}" for number in range(1, len(CAPTIONS) + 1)]

CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
TEXT = "txt:Text (encoded):UTF8"
WORD = "docx:MS Word 2007 XML"


@pytest.fixture(scope="module")
def sheets(documents, jpeg, options, tmp_path_factory):
    """A document in the three formats, as files by suffix; every other slot has a photo."""
    document = documents(
        *CAPTIONS, credit=CREDIT, names=tuple(f"{at}.jpg" if at % 2 else None for at in range(7))
    )
    folder = tmp_path_factory.mktemp("sheets")
    for suffix in (".docx", ".odt", ".xlsx"):
        write_sheet(document, folder / f"sheet{suffix}", lambda _row, _pixels: jpeg(), options)
    return {path.suffix: path for path in folder.iterdir()}


@pytest.fixture(scope="module")
def pages(sheets, office, tmp_path_factory):
    """The sheets as LibreOffice prints them, as PDF files by the suffix they had."""
    found = {}
    for suffix, path in sheets.items():
        copy = tmp_path_factory.mktemp("named") / f"{suffix[1:]}{suffix}"
        copy.write_bytes(path.read_bytes())
        found[suffix] = copy
    folder = office("pdf", *found.values())
    return {suffix: folder / f"{suffix[1:]}.pdf" for suffix in found}


@pytest.fixture(scope="module")
def saved_again(sheets, office):
    """The sheets after LibreOffice opened them and saved them in the same format."""
    return {
        ".docx": office(WORD, sheets[".docx"]) / "sheet.docx",
        ".odt": office("odt", sheets[".odt"]) / "sheet.odt",
        ".xlsx": office("xlsx", sheets[".xlsx"]) / "sheet.xlsx",
    }


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_it_reads_every_caption_and_credit_in_order(suffix, sheets, office):
    """What it saves as text has each caption as it was typed, each followed by its credit."""
    text = (office(TEXT, sheets[suffix]) / "sheet.txt").read_text("utf-8-sig")

    at = 0
    for caption in CAPTIONS:
        at = text.index(caption.strip(), at)
        at = text.index(f"\n{CREDIT}\n", at)
    assert text.startswith("Ferry returns after the storm\n")
    assert text.count(CREDIT) == len(CAPTIONS)


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_it_prints_head_foot_and_pictures(suffix, pages, poppler):
    """Source and number stand on each page, the title in the properties, photos on the paper."""
    text = poppler("pdftotext", "-layout", pages[suffix], "-")
    about = poppler("pdfinfo", pages[suffix])
    pictures = poppler("pdfimages", "-list", pages[suffix])

    count = text.count("\f")
    assert count >= 2
    for number, page in enumerate(text.split("\f")[:-1], start=1):
        assert "ferry.txt" in page
        assert "Caption sheet · 17 May 2024" in page
        assert f"Page {number} of {count}" in page
    assert "Ferry returns after the storm" in about
    assert pictures.count("jpeg") == 3


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_the_first_page_is_not_left_empty(suffix, pages, poppler):
    """The table begins under the title."""
    first = poppler("pdftotext", "-l", "1", pages[suffix], "-")

    assert CAPTIONS[0] in " ".join(first.split())


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_no_slot_is_lost_when_it_saves_the_sheet(suffix, saved_again, sheets, bookmarks_in):
    """Every bookmark comes back with the words that stood in it."""
    before, after = bookmarks_in(sheets[suffix]), bookmarks_in(saved_again[suffix])

    assert set(before) == {
        f"{kind}_{key}" for kind in ("slot", "caption", "credit") for key in KEYS
    }
    # LibreOffice guards "_x0041_" in DOCX as one has to in XLSX, and does not take that back.
    assert {name: words.replace("_x005F_", "_") for name, words in after.items()} == before


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_it_keeps_the_words_for_who_cannot_see(suffix, saved_again, body_of):
    """The alternative texts of the pictures are still there."""
    body = body_of(saved_again[suffix])

    told = [mark.get("descr") for mark in body.iter("docPr")]
    told += [mark.text for mark in body.iter("desc")]
    assert told == [f"Photo {at + 1}: {at}.jpg" for at in (1, 3, 5)]


def test_it_reads_every_cell_as_text(sheets, office):
    """The lines it saves as CSV have each caption and credit as they were typed."""
    data = (office(CSV, sheets[".xlsx"]) / "sheet.csv").read_text("utf-8")
    names, *lines = csv.reader(io.StringIO(data, newline=""))

    def column(name):
        return [line[names.index(name)].replace("\r", "") for line in lines]

    assert column("Key") == KEYS
    assert column("Caption") == [caption.strip() for caption in CAPTIONS]
    assert set(column("Credit")) == {CREDIT}


def test_it_finds_no_formula(sheets, office):
    """In its own format no cell calculates, and every caption's cell is a string."""
    flat = (office("fods", sheets[".xlsx"]) / "sheet.fods").read_text("utf-8")

    assert "table:formula" not in flat
    assert flat.count('office:value-type="string"') >= len(CAPTIONS) * 3


def test_a_workbook_that_it_saved_has_every_slot(saved_again):
    """Keys, captions and credits come back, and still none of them calculates."""
    lines = list(load_workbook(saved_again[".xlsx"]).active.iter_rows(min_row=2))

    assert [line[1].value for line in lines] == KEYS
    assert [line[5].value for line in lines] == [caption.strip() for caption in CAPTIONS]
    assert {cell.data_type for line in lines for cell in line if cell.value is not None} == {
        "s", "n",
    }  # fmt: skip
