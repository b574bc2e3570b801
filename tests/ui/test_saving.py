"""Decisions come to disk at once, in order, and nothing of them is lost."""

import threading

import pytest

from viewer.domain import Decisions
from viewer.storage.session_file import Sitting, decisions_file, fallback_file, read_sitting
from viewer.ui.background import Background
from viewer.ui.saving import Saving


@pytest.fixture
def background(qapp):
    background = Background()
    yield background
    background.close()


@pytest.fixture
def sessions(tmp_path):
    return tmp_path / "sessions"


@pytest.fixture
def article(tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    path = folder / "harbour.txt"
    path.write_text("Boats.", "utf-8")
    return path


def sitting(name):
    return Sitting(decisions=Decisions(by_hand={"slot": name}))


def kept(article, sessions):
    return read_sitting(article, sessions)[0].decisions.by_hand["slot"]


@pytest.fixture
def busy():
    """A background whose only thread works until it is let go."""
    background, may_end = Background(threads=1), threading.Event()
    background.start(lambda _tick: may_end.wait())
    yield background, may_end
    may_end.set()
    background.close()


def test_a_decision_is_written_and_told(background, article, sessions, qtbot):
    """The file stands beside the article, and its place is told."""
    saving = Saving(background, sessions)

    with qtbot.waitSignal(saving.saved) as heard:
        saving.keep(article, sitting("a.jpg"))

    assert heard.args == [decisions_file(article)]
    assert kept(article, sessions) == "a.jpg"


def test_the_latest_of_many_wins(background, article, sessions, qtbot):
    """However fast decisions follow each other, the last one stands on disk."""
    saving = Saving(background, sessions)

    for number in range(50):
        saving.keep(article, sitting(f"{number}.jpg"))
    qtbot.waitUntil(
        lambda: decisions_file(article).exists() and kept(article, sessions) == "49.jpg"
    )
    saving.finish()

    assert kept(article, sessions) == "49.jpg"


def test_what_was_replaced_while_it_waited_is_never_written(busy, article, sessions, qtbot):
    """Fifty decisions behind a busy disk are one write."""
    background, may_end = busy
    saving = Saving(background, sessions)
    places = []
    saving.saved.connect(places.append)

    for number in range(50):
        saving.keep(article, sitting(f"{number}.jpg"))
    may_end.set()
    qtbot.waitUntil(lambda: bool(places))

    assert kept(article, sessions) == "49.jpg"
    assert places == [decisions_file(article)]


def test_every_article_gets_its_own(background, article, sessions, qtbot):
    """Two articles decided upon in turn do not replace each other."""
    other = article.with_name("market.txt")
    other.write_text("Cherries.", "utf-8")
    saving, places = Saving(background, sessions), []
    saving.saved.connect(places.append)

    saving.keep(article, sitting("a.jpg"))
    saving.keep(other, sitting("b.jpg"))
    qtbot.waitUntil(lambda: len(places) == 2)

    assert places == [decisions_file(article), decisions_file(other)]
    assert kept(article, sessions) == "a.jpg"
    assert kept(other, sessions) == "b.jpg"


def test_a_refusal_is_told_and_later_decisions_are_written(
    background, article, sessions, qtbot, tmp_path
):
    """One sentence says that nothing could be kept; the next decision tries again."""
    saving = Saving(background, sessions)
    sessions.write_text("a file where the folder should be", "utf-8")
    nowhere = tmp_path / "gone" / "harbour.txt"

    with qtbot.waitSignal(saving.failed) as heard:
        saving.keep(nowhere, sitting("a.jpg"))
    assert "harbour.txt" in heard.args[0]
    sessions.unlink()
    with qtbot.waitSignal(saving.saved) as told:
        saving.keep(nowhere, sitting("b.jpg"))

    assert told.args == [fallback_file(nowhere, sessions)]
    assert kept(nowhere, sessions) == "b.jpg"


def test_finishing_writes_what_waits(busy, article, sessions):
    """A decision made the moment before closing is on disk, though its turn never came."""
    background, may_end = busy
    saving = Saving(background, sessions)
    saving.keep(article, sitting("a.jpg"))
    may_end.set()
    background.close()

    saving.finish()

    assert kept(article, sessions) == "a.jpg"


def test_finishing_writes_what_was_decided_after_closing(qapp, article, sessions):
    """The last word of a caption that is typed while the window goes down is kept."""
    background = Background()
    saving = Saving(background, sessions)
    background.close()

    saving.keep(article, sitting("a.jpg"))
    saving.finish()

    assert kept(article, sessions) == "a.jpg"


def test_finishing_tries_once_more_what_was_refused(background, article, sessions, qtbot, tmp_path):
    """A stick that was pulled out and put back has the decisions in the end."""
    saving = Saving(background, sessions)
    sessions.write_text("a file where the folder should be", "utf-8")
    late = tmp_path / "late" / "harbour.txt"
    with qtbot.waitSignal(saving.failed):
        saving.keep(late, sitting("a.jpg"))

    sessions.unlink()
    late.parent.mkdir()
    saving.finish()

    assert kept(late, sessions) == "a.jpg"


def test_finishing_where_nothing_can_be_written_goes_to_the_log(busy, sessions, tmp_path, caplog):
    """Closing never fails; the log says what was lost."""
    background, may_end = busy
    sessions.write_text("a file where the folder should be", "utf-8")
    saving = Saving(background, sessions)
    saving.keep(tmp_path / "gone" / "harbour.txt", sitting("a.jpg"))
    may_end.set()
    background.close()

    saving.finish()

    assert "harbour.txt" in caplog.text


def test_a_plan_that_comes_late_does_not_undo_the_finish(busy, article, sessions, qapp):
    """What finish has written is not written over by an older write that was planned before."""
    background, may_end = busy
    saving = Saving(background, sessions)
    saving.keep(article, sitting("old.jpg"))
    saving.keep(article, sitting("new.jpg"))

    saving.finish()
    may_end.set()
    background.close()

    assert kept(article, sessions) == "new.jpg"
