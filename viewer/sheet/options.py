"""What a caption sheet shall print, and how pictures are asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Literal, Protocol, get_args, runtime_checkable

from viewer.sheet.rows import Row, Sheet

Paper = Literal["A4", "Letter", "A3", "A5", "Legal", "Tabloid"]
Layout = Literal["rows", "contact", "proof", "text"]

PAPERS: tuple[Paper, ...] = get_args(Paper)
LAYOUTS: tuple[Layout, ...] = get_args(Layout)

# Gives a row's picture as JPEG bytes at most so many pixels wide, or None where there is none.
Picture = Callable[[Row, int], bytes | None]

# Is told how many rows of how many are done; raises Cancelled to stop.
Tick = Callable[[int, int], None]


@runtime_checkable
class Expecting(Protocol):
    """A source of pictures that makes several at once when it is told which will be asked for."""

    def __call__(self, row: Row, pixels: int) -> bytes | None:
        """Give a row's picture."""

    def expect(self, wanted: Sequence[tuple[Row, int]]) -> None:
        """Take note of the pictures that will be asked for, in their order."""


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """What to print, in which layout, on which paper.

    ``margin`` is in millimetres, ``type_size`` in hundredths of the usual size, ``columns`` and
    ``lines`` are those of a contact sheet, None for what suits the paper. ``header`` and ``footer`` are templates (see
    running_heads), None for the format's own; ``credit_style`` is one, too (see credit_style).
    ``dots`` are pixels to the inch of paper, ``picture_width`` is in pixels; None leaves them to
    the format: 300 to the inch in PDF, 960 pixels in HTML. ``made_at`` is the time noted in the
    file, None for now; a fixed one makes the same bytes.
    """

    paper: Paper = "A4"
    credit: bool = True
    file: bool = True
    checks: bool = True
    taken: bool = False
    line: bool = False
    layout: Layout = "rows"
    landscape: bool = False
    margin: int = 15
    type_size: int = 100
    columns: int | None = None
    lines: int | None = None
    header: str | None = None
    footer: str | None = None
    credit_style: str = ""
    dots: int | None = None
    picture_width: int | None = None
    made_at: datetime | None = None


# Writes a sheet into the open file and returns notes: sentences about what it could not do well.
Render = Callable[[Sheet, Picture, BinaryIO, SheetOptions, Tick], tuple[str, ...]]


def expect(picture: Picture, wanted: Sequence[tuple[Row, int]]) -> None:
    """Tell a source of pictures, where it cares, what will be asked for, in that order."""
    if isinstance(picture, Expecting):
        picture.expect(wanted)


def no_tick(_done: int, _total: int) -> None:
    """Take no notice of the progress."""
