"""The small print of a sheet in words: dates, sizes, what stands under a caption."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import PurePath
from types import MappingProxyType
from urllib.parse import quote

from viewer.domain import Severity
from viewer.sheet.cleaning import isolated
from viewer.sheet.options import SheetOptions
from viewer.sheet.rows import Mark, Row, Sheet

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip

# A sign for each, so that nothing is said by colour alone; the second where a font lacks the first.
SIGNS: Mapping[Severity, str] = MappingProxyType(
    {Severity.ERROR: "✕×", Severity.WARNING: "▲!", Severity.NOTE: "•·"}
)


def made_at(options: SheetOptions) -> datetime:
    """Give the time that the sheet notes as its own."""
    return options.made_at or datetime.now(UTC)


def day_of(sheet: Sheet, options: SheetOptions) -> str:
    """Give the article's day, or else the sheet's, as "5 October 2021" in every locale."""
    return _spelt(sheet.published or made_at(options).date())


def subtitle_of(sheet: Sheet) -> str:
    """Give the source's name and the counts."""
    return f"{isolated(sheet.source)} · {sheet.counts}" if sheet.source else sheet.counts


def file_line(row: Row, options: SheetOptions) -> str:
    """Give what is printed of the file: name and size, the day it was taken, its line; or ""."""
    parts = []
    if options.file and row.photo_name:
        parts.append(isolated(row.photo_name))
        parts += [f"{row.size[0]} × {row.size[1]}"] if row.size else []
    if options.taken and row.taken_at:
        parts.append(f"taken {_spelt(row.taken_at.date())}, {row.taken_at:%H:%M}")
    if options.line and row.line is not None:
        parts.append(f"line {row.line}")
    return " · ".join(parts)


def checks_of(row: Row, options: SheetOptions) -> tuple[Mark, ...]:
    """Give what to print under a row: the photo's fault, then what an editor would object to."""
    if not options.checks:
        return ()
    fault = (Mark(Severity.ERROR, row.fault),) if row.fault else ()
    return fault + tuple(mark for mark in row.marks if mark.text != row.fault)


def alternative_text(row: Row) -> str:
    """Give the words that stand for a picture where it cannot be seen, the photo's own first."""
    return row.alt_text or f"Photo {row.number}: {row.photo_name}"


def source_address(row: Row, sheet: Sheet) -> str:
    """Give a row's line in the article as a relative address (RFC 5147), or "".

    It holds where the article lies beside the sheet; the folders of this computer are not told.
    """
    if row.line is None or not sheet.article:
        return ""
    name = quote(PurePath(sheet.article).name, errors="surrogateescape")
    return f"./{name}#line={row.line - 1},{row.line}"


def bears_spacing(credit: str) -> bool:
    """Tell whether a credit can be set in spaced capitals: joined scripts would fall apart."""
    letters = [letter for letter in credit if letter.isalpha()]
    return all(letter.upper() != letter.lower() for letter in letters)


def empty_box_text(row: Row) -> str:
    """Say what stands where a picture should be."""
    return "no photo" if row.photo is None else "photo cannot be shown"


def _spelt(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
