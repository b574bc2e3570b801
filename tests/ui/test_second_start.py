"""What a second start hands to the window that is there."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from viewer.one_window import Handed, hand_over
from viewer.ui.second_start import SecondStart

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no Unix sockets")


@pytest.fixture
def place(tmp_path_factory) -> Path:
    """Where a window listens: the name of a socket may not be long."""
    return tmp_path_factory.mktemp("w") / "s"


def test_what_was_handed_over_is_told_on_this_thread(qtbot, place):
    """The window hears the request as a signal, and the other start hears that it was taken."""
    second = SecondStart(place)
    given = Handed(Path("/desk/story.txt"), Path("/desk/photos"))

    with ThreadPoolExecutor(1) as other, qtbot.waitSignal(second.handed) as heard:
        answer = other.submit(hand_over, place, given)
    second.close()

    assert heard.args == [given]
    assert answer.result()


def test_a_place_that_cannot_be_had_costs_nothing(qtbot, tmp_path, caplog):
    """Where nothing can be listened at, the window works all the same and the log says why."""
    (tmp_path / "file").write_text("", "utf-8")

    second = SecondStart(tmp_path / "file" / "s")
    second.close()

    assert "cannot be heard" in caplog.text
    caplog.clear()
