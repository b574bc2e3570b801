"""The whole program as a process: what it imports, and how it ends when others go away."""

import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from files import write_article

from viewer.terminal import DONE, IMPOSSIBLE, STOPPED

CHECKOUT = Path(__file__).resolve().parents[1]
HEAVY = {"PySide6", "PIL", "lxml", "fpdf", "uharfbuzz", "fontTools"}

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and signals of POSIX")


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    """Stand in an empty folder with no screen, where the checkout's own program is found."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHONPATH", str(CHECKOUT))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def cutline(*arguments, **options):
    """Run the whole program as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "viewer", *map(str, arguments)],
        capture_output=True, text=True, encoding="utf-8", timeout=60, check=False, **options,
    )  # fmt: skip


def test_slots_answer_without_the_heavy_libraries(here):
    """Neither the program nor its reader imports Qt, Pillow, lxml or the makers of PDF for slots."""
    write_article(here / "harbour.html")
    (here / "reader.py").write_text(
        "import sys; from pathlib import Path; from viewer.reading_slots import parse_article\n"
        "parse_article(Path('harbour.html')); print(*sys.modules)"
    )

    program = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "viewer", "slots", "harbour.html"],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    reader = subprocess.run(
        [sys.executable, "reader.py"],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip

    imported = {line.split("|")[-1].strip().split(".")[0] for line in program.stderr.splitlines()}
    assert "viewer" in imported
    assert not imported & HEAVY
    assert not {name.split(".")[0] for name in reader.stdout.split()} & HEAVY


@posix_only
def test_a_reader_that_goes_away_is_no_error(here):
    """cutline slots ... | head -1 ends in silence."""
    write_article(here / "harbour.html")
    source, sink = os.pipe()
    os.close(source)

    with os.fdopen(sink, "w") as closed:
        ended = subprocess.run(
            [sys.executable, "-m", "viewer", "slots", "harbour.html"],
            stdout=closed, stderr=subprocess.PIPE, timeout=60, check=False,
        )  # fmt: skip

    assert (ended.returncode, ended.stderr) == (DONE, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_said(here):
    """Output that cannot be written is a sentence, not a traceback at the end."""
    write_article(here / "harbour.html")

    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "viewer", "slots", "harbour.html"],
            stdout=full, stderr=subprocess.PIPE, timeout=60, check=False,
        )  # fmt: skip

    assert ended.returncode == IMPOSSIBLE
    assert ended.stderr == b"cutline: The output cannot be written: no space left on device.\n"


@posix_only
def test_closed_streams_are_no_error(here):
    """cutline slots ... >&- 2>&- has nobody to talk to, and goes on."""
    write_article(here / "harbour.html")
    command = f"{shlex.quote(sys.executable)} -m viewer slots harbour.html missing.txt"

    both = subprocess.run([f"{command} >&- 2>&-"], shell=True, timeout=60, check=False)
    messages = subprocess.run(
        [f"{command} 2>&-"], shell=True, timeout=60, check=False, capture_output=True, text=True
    )

    assert both.returncode == IMPOSSIBLE
    assert "missing.txt" not in messages.stdout


@posix_only
def test_output_is_utf_8_whatever_the_terminal_says(here):
    """A terminal of another encoding breaks neither the program nor its JSON."""
    write_article(here / "harbour.html", ["Кот спит."])

    ended = cutline(
        "slots", "harbour.html", "--json", env={**os.environ, "PYTHONIOENCODING": "ascii"}
    )

    assert ended.returncode == DONE
    assert json.loads(ended.stdout)["slots"][0]["caption"] == "Кот спит."


@posix_only
def test_ctrl_c_ends_it_with_a_word(here):
    """An interrupt in the middle of many articles ends in one line."""
    article = write_article(here / "harbour.html")
    process = subprocess.Popen(
        [sys.executable, "-m", "viewer", "slots", *[article] * 1_000],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip
    assert process.stdout is not None

    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _out, err = process.communicate(timeout=60)

    assert process.returncode == STOPPED
    assert err == "cutline: stopped.\n"


def test_the_demo_without_a_screen_leaves_a_sheet_and_a_picture(here):
    """Where no window can be shown, both files stand in the current folder."""
    ended = cutline("demo")

    assert ended.returncode == DONE
    assert ended.stderr.splitlines()[-1].startswith("The window cannot be shown: ")
    assert sorted(path.suffix for path in here.iterdir()) == [".pdf", ".png"]
