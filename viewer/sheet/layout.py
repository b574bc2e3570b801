"""Where everything stands on the pages of a sheet: all measures in points, 72 to the inch."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.domain import Severity
from viewer.sheet.options import SheetOptions
from viewer.sheet.rows import Mark, Row, Sheet
from viewer.sheet.typesetting import Line, Type, Typesetter
from viewer.sheet.wording import SIGNS, bears_spacing, checks_of, day_of, file_line, subtitle_of

SIZES = {"A4": (595.28, 841.89), "Letter": (612.0, 792.0)}
MARGIN = 42.0
FOOT = 36.0  # from the footer's line to the paper's edge
NUMBER_WIDTH = 28.5
BOX_WIDTH, BOX_HEIGHT = 163.5, 109.0  # 3 : 2
GUTTER = 10.5
PAD = 10.5  # above and below a row, between it and the hairlines
LONGEST_TITLE = 300  # characters
MOST_MARKS = 12  # lines of remarks about the whole article, above the rows

INK, QUIET, ACCENT = (29, 28, 26), (107, 104, 99), (184, 63, 34)
LOOK, WRONG = (138, 95, 0), (179, 38, 30)

TITLE = Type("serif bold", 16.5, 21.0, INK)
FACTS = Type("sans", 8.25, 12.0, QUIET)
NUMBER = Type("sans bold", 11.0, 14.25, ACCENT)
LONG_NUMBER = Type("sans bold", 7.5, 14.25, ACCENT)
CAPTION = Type("serif", 9.75, 14.25, INK)
NO_CAPTION = Type("serif", 9.75, 14.25, QUIET)
CREDIT = Type("sans bold", 7.0, 10.5, QUIET, spacing=0.5)
PLAIN_CREDIT = Type("sans bold", 7.5, 10.5, QUIET)
FILE = Type("mono", 7.0, 10.5, QUIET)
CHECKS = {
    Severity.ERROR: Type("sans", 7.75, 11.25, WRONG),
    Severity.WARNING: Type("sans", 7.75, 11.25, LOOK),
    Severity.NOTE: Type("sans", 7.75, 11.25, QUIET),
}
BOX = Type("sans", 8.25, 12.0, QUIET)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together and the space above them."""

    lines: tuple[Line, ...]
    above: float = 0.0

    @property
    def height(self) -> float:
        """The height with the space above."""
        return self.above + sum(line.type.leading for line in self.lines)


@dataclass(frozen=True, slots=True)
class Placed:
    """A row, or what of a very long one stands on this page, and where it begins."""

    row: Row
    paragraphs: tuple[Paragraph, ...]
    top: float
    height: float
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the rows, and the height of it all."""

    title: Paragraph
    facts: Paragraph
    kind: Line
    marks: Paragraph
    height: float


def text_width(options: SheetOptions) -> float:
    """Give the width of the column of captions."""
    return SIZES[options.paper][0] - 2 * MARGIN - NUMBER_WIDTH - BOX_WIDTH - GUTTER


def head_of(sheet: Sheet, setter: Typesetter, options: SheetOptions) -> Head:
    """Set what stands above the rows."""
    width = SIZES[options.paper][0] - 2 * MARGIN
    words = sheet.title
    if len(words) > LONGEST_TITLE:
        words = words[: LONGEST_TITLE - 1].rstrip() + "…"
    title = Paragraph(setter.lines(words, TITLE, width))
    kind = setter.lines(f"Caption sheet · {day_of(sheet, options)}", FACTS, width)[0]
    facts = Paragraph(
        setter.lines(subtitle_of(sheet), FACTS, width - kind.width - GUTTER), above=3.0
    )
    found = sheet.marks if options.checks else ()
    lines = [line for mark in found for line in _check_lines(mark, setter, width)]
    marks = Paragraph(tuple(lines[:MOST_MARKS]), above=4.0 if lines else 0.0)
    height = title.height + facts.height + marks.height + 8.0
    return Head(title, facts, kind, marks, height)


def paragraphs_of(row: Row, setter: Typesetter, options: SheetOptions) -> tuple[Paragraph, ...]:
    """Set what stands beside a photo: caption, credit, checks, file."""
    width = text_width(options)
    if row.caption:
        found = [Paragraph(setter.lines(row.caption, CAPTION, width))]
    else:
        found = [Paragraph(setter.lines("No caption", NO_CAPTION, width))]
    if options.credit and row.credit:
        found.append(Paragraph(_credit_lines(row.credit, setter, width), above=4.5))
    for check in checks_of(row, options):
        found.append(Paragraph(_check_lines(check, setter, width), above=4.0))
    if file := file_line(row, options):
        found.append(Paragraph(setter.lines(file, FILE, width), above=4.0))
    return tuple(found)


def _credit_lines(credit: str, setter: Typesetter, width: float) -> tuple[Line, ...]:
    return setter.lines(credit.upper(), CREDIT if bears_spacing(credit) else PLAIN_CREDIT, width)


def _check_lines(mark: Mark, setter: Typesetter, width: float) -> tuple[Line, ...]:
    type_ = CHECKS[mark.severity]
    sign = setter.first_at_hand(SIGNS[mark.severity], type_.style)
    return setter.lines(f"{sign} {mark.text}", type_, width)


def pages_of(
    rows: Iterable[tuple[Row, tuple[Paragraph, ...]]], first_top: float, options: SheetOptions
) -> list[list[Placed]]:
    """Place rows on pages; only a row that is longer than a page is split."""
    bottom = SIZES[options.paper][1] - FOOT - 2 * PAD
    pages: list[list[Placed]] = [[]]
    top = first_top + PAD
    for row, paragraphs in rows:
        height = max(BOX_HEIGHT, sum(paragraph.height for paragraph in paragraphs))
        if top + height > bottom and (pages[-1] or height <= bottom - MARGIN):
            pages.append([])
            top = MARGIN
        for at, part in enumerate(_parts(paragraphs, bottom - top, bottom - MARGIN)):
            if at:
                pages.append([])
                top = MARGIN
            height = sum(paragraph.height for paragraph in part)
            height = height if at else max(BOX_HEIGHT, height)
            pages[-1].append(Placed(row, part, top, height, continued=at > 0))
        top += height + 2 * PAD
    return pages


def _parts(
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
