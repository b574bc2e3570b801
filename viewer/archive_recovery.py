"""Which files of a folder are an archive's sheets when its record is gone: the index tells."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from viewer.archive_index import COLUMNS
from viewer.archive_names import INDEX, absolute, stays_below
from viewer.sheet.writing import FORMATS

MOST_BYTES = 256 << 20

# The apostrophe that the table puts before what a spreadsheet would take for a formula.
_GUARD = re.compile(r"^(\s*)'(?=[=+\-@＝＋－＠﹢﹣−])")


def sheets_in_index(folder: Path) -> dict[str, tuple[str, tuple[str, ...]]] | None:
    """Give, by an article's absolute path, its sheets' common name without suffix, and their names.

    None where there is no index, or one that is not Cutline's. A row that was written by somebody
    else, and leads out of the folder, is left out.
    """
    table = folder / INDEX[1]
    try:
        if table.stat().st_size > MOST_BYTES:
            return None
        with table.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            if tuple(next(rows, ())) != COLUMNS:
                return None
            return dict(_sheets(rows))
    except (OSError, UnicodeDecodeError, csv.Error):
        return None


def _sheets(rows: Iterator[list[str]]) -> Iterator[tuple[str, tuple[str, tuple[str, ...]]]]:
    article, sheets = COLUMNS.index("article"), COLUMNS.index("sheets")
    for row in rows:
        if len(row) != len(COLUMNS):
            continue
        names = tuple(unquote(name, errors="surrogateescape") for name in row[sheets].split())
        stems = {_without_suffix(name) for name in names}
        if len(stems) == 1 and all(map(stays_below, stems)):
            yield absolute(Path(_GUARD.sub(r"\1", row[article]))), (stems.pop(), names)


def _without_suffix(name: str) -> str:
    suffix = max((suffix for suffix in FORMATS if name.endswith(suffix)), key=len, default="")
    return name.removesuffix(suffix) if suffix else ""
