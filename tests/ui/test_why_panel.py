"""Why a photo stands in a slot."""

import pytest
from PySide6.QtWidgets import QLabel

from viewer.domain import Clue, MadeBy, Pair, Photo, Slot
from viewer.ui.why_panel import WhyPanel

SLOT = Slot("a", 1, "A ferry.", None)
CLUES = (Clue(-0.2, "The date is a day off"), Clue(0.8, "The words agree"))


@pytest.fixture
def panel(qtbot, look):
    """An empty panel."""
    panel = WhyPanel(look)
    qtbot.addWidget(panel)
    return panel


def words(panel):
    panel.show()
    labels = [label for label in panel.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in labels if label.text()]


def test_clues_show_best_first_with_the_confidence(panel):
    """The heading has the percentage; what speaks for the pair comes before what speaks against."""
    panel.show_pair(Pair(SLOT, Photo("a.jpg"), MadeBy.CLUES, 0.94, CLUES))

    assert words(panel) == ["WHY THIS PHOTO · 94 %", "The words agree", "The date is a day off"]


def test_signs_have_words_for_screen_readers(panel):
    """A tick or a mark says what it means."""
    panel.show_pair(Pair(SLOT, Photo("a.jpg"), MadeBy.CLUES, 0.94, CLUES))

    names = [label.accessibleName() for label in panel.findChildren(QLabel)]
    assert "For" in names
    assert "Against" in names


def test_pair_made_by_hand_says_so(panel):
    """A person's choice needs no clues."""
    panel.show_pair(Pair(SLOT, Photo("a.jpg"), MadeBy.HAND, 1.0, CLUES))

    assert words(panel) == ["WHY THIS PHOTO", "You chose this photo."]


@pytest.mark.parametrize(
    ("made_by", "sentence"),
    [
        (MadeBy.HAND, "You left this slot without a photo."),
        (MadeBy.NOBODY, "No photo of the folder speaks for this slot."),
    ],
)
def test_empty_slot_says_why(panel, made_by, sentence):
    """An empty slot says whether the person or the lack of clues left it so."""
    panel.show_pair(Pair(SLOT, None, made_by))

    assert words(panel) == ["WHY NO PHOTO", sentence]


def test_next_pair_replaces_the_clues(panel):
    """Nothing of the pair before stays."""
    panel.show_pair(Pair(SLOT, Photo("a.jpg"), MadeBy.CLUES, 0.94, CLUES))

    panel.show_pair(Pair(SLOT, Photo("b.jpg"), MadeBy.CLUES, 0.2))

    assert words(panel)[1:] == ["Nothing speaks for it but its place."]


def test_nothing_current_shows_nothing(panel):
    """Without a slot the panel takes no room."""
    panel.show_pair(None)

    assert panel.isHidden()
