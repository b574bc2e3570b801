"""Words compare across case, accents and scripts."""

import pytest

from viewer.pairing.words import coarse, fold, spellings, word_set


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Zürich", "zurich"), ("ŁÓDŹ", "lodz"), ("Straße", "strasse"), ("Ёлка", "елка")],
)
def test_fold_takes_case_and_accents_off(word, folded):
    """A folded word has neither capitals nor accents."""
    assert fold(word) == folded


def test_umlauts_have_two_spellings():
    """German umlauts may be written with an e or with nothing."""
    assert {"muller", "mueller"} <= set(spellings("Müller"))


@pytest.mark.parametrize("latin", ["yushchenko", "iuschenko", "juschtschenko", "jushenko"])
def test_transliterations_share_a_coarse_spelling(latin):
    """The usual ways to write a Cyrillic name in Latin meet in one coarse spelling."""
    assert coarse(latin) in spellings("Ющенко")


def test_scripts_without_blanks_are_cut_into_pairs():
    """Chinese and Japanese runs become overlapping pairs of signs, others stay whole."""
    assert word_set("東京駅 hall") == {"東京", "京駅", "hall"}


def test_vowel_marks_do_not_cut_words():
    """Devanagari vowel signs are dropped, and the word stays in one run."""
    assert len(word_set("दिल")) == 1
