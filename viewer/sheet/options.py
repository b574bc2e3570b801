"""What a caption sheet shall print, and how pictures are asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Literal

from viewer.sheet.rows import Row, Sheet

Paper = Literal["A4", "Letter"]

# Gives a row's picture as JPEG bytes at most so many pixels wide, or None where there is none.
Picture = Callable[[Row, int], bytes | None]

# Is told how many rows of how many are done; raises Cancelled to stop.
Tick = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """What to print, on which paper.

    ``picture_width`` is in pixels; None leaves it to the format: 300 to the inch in PDF, 960 in
    HTML. ``made_at`` is the time noted in the file, None for now; a fixed one makes the same bytes.
    """

    paper: Paper = "A4"
    credit: bool = True
    file: bool = True
    checks: bool = True
    taken: bool = False
    line: bool = False
    picture_width: int | None = None
    made_at: datetime | None = None


# Writes a sheet into the open file and returns notes: sentences about what it could not do well.
Render = Callable[[Sheet, Picture, BinaryIO, SheetOptions, Tick], tuple[str, ...]]


def no_tick(_done: int, _total: int) -> None:
    """Take no notice of the progress."""
