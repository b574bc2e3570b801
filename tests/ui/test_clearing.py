"""Small pictures on disk are counted and cleared, those of other programs left alone."""

import pytest
from PIL import Image

from viewer.photos.thumbnails import thumbnail_for
from viewer.storage.places import Places
from viewer.ui.background import Background
from viewer.ui.clearing import clear_work, count_work


@pytest.fixture
def places(tmp_path):
    """A cache with a thumbnail of ours, a foreign one, and a picture out of a document."""
    home = tmp_path / "home"
    photo = tmp_path / "boat.jpg"
    Image.new("RGB", (900, 600), "navy").save(photo)
    thumbnail_for(photo, folder=home / "thumbnails")
    Image.new("RGB", (9, 9)).save(home / "thumbnails" / "x-large" / "foreign.png")
    (home / "pictures" / "one").mkdir(parents=True)
    (home / "pictures" / "one" / "a.jpg").write_bytes(b"12345")
    return Places(
        settings=home / "settings.toml",
        history=home / "history.json",
        additions=home,
        sessions=home / "sessions",
        pasted=home / "pasted",
        thumbnails=home / "thumbnails",
        pictures=home / "pictures",
        log=home / "cutline.log",
    )


def done(qtbot, work):
    background = Background()
    heard = []
    background.start(work, heard.append, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    background.close()
    return heard[0]


def test_what_is_ours_is_counted(qtbot, places):
    """One thumbnail and one picture of a document."""
    files, size = done(qtbot, count_work(places))

    assert files == 2
    assert size > 5


def test_what_is_ours_is_cleared(qtbot, places):
    """The foreign thumbnail stays."""
    assert done(qtbot, clear_work(places)) == (0, 0)

    left = [path.name for path in places.settings.parent.rglob("*") if path.is_file()]
    assert left == ["foreign.png"]


def test_nothing_kept_is_nothing(qtbot, places, tmp_path):
    """Folders that are not there hold nothing."""
    for path in (places.thumbnails, places.pictures):
        path.rename(tmp_path / path.name)

    assert done(qtbot, count_work(places)) == (0, 0)
