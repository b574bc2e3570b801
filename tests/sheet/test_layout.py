"""Where everything stands on the pages, in every layout."""

import pytest

from viewer.errors import SheetError
from viewer.sheet.fonts import Fonts
from viewer.sheet.layout import pages_of
from viewer.sheet.options import LAYOUTS, PAPERS, SheetOptions
from viewer.sheet.page import Entry, Plate, Rule, Words, pixels_for, placed
from viewer.sheet.rows import Row, rows_of
from viewer.sheet.typesetting import Typesetter

LONG = (10, 500, 3, 2000, 5, 90)


@pytest.fixture
def pages(documents):
    """Lays captions out on pages, set in PDF's own fonts."""

    def lay_out(*captions, names=(), **choices):
        options = SheetOptions(**choices)
        sheet = rows_of(documents(*captions, credit="A. Quill/Shore", names=names))
        return pages_of(sheet, Typesetter(Fonts(())), options)

    return lay_out


def texts_of(page):
    """The words on a page in the order of reading."""
    return [
        " ".join("".join(piece.text for piece in line.pieces) for line in part.lines)
        for part in page.parts
        if isinstance(part, Words)
    ]


def spans_of(page):
    """Top and bottom of everything that stands on a page."""
    for part in page.parts:
        if isinstance(part, Words):
            yield part.y, part.y + sum(line.type.leading for line in part.lines)
        elif isinstance(part, Plate):
            yield part.y, part.y + part.height
        elif isinstance(part, Rule):
            yield part.y, part.y


def test_five_rows_stand_on_a_page(pages):
    """Short rows are as high as their photo's box; the sixth goes to the next page."""
    first, second = pages(*["A short caption."] * 6)

    assert [row.number for row in first.entries] == [1, 2, 3, 4, 5]
    assert [row.number for row in second.entries] == [6]
    assert {(plate.width, plate.height) for plate in first.plates} == {(163.5, 109.0)}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("landscape", [False, True])
def test_nothing_stands_outside_the_page(layout, paper, landscape, pages):
    """Every text, photo and rule ends above the lower edge, on each paper, upright or not."""
    captions = ["word " * count for count in LONG]

    for page in pages(*captions, layout=layout, paper=paper, landscape=landscape, header="{title}"):
        assert (page.width > page.height) is landscape
        for top, bottom in spans_of(page):
            assert 20 < top <= bottom < page.height - 20
        for part in page.parts:
            if isinstance(part, Words):
                assert max(line.width for line in part.lines) <= page.width - 60


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_row_begins_once_and_in_order(layout, pages):
    """Whatever the layout, the slots come in their order."""
    found = [row.number for page in pages(*["One", "word " * 900] * 9, layout=layout)
             for row in page.entries]  # fmt: skip

    assert found == list(range(1, 19))


@pytest.mark.parametrize("layout", ["rows", "proof", "text"])
def test_only_what_is_longer_than_a_page_is_split(layout, pages):
    """A caption of 5,000 words flows on, and none of them is lost."""
    laid = pages("Short.", "word " * 5000, "Last.", layout=layout)

    words = " ".join(text for page in laid for text in texts_of(page)).split()
    assert words.count("word") == 5000
    assert [row.number for page in laid for row in page.entries] == [1, 2, 3]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_sheet_without_rows_has_one_page(layout, pages):
    """There is always a page for what stands above the rows."""
    (page,) = pages(layout=layout)

    assert "Ferry returns after the storm" in texts_of(page)


def test_a_contact_sheet_has_as_many_photos_as_its_grid(pages):
    """Two columns and three lines are six photos a page, each with number, credit and words."""
    first, second = pages(*["word " * 50] * 7, layout="contact", columns=2, lines=3)

    assert len(first.plates) == 6
    assert len({plate.x for plate in first.plates}) == 2
    assert len({plate.y for plate in first.plates}) == 3
    assert len(second.plates) == 1
    assert texts_of(first)[-5:-3] == ["6", "A. QUILL/SHORE"]
    assert texts_of(first)[-3].endswith("word…")


def test_a_grid_that_nobody_chose_suits_the_paper(pages):
    """Three by four upright, four by three on its side."""
    upright = pages(*["One"] * 12, layout="contact")[0]
    across = pages(*["One"] * 12, layout="contact", landscape=True)[0]

    assert len({plate.x for plate in upright.plates}) == 3
    assert len({plate.x for plate in across.plates}) == 4


def test_a_proof_has_a_photo_a_page_as_large_as_there_is_room(pages):
    """A photo of known shape takes the width; its caption follows under it."""
    laid = pages("One", "Two", layout="proof", names=("a.jpg", "b.jpg"))

    assert [len(page.plates) for page in laid] == [1, 1]
    assert {round(plate.width / plate.height, 2) for page in laid for plate in page.plates} == {1.5}
    assert min(plate.width for page in laid for plate in page.plates) > 500


def test_a_sheet_of_text_has_no_place_for_photos(pages):
    """Text only: number and words."""
    (page,) = pages("One", "Two", layout="text", names=("a.jpg", "b.jpg"))

    assert page.plates == ()
    assert {"One", "Two", "1", "2"} <= set(texts_of(page))


def test_type_grows_with_its_size(pages):
    """At twice the size the lines are twice as high and need more pages."""
    usual = pages(*["word " * 300] * 4, layout="text")
    large = pages(*["word " * 300] * 4, layout="text", type_size=200)

    assert len(large) > len(usual)


def test_margins_are_as_wide_as_they_are_asked_for(pages):
    """Nothing stands left of the margin, and the title stands at it."""
    page = pages("One", margin=25)[0]

    assert min(part.x for part in page.parts if isinstance(part, Words)) == pytest.approx(
        70.87, 0.01
    )


def test_header_and_footer_are_filled_in_on_every_page(pages):
    """Their parts stand left, in the middle and right; pages are counted."""
    header, footer = "{title}|{counts}|{date}", "{article}: {page} of {pages}"
    laid = pages(*["One"] * 7, header=header, footer=footer)

    for number, page in enumerate(laid, start=1):
        texts = texts_of(page)
        assert texts[:3] == [
            "Ferry returns after the storm", "7 slots, 0 paired, 1 photo unplaced", "17 May 2024",
        ]  # fmt: skip
        assert texts[-1] == f"ferry.txt: {number} of 2"
    lefts = [part.x for part in laid[0].parts[:3]]
    assert lefts == sorted(lefts)


def test_an_empty_footer_leaves_nothing_under_the_page(pages):
    """The default footer has the article and the page; "" has none."""
    assert texts_of(pages("One")[0])[-1] == "1 / 1"
    assert "1 / 1" not in texts_of(pages("One", footer="")[0])


@pytest.mark.parametrize(
    ("footer", "sentence"),
    [
        ("{pgae}", "The footer has {pgae}, which is not known. Known are {title}, "),
        ("{page", "The footer has a brace that stands alone. "),
        ("a|b|c|d", "The footer has more than three parts. "),
        ("x" * 301, "The footer is longer than 300 characters. "),
    ],
)
def test_a_footer_that_cannot_be_understood_is_said(footer, sentence, pages):
    """One sentence names the variable and those that are known."""
    with pytest.raises(SheetError) as refused:
        pages("One", footer=footer)

    assert str(refused.value).startswith(sentence)


def test_titles_with_braces_and_bars_stay_what_they_are(documents):
    """What a variable stands for is never taken for a template again."""
    sheet = rows_of(documents("One", title="{page}|{nb} wins"))

    page = pages_of(sheet, Typesetter(Fonts(())), SheetOptions(header="{title}"))[0]

    assert texts_of(page)[0] == "{page}|{nb} wins"


def test_the_number_leads_to_its_line_in_the_source(pages):
    """The address is relative and counts as RFC 5147 does: from the line's beginning to its end."""
    page = pages("One", "Two")[0]

    links = [part.link for part in page.parts if isinstance(part, Words) and part.link]
    assert links == ["./ferry.txt#line=2,3", "./ferry.txt#line=12,13"]


def test_a_picture_stands_whole_in_the_middle_of_its_box():
    """Its shape is kept, and it is not blown up."""
    plate = Plate(Row(1, "k", size=(3000, 2000)), 10, 20, 150, 150, ())

    assert placed(plate, (300, 200), 1.0) == (10, 45, 150, 100)
    assert placed(plate, (30, 20), 1.0) == (70, 85, 30, 20)
    assert pixels_for(plate, 2.0) == 300


def test_entries_are_where_rows_begin(pages):
    """A bookmark leads to the top of its row."""
    page = pages("One", "Two")[0]

    tops = [part.y for part in page.parts if isinstance(part, Entry)]
    assert tops == [plate.y for plate in page.plates]
