"""The pages of a sheet that is edited further: paper, margins, columns and boxes, in points."""

from collections.abc import Iterable

from viewer.sheet.options import SheetOptions
from viewer.sheet.page_sizes import grid_of, margin_of, page_size
from viewer.sheet.passages import Passage

HEAD, FOOT = 20.0, 12.5  # from the margin to the text
HEADER, FOOTER = -12.5, -17.5  # from the margin to what runs over and under it
GUTTER = 10.0
PAD = 6.0  # above and below a row
NUMBER_WIDTH, PICTURE_WIDTH = 32.5, 175.0
BOX_WIDTH, BOX_HEIGHT = 165.0, 124.0

_NEAREST = 8.5  # to the paper's edge
_LINE = 55  # letters that fit a line of the words' column
_MOST_WHOLE = 20  # lines: less than half a page, for letters may be twice as wide
_TITLE = 70.0  # what the title and the table's head take of the first page
_SHORT_WORDS = 62.0  # what stands under a photo of a contact sheet
_WORDS = 170.0  # what stands under the photo of a proof


def text_width(options: SheetOptions) -> float:
    """Give the width between the margins."""
    return page_size(options)[0] - 2 * margin_of(options)


def edges(options: SheetOptions) -> dict[str, float]:
    """Give the distances from the paper's edges to the text, and to what runs over and under it."""
    margin = margin_of(options)
    return {
        "top": margin + HEAD,
        "right": margin,
        "bottom": margin + FOOT,
        "left": margin,
        "header": max(_NEAREST, margin + HEADER),
        "footer": max(_NEAREST, margin + FOOTER),
    }


def column_widths(options: SheetOptions) -> tuple[float, ...]:
    """Give the widths of the table's columns; the gutter is part of each.

    Number, picture and words; number and words without pictures; the columns of a contact sheet.
    """
    width = text_width(options)
    if options.layout == "contact":
        across, _ = grid_of(options)
        return (width / across,) * across
    if options.layout == "text":
        return NUMBER_WIDTH, width - NUMBER_WIDTH
    picture = min(PICTURE_WIDTH, width / 2.5)
    return NUMBER_WIDTH, picture, width - NUMBER_WIDTH - picture


def box_of(options: SheetOptions) -> tuple[float, float]:
    """Give the width and height of the box that a photo is fitted into."""
    height = page_size(options)[1] - 2 * margin_of(options) - HEAD - FOOT
    if options.layout == "proof":
        return text_width(options), max(100.0, height - _TITLE - _WORDS)
    if options.layout == "contact":
        across, down = grid_of(options)
        room = (height - _TITLE) / down - _SHORT_WORDS - 2 * PAD
        return text_width(options) / across - GUTTER, max(30.0, room)
    width = column_widths(options)[1] - GUTTER if options.layout == "rows" else BOX_WIDTH
    return width, width * BOX_HEIGHT / BOX_WIDTH


def stays_whole(words: Iterable[Passage]) -> bool:
    """Tell whether a row goes to the next page as a whole; a very long one runs on to it."""
    lines = (line for passage in words for line in passage.text.split("\n"))
    return sum(1 + len(line) // _LINE for line in lines) <= _MOST_WHOLE
