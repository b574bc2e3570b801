"""The tray lists the photos without a slot, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView

from viewer.domain import Photo
from viewer.ui.photo_drag import photo_mime
from viewer.ui.tray import Tray

PHOTOS = tuple(Photo(f"{n}.jpg", (60, 40)) for n in range(5))


@pytest.fixture
def tray(look, qtbot):
    tray = Tray(look)
    qtbot.addWidget(tray)
    tray.show_photos(PHOTOS)
    tray.show()
    return tray


def test_model_passes_the_tester_of_qt(tray, qtmodeltester):
    """The list's model keeps Qt's rules, filled and emptied."""
    model = tray.findChild(QListView).model()

    qtmodeltester.check(model)
    tray.show_photos(())
    qtmodeltester.check(model)


def test_tray_counts_its_photos(tray):
    """The title says how many there are, or that nothing is left over."""
    title = tray.findChild(QLabel)

    assert title.text() == "Unplaced photos (5)"
    tray.show_photos(())
    assert title.text() == "No unplaced photos"
    assert not tray.findChild(QListView).isVisible()


def test_click_and_enter_choose_a_photo(tray, qtbot):
    """A click chooses a photo, Enter the one that the arrows reached."""
    thumbs = tray.findChild(QListView)
    first = thumbs.visualRect(thumbs.model().index(0, 0)).center()

    with qtbot.waitSignal(tray.photo_chosen) as clicked:
        qtbot.mouseClick(thumbs.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.keyClick(thumbs, Qt.Key.Key_Right)
    with qtbot.waitSignal(tray.photo_chosen) as entered:
        qtbot.keyClick(thumbs, Qt.Key.Key_Return)

    assert clicked.args == ["0.jpg"]
    assert entered.args == ["1.jpg"]
    assert thumbs.accessibleName() == "Unplaced photos"


def test_thumbnails_are_asked_for_once(look, qtbot, make_image):
    """Pictures that can be shown are asked for; those that came are shown and kept."""
    tray = Tray(look)
    qtbot.addWidget(tray)
    tray.show()
    broken = Photo("broken.jpg", fault="It is empty.")
    with qtbot.waitSignal(tray.thumbnails_wanted) as wanted:
        tray.show_photos((broken, *PHOTOS[:2]))

    tray.show_thumbnail("0.jpg", make_image(60, 40, "#aa2211"))

    thumbs = tray.findChild(QListView)
    assert thumbs is not None
    assert wanted.args == [("0.jpg", "1.jpg")]
    with qtbot.waitSignal(tray.thumbnails_wanted) as later:
        tray.show_photos((*PHOTOS[:2], broken))
    at = thumbs.visualRect(thumbs.model().index(0, 0)).center()
    assert later.args == [("1.jpg",)]
    assert thumbs.viewport().grab().toImage().pixelColor(at).name() == "#aa2211"


def test_photo_dropped_here_is_told(tray, qtbot, drop_on):
    """A photo of ours may be dropped on the tray."""
    with qtbot.waitSignal(tray.photo_dropped) as dropped:
        drop_on(tray, photo_mime("x.jpg"))

    assert dropped.args == ["x.jpg"]
