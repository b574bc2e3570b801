"""The sheet as CSV: read back by Python's own reader, and never a formula."""

import csv
import io
import re

import pytest

from viewer.sheet.as_csv import COLUMNS, as_cell
from viewer.sheet.writing import write_sheet


def read_back(path):
    """The lines of a CSV file as a spreadsheet sees them."""
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def test_a_csv_file_gives_its_rows_back(documents, nothing, tmp_path, warn):
    """Every column of every row stands where its name says."""
    document = documents(
        "„Erste“, zweite; 漢字",
        "Two\nlines",
        credit='A "Q" Quill',
        names=("été.jpg",),
        remarks=(warn("No date.", "key-1"), warn("Long.", "key-1")),
    )

    write_sheet(document, tmp_path / "a.csv", nothing)
    names, first, second = read_back(tmp_path / "a.csv")

    assert tuple(names) == COLUMNS
    assert first == [
        "1", "key-1", "été.jpg", 'A "Q" Quill', "„Erste“, zweite; 漢字", "No date.\nLong.",
        "images/1.jpg", "3", "3000", "2000",
    ]  # fmt: skip
    assert second[2:6] == ["", 'A "Q" Quill', "Two\nlines", ""]
    assert second[-2:] == ["", ""]


def test_excel_finds_its_byte_order_mark_and_line_ends(documents, nothing, tmp_path):
    """The file starts with the mark by which Excel knows UTF-8, and lines end in CR LF."""
    write_sheet(documents("One"), tmp_path / "a.csv", nothing)
    data = (tmp_path / "a.csv").read_bytes()

    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n") == 2


@pytest.mark.parametrize("sign", "=+-@＝＋－＠﹢﹣−")
def test_no_cell_starts_a_formula(sign, documents, nothing, tmp_path):
    """Whatever a text begins with, no cell of the file begins with a formula's sign."""
    hostile = f"{sign}1+1"
    document = documents(
        hostile, f"\t{hostile}", f" \r\n{hostile}", credit=hostile, names=(f"{hostile}.jpg",)
    )

    write_sheet(document, tmp_path / "a.csv", nothing)
    cells = [cell for line in read_back(tmp_path / "a.csv") for cell in line]

    assert not [cell for cell in cells if re.match(rf"\s*{re.escape(sign)}", cell)]
    assert cells.count(f"'{hostile}") == 6


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("a;=1+1;b", "a;'=1+1;b"),
        ("a\n=1+1", "a\n'=1+1"),
        ("Smith = Jones - both", "Smith = Jones - both"),
        ("two-thirds", "two-thirds"),
        ("'quoted'", "'quoted'"),
    ],
)
def test_only_signs_that_could_start_a_cell_get_an_apostrophe(text, cell):
    """After another separator a sign is guarded; within a sentence it is left alone."""
    assert as_cell(text) == cell
