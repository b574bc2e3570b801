"""The words and signs of a text."""

import pytest

from viewer.ui.word_tokens import tokens_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A ferry, 5 May.", ["A", "ferry", ",", "5", "May", "."]),
        ("The crew’s 6,000 U.S. seats", ["The", "crew's", "6,000", "U.S", ".", "seats"]),
        ("桟橋の船。", ["桟", "橋", "の", "船", "。"]),
        ("フェリーが着く", ["フェリー", "が", "着", "く"]),
        ("हिलाते हैं", ["हिलाते", "हैं"]),
        ("เรือ", ["เ", "รื", "อ"]),
        ("عند الرصيف", ["عند", "الرصيف"]),
        ("soft\u00adhyphen\u200e", ["softhyphen"]),
        (" \n\u3000", []),
    ],
)
def test_tokens_are_the_words_of_each_script(text, words):
    """Words keep their marks, numbers their commas; scripts without blanks fall into signs."""
    assert [token.key for token in tokens_of(text)] == words


def test_tokens_know_where_they_stand():
    """Start and end are characters of the text, marks on the last letter with it."""
    text = "a cafe\u0301!"

    assert [text[token.start : token.end] for token in tokens_of(text)] == ["a", "cafe\u0301", "!"]
