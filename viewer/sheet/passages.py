"""What stands on a sheet that is edited further, as paragraphs that know what they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from unicodedata import east_asian_width

from viewer.domain import Severity
from viewer.sheet.options import SheetOptions
from viewer.sheet.rows import Mark, Row, Sheet
from viewer.sheet.running_heads import RunningHead, running_head
from viewer.sheet.wording import SIGNS, bears_spacing, checks_of, empty_box_text, file_line

Role = Literal[
    "title", "subtitle", "number", "empty box", "caption", "credit", "joined credit", "absent",
    "error", "warning", "note", "file", "column", "short",
]  # fmt: skip

_HEADER = "{article}|Caption sheet · {date}"
_FOOTER = "|Page {page} of {pages}"
_SHORT = 80  # letters of a caption on a contact sheet

_OF_SEVERITY: dict[Severity, Role] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph: what it is, its words, and the bookmark around them ("" for none)."""

    role: Role
    text: str
    bookmark: str = ""


def columns_of(options: SheetOptions) -> tuple[str, ...]:
    """Give the names of the columns of a sheet in rows."""
    return ("No.", "Photo", "Caption and credit") if options.layout == "rows" else (
        "No.", "Caption and credit",
    )  # fmt: skip


def heading_of(sheet: Sheet, options: SheetOptions) -> Iterator[Passage]:
    """Give what stands above the rows."""
    yield Passage("title", sheet.title)
    yield Passage("subtitle", sheet.counts)
    if options.checks:
        yield from map(_check, sheet.marks)


def number_of(row: Row) -> Passage:
    """Give the row's number, in the bookmark that stays when caption and credit are typed anew."""
    return Passage("number", str(row.number), f"slot_{row.key}")


def empty_box_of(row: Row) -> Passage:
    """Give what stands where a picture should be."""
    return Passage("empty box", empty_box_text(row))


def words_of(row: Row, options: SheetOptions) -> Iterator[Passage]:
    """Give what stands beside a picture; missing words have their place, to be typed there."""
    bookmark = f"caption_{row.key}"
    if row.caption:
        yield Passage("caption", row.caption, bookmark)
    else:
        yield Passage("absent", "No caption", bookmark)
    if options.credit:
        yield _credit(row)
    yield from map(_check, checks_of(row, options))
    if file := file_line(row, options):
        yield Passage("file", file)


def short_words_of(row: Row, options: SheetOptions) -> Iterator[Passage]:
    """Give what stands under a picture of a contact sheet.

    A caption that is cut has no bookmark: it is not to come back as the whole one.
    """
    if options.credit and row.credit:
        yield _credit(row)
    words = " ".join(row.caption.split())
    if not words:
        yield Passage("absent", "No caption", f"caption_{row.key}")
        return
    first = _first_words(words)
    yield Passage("short", first, f"caption_{row.key}" if first == row.caption else "")


def _first_words(text: str) -> str:
    """Give as much of a text as three short lines hold; ideographs are twice as wide."""
    room = _SHORT
    for at, letter in enumerate(text):
        room -= 2 if east_asian_width(letter) in "WF" else 1
        if room < 0:
            return f"{text[:at].rpartition(' ')[0] or text[:at]}…"
    return text


def header_of(sheet: Sheet, options: SheetOptions) -> RunningHead:
    """Give what stands at the head of every page."""
    template = _HEADER if options.header is None else options.header
    return running_head(template, sheet, options, "header")


def footer_of(sheet: Sheet, options: SheetOptions) -> RunningHead:
    """Give what stands at the foot of every page."""
    template = _FOOTER if options.footer is None else options.footer
    return running_head(template, sheet, options, "footer")


def _credit(row: Row) -> Passage:
    # What a house style has set is not the article's wording: it is not to come back as that.
    bookmark = f"{'house' if row.is_restyled else 'credit'}_{row.key}"
    if not row.credit:
        return Passage("absent", "No credit", bookmark)
    return Passage("credit" if bears_spacing(row.credit) else "joined credit", row.credit, bookmark)


def _check(mark: Mark) -> Passage:
    return Passage(_OF_SEVERITY[mark.severity], f"{SIGNS[mark.severity][0]} {mark.text}")
