"""The sheet as XLSX: a line for each slot, with its key, in cells of text that never calculate.

The cells have the format "Text", so that one typed anew in Excel does not become a formula either.
"""

import re
import unicodedata
from collections.abc import Iterator
from math import ceil
from typing import BinaryIO

from viewer.sheet import office_open, xlsx_parts
from viewer.sheet.bidi import is_right_to_left
from viewer.sheet.cleaning import clean, clean_name
from viewer.sheet.options import Picture, SheetOptions, Tick
from viewer.sheet.packing import Package
from viewer.sheet.plates import Frame, Size, put_pictures
from viewer.sheet.rows import Row, Sheet
from viewer.sheet.wording import alternative_text, empty_box_text
from viewer.sheet.xlsx_parts import COLUMNS, DRAWING, LEFTWARD, NAMES_STYLE, Column
from viewer.sheet.xml_text import DECLARATION, escaped

LONGEST_CELL = 32_767  # UTF-16 units: more Excel takes for damage and offers to repair

_FRAME = Frame("xl/media", 120.0, 80.0)
_PICTURE_AT = next(at for at, column in enumerate(COLUMNS) if column.name == "Picture")
_EMU = 12700  # English metric units to the point
_PAD = 4.0  # points around a picture
_LINE = 14.0  # points
_FULL = 0.85  # of a column's width: words do not fill their lines, serif letters are wide
_TALLEST = 409.0  # points: Excel knows no higher row
# "_x000A_" in a cell's text would be read as the character it names (ECMA-376, ST_Xstring).
_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def render(
    sheet: Sheet, picture: Picture, out: BinaryIO, options: SheetOptions, tick: Tick
) -> tuple[str, ...]:
    """Write small pictures as they come, then the lines; the notes name texts that were cut."""
    with Package(out) as package:
        for name, content in xlsx_parts.fixed_parts(sheet, options).items():
            package.put(name, content)
        sizes = put_pictures(package, sheet, picture, _FRAME, options, tick)
        with package.part("xl/worksheets/sheet1.xml") as part:
            for piece in _lines(sheet, sizes, options):
                part.write(piece.encode())
        if sizes:
            _put_drawing(package, sheet, sizes)
        package.put("[Content_Types].xml", xlsx_parts.content_types(has_drawing=bool(sizes)))
    return tuple(_notes(sheet))


def _lines(sheet: Sheet, sizes: dict[int, Size], options: SheetOptions) -> Iterator[str]:
    yield xlsx_parts.sheet_head(len(sheet.rows))
    names = "".join(_cell(column, 1, column.name, style=NAMES_STYLE) for column in COLUMNS)
    yield f'<row r="1" ht="21" customHeight="1">{names}</row>'
    for line, row in enumerate(sheet.rows, start=2):
        texts = _texts(row, has_picture=row.number in sizes)
        cells = "".join(
            _cell(column, line, text) for column, text in zip(COLUMNS, texts, strict=True)
        )
        height = _height(texts, sizes.get(row.number))
        yield f'<row r="{line}" ht="{height:g}" customHeight="1">{cells}</row>'
    yield xlsx_parts.sheet_foot(sheet, options, has_drawing=bool(sizes))


def _texts(row: Row, *, has_picture: bool) -> tuple[str | int | None, ...]:
    """Give what stands in the columns, in their order."""
    width, height = row.size or (None, None)
    return (
        row.number,
        row.key,
        "" if has_picture else empty_box_text(row),
        row.photo_name,
        row.credit,
        row.caption,
        "\n".join(mark.text for mark in row.marks),
        clean_name(clean(row.image or "")),
        row.line,
        width,
        height,
    )


def _cell(column: Column, line: int, content: str | int | None, style: int | None = None) -> str:
    style = column.style if style is None else style
    if isinstance(content, str) and is_right_to_left(content):
        style = LEFTWARD.get(style, style)
    start = f'<c r="{column.letter}{line}" s="{style}"'
    if isinstance(content, int):
        return f"{start}><v>{content}</v></c>"
    if not content:
        return f"{start}/>"
    text = escaped(_CODE.sub("_x005F_", _cut(content)))
    return f'{start} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _cut(text: str) -> str:
    if not _is_too_long(text):
        return text
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * (LONGEST_CELL - 1)]
    return units.decode("utf-16-le", "ignore") + "…"


def _is_too_long(text: str) -> bool:
    return len(text.encode("utf-16-le", "surrogatepass")) > 2 * LONGEST_CELL


def _notes(sheet: Sheet) -> Iterator[str]:
    for row in sheet.rows:
        texts = _texts(row, has_picture=False)
        if any(isinstance(text, str) and _is_too_long(text) for text in texts):
            yield f"Slot {row.number} has a text longer than a cell can be: it is cut there."


def _height(texts: tuple[str | int | None, ...], size: Size | None) -> float:
    """Give a line's height in points; programs do not measure lines that hold pictures."""
    lines = max(
        _line_count(text, column.width)
        for column, text in zip(COLUMNS, texts, strict=True)
        if isinstance(text, str)
    )
    picture = size[1] + 2 * _PAD if size else 0.0
    return min(_TALLEST, max(lines * _LINE + _PAD, picture))


def _line_count(text: str, width: float) -> int:
    """Estimate how many lines a text takes in a column that many figures wide."""
    return sum(ceil(max(1, _figures(line)) / (width * _FULL)) for line in text.split("\n"))


def _figures(line: str) -> int:
    return len(line) + sum(unicodedata.east_asian_width(letter) in "WF" for letter in line)


def _put_drawing(package: Package, sheet: Sheet, sizes: dict[int, Size]) -> None:
    places = [(at, row) for at, row in enumerate(sheet.rows, start=1) if row.number in sizes]
    anchors = "".join(_anchor(at, row, sizes[row.number]) for at, row in places)
    package.put(
        "xl/drawings/drawing1.xml",
        f'{DECLARATION}<xdr:wsDr xmlns:xdr="{DRAWING}/spreadsheetDrawing"'
        f' xmlns:a="{DRAWING}/main" xmlns:r="{office_open.RELATION}">{anchors}</xdr:wsDr>',
    )
    package.put(
        "xl/drawings/_rels/drawing1.xml.rels",
        office_open.relationships(
            (f"photo{row.number}", "image", f"../media/{row.number}.jpg") for _, row in places
        ),
    )
    package.put(
        "xl/worksheets/_rels/sheet1.xml.rels",
        office_open.relationships([("rId1", "drawing", "../drawings/drawing1.xml")]),
    )


def _anchor(line: int, row: Row, size: Size) -> str:
    """Tie a picture to its cell, so that it goes along when lines are sorted or hidden."""
    pad = round(_PAD * _EMU)
    width, height = (round(points * _EMU) for points in size)
    return (
        f'<xdr:twoCellAnchor editAs="twoCell">{_corner("from", line, pad, pad)}'
        f"{_corner('to', line, pad + width, pad + height)}<xdr:pic><xdr:nvPicPr>"
        f'<xdr:cNvPr id="{row.number + 1}" name="Photo {row.number}"'
        f' descr="{escaped(alternative_text(row))}"/>'
        '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>'
        f'<xdr:blipFill><a:blip r:embed="photo{row.number}"/>'
        "<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>"
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>'
        "<xdr:clientData/></xdr:twoCellAnchor>"
    )


def _corner(name: str, line: int, x: int, y: int) -> str:
    return (
        f"<xdr:{name}><xdr:col>{_PICTURE_AT}</xdr:col><xdr:colOff>{x}</xdr:colOff>"
        f"<xdr:row>{line}</xdr:row><xdr:rowOff>{y}</xdr:rowOff></xdr:{name}>"
    )
