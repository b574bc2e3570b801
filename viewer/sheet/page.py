"""A page of a sheet as a list of what is drawn on it: for PDF, printer, pictures and screen alike.

All measures are in points from the page's top left corner.
"""

from dataclasses import dataclass
from typing import Literal

from viewer.sheet.rows import Row
from viewer.sheet.typesetting import Line

Colour = tuple[int, int, int]

# What a reader is told: a headline, a paragraph, or nothing ("" is passed over).
Kind = Literal["H1", "P", ""]


@dataclass(frozen=True, slots=True)
class Words:
    """Lines one below the other; right-to-left ones stand at the right edge of ``width``.

    ``link`` is an address that a click on them opens, "" for none.
    """

    lines: tuple[Line, ...]
    x: float
    y: float
    width: float
    kind: Kind = "P"
    link: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""

    y: float
    left: float
    right: float
    colour: Colour
    thickness: float


@dataclass(frozen=True, slots=True)
class Plate:
    """The box that a row's photo is fitted into, or the dashed box with ``absent`` in it.

    ``ground`` is the box's colour around the photo, None for the paper's.
    """

    row: Row
    x: float
    y: float
    width: float
    height: float
    absent: tuple[Line, ...]
    ground: Colour | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """The place where a row begins."""

    row: Row
    y: float


Part = Words | Rule | Plate | Entry


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one page, in the order of reading."""

    width: float
    height: float
    parts: tuple[Part, ...]

    @property
    def entries(self) -> tuple[Row, ...]:
        """The rows that begin on this page."""
        return tuple(part.row for part in self.parts if isinstance(part, Entry))

    @property
    def plates(self) -> tuple[Plate, ...]:
        """The boxes for photos, those of rows without a photo as well."""
        return tuple(part for part in self.parts if isinstance(part, Plate))


def placed(plate: Plate, size: tuple[int, int], fewest_dots: float) -> tuple[float, ...]:
    """Give left, top, width and height of a picture of that many pixels in its box, whole.

    It is never printed with fewer than ``fewest_dots`` pixels to the point.
    """
    scale = min(plate.width / size[0], plate.height / size[1], 1 / fewest_dots)
    width, height = size[0] * scale, size[1] * scale
    left, top = plate.x + (plate.width - width) / 2, plate.y + (plate.height - height) / 2
    return left, top, width, height


def pixels_for(plate: Plate, dots: float) -> int:
    """Give the width to ask for: what the box takes of this photo's shape, dots to the point."""
    size = plate.row.size
    shape = size[0] / size[1] if size and size[1] else plate.width / plate.height
    return max(1, round(min(plate.width, plate.height * shape) * dots))
