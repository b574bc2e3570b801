"""A sheet's pictures made in the workers, side by side."""

import io

import pytest
from files import write_harbour
from PIL import Image

from viewer.pipeline import compose, gather
from viewer.sheet.rows import Row
from viewer.sheet_pictures import SheetPictures, lost_pictures
from viewer.workers import Limits, Workers


@pytest.fixture(scope="module")
def workers():
    with Workers(2) as workers:
        yield workers


@pytest.fixture
def places(tmp_path):
    """Four photos of different widths; the third is broken, the fourth gone."""
    for at in range(3):
        Image.new("RGB", (300 + at, 200)).save(tmp_path / f"{at}.jpg")
    (tmp_path / "2.jpg").write_bytes(b"\xff\xd8\xff")
    return {f"{at}.jpg": tmp_path / f"{at}.jpg" for at in range(4)}


def width(jpeg):
    """A JPEG's width in pixels."""
    return Image.open(io.BytesIO(jpeg)).width


def rows(*names):
    """Rows with these photos."""
    return [Row(at, f"k{at}", photo=name) for at, name in enumerate(names, start=1)]


def test_what_was_expected_comes_in_its_order(workers, places):
    """Twenty rows get their own pictures, whichever was ready first."""
    missed: list[str] = []
    pictures = SheetPictures(places, workers, missed)
    wanted = [(row, 400) for row in rows(*["0.jpg", "1.jpg"] * 10)]

    pictures.expect(wanted)

    assert [width(pictures(*each)) for each in wanted] == [300, 301] * 10
    assert missed == []


def test_what_cannot_be_shown_is_missed_once_in_its_order(workers, places):
    """A broken photo and one that is gone leave their places empty and are named."""
    missed: list[str] = []
    pictures = SheetPictures(places, workers, missed)
    wanted = [(row, 40) for row in rows("3.jpg", "0.jpg", "2.jpg", None)]

    pictures.expect(wanted)

    assert [pictures(*each) is None for each in wanted] == [True, False, True, True]
    assert missed == ["3.jpg", "2.jpg"]


def test_what_was_not_expected_is_made_all_the_same(workers, places):
    """Another size, or another row, is asked for directly."""
    pictures = SheetPictures(places, workers)
    first, second = rows("0.jpg", "1.jpg")

    pictures.expect([(first, 50)])

    assert width(pictures(second, 60)) == 60
    assert width(pictures(first, 70)) == 70
    assert width(pictures(first, 50)) == 50


def test_only_what_takes_its_reader_down_is_lost(workers, tmp_path):
    """A broken photo is told by every sheet itself; one that costs a worker is known beforehand."""
    article = write_harbour(tmp_path)
    document = compose(gather(article, tmp_path, workers))
    (tmp_path / "boats.jpg").write_bytes(b"\xff\xd8\xff")

    with Workers(2, Limits(memory=1)) as without_memory:
        lost = lost_pictures(document, without_memory)

    assert lost_pictures(document, workers) == ()
    assert lost == ("boats.jpg", "cherries.jpg", "lens.jpg")
