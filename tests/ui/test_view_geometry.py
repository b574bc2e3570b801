"""Fit, zoom and pan are exact in device pixels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.view_geometry import LARGEST_SCALE, Ground, fitted, stepped

GROUND = Ground(1000, 800, side=50, above=20, below=80)
SIDES = st.integers(1, 20_000)


@pytest.mark.parametrize(
    ("photo", "rect"),
    [
        ((1800, 600), (50, 220, 900, 300)),
        ((700, 1400), (325, 20, 350, 700)),
        ((400, 300), (300, 220, 400, 300)),
    ],
)
def test_fitted_photo_stands_in_the_middle_of_its_room(photo, rect):
    """A photo fills its room in one direction and is centred; a small one is not enlarged."""
    view = fitted(photo, GROUND)

    assert view.rect == rect
    assert view.is_fitted


def test_zoom_keeps_the_point_under_the_pointer():
    """What was under the pointer before zooming is under it after."""
    view = fitted((4000, 3000), GROUND)
    at = (420.0, 333.0)
    before = ((at[0] - view.x) / view.scale, (at[1] - view.y) / view.scale)

    zoomed = view.zoomed(1.5, at)

    after = ((at[0] - zoomed.x) / zoomed.scale, (at[1] - zoomed.y) / zoomed.scale)
    assert after == pytest.approx(before)
    assert zoomed.scale == 1.5


def test_zoom_stays_between_fit_and_the_largest_scale():
    """Nobody zooms out beyond the whole photo, or in without end."""
    view = fitted((4000, 3000), GROUND)

    assert view.zoomed(0.001).scale == view.fit_scale
    assert view.zoomed(1000).scale == LARGEST_SCALE


@given(SIDES, SIDES, st.floats(0.01, 20), st.floats(-9e4, 9e4), st.floats(-9e4, 9e4))
def test_photo_never_leaves_a_gap_that_it_could_fill(width, height, scale, right, down):
    """Panned anywhere, a photo larger than the stage covers it, a smaller one is all seen."""
    view = fitted((width, height), GROUND).zoomed(scale).panned(right, down)

    left, top, across, high = view.rect
    low_x, high_x = sorted((0, GROUND.width - across))
    low_y, high_y = sorted((0, GROUND.height - GROUND.below - high))
    assert low_x - 1 <= left <= high_x + 1
    assert low_y - 1 <= top <= high_y + 1


def test_only_a_photo_larger_than_the_stage_can_be_panned():
    """A fitted photo stays where it is, a zoomed one moves."""
    view = fitted((4000, 3000), GROUND)
    zoomed = view.zoomed(1.0)

    assert not view.can_pan
    assert view.panned(30, 30) == view
    assert zoomed.can_pan
    assert zoomed.panned(-30, -20).rect[:2] == (zoomed.rect[0] - 30, zoomed.rect[1] - 20)


def test_fitted_view_is_fitted_on_another_stage():
    """A stage of another size shows all of a fitted photo."""
    smaller = Ground(500, 400)

    assert fitted((4000, 3000), GROUND).on(smaller) == fitted((4000, 3000), smaller)


def test_zoomed_view_keeps_scale_and_middle_on_another_stage():
    """A stage of another size shows a zoomed photo about the same point, at the same scale."""
    view = fitted((4000, 3000), GROUND).zoomed(1.0).panned(100, 50)
    smaller = Ground(500, 400)

    there = view.on(smaller)

    assert there.scale == view.scale
    middle_before = (view.middle[0] - view.x, view.middle[1] - view.y)
    assert (there.middle[0] - there.x, there.middle[1] - there.y) == pytest.approx(middle_before)


def test_kept_zoom_looks_at_the_same_part_of_another_photo():
    """Carried to a photo of twice the size, the view shows the same relative place."""
    view = fitted((4000, 3000), GROUND).zoomed(1.0).panned(-200, -300)

    other = view.carried_to((8000, 6000))

    part = (view.middle[0] - view.x) / 4000
    assert (other.middle[0] - other.x) / 8000 == pytest.approx(part)
    assert other.scale == 1.0


def test_kept_zoom_never_enlarges_a_photo_that_fits():
    """Carried to a small photo, the view shows all of it at 100 %."""
    view = fitted((4000, 3000), GROUND).zoomed(0.5)

    assert view.carried_to((100, 80)).scale == 1.0


def test_steps_stop_at_full_size():
    """Zooming past 100 % stops there once, from either side."""
    assert stepped(0.9, 1) == 1.0
    assert stepped(1.1, -1) == 1.0
    assert stepped(1.0, 1) == 1.25
    assert stepped(0.5, 1) == 0.625
