"""A photo for a slot."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton

from viewer.domain import Embedded, MadeBy, Pair, Photo, Slot
from viewer.ui.photo_pair import PhotoPair
from viewer.ui.picker import Picker
from viewer.ui.picker_model import Candidate, PickerModel

PHOTOS = (
    Photo("pier.jpg"),
    Photo("boat.jpg", embedded=Embedded(caption="A lighthouse at dusk")),
    Photo("torn.jpg", fault="torn.jpg is cut off."),
)
CANDIDATES = tuple(
    (photo, 0.6 - at / 10, "The words agree", "unplaced") for at, photo in enumerate(PHOTOS)
)
PAIR = Pair(Slot("a", 4, "A ferry at the pier.", None), PHOTOS[1], MadeBy.CLUES, 0.4)


def image_of(colour="#3060a0"):
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


@pytest.fixture
def picker(qtbot, look):
    """The picker on the screen with three photos."""
    picker = Picker(look)
    qtbot.addWidget(picker)
    picker.show_slot(PAIR, CANDIDATES)
    picker.show()
    qtbot.waitExposed(picker)
    return picker


def press(qtbot, picker, *keys):
    for key in keys:
        qtbot.keyClick(picker.focusWidget(), key)


def names(picker):
    model = picker.findChild(QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_model_keeps_qts_contract(qtmodeltester):
    """Qt's own tester finds nothing wrong with the model."""
    model = PickerModel()
    model.show_candidates([Candidate(*candidate) for candidate in CANDIDATES])

    qtmodeltester.check(model)


def test_arrows_choose_and_enter_takes(qtbot, picker):
    """The second photo is one key away."""
    with qtbot.waitSignal(picker.photo_taken) as taken:
        press(qtbot, picker, Qt.Key.Key_Right, Qt.Key.Key_Return)

    assert taken.args == ["boat.jpg"]
    assert not picker.isVisible()


def test_escape_takes_nothing(qtbot, picker):
    """Esc closes and leaves the slot as it was."""
    with qtbot.assertNotEmitted(picker.photo_taken):
        press(qtbot, picker, Qt.Key.Key_Escape)

    assert not picker.isVisible()


def test_u_takes_no_photo(qtbot, picker):
    """U leaves the slot without a photo."""
    with qtbot.waitSignal(picker.no_photo_taken):
        press(qtbot, picker, Qt.Key.Key_U)

    assert not picker.isVisible()


def test_space_compares_and_arrows_go_on(qtbot, picker):
    """While two photos are compared the arrows change the one at the right, Enter takes it."""
    compared = picker.findChild(PhotoPair)

    press(qtbot, picker, Qt.Key.Key_Space, Qt.Key.Key_Right)

    assert compared.isVisible()
    assert "Slot 4 now: boat.jpg" in compared.accessibleDescription()
    assert "50 % · boat.jpg" in compared.accessibleDescription()
    with qtbot.waitSignal(picker.photo_taken) as taken:
        press(qtbot, picker, Qt.Key.Key_Return)
    assert taken.args == ["boat.jpg"]


def test_comparing_asks_for_larger_pictures_and_shows_them(qtbot, picker):
    """The pictures of both photos are asked for, and drawn when they come."""
    with qtbot.waitSignal(picker.pictures_wanted) as wanted:
        press(qtbot, picker, Qt.Key.Key_Space)
    assert wanted.args == [("pier.jpg", "boat.jpg")]

    picker.show_picture("pier.jpg", image_of())

    compared = picker.findChild(PhotoPair)
    drawn = compared.grab().toImage()
    at_right = drawn.pixelColor(drawn.width() * 3 // 4, drawn.height() // 2)
    assert at_right.name() == "#3060a0"


def test_escape_steps_back_from_the_comparison(qtbot, picker):
    """Esc leaves the comparison first, then the picker."""
    press(qtbot, picker, Qt.Key.Key_Space, Qt.Key.Key_Escape)

    assert picker.isVisible()
    assert picker.findChild(QListView).isVisible()


def test_filter_looks_in_names_and_captions(qtbot, picker):
    """Typing in the field, reached with a slash, keeps the photos that hold the words."""
    press(qtbot, picker, Qt.Key.Key_Slash)
    assert isinstance(picker.focusWidget(), QLineEdit)

    qtbot.keyClicks(picker.focusWidget(), "Light")

    assert names(picker) == ["boat.jpg"]


def test_letters_typed_in_the_filter_are_letters(qtbot, picker):
    """U and Space in the filter neither empty the slot nor compare."""
    press(qtbot, picker, Qt.Key.Key_Slash)

    with qtbot.assertNotEmitted(picker.no_photo_taken):
        qtbot.keyClicks(picker.focusWidget(), "u ")

    assert picker.isVisible()
    assert not picker.findChild(PhotoPair).isVisible()


def test_escape_empties_the_filter_first(qtbot, picker):
    """Esc with words in the filter shows all photos again."""
    press(qtbot, picker, Qt.Key.Key_Slash)
    qtbot.keyClicks(picker.focusWidget(), "boat")

    press(qtbot, picker, Qt.Key.Key_Escape)

    assert len(names(picker)) == 3
    assert picker.isVisible()


def test_nothing_found_takes_nothing(qtbot, picker):
    """With no photo left the button rests and Enter does nothing."""
    press(qtbot, picker, Qt.Key.Key_Slash)
    qtbot.keyClicks(picker.focusWidget(), "zeppelin")

    with qtbot.assertNotEmitted(picker.photo_taken):
        press(qtbot, picker, Qt.Key.Key_Return)

    buttons = {button.text(): button for button in picker.findChildren(QPushButton)}
    assert not buttons["Use this photo"].isEnabled()


def test_thumbnails_in_view_are_asked_for(qtbot, look):
    """The names come best first; photos that cannot be shown are not asked for."""
    picker = Picker(look)
    qtbot.addWidget(picker)
    picker.show_slot(PAIR, CANDIDATES)

    with qtbot.waitSignal(picker.thumbnails_wanted) as wanted:
        picker.show()

    assert wanted.args[0][:2] == ("pier.jpg", "boat.jpg")
    assert "torn.jpg" not in wanted.args[0]


def test_thumbnail_is_drawn_on_its_card(qtbot, picker):
    """A thumbnail that comes is shown at once."""
    picker.show_thumbnail("pier.jpg", image_of("#208040"))

    view = picker.findChild(QListView)
    middle = view.visualRect(view.model().index(0, 0)).center()
    drawn = view.viewport().grab().toImage()
    assert drawn.pixelColor(middle.x(), middle.y() - 30).name() == "#208040"


def test_screen_reader_hears_how_well_a_photo_fits(picker):
    """A card says percentage, name, place and reason."""
    index = picker.findChild(QListView).model().index(0, 0)

    said = index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert said.startswith("60 %")
    assert "pier.jpg" in said
    assert "unplaced" in said


def test_tooltip_tells_what_a_card_cuts_short(picker):
    """Name and reason can be read in full."""
    index = picker.findChild(QListView).model().index(0, 0)

    assert "pier.jpg" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_everything_has_a_name(picker):
    """Grid, filter and dialog say what they are."""
    assert picker.windowTitle() == "A photo for slot 4"
    assert picker.findChild(QListView).accessibleName()
    assert picker.findChild(QLineEdit).accessibleName()
