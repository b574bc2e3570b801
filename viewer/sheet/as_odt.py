"""The sheet as ODT, to be marked up in LibreOffice or Word and to come back.

It is built as the DOCX sheet is: every slot a row of a table, its key in the bookmarks ``slot_KEY``
around the number, ``caption_KEY`` and ``credit_KEY`` around the words.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from viewer.sheet import leaf, odt_parts
from viewer.sheet.bidi import is_right_to_left
from viewer.sheet.odt_parts import MIME, NAMESPACES, RULE, STYLES
from viewer.sheet.options import Picture, SheetOptions, Tick
from viewer.sheet.packing import Package
from viewer.sheet.passages import (
    COLUMNS,
    Passage,
    empty_box_of,
    heading_of,
    number_of,
    words_of,
)
from viewer.sheet.plates import Frame, Size, put_pictures
from viewer.sheet.rows import Row, Sheet
from viewer.sheet.wording import alternative_text
from viewer.sheet.xml_text import DECLARATION, escaped

_FRAME = Frame("Pictures", leaf.BOX_WIDTH, leaf.BOX_HEIGHT)
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
        sizes = put_pictures(package, sheet, picture, _FRAME, options, tick)
        with package.part("content.xml") as part:
            for piece in _content(sheet, sizes, options):
                part.write(piece.encode())
        package.put(
            "META-INF/manifest.xml",
            odt_parts.manifest(f"{_FRAME.folder}/{number}.jpg" for number in sizes),
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
        yield _table_head()
        for row in sheet.rows:
            yield _row(row, sizes.get(row.number), options)
        yield "</table:table>"
    yield "</office:text></office:body></office:document-content>"


def _automatic_styles(options: SheetOptions) -> str:
    """Give the styles of table, columns, rows and cells, and of paragraphs that run leftward."""
    columns = "".join(
        f'<style:style style:name="Column{at}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width:g}pt"/></style:style>'
        for at, width in enumerate(leaf.column_widths(options.paper), start=1)
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
    width = leaf.text_width(options.paper)
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
        f"{leftward}"
    )


def _table_head() -> str:
    columns = "".join(f'<table:table-column table:style-name="Column{at}"/>' for at in (1, 2, 3))
    cells = "".join(_cell(_paragraph(Passage("column", text))) for text in COLUMNS)
    return (
        f'<table:table table:name="Slots" table:style-name="Sheet">{columns}'
        f'<table:table-header-rows><table:table-row table:style-name="Whole">{cells}'
        "</table:table-row></table:table-header-rows>"
    )


def _row(row: Row, size: Size | None, options: SheetOptions) -> str:
    words = tuple(words_of(row, options))
    contents = (
        _paragraph(number_of(row)),
        _plate(row, size) if size else _paragraph(empty_box_of(row)),
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


def _plate(row: Row, size: Size) -> str:
    """Give a picture in a paragraph of its own, with words for who cannot see it."""
    width, height = size
    return (
        '<text:p text:style-name="Standard"><draw:frame draw:style-name="Photo"'
        f' draw:name="Photo {row.number}" text:anchor-type="as-char"'
        f' svg:width="{width:.2f}pt" svg:height="{height:.2f}pt">'
        f'<draw:image xlink:href="{_FRAME.folder}/{row.number}.jpg" xlink:type="simple"'
        ' xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="image/jpeg"/>'
        f"<svg:desc>{escaped(alternative_text(row))}</svg:desc></draw:frame></text:p>"
    )


def _paragraph(passage: Passage) -> str:
    """Give a paragraph that runs as its first strong letter does, in its bookmark."""
    style = STYLES[passage.role]
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
