"""The choice is the best there is, and its margins are what they say."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.pairing.assignment import assign

COLUMNS = 5
SCORES = st.integers(-3, 9).map(float)
TABLES = st.lists(st.dictionaries(st.integers(0, COLUMNS - 1), SCORES), max_size=4)


def value(table, columns, price):
    return sum(
        price if column is None else row[column] for row, column in zip(table, columns, strict=True)
    )


def best_value(table, price, barred=None):
    """The highest sum by trying everything; ``barred`` is a row and a column kept apart."""
    best = float("-inf")
    for columns in product(*[(None, *row) for row in table]):
        taken = [column for column in columns if column is not None]
        if len(taken) == len(set(taken)) and (barred is None or columns[barred[0]] != barred[1]):
            best = max(best, value(table, columns, price))
    return best


@given(TABLES, st.integers(-1, 4).map(float))
def test_no_other_choice_scores_higher(table, price):
    """The sum of the chosen scores is the highest that any one-to-one choice reaches."""
    chosen = [choice.column for choice in assign(table, price)]

    taken = [column for column in chosen if column is not None]
    assert len(taken) == len(set(taken))
    assert value(table, chosen, price) == pytest.approx(best_value(table, price))


@given(TABLES, st.integers(-1, 4).map(float))
def test_margin_is_the_loss_without_the_chosen_column(table, price):
    """A margin is the best sum less the best sum in which the row may not have its column."""
    best = best_value(table, price)

    choices = assign(table, price)

    for row, choice in enumerate(choices):
        if choice.column is not None:
            without = best_value(table, price, barred=(row, choice.column))
            assert choice.margin == pytest.approx(best - without)


def test_nothing_to_choose_from():
    """A table without rows gives no choices, a row without columns none."""
    assert assign([]) == ()
    assert [choice.column for choice in assign([{}, {}])] == [None, None]


def test_score_at_the_price_is_not_worth_it():
    """A column that scores no more than the price of none is left alone."""
    choices = assign([{0: 2.0}, {1: 2.5}], price=2.0)

    assert [choice.column for choice in choices] == [None, 1]


def test_earlier_row_gives_way_when_that_is_better():
    """A row moves to its second choice when another row needs the first more."""
    choices = assign([{0: 5.0, 1: 4.0}, {0: 4.5}])

    assert [choice.column for choice in choices] == [1, 0]
