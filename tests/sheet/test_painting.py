"""Pages painted for screen, printer and pictures are the pages of the PDF."""

import io
import re
import zipfile

import pytest
from PIL import Image, ImageChops, ImageFilter

from viewer.sheet.fonts import Fonts
from viewer.sheet.options import LAYOUTS, SheetOptions
from viewer.sheet.previewing import PAGED, preview_pages
from viewer.sheet.writing import FORMATS, write_sheet

CAPTIONS = (
    "The office’s ferry—“first class”—returns; naïve façade, 5 May.",
    "تعود العبارة إلى الميناء (بعد العاصفة) مع كل الركاب",
    "तूफ़ान के बाद नौका बंदरगाह पर लौटी, सभी यात्री सुरक्षित हैं।",
    "嵐の後、フェリーが港に戻る。「全員無事です」と船長。",
    "word " * 300,
)
DOTS = 60


@pytest.fixture(scope="module")
def fonts():
    """The fonts of this computer, looked for once."""
    return Fonts()


@pytest.fixture(scope="module")
def document(documents):
    """Five captions, three photos."""
    return documents(*CAPTIONS, credit="A. Quill/Shore", names=("a.jpg", None, "b.jpg", "c.jpg"))


def pictures_in(path):
    """The pages of a zip as pictures, in their order."""
    with zipfile.ZipFile(path) as package:
        return [Image.open(io.BytesIO(package.read(name))) for name in sorted(package.namelist())]


def difference(one, other):
    """How far two pictures lie apart from 0 to 255 on average, once their edges are smoothed."""
    soft = [each.convert("L").filter(ImageFilter.GaussianBlur(2)) for each in (one, other)]
    histogram = ImageChops.difference(*soft).histogram()
    return sum(value * count for value, count in enumerate(histogram)) / sum(histogram)


@pytest.mark.outside
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_painted_page_looks_as_poppler_shows_the_pdf(
    layout, document, jpeg, poppler, options, tmp_path
):
    """Page by page the same picture: photos, rules and letters of every script."""
    choices = SheetOptions(layout=layout, dots=DOTS, made_at=options.made_at)
    for suffix in (".pdf", ".zip"):
        write_sheet(document, tmp_path / f"s{suffix}", lambda _row, _px: jpeg(900, 600), choices)

    poppler("pdftoppm", "-r", str(DOTS), "-png", tmp_path / "s.pdf", tmp_path / "page")

    painted = pictures_in(tmp_path / "s.zip")
    printed = [Image.open(path) for path in sorted(tmp_path.glob("page-*.png"))]
    assert len(painted) == len(printed)
    for one, other in zip(painted, printed, strict=True):
        assert max(abs(a - b) for a, b in zip(one.size, other.size, strict=True)) <= 1
        assert difference(one, other.resize(one.size)) < 4.0


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_preview_has_the_pages_of_the_pdf(
    layout, document, nothing, poppler, fonts, options, tmp_path
):
    """As many pages, and each row on the same one."""
    choices = SheetOptions(layout=layout, made_at=options.made_at)
    target = tmp_path / "sheet.pdf"
    write_sheet(document, target, nothing, choices)

    pages = preview_pages(document, ".pdf", choices, fonts)

    assert re.search(rf"Pages: +{len(pages)}\n", poppler("pdfinfo", target))
    for number, page in enumerate(pages, start=1):
        text = poppler("pdftotext", "-f", str(number), "-l", str(number), "-raw", target, "-")
        shown = {int(line) for line in text.split("\n") if line.isdecimal()}
        shown |= {int(line.split()[0]) for line in text.split("\n") if line[:2].strip().isdecimal()}
        assert {row.number for row in page.entries} <= shown


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_has_a_preview(suffix, document, fonts, options):
    """Pages, a table, or the text itself; a row stands on some page of all that have pages."""
    pages = preview_pages(document, suffix, options, fonts)

    assert pages
    if suffix in (*PAGED, ".csv", ".xlsx"):
        assert [row.number for page in pages for row in page.entries] == [1, 2, 3, 4, 5]


def test_pages_are_pictures_at_the_resolution_asked_for(documents, nothing, options, tmp_path):
    """A4 at 60 dots to the inch is 496 by 702 pixels; the pages are numbered."""
    choices = SheetOptions(dots=60, made_at=options.made_at)
    write_sheet(documents(*["One"] * 6), tmp_path / "sheet.zip", nothing, choices)

    assert [picture.size for picture in pictures_in(tmp_path / "sheet.zip")] == [(496, 702)] * 2
    with zipfile.ZipFile(tmp_path / "sheet.zip") as package:
        assert package.namelist() == ["page-1.png", "page-2.png"]
