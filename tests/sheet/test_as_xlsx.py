"""The sheet as XLSX, opened by openpyxl."""

import pytest
from openpyxl import load_workbook

from viewer.sheet.as_xlsx import LONGEST_CELL
from viewer.sheet.options import SheetOptions
from viewer.sheet.writing import write_sheet


def opened(document, folder, picture, options):
    """The worksheet of a document."""
    write_sheet(document, folder / "a.xlsx", picture, options)
    return load_workbook(folder / "a.xlsx").active


def by_name(worksheet, line):
    """The values of a line by the names of the columns."""
    names = [cell.value for cell in worksheet[1]]
    return dict(zip(names, (cell.value for cell in worksheet[line]), strict=True))


def test_every_slot_is_a_line(documents, nothing, options, tmp_path, warn):
    """Each column of each line holds what its name says."""
    document = documents(
        "„Erste“; 漢字", "Two\nlines", credit="A. Quill", names=("été.jpg",),
        remarks=(warn("No date.", "key-1"), warn("Long.", "key-1")),
    )  # fmt: skip

    worksheet = opened(document, tmp_path, nothing, options)

    assert worksheet.max_row == 3
    assert by_name(worksheet, 2) == {
        "Number": 1, "Key": "key-1", "Picture": "photo cannot be shown", "Photo": "été.jpg",
        "Credit": "A. Quill", "Caption": "„Erste“; 漢字", "Checks": "No date.\nLong.",
        "Image": "images/1.jpg", "Line": 3, "Width": 3000, "Height": 2000,
    }  # fmt: skip
    assert by_name(worksheet, 3)["Caption"] == "Two\nlines"
    assert by_name(worksheet, 3)["Picture"] == "no photo"


def test_the_names_stay_in_view_and_long_texts_are_wrapped(documents, nothing, options, tmp_path):
    """The first line is frozen and repeated in print, texts stand at the top of high lines."""
    worksheet = opened(documents("word " * 200), tmp_path, nothing, options)

    assert worksheet.freeze_panes == "A2"
    assert worksheet.print_title_rows == "$1:$1"
    assert worksheet.auto_filter.ref == "A1:K2"
    assert worksheet["F2"].alignment.wrap_text
    assert worksheet["F2"].alignment.vertical == "top"
    assert worksheet.row_dimensions[2].height > 15 * 15


def test_no_line_is_higher_than_excel_knows(documents, nothing, options, tmp_path):
    """A caption of a thousand lines has the greatest height there is."""
    worksheet = opened(documents("\n".join("漢字" * 500)), tmp_path, nothing, options)

    assert worksheet.row_dimensions[2].height == 409


@pytest.mark.parametrize("sign", "=+-@＝")
def test_no_cell_calculates(sign, documents, nothing, options, tmp_path):
    """Whatever a text begins with, its cell is text, and would be if it were typed anew."""
    hostile = f"{sign}1+1"
    document = documents(hostile, credit=hostile, names=(f"{hostile}.jpg",))

    worksheet = opened(document, tmp_path, nothing, options)
    texts = [cell for cell in worksheet[2] if isinstance(cell.value, str)]

    assert {cell.data_type for cell in texts} == {"s"}
    assert {cell.number_format for cell in texts} == {"@"}
    assert [worksheet[place].value for place in ("D2", "E2", "F2")] == [
        f"{hostile}.jpg", hostile, hostile,
    ]  # fmt: skip


def test_cells_run_as_their_words_do(documents, nothing, options, tmp_path):
    """An Arabic caption stands right and runs leftward, whatever word comes first in a line."""
    document = documents("العبارة John تصل", "The ferry", credit="رويترز")

    worksheet = opened(document, tmp_path, nothing, options)

    found = [worksheet[place].alignment.readingOrder for place in ("E2", "F2", "D2", "F3")]
    assert found == [2, 2, 0, 0]
    assert worksheet["F2"].number_format == "@"


def test_a_small_picture_goes_with_its_line(documents, jpeg, options, tmp_path):
    """The picture is tied to its cell, asked for small, and the line is high enough for it."""
    asked = []

    def picture(row, pixels):
        asked.append((row.photo, pixels))
        return jpeg(300, 200)

    worksheet = opened(documents("One", "Two", names=(None, "a.jpg")), tmp_path, picture, options)

    (image,) = worksheet._images
    assert (image.anchor._from.row, image.anchor._from.col) == (2, 2)
    assert image.anchor.editAs == "twoCell"
    assert asked == [("a.jpg", 367)]
    assert worksheet.row_dimensions[3].height == pytest.approx(88)
    assert worksheet["C3"].value is None


def test_a_text_too_long_for_a_cell_is_cut_and_told(documents, nothing, options, tmp_path):
    """Excel takes no more than 32,767 units a cell: the note names the slot."""
    document = documents("short", "😀" * LONGEST_CELL)

    notes = write_sheet(document, tmp_path / "a.xlsx", nothing, options)
    text = load_workbook(tmp_path / "a.xlsx").active["F3"].value

    assert notes == ("Slot 2 has a text longer than a cell can be: it is cut there.",)
    assert len(text.encode("utf-16-le")) // 2 <= LONGEST_CELL
    assert text.rstrip("…") == "😀" * (LONGEST_CELL // 2)


def test_paper_and_title(documents, nothing, tmp_path):
    """The sheet is printed across the paper that was chosen, under the source's name."""
    options = SheetOptions(paper="Letter")

    write_sheet(documents("One", path="a&b.txt"), tmp_path / "a.xlsx", nothing, options)
    workbook = load_workbook(tmp_path / "a.xlsx")

    assert workbook.properties.title == "Ferry returns after the storm"
    assert (workbook.active.page_setup.paperSize, workbook.active.page_setup.orientation) == (
        1, "landscape",
    )  # fmt: skip
    assert workbook.active.oddHeader.left.text == "a&&b.txt"
