"""A photo's name survives a drag, and files from outside are told from it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from viewer.ui.photo_drag import dragged_files, dragged_photo, photo_mime


def test_photo_name_survives_the_drag():
    """A name in any script comes out as it went in."""
    assert dragged_photo(photo_mime("día/写真 1.jpg")) == "día/写真 1.jpg"


def test_files_from_outside_are_no_photo_of_ours(tmp_path):
    """Files dragged in are given as paths; what is not on this machine is left out."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://example.org/b")])

    assert dragged_photo(mime) is None
    assert dragged_files(mime) == (Path(tmp_path / "a.txt"),)
