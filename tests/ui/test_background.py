"""Jobs run off the GUI thread and are delivered on it."""

import gc
import logging
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QThread

from viewer.errors import Cancelled, PhotoError
from viewer.ui.background import Background


class Receiver(QObject):
    """Remembers what it was told, and on which thread."""

    def __init__(self):
        super().__init__()
        self.news = []
        self.threads = set()

    def take(self, value):
        self.news.append(value)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def background(qapp):
    background = Background()
    yield background
    background.close()


@pytest.fixture
def receiver():
    return Receiver()


def test_a_result_comes_on_the_gui_thread(background, receiver, qtbot, qapp):
    """The work runs elsewhere, its result is delivered here."""
    worked_in = []

    def work(_tick):
        worked_in.append(threading.current_thread())
        return 7

    background.start(work, receiver.take)
    qtbot.waitUntil(lambda: receiver.news == [7])

    assert worked_in[0] is not threading.main_thread()
    assert receiver.threads == {qapp.thread()}


def test_an_error_is_reported_once_and_nothing_else(background, qtbot):
    """A failing job calls failed once, with the error as it was raised, and never done."""
    done, failed = Receiver(), Receiver()

    def work(_tick):
        raise PhotoError("That photo is no photo.")

    background.start(work, done.take, failed.take)
    background.start(lambda _tick: "after", done.take)
    qtbot.waitUntil(lambda: "after" in done.news)

    assert [str(fault) for fault in failed.news] == ["That photo is no photo."]
    assert done.news == ["after"]


def test_an_unexpected_error_is_logged_and_told_in_one_sentence(
    background, receiver, qtbot, caplog
):
    """The person gets a sentence without a traceback; the log gets the traceback."""

    def work(_tick):
        raise ZeroDivisionError("by nothing")

    background.start(work, failed=receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.news))

    sentence = str(receiver.news[0])
    assert sentence.endswith(".")
    assert "by nothing" not in sentence
    assert [record.exc_info[0] for record in caplog.records] == [ZeroDivisionError]
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()


def test_parts_come_in_order_before_the_result(background, receiver, qtbot, qapp):
    """Whatever a job tells arrives in the order of telling, on this thread, the result last."""

    def work(tick):
        for part in range(50):
            tick.tell(part)
        return "end"

    background.start(work, done=receiver.take, told=receiver.take)
    qtbot.waitUntil(lambda: "end" in receiver.news)

    assert receiver.news == [*range(50), "end"]
    assert receiver.threads == {qapp.thread()}


def test_a_cancelled_job_is_silent(background, receiver, qtbot):
    """Neither parts nor result of a job come after it was cancelled, though it ran to its end."""
    running, may_end = threading.Event(), threading.Event()
    ended = Receiver()

    def work(tick):
        running.set()
        may_end.wait()
        try:
            tick.tell("a part")
        finally:
            background.start(lambda _tick: "later", ended.take)
        return "a result"

    job = background.start(work, receiver.take, receiver.take, receiver.take)
    running.wait()
    job.cancel()
    may_end.set()
    qtbot.waitUntil(lambda: bool(ended.news))

    assert job.is_cancelled
    assert receiver.news == []


def test_a_result_on_its_way_is_dropped_when_the_job_is_cancelled(background, receiver, qtbot):
    """Cancelling wins even when the work is done and only the delivery is missing."""
    worked = threading.Event()
    other = Receiver()

    def work(_tick):
        worked.set()
        return "too late"

    job = background.start(work, receiver.take)
    worked.wait()
    job.cancel()
    background.start(lambda _tick: "after", other.take)
    qtbot.waitUntil(lambda: bool(other.news))

    assert receiver.news == []


def test_a_tick_ends_cancelled_work(background):
    """The next tick after cancelling raises Cancelled inside the work."""
    running, cancelled, ended = threading.Event(), threading.Event(), threading.Event()

    def work(tick):
        running.set()
        cancelled.wait()
        try:
            tick()
        except Cancelled:
            ended.set()
            raise

    job = background.start(work)
    running.wait()
    job.cancel()
    cancelled.set()

    assert ended.wait(10)


def test_two_hundred_jobs_at_once(background, receiver, qtbot, qapp):
    """Every one of many jobs is delivered once, on the GUI thread."""
    for number in range(200):
        background.start(lambda _tick, number=number: number, receiver.take)
    qtbot.waitUntil(lambda: len(receiver.news) >= 200)

    assert sorted(receiver.news) == list(range(200))
    assert receiver.threads == {qapp.thread()}


def test_closing_ends_everything_silently(qapp, receiver):
    """Running work ends at its next tick, waiting work never starts, nothing is delivered."""
    background = Background(threads=2)
    started = []
    both = threading.Barrier(3)

    def work(tick):
        started.append(1)
        both.wait()
        while True:
            tick()

    for _ in range(50):
        background.start(work, receiver.take, receiver.take)
    both.wait()
    background.close()
    qapp.processEvents()

    assert len(started) == 2
    assert receiver.news == []


def test_a_job_started_after_closing_is_cancelled(qapp, receiver):
    """A timer that fires while the window goes down starts nothing and breaks nothing."""
    background = Background()
    background.close()

    job = background.start(lambda _tick: "nobody wants it", receiver.take)
    qapp.processEvents()

    assert job.is_cancelled
    assert receiver.news == []


def test_a_finished_job_keeps_nobody_alive(background, qtbot):
    """Who keeps the job of a result that has come does not keep the widget that got it."""
    receiver = Receiver()
    news = receiver.news
    known = weakref.ref(receiver)

    job = background.start(lambda _tick: 1, receiver.take, receiver.take, receiver.take)
    del receiver
    qtbot.waitUntil(lambda: news == [1])
    gc.collect()

    assert not job.is_cancelled
    assert known() is None


def test_a_cancelled_job_keeps_nobody_alive(background):
    """A widget goes when its job is cancelled, not when the work comes to its end."""
    receiver = Receiver()
    known = weakref.ref(receiver)
    running, may_end = threading.Event(), threading.Event()

    def work(_tick):
        running.set()
        may_end.wait()

    job = background.start(work, receiver.take, receiver.take, receiver.take)
    running.wait()
    job.cancel()
    del receiver
    gc.collect()

    try:
        assert known() is None
    finally:
        may_end.set()
