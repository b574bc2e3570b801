"""Whether a window can be shown is known before Qt would abort."""

import os
import socket
import sys

import pytest

from viewer.ui.screen import why_no_screen

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux may have no screen"
)


@pytest.fixture(autouse=True)
def no_screen(monkeypatch):
    """Start from a shell that knows of no screen."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_no_screen_is_told_in_words():
    """Neither variable set: the reason names both, as a clause."""
    reason = why_no_screen()

    assert "DISPLAY" in reason
    assert "WAYLAND_DISPLAY" in reason
    assert not reason.endswith(".")


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600", "xcb;offscreen"])
def test_a_platform_without_a_screen_needs_none(platform, monkeypatch):
    """Whoever asks Qt for another platform is believed."""
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)

    assert why_no_screen() == ""


@pytest.mark.parametrize("display", [":64999", "unix:64999", ":64999.0"])
def test_a_dead_display_is_named(display, monkeypatch):
    """A display without a server would make Qt abort."""
    monkeypatch.setenv("DISPLAY", display)

    assert why_no_screen() == f"no X server answers on DISPLAY={display}"


@pytest.mark.parametrize("platform", ["xcb", "xcb:option"])
def test_asking_for_x_does_not_make_a_screen(platform, monkeypatch):
    """QT_QPA_PLATFORM=xcb without a server is still no screen."""
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)

    assert "DISPLAY" in why_no_screen()


def test_a_server_that_answers_is_a_screen(monkeypatch):
    """A door that opens is enough; what else may be missing is another reason."""
    number = 60_000 + os.getpid() % 5000
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(f"\0/tmp/.X11-unix/X{number}")
        door.listen()
        monkeypatch.setenv("DISPLAY", f":{number}")

        assert "no X server" not in why_no_screen()


def test_a_display_that_was_forwarded_is_tried_too(monkeypatch):
    """What ssh left behind in DISPLAY is a screen only while it answers."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        number = door.getsockname()[1] - 6000
        monkeypatch.setenv("DISPLAY", f"127.0.0.1:{number}.0")
        assert "no X server" not in why_no_screen()

    assert why_no_screen() == f"no X server answers on DISPLAY=127.0.0.1:{number}.0"


def test_a_wayland_that_answers_is_a_screen(monkeypatch, tmp_path):
    """The socket of the compositor counts, its name alone does not."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    assert why_no_screen() == "nothing answers on WAYLAND_DISPLAY=wayland-9"

    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "wayland-9"))
        door.listen()

        assert why_no_screen() == ""
