"""The pages of a sheet painted in the background for the export dialog."""

import pytest
from documents import sources

from viewer.pipeline import compose
from viewer.sheet.options import SheetOptions
from viewer.ui.background import Background
from viewer.ui.previewing import Previewing
from viewer.workers import Workers

PATIENCE = 30_000


@pytest.fixture(scope="module")
def workers():
    with Workers(2, preload=("viewer.photos.decoding",)) as workers:
        yield workers


@pytest.fixture
def previewing(qapp, tmp_path, make_image, workers):
    """A document of four slots, two of them with photos that can be read."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("boats.jpg", "cherries.jpg"):
        assert make_image(600, 400).save(str(folder / name))
    made = sources()
    document = compose(type(made)(made.article, folder, made.slots, made.photos))
    background = Background()
    yield Previewing(document, background, workers)
    background.close()


def counted(qtbot, previewing, suffix, options):
    """How many pages a sheet has."""
    with qtbot.waitSignal(previewing.counted, timeout=PATIENCE) as told:
        previewing.lay_out(suffix, options)
    return told.args[0]


def test_a_page_comes_first_without_its_photos_then_with_them(qtbot, previewing):
    """At the size that fits, quickly; the second picture has the photos' colours."""
    painted: list = []
    assert counted(qtbot, previewing, ".pdf", SheetOptions(layout="proof")) == 4

    previewing.painted.connect(lambda number, image: painted.append((number, image)))
    previewing.paint(0, 400, 400)
    qtbot.waitUntil(lambda: len(painted) == 2, timeout=PATIENCE)

    first, second = (image for _, image in painted)
    assert [number for number, _ in painted] == [0, 0]
    assert first.size() == second.size()
    assert first.height() == 400
    assert first != second


def test_a_page_that_is_not_there_is_not_painted(qtbot, previewing):
    """Asking too far is no error, and nothing comes of it."""
    counted(qtbot, previewing, ".csv", SheetOptions())

    with qtbot.assertNotEmitted(previewing.painted, wait=50):
        previewing.paint(7, 400, 400)


def test_what_cannot_be_laid_out_is_said(qtbot, previewing):
    """A template that holds an unknown variable gives one sentence."""
    with qtbot.waitSignal(previewing.failed, timeout=PATIENCE) as told:
        previewing.lay_out(".pdf", SheetOptions(footer="{pgae}"))

    assert told.args[0].startswith("The footer has {pgae}, which is not known.")
