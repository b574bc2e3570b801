"""The sheet's pages as pictures: PNG files in a zip, numbered, to be looked at anywhere."""

from typing import BinaryIO

from viewer.sheet.options import Picture, SheetOptions, Tick, expect
from viewer.sheet.packing import Package
from viewer.sheet.rows import Sheet

DOTS = 150  # pixels to the inch
_INCH = 72


def render(
    sheet: Sheet, picture: Picture, out: BinaryIO, options: SheetOptions, tick: Tick
) -> tuple[str, ...]:
    """Write a picture for each page of the PDF; the notes name what no font has."""
    from viewer.sheet.fonts import Fonts
    from viewer.sheet.layout import pages_of
    from viewer.sheet.painting import page_image
    from viewer.sheet.picturing import as_png, fetched
    from viewer.sheet.printing import notes_on, picture_width
    from viewer.sheet.typesetting import Typesetter

    setter = Typesetter(Fonts(), sheet.language)
    pages = pages_of(sheet, setter, options)
    plates = [plate for page in pages for plate in page.plates if plate.row.photo]
    expect(picture, [(plate.row, picture_width(plate, options, DOTS)) for plate in plates])
    done, digits = 0, len(str(len(pages)))
    with Package(out) as package:
        for number, page in enumerate(pages, start=1):
            image = page_image(
                page,
                (options.dots or DOTS) / _INCH,
                lambda plate: fetched(picture, plate.row, picture_width(plate, options, DOTS)),
            )
            package.put_stored(f"page-{number:0{digits}}.png", as_png(image))
            done += len(page.entries)
            tick(done, len(sheet.rows))
    return notes_on(setter)
