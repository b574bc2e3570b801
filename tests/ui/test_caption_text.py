"""A caption is read in its face, from the side where its script starts."""

import pytest
from PySide6.QtCore import QMimeData, QRect, Qt

from viewer.ui.caption_text import CaptionText

LONG = "The ferry leaves the harbour at noon with all of its passengers on deck. " * 40


@pytest.fixture
def words(look, qtbot):
    words = CaptionText(look)
    qtbot.addWidget(words)
    return words


def test_mark_up_is_shown_as_it_stands(words):
    """A caption is plain text, without control signs."""
    words.show_text("A <b>bold</b>\x07 claim")

    assert words.toPlainText() == "A <b>bold</b> claim"


def test_paste_is_plain(words):
    """What is pasted into a caption leaves its colours and faces behind."""
    words.show_text("")
    words.set_editing(editing=True)
    rich = QMimeData()
    rich.setHtml("<b>bold</b> words")

    words.insertFromMimeData(rich)

    assert "font-weight:700" not in words.toHtml()


def test_lines_hold_75_letters_at_most(words):
    """However wide the window is, a line stays readable."""
    letters = words.measure / words.fontMetrics().horizontalAdvance(LONG) * len(LONG)

    assert 70 <= letters <= 78


def test_size_follows_the_words(words):
    """Few words take little, many are broken into lines of the reading height."""
    words.show_text("Short.")
    short = words.size_within(600)
    words.show_text(LONG)
    long = words.size_within(600)

    assert short.width() < 100
    assert short.height() in {28, 29}
    assert long.width() <= 600
    assert long.height() > 20 * 28


def test_words_scroll_only_where_they_must(words):
    """There is a bar if the place is too low, and none if it is not."""
    words.show_text(LONG)

    words.stand_in(QRect(0, 0, 600, 100))
    with_bar = words.verticalScrollBarPolicy()
    words.stand_in(QRect(0, 0, 600, words.size_within(600).height()))

    assert with_bar == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    assert words.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_words_that_scroll_are_cut_between_lines(words):
    """No line is cut in two where there is room for some lines only."""
    words.show_text(LONG)

    words.stand_in(QRect(0, 0, 600, 100))

    assert words.whole_lines(100) == 3 * 28
    assert words.height() == 3 * 28
    assert words.whole_lines(5) == 28


def test_the_words_for_no_caption_take_what_they_need(words):
    """What says that a caption is missing can stand at the photo's edge like a short caption."""
    words.show_text("")

    assert words.size_within(600).width() < 200


def test_right_to_left_words_stand_at_the_right(words):
    """Arabic and Hebrew paragraphs are aligned to the right by themselves."""
    words.show_text("طاقم الفيلم يلوح")
    words.resize(600, 100)
    words.show()

    line = words.document().firstBlock().layout().lineAt(0)
    assert words.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
    assert line.naturalTextRect().right() == pytest.approx(600, abs=2)


def test_endless_caption_is_cut_until_it_is_edited(words):
    """What no caption is long enough for is not laid out, and not lost."""
    endless = "word " * 10_000

    words.show_text(endless)

    assert len(words.toPlainText()) < 21_000
    words.set_editing(editing=True)
    assert words.toPlainText() == endless


def test_size_of_captions_follows_the_look(words, look):
    """Another size in the settings is another size here."""
    look.set_captions(30, "")

    assert words.font().pixelSize() == 30
    assert words.document().defaultFont().pixelSize() == 30
