"""Text becomes lines."""

import pytest

from viewer.sheet.fonts import Fonts
from viewer.sheet.typesetting import MOST_MARKS, Type, Typesetter

SERIF = Type("serif", 10, 14, (0, 0, 0))


@pytest.fixture
def setter():
    """A typesetter with this computer's fonts."""
    return Typesetter(Fonts())


@pytest.fixture
def plain_setter():
    """A typesetter with PDF's own fonts, whose widths are the same everywhere."""
    return Typesetter(Fonts(()))


def words_of(lines):
    """The text of each line, from left to right."""
    return ["".join(piece.text for piece in line.pieces) for line in lines]


def test_no_line_is_wider_than_allowed(setter):
    """Words go to the next line, and none is lost."""
    text = "The ferry comes back to the harbour after the storm, with all on board. " * 20

    lines = setter.lines(text, SERIF, 150)

    assert " ".join(words_of(lines)) == text.strip()
    assert max(line.width for line in lines) <= 150
    assert len(lines) > 20


def test_a_word_longer_than_a_line_is_broken(plain_setter):
    """A word without end is cut at the line's end."""
    lines = plain_setter.lines("a " + "x" * 100, SERIF, 100)

    assert "".join(words_of(lines)) == "a " + "x" * 100
    assert max(line.width for line in lines) <= 100


def test_line_breaks_of_the_text_are_kept(plain_setter):
    """Each line of the text begins a line of its own; empty ones are left out."""
    assert words_of(plain_setter.lines("one\n\ntwo three\n", SERIF, 200)) == ["one", "two three"]


def test_japanese_breaks_between_signs_but_not_before_a_full_stop(setter):
    """No line begins with a closing sign or ends with an opening one."""
    text = "渡船「着く」。" * 40

    lines = words_of(setter.lines(text, SERIF, 55))

    if setter.missing:
        pytest.skip("no Japanese font on this computer")
    assert "".join(lines) == text
    assert len(lines) > 40
    assert not [line for line in lines if line[0] in "」。" or line[-1] == "「"]


def test_right_to_left_lines_say_so_and_come_in_visual_order(setter):
    """The first word of an Arabic line stands at its right, numbers run to the right."""
    (line,) = setter.lines("عبارة 25 ferry", SERIF, 500)

    if setter.missing:
        pytest.skip("no Arabic font on this computer")
    assert line.right_to_left
    assert "".join(piece.text.strip() for piece in line.pieces) == "ferry25عبارة"
    assert line.pieces[-1].right_to_left
    assert not line.pieces[0].right_to_left


def test_what_no_font_has_is_replaced_and_remembered(plain_setter):
    """A question mark stands for the letter, and the letter is remembered once."""
    lines = plain_setter.lines("aжжb", SERIF, 200)

    assert words_of(lines) == ["a??b"]
    assert list(plain_setter.missing) == ["ж"]


def test_marks_cannot_cover_the_lines_around(setter):
    """Of endless marks on one letter a few remain."""
    (line,) = setter.lines("Z" + "\u0301" * 1000, SERIF, 200)

    assert len(words_of([line])[0]) <= 1 + MOST_MARKS


def test_invisible_signs_are_not_drawn(setter):
    """Soft hyphens, isolates and zero-width blanks leave no trace."""
    assert words_of(setter.lines("fer\u00adry \u2068a\u2069\u200b", SERIF, 200)) == ["ferry a"]


def test_blanks_only_make_no_line(setter):
    """An empty text has no lines."""
    assert setter.lines(" \n ", SERIF, 100) == ()
