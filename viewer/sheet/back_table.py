"""Lines of cells become slots again: the columns are found by their names."""

from collections.abc import Iterable, Sequence

from viewer.sheet.back_paragraphs import Returned

MOST_LINES = 100_000
_HEAD_WITHIN = 20  # lines that a desk may have put above the names


def slots_of_lines(lines: Iterable[Sequence[str]]) -> tuple[Returned, ...] | None:
    """Give the slots of a table, None where no line names a column "Key"."""
    columns: dict[str, int] = {}
    found: dict[str, Returned] = {}
    for number, line in enumerate(lines):
        if number >= MOST_LINES:
            break
        if not columns:
            names = [cell.strip().casefold() for cell in line]
            if "key" in names and ("caption" in names or "credit" in names):
                columns = {name: at for at, name in reversed(list(enumerate(names)))}
            elif number >= _HEAD_WITHIN:
                break
            continue
        key = (_cell(line, columns, "key") or "").strip()
        if key and key not in found:
            found[key] = Returned(
                key, _cell(line, columns, "caption"), _cell(line, columns, "credit")
            )
    return tuple(found.values()) if columns else None


def _cell(line: Sequence[str], columns: dict[str, int], name: str) -> str | None:
    """Give a cell, None where the sheet has no such column."""
    at = columns.get(name)
    if at is None:
        return None
    return line[at] if at < len(line) else ""
