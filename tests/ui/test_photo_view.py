"""The photo on the stage is drawn from the picture that serves best."""

import pytest
from PySide6.QtCore import QSize

from viewer.ui.photo_view import PhotoView
from viewer.ui.view_geometry import Ground

GROUND = Ground(300, 200)
FULL = QSize(3000, 2000)


@pytest.fixture
def view():
    view = PhotoView()
    view.show("a.jpg", FULL, GROUND)
    return view


def test_missing_pixels_are_wanted_at_the_size_drawn(view, make_image):
    """Until a sharp picture of the size is there, that size is wanted; a preview does not count."""
    view.add(make_image(30, 20), complete=False)
    before = view.wanted
    view.add(make_image(300, 200), complete=True)

    assert before == QSize(300, 200)
    assert view.wanted is None


def test_zooming_beyond_full_size_wants_no_more_than_the_photo_has(view, make_image):
    """At 400 % the photo's own pixels are all there is to want."""
    view.zoom_to(4.0, None)

    assert view.wanted == FULL


def test_exact_picture_is_preferred_to_a_larger_one(view, make_image):
    """Back at fit, the picture made for fit is drawn, not the full one scaled down."""
    view.add(make_image(300, 200), complete=True)
    view.add(make_image(3000, 2000), complete=True)

    assert view.image.width() == 300
    view.zoom_to(0.5, None)
    assert view.image.width() == 3000


def test_preview_is_drawn_until_something_sharp_is_there(view, make_image):
    """A thumbnail stands in at first."""
    view.add(make_image(30, 20), complete=False)

    assert view.image.width() == 30
    view.add(make_image(150, 100), complete=True)
    assert view.image.width() == 150


def test_rounding_of_the_decoder_is_no_other_size(view, make_image):
    """A picture one pixel off is the one that was wanted."""
    view.add(make_image(300, 199), complete=True)

    assert view.wanted is None


def test_turned_photo_fits_by_its_turned_sides(view):
    """A quarter turn fits the photo's height to the stage's width; pixels are wanted unturned."""
    view.turn(1)

    assert view.view.rect == (84, 0, 133, 200)
    assert view.wanted == QSize(200, 133)
    view.turn(-1)
    assert view.view.rect == (0, 0, 300, 200)


def test_new_photo_starts_fitted_and_unturned(view):
    """Without the lock, scale and turn stay with the photo they were chosen for."""
    view.zoom_to(1.0, None)
    view.turn(1)

    view.show("b.jpg", FULL, GROUND)

    assert view.is_fitted
    assert view.quarter_turns == 0


def test_locked_zoom_stays_for_the_next_photo(view):
    """With the lock, the next photo is seen at the same scale."""
    view.keep_zoom = True
    view.zoom_to(1.0, None)

    view.show("b.jpg", FULL, GROUND)

    assert view.scale == 1.0


def test_a_part_serves_until_the_whole_is_there(view, make_image):
    """At 100 % what is in sight is sharp with a part that covers it; the whole takes its place."""
    view.add(make_image(300, 200), complete=True)
    assert view.in_sight is None
    view.zoom_to(1.0, None)
    assert view.in_sight == (1350, 900, 300, 200)
    assert not view.is_sharp

    view.add_part((1350, 900, 300, 200), make_image(300, 200))
    assert view.is_sharp
    view.pan(-10, 0)
    assert view.part is not None
    assert not view.is_sharp
    view.add(make_image(3000, 2000), complete=True)

    assert view.part is None
    assert view.is_sharp


def test_a_part_goes_with_its_photo(view, make_image):
    """The next photo does not show a part of the one before."""
    view.zoom_to(1.0, None)
    view.add_part((1350, 900, 300, 200), make_image(300, 200))

    view.show("b.jpg", FULL, GROUND)
    view.zoom_to(1.0, None)

    assert view.part is None
