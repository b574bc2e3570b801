"""Remarks of weight on the opened pages of the corpus are right, as a person judged them."""

import pytest

from tests.benchmarks.check_figures import VIEWS, judged, opened_pages, planted_in, said_on
from viewer.domain import Severity

FEWEST_RIGHT = 0.9
FEWEST_FOUND = 0.85


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


@pytest.mark.corpus
def test_planted_faults_of_every_kind_are_found(shared):
    """Of each kind of fault planted into the captions of every second page, 85 % are found."""
    pages = list(opened_pages(shared / "articles", VIEWS))[::2]

    shares = {check: tally["found"] / tally["planted"] for check, tally in planted_in(pages)}

    assert {check: share for check, share in shares.items() if share < FEWEST_FOUND} == {}
