"""The captions of article and file, word by word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from viewer.domain import Claim, Embedded, MadeBy, Pair, Photo, Slot
from viewer.ui.caption_comparison import CaptionComparison
from viewer.ui.flowing_text import FlowingText

ARTICLE = "A ferry at the pier, May 5."
OTHER = "A white ferry at the pier, May 6."


def claim(block, value, *, won=False, why=""):
    return Claim("caption", block, value, won=won, why=why)


@pytest.fixture
def compare(qtbot, look):
    """Show the comparison of an article's caption with claims."""

    def make(article, *claims):
        slot = Slot("a", 1, article, None)
        photo = Photo("pier.jpg", embedded=Embedded(claims=claims))
        comparison = CaptionComparison(look, Pair(slot, photo, MadeBy.CLUES, 0.9))
        qtbot.addWidget(comparison)
        comparison.resize(380, 600)
        comparison.show()
        return comparison

    return make


def words(comparison):
    return [one.text() for one in comparison.findChildren(QLabel) if one.text()]


def captions(comparison):
    return [one.toPlainText() for one in comparison.findChildren(FlowingText)]


def test_sources_and_differences_are_counted(compare):
    """The heading says how many sources there are, and in how many places they differ."""
    comparison = compare(ARTICLE, claim("XMP", OTHER, won=True), claim("IIM", OTHER))

    assert "CAPTION: THREE SOURCES" in words(comparison)
    assert "2 DIFFERENCES" in words(comparison)


@pytest.mark.parametrize(
    ("value", "count"), [(ARTICLE, None), (f"{ARTICLE[:-2]}6.", "1 DIFFERENCE")]
)
def test_one_difference_is_one_and_none_is_silent(compare, value, count):
    """One difference is told in the singular; agreement needs no figure."""
    shown = [word for word in words(compare(ARTICLE, claim("XMP", value))) if "DIFF" in word]

    assert shown == ([count] if count else [])


def test_equal_captions_are_not_repeated(compare):
    """A source that says what another says names it."""
    comparison = compare(
        ARTICLE,
        claim("XMP", OTHER, won=True),
        claim("IIM", OTHER),
        claim("Exif", ARTICLE),
        claim("sidecar", "OLYMPUS DIGITAL CAMERA"),
    )

    assert captions(comparison) == [ARTICLE, OTHER]
    assert {"the same as XMP", "the same as the article", "OLYMPUS DIGITAL CAMERA"} <= set(
        words(comparison)
    )


def test_winner_says_whom_it_beats_and_why(compare):
    """The reason stands beside the name of the block."""
    comparison = compare(
        ARTICLE,
        claim("XMP", OTHER, won=True, why="XMP goes before IIM."),
        claim("IIM", "A boat.", why="XMP goes before IIM."),
    )

    shown = words(comparison)
    assert shown[shown.index("XMP") + 1] == "wins over IIM: XMP goes before IIM."
    assert shown[shown.index("IIM") + 1] == "XMP goes before IIM."


def test_missing_captions_are_said(compare):
    """No caption in the article, or none in the file, is a sentence."""
    assert "No caption" in words(compare("", claim("XMP", OTHER, won=True)))
    assert "The file has no caption." in words(compare(ARTICLE))


def test_caption_of_a_card_can_be_taken(qtbot, compare):
    """Each card that differs offers its own words, and a reader hears which."""
    comparison = compare(
        ARTICLE, claim("XMP", f"{OTHER}\x07", won=True), claim("IIM", "A boat."), claim("Exif", " ")
    )
    buttons = [one for one in comparison.findChildren(QPushButton) if one.text() == "Take this"]
    assert [one.accessibleName() for one in buttons][:2] == [
        "Take the caption of XMP",
        "Take the caption of IIM",
    ]

    with qtbot.waitSignal(comparison.caption_taken) as taken:
        qtbot.keyClick(buttons[0], Qt.Key.Key_Space)
    assert taken.args == [OTHER]


def test_next_difference_walks_over_all_cards_and_round(compare):
    """Each difference is told in words; after the last comes the first."""
    comparison = compare(ARTICLE, claim("XMP", OTHER, won=True), claim("IIM", "A ferry, May 5."))
    assert comparison.sentence == ""

    told = []
    for _ in range(4):
        places = comparison.next_difference()
        assert [place.isEmpty() for place in places] == [False, False]
        told.append(comparison.sentence.replace("\u2068", "").replace("\u2069", ""))

    assert told == [
        "Difference 1 of 3: only in XMP: “white”",
        "Difference 2 of 3: the article says “5”, XMP “6”",
        "Difference 3 of 3: only in the article: “at the pier”",
        told[0],
    ]
    assert "DIFFERENCE 1 OF 3" in words(comparison)
    assert comparison.accessibleDescription() == comparison.sentence


def test_place_of_a_difference_is_told(compare):
    """The article's place stands above the file's."""
    article, file = compare(ARTICLE, claim("XMP", OTHER, won=True)).next_difference()

    assert article.bottom() < file.top()


def test_without_differences_there_is_nowhere_to_go(compare):
    """Captions that agree have no next difference."""
    comparison = compare(ARTICLE, claim("XMP", ARTICLE, won=True))

    assert comparison.next_difference() == ()
    assert comparison.sentence == ""


def test_marks_are_told_to_who_does_not_see_them(compare):
    """The words of each card are described by their differences."""
    comparison = compare(ARTICLE, claim("XMP", OTHER, won=True))

    article, file = comparison.findChildren(FlowingText)
    assert "“\u2068white\u2069”" in article.accessibleDescription()
    assert article.accessibleDescription() == file.accessibleDescription()
    assert file.accessibleName() == "Caption, XMP"


def test_many_differences_are_described_in_part(compare):
    """A reader is not made to listen to a hundred differences before the words."""
    one = " ".join(f"word{n} one" for n in range(100))
    other = " ".join(f"word{n} two" for n in range(100))
    comparison = compare(one, claim("XMP", other, won=True))

    assert comparison.findChildren(FlowingText)[1].accessibleDescription().endswith("\n…")
