"""An order of photos is laid along the slots without guessing at gaps."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.pairing.order import Position, align, longest_rising


def position(claims=None, fit=lambda slot, photo: 0.0):
    return Position((), frozenset(), {}, claims or {}, fit)


def test_as_many_photos_as_slots_stand_side_by_side():
    """With equal counts each photo leads clearly at its own place."""
    found = align([0, 1, 2], [7, 5, 9], position())

    assert set(found) == {(0, 7), (1, 5), (2, 9)}
    assert min(found.values()) > 2


def test_a_photo_too_many_leads_nowhere():
    """With one photo too many, no place has a lead."""
    assert not any(lead > 0 for lead in align([0, 1], [5, 6, 7], position()).values())


def test_other_evidence_finds_the_gap():
    """What fits by itself tells which photo is the one too many."""
    fits = {(0, 5): 2.0, (1, 7): 2.0}

    found = align(
        [0, 1], [5, 6, 7], position(fit=lambda slot, photo: fits.get((slot, photo), -1.0))
    )

    assert found[0, 5] > 0
    assert found[1, 7] > 0


def test_a_claimed_slot_is_passed_over():
    """A slot that another photo wants is the one left out."""
    found = align([0, 1, 2], [5, 6], position(claims={1: 2.0}))

    assert found[0, 5] > 0
    assert found[2, 6] > 0


@given(st.lists(st.integers(0, 30), max_size=12, unique=True))
def test_longest_rising_run_rises(values):
    """The run kept rises, and a sorted list is kept whole."""
    run = longest_rising(list(enumerate(values)))

    assert [value for _, value in run] == sorted(value for _, value in run)
    assert len(longest_rising(list(enumerate(sorted(values))))) == len(values)
