"""A document as the rows of a caption sheet."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from viewer.domain import Photo, Severity
from viewer.sheet.rows import Mark, rows_of


def test_a_row_holds_all_that_is_known_of_a_slot(documents, warn):
    """Caption, credit, photo, size, remarks, line and reasons of a slot stand in its row."""
    document = documents(
        "The ferry leaves.",
        credit="A. Quill/Shore",
        names=("ferry.jpg",),
        remarks=(warn("The date is missing.", "key-1"),),
    )

    (row,) = rows_of(document).rows

    assert (row.number, row.key, row.caption) == (1, "key-1", "The ferry leaves.")
    assert (row.credit, row.photo, row.size) == ("A. Quill/Shore", "ferry.jpg", (3000, 2000))
    assert row.marks == (Mark(Severity.WARNING, "The date is missing."),)
    assert (row.line, row.image, row.confidence) == (3, "images/1.jpg", 0.75)
    assert row.why == ("A credit stands above it.", "The file's name has “ferry”.")


def test_the_sheet_says_what_stands_above_the_rows(documents, warn):
    """Title, source, counts, language, day, remarks on the whole and unplaced photos are there."""
    document = documents("One", "Two", names=("a.jpg",), remarks=(warn("No headline."),))

    sheet = rows_of(document)

    assert sheet.title == sheet.headline == "Ferry returns after the storm"
    assert (sheet.article, sheet.source) == (str(Path("harbour/ferry.txt")), "ferry.txt")
    assert sheet.counts == "2 slots, 1 paired, 1 photo unplaced"
    assert (sheet.language, sheet.published) == ("en", date(2024, 5, 17))
    assert sheet.marks == (Mark(Severity.WARNING, "No headline."),)
    assert sheet.unplaced == ("quay.jpg",)


def test_what_is_shown_is_clean_and_what_names_a_file_is_exact(documents):
    """Overrides leave the caption; the photo's name is kept and shown with them spelt out."""
    document = documents("The \u202eferry\x07", names=("\u202egpj.jpg",))

    (row,) = rows_of(document).rows

    assert row.caption == "The ferry"
    assert (row.photo, row.photo_name) == ("\u202egpj.jpg", r"\u202egpj.jpg")


def test_a_folder_alone_makes_a_sheet_of_its_name(documents):
    """Without an article the folder gives title and source."""
    document = documents("One")
    sources = replace(document.sources, article=None, folder=Path("pictures/May"))

    sheet = rows_of(replace(document, sources=sources))

    assert (sheet.title, sheet.source, sheet.headline, sheet.article) == ("May", "May", None, None)
    assert sheet.rows[0].line is None


def test_pasted_text_without_a_headline_has_a_title_all_the_same(documents):
    """With no name at all the sheet is called what it is."""
    assert rows_of(documents("One", title="", path=None)).title == "Caption sheet"


def test_a_photo_that_cannot_be_shown_says_why(documents):
    """The photo's fault stands in its row."""
    document = documents("One")
    broken = replace(document.pairs[0], photo=Photo("a.jpg", fault="It is cut off."))

    (row,) = rows_of(replace(document, pairs=(broken,))).rows

    assert (row.photo, row.size, row.fault) == ("a.jpg", None, "It is cut off.")
