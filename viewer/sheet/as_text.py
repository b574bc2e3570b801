"""The sheet as plain text to paste into an e-mail."""

import textwrap
from typing import BinaryIO

from viewer.sheet.options import Picture, SheetOptions, Tick
from viewer.sheet.rows import Row, Sheet
from viewer.sheet.wording import checks_of, day_of, file_line, subtitle_of

WIDTH = 72  # columns: what mail programs leave unwrapped after being quoted once or twice


def render(
    sheet: Sheet, picture: Picture, out: BinaryIO, options: SheetOptions, tick: Tick
) -> tuple[str, ...]:
    """Write title, facts and numbered rows in UTF-8; pictures do not matter to it."""
    del picture
    head = f"{sheet.title}\n{subtitle_of(sheet)}\nCaption sheet · {day_of(sheet, options)}\n"
    out.write(head.encode())
    for done, row in enumerate(sheet.rows, start=1):
        out.write(_row(row, options).encode())
        tick(done, len(sheet.rows))
    return ()


def _row(row: Row, options: SheetOptions) -> str:
    label = f"{row.number}. "
    texts = [row.caption or "(no caption)"]
    if options.credit and row.credit:
        texts.append(f"Credit: {row.credit}")
    texts += [f"! {mark.text}" for mark in checks_of(row, options)]
    if file := file_line(row, options):
        texts.append(file)
    lines = [line for text in texts for part in text.split("\n") for line in _wrapped(part, label)]
    return "\n" + "\n".join([label + lines[0].lstrip(), *lines[1:]]) + "\n"


def _wrapped(text: str, label: str) -> list[str]:
    """Give the lines of one paragraph, indented under the row's number."""
    indent = " " * len(label)
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [indent]
