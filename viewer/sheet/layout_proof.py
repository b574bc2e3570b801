"""A proof: one photo a page, as large as the texts below it leave room."""

from collections.abc import Iterator

from viewer.sheet.page import Entry, Part, Words
from viewer.sheet.rows import Row
from viewer.sheet.setting import (
    PAD,
    Paragraph,
    Setting,
    caption_of,
    head_of,
    number_of,
    plate_of,
    words_below,
)
from viewer.sheet.typesetting import Line

_NUMBER_WIDTH = 28.5
_LOWEST_PART = 0.4  # of the page, for the photo, however long the texts are


def proof(setting: Setting) -> Iterator[list[Part]]:
    """Give the pages' parts: a photo on each; texts that find no room run on."""
    head, end = head_of(setting)
    top = end + PAD
    if not setting.sheet.rows:
        yield head
    for row in setting.sheet.rows:
        for at, parts in enumerate(_pages_of(row, setting, top)):
            yield parts if at else [*head, *parts]
            head, top = [], setting.top


def _pages_of(row: Row, setting: Setting, top: float) -> Iterator[list[Part]]:
    types = setting.types
    number = _NUMBER_WIDTH * setting.options.type_size / 100
    x, width = setting.left + number, setting.width - number
    caption = caption_of(row, setting, types.large, types.no_large, width)
    paragraphs = [caption, *words_below(row, setting, width)]
    height = sum(paragraph.height for paragraph in paragraphs)
    room = setting.bottom - top - PAD
    box = max(room - height, room * _LOWEST_PART)
    if row.photo and row.size and row.size[0]:
        box = min(box, setting.width * row.size[1] / row.size[0])
    parts: list[Part] = [
        Entry(row, top),
        plate_of(row, setting, (setting.left, top, setting.width, box), on_ground=False),
    ]
    y = top + box + PAD
    parts.append(number_of(row, setting, setting.left, y, number))
    for paragraph in paragraphs:
        y += paragraph.above
        for lines in _cut(paragraph, setting.bottom - y, setting.bottom - setting.top):
            if y + sum(line.type.leading for line in lines[:1]) > setting.bottom + 0.01:
                yield parts
                parts, y = [], setting.top
            parts.append(Words(lines, x, y, width))
            y += sum(line.type.leading for line in lines)
    yield parts


def _cut(paragraph: Paragraph, room: float, full: float) -> Iterator[tuple[Line, ...]]:
    """Cut a paragraph into the lines that fit here and on each further page."""
    lines = list(paragraph.lines)
    while lines:
        fitting = max(1, int((room + 0.01) // lines[0].type.leading))
        yield tuple(lines[:fitting])
        del lines[:fitting]
        room = full
