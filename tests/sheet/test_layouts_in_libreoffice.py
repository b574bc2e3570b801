"""The layouts of the editable sheets, as LibreOffice prints them; one start for all."""

import re

import pytest

from viewer.sheet.options import Layout, SheetOptions
from viewer.sheet.writing import write_sheet

pytestmark = pytest.mark.outside

CAPTIONS = (
    "The ferry leaves the quay at dawn.",
    "العبارة John تغادر الرصيف، 3 مايو 2031",
    "渡船が夜明けに桟橋を離れる。",
    "The keeper has climbed two hundred steps each evening for forty years. " * 9,
    "",
)
LAYOUTS: tuple[Layout, ...] = ("contact", "proof", "text")
KINDS = [(layout, suffix) for layout in LAYOUTS for suffix in (".docx", ".odt")]


@pytest.fixture(scope="module")
def sheets(documents, jpeg, options, tmp_path_factory):
    """A document in three layouts and two formats, each on A5 across, as files by both."""
    document = documents(*CAPTIONS, credit="A. Quill/Shore", names=("a.jpg", None, "c.jpg"))
    folder = tmp_path_factory.mktemp("layouts")
    found = {}
    for layout, suffix in KINDS:
        choices = SheetOptions(
            layout=layout, paper="A5", landscape=True, columns=2, lines=2, type_size=120,
            header="Desk|{page}", footer="{pages}||{title}", made_at=options.made_at,
        )  # fmt: skip
        found[layout, suffix] = folder / f"{layout}-{suffix[1:]}{suffix}"
        write_sheet(document, found[layout, suffix], lambda _row, _px: jpeg(300, 200), choices)
    return found


@pytest.fixture(scope="module")
def pages(sheets, office):
    """The sheets as PDF files."""
    folder = office("pdf", *sheets.values())
    return {kind: folder / f"{path.stem}.pdf" for kind, path in sheets.items()}


@pytest.mark.parametrize("kind", KINDS)
def test_paper_header_and_footer_are_as_asked_for(kind, pages, poppler):
    """A5 on its side; what runs over and under stands on every page, with its number."""
    facts = poppler("pdfinfo", pages[kind])
    text = poppler("pdftotext", "-layout", pages[kind], "-").split("\f")[:-1]

    width, height = map(float, re.findall(r"Page size: +([0-9.]+) x ([0-9.]+)", facts)[0])
    assert (round(width), round(height)) == (595, 420)
    for number, page in enumerate(text, start=1):
        assert re.search(rf"Desk +{number}\n", page)
        assert re.search(rf"\n *{len(text)} +Ferry returns after the storm", page)


@pytest.mark.parametrize("kind", KINDS)
def test_photos_are_there_but_for_text_only(kind, pages, poppler):
    """Two of five slots have one."""
    pictures = poppler("pdfimages", "-list", pages[kind])

    assert pictures.count("jpeg") == (0 if kind[0] == "text" else 2)


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_a_proof_has_a_page_for_each_photo(suffix, pages, poppler):
    """Each slot begins a page, and the first stands under the title."""
    text = poppler("pdftotext", pages["proof", suffix], "-").split("\f")[:-1]

    begun = [number for number in range(1, 6) for page in text if f"\n{number}\n" in f"\n{page}"]
    assert set(begun) == {1, 2, 3, 4, 5}
    assert len(text) >= 5
    assert CAPTIONS[0] in text[0]


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_a_cut_caption_is_not_to_come_back(suffix, sheets, bookmarks_in):
    """On a contact sheet only captions that stand there whole are in a bookmark; keys all are."""
    found = bookmarks_in(sheets["contact", suffix])

    assert {f"slot_key-{number}" for number in range(1, 6)} <= set(found)
    assert found["caption_key-1"] == CAPTIONS[0]
    assert "caption_key-4" not in found


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_text_only_loses_no_slot(suffix, sheets, bookmarks_in):
    """Each slot's key, caption and credit has its bookmark."""
    found = bookmarks_in(sheets["text", suffix])

    assert found["caption_key-4"].strip() == CAPTIONS[3].strip()
    assert {f"credit_key-{number}" for number in range(1, 6)} <= set(found)
