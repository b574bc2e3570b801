"""A CSV sheet that comes back, in whatever dialect and encoding a spreadsheet saved it."""

import csv
import io
import re
from pathlib import Path

from viewer.errors import SheetError
from viewer.sheet.back_paragraphs import Returned
from viewer.sheet.back_table import slots_of_lines

MOST_BYTES = 64 << 20

_DELIMITERS = (",", ";", "\t", "|")
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SEPARATOR_LINE = re.compile(r"\A\"?sep=(.)\"?\r?\n", re.IGNORECASE)
# The apostrophe that as_csv puts before what a spreadsheet would take for a formula.
_GUARD = re.compile(r"(^\s*|[;\n] *)'(?=[=+\-@＝＋－＠﹢﹣−])")


def read(path: Path) -> tuple[Returned, ...]:
    """Give the slots of a table of separated values."""
    with path.open("rb") as stream:
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise SheetError(f"{path.name} is larger than a sheet may be.")
    text = _decoded(data)
    own = _SEPARATOR_LINE.match(text)
    text = text[own.end() :] if own else text
    for delimiter in (own[1],) if own else _DELIMITERS:
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        try:
            slots = slots_of_lines([_unguarded(cell) for cell in line] for line in lines)
        except csv.Error as fault:
            raise SheetError(f"{path.name} is damaged: it is no table.") from fault
        if slots is not None:
            return slots
    raise SheetError(f"{path.name} has no column “Key”: no slot can be told from another.")


def _decoded(data: bytes) -> str:
    """Give the text: by its mark, as UTF-16 without one, as UTF-8, or as Windows-1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if data[1:2] == b"\0":
        return data.decode("utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _unguarded(cell: str) -> str:
    return _GUARD.sub(r"\1", cell.replace("\r\n", "\n").replace("\r", "\n"))
