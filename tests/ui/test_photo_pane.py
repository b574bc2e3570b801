"""What a photo's file says, beside the article's words."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from viewer.domain import Claim, Credit, Embedded, MadeBy, Pair, Photo, Slot
from viewer.photos.iim import GUESSED
from viewer.ui.flowing_text import FlowingText
from viewer.ui.photo_pane import PhotoPane

SLOT = Slot("a", 1, "A ferry at the pier.", Credit("Coast Press", "Coast Press"))


@pytest.fixture
def pane(qtbot, look):
    """The pane on the screen, empty."""
    pane = PhotoPane(look)
    qtbot.addWidget(pane)
    pane.show()
    return pane


def words(pane):
    """Give what stands on the page, in its order."""
    page = pane.widget()
    shown = [
        (one, one.text() if isinstance(one, QLabel) else one.toPlainText())
        for one in [*page.findChildren(QLabel), *page.findChildren(FlowingText)]
    ]
    shown = [(one.mapTo(page, QPoint()), text) for one, text in shown if text]
    return [text for place, text in sorted(shown, key=lambda row: (row[0].y(), row[0].x()))]


def button(pane, text):
    return next(one for one in pane.findChildren(QPushButton) if one.text() == text)


def pair_of(embedded, **facts):
    return Pair(SLOT, Photo("pier.jpg", embedded=embedded, **facts), MadeBy.CLUES, 0.9)


def test_name_and_measures_show(pane):
    """Name, format, size in pixels and bytes, and when it was taken stand at the top."""
    # Whatever language the test before has left.
    QLocale.setDefault(QLocale.c())
    taken = datetime(2024, 3, 9, 8, 12)  # noqa: DTZ001 - cameras know no zone
    facts = {"size": (6000, 4000), "format": "JPEG", "stamp": (1, 6_400_000), "taken_at": taken}

    pane.show_pair(pair_of(Embedded(), **facts))

    assert words(pane)[0] == "pier.jpg"
    assert "JPEG · 6000 × 4000 · 6.4 MB" in words(pane)[1]
    assert "08:12" in words(pane)[1]


def test_captions_show_by_source_winner_first(pane):
    """The article's caption comes first, then the block that won and why; equals are not repeated."""
    claims = (
        Claim("caption", "IIM", "A boat.", won=False),
        Claim("caption", "XMP", "A boat.", won=True, why="newer"),
        Claim("credit", "XMP", "not a caption", won=True),
    )

    pane.show_pair(pair_of(Embedded(caption="A boat.", claims=claims)))

    shown = [one for one in words(pane) if one not in {"N", "next difference"}]
    at = shown.index("ARTICLE")
    assert shown[at : at + 7] == [
        "ARTICLE", "A ferry at the pier.", "XMP", "newer", "A boat.", "IIM", "the same as XMP",
    ]  # fmt: skip
    assert "not a caption" not in shown


def test_fields_stand_beside_the_articles(pane):
    """Only what the file fills is listed; the credit always is."""
    embedded = Embedded(credit="COAST PRESS", city="Harwich", date=date(2024, 3, 9))

    pane.show_pair(pair_of(embedded))

    shown = words(pane)
    assert {"Credit", "Coast Press", "COAST PRESS", "Harwich"} <= set(shown)
    assert "Headline" not in shown


def test_hostile_words_stay_plain(pane):
    """Mark-up and direction overrides of a file are shown as they are, or not at all."""
    pane.show_pair(pair_of(Embedded(caption="<img src=x>\u202eevil", city="<b>x</b>")))

    assert {"<img src=x>evil", "<b>x</b>"} <= set(words(pane))


def test_arabic_caption_stands_at_the_right(pane):
    """A caption that runs from right to left is set to the right."""
    pane.show_pair(pair_of(Embedded(caption="العبارة عند الرصيف")))

    text = next(one for one in pane.findChildren(FlowingText) if "العبارة" in one.toPlainText())
    assert text.cursorRect().x() > text.width() / 2
    assert text.document().defaultTextOption().wrapMode() == (
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    )


def test_caption_and_credit_are_taken_for_the_slot(qtbot, pane):
    """What is taken comes out with the slot's key."""
    pane.show_pair(pair_of(Embedded(caption="A boat.", credit="AFP")))

    with qtbot.waitSignal(pane.caption_taken) as caption:
        button(pane, "Take this").click()
    with qtbot.waitSignal(pane.credit_taken) as credit:
        button(pane, "Take").click()

    assert caption.args == ["a", "A boat."]
    assert credit.args == ["a", "AFP"]


def test_keyboard_stays_in_the_pane_when_its_button_goes(pane):
    """After a caption was taken there is nothing to take; the keyboard is not lost."""
    pane.activateWindow()
    pane.show_pair(pair_of(Embedded(caption="A boat.")))
    button(pane, "Take this").setFocus()

    pane.show_pair(pair_of(Embedded(caption=SLOT.caption)))

    assert QApplication.focusWidget() is pane


def test_page_can_change_while_its_button_is_pressed(qtbot, pane):
    """The answer to a taken caption is a new page, shown before the press is over."""
    pane.show_pair(pair_of(Embedded(caption="A boat.")))
    pane.caption_taken.connect(lambda *_: pane.show_pair(pair_of(Embedded(caption=SLOT.caption))))

    qtbot.keyClick(button(pane, "Take this"), Qt.Key.Key_Space)

    assert "the same as the article" in words(pane)


def test_n_goes_to_the_next_difference_and_brings_it_into_view(qtbot, pane):
    """N scrolls to each difference in turn, and says it."""
    pane.resize(300, 200)
    long = " ".join(f"word{n}" for n in range(200))
    slot = Slot("a", 1, f"One {long} two.", None)
    photo = Photo("pier.jpg", embedded=Embedded(caption=f"Won {long} too."))
    pane.show_pair(Pair(slot, photo, MadeBy.HAND))
    assert pane.difference == ""

    qtbot.keyClick(pane, Qt.Key.Key_N)
    first, top = pane.difference, pane.verticalScrollBar().value()
    qtbot.keyClick(button(pane, "Take this"), Qt.Key.Key_N)

    assert "1 of 2" in first
    assert "2 of 2" in pane.difference
    assert 0 < top < pane.verticalScrollBar().value()


def test_n_with_ctrl_and_the_arrows_are_not_the_panes(pane):
    """Other keys go on to who walks the slots."""
    pane.show_pair(pair_of(Embedded(caption="A boat.")))

    for key, modifier in (
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
    ):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, modifier)
        QApplication.sendEvent(pane, event)
        assert not event.isAccepted()

    assert pane.difference == ""


def test_pane_is_described_to_screen_readers(pane):
    """A reader that comes to the pane hears which photo it is and how many differences there are."""
    pane.show_pair(pair_of(Embedded(caption="A boat."), format="JPEG"))
    assert pane.accessibleDescription() == "pier.jpg, JPEG, 1 difference"

    pane.show_pair(None)
    assert pane.accessibleDescription() == ""


def test_tab_reaches_the_buttons_in_reading_order(qtbot, pane):
    """From the pane the keyboard goes over encoding, caption and credit."""
    pane.activateWindow()
    embedded = Embedded(caption="A boat.", credit="AFP", notes=(GUESSED,))
    pane.show_pair(pair_of(embedded))
    pane.setFocus()

    reached = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().text())

    assert reached == ["Another encoding…", "Take this", "Take"]


def test_guessed_character_set_can_be_mended(qtbot, pane):
    """Where the text was guessed, a button asks for another encoding."""
    pane.show_pair(pair_of(Embedded(notes=(GUESSED,))))

    assert GUESSED in words(pane)
    with qtbot.waitSignal(pane.encoding_asked):
        button(pane, "Another encoding…").click()


def test_place_in_the_page_is_kept_for_the_same_slot(pane):
    """A correction does not throw the reader back to the top; another slot begins there."""
    pane.resize(300, 150)
    pane.show_pair(pair_of(Embedded(caption="A boat. " * 40, credit="AFP")))
    pane.verticalScrollBar().setValue(80)

    pane.show_pair(pair_of(Embedded(caption="A boat. " * 40, credit="Coast Press")))
    assert pane.verticalScrollBar().value() == 80

    other = Slot("b", 2, "A tug.", None)
    pane.show_pair(
        Pair(other, Photo("tug.jpg", embedded=Embedded(caption="Tug " * 90)), MadeBy.HAND)
    )
    assert pane.verticalScrollBar().value() == 0


def test_fault_and_notes_show(pane):
    """A photo that cannot be shown says why, and what was odd in its metadata."""
    pane.show_pair(pair_of(Embedded(notes=("The XMP is cut off.",)), fault="pier.jpg is empty."))

    assert {"pier.jpg is empty.", "The XMP is cut off."} <= set(words(pane))


@pytest.mark.parametrize("pair", [None, Pair(SLOT, None, MadeBy.NOBODY)])
def test_empty_slot_says_so(pane, pair):
    """Without a photo there is one sentence."""
    pane.show_pair(pair)

    assert words(pane) == ["This slot has no photo."]


def test_hidden_pane_shows_the_latest_pair_when_it_is_looked_at(pane):
    """Pairs that pass while another tab is in front are not shown, the last one is."""
    pane.hide()
    pane.show_pair(pair_of(Embedded()))
    pane.show_pair(Pair(SLOT, Photo("later.jpg"), MadeBy.CLUES, 0.9))

    pane.show()

    assert words(pane)[0] == "later.jpg"
