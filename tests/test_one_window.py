"""A second start and the window that is there already."""

import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from viewer.one_window import MOST_BYTES, Doorbell, Handed, hand_over, socket_path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no Unix sockets")


def hearing(heard: list[Handed]) -> Callable[[Handed], bool]:
    """Give what a window does that takes everything, and notes it."""

    def take(handed: Handed) -> bool:
        heard.append(handed)
        return True

    return take


@pytest.fixture
def place(tmp_path_factory) -> Path:
    """Where a window listens: the name of a socket may not be long."""
    return tmp_path_factory.mktemp("w") / "s"


def test_what_is_handed_over_arrives(place):
    """The window gets article, folder and encoding as they were given, whatever their names."""
    heard: list[Handed] = []
    bell = Doorbell(place, hearing(heard))
    given = Handed(Path("/desk/été \udcff.html"), Path("/desk/写真"), "cp1252")

    taken = hand_over(place, given)
    bell.close()

    assert taken
    assert heard == [given]


def test_nobody_listens(place):
    """Without a window nothing is handed over, nor after it has closed."""
    before = hand_over(place, Handed(None))
    Doorbell(place, lambda _handed: True).close()

    after = hand_over(place, Handed(None))

    assert not before
    assert not after
    assert not place.exists()


def test_a_window_was_killed(place):
    """What a killed window left behind neither takes anything nor keeps the next from listening."""
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(place))
    left.close()

    before = hand_over(place, Handed(None))
    bell = Doorbell(place, lambda _handed: True)
    after = hand_over(place, Handed(None))
    bell.close()

    assert not before
    assert after


def test_a_window_that_is_closing_takes_nothing(place):
    """Where the window says no, the second start opens one of its own."""
    bell = Doorbell(place, lambda _handed: False)

    taken = hand_over(place, Handed(Path("/desk/story.txt")))
    bell.close()

    assert not taken


@pytest.mark.parametrize(
    "words", [b"", b"[1, 2]", b'{"opened": 7}', b"\xff{", b" " * (MOST_BYTES + 2)]
)
def test_noise_opens_nothing(place, words):
    """What is no request of ours is dropped, and the next request is heard."""
    heard: list[Handed] = []
    bell = Doorbell(place, hearing(heard))
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(place))
        try:
            line.sendall(words)
            line.shutdown(socket.SHUT_WR)
            answer = line.recv(16)
        except OSError:
            answer = b""

    taken = hand_over(place, Handed(Path("/desk/story.txt")))
    bell.close()

    assert answer == b""
    assert taken
    assert [handed.opened for handed in heard] == [Path("/desk/story.txt")]


def test_an_older_window_leaves_the_place_to_the_newer(place):
    """A window opened beside the first listens in its stead, also after the first has closed."""
    first = Doorbell(place, lambda _handed: False)
    second = Doorbell(place, lambda _handed: True)

    first.close()
    taken = hand_over(place, Handed(None))
    second.close()

    assert taken


def test_each_screen_has_its_own(tmp_path):
    """Two screens do not share a window; without a screen there is none to share."""
    runtime = tmp_path / "runtime"

    here = socket_path(runtime, {"DISPLAY": ":1"})
    there = socket_path(runtime, {"DISPLAY": ":2"})

    assert here != there
    assert here.parent == runtime
    assert socket_path(runtime, {}) is None
    assert socket_path(runtime, {"DISPLAY": ":1", "QT_QPA_PLATFORM": "offscreen"}) is None
