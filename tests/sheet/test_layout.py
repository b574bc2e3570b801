"""Where everything stands on the pages."""

import pytest

from viewer.sheet.fonts import Fonts
from viewer.sheet.layout import BOX_HEIGHT, MARGIN, SIZES, pages_of, paragraphs_of
from viewer.sheet.options import SheetOptions
from viewer.sheet.rows import rows_of
from viewer.sheet.typesetting import Typesetter


@pytest.fixture
def pages(documents):
    """Places captions on pages, set in PDF's own fonts."""

    def place(*captions, paper="A4"):
        options = SheetOptions(paper=paper)
        setter = Typesetter(Fonts(()))
        rows = rows_of(documents(*captions)).rows
        return pages_of([(row, paragraphs_of(row, setter, options)) for row in rows], 100, options)

    return place


def test_five_rows_stand_on_a_page(pages):
    """Short rows are as high as their photo's box; the sixth goes to the next page."""
    first, second = pages(*["A short caption."] * 6)

    assert [placed.row.number for placed in first] == [1, 2, 3, 4, 5]
    assert [placed.row.number for placed in second] == [6]
    assert {placed.height for placed in first} == {BOX_HEIGHT}


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_nothing_stands_below_the_page(paper, pages):
    """Every row ends above the footer, and none begins before the other ends."""
    for page in pages(*["word " * count for count in (10, 500, 3, 2000, 5, 90)], paper=paper):
        ends = [MARGIN]
        for placed in page:
            assert placed.top >= ends[-1]
            ends.append(placed.top + placed.height)
        assert ends[-1] < SIZES[paper][1] - MARGIN


def test_only_a_row_longer_than_a_page_is_split(pages):
    """A caption of 5,000 words flows on; its neighbours stand whole."""
    placed = [placed for page in pages("Short.", "word " * 5000, "word " * 300) for placed in page]

    assert [part.row.number for part in placed if not part.continued] == [1, 2, 3]
    assert {part.row.number for part in placed if part.continued} == {2}
    lines = [
        line
        for part in placed
        if part.row.number == 2
        for paragraph in part.paragraphs
        for line in paragraph.lines
    ]
    words = " ".join(piece.text for line in lines for piece in line.pieces)
    assert words.split() == ["word"] * 5000


def test_a_sheet_without_rows_has_one_page(pages):
    """There is always a page for what stands above the rows."""
    assert pages() == [[]]
