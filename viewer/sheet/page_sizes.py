"""How large the pages are: all measures in points, 72 to the inch."""

from collections.abc import Mapping
from types import MappingProxyType

from viewer.sheet.options import Paper, SheetOptions

# Width and height upright (ISO 216; ANSI/ASME Y14.1).
SIZES: Mapping[Paper, tuple[float, float]] = MappingProxyType(
    {
        "A4": (595.28, 841.89),
        "Letter": (612.0, 792.0),
        "A3": (841.89, 1190.55),
        "A5": (419.53, 595.28),
        "Legal": (612.0, 1008.0),
        "Tabloid": (792.0, 1224.0),
    }
)
MILLIMETRE = 72 / 25.4


def page_size(options: SheetOptions) -> tuple[float, float]:
    """Give a page's width and height as it is held."""
    width, height = SIZES[options.paper]
    return (height, width) if options.landscape else (width, height)


def margin_of(options: SheetOptions) -> float:
    """Give the margin at every side."""
    return options.margin * MILLIMETRE


def grid_of(options: SheetOptions) -> tuple[int, int]:
    """Give the columns and lines of a contact sheet: three by four, or four by three on its side."""
    across, down = (4, 3) if options.landscape else (3, 4)
    return options.columns or across, options.lines or down
