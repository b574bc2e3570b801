"""Somebody who does not see the window: hears it through the accessibility bus, presses keys."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from viewer.resources import sample_article

LISTENING = Path(__file__).with_name("listening.py")
SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SCREEN = "1440x1000x24"
PATIENCE = 10.0

Told = dict[str, Any]


class Listener:
    """Presses keys and hears what a screen reader would be told."""

    def __init__(self, client: subprocess.Popen[str]) -> None:
        self._client = client
        self._lines: queue.Queue[Told] = queue.Queue()
        self._heard: list[Told] = []
        self._program = 0
        threading.Thread(target=self._read, daemon=True).start()
        self._next(lambda told: "ready" in told)

    def listens_to(self, program: int) -> None:
        """Take a program's process id, and wait until the sample is read, paired and checked."""
        self._program = program
        self.hears("1 of ")
        self._find(lambda told: _is(told, "name") and told["said"] == "1 check", "1 check")

    def presses(self, *keys: str) -> None:
        """Press keys; what is heard from now on is an answer to the last."""
        for key in keys:
            self._take_all()
            self._heard.clear()
            self._ask("press", key)

    def writes(self, text: str) -> None:
        """Type text where the focus is."""
        self._ask("write", text)

    def hears(self, words: str) -> str:
        """Give the announcement with these words since the last key, waiting for it."""
        told = self._find(lambda told: _is(told, "announcement") and words in told["said"], words)
        return str(told["said"])

    def is_told(self, letters: str) -> None:
        """Wait until letters that were typed are told."""
        self._find(lambda told: _is(told, "insert") and told["said"] == letters, letters)

    def reaches(self, name: str, role: str = "") -> Told:
        """Give what got the focus since the last key, waiting for one of this name and role."""

        def is_it(told: Told) -> bool:
            source = told.get("source", {})
            return (
                _is(told, "focused")
                and told["on"] == 1
                and source["name"].startswith(name)
                and role in ("", source["role"])
            )

        return dict(self._find(is_it, f"focus on {name}")["source"])

    def enters(self, title: str) -> None:
        """Wait until a window with this title is the active one."""
        self._find(
            lambda told: told.get("event") == "window:activate" and told["source"]["name"] == title,
            f"window {title}",
        )

    def focus(self) -> Told:
        """Give what got the focus last since the last key, waiting for one."""
        return self.reaches("")

    def walks(self) -> Told:
        """Give the whole tree of what shows."""
        self._ask("walk", str(self._program))
        return dict(self._next(lambda told: "answer" in told)["answer"])

    def _find(self, is_wanted: Callable[[Told], bool], what: str) -> Told:
        for told in self._heard:
            if is_wanted(told):
                return told
        return self._next(is_wanted, what)

    def _next(self, is_wanted: Callable[[Told], bool], what: str = "") -> Told:
        deadline = time.monotonic() + PATIENCE
        while (left := deadline - time.monotonic()) > 0:
            try:
                told = self._lines.get(timeout=left)
            except queue.Empty:
                break
            assert "fault" not in told, told["fault"]
            self._heard.append(told)
            if is_wanted(told):
                return told
        pytest.fail(f"not heard: {what}; but {self._told()}")

    def _told(self) -> list[str]:
        return [
            f"{told['event']} {told['source']['name']!r} {told['said']!r}"
            for told in self._heard
            if "event" in told
        ]

    def _take_all(self) -> None:
        while not self._lines.empty():
            self._heard.append(self._lines.get())

    def _ask(self, deed: str, argument: str) -> None:
        assert self._client.stdin is not None
        print(json.dumps([deed, argument]), file=self._client.stdin, flush=True)

    def _read(self) -> None:
        assert self._client.stdout is not None
        for line in self._client.stdout:
            self._lines.put(json.loads(line))


def _is(told: Told, kind: str) -> bool:
    return str(told.get("event", "")).endswith(kind)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep these tests in the order written: one program goes through them, as in one sitting."""
    places = [nth for nth, item in enumerate(items) if item.path.parent == Path(__file__).parent]
    ordered = sorted((items[nth] for nth in places), key=lambda item: item.location[1] or 0)
    for nth, item in zip(places, ordered, strict=True):
        items[nth] = item


@pytest.fixture(scope="module")
def article(tmp_path_factory) -> Path:
    """The sample in a folder of its own, to be decided on; gives its article."""
    folder = tmp_path_factory.mktemp("desk")
    for path in sample_article().parent.iterdir():
        shutil.copy(path, folder)
    return folder / sample_article().name


@pytest.fixture(scope="module")
def listener(article, tmp_path_factory) -> Iterator[Listener]:
    """Somebody who hears the program, with the sample open in it."""
    for needed in ("Xvfb", "openbox", "dbus-daemon", LAUNCHER, SYSTEM_PYTHON):
        if shutil.which(needed) is None:
            pytest.skip(f"{needed} is not installed")
    with ExitStack() as stack:
        home = tmp_path_factory.mktemp("listener")
        world = _world(stack, home)
        client = stack.enter_context(
            _running([SYSTEM_PYTHON, str(LISTENING)], world, stdin=subprocess.PIPE)
        )
        listener = Listener(client)
        program = stack.enter_context(
            _running([sys.executable, "-m", "viewer", str(article)], world)
        )
        listener.listens_to(program.pid)
        yield listener


def _world(stack: ExitStack, home: Path) -> dict[str, str]:
    """Give the environment of a desktop of its own: screen, window manager, two buses."""
    world = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "DBUS_", "WAYLAND_", "QT_"))
    }
    world |= {
        "HOME": str(home),
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LANG": "C.UTF-8",
    }
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]
    world["DISPLAY"] = f":{_first_line(stack, screen, world)}"
    bus = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    world["DBUS_SESSION_BUS_ADDRESS"] = _first_line(stack, bus, world)
    stack.enter_context(_running([LAUNCHER, "--launch-immediately"], world))
    stack.enter_context(_running(["openbox"], world))
    return world


def _first_line(stack: ExitStack, command: list[str], world: dict[str, str]) -> str:
    process = stack.enter_context(_running(command, world))
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    assert line, f"{command[0]} did not start"
    return line


@contextmanager
def _running(
    command: list[str], world: dict[str, str], stdin: int = subprocess.DEVNULL
) -> Iterator[subprocess.Popen[str]]:
    """Run a process of the desktop until the end."""
    process = subprocess.Popen(
        command,
        env=world,
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            process.terminate()
            if process.stdin is not None:
                process.stdin.close()
