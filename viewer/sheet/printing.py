"""The pages of a caption sheet printed as PDF, part by part."""

import re
import unicodedata
from typing import BinaryIO

from viewer.sheet.fonts import Fonts
from viewer.sheet.jpeg import jpeg_size
from viewer.sheet.layout import pages_of
from viewer.sheet.options import Picture, SheetOptions, Tick, expect
from viewer.sheet.page import Entry, Page, Plate, Rule, Words, pixels_for, placed
from viewer.sheet.paper import Paper
from viewer.sheet.rows import Row, Sheet
from viewer.sheet.type_styles import DASH
from viewer.sheet.typesetting import Typesetter
from viewer.sheet.wording import alternative_text, made_at

INCH = 72
DOTS = 300  # pixels asked for to the inch
FEWEST_DOTS = 96  # a picture with fewer is printed smaller, never blown up

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
    setter = Typesetter(fonts, sheet.language)
    pages = pages_of(sheet, setter, options)
    press = _Press(sheet, picture, options)
    try:
        press.print_pages(pages, tick)
        press.paper.write_to(out)
    finally:
        press.paper.let_go()
    return notes_on(setter)


def notes_on(setter: Typesetter) -> tuple[str, ...]:
    """Say which scripts no font of this computer has."""
    scripts = sorted(set(map(_script_name, setter.missing)))
    if not scripts:
        return ()
    names = ", ".join(scripts)
    return (f"No font on this computer has {names} characters: the sheet replaces them.",)


def picture_width(plate: Plate, options: SheetOptions, dots: int = DOTS) -> int:
    """Give the pixels to ask for: the width chosen, or what the box takes at its resolution."""
    if options.picture_width is not None:
        return options.picture_width
    return pixels_for(plate, (options.dots or dots) / INCH)


class _Press:
    """One sheet being printed: what is asked for, and the paper."""

    def __init__(self, sheet: Sheet, picture: Picture, options: SheetOptions) -> None:
        self._sheet, self._picture, self._options = sheet, picture, options
        language = sheet.language if _LANGUAGE.fullmatch(sheet.language) else ""
        self.paper = Paper()
        self.paper.describe(sheet.title, language, made_at(options))

    def print_pages(self, pages: tuple[Page, ...], tick: Tick) -> None:
        """Draw page by page; the tick hears each row once all of it stands on its page."""
        plates = [plate for page in pages for plate in page.plates if plate.row.photo]
        expect(self._picture, [(p.row, picture_width(p, self._options)) for p in plates])
        done, total = 0, len(self._sheet.rows)
        for number, page in enumerate(pages):
            self.paper.begin_page(page.width, page.height)
            if not number:
                self.paper.start_section(self._sheet.title[:_LONGEST_BOOKMARK])
            begun = 0
            for part in page.parts:
                if isinstance(part, Entry) and begun:
                    done += 1
                    tick(done, total)
                begun += isinstance(part, Entry)
                self._draw(part)
            if begun:
                done += 1
                tick(done, total)

    def _draw(self, part: Entry | Words | Plate | Rule) -> None:
        paper = self.paper
        match part:
            case Entry():
                paper.set_y(part.y)
                paper.start_section(_bookmark(part.row), level=1)
            case Words():
                with paper.tagged(part.kind) if part.kind else paper.artifact():
                    end = paper.put_lines(part.lines, part.x, part.y, part.width)
                if part.link:
                    width = max(line.width for line in part.lines)
                    paper.put_link((part.x, part.y, width, end - part.y), part.link)
            case Plate():
                self._draw_plate(part)
            case Rule():
                paper.put_rule(part.y, part.left, part.right, part.colour, part.thickness)

    def _draw_plate(self, plate: Plate) -> None:
        """Draw the photo whole in its box, or a dashed box where there is none."""
        row, paper = plate.row, self.paper
        jpeg = self._picture(row, picture_width(plate, self._options)) if row.photo else None
        size = jpeg_size(jpeg) if jpeg else None
        if jpeg is None or size is None or not paper.takes(jpeg):
            self._draw_empty_box(plate)
            return
        if plate.ground is not None:
            paper.put_ground(plate.x, plate.y, plate.width, plate.height, plate.ground)
        with paper.tagged("Figure", alternative_text(row)):
            paper.put_picture(jpeg, *placed(plate, size, FEWEST_DOTS / INCH))

    def _draw_empty_box(self, plate: Plate) -> None:
        self.paper.put_dashed_box(plate.x, plate.y, plate.width, plate.height, DASH)
        for line in plate.absent:
            x = plate.x + (plate.width - line.width) / 2
            with self.paper.tagged("P"):
                self.paper.put_line(line, x, plate.y + (plate.height - line.type.leading) / 2)


def _bookmark(row: Row) -> str:
    words = " ".join((row.caption or row.photo_name or "No caption").split())
    if len(words) > _LONGEST_BOOKMARK:
        words = words[: _LONGEST_BOOKMARK - 1].rstrip() + "…"
    return f"{row.number} {words}"


def _script_name(character: str) -> str:
    """Give the script as the first word of a letter's name: Hangul, Ethiopic."""
    name = unicodedata.name(character, "")
    return name.split()[0].capitalize() if name and character.isalpha() else "some other"
