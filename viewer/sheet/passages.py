"""What stands on a sheet that is edited further, as paragraphs that know what they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from viewer.domain import Severity
from viewer.sheet.options import SheetOptions
from viewer.sheet.rows import Mark, Row, Sheet
from viewer.sheet.wording import SIGNS, bears_spacing, checks_of, day_of, empty_box_text, file_line

Role = Literal[
    "title", "subtitle", "number", "empty box", "caption", "credit", "joined credit", "absent",
    "error", "warning", "note", "file", "column",
]  # fmt: skip

COLUMNS = ("No.", "Photo", "Caption and credit")

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


def running_head_of(sheet: Sheet, options: SheetOptions) -> tuple[str, str]:
    """Give what stands left and right at the head of every page."""
    return sheet.source, f"Caption sheet · {day_of(sheet, options)}"


def _credit(row: Row) -> Passage:
    bookmark = f"credit_{row.key}"
    if not row.credit:
        return Passage("absent", "No credit", bookmark)
    return Passage("credit" if bears_spacing(row.credit) else "joined credit", row.credit, bookmark)


def _check(mark: Mark) -> Passage:
    return Passage(_OF_SEVERITY[mark.severity], f"{SIGNS[mark.severity][0]} {mark.text}")
