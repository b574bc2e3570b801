"""The sheet as DOCX, to be marked up in Word or LibreOffice and to come back.

Every slot is a row of a table. Three bookmarks carry its key: ``slot_KEY`` around the number,
``caption_KEY`` and ``credit_KEY`` around the words; hyphens are not allowed in such names.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import BinaryIO

from viewer.sheet import docx_parts, leaf, office_open
from viewer.sheet.bidi import is_right_to_left, levels_of
from viewer.sheet.docx_parts import NAMESPACES, STYLES
from viewer.sheet.options import Layout, Picture, SheetOptions, Tick
from viewer.sheet.packing import Package
from viewer.sheet.page_sizes import page_size
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

_MEDIA = "word/media"
_TWENTIETHS = 20  # of a point: the format's measure of paper and columns
_EMU = 12700  # English metric units to the point: its measure of pictures

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_RULE = 'w:val="single" w:sz="4" w:space="0" w:color="D9D5CD"'
_FIXED_RELATIONS = (
    ("rId1", "styles", "styles.xml"),
    ("rId2", "settings", "settings.xml"),
    ("rId3", "header", "header1.xml"),
    ("rId4", "footer", "footer1.xml"),
)
_PARTS = (
    ("word/document.xml", "wordprocessingml.document.main"),
    ("word/styles.xml", "wordprocessingml.styles"),
    ("word/settings.xml", "wordprocessingml.settings"),
    ("word/header1.xml", "wordprocessingml.header"),
    ("word/footer1.xml", "wordprocessingml.footer"),
)


def render(
    sheet: Sheet, picture: Picture, out: BinaryIO, options: SheetOptions, tick: Tick
) -> tuple[str, ...]:
    """Write the pictures as they come, then the body, which names their sizes, row by row."""
    with Package(out) as package:
        package.put("[Content_Types].xml", office_open.content_types(_PARTS))
        package.put("_rels/.rels", office_open.package_relationships("word/document.xml"))
        package.put(office_open.CORE, office_open.core_properties(sheet, options))
        width = _twentieths(leaf.text_width(options))
        package.put("word/styles.xml", docx_parts.styles(sheet, options))
        package.put("word/settings.xml", docx_parts.settings(sheet))
        package.put("word/header1.xml", docx_parts.header(sheet, options, width))
        package.put("word/footer1.xml", docx_parts.footer(sheet, options, width))
        frame = Frame(_MEDIA, *leaf.box_of(options))
        sizes = put_pictures(package, sheet, picture, frame, options, tick)
        package.put("word/_rels/document.xml.rels", _relations(sizes))
        with package.part("word/document.xml") as part:
            for piece in _body(sheet, sizes, options):
                part.write(piece.encode())
    return ()


def _relations(sizes: dict[int, Size]) -> str:
    pictures = [(f"photo{number}", "image", f"media/{number}.jpg") for number in sizes]
    return office_open.relationships([*_FIXED_RELATIONS, *pictures])


def _twentieths(points: float) -> int:
    return round(points * _TWENTIETHS)


def _body(sheet: Sheet, sizes: dict[int, Size], options: SheetOptions) -> Iterator[str]:
    drawing = f'xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:a="{_DRAWING}/main"'
    yield f'{DECLARATION}<w:document {NAMESPACES} {drawing} xmlns:pic="{_DRAWING}/picture"><w:body>'
    for passage in heading_of(sheet, options):
        yield _paragraph(passage)
    if sheet.rows:
        yield from _LAYOUTS[options.layout](sheet, sizes, options)
    yield f"{_last_paragraph()}{_section(options)}</w:body></w:document>"


def _table(sheet: Sheet, sizes: dict[int, Size], options: SheetOptions) -> Iterator[str]:
    """Give a row of a table for each slot, with a head that is repeated on every page."""
    cells = "".join(
        _cell(width, _paragraph(Passage("column", text)))
        for width, text in zip(_widths(options), columns_of(options), strict=True)
    )
    yield f"{_table_start(options)}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"
    for row in sheet.rows:
        yield _row(row, sizes.get(row.number), options)
    yield "</w:tbl>"


def _grid(sheet: Sheet, sizes: dict[int, Size], options: SheetOptions) -> Iterator[str]:
    """Give a contact sheet: a cell of a table for each slot."""
    widths = _widths(options)
    yield _table_start(options)
    for start in range(0, len(sheet.rows), len(widths)):
        contents = [
            _plate_of(row, sizes)
            + "".join(
                _paragraph(passage, row.number * 3 + at)
                for at, passage in enumerate((number_of(row), *short_words_of(row, options)))
            )
            for row in sheet.rows[start : start + len(widths)]
        ]
        contents += ["<w:p/>"] * (len(widths) - len(contents))
        cells = "".join(map(_cell, widths, contents))
        yield f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
    yield "</w:tbl>"


def _proof(sheet: Sheet, sizes: dict[int, Size], options: SheetOptions) -> Iterator[str]:
    """Give a page for each slot: its number, its photo, its words."""
    for row in sheet.rows:
        yield _paragraph(number_of(row), row.number * 3, breaks=row is not sheet.rows[0])
        yield _plate_of(row, sizes)
        for at, passage in enumerate(words_of(row, options), 1):
            yield _paragraph(passage, row.number * 3 + at)


_LAYOUTS: Mapping[Layout, Callable[[Sheet, dict[int, Size], SheetOptions], Iterator[str]]] = (
    MappingProxyType({"rows": _table, "text": _table, "contact": _grid, "proof": _proof})
)


def _table_start(options: SheetOptions) -> str:
    widths = _widths(options)
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    pad = f'w:w="{_twentieths(leaf.PAD)}" w:type="dxa"'
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>'
        f"<w:top {_RULE}/><w:bottom {_RULE}/><w:insideH {_RULE}/></w:tblBorders>"
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top {pad}/><w:left w:w="0" w:type="dxa"/>'
        f'<w:bottom {pad}/><w:right w:w="{_twentieths(leaf.GUTTER)}" w:type="dxa"/></w:tblCellMar>'
        "</w:tblPr>"
        f"<w:tblGrid>{columns}</w:tblGrid>"
    )


def _widths(options: SheetOptions) -> tuple[int, ...]:
    return tuple(map(_twentieths, leaf.column_widths(options)))


def _row(row: Row, size: Size | None, options: SheetOptions) -> str:
    words = tuple(words_of(row, options))
    plate = _plate(row, size) if size else _paragraph(empty_box_of(row))
    contents = (
        _paragraph(number_of(row), row.number * 3),
        *((plate,) if options.layout == "rows" else ()),
        "".join(_paragraph(passage, row.number * 3 + at) for at, passage in enumerate(words, 1)),
    )
    cells = "".join(map(_cell, _widths(options), contents))
    whole = "<w:trPr><w:cantSplit/></w:trPr>" if leaf.stays_whole(words) else ""
    return f"<w:tr>{whole}{cells}</w:tr>"


def _cell(width: int, content: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'


def _plate_of(row: Row, sizes: dict[int, Size]) -> str:
    size = sizes.get(row.number)
    return _plate(row, size) if size else _paragraph(empty_box_of(row))


def _plate(row: Row, size: Size) -> str:
    """Give a picture in a paragraph of its own, with words for who cannot see it."""
    width, height = (round(points * _EMU) for points in size)
    names = f'id="{row.number}" name="Photo {row.number}"'
    names += f' descr="{escaped(alternative_text(row))}"'
    return (
        '<w:p><w:pPr><w:spacing w:before="0" w:after="80"/></w:pPr><w:r><w:drawing><wp:inline '
        'distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr {names}/>'
        f'<a:graphic><a:graphicData uri="{_DRAWING}/picture"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {names}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="photo{row.number}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


def _paragraph(passage: Passage, bookmark: int = 0, *, breaks: bool = False) -> str:
    """Give a paragraph that runs as its first strong letter does, in a bookmark of that number."""
    right_to_left = is_right_to_left(passage.text)
    direction = "<w:bidi/>" if right_to_left else ""
    runs = "".join(_runs(passage.text, right_to_left=right_to_left))
    if passage.bookmark:
        name = escaped(passage.bookmark)
        runs = (
            f'<w:bookmarkStart w:id="{bookmark}" w:name="{name}"/>{runs}'
            f'<w:bookmarkEnd w:id="{bookmark}"/>'
        )
    style = STYLES[passage.role]
    page = "<w:pageBreakBefore/>" if breaks else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{page}{direction}</w:pPr>{runs}</w:p>'


def _runs(text: str, *, right_to_left: bool) -> Iterator[str]:
    """Give text in runs of one direction each: Word wants to be told for every run."""
    levels = levels_of(text, right_to_left=right_to_left)
    at = 0
    for odd, group in groupby(levels, key=lambda level: level % 2):
        end = at + sum(1 for _ in group)
        words = "<w:br/>".join(
            f'<w:t xml:space="preserve">{escaped(line)}</w:t>' for line in text[at:end].split("\n")
        )
        yield f"<w:r>{'<w:rPr><w:rtl/></w:rPr>' if odd else ''}{words}</w:r>"
        at = end


def _last_paragraph() -> str:
    """Give the paragraph that must follow a table, too small to open a page of its own."""
    return (
        '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
        '<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
    )


def _section(options: SheetOptions) -> str:
    width, height = map(_twentieths, page_size(options))
    turned = ' w:orient="landscape"' if options.landscape else ""
    margins = {**leaf.edges(options), "gutter": 0.0}
    edges = " ".join(f'w:{edge}="{_twentieths(points)}"' for edge, points in margins.items())
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>'
        '<w:footerReference w:type="default" r:id="rId4"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/><w:pgMar {edges}/></w:sectPr>'
    )
