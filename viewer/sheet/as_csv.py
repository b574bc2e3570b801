"""The sheet as CSV that opens right in Excel and LibreOffice and never starts a formula.

UTF-8 with a byte order mark (without it Excel takes the bytes for an 8-bit encoding), lines end in
CR LF, every field is quoted (RFC 4180). A cell that a spreadsheet would take for a formula, because
its text begins with = + - @ or their full-width forms, gets an apostrophe before that sign; so does
such a sign after a semicolon or a line break within the cell, where a spreadsheet that was told
another separator would start a new cell (OWASP, "CSV Injection"). Whoever reads the file back
takes that apostrophe off.
"""

import csv
import io
import re
from typing import BinaryIO

from viewer.sheet.cleaning import clean, clean_name
from viewer.sheet.options import Picture, SheetOptions, Tick
from viewer.sheet.rows import Row, Sheet

COLUMNS = (
    "number", "key", "photo", "credit", "caption", "checks", "image", "line", "width", "height",
)  # fmt: skip

_FORMULA = re.compile(r"(^\s*|[;\n] *)(?=[=+\-@＝＋－＠﹢﹣−])")


def render(
    sheet: Sheet, picture: Picture, out: BinaryIO, options: SheetOptions, tick: Tick
) -> tuple[str, ...]:
    """Write a line of column names and a line for each row; pictures do not matter to it."""
    del picture, options
    out.write(b"\xef\xbb\xbf")
    out.write(_line(COLUMNS))
    for done, row in enumerate(sheet.rows, start=1):
        out.write(_line(_cells(row)))
        tick(done, len(sheet.rows))
    return ()


def as_cell(text: str) -> str:
    """Give text as a cell that no spreadsheet takes for a formula."""
    return _FORMULA.sub(r"\1'", text)


def _cells(row: Row) -> tuple[str, ...]:
    width, height = row.size or ("", "")
    texts = (
        str(row.number),
        row.key,
        row.photo_name,
        row.credit,
        row.caption,
        "\n".join(mark.text for mark in row.marks),
        clean_name(clean(row.image or "")),
        "" if row.line is None else str(row.line),
        str(width),
        str(height),
    )
    return tuple(as_cell(text) for text in texts)


def _line(cells: tuple[str, ...]) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue().encode()
