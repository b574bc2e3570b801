"""The life of a worker process: take a call, run it within its limits, answer, wait for the next."""
# ruff: noqa: S301 - what is unpickled here comes from the other end of our own pipe

import gc
import importlib
import mmap
import os
import pickle
import signal
import struct
import sys
import traceback
from collections import deque
from collections.abc import Sequence
from contextlib import suppress

from viewer.errors import CutlineError

WORKER_SWITCH = "--cutline-worker"
ALIGNMENT = 64
ORPHAN_GRACE = 1.0
# How many new objects before the youngest are looked through, how often that leads to the older
# ones, and those to all. An article of 16 MB is a million objects and no ring: with Python's own
# figures it takes half as long again, and a time that grows faster than the article.
COLLECTIONS = (50_000, 20, 100)

_LENGTH = struct.Struct("<Q")
_SEGMENT = 1 << 20


def serve_if_asked(arguments: Sequence[str]) -> bool:
    """Serve as a worker if the command line says so, and tell whether it did.

    A bundle has no interpreter to start: its own program is started again with a switch, and has
    to call this before anything else.
    """
    if len(arguments) < 3 or arguments[1] != WORKER_SWITCH:
        return False
    serve(arguments[2], arguments[3:])
    return True


def serve(block: str, preload: Sequence[str]) -> None:
    """Answer calls until the parent is gone. ``block`` names the memory shared with it."""
    gc.set_threshold(*COLLECTIONS)
    source, sink = _take_channel()
    to_load = deque(preload)
    with suppress(BrokenPipeError):
        while frame := _next_frame(source, to_load):
            seconds, memory, call = pickle.loads(frame)
            answer, buffers, owner = _perform(call, seconds, memory)
            if buffers:
                _share(source, sink, block, buffers)
            write_frame(sink, answer)
            del answer, buffers, owner


def read_frame(source: int, most: int | None = None) -> bytearray:
    """Read one message; empty when the other side is gone.

    Raises MemoryError when it announces more than ``most`` bytes.
    """
    head = _read_exactly(source, _LENGTH.size)
    if len(head) < _LENGTH.size:
        return bytearray()
    (length,) = _LENGTH.unpack(head)
    if most is not None and length > most:
        raise MemoryError(length)
    frame = _read_exactly(source, length)
    return frame if len(frame) == length else bytearray()


def write_frame(sink: int, frame: bytes) -> None:
    """Write one message; raises OSError when the other side is gone."""
    for part in (_LENGTH.pack(len(frame)), frame):
        rest = memoryview(part)
        while rest:
            rest = rest[os.write(sink, rest[:_SEGMENT]) :]


def offsets_of(sizes: Sequence[int]) -> tuple[tuple[int, ...], int]:
    """Give where buffers of these sizes start in the shared memory, and how much they need."""
    starts, end = [], 0
    for size in sizes:
        starts.append(end)
        end += -(-size // ALIGNMENT) * ALIGNMENT
    return tuple(starts), end


def map_block(name: str, size: int) -> mmap.mmap:
    """Map the shared memory: a file descriptor where they are inherited, a name on Windows."""
    if sys.platform == "win32":
        return mmap.mmap(-1, size, tagname=f"{name}-{size}")
    return mmap.mmap(int(name), size)


def _next_frame(source: int, to_load: deque[str]) -> bytearray:
    """Wait for the next call, and load modules meanwhile: a call that is there goes first."""
    while to_load and not _has_come(source):
        with suppress(ImportError):
            importlib.import_module(to_load.popleft())
    return read_frame(source)


def _take_channel() -> tuple[int, int]:
    """Keep the standard streams as the line to the parent; what is printed goes nowhere."""
    source, sink = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return source, sink


def _perform(
    call: bytes, seconds: float, memory: int
) -> tuple[bytes, list[pickle.PickleBuffer], object]:
    """Run a call; give the pickled answer, the buffers outside it, and the result that owns them."""
    buffers: list[pickle.PickleBuffer] = []
    _limit(seconds, memory)
    try:
        function, args = pickle.loads(call)
        result = function(*args)
        content = pickle.dumps(result, protocol=5, buffer_callback=buffers.append)
        sizes = [buffer.raw().nbytes for buffer in buffers]
        return pickle.dumps(("done", content, sizes)), buffers, result
    except MemoryError:
        return pickle.dumps(("memory",)), [], None
    except CutlineError as error:
        return pickle.dumps(("raised", error)), [], None
    except Exception as fault:  # noqa: BLE001 - one of the four broad edges: the loop of a worker
        trace = traceback.format_exc()
        return pickle.dumps(("failed", type(fault).__name__, trace)), [], None
    finally:
        _limit(0, 0)


def _share(source: int, sink: int, block: str, buffers: Sequence[pickle.PickleBuffer]) -> None:
    """Ask the parent for room and copy the buffers there."""
    raw = [buffer.raw() for buffer in buffers]
    starts, total = offsets_of([part.nbytes for part in raw])
    write_frame(sink, pickle.dumps(("room", total)))
    size = pickle.loads(read_frame(source))
    _fill(block, size, tuple(zip(starts, raw, strict=True)))


if sys.platform == "win32":

    def _has_come(source: int) -> bool:  # noqa: ARG001
        """Say that no call has come: a pipe of this system does not tell."""
        return False

    def _limit(seconds: float, memory: int) -> None:
        """Do nothing: the parent watches time and memory where the system cannot."""

    def _fill(block: str, size: int, parts: Sequence[tuple[int, memoryview]]) -> None:
        """Copy buffers into the shared memory, each to its place."""
        with map_block(block, size) as memory:
            for start, part in parts:
                memory[start : start + part.nbytes] = part

else:
    import resource
    import select

    def _has_come(source: int) -> bool:
        """Tell whether a call waits to be read."""
        return bool(select.select([source], [], [], 0)[0])

    def _fill(block: str, size: int, parts: Sequence[tuple[int, memoryview]]) -> None:  # noqa: ARG001
        """Copy buffers into the shared memory, each to its place.

        Written, not mapped: that takes a third of the time, since no page has to be faulted in.
        """
        for start, part in parts:
            while part:
                written = os.pwrite(int(block), part, start)
                start, part = start + written, part[written:]

    def _limit(seconds: float, memory: int) -> None:
        """Have the system itself enforce the limits of a task; 0 lifts them.

        RLIMIT_DATA counts what was asked for and can be written, also before it is touched, but
        not the libraries and mapped files that make RLIMIT_AS useless with Qt loaded. The parent
        keeps the time; the alarm ends a task whose parent died in the middle of it, even when it
        never gives the interpreter's lock back.
        """
        hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
        wanted = memory or hard
        if hard != resource.RLIM_INFINITY:
            wanted = min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))
        signal.setitimer(signal.ITIMER_REAL, seconds and seconds + ORPHAN_GRACE)


def _read_exactly(source: int, length: int) -> bytearray:
    """Read so many bytes, fewer only when the other side is gone."""
    content = bytearray()
    while len(content) < length:
        part = os.read(source, min(length - len(content), _SEGMENT))
        if not part:
            break
        content += part
    return content
