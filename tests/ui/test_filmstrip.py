"""The filmstrip shows where one stands, asks for what is in sight, and takes drops."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from viewer.domain import MadeBy, Remark, Severity
from viewer.ui.filmstrip import Filmstrip
from viewer.ui.photo_drag import photo_mime


@pytest.fixture
def strip(look, qtbot, make_pair, make_document):
    strip = Filmstrip(look)
    qtbot.addWidget(strip)
    strip.resize(strip.width(), 700)
    strip.show_document(make_document([make_pair(n, f"{n}.jpg") for n in range(1, 101)]))
    strip.show()
    return strip


def card(strip, row):
    return strip.visualRect(strip.model().index(row, 0))


def test_click_chooses_a_slot(strip, qtbot):
    """A click on a card tells its slot."""
    at = card(strip, 1).center()

    with qtbot.waitSignal(strip.slot_chosen) as chosen:
        qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert chosen.args == ["k2"]


def test_current_card_is_outlined(strip, look):
    """The current slot's card wears the accent, the one before no more."""
    strip.show_current("k2")
    edge = card(strip, 1).top() + 4

    image = strip.viewport().grab().toImage()

    assert image.pixelColor(100, edge).name() == look.theme.accent
    strip.show_current("k1")
    image = strip.viewport().grab().toImage()
    assert image.pixelColor(100, edge).name() == look.theme.card


def test_current_card_comes_into_sight_with_its_neighbours(strip):
    """Far down, the current card and one each side are seen."""
    strip.show_current("k50")

    assert card(strip, 48).top() >= 0
    assert card(strip, 50).bottom() < strip.viewport().height()


def test_change_of_state_does_not_move_the_strip(strip, make_pair, make_document):
    """While a person looks elsewhere, news about slots leave the scroll bar alone."""
    strip.show_current("k1")
    strip.verticalScrollBar().setValue(3000)
    pairs = [make_pair(n, f"{n}.jpg") for n in range(1, 101)]

    strip.show_document(
        make_document(pairs, remarks=[Remark("c", Severity.WARNING, "Look.", "k1")])
    )

    assert strip.verticalScrollBar().value() == 3000


def test_thumbnails_in_sight_are_wanted_first(strip, qtbot, make_image):
    """What is seen is asked for first, then its neighbours; what has come is not asked again."""
    with qtbot.waitSignal(strip.thumbnails_wanted) as first:
        strip.show_current("k1")
    for name in first.args[0]:
        strip.show_thumbnail(name, make_image(300, 200))

    with qtbot.waitSignal(strip.thumbnails_wanted) as later:
        strip.show_current("k50")

    in_sight = ("1.jpg", "2.jpg", "3.jpg", "4.jpg")
    assert first.args[0][:4] == in_sight
    assert first.args[0][-1] == "13.jpg"
    assert "50.jpg" in later.args[0][:5]
    assert not set(in_sight) & set(later.args[0])


def test_thumbnail_is_shown_on_its_card(strip, make_image):
    """A picture that has come fills the card's photo."""
    strip.show_thumbnail("1.jpg", make_image(300, 200, "#aa2211"))

    middle = card(strip, 0).center()
    shown = strip.viewport().grab().toImage().pixelColor(middle.x(), middle.y() - 20)
    assert shown.name() == "#aa2211"


@pytest.mark.parametrize(("key", "slot"), [(Qt.Key.Key_Down, "k3"), (Qt.Key.Key_Up, "k1")])
def test_arrows_of_a_list_choose_the_neighbours(strip, qtbot, key, slot):
    """Up and Down choose the slot above or below the current one."""
    strip.show_current("k2")

    with qtbot.waitSignal(strip.slot_chosen) as chosen:
        qtbot.keyClick(strip, key)

    assert chosen.args == [slot]


@pytest.mark.parametrize(
    "key",
    [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_J, Qt.Key.Key_Home],
)
def test_other_keys_go_on_to_the_window(strip, key):
    """Keys of the window's commands are not swallowed."""
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "j")

    QApplication.sendEvent(strip, event)

    assert not event.isAccepted()


def test_photo_dropped_on_a_card_names_both(strip, qtbot, drop_on):
    """A photo dropped on a card tells slot and photo."""
    mime = photo_mime("x.jpg")

    with qtbot.waitSignal(strip.photo_dropped) as dropped:
        drop_on(strip.viewport(), mime, card(strip, 2).center())

    assert dropped.args == ["k3", "x.jpg"]


def test_files_dropped_are_told(strip, qtbot, drop_on):
    """Files from outside are told as paths."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/a/b.txt")])

    with qtbot.waitSignal(strip.files_dropped) as dropped:
        drop_on(strip.viewport(), mime)

    assert dropped.args == [(Path("/a/b.txt"),)]


def test_every_state_can_be_painted(strip, make_pair, make_document):
    """Empty, broken, waiting and doubtful cards all look different."""
    pairs = [
        make_pair(1),
        make_pair(2, "a.jpg", fault="The file is empty."),
        make_pair(3, "b.jpg", credit=""),
        make_pair(4, "c.jpg", confidence=0.1),
    ]

    strip.show_document(make_document(pairs))

    image = strip.viewport().grab().toImage()
    cards = [image.copy(card(strip, row)) for row in range(4)]
    assert all(cards[a] != cards[b] for a in range(4) for b in range(a))
    assert strip.accessibleName() == "Slots"


def test_how_sure_a_guess_is_stands_on_its_card(strip, make_pair, make_document):
    """A guessed photo has its figure on the card; one that a hand has put there has none."""
    guesses = [make_pair(1, "a.jpg", confidence=each) for each in (0.9, 0.8)]
    by_hand = [replace(pair, made_by=MadeBy.HAND) for pair in guesses]

    grabs = []
    for pair in (*guesses, *by_hand):
        strip.show_document(make_document([pair]))
        grabs.append(strip.viewport().grab().toImage().copy(card(strip, 0)))

    assert grabs[0] != grabs[1]
    assert grabs[0] != grabs[2]
    assert grabs[2] == grabs[3]
