"""Rows whose heights are guessed until they are measured."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.article_geometry import RowTops


def test_tops_follow_from_guesses():
    """Each row begins where the one before it ends."""
    tops = RowTops([10, 20, 30])

    assert [tops.top(row) for row in range(3)] == [0, 10, 30]
    assert tops.total == 60


def test_measuring_moves_what_comes_after():
    """A measured height moves the rows below and no others."""
    tops = RowTops([10, 10, 10])

    tops.measure(1, 25)

    assert [tops.top(row) for row in range(3)] == [0, 10, 35]
    assert tops.is_measured(1)
    assert not tops.is_measured(0)


def test_forgetting_keeps_the_height_as_a_guess():
    """A row that is to be measured again keeps its place until then."""
    tops = RowTops([10, 10])
    tops.measure(0, 30)

    tops.forget(0)

    assert not tops.is_measured(0)
    assert tops.top(1) == 30


def test_positions_outside_mean_the_nearest_row():
    """Above the first row is the first, below the last the last."""
    tops = RowTops([10, 10])

    assert tops.row_at(-5) == 0
    assert tops.row_at(500) == 1


@given(st.lists(st.integers(1, 90), min_size=1), st.data())
def test_every_row_is_found_at_its_own_top(heights, data):
    """The row at a row's top and at its last pixel is that row."""
    tops = RowTops(heights)
    row = data.draw(st.integers(0, len(heights) - 1))

    assert tops.row_at(tops.top(row)) == row
    assert tops.row_at(tops.top(row) + heights[row] - 1) == row
