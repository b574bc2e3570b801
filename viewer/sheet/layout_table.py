"""What a spreadsheet or a file of text will hold, set on pages to be looked at before."""

from collections.abc import Iterator

from viewer.sheet.page import Entry, Part, Rule, Words
from viewer.sheet.rows import Row
from viewer.sheet.setting import Setting, shortened
from viewer.sheet.type_styles import INK, RULE
from viewer.sheet.typesetting import Line

_GAP = 8.0
_PAD = 4.0
_MOST_LINES = 4
# Name and part of the width.
_COLUMNS = (("Number", 0.07), ("Photo", 0.2), ("Credit", 0.2), ("Caption", 0.35), ("Checks", 0.18))


def table(setting: Setting) -> Iterator[list[Part]]:
    """Give the pages' parts: a line of cells for each row."""
    types = setting.types
    head = _cells(tuple(name for name, _ in _COLUMNS), setting, is_head=True)
    parts, y = _line_of(head, setting, setting.top)
    parts.append(Rule(y, setting.left, setting.right, INK, 0.75))
    for row in setting.sheet.rows:
        cells = _cells(_texts(row), setting)
        height = max((len(lines) for lines in cells), default=1) * types.cell.leading + 2 * _PAD
        if y + height > setting.bottom and parts:
            yield parts
            parts, y = [], setting.top
        parts.append(Entry(row, y))
        placed, y = _line_of(cells, setting, y)
        parts += [*placed, Rule(y, setting.left, setting.right, RULE, 0.5)]
    yield parts


def code(text: str, setting: Setting) -> Iterator[list[Part]]:
    """Give the pages' parts: a file of text as it stands."""
    type_ = setting.types.code
    fitting = max(1, int((setting.bottom - setting.top) // type_.leading))
    lines = [
        line
        for written in text.split("\n")
        for line in setting.lines(written, type_, setting.width) or (Line((), type_),)
    ]
    for start in range(0, max(1, len(lines)), fitting):
        yield [
            Words(tuple(lines[start : start + fitting]), setting.left, setting.top, setting.width)
        ]


def _texts(row: Row) -> tuple[str, ...]:
    checks = " ".join(mark.text for mark in row.marks)
    return str(row.number), row.photo_name, row.credit, row.caption, checks


def _cells(
    texts: tuple[str, ...], setting: Setting, *, is_head: bool = False
) -> list[tuple[Line, ...]]:
    type_ = setting.types.column if is_head else setting.types.cell
    return [
        shortened(text, setting, type_, part * setting.width - _GAP, _MOST_LINES) if text else ()
        for text, (_, part) in zip(texts, _COLUMNS, strict=True)
    ]


def _line_of(cells: list[tuple[Line, ...]], setting: Setting, y: float) -> tuple[list[Part], float]:
    x, parts = setting.left, list[Part]()
    leading = setting.types.cell.leading
    for lines, (_, part) in zip(cells, _COLUMNS, strict=True):
        if lines:
            parts.append(Words(lines, x, y + _PAD, part * setting.width - _GAP))
        x += part * setting.width
    return parts, y + max((len(lines) for lines in cells), default=1) * leading + 2 * _PAD
