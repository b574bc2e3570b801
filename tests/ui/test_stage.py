"""The stage shows a photo sharp, and lets a person look closely by mouse, wheel and button."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton

from viewer.ui.photo_drag import photo_mime
from viewer.ui.stage import Stage

NO_KEY = Qt.KeyboardModifier.NoModifier
FULL = QSize(3000, 2000)


@pytest.fixture
def stage(look, qtbot):
    stage = Stage(look)
    qtbot.addWidget(stage)
    stage.resize(728, 448)
    stage.show()
    return stage


@pytest.fixture
def photo(stage, make_image):
    """A photo whose first quarter is red and the rest blue."""
    image = make_image(600, 400, "#0000ff")
    painter = QPainter(image)
    painter.fillRect(0, 0, 150, 400, Qt.GlobalColor.red)
    painter.end()
    stage.show_picture("a.jpg", image, FULL, True)
    return stage


def turn_wheel(stage, notches, modifiers=NO_KEY, at=(364, 224), sideways=False):
    event = QWheelEvent(
        QPointF(*at),
        stage.mapToGlobal(QPointF(*at)),
        QPoint(),
        QPoint(120 * notches, 0) if sideways else QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(stage, event)


def test_fitted_photo_is_drawn_pixel_for_pixel(stage):
    """A picture of the right size reaches the screen as it is, not resampled."""
    row = b"\xff\xff\xff\xff\x00\x00\x00\xff" * 300
    rows = (row + row[4:] + row[:4]) * 200
    checks = QImage(rows, 600, 400, QImage.Format.Format_RGB32)

    stage.show_picture("a.jpg", checks, FULL, True)

    shown = stage.grab().toImage().copy(stage.frame)
    assert stage.frame.size() == checks.size()
    assert shown.convertToFormat(checks.format()) == checks


def test_pixels_are_wanted_when_the_stage_comes_to_rest(stage, make_image, qtbot):
    """A thumbnail is shown at once, and the size drawn is asked for."""
    with qtbot.waitSignal(stage.pixels_wanted) as wanted:
        stage.show_picture("a.jpg", make_image(30, 20), FULL, False)

    assert wanted.args == [QSize(600, 400)]
    assert stage.grab().toImage().pixelColor(stage.frame.center()).name() == "#336699"


def test_full_size_wants_all_pixels_and_tells_its_scale(photo, qtbot):
    """At 100 % one photo pixel is one device pixel, and all of them are asked for."""
    with (
        qtbot.waitSignal(photo.pixels_wanted) as wanted,
        qtbot.waitSignal(photo.scale_changed) as scale,
    ):
        photo.zoom_actual()

    assert scale.args == [1.0]
    assert wanted.args == [FULL]


def test_steps_lead_in_and_back_to_the_whole_photo(photo):
    """In and out are steps; out of the whole photo there is none."""
    photo.zoom_in()

    assert photo.scale == pytest.approx(0.25)
    photo.zoom_out()
    photo.zoom_out()
    assert photo.is_fitted


def test_wheel_with_ctrl_zooms_at_the_pointer(photo):
    """The wheel zooms with Ctrl, and what is under the pointer stays there."""
    turn_wheel(photo, 4, Qt.KeyboardModifier.ControlModifier, at=(214, 224))

    shown = photo.grab().toImage()
    assert photo.scale == pytest.approx(0.2 * 1.25**4)
    assert shown.pixelColor(210, 224).name() == "#ff0000"
    assert shown.pixelColor(218, 224).name() == "#0000ff"


def test_wheel_pans_a_zoomed_photo(photo):
    """Without Ctrl the wheel moves the photo, as far as there is more of it."""
    photo.zoom_actual(QPointF(214, 224))

    turn_wheel(photo, 1, sideways=True)

    shown = photo.grab().toImage()
    assert photo.scale == 1.0
    assert shown.pixelColor(260, 224).name() == "#ff0000"
    assert shown.pixelColor(288, 224).name() == "#0000ff"


def test_double_click_changes_between_fit_and_full_size(photo, qtbot):
    """A double click goes to 100 % at that point, another one back."""
    qtbot.mouseDClick(photo, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))

    assert photo.scale == 1.0
    qtbot.mouseDClick(photo, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert photo.is_fitted


def test_mouse_pulls_the_photo_along(photo, qtbot):
    """A zoomed photo follows the mouse, until its edge is reached."""
    photo.zoom_actual(QPointF(364, 224))

    qtbot.mousePress(photo, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.mouseMove(photo, QPoint(700, 100))
    qtbot.mouseMove(photo, QPoint(100, 100))
    qtbot.mouseMove(photo, QPoint(700, 100))
    qtbot.mouseMove(photo, QPoint(6000, 100))
    qtbot.mouseRelease(photo, Qt.MouseButton.LeftButton)

    assert photo.frame.left() == 0


def test_locked_zoom_goes_on_to_the_next_photo(photo, make_image):
    """With the lock the next photo is seen as closely, without it from afar."""
    photo.keep_zoom(True)
    photo.zoom_actual()

    photo.show_picture("b.jpg", make_image(600, 400), FULL, True)

    assert photo.scale == 1.0
    photo.keep_zoom(False)
    photo.show_picture("c.jpg", make_image(600, 400), FULL, True)
    assert photo.is_fitted


def test_turn_changes_the_view_only(stage):
    """Turned right, the left edge is on top, pixel for pixel."""
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    painter.fillRect(0, 0, 1, 100, Qt.GlobalColor.blue)
    painter.end()
    stage.show_picture("a.jpg", image, QSize(200, 100), True)

    stage.turn(1)

    shown = stage.grab().toImage()
    assert stage.frame.size() == QSize(100, 200)
    assert shown.pixelColor(stage.frame.center().x(), stage.frame.top()).name() == "#0000ff"
    assert shown.pixelColor(stage.frame.center().x(), stage.frame.top() + 1).name() == "#ff0000"


def test_message_stands_where_a_photo_would(photo, qtbot):
    """Without a photo there is a sentence, heard as well, and the scale is nobody's."""
    with qtbot.waitSignal(photo.frame_changed):
        photo.show_message("No photo yet", "Drop one here\x07")

    assert photo.accessibleDescription() == "No photo yet Drop one here"
    assert photo.scale == 1.0
    photo.zoom_in()
    assert photo.scale == 1.0


def test_damage_is_told_with_the_photo_and_gone_with_it(photo, make_image):
    """What is wrong with a file is said over it, and not over the next one."""
    photo.show_damaged("Half of the file is missing.")

    assert photo.accessibleDescription() == "Half of the file is missing."
    photo.show_picture("a.jpg", make_image(300, 200), FULL, True)
    assert photo.accessibleDescription() == "Half of the file is missing."
    photo.show_picture("b.jpg", make_image(300, 200), FULL, True)
    assert photo.accessibleDescription() == ""


def test_full_screen_gives_the_photo_everything_on_black(photo):
    """In full screen the photo has no margins and its ground is black."""
    photo.is_full_screen(True)

    assert photo.frame.height() == photo.height()
    assert photo.grab().toImage().pixelColor(1, 1).name() == "#000000"
    photo.is_full_screen(False)
    assert photo.grab().toImage().pixelColor(1, 1).name() == "#17181a"


def test_reserved_room_stays_free(photo):
    """What a caption needs is taken from the photo's room."""
    photo.reserve(200)

    assert photo.frame.bottom() < photo.height() - 200
    photo.zoom_actual()
    ground = photo.grab().toImage().pixelColor(300, photo.height() - 100)
    assert ground.name() == "#17181a"


def test_chevrons_ask_for_the_neighbours(stage, qtbot):
    """The buttons at the sides have names and ask for previous and next."""
    previous, following = stage.findChildren(QToolButton)

    with qtbot.waitSignal(stage.previous_asked):
        qtbot.keyClick(previous, Qt.Key.Key_Space)
    with qtbot.waitSignal(stage.next_asked):
        qtbot.mouseClick(following, Qt.MouseButton.LeftButton)

    assert previous.accessibleName() == "Previous slot"
    assert following.accessibleName() == "Next slot"


def test_chevrons_keep_their_contrast_over_a_photo(photo):
    """Where the photo reaches under the chevrons they get a ground of their own."""
    previous = photo.findChild(QToolButton)
    before = previous.property("ground")

    photo.zoom_actual()

    assert not before
    assert previous.property("ground") == "photo"
    photo.zoom_fit()
    assert not previous.property("ground")


def test_stage_takes_photos_and_files(stage, qtbot, drop_on):
    """A photo of ours and files from outside are told apart when dropped."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/a/b.jpg")])

    with qtbot.waitSignal(stage.photo_dropped) as photo:
        drop_on(stage, photo_mime("b.jpg"))
    with qtbot.waitSignal(stage.files_dropped) as outside:
        drop_on(stage, files)

    assert photo.args == ["b.jpg"]
    assert outside.args == [(Path("/a/b.jpg"),)]


def test_focus_by_keyboard_is_seen(stage, look):
    """The ring appears when the keyboard brings the focus, and goes with it."""
    stage.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = stage.grab().toImage().pixelColor(100, 1).name()
    stage.clearFocus()

    assert ringed == look.theme.accent
    assert stage.grab().toImage().pixelColor(100, 1).name() == look.theme.stage


def test_stage_is_described_in_words(stage):
    """What is shown can be heard."""
    stage.describe("Photo 2 of 6, Agency, a caption")

    assert stage.accessibleName() == "Photo 2 of 6, Agency, a caption"


def test_a_part_at_full_size_lies_where_it_belongs(photo, make_image):
    """At 100 % the part that came first is painted over the enlarged picture, in its place."""
    photo.zoom_actual()
    part = photo.part_in_sight

    photo.show_part("other.jpg", part, make_image(part[2], part[3], "#ffffff"))
    assert photo.grab().toImage().pixelColor(20, 20).name() != "#00ff00"
    photo.show_part("a.jpg", part, make_image(part[2], part[3], "#00ff00"))

    shown = photo.grab().toImage()
    assert photo.is_sharp
    assert shown.pixelColor(80, 40).name() == "#00ff00"
    assert shown.pixelColor(640, 300).name() == "#00ff00"


def test_the_photo_before_stays_veiled_until_there_is_something(photo, make_image):
    """While the next photo is on its way the old one is darkened, and nothing more is asked of it."""
    clear = photo.grab().toImage().pixelColor(photo.frame.center()).blue()

    photo.show_waiting("Loading…", "b.jpg")
    veiled = photo.grab().toImage().pixelColor(photo.frame.center()).blue()
    photo.show_picture("b.jpg", make_image(600, 400, "#0000ff"), FULL, True)

    assert 0 < veiled < clear
    assert photo.grab().toImage().pixelColor(photo.frame.center()).blue() == clear
