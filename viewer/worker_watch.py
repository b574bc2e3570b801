"""The thread that ends workers which take too long or too much."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from viewer.worker_process import WorkerProcess

EVERY = 0.1


class Watched:
    """A worker at work: when it has to be done, what it may take, and why it was killed, if it was."""

    def __init__(self, worker: WorkerProcess, seconds: float, memory: int) -> None:
        self._worker = worker
        self._seconds = seconds
        self._memory = memory
        self._deadline = time.monotonic() + seconds
        self.verdict = ""

    def judge(self) -> None:
        """Kill the worker if it is beyond its limits."""
        if time.monotonic() > self._deadline:
            self.verdict = f"took longer than {self._seconds:g} s"
        elif self._worker.resident() > self._memory:
            self.verdict = too_much_memory(self._memory)
        if self.verdict:
            self._worker.kill()


class Watch:
    """One thread for a whole pool, asleep while no worker is at work.

    The callers' own threads just read from a pipe, without a timeout, which works alike everywhere.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._watched: set[Watched] = set()
        self._thread: threading.Thread | None = None
        self._closed = False

    @contextmanager
    def over(self, worker: WorkerProcess, seconds: float, memory: int) -> Iterator[Watched]:
        """Hold a worker to its limits while the block runs."""
        watched = Watched(worker, seconds, memory)
        with self._changed:
            self._watched.add(watched)
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._run, name="worker watch", daemon=True)
                self._thread.start()
            elif len(self._watched) == 1:
                self._changed.notify()
        try:
            yield watched
        finally:
            with self._changed:
                self._watched.discard(watched)

    def close(self) -> None:
        """End the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                for watched in self._watched:
                    watched.judge()
                self._changed.wait(EVERY if self._watched else None)


def too_much_memory(memory: int) -> str:
    """Say that a worker needed more than it may have."""
    return f"needed more than {memory >> 20} MB"
