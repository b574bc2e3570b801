"""A caption sheet is written in the background, whole or not at all."""

import threading

import pytest
from documents import sources

from viewer.pipeline import compose
from viewer.sheet.options import SheetOptions
from viewer.ui.background import Background
from viewer.ui.exporting import Exported, export_work
from viewer.workers import Workers

PATIENCE = 30_000
FORMATS = (".pdf", ".html", ".csv", ".json", ".md", ".txt")


@pytest.fixture(scope="module")
def workers():
    with Workers(2, preload=("viewer.photos.decoding",)) as workers:
        yield workers


@pytest.fixture
def background(qapp):
    background = Background()
    yield background
    background.close()


@pytest.fixture
def document(tmp_path, make_image):
    """Four slots; two photos are there, one file is gone, one slot has none."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("boats.jpg", "cherries.jpg"):
        assert make_image(600, 400).save(str(folder / name))
    made = sources()
    return compose(type(made)(made.article, folder, made.slots, made.photos))


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_sheet_is_written_with_its_progress(
    suffix, background, workers, document, tmp_path, qtbot
):
    """How far it has come is told up to the last row; then the file stands there whole."""
    target, told, done = tmp_path / f"sheet{suffix}", [], []

    work = export_work(document, target, SheetOptions(), workers)
    background.start(work, done.append, told=told.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)

    assert isinstance(done[0], Exported)
    assert done[0].target == target
    assert told == sorted(told)
    assert told[-1] == (4, 4)
    assert target.stat().st_size > 100


@pytest.fixture
def call_off(background):
    """Start work and cancel it before its first row is told."""

    def call_off(work):
        started = threading.Event()

        def work_called_off(tick):
            started.wait()
            job.cancel()
            return work(tick)

        job = background.start(work_called_off)
        started.set()
        background.close()

    return call_off


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_cancelled_sheet_leaves_no_file(suffix, call_off, workers, document, tmp_path):
    """Called off in the middle: nothing stands there, not even a part of it."""
    place = tmp_path / "sheets"
    place.mkdir()

    call_off(export_work(document, place / f"sheet{suffix}", SheetOptions(), workers))

    assert list(place.iterdir()) == []


def test_a_sheet_that_was_there_outlives_a_new_one_that_is_called_off(
    call_off, workers, document, tmp_path
):
    """Cancelling does not cost the sheet of yesterday."""
    target = tmp_path / "sheet.txt"
    target.write_text("yesterday", "utf-8")

    call_off(export_work(document, target, SheetOptions(), workers))

    assert target.read_text("utf-8") == "yesterday"


def test_a_place_that_cannot_be_written_is_told(background, workers, document, tmp_path, qtbot):
    """One sentence says what and where."""
    failed = []

    work = export_work(document, tmp_path / "gone" / "sheet.csv", SheetOptions(), workers)
    background.start(work, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed), timeout=PATIENCE)

    assert "gone" in str(failed[0])
