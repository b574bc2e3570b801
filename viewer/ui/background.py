"""Jobs off the GUI thread, delivered on it, cancellable; the only place that knows threads."""

import logging
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from viewer.errors import Cancelled, CutlineError

log = logging.getLogger(__name__)

THREADS = 8
# Qt lets other threads run at each of its calls; a thread that computes gives Python back to the
# window after so many seconds. With Python's own 0.005 a picture of many calls takes half a second.
SWITCH = 0.0005

T = TypeVar("T")
_Kind = Literal["told", "done", "failed", "nothing"]


class Job:
    """A piece of work that was started; whoever keeps it may cancel it.

    It forgets its receivers as soon as nothing more will come, in the thread that started it: a
    widget that only a job still knew must not die in the thread that worked for it.
    """

    def __init__(self, **receivers: Callable[[Any], None] | None) -> None:
        self._receivers = receivers
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody wants the result any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Stop the work at its next tick and drop whatever still comes of it."""
        self._cancelled.set()
        self._receivers.clear()

    def receive(self, kind: _Kind, value: Any) -> None:
        """Hand a part, the result or the error to who waits for it."""
        receiver = self._receivers.get(kind)
        if kind != "told":
            self._receivers.clear()
        if receiver is not None:
            receiver(value)


class Tick:
    """What a work function calls now and then: it ends cancelled work and passes parts on."""

    def __init__(self, job: Job, tell: Callable[[Any], None]) -> None:
        self._job = job
        self._tell = tell

    def __call__(self) -> None:
        """Raise Cancelled if the job is no longer wanted."""
        if self._job.is_cancelled:
            raise Cancelled

    def tell(self, part: Any) -> None:
        """Deliver a part of the result on the GUI thread; raises Cancelled like the tick itself."""
        self()
        self._tell(part)


@dataclass(frozen=True, slots=True)
class _News:
    job: Job
    kind: _Kind
    value: Any = None


class Background(QObject):
    """Start jobs in threads that wait for workers, and deliver their results on this thread."""

    _arrived = Signal(object)  # _News

    def __init__(self, threads: int = THREADS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="cutline")
        self._jobs: set[Job] = set()
        self._is_closed = False
        self._arrived.connect(self._deliver)

    def start(
        self,
        work: Callable[[Tick], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[CutlineError], None] | None = None,
        told: Callable[[Any], None] | None = None,
    ) -> Job:
        """Run ``work`` in a thread; exactly one of ``done`` and ``failed`` is called, here.

        A cancelled job calls neither, and after ``close`` every job is cancelled at once. ``told``
        gets the parts that the work tells on its way.
        """
        job = Job(done=done, failed=failed, told=told)
        if self._is_closed:
            job.cancel()
            return job
        self._jobs.add(job)
        self._pool.submit(self._run, job, work)
        return job

    def close(self) -> None:
        """Cancel all jobs and wait for their threads; nothing is delivered any more."""
        self._is_closed = True
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _run(self, job: Job, work: Callable[[Tick], Any]) -> None:
        tick = Tick(job, lambda part: self._arrived.emit(_News(job, "told", part)))
        try:
            tick()
            news = _News(job, "done", work(tick))
        except Cancelled:
            news = _News(job, "nothing")
        except CutlineError as fault:
            news = _News(job, "failed", fault)
        except Exception:
            log.exception("a background job failed")
            sentence = "Something went wrong inside Cutline; Help, Log tells what it was."
            news = _News(job, "failed", CutlineError(sentence))
        self._arrived.emit(news)

    @Slot(object)
    def _deliver(self, news: _News) -> None:
        if news.kind != "told":
            self._jobs.discard(news.job)
        news.job.receive(news.kind, news.value)
