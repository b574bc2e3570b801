"""Rows: number, photo, and the texts beside it; the same without photos is a sheet of text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.sheet.page import Entry, Part, Rule, Words
from viewer.sheet.rows import Row
from viewer.sheet.setting import (
    GUTTER,
    PAD,
    Paragraph,
    Setting,
    head_of,
    number_of,
    plate_of,
    words_beside,
)
from viewer.sheet.type_styles import RULE
from viewer.sheet.typesetting import Line

NUMBER_WIDTH = 28.5
BOX_WIDTH, SHAPE = 163.5, 3 / 2
_USUAL_WIDTH = 540.0  # up to which type area the photo's box stays as it is
_WIDEST_BOX = 1.5
_LARGEST_PART = 0.33  # of the type area, for the photo on small papers


@dataclass(frozen=True, slots=True)
class _Piece:
    """A row, or what of a very long one stands on this page, and where it begins."""

    row: Row
    paragraphs: tuple[Paragraph, ...]
    top: float
    height: float
    is_continued: bool = False


@dataclass(frozen=True, slots=True)
class _Columns:
    """The widths of number, photo's box (0 for none) and text."""

    number: float
    box: float
    text: float

    @property
    def box_height(self) -> float:
        return self.box / SHAPE


def rows(setting: Setting) -> Iterator[list[Part]]:
    """Give the pages' parts, a photo beside each text."""
    side = min(setting.page_width, setting.page_height) - 2 * setting.left
    box = BOX_WIDTH * max(1.0, min(_WIDEST_BOX, side / _USUAL_WIDTH))
    yield from _pages(setting, min(box, setting.width * _LARGEST_PART))


def text_only(setting: Setting) -> Iterator[list[Part]]:
    """Give the pages' parts, no photo beside any text."""
    yield from _pages(setting, 0.0)


def _pages(setting: Setting, box: float) -> Iterator[list[Part]]:
    number = NUMBER_WIDTH * setting.options.type_size / 100
    columns = _Columns(number, box, setting.width - number - box - (GUTTER if box else 0.0))
    head, end = head_of(setting)
    for pieces in _placed(setting, columns, end):
        parts, head = head, []
        for piece in pieces:
            parts.extend(_parts_of(piece, setting, columns))
        yield parts


def _parts_of(piece: _Piece, setting: Setting, columns: _Columns) -> Iterator[Part]:
    row, y = piece.row, piece.top
    if not piece.is_continued:
        yield Entry(row, y)
    yield number_of(row, setting, setting.left, y, columns.number)
    x = setting.left + columns.number
    if columns.box and not piece.is_continued:
        yield plate_of(row, setting, (x, y, columns.box, columns.box_height))
    x += columns.box + (GUTTER if columns.box else 0.0)
    for paragraph in piece.paragraphs:
        yield Words(paragraph.lines, x, y + paragraph.above, columns.text)
        y += paragraph.height
    yield Rule(piece.top + piece.height + PAD, setting.left, setting.right, RULE, 0.5)


def _placed(setting: Setting, columns: _Columns, first_top: float) -> list[list[_Piece]]:
    """Place rows on pages; only a row that is longer than a page is split."""
    bottom, start = setting.bottom - PAD, setting.top
    pages: list[list[_Piece]] = [[]]
    top = first_top + PAD
    for row in setting.sheet.rows:
        paragraphs = words_beside(row, setting, columns.text)
        height = max(columns.box_height, sum(paragraph.height for paragraph in paragraphs))
        if top + height > bottom and (pages[-1] or height <= bottom - start):
            pages.append([])
            top = start
        for at, part in enumerate(_cut(paragraphs, bottom - top, bottom - start)):
            if at:
                pages.append([])
                top = start
            height = sum(paragraph.height for paragraph in part)
            height = height if at else max(columns.box_height, height)
            pages[-1].append(_Piece(row, part, top, height, is_continued=at > 0))
        top += height + 2 * PAD
    return pages


def _cut(
    paragraphs: Sequence[Paragraph], room: float, full: float
) -> Iterator[tuple[Paragraph, ...]]:
    """Cut paragraphs into what fits the room at hand and then each full page."""
    part: list[Paragraph] = []
    for paragraph in paragraphs:
        room -= paragraph.above
        lines: list[Line] = []
        above = paragraph.above
        for line in paragraph.lines:
            if line.type.leading > room:
                if lines:
                    part.append(Paragraph(tuple(lines), above))
                yield tuple(part)
                part, lines, room, above = [], [], full, 0.0
            lines.append(line)
            room -= line.type.leading
        part.append(replace(paragraph, lines=tuple(lines), above=above))
    yield tuple(part)
