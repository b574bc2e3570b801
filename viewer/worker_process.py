"""One worker process as its parent sees it: started, spoken to, killed."""
# ruff: noqa: S301 - what is unpickled here comes from the other end of our own pipe

import mmap
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from viewer.worker_loop import WORKER_SWITCH, map_block, offsets_of, read_frame, write_frame
from viewer.worker_memory import resident_bytes

KEPT_BLOCK = 32 << 20
# What glibc is told, so that a decoder's large buffers go back to the system with the photo: a
# worker then holds 30 MB less between two calls, for 2 ms of each.
GIVE_BACK = {"MALLOC_MMAP_THRESHOLD_": "2097152"}

_numbers = count()


class WorkerDied(Exception):  # noqa: N818 - a message inside the pool, never shown
    """Tell that a worker ended before it answered."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a call.

    ``kind`` is "done" (with the pickled result and its buffers), "raised" (with the error),
    "failed" (with class name and traceback) or "memory".
    """

    kind: str
    parts: tuple[Any, ...] = ()
    views: tuple[memoryview, ...] = ()


class WorkerProcess:
    """A process that runs one call at a time.

    It is started as a program of its own with two pipes, not through multiprocessing: that would
    run the parent's main module again (under pytest or a bundle a heavy one), start a resource
    tracker beside it and need names in /dev/shm. Measured: ready in 20 ms where a fork server takes
    120 ms for its first process and 8 ms for each further one.
    """

    def __init__(self, preload: Sequence[str] = ()) -> None:
        self._block = _Block()
        self._process = subprocess.Popen(
            _command(self._block.name, preload),
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | GIVE_BACK,
            pass_fds=self._block.descriptors,
            # Its own session, so that Ctrl-C in the terminal reaches the parent alone.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._to, self._from = self._process.stdin, self._process.stdout

    def resident(self) -> int:
        """Give the memory it occupies, in bytes; 0 where the system enforces the limit itself."""
        return 0 if sys.platform == "linux" else resident_bytes(self._process.pid)

    def is_alive(self) -> bool:
        """Tell whether the process still runs."""
        return self._process.poll() is None

    def ask(self, call: bytes, seconds: float, memory: int) -> Answer:
        """Have a pickled call run and wait for what comes of it; raises WorkerDied.

        The views of the answer are valid until ``release``.
        """
        try:
            write_frame(self._to.fileno(), pickle.dumps((seconds, memory, call)))
            answer = self._receive(memory)
            if answer[0] == "room":
                # The worker holds what it sends once more itself.
                if answer[1] > memory // 2:
                    return Answer("memory")
                size = self._block.make_room(answer[1])
                write_frame(self._to.fileno(), pickle.dumps(size))
                answer = self._receive(memory)
        except MemoryError:
            return Answer("memory")
        except OSError as fault:
            raise WorkerDied from fault
        kind, *parts = answer
        views = self._block.views(parts.pop()) if kind == "done" else ()
        return Answer(kind, tuple(parts), views)

    def release(self) -> bool:
        """Take the views back; False when somebody kept one, and the worker must not be used again."""
        return self._block.release()

    def kill(self) -> None:
        """End the process at once, whatever it is doing."""
        self._process.kill()

    def wait(self) -> None:
        """Wait for the process's end."""
        self._process.wait()

    def dispose(self) -> None:
        """Kill the process and give back what it held here."""
        self.kill()
        self.wait()
        self._to.close()
        self._from.close()
        self._block.close()

    def _receive(self, memory: int) -> tuple[Any, ...]:
        frame = read_frame(self._from.fileno(), memory)
        if not frame:
            raise WorkerDied
        answer: tuple[Any, ...] = pickle.loads(frame)
        return answer


class _Block:
    """The memory through which a worker hands over large buffers.

    It belongs to the parent and has no name in any folder: when both are gone, so is it, however
    they ended.
    """

    def __init__(self) -> None:
        self._map: mmap.mmap | None = None
        self._views: list[memoryview] = []
        self.descriptors: tuple[int, ...] = ()
        if sys.platform == "win32":
            self.name = f"cutline-{os.getpid()}-{next(_numbers)}"
        else:
            self.descriptors = (_nameless_file(),)
            self.name = str(self.descriptors[0])

    def make_room(self, size: int) -> int:
        """Give the size of the mapped memory, at least ``size``."""
        if self._map is None or len(self._map) < size:
            self._unmap()
            for descriptor in self.descriptors:
                os.ftruncate(descriptor, size)
            self._map = map_block(self.name, size)
        return len(self._map)

    def views(self, sizes: Sequence[int]) -> tuple[memoryview, ...]:
        """Give read-only views of the buffers that the worker wrote."""
        if not sizes:
            return ()
        assert self._map is not None
        with memoryview(self._map).toreadonly() as whole:
            starts, _ = offsets_of(sizes)
            self._views = [
                whole[start : start + size] for start, size in zip(starts, sizes, strict=True)
            ]
        return tuple(self._views)

    def release(self) -> bool:
        """End the views; False when somebody still looks through one."""
        try:
            for view in self._views:
                view.release()
            if self._map is not None and len(self._map) > KEPT_BLOCK:
                self._unmap()
                for descriptor in self.descriptors:
                    os.ftruncate(descriptor, 0)
        except BufferError:
            return False
        self._views = []
        return True

    def close(self) -> None:
        # A view that somebody kept holds the map, which then lives as long as the view.
        with suppress(BufferError):
            self._unmap()
        for descriptor in self.descriptors:
            os.close(descriptor)
        self.descriptors = ()

    def _unmap(self) -> None:
        if self._map is not None:
            self._map.close()
            self._map = None


def _nameless_file() -> int:
    if sys.platform == "linux":
        return os.memfd_create("cutline-worker")
    with tempfile.TemporaryFile() as file:
        return os.dup(file.fileno())


def _command(block: str, preload: Sequence[str]) -> list[str]:
    """The program to start: Python with this one's module path, or the bundle itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_SWITCH, block, *preload]
    path = [str(Path(entry).absolute()) for entry in sys.path]
    # The path is complete, so site-packages need not be searched again (-S): 3 of 11 ms.
    start = f"import sys; sys.path[:] = {path!r}; from viewer.worker_loop import serve_if_asked; "
    return [
        sys.executable,
        *("-E", "-P", "-S", "-c"),
        start + "serve_if_asked(sys.argv)",
        *(WORKER_SWITCH, block, *preload),
    ]
