"""Remarks of weight on the opened pages of the corpus are right, as a person judged them."""

import pytest

from tests.benchmarks.check_figures import VIEWS, judged, opened_pages, said_on
from viewer.domain import Severity

FEWEST_RIGHT = 0.9


@pytest.mark.corpus
def test_nine_of_ten_remarks_are_right(shared):
    """Of all warnings and errors at least 90 % were judged right; unjudged ones count as wrong."""
    verdicts = judged()
    pages = opened_pages(shared / "articles", VIEWS)

    said = [
        each for page in pages for each in said_on(page) if each.remark.severity != Severity.NOTE
    ]

    wrong = [(*each.key, each.remark.text) for each in said if not verdicts.get(each.key)]
    assert said
    assert len(wrong) <= (1 - FEWEST_RIGHT) * len(said), wrong
