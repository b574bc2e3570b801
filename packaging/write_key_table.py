#!/usr/bin/env python3
"""Writes the table of commands into the README, from the table in the code.

.venv/bin/python packaging/write_key_table.py
"""

from pathlib import Path

from viewer.ui.commands import COMMANDS
from viewer.ui.keys import shown

README = Path(__file__).resolve().parents[1] / "README.md"
START, END = "<!-- keys: made by packaging/write_key_table.py -->", "<!-- end of keys -->"


def key_table() -> str:
    """Give the commands that have keys as a Markdown table, group by group."""
    lines = ["| | do | keys |", "|---|---|---|"]
    group = ""
    for command in COMMANDS:
        if command.keys:
            keys = " · ".join(f"`{shown(key)}`" for key in command.keys)
            heading = command.group if command.group != group else ""
            group = command.group
            lines.append(f"| {heading} | {command.label.rstrip('…')} | {keys} |")
    return "\n".join(lines)


def with_table(text: str) -> str:
    """Give the README's text with the table as the code has it now."""
    before, rest = text.split(START)
    return f"{before}{START}\n\n{key_table()}\n\n{END}{rest.split(END)[1]}"


def main() -> None:
    """Write the table."""
    README.write_text(with_table(README.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
