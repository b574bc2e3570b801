"""Which way text runs, compared with another implementation of UAX 9."""

import pytest
from fpdf.bidi import BidiParagraph
from fpdf.enums import TextDirection
from hypothesis import given
from hypothesis import strategies as st

from viewer.sheet.bidi import in_visual_order, is_right_to_left, levels_of


@given(st.text("aאب1٢ .,+%()[]\u2068\u2069é$-", max_size=14), st.booleans())
def test_levels_are_those_of_another_implementation(text, right_to_left):
    """Letters, numbers, signs, brackets and isolates get the levels that fpdf2 gives them."""
    direction = TextDirection.RTL if right_to_left else TextDirection.LTR
    expected = BidiParagraph(f"{text}ب", direction).get_characters()

    levels = levels_of(f"{text}ب", right_to_left=right_to_left)

    assert levels == [character.embedding_level for character in expected]


def test_every_mark_after_a_bracket_takes_its_direction():
    """N0 speaks of any number of marks after a bracket."""
    assert levels_of("b(a)\u0301\u0301ب", right_to_left=True) == [2, 2, 2, 2, 2, 2, 1]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Ferry عبارة", False),
        ("عبارة Ferry", True),
        ("12 – (", False),
        ("\u2068عبارة\u2069 a", False),
    ],
)
def test_the_first_strong_letter_decides(text, answer):
    """Numbers and signs do not count, nor what stands in an isolate."""
    assert is_right_to_left(text) is answer


@pytest.mark.parametrize("sign", ["(", "\u2068", "%", "[(", "\u2068\u2069", "\u0301"])
def test_endless_signs_come_to_an_end(sign):
    """A hundred thousand signs need neither recursion nor time beyond measure."""
    assert len(levels_of(sign * 50_000 + "ب", right_to_left=True)) == 50_000 * len(sign) + 1


def test_a_line_is_put_in_visual_order():
    """Pieces at odd levels are turned round, numbers within them turned back."""
    assert in_visual_order("ABCDE", [0, 1, 2, 1, 0]) == ["A", "D", "C", "B", "E"]
    assert in_visual_order("ABC", [1, 2, 1]) == ["C", "B", "A"]
    assert in_visual_order("", []) == []
