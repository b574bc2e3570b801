"""The switches of the view say what changes, and only that."""

import pytest

from viewer.ui.view_state import ViewState


@pytest.fixture
def view(qapp):
    return ViewState()


@pytest.fixture
def heard(view):
    """The names of the switches that were said to have changed."""
    names: list[str] = []
    view.changed.connect(names.append)
    return names


def test_how_a_window_starts(view):
    """Side pane and band show; full screen, kept zoom and slideshow are off."""
    assert (view.side_pane, view.band) == (True, True)
    assert (view.full_screen, view.keep_zoom, view.slideshow) == (False, False, False)


def test_kept_zoom_is_remembered_from_the_settings(qapp):
    """What was set last time holds from the start."""
    assert ViewState(keep_zoom=True).keep_zoom


@pytest.mark.parametrize("name", ["full_screen", "band", "side_pane", "keep_zoom", "slideshow"])
def test_flipping_turns_one_switch_over_and_says_so(view, heard, name):
    """Twice flipped is as before; each time is said once, by name."""
    before = getattr(view, name)

    view.flip(name)
    assert getattr(view, name) is not before
    view.flip(name)

    assert getattr(view, name) is before
    assert heard == [name, name]


def test_nothing_is_said_about_a_switch_that_stands_so_already(view, heard):
    """Setting what is set changes nothing."""
    view.set(band=True, full_screen=True)

    assert heard == ["full_screen"]


def test_who_hears_of_a_switch_sees_all_of_them_set(view):
    """Several switches put together are all there before the first is told."""
    seen = []
    view.changed.connect(lambda _name: seen.append((view.full_screen, view.side_pane)))

    view.set(full_screen=True, side_pane=False)

    assert seen == [(True, False), (True, False)]


def test_an_unknown_switch_is_a_mistake(view):
    """A misspelt name does not pass in silence."""
    with pytest.raises(KeyError):
        view.set(no_such_switch=True)
