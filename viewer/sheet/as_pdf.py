"""The sheet as PDF: real text in every script, photos as they come, tags and bookmarks."""

from typing import BinaryIO

from viewer.sheet.options import Picture, SheetOptions, Tick
from viewer.sheet.rows import Sheet


def render(
    sheet: Sheet, picture: Picture, out: BinaryIO, options: SheetOptions, tick: Tick
) -> tuple[str, ...]:
    """Write the pages; the notes name scripts that no font of this computer has."""
    from viewer.sheet.fonts import Fonts
    from viewer.sheet.printing import print_sheet

    return print_sheet(sheet, picture, out, options, tick, Fonts())
