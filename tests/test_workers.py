"""The pool of worker processes: what it gives, what it endures, what it leaves behind."""

import operator
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from viewer.errors import Cancelled, PhotoError, WorkerError
from viewer.photos.scanning import list_photos
from viewer.workers import Limits, Workers

QUICK = Limits(seconds=0.3)
SHARED_MEMORY = Path("/dev/shm")
CHECKOUT = Path(__file__).resolve().parents[1]

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@pytest.fixture
def workers():
    with Workers(2) as pool:
        yield pool


def is_running(pid: int) -> bool:
    """Tell whether a process runs; one that nobody has waited for yet does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def named_memory() -> set[str]:
    """Shared memory as Python names it; other programs may make theirs meanwhile."""
    return {
        entry.name
        for entry in SHARED_MEMORY.iterdir()
        if entry.name.startswith(("psm_", "sem.", "cutline"))
    }


def left_over() -> tuple[object, ...]:
    """What a pool could leave in this process and on this machine."""
    descriptors = set(Path("/proc/self/fd").iterdir())
    return descriptors, named_memory(), threading.active_count()


def sleep_after_marking(marker: Path) -> str:
    """An expression that makes a file, for all to see that it runs, and then sleeps."""
    return f"open({os.fspath(marker)!r}, 'w').close() or __import__('time').sleep(60)"


def wait_for(condition) -> None:
    """Wait until something outside this process is so; the test's own limit is ten seconds."""
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end, "it never came to be"
        os.sched_yield()


def test_a_call_runs_in_another_process(workers):
    """A function runs outside this process, and its result comes back."""
    pid = workers.run(os.getpid)

    assert pid != os.getpid()


def test_a_worker_is_used_again(workers):
    """Calls that follow each other need one process."""
    first = workers.run(os.getpid)

    assert workers.run(os.getpid) == first


def test_what_cannot_be_sent_is_the_callers_mistake(workers):
    """A function without a name of its own raises at once, in the caller."""
    with pytest.raises((pickle.PicklingError, AttributeError)):
        workers.run(lambda: None)


def test_the_functions_own_error_is_raised(workers, tmp_path):
    """A CutlineError crosses over as it is."""
    with pytest.raises(PhotoError, match="no-such-folder"):
        workers.run(list_photos, tmp_path / "no-such-folder")


def test_any_other_exception_names_class_and_file(workers, caplog):
    """Another exception becomes a sentence; its traceback goes to the log."""
    with pytest.raises(WorkerError, match=r"^a\.jpg could not be read \(TypeError\)\.$"):
        workers.run(operator.truediv, Path("folder/a.jpg"), 1)

    assert "Traceback" in caplog.text
    caplog.clear()


def test_a_hang_is_ended_and_named(workers):
    """A call beyond its time is killed, and the sentence names the file and the limit."""
    with pytest.raises(WorkerError, match=r"^slow\.jpg took longer than 0\.3 s\.$"):
        workers.run(time.sleep, 60, limits=QUICK, about="slow.jpg")

    assert workers.run(os.getpid)


def test_memory_has_a_limit(workers):
    """A call that asks for more than its memory is given up."""
    limits = Limits(memory=256 << 20)

    with pytest.raises(WorkerError, match=r"^The task needed more than 256 MB\.$"):
        workers.run(bytearray, 300 << 20, limits=limits)


def test_the_limit_is_lifted_between_calls(workers):
    """A tight limit of one call does not bind the next."""
    workers.run(bytearray, 1, limits=Limits(memory=64 << 20))

    assert len(workers.run(bytearray, 100 << 20)) == 100 << 20


def test_a_result_beyond_the_memory_is_refused(workers):
    """A buffer that is larger than the worker may hold twice never reaches this process."""
    content = bytes(3 << 20)

    with pytest.raises(WorkerError, match="needed more than 4 MB"):
        workers.run(pickle.PickleBuffer, content, limits=Limits(memory=4 << 20))


@pytest.mark.parametrize("crash", [os.abort, os._exit], ids=["abort", "exit"])
def test_a_crash_is_told_from_a_hang(workers, crash):
    """A process that dies under a call says so, and the next call has another."""
    args = () if crash is os.abort else (3,)

    with pytest.raises(WorkerError, match="made the reader crash"):
        workers.run(crash, *args)

    assert workers.run(os.getpid)


@linux_only
def test_a_kill_from_outside_is_survived(workers):
    """A worker that is killed while idle is replaced without a word."""
    first = workers.run(os.getpid)

    os.kill(first, signal.SIGKILL)
    wait_for(lambda: not is_running(first))

    assert workers.run(os.getpid) != first


def test_a_kill_under_a_call_is_reported(workers, tmp_path):
    """A worker that is killed at work ends that call alone."""
    pid = workers.run(os.getpid)

    with ThreadPoolExecutor(1) as threads:
        asleep = threads.submit(workers.run, eval, sleep_after_marking(tmp_path / "started"))
        wait_for((tmp_path / "started").exists)
        os.kill(pid, signal.SIGKILL)

        with pytest.raises(WorkerError, match="made the reader crash"):
            asleep.result()


def test_many_threads_share_few_workers(workers):
    """Calls from many threads all come back, from no more processes than there are places."""
    with ThreadPoolExecutor(16) as threads:
        squares = list(threads.map(lambda n: workers.run(pow, n, 2), range(200)))
        pids = set(threads.map(lambda _: workers.run(os.getpid), range(50)))

    assert squares == [n * n for n in range(200)]
    assert len(pids) <= 2


def test_a_slow_call_does_not_hold_up_the_others(workers):
    """While one worker is busy, the other answers."""
    with ThreadPoolExecutor(1) as threads:
        slow = threads.submit(workers.run, time.sleep, 60, limits=Limits(seconds=1))
        answers = [workers.run(pow, 2, n) for n in range(50)]

        assert not slow.done()
        assert answers[3] == 8
        with pytest.raises(WorkerError):
            slow.result()


def test_buffers_are_copied_when_nobody_receives_them(workers):
    """Without a receiver a buffer comes as bytes that stay."""
    result = workers.run(pickle.PickleBuffer, b"pixels" * 1000)

    assert result == b"pixels" * 1000
    assert isinstance(result, bytes)


def test_a_receiver_sees_the_buffers_in_place(workers):
    """With a receiver a buffer comes as a view, and what the receiver makes of it is the result."""
    seen = workers.run(
        pickle.PickleBuffer, b"pixels", receive=lambda view: (type(view), bytes(view))
    )

    assert seen == (memoryview, b"pixels")


def test_a_view_ends_with_its_receiver(workers):
    """A view that is kept cannot be read any more: it never shows another picture's pixels."""
    kept = workers.run(pickle.PickleBuffer, b"pixels", receive=lambda view: view)

    with pytest.raises(ValueError, match="released"):
        bytes(kept)


def test_a_view_of_a_view_costs_the_worker(workers):
    """Where something still holds the shared memory, its worker is not used again."""
    first = workers.run(os.getpid)

    kept = workers.run(pickle.PickleBuffer, b"pixels", receive=pickle.PickleBuffer)

    assert bytes(kept) == b"pixels"
    assert workers.run(os.getpid) != first


def test_buffers_follow_each_other(workers):
    """Larger and smaller buffers use the shared memory one after the other, each unharmed."""
    contents = [bytes([n]) * size for n, size in enumerate((10, 5_000_000, 0, 40_000_000, 77))]

    received = [workers.run(pickle.PickleBuffer, content, receive=bytes) for content in contents]

    assert received == contents


def test_what_a_receiver_raises_is_raised(workers):
    """A receiver's own exception passes through, and the worker goes on."""
    first = workers.run(os.getpid)

    with pytest.raises(ZeroDivisionError):
        workers.run(int, "0", receive=lambda number: 1 / number)

    assert workers.run(os.getpid) == first


def test_what_a_call_prints_goes_nowhere(workers, capfd):
    """Neither Python nor C code in a worker can write to the terminal or break the line to it."""
    workers.run(print, "hello")
    workers.run(os.write, 1, b"hello")
    workers.run(os.write, 2, b"hello")

    assert capfd.readouterr() == ("", "")
    assert workers.run(sum, (1, 2)) == 3


def test_a_worker_has_no_input(workers):
    """A call that reads standard input finds it at its end."""
    assert workers.run(os.read, 0, 10) == b""


def test_workers_start_ahead(workers):
    """Workers can be started before there is anything to do, no more than there are places."""
    workers.start(5)

    with ThreadPoolExecutor(2) as threads:
        pids = set(threads.map(workers.run, [os.getpid] * 20))
    assert len(pids) <= 2


def test_preloaded_modules_are_there():
    """What is named as preload is imported between two calls; what is missing is passed over."""
    asked = "'wave' in __import__('sys').modules"
    with Workers(1, preload=("no_such_module", "wave")) as pool:
        loaded = any(pool.run(eval, asked) for _ in range(10_000))

    assert loaded


def test_what_is_begun_goes_on_beside_its_caller():
    """A call begun ahead gives its result, or what it raised, to who asks for it later."""
    with Workers(2) as pool:
        counted = pool.begin(len, "lighthouse")
        received = pool.begin(sorted, "cab", receive=tuple)
        failed = pool.begin(list_photos, Path("no-such-folder"))

        assert counted.result() == 10
        assert received.result() == ("a", "b", "c")
        with pytest.raises(PhotoError, match="no-such-folder"):
            failed.result()


@linux_only
def test_a_bundle_starts_itself_as_its_workers(tmp_path, monkeypatch):
    """Where there is no interpreter to start, the program is started again with a switch."""
    program = tmp_path / "program"
    program.write_text(
        f"#!{sys.executable}\n"
        f"import sys; sys.path.insert(0, {os.fspath(CHECKOUT)!r})\n"
        "from viewer.worker_loop import serve_if_asked\n"
        "raise SystemExit(0 if serve_if_asked(sys.argv) else 'started as a window')\n"
    )
    program.chmod(0o700)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", os.fspath(program))

    with Workers(1, preload=("wave",)) as pool:
        asked = "'wave' in __import__('sys').modules"
        loaded = any(pool.run(eval, asked) for _ in range(10_000))

    assert loaded


def test_closing_calls_off_what_runs_and_what_waits():
    """Closing ends a running call and those behind it as cancelled, at once."""
    pool = Workers(1)
    pool.run(os.getpid)
    with ThreadPoolExecutor(3) as threads:
        calls = [threads.submit(pool.run, time.sleep, 60) for _ in range(3)]

        pool.close()

        for call in calls:
            with pytest.raises(Cancelled):
                call.result()


def test_a_closed_pool_stays_closed():
    """Closing twice does no harm; a call after it is called off."""
    pool = Workers(1)
    pool.close()

    pool.close()

    with pytest.raises(Cancelled):
        pool.run(os.getpid)


@linux_only
def test_closing_leaves_nothing_behind():
    """After closing there are no processes, threads, files or shared memory of the pool."""
    before = left_over()
    pool = Workers(2)
    pid = pool.run(os.getpid)
    pool.run(pickle.PickleBuffer, bytes(1 << 20), receive=bytes)
    with pytest.raises(WorkerError):
        pool.run(eval, "__import__('os').abort()")

    pool.close()

    assert left_over() == before
    assert not is_running(pid)


PARENT = """
import os, sys, threading, time
sys.path.insert(0, sys.argv[1])
from viewer.workers import Workers, Limits
pool = Workers(2)
pids = {pool.run(os.getpid)}
threading.Thread(target=pool.run, args=(eval, sys.argv[2]), kwargs={"limits": Limits(1)}).start()
while not os.path.exists(sys.argv[3]):
    time.sleep(0.01)
pids.add(pool.run(os.getpid))
print(*pids, flush=True)
time.sleep(60)
"""


def start_parent(marker: Path, script: str = PARENT) -> subprocess.Popen[str]:
    """Start a program that has one idle worker and one at work, in a session of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", script, CHECKOUT, sleep_after_marking(marker), marker],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@linux_only
def test_workers_do_not_outlive_their_parent(tmp_path):
    """When the parent is killed, idle workers end at once, busy ones when their time is over."""
    before = named_memory()
    with start_parent(tmp_path / "started") as parent:
        assert parent.stdout
        pids = [int(pid) for pid in parent.stdout.readline().split()]

        parent.kill()

    assert len(pids) == 2
    wait_for(lambda: not any(is_running(pid) for pid in pids))
    assert named_memory() == before


@linux_only
def test_interrupting_the_parent_is_silent(tmp_path):
    """Ctrl-C in the terminal reaches the parent alone: no worker prints a traceback."""
    with start_parent(tmp_path / "started") as parent:
        assert parent.stdout
        parent.stdout.readline()

        os.killpg(parent.pid, signal.SIGINT)
        _, printed = parent.communicate()

    assert "KeyboardInterrupt" in printed
    assert "worker_loop" not in printed
