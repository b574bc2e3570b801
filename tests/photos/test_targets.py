"""Tests for viewer/photos/targets.py: nothing is lost, no link is written through."""

import sys

import pytest

from viewer.errors import PhotoError
from viewer.photos.targets import Targets, sidecar_beside

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs links")


def test_copies_never_meet(tmp_path):
    """Names that a file system may take for one, and names that are there, are numbered."""
    (tmp_path / "Pier.JPG").touch()
    targets = Targets(tmp_path, tmp_path / "photos", [])

    names = [targets.copy(name).name for name in ("pier.jpg", "gull.jpg", "GULL.png")]

    assert names == ["pier (2).jpg", "gull.jpg", "GULL (2).png"]


def test_a_new_sidecar_has_the_photos_stem(tmp_path):
    """``name.xmp``, or ``name.jpg.xmp`` where two photos share the stem."""
    targets = Targets(tmp_path, tmp_path, ["a.jpg", "b.jpg", "b.png", "sub/a.jpg"])

    assert targets.sidecar("a.jpg") == (None, tmp_path / "a.xmp")
    assert targets.sidecar("b.jpg") == (None, tmp_path / "b.jpg.xmp")
    assert targets.sidecar("sub/a.jpg") == (None, tmp_path / "sub/a.xmp")


@pytest.mark.parametrize("name", ["a.xmp", "a.XMP", "a.jpg.xmp"])
def test_a_sidecar_that_is_there_is_written_anew(tmp_path, name):
    """However it is called, the photo's own sidecar is the one that gets the words."""
    (tmp_path / name).touch()

    there, goal = Targets(tmp_path, tmp_path, ["a.jpg"]).sidecar("a.jpg")

    assert there == goal == tmp_path / name
    assert sidecar_beside(tmp_path / "a.jpg") == goal


def test_a_shared_sidecar_is_read_but_not_written(tmp_path):
    """Where two photos share a stem, what their common sidecar holds goes into one of their own."""
    (tmp_path / "a.xmp").touch()

    found = Targets(tmp_path, tmp_path, ["a.jpg", "a.png"]).sidecar("a.png")

    assert found == (tmp_path / "a.xmp", tmp_path / "a.png.xmp")


def test_in_another_folder_the_photos_sidecar_is_the_start(tmp_path):
    """What stands beside the photo is read; what is written lies in the folder asked for."""
    photos, into = tmp_path / "photos", tmp_path / "out"
    photos.mkdir()
    (photos / "a.xmp").touch()

    assert Targets(into, photos, ["a.jpg"]).sidecar("a.jpg") == (photos / "a.xmp", into / "a.xmp")


@posix_only
def test_a_link_is_not_written_through(tmp_path):
    """A sidecar that is a link is refused, lest the file it leads to be replaced."""
    (tmp_path / "a.xmp").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(PhotoError, match="no regular file"):
        Targets(tmp_path, tmp_path, ["a.jpg"]).sidecar("a.jpg")
