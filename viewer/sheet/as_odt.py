"""The sheet as ODT, to be marked up in LibreOffice or Word and to come back.

It is built as the DOCX sheet is: every slot a row of a table, its key in the bookmarks ``slot_KEY``
around the number, ``caption_KEY`` and ``credit_KEY`` around the words.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import BinaryIO

from viewer.sheet import leaf, odt_parts
from viewer.sheet.bidi import is_right_to_left
from viewer.sheet.odt_parts import MIME, NAMESPACES, RULE, STYLES
from viewer.sheet.options import Layout, Picture, SheetOptions, Tick
from viewer.sheet.packing import Package
from viewer.sheet.passages import (
    Passage,
    columns_of,
    empty_box_of,
    heading_of,
    number_of,
    short_words_of,
    words_of,
)
from viewer.sheet.plates import Frame, Size, put_pictures
from viewer.sheet.rows import Row, Sheet
from viewer.sheet.wording import alternative_text
from viewer.sheet.xml_text import DECLARATION, escaped

_PICTURES = "Pictures"
_NEXT_PAGE = "_on_the_next_page"  # ends the name of the style that begins a page
_LEFTWARD = "_leftward"  # ends the names of styles for text that runs from right to left
_SPACES = re.compile(r"^ +| +$|  +")  # which ODF would take for one, or for none


def render(
    sheet: Sheet, picture: Picture, out: BinaryIO, options: SheetOptions, tick: Tick
) -> tuple[str, ...]:
    """Write the pictures as they come, then the body, which names their sizes, row by row."""
    with Package(out) as package:
        package.put_stored("mimetype", MIME.encode())
        package.put("styles.xml", odt_parts.styles(sheet, options))
        package.put("meta.xml", odt_parts.properties(sheet, options))
        frame = Frame(_PICTURES, *leaf.box_of(options))
        sizes = put_pictures(package, sheet, picture, frame, options, tick)
        with package.part("content.xml") as part:
            for piece in _content(sheet, sizes, options):
                part.write(piece.encode())
        package.put(
            "META-INF/manifest.xml",
            odt_parts.manifest(f"{_PICTURES}/{number}.jpg" for number in sizes),
        )
    return ()


def _content(sheet: Sheet, sizes: dict[int, Size], options: SheetOptions) -> Iterator[str]:
    yield (
        f'{DECLARATION}<office:document-content {NAMESPACES} office:version="1.3">'
        f"<office:automatic-styles>{_automatic_styles(options)}</office:automatic-styles>"
        "<office:body><office:text>"
    )
    for passage in heading_of(sheet, options):
        yield _paragraph(passage)
    if sheet.rows:
        yield from _LAYOUTS[options.layout](sheet, sizes, options)
    yield "</office:text></office:body></office:document-content>"


def _automatic_styles(options: SheetOptions) -> str:
    """Give the styles of table, columns, rows and cells, and of paragraphs that run leftward."""
    columns = "".join(
        f'<style:style style:name="Column{at}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width:g}pt"/></style:style>'
        for at, width in enumerate(leaf.column_widths(options), start=1)
    )
    rows = "".join(
        f'<style:style style:name="{name}" style:family="table-row">'
        f'<style:table-row-properties fo:keep-together="{keep}"/></style:style>'
        for name, keep in (("Whole", "always"), ("Long", "auto"))
    )
    leftward = "".join(
        f'<style:style style:name="{name}{_LEFTWARD}" style:family="paragraph"'
        f' style:parent-style-name="{name}"><style:paragraph-properties'
        ' style:writing-mode="rl-tb" fo:text-align="right"/></style:style>'
        for name in STYLES.values()
    )
    number = STYLES["number"]
    paging = (
        f'<style:style style:name="{number}{_NEXT_PAGE}" style:family="paragraph"'
        f' style:parent-style-name="{number}"><style:paragraph-properties'
        ' fo:break-before="page"/></style:style>'
    )
    width = leaf.text_width(options)
    return (
        '<style:style style:name="Sheet" style:family="table"><style:table-properties'
        f' style:width="{width:g}pt" table:align="left" table:border-model="collapsing"/>'
        f"</style:style>{columns}{rows}"
        '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties'
        f' fo:border-top="{RULE}" fo:border-bottom="{RULE}" fo:border-left="none"'
        f' fo:border-right="none" fo:padding-top="{leaf.PAD:g}pt"'
        f' fo:padding-bottom="{leaf.PAD:g}pt" fo:padding-left="0pt"'
        f' fo:padding-right="{leaf.GUTTER:g}pt"/></style:style>'
        '<style:style style:name="Photo" style:family="graphic"><style:graphic-properties'
        ' style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>'
        '<style:style style:name="Plate" style:family="paragraph"'
        ' style:parent-style-name="Standard"><style:paragraph-properties'
        ' fo:margin-bottom="4pt"/></style:style>'
        f"{leftward}{paging}"
    )


def _table(sheet: Sheet, sizes: dict[int, Size], options: SheetOptions) -> Iterator[str]:
    """Give a row of a table for each slot, with a head that is repeated on every page."""
    cells = "".join(_cell(_paragraph(Passage("column", text))) for text in columns_of(options))
    yield (
        f"{_table_start(options)}<table:table-header-rows><table:table-row"
        f' table:style-name="Whole">{cells}</table:table-row></table:table-header-rows>'
    )
    for row in sheet.rows:
        yield _row(row, sizes.get(row.number), options)
    yield "</table:table>"


def _grid(sheet: Sheet, sizes: dict[int, Size], options: SheetOptions) -> Iterator[str]:
    """Give a contact sheet: a cell of a table for each slot."""
    across = len(leaf.column_widths(options))
    yield _table_start(options)
    for start in range(0, len(sheet.rows), across):
        contents = [
            _plate_of(row, sizes)
            + "".join(map(_paragraph, (number_of(row), *short_words_of(row, options))))
            for row in sheet.rows[start : start + across]
        ]
        contents += ["<text:p/>"] * (across - len(contents))
        cells = "".join(map(_cell, contents))
        yield f'<table:table-row table:style-name="Whole">{cells}</table:table-row>'
    yield "</table:table>"


def _proof(sheet: Sheet, sizes: dict[int, Size], options: SheetOptions) -> Iterator[str]:
    """Give a page for each slot: its number, its photo, its words."""
    for row in sheet.rows:
        yield _paragraph(number_of(row), "" if row is sheet.rows[0] else _NEXT_PAGE)
        yield _plate_of(row, sizes)
        yield from map(_paragraph, words_of(row, options))


_LAYOUTS: Mapping[Layout, Callable[[Sheet, dict[int, Size], SheetOptions], Iterator[str]]] = (
    MappingProxyType({"rows": _table, "text": _table, "contact": _grid, "proof": _proof})
)


def _table_start(options: SheetOptions) -> str:
    columns = "".join(
        f'<table:table-column table:style-name="Column{at}"/>'
        for at in range(1, len(leaf.column_widths(options)) + 1)
    )
    return f'<table:table table:name="Slots" table:style-name="Sheet">{columns}'


def _row(row: Row, size: Size | None, options: SheetOptions) -> str:
    words = tuple(words_of(row, options))
    plate = _plate(row, size) if size else _paragraph(empty_box_of(row))
    contents = (
        _paragraph(number_of(row)),
        *((plate,) if options.layout == "rows" else ()),
        "".join(map(_paragraph, words)),
    )
    style = "Whole" if leaf.stays_whole(words) else "Long"
    cells = "".join(map(_cell, contents))
    return f'<table:table-row table:style-name="{style}">{cells}</table:table-row>'


def _cell(content: str) -> str:
    return (
        '<table:table-cell table:style-name="Cell" office:value-type="string">'
        f"{content}</table:table-cell>"
    )


def _plate_of(row: Row, sizes: dict[int, Size]) -> str:
    size = sizes.get(row.number)
    return _plate(row, size) if size else _paragraph(empty_box_of(row))


def _plate(row: Row, size: Size) -> str:
    """Give a picture in a paragraph of its own, with words for who cannot see it."""
    width, height = size
    return (
        '<text:p text:style-name="Plate"><draw:frame draw:style-name="Photo"'
        f' draw:name="Photo {row.number}" text:anchor-type="as-char"'
        f' svg:width="{width:.2f}pt" svg:height="{height:.2f}pt">'
        f'<draw:image xlink:href="{_PICTURES}/{row.number}.jpg" xlink:type="simple"'
        ' xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="image/jpeg"/>'
        f"<svg:desc>{escaped(alternative_text(row))}</svg:desc></draw:frame></text:p>"
    )


def _paragraph(passage: Passage, ending: str = "") -> str:
    """Give a paragraph that runs as its first strong letter does, in its bookmark.

    ``ending`` ends the name of its style.
    """
    style = STYLES[passage.role] + ending
    if is_right_to_left(passage.text):
        style += _LEFTWARD
    words = "<text:line-break/>".join(map(_line, passage.text.split("\n")))
    if passage.bookmark:
        name = f'text:name="{escaped(passage.bookmark)}"'
        words = f"<text:bookmark-start {name}/>{words}<text:bookmark-end {name}/>"
    if passage.role == "number":
        return f'<text:h text:style-name="{style}" text:outline-level="1">{words}</text:h>'
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def _line(text: str) -> str:
    return _SPACES.sub(lambda spaces: f'<text:s text:c="{len(spaces[0])}"/>', escaped(text))
