"""The pages of a sheet that is edited further: paper, margins and columns, in points."""

from collections.abc import Iterable

from viewer.sheet.options import Paper
from viewer.sheet.passages import Passage

PAPERS = {"A4": (595.3, 841.9), "Letter": (612.0, 792.0)}
MARGIN = 42.5
HEAD, FOOT = 62.5, 55.0  # from the paper's edge to the text
HEADER, FOOTER = 30.0, 25.0  # from the paper's edge to what runs over and under it
GUTTER = 10.0
PAD = 6.0  # above and below a row
NUMBER_WIDTH, PICTURE_WIDTH = 32.5, 175.0
BOX_WIDTH, BOX_HEIGHT = 165.0, 124.0

_LINE = 55  # letters that fit a line of the words' column
_MOST_WHOLE = 20  # lines: less than half a page, for letters may be twice as wide


def text_width(paper: Paper) -> float:
    """Give the width between the margins."""
    return PAPERS[paper][0] - 2 * MARGIN


def column_widths(paper: Paper) -> tuple[float, float, float]:
    """Give the widths of the columns: number, picture, words; the gutter is part of each."""
    return NUMBER_WIDTH, PICTURE_WIDTH, text_width(paper) - NUMBER_WIDTH - PICTURE_WIDTH


def stays_whole(words: Iterable[Passage]) -> bool:
    """Tell whether a row goes to the next page as a whole; a very long one runs on to it."""
    lines = (line for passage in words for line in passage.text.split("\n"))
    return sum(1 + len(line) // _LINE for line in lines) <= _MOST_WHOLE
