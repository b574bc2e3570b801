"""A contact sheet: photos in a grid, each with number, credit and the caption's first words."""

from collections.abc import Iterator

from viewer.sheet.page import Entry, Part, Words
from viewer.sheet.page_sizes import grid_of
from viewer.sheet.rows import Row
from viewer.sheet.setting import GUTTER, PAD, Setting, head_of, number_of, plate_of, shortened
from viewer.sheet.wording import bears_spacing

_CAPTION_LINES = 2
_NUMBER_WIDTH = 22.0
_GAP = 4.0  # between photo and text
_LOWEST_BOX = 24.0


def contact(setting: Setting) -> Iterator[list[Part]]:
    """Give the pages' parts: as many photos on each as the grid has places."""
    head, end = head_of(setting)
    across, down = grid_of(setting.options)
    top = end + PAD
    rows = setting.sheet.rows
    for start in range(0, max(1, len(rows)), across * down):
        parts, head = head, []
        height = (setting.bottom - top + PAD) / down - PAD
        for at, row in enumerate(rows[start : start + across * down]):
            line, column = divmod(at, across)
            width = (setting.width - (across - 1) * GUTTER) / across
            x = setting.left + column * (width + GUTTER)
            y = top + line * (height + PAD)
            parts.extend(_cell(row, setting, (x, y, width, height)))
        yield parts
        top = setting.top


def _cell(row: Row, setting: Setting, place: tuple[float, float, float, float]) -> Iterator[Part]:
    x, y, width, height = place
    types = setting.types
    first, rest = types.number.leading, _CAPTION_LINES * types.short.leading
    box = max(_LOWEST_BOX, height - _GAP - first - rest)
    yield Entry(row, y)
    yield plate_of(row, setting, (x, y, width, box))
    y += box + _GAP
    number_width = _NUMBER_WIDTH * setting.options.type_size / 100
    yield number_of(row, setting, x, y, number_width)
    if setting.options.credit and row.credit:
        type_ = types.credit if bears_spacing(row.credit) else types.plain_credit
        words = row.credit.upper()
        lines = shortened(words, setting, type_, width - number_width, 1)
        # Number and credit stand on one base line, though they are of two sizes.
        drop = (first - type_.leading) * 0.6
        yield Words(lines, x + number_width, y + drop, width - number_width)
    type_ = types.short if row.caption else types.no_short
    lines = shortened(row.caption or "No caption", setting, type_, width, _CAPTION_LINES)
    yield Words(lines, x, y + first, width)
