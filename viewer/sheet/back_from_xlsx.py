"""An XLSX sheet that comes back: the first of its tables that has keys."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.errors import SheetError
from viewer.sheet.back_package import attribute, local, parse_part, read_members
from viewer.sheet.back_paragraphs import Returned
from viewer.sheet.back_table import slots_of_lines

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_TABLES, MOST_COLUMNS = 16, 256

_STRINGS = "xl/sharedStrings.xml"
_TABLES = tuple(f"xl/worksheets/sheet{number}.xml" for number in range(1, MOST_TABLES + 1))
_PLACE = re.compile(r"([A-Z]{1,3})\d{1,7}")
_CODE = re.compile(r"_x([0-9A-Fa-f]{4})_")  # a character by its number (ECMA-376, ST_Xstring)


def read(path: Path) -> tuple[Returned, ...]:
    """Give the slots of a workbook that Excel or LibreOffice saved. ECMA-376, part 1, 18."""
    members = read_members(path, (_STRINGS, *_TABLES))
    strings = _strings(members[_STRINGS], path) if _STRINGS in members else []
    for name in _TABLES:
        if name in members:
            slots = slots_of_lines(_lines(parse_part(members[name], path), strings))
            if slots is not None:
                return slots
    raise SheetError(f"{path.name} has no column “Key”: no slot can be told from another.")


def _strings(data: bytes, path: Path) -> list[str]:
    return [_text(item) for item in parse_part(data, path).iterchildren("{*}si")]


def _lines(root: "_Element", strings: list[str]) -> Iterator[list[str]]:
    for row in root.iter("{*}row"):
        line: list[str] = []
        for cell in row.iterchildren("{*}c"):
            at = _column(attribute(cell, "r"), len(line))
            if at < MOST_COLUMNS:
                line += [""] * (at + 1 - len(line))
                line[at] = _content(cell, strings)
        yield line


def _column(place: str, otherwise: int) -> int:
    """Give a cell's column from 0: "C7" stands in column 2."""
    found = _PLACE.fullmatch(place)
    if found is None:
        return otherwise
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _content(cell: "_Element", strings: list[str]) -> str:
    kind = attribute(cell, "t")
    if kind == "inlineStr":
        return "".join(map(_text, cell.iterchildren("{*}is")))
    value = "".join(child.text or "" for child in cell.iterchildren("{*}v"))
    if kind == "s":
        known = value.isascii() and value.isdecimal() and int(value) < len(strings)
        return strings[int(value)] if known else ""
    return _decoded(value)


def _text(element: "_Element") -> str:
    """Give the text of a string, its runs joined; readings above Japanese words are left out."""
    parts = []
    for child in element.iterchildren("*"):
        runs = [child] if local(child.tag) == "t" else child.iterchildren("{*}t")
        if local(child.tag) in ("t", "r"):
            parts += [run.text or "" for run in runs]
    return _decoded("".join(parts))


def _decoded(text: str) -> str:
    return _CODE.sub(lambda code: chr(int(code[1], 16)), text)
