"""The pages of a caption sheet, drawn row by row."""

import re
import unicodedata
from typing import BinaryIO

from viewer.sheet.fonts import Fonts
from viewer.sheet.jpeg import jpeg_size
from viewer.sheet.layout import (
    BOX,
    BOX_HEIGHT,
    BOX_WIDTH,
    FACTS,
    FOOT,
    GUTTER,
    INK,
    LONG_NUMBER,
    MARGIN,
    NUMBER,
    NUMBER_WIDTH,
    PAD,
    SIZES,
    Head,
    Placed,
    head_of,
    pages_of,
    paragraphs_of,
    text_width,
)
from viewer.sheet.options import Picture, SheetOptions, Tick
from viewer.sheet.paper import Paper
from viewer.sheet.rows import Row, Sheet
from viewer.sheet.typesetting import Typesetter
from viewer.sheet.wording import alternative_text, empty_box_text, made_at

DOTS = 300 / 72  # pixels asked for to the point
FEWEST_DOTS = 96 / 72  # a picture with fewer is printed smaller, never blown up

_RULE, _DASH, _GROUND = (217, 213, 205), (150, 147, 142), (246, 245, 242)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_LONGEST_BOOKMARK = 80  # characters


def print_sheet(
    sheet: Sheet,
    picture: Picture,
    out: BinaryIO,
    options: SheetOptions,
    tick: Tick,
    fonts: Fonts,
) -> tuple[str, ...]:
    """Print a sheet as PDF in the given fonts; give notes about what they lack."""
    press = _Press(sheet, picture, options, fonts)
    try:
        press.print_rows(tick)
        press.paper.output(out)
    finally:
        press.paper.let_fonts_go()
    return press.notes()


class _Press:
    """One sheet being printed: what is asked for, the paper, and the setter of its lines."""

    def __init__(self, sheet: Sheet, picture: Picture, options: SheetOptions, fonts: Fonts) -> None:
        self._sheet, self._picture, self._options = sheet, picture, options
        self._setter = Typesetter(fonts, sheet.language)
        language = sheet.language if _LANGUAGE.fullmatch(sheet.language) else ""
        self.paper = Paper(options.paper)
        self.paper.describe(sheet.title, language, made_at(options))
        self._width, self._height = SIZES[options.paper]

    def print_rows(self, tick: Tick) -> None:
        """Set everything first, so that the pages are counted, then draw page by page."""
        sheet, done = self._sheet, 0
        head = head_of(sheet, self._setter, self._options)
        rows = [(row, paragraphs_of(row, self._setter, self._options)) for row in sheet.rows]
        pages = pages_of(rows, MARGIN + head.height, self._options)
        for number, page in enumerate(pages, start=1):
            self.paper.begin_page()
            if number == 1:
                self._draw_head(head)
            for placed in page:
                self._draw_row(placed)
                if not placed.continued:
                    done += 1
                    tick(done, len(sheet.rows))
            self._draw_foot(number, len(pages))

    def notes(self) -> tuple[str, ...]:
        """Say which scripts no font of this computer has."""
        scripts = sorted(set(map(_script_name, self._setter.missing)))
        if not scripts:
            return ()
        names = ", ".join(scripts)
        return (f"No font on this computer has {names} characters: the sheet replaces them.",)

    def _draw_head(self, head: Head) -> None:
        paper, width = self.paper, self._width - 2 * MARGIN
        paper.start_section(self._sheet.title[:_LONGEST_BOOKMARK])
        with paper.tagged("H1"):
            y = paper.put_lines(head.title.lines, MARGIN, MARGIN, width) + head.facts.above
        with paper.tagged("P"):
            paper.put_line(head.kind, MARGIN + width - head.kind.width, y)
        with paper.tagged("P"):
            y = paper.put_lines(head.facts.lines, MARGIN, y, width) + head.marks.above
        if head.marks.lines:
            with paper.tagged("P"):
                paper.put_lines(head.marks.lines, MARGIN, y, width)
        paper.put_rule(MARGIN + head.height, MARGIN, self._width - MARGIN, INK, 0.75)

    def _draw_row(self, placed: Placed) -> None:
        row, paper, y = placed.row, self.paper, placed.top
        if not placed.continued:
            paper.set_y(y)
            paper.start_section(_bookmark(row), level=1)
        self._draw_number(row, y)
        if not placed.continued:
            self._draw_picture(row, y)
        left = MARGIN + NUMBER_WIDTH + BOX_WIDTH + GUTTER
        for paragraph in placed.paragraphs:
            with paper.tagged("P"):
                y = paper.put_lines(
                    paragraph.lines, left, y + paragraph.above, text_width(self._options)
                )
        end = placed.top + placed.height + PAD
        paper.put_rule(end, MARGIN, self._width - MARGIN, _RULE, 0.5)

    def _draw_number(self, row: Row, y: float) -> None:
        type_ = NUMBER if row.number < 1000 else LONG_NUMBER  # so far three digits fit
        with self.paper.tagged("P"):
            lines = self._setter.lines(str(row.number), type_, NUMBER_WIDTH)
            self.paper.put_lines(lines, MARGIN, y, NUMBER_WIDTH)

    def _draw_picture(self, row: Row, y: float) -> None:
        """Draw the photo whole in its box, or a dashed box where there is none."""
        jpeg = self._picture(row, self._pixels(row)) if row.photo else None
        size = jpeg_size(jpeg) if jpeg else None
        if jpeg is None or size is None or not self.paper.takes(jpeg):
            self._draw_empty_box(empty_box_text(row), y)
            return
        scale = min(BOX_WIDTH / size[0], BOX_HEIGHT / size[1], 1 / FEWEST_DOTS)
        width, height = size[0] * scale, size[1] * scale
        left = MARGIN + NUMBER_WIDTH
        self.paper.put_ground(left, y, BOX_WIDTH, BOX_HEIGHT, _GROUND)
        left, y = left + (BOX_WIDTH - width) / 2, y + (BOX_HEIGHT - height) / 2
        with self.paper.tagged("Figure", alternative_text(row)):
            self.paper.image(jpeg, left, y, width, height)

    def _pixels(self, row: Row) -> int:
        """Give the width to ask for: what the box takes of this photo's shape at 300 to the inch."""
        if self._options.picture_width is not None:
            return self._options.picture_width
        shape = row.size[0] / row.size[1] if row.size and row.size[1] else BOX_WIDTH / BOX_HEIGHT
        return max(1, round(min(BOX_WIDTH, BOX_HEIGHT * shape) * DOTS))

    def _draw_empty_box(self, text: str, y: float) -> None:
        left = MARGIN + NUMBER_WIDTH
        self.paper.put_dashed_box(left, y, BOX_WIDTH, BOX_HEIGHT, _DASH)
        for line in self._setter.lines(text, BOX, BOX_WIDTH)[:1]:
            x = left + (BOX_WIDTH - line.width) / 2
            with self.paper.tagged("P"):
                self.paper.put_line(line, x, y + (BOX_HEIGHT - BOX.leading) / 2)

    def _draw_foot(self, number: int, count: int) -> None:
        y, width = self._height - FOOT, self._width - 2 * MARGIN
        page = self._setter.lines(f"{number} / {count}", FACTS, width)[0]
        with self.paper.artifact():
            self.paper.put_line(page, MARGIN + width - page.width, y)
            for line in self._setter.lines(self._sheet.source, FACTS, width - 60)[:1]:
                self.paper.put_line(line, MARGIN, y)


def _bookmark(row: Row) -> str:
    words = " ".join((row.caption or row.photo_name or "No caption").split())
    if len(words) > _LONGEST_BOOKMARK:
        words = words[: _LONGEST_BOOKMARK - 1].rstrip() + "…"
    return f"{row.number} {words}"


def _script_name(character: str) -> str:
    """Give the script as the first word of a letter's name: Hangul, Ethiopic."""
    name = unicodedata.name(character, "")
    return name.split()[0].capitalize() if name and character.isalpha() else "some other"
