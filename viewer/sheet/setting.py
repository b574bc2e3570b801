"""What the layouts share: the sheet, its type, the type area, and how a row's texts are set."""

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.sheet.options import SheetOptions
from viewer.sheet.page import Page, Part, Plate, Rule, Words
from viewer.sheet.page_sizes import margin_of, page_size
from viewer.sheet.rows import Mark, Row, Sheet
from viewer.sheet.running_heads import RunningHead, on_page, running_head
from viewer.sheet.type_styles import GROUND, INK, Types, types_of
from viewer.sheet.typesetting import Line, Type, Typesetter
from viewer.sheet.wording import (
    SIGNS,
    bears_spacing,
    checks_of,
    day_of,
    empty_box_text,
    file_line,
    source_address,
    subtitle_of,
)

GUTTER = 10.5
PAD = 10.5  # above and below a row, between it and the hairlines
LONGEST_TITLE = 300  # characters
MOST_MARKS = 12  # lines of remarks about the whole article, above the rows
FOOTER = "{article}|{page} / {pages}"


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
class Setting:
    """A sheet being set: what is asked for and where the type area ends, in points."""

    sheet: Sheet
    setter: Typesetter
    options: SheetOptions
    types: Types
    page_width: float
    page_height: float
    left: float
    top: float
    width: float
    bottom: float
    header: RunningHead
    footer: RunningHead

    @property
    def right(self) -> float:
        """Where the type area ends at the right."""
        return self.left + self.width

    def lines(self, text: str, type_: Type, width: float) -> tuple[Line, ...]:
        """Set a text in lines of at most ``width`` points."""
        return self.setter.lines(text, type_, width)


def setting_of(sheet: Sheet, setter: Typesetter, options: SheetOptions) -> Setting:
    """Begin to set a sheet. Raises SheetError for a header or footer that cannot be understood."""
    types = types_of(options.type_size)
    width, height = page_size(options)
    margin = margin_of(options)
    header = running_head(options.header or "", sheet, options, "header")
    footer = running_head(
        FOOTER if options.footer is None else options.footer, sheet, options, "footer"
    )
    line = types.facts.leading
    return Setting(
        sheet,
        setter,
        options,
        types,
        width,
        height,
        left=margin,
        top=margin + (1.5 * line if any(header.parts) else 0.0),
        width=width - 2 * margin,
        bottom=height - margin - (1.25 * line if any(footer.parts) else 0.0),
        header=header,
        footer=footer,
    )


def head_of(setting: Setting) -> tuple[list[Part], float]:
    """Set what stands above the rows; give it and where it ends."""
    sheet, types, width = setting.sheet, setting.types, setting.width
    left, y = setting.left, setting.top
    words = sheet.title
    if len(words) > LONGEST_TITLE:
        words = words[: LONGEST_TITLE - 1].rstrip() + "…"
    title = setting.lines(words, types.title, width)
    parts: list[Part] = [Words(title, left, y, width, "H1")]
    y += Paragraph(title).height + 3.0
    kind = setting.lines(f"Caption sheet · {day_of(sheet, setting.options)}", types.facts, width)
    kind_width = max(line.width for line in kind)
    parts.append(Words(kind, setting.right - kind_width, y, kind_width))
    facts = setting.lines(subtitle_of(sheet), types.facts, max(40.0, width - kind_width - GUTTER))
    parts.append(Words(facts, left, y, width))
    y += Paragraph(facts).height
    found = sheet.marks if setting.options.checks else ()
    marks = tuple(line for mark in found for line in mark_lines(mark, setting, width))[:MOST_MARKS]
    if marks:
        parts.append(Words(marks, left, y + 4.0, width))
        y += Paragraph(marks, above=4.0).height
    y += 8.0
    parts.append(Rule(y, left, setting.right, INK, 0.75))
    return parts, y


def with_running_heads(setting: Setting, bodies: list[list[Part]]) -> Iterator[Page]:
    """Give the pages with what runs over and under them."""
    line = setting.types.facts.leading
    over, under = setting.top - 1.5 * line, setting.bottom + 0.5 * line
    for number, body in enumerate(bodies, start=1):
        count = len(bodies)
        heads = _running_parts(setting, setting.header, over, number, count)
        feet = _running_parts(setting, setting.footer, under, number, count)
        yield Page(setting.page_width, setting.page_height, (*heads, *body, *feet))


def words_beside(row: Row, setting: Setting, width: float) -> tuple[Paragraph, ...]:
    """Set what stands beside a photo: caption, credit, checks, file."""
    types = setting.types
    found = [caption_of(row, setting, types.caption, types.no_caption, width)]
    return (*found, *words_below(row, setting, width))


def words_below(row: Row, setting: Setting, width: float) -> Iterator[Paragraph]:
    """Set what stands below a caption: credit, checks, file."""
    if setting.options.credit and row.credit:
        yield Paragraph(credit_lines(row.credit, setting, width), above=4.5)
    for check in checks_of(row, setting.options):
        yield Paragraph(mark_lines(check, setting, width), above=4.0)
    if file := file_line(row, setting.options):
        yield Paragraph(setting.lines(file, setting.types.file, width), above=4.0)


def caption_of(row: Row, setting: Setting, type_: Type, absent: Type, width: float) -> Paragraph:
    """Set a row's caption, or that there is none."""
    if row.caption:
        return Paragraph(setting.lines(row.caption, type_, width))
    return Paragraph(setting.lines("No caption", absent, width))


def credit_lines(credit: str, setting: Setting, width: float) -> tuple[Line, ...]:
    """Set a credit in capitals; joined scripts would fall apart if they were spaced."""
    types = setting.types
    return setting.lines(
        credit.upper(), types.credit if bears_spacing(credit) else types.plain_credit, width
    )


def mark_lines(mark: Mark, setting: Setting, width: float) -> tuple[Line, ...]:
    """Set a remark behind its sign."""
    type_ = setting.types.of(mark.severity)
    sign = setting.setter.first_at_hand(SIGNS[mark.severity], type_.style)
    return setting.lines(f"{sign} {mark.text}", type_, width)


def number_of(row: Row, setting: Setting, x: float, y: float, width: float) -> Words:
    """Set a row's number, which leads to its line in the source."""
    types = setting.types
    type_ = types.number if row.number < 1000 else types.long_number  # so far three digits fit
    return Words(
        setting.lines(str(row.number), type_, width),
        x,
        y,
        width,
        link=source_address(row, setting.sheet),
    )


def plate_of(
    row: Row, setting: Setting, place: tuple[float, float, float, float], *, on_ground: bool = True
) -> Plate:
    """Give the box for a row's photo at left, top, width and height."""
    x, y, width, height = place
    absent = setting.lines(empty_box_text(row), setting.types.box, width)[:1]
    return Plate(row, x, y, width, height, absent, GROUND if on_ground else None)


def shortened(
    text: str, setting: Setting, type_: Type, width: float, most: int
) -> tuple[Line, ...]:
    """Set the first words of a text in so many lines at most, with "…" for the rest."""
    words = text[: 200 * most]
    lines = setting.lines(words, type_, width)
    if len(lines) <= most and len(words) == len(text):
        return lines
    fits, too_long = 0, len(words)
    while fits + 1 < too_long:
        middle = (fits + too_long) // 2
        if len(setting.lines(_cut(words, middle), type_, width)) <= most:
            fits = middle
        else:
            too_long = middle
    return setting.lines(_cut(words, fits), type_, width)[:most]


def _cut(text: str, length: int) -> str:
    """Cut a text behind a word, or within one where it is the only one, and say that it goes on."""
    part = text[:length]
    whole = part.rpartition(" ")[0] if not text[length : length + 1].isspace() else part
    return (whole or part).rstrip(" ,;:–—-") + "…"


def _running_parts(
    setting: Setting, head: RunningHead, y: float, number: int, count: int
) -> Iterator[Words]:
    type_ = setting.types.facts
    texts = [on_page(part, number, count) for part in head.parts]
    for at, text in enumerate(texts):
        room = setting.width / max(1, sum(map(bool, texts))) if at != 0 else setting.width * 0.8
        for line in setting.lines(text, type_, room)[:1]:
            x = setting.left + (setting.width - line.width) * at / 2
            yield Words((line,), x, y, line.width, "")
