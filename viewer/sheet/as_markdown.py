"""The sheet as Markdown (CommonMark) in which every text stands for itself."""

import re
from typing import BinaryIO
from urllib.parse import quote

from viewer.sheet.options import Picture, SheetOptions, Tick
from viewer.sheet.rows import Row, Sheet
from viewer.sheet.wording import (
    SIGNS,
    alternative_text,
    checks_of,
    day_of,
    empty_box_text,
    file_line,
    subtitle_of,
)

_SIGNS = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~&:@=])")


def render(
    sheet: Sheet, picture: Picture, out: BinaryIO, options: SheetOptions, tick: Tick
) -> tuple[str, ...]:
    """Write a heading and a paragraph a row; photos are linked by name, relative to their folder."""
    del picture
    facts = f"{_literal(subtitle_of(sheet))} · Caption sheet · {day_of(sheet, options)}"
    out.write(f"# {_literal(sheet.title)}\n\n{facts}\n".encode())
    for done, row in enumerate(sheet.rows, start=1):
        out.write(_row(row, options).encode())
        tick(done, len(sheet.rows))
    return ()


def _row(row: Row, options: SheetOptions) -> str:
    parts = [f"## {row.number}", _picture(row), _literal(row.caption) or "*No caption*"]
    if options.credit and row.credit:
        parts.append(f"**{_literal(row.credit)}**")
    parts += [
        f"{SIGNS[mark.severity][0]} {_literal(mark.text)}" for mark in checks_of(row, options)
    ]
    if file := file_line(row, options):
        parts.append(_literal(file))
    return "\n" + "\n\n".join(parts) + "\n"


def _picture(row: Row) -> str:
    if row.photo is None:
        return f"*{empty_box_text(row)}*"
    # A name that is not UTF-8 keeps its bytes, percent-encoded.
    return f"![{_literal(alternative_text(row))}]({quote(row.photo, errors='surrogateescape')})"


def _literal(text: str) -> str:
    """Escape every sign that CommonMark may give a meaning; a line break stays one."""
    return "  \n".join(
        _SIGNS.sub(r"\\\1", line.strip()) for line in text.split("\n") if line.strip()
    )
