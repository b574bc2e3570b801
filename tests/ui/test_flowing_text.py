"""Words of a file that wrap anywhere, with marked places."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.ui.flowing_text import FlowingText
from viewer.ui.text_marks import Mark, MarkKind, mark_ground
from viewer.ui.theme import load_theme

TEXT = "The old ferry at the pier."


@pytest.fixture
def text(qtbot, look):
    """A text on the screen, wide enough for one line of a few words."""
    text = FlowingText(look, margin=3)
    qtbot.addWidget(text)
    text.resize(400, 60)
    text.wear(look.caption_font(15), 1.4)
    text.show()
    return text


def colours_below(text, place):
    """Give the colours of the picture in the lowest rows of a place."""
    image = text.grab().toImage()
    ratio = image.devicePixelRatio()
    rows = range(round((place.bottom() - 3) * ratio), round((place.bottom() + 2) * ratio))
    columns = range(round(place.left() * ratio), round(place.right() * ratio))
    return {image.pixelColor(x, y).name() for x in columns for y in rows}


def test_words_need_more_height_where_they_wrap(text):
    """The narrower the place, the higher the text."""
    text.show_words(TEXT * 10)

    assert text.heightForWidth(150) > 2 * text.heightForWidth(600)
    assert text.hasHeightForWidth()


def test_long_words_are_broken(text):
    """A file name without blanks takes several lines, not a wide pane."""
    text.show_words("x" * 300)

    assert text.heightForWidth(150) > 3 * text.fontMetrics().height()
    assert text.minimumSizeHint().width() < 50


def test_controls_go(text):
    """Control characters and direction overrides are not shown."""
    text.show_words("a\x00b\u202ec")

    assert text.toPlainText() == "abc"


@pytest.mark.parametrize("kind", [MarkKind.ADDED, MarkKind.CHANGED])
def test_mark_stands_where_its_words_stand(text, look, kind):
    """A mark lies around its words, with a line below that is no colour of the words."""
    text.show_words(TEXT)
    text.show_marks([Mark(4, 7, kind), Mark(21, 25, kind)])

    first, second = text.place_of(0), text.place_of(1)

    assert 20 < first.left() < first.right() < second.left() < second.right()
    assert look.colour("fine" if kind is MarkKind.ADDED else "look").name() in colours_below(
        text, first
    )


def test_gap_has_a_narrow_place_between_two_words(text):
    """Where words are missing, a wedge stands between their neighbours."""
    text.show_words(TEXT)
    text.show_marks([Mark(3, 3, MarkKind.GAP), Mark(4, 7, MarkKind.ADDED)])

    gap, words = text.place_of(0), text.place_of(1)

    assert gap.width() < 12
    assert gap.center().x() < words.left() + 4


def test_mark_over_several_lines_covers_them(text):
    """A mark that wraps is as high as its lines."""
    text.resize(120, 200)
    text.show_words(TEXT)
    text.show_marks([Mark(0, len(TEXT), MarkKind.CHANGED)])

    assert text.place_of(0).height() > 2 * text.fontMetrics().height() - 8


def test_mark_counts_signs_beyond_the_first_plane(text):
    """A picture sign before the mark does not shift it."""
    text.show_words("😀😀 ferry")
    text.show_marks([Mark(0, 2, MarkKind.ADDED), Mark(3, 8, MarkKind.ADDED)])

    assert text.place_of(0).right() < text.place_of(1).left() + 4


def test_mark_in_a_text_from_right_to_left(text):
    """The second word of an Arabic line stands left of the first."""
    text.show_words("العبارة عند الرصيف")
    text.show_marks([Mark(0, 7, MarkKind.ADDED), Mark(8, 11, MarkKind.CHANGED)])

    assert text.place_of(1).right() <= text.place_of(0).left() + 2
    assert text.place_of(0).right() > 300


def test_field_keeps_to_its_side(text):
    """In a table words begin at the side of their column, whatever their direction."""
    text.show_words("عند")
    text.show_marks([Mark(0, 3, MarkKind.ADDED)])

    text.keep_to_the_side()

    assert text.place_of(0).left() < 20


def test_current_mark_is_framed_in_the_accent(text, look):
    """One of the marks can wear a frame."""
    text.show_words(TEXT)
    text.show_marks([Mark(4, 7, MarkKind.ADDED)])
    accent = look.colour("accent").name()
    assert accent not in colours_below(text, text.place_of(0))

    text.show_current(0)

    assert accent in colours_below(text, text.place_of(0))


def test_only_copying_uses_keys(qtbot, text):
    """Keys and wheel are for the pane around; selected words can be copied."""
    text.show_words(TEXT)
    text.selectAll()

    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == TEXT

    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPointF(0, 0).toPoint(),
        QPointF(0, 120).toPoint(),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    size = text.font().pixelSize()
    QApplication.sendEvent(text.viewport(), wheel)
    assert not wheel.isAccepted()
    assert text.font().pixelSize() == size


@pytest.mark.parametrize("kind", list(MarkKind))
@pytest.mark.parametrize("theme", ["dark", "light"])
def test_marks_keep_the_contrast_of_words(theme, kind):
    """The caption stays readable on the ground of a mark, 4.5 : 1."""
    colours = load_theme(theme)
    ground = QColor(mark_ground(colours, kind))

    lighter, darker = sorted((luminance(ground), luminance(QColor(colours.text))), reverse=True)

    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def luminance(shown):
    """The relative luminance of WCAG 2.2."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (shown.redF(), shown.greenF(), shown.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
