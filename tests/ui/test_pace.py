"""What is worth decoding while photos go by."""

import pytest

from viewer.ui.pace import HURRIED, SHORTEST_REST, Pace


class Clock:
    """A clock that a test sets."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def pace(clock):
    return Pace(clock)


def walk(pace, clock, between, steps=5):
    for _ in range(steps):
        clock.now += between
        pace.step()


def test_single_steps_are_no_hurry(pace, clock):
    """Who looks at each photo wants it decoded."""
    pace.step()
    assert not pace.is_hurried

    walk(pace, clock, 0.6)

    assert not pace.is_hurried


def test_a_held_key_is_a_hurry_until_it_rests(pace, clock):
    """From the second step on photos go by, until one stays."""
    walk(pace, clock, 1 / 30, steps=2)
    assert pace.is_hurried

    pace.rest()

    assert not pace.is_hurried


def test_patience_follows_the_key(pace, clock):
    """A photo stays when the next step is overdue, never later than what counts as a hurry."""
    walk(pace, clock, 0.05)
    assert pace.patience == pytest.approx(0.065)

    walk(pace, clock, 0.01)
    assert pace.patience == SHORTEST_REST

    walk(pace, clock, 0.079)
    assert pace.patience == HURRIED


def test_slow_decodings_aim_farther_ahead(pace, clock):
    """What is reached before it could be there is left out, within bounds."""
    walk(pace, clock, 0.05)
    for _ in range(20):
        pace.took(0.02)
    assert pace.reach == 1

    for _ in range(20):
        pace.took(0.12)
    assert pace.reach == 3

    for _ in range(20):
        pace.took(9)
    assert pace.reach == 8
