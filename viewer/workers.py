"""A pool of killable processes for everything that reads a person's files."""
# ruff: noqa: S301 - what is unpickled here comes from the other end of our own pipe

import logging
import os
import pickle
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Self, TypeVar, overload

from viewer.errors import Cancelled, WorkerError
from viewer.worker_process import Answer, WorkerDied, WorkerProcess
from viewer.worker_watch import Watch, too_much_memory

FEWEST, MOST = 2, 8
AHEAD = 2

R = TypeVar("R")
T = TypeVar("T")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call may cost: seconds of waiting and bytes of the worker's own memory."""

    seconds: float = 10.0
    memory: int = 1 << 30


class Workers:
    """Processes that run top-level functions on a person's files, each of them killable.

    They start when they are first needed. ``preload`` names modules that a worker imports while
    no call waits for it, so that a later call finds them there.
    """

    def __init__(
        self,
        count: int | None = None,
        limits: Limits = Limits(),
        preload: Sequence[str] = (),
    ) -> None:
        count = count or max(FEWEST, min(os.cpu_count() or FEWEST, MOST))
        self._count = count
        self._limits = limits
        self._preload = tuple(preload)
        self._lock = threading.Lock()
        # A place holds an idle worker, or None until one is started there.
        self._places: deque[WorkerProcess | None] = deque([None] * count)
        self._turns: deque[SimpleQueue[WorkerProcess | None]] = deque()
        self._alive: set[WorkerProcess] = set()
        self._watch = Watch()
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @overload
    def run(
        self,
        function: Callable[..., R],
        *args: object,
        receive: None = None,
        limits: Limits | None = None,
        about: str | None = None,
    ) -> R: ...

    @overload
    def run(
        self,
        function: Callable[..., R],
        *args: object,
        receive: Callable[[R], T],
        limits: Limits | None = None,
        about: str | None = None,
    ) -> T: ...

    def run(
        self,
        function: Callable[..., Any],
        *args: object,
        receive: Callable[[Any], Any] | None = None,
        limits: Limits | None = None,
        about: str | None = None,
    ) -> Any:
        """Run ``function(*args)`` in a worker and give what it returns, or what ``receive`` makes of it.

        Function, arguments and result must be picklable. Large buffers of the result
        (``pickle.PickleBuffer``) come through shared memory: ``receive`` sees them as views that end
        when it returns; without it they are copied to bytes.

        Raises what the function raises if it is a CutlineError; WorkerError, which names ``about``
        (the first path's name unless given), if the call fails otherwise or goes beyond its limits;
        Cancelled once the pool is closed. Waits for its turn when all workers are busy.
        """
        call = pickle.dumps((function, args), protocol=5)
        limits = limits or self._limits
        subject = _subject_of(args) if about is None else about
        worker = self._take()
        usable = False
        try:
            answer = self._ask(worker, call, limits, subject)
            usable = True
            result = _result_of(answer, subject, copied=receive is None)
            return result if receive is None else receive(result)
        finally:
            usable = usable and worker.release()
            self._give_back(worker, usable)

    def begin(
        self,
        function: Callable[..., R],
        *args: object,
        receive: Callable[[R], Any] | None = None,
        limits: Limits | None = None,
    ) -> Future[Any]:
        """Run a call at once, in a thread of its own; the future gives what ``run`` would.

        For what is known to be needed before anything else is ready to ask for it.
        """
        thread = ThreadPoolExecutor(1, "begun")
        call = partial(self.run, function, *args, receive=receive, limits=limits)
        begun = thread.submit(call)
        thread.shutdown(wait=False)
        return begun

    def side_by_side(self, call: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """Give ``call(item)`` for each item, in order, with as many under way as there are workers.

        ``call`` runs in a thread of this process and has its work done by ``run``. Items are taken
        and results kept only a few ahead of what is asked for; what a call raises is raised when
        its turn comes, and what has not begun by then is dropped.
        """
        threads = ThreadPoolExecutor(self._count, "side by side")
        begun: deque[Future[R]] = deque()
        try:
            for item in items:
                begun.append(threads.submit(call, item))
                if len(begun) > AHEAD * self._count:
                    yield begun.popleft().result()
            while begun:
                yield begun.popleft().result()
        finally:
            threads.shutdown(wait=False, cancel_futures=True)

    @property
    def count(self) -> int:
        """How many processes work at once."""
        return self._count

    def start(self, count: int = 1) -> None:
        """Start workers ahead of the first call, without waiting until they are ready."""
        for _ in range(count):
            with self._lock:
                if None not in self._places:
                    return
                self._places.remove(None)
            self._pass_on(self._start_one())

    def close(self) -> None:
        """Kill every worker and wait for its end; calls that run or wait raise Cancelled."""
        with self._lock:
            self._closed = True
            turns, self._turns = self._turns, deque()
            idle, self._places = self._places, deque()
            alive = tuple(self._alive)
        for turn in turns:
            turn.put(None)
        for worker in alive:
            worker.kill()
        for worker in alive:
            worker.wait()
        for place in idle:
            if place is not None:
                self._drop(place)
        self._watch.close()

    def _take(self) -> WorkerProcess:
        """Give an idle worker, or a new one in a free place, or whichever is given back first.

        First come, first served: a worker is handed to who waits longest, never thrown among them.
        """
        turn: SimpleQueue[WorkerProcess | None] = SimpleQueue()
        with self._lock:
            if self._closed:
                raise Cancelled
            if self._places:
                turn.put(self._places.pop())
            else:
                self._turns.append(turn)
        given = turn.get()
        if given is not None and given.is_alive():
            return given
        if given is not None:
            self._drop(given)
        return self._start_one()

    def _start_one(self) -> WorkerProcess:
        try:
            worker = WorkerProcess(self._preload)
        except OSError as fault:
            self._pass_on(None)
            raise WorkerError(f"No reader could be started: {fault.strerror}.") from fault
        with self._lock:
            if not self._closed:
                self._alive.add(worker)
                return worker
        worker.dispose()
        raise Cancelled

    def _ask(self, worker: WorkerProcess, call: bytes, limits: Limits, subject: str) -> Answer:
        """Have a worker answer; raises WorkerError when it had to be given up, or gave up itself."""
        with self._watch.over(worker, limits.seconds, limits.memory) as watched:
            try:
                answer = worker.ask(call, limits.seconds, limits.memory)
            except WorkerDied as fault:
                if self._closed:
                    raise Cancelled from fault
                raise WorkerError(
                    _sentence(subject, watched.verdict or "made the reader crash")
                ) from fault
        if answer.kind == "memory":
            raise WorkerError(_sentence(subject, too_much_memory(limits.memory)))
        return answer

    def _give_back(self, worker: WorkerProcess, usable: bool) -> None:
        if usable and not self._closed:
            self._pass_on(worker)
        else:
            self._drop(worker)
            self._pass_on(None)

    def _pass_on(self, worker: WorkerProcess | None) -> None:
        """Hand a place to who waits longest; nobody waiting, keep it: idle workers go first."""
        with self._lock:
            if self._turns:
                self._turns.popleft().put(worker)
                return
            if not self._closed:
                if worker is None:
                    self._places.appendleft(None)
                else:
                    self._places.append(worker)
                return
        if worker is not None:
            self._drop(worker)

    def _drop(self, worker: WorkerProcess) -> None:
        worker.dispose()
        with self._lock:
            self._alive.discard(worker)


def _result_of(answer: Answer, subject: str, *, copied: bool) -> Any:
    """Give the result of a call, or raise what it raised."""
    if answer.kind == "raised":
        raise answer.parts[0]
    if answer.kind == "failed":
        name, trace = answer.parts
        log.error("%s failed in a worker:\n%s", subject or "A call", trace)
        raise WorkerError(_sentence(subject, f"could not be read ({name})"))
    buffers = [bytes(view) for view in answer.views] if copied else answer.views
    return pickle.loads(answer.parts[0], buffers=buffers)


def _subject_of(args: Sequence[object]) -> str:
    """Name the file that a call is about: its first path."""
    names = (arg.name for arg in args if isinstance(arg, Path))
    return next(names, "The task")


def _sentence(subject: str, verdict: str) -> str:
    return f"{subject} {verdict}." if subject else verdict
