"""Pictures for sheets that are edited further."""

import io
import zipfile

from viewer.sheet.options import SheetOptions, no_tick
from viewer.sheet.packing import Package
from viewer.sheet.plates import Frame, put_pictures
from viewer.sheet.rows import Row, Sheet

FRAME = Frame("Pictures", 144.0, 96.0)


def put(rows, picture, options=SheetOptions(), tick=no_tick):  # noqa: B008 - frozen
    """The sizes of the pictures and the names of the parts."""
    out = io.BytesIO()
    with Package(out) as package:
        sizes = put_pictures(package, Sheet("Title", tuple(rows)), picture, FRAME, options, tick)
    return sizes, zipfile.ZipFile(out).namelist()


def test_only_what_is_a_picture_is_put_in(jpeg):
    """A row without photo is not asked for; bytes that are no JPEG have no place."""
    data = {"a.jpg": jpeg(300, 200), "b.jpg": b"<svg/>", "c.jpg": None}
    rows = [Row(at, f"k{at}", photo=name) for at, name in enumerate([None, *data], start=1)]

    sizes, names = put(rows, lambda row, _pixels: data[row.photo])

    assert names == ["Pictures/2.jpg"]
    assert sizes == {2: (144.0, 96.0)}


def test_the_width_asked_for_is_what_the_box_takes(jpeg):
    """220 pixels to the inch of the box's width, less for a tall photo, or what was chosen."""
    asked = []
    rows = [
        Row(at, f"k{at}", photo="a.jpg", size=size)
        for at, size in enumerate([(3000, 2000), (2000, 4000), None], start=1)
    ]

    def picture(_row, pixels):
        asked.append(pixels)
        return jpeg()

    put(rows, picture)
    put(rows[:1], picture, SheetOptions(picture_width=1000))

    assert asked == [440, 147, 440, 1000]


def test_the_progress_is_told_row_by_row(jpeg):
    """The tick hears each row once its picture is in."""
    heard = []
    rows = [Row(at, f"k{at}", photo="a.jpg") for at in (1, 2)]

    put(rows, lambda *_asked: jpeg(), tick=lambda done, total: heard.append((done, total)))

    assert heard == [(1, 2), (2, 2)]
