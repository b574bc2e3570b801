"""A person opens an article and walks through its photos by keyboard."""

import pytest

from viewer.ui.commands import COMMANDS


def test_the_window_opens_on_the_first_screen(user):
    """Nothing is open, and the person is told how to begin."""
    assert not user.window.parts.is_desk_shown
    assert user.window.parts.welcome.isVisible()


def test_the_sample_shows_every_slot_and_what_is_missing(user, desk):
    """Six slots, five with a photo, one photo that no slot has taken."""
    user.opens(desk)

    assert len(user.photos) == 6
    assert user.photos.count(None) == 1
    assert len(user.unplaced) == 1


def test_every_key_of_the_walk(user, desk):
    """Each synonym goes on or back, the ends hold, and ten steps stop at the end."""
    user.opens(desk)

    for key in ("Right", "PgDown", "Space", "J"):
        user.presses("Home", key)
        assert user.slot == 2, key
    for key in ("Left", "PgUp", "Shift+Space", "Backspace", "K"):
        user.presses("End", key)
        assert user.slot == 5, key
    user.presses("End", "Right")
    assert user.slot == 6
    user.presses("Home", "Left")
    assert user.slot == 1
    user.presses("Ctrl+PgDown")
    assert user.slot == 6
    user.presses("Ctrl+PgUp")
    assert user.slot == 1


def test_the_photo_gets_sharp(user, desk):
    """The stage shows the slot's photo at full sharpness."""
    user.opens(desk)
    name = user.photo

    def is_sharp():
        picture = user.window.pictures.picture(name)
        return picture is not None and picture.is_sharp

    user.waits_until(is_sharp)

    assert user.window.parts.stage.scale < 1.0


def test_going_to_a_number(user, desk):
    """Ctrl+G asks for a number and goes there."""
    user.opens(desk)

    user.presses("Ctrl+G")
    user.selects_all()
    user.types("4")
    user.presses("Return")

    assert user.slot == 4


def test_going_to_what_needs_work(user, desk):
    """Ctrl+J goes to the slot without a photo, wherever one stands."""
    user.opens(desk)
    empty = user.photos.index(None) + 1

    user.presses("Ctrl+J")

    assert user.slot == empty


def test_finding_words(user, desk):
    """The find bar goes to the slot with the words, and Esc leads back to the walk."""
    user.opens(desk)

    user.presses("/")
    user.types("parachute")
    user.presses("Esc")
    user.waits_until(user.window.parts.stage.hasFocus)

    assert "parachute" in user.caption


def test_full_screen_shows_photo_and_caption(user, desk):
    """F gives the photo the whole screen, B hides the caption, Esc leads back."""
    user.opens(desk)
    parts = user.window.parts

    user.presses("F")
    assert user.window.isFullScreen()
    assert parts.band.isVisible()
    assert not parts.filmstrip.isVisible()
    user.presses("B")
    assert not parts.band.isVisible()
    user.presses("Right")
    assert user.slot == 2
    user.presses("Esc")

    assert not user.window.isFullScreen()
    assert parts.filmstrip.isVisible()


def test_zoom_keys(user, desk):
    """1 shows photo pixels, 0 the whole photo, Z changes between them, + and - go in steps."""
    user.opens(desk)
    stage = user.window.parts.stage
    user.waits_until(lambda: stage.is_fitted and stage.scale < 1.0)
    fit = stage.scale

    user.presses("1")
    assert stage.scale == pytest.approx(1.0)
    user.presses("0")
    assert stage.scale == pytest.approx(fit)
    user.presses("Z")
    assert stage.scale == pytest.approx(1.0)
    user.presses("-")
    assert stage.scale < 1.0
    user.presses("+")
    assert stage.scale == pytest.approx(1.0)


def test_the_key_sheet_shows_every_command_with_keys(user, desk):
    """? opens the sheet made from the table; Esc closes it and the walk goes on."""
    user.opens(desk)

    user.presses("?")
    sheet = user.dialog
    assert sheet is not None
    user.presses("Esc")
    user.presses("Right")

    assert user.slot == 2


def test_the_palette_runs_a_command(user, desk):
    """Ctrl+K finds a command by a few letters and does it."""
    user.opens(desk)

    user.presses("Ctrl+K")
    user.types("last slot")
    user.presses("Return")

    assert user.slot == 6


def test_no_two_commands_share_a_key():
    """Within one place, a key belongs to one command."""
    for place in {command.place for command in COMMANDS}:
        keys = [key for command in COMMANDS if command.place == place for key in command.keys]
        assert len(keys) == len(set(keys)), place
