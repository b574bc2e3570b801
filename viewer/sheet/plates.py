"""The pictures of a sheet that is edited further: asked for one by one, and how large they stand."""

from dataclasses import dataclass

from viewer.sheet.jpeg import jpeg_size
from viewer.sheet.options import Picture, SheetOptions, Tick, expect
from viewer.sheet.packing import Package
from viewer.sheet.rows import Row, Sheet

DOTS = 220  # pixels asked for to the inch: what Word itself keeps of pictures
FEWEST_DOTS = 96  # a picture with fewer stands smaller, never blown up
POINTS = 72  # to the inch

Size = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the pictures go in the package, and the box each is fitted into, in points."""

    folder: str
    width: float
    height: float


def put_pictures(
    package: Package,
    sheet: Sheet,
    picture: Picture,
    frame: Frame,
    options: SheetOptions,
    tick: Tick,
) -> dict[int, Size]:
    """Put each row's picture in as ``folder/number.jpg``; give the sizes by number, in points.

    One picture is held at a time. A row without one, or with what is no JPEG, has no size.
    """
    sizes: dict[int, Size] = {}
    wanted = [(row, _pixels(row, frame, options)) for row in sheet.rows if row.photo]
    expect(picture, wanted if options.layout != "text" else [])
    for done, row in enumerate(sheet.rows, start=1):
        is_shown = row.photo and options.layout != "text"
        jpeg = picture(row, _pixels(row, frame, options)) if is_shown else None
        size = jpeg_size(jpeg) if jpeg else None
        if jpeg and size:
            package.put_stored(f"{frame.folder}/{row.number}.jpg", jpeg)
            sizes[row.number] = _fitted(size, frame)
        tick(done, len(sheet.rows))
    return sizes


def _pixels(row: Row, frame: Frame, options: SheetOptions) -> int:
    """Give the width to ask for: what the box takes of this photo's shape."""
    if options.picture_width is not None:
        return options.picture_width
    shape = row.size[0] / row.size[1] if row.size and row.size[1] else frame.width / frame.height
    return max(1, round(min(frame.width, frame.height * shape) * (options.dots or DOTS) / POINTS))


def _fitted(pixels: tuple[int, int], frame: Frame) -> Size:
    width, height = pixels
    scale = min(frame.width / width, frame.height / height, POINTS / FEWEST_DOTS)
    return width * scale, height * scale
