"""The sheet that comes back: what a desk changed in it, slot by slot."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from viewer.domain import Document, Wording
from viewer.errors import SheetError
from viewer.sheet import (
    back_from_csv,
    back_from_docx,
    back_from_html,
    back_from_odt,
    back_from_xlsx,
)
from viewer.sheet.back_paragraphs import Returned
from viewer.sheet.cleaning import clean, clean_line
from viewer.sheet.rows import Row, rows_of

# To let another format come back: one module with read(path), its suffix here.
RETURNED: Mapping[str, Callable[[Path], tuple[Returned, ...]]] = MappingProxyType(
    {
        ".docx": back_from_docx.read,
        ".odt": back_from_odt.read,
        ".html": back_from_html.read,
        ".htm": back_from_html.read,
        ".xlsx": back_from_xlsx.read,
        ".csv": back_from_csv.read,
    }
)

_CUT = "…"  # ends what a layout shows of a longer text


@dataclass(frozen=True, slots=True)
class Change:
    """A text of a slot that reads otherwise on the sheet than in the document."""

    key: str
    number: int
    field: Literal["caption", "credit"]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A sheet beside a document.

    ``unchanged`` and ``gone`` are numbers of slots: on the sheet as in the document, and not on the
    sheet. ``unknown`` are slots of the sheet that the document does not have.
    """

    changes: tuple[Change, ...] = ()
    unchanged: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()
    unknown: tuple[Returned, ...] = ()


def read_returned(path: Path) -> tuple[Returned, ...]:
    """Give the slots of a marked-up sheet. Runs in a worker.

    Raises SheetError where the file is no sheet, is damaged, or goes beyond the limits.
    """
    read = RETURNED.get(path.suffix.lower())
    if read is None:
        *most, last = RETURNED
        raise SheetError(
            f"{path.name} cannot come back: only {', '.join(most)} and {last} sheets carry the "
            "keys of their slots."
        )
    try:
        slots = read(path)
    except OSError as fault:
        reason = fault.strerror or "the system does not say why"
        raise SheetError(f"{path.name} cannot be read: {reason}.") from fault
    if not slots:
        raise SheetError(f"{path.name} holds no slot of a caption sheet that Cutline has made.")
    return slots


def compare(document: Document, returned: tuple[Returned, ...]) -> Comparison:
    """Give what the sheet changes in a document, in the document's order.

    Blanks and line ends do not count as changes, nor does a text that a layout has cut with "…".
    """
    rows = {row.key: row for row in rows_of(document).rows}
    there = {_known(slot.key, rows): slot for slot in returned}
    changes, unchanged = [], []
    for row in rows.values():
        if row.key in there:
            own = _changes(row, there[row.key])
            changes += own
            unchanged += [] if own else [row.number]
    return Comparison(
        tuple(changes),
        tuple(unchanged),
        tuple(row.number for row in rows.values() if row.key not in there),
        tuple(slot for key, slot in there.items() if key not in rows),
    )


def wordings(changes: Iterable[Change]) -> dict[str, Wording]:
    """Give the words that changes put in place, by slot key."""
    found: dict[str, Wording] = {}
    for change in changes:
        words = found.get(change.key, Wording())
        if change.field == "caption":
            found[change.key] = replace(words, caption=change.after)
        else:
            found[change.key] = replace(words, credit=change.after)
    return found


def _changes(row: Row, slot: Returned) -> list[Change]:
    caption = None if slot.caption is None else clean(slot.caption)
    credit = None if slot.credit is None else clean_line(slot.credit)
    found = []
    if caption is not None and not _same(row.caption, caption):
        found.append(Change(row.key, row.number, "caption", row.caption, caption))
    if credit is not None and not _same(row.credit, credit):
        found.append(Change(row.key, row.number, "credit", row.credit, credit))
    return found


def _same(before: str, after: str) -> bool:
    one, other = " ".join(before.split()), " ".join(after.split())
    start = other.removesuffix(_CUT).rstrip()
    is_cut = other.endswith(_CUT) and bool(start) and one != start and one.startswith(start)
    return one == other or is_cut


def _known(key: str, rows: Mapping[str, Row]) -> str:
    """Give the document's key, also where a spreadsheet took it for a number: 7e5 as 7.00E+05."""
    if key in rows:
        return key
    number = _number(key)
    like = [known for known in rows if number is not None and _number(known) == number]
    return like[0] if len(like) == 1 else key


def _number(key: str) -> float | None:
    try:
        return float(key.replace(",", "."))
    except ValueError:
        return None
