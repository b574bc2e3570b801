"""Prints how many articles a second one worker and two do, the ratio, and the memory that it takes.

python tests/benchmarks/archive_speed.py [FOLDER] [--articles N] [--command slots]

The pages of FOLDER, ../shared/articles/html unless told, are named again and again until there are
N of them, then four times as many: memory must not grow with their number.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT.parent / "shared" / "articles" / "html"
EVERY = 0.05  # seconds between two looks at the memory
COMMANDS = ("slots", "pair", "check", "sheet")


@dataclass(frozen=True, slots=True)
class Run:
    """What one run took: articles a second, and the peak of the program's own memory in MB.

    What it prints has the processors' time, too: on a busy machine that is what can be compared.
    """

    pace: float
    peak: float


def is_sealed(page: Path) -> bool:
    """Tell whether a page, or a text of it, is kept back for judging: a quarter, by their names."""
    names = {page.stem, page.name.partition(".")[0]}
    return any(hashlib.sha256(name.encode()).hexdigest()[0] in "0123" for name in names)


def run_over(pages: Sequence[Path], count: int, command: str, jobs: int) -> Run:
    """Run the whole program over a list of so many articles."""
    with tempfile.TemporaryFile() as listed, tempfile.TemporaryDirectory() as nowhere:
        listed.write("\n".join(map(str, islice(cycle(pages), count))).encode())
        listed.seek(0)
        told = ["-o", nowhere, "--format", "html"] if command == "sheet" else ["--json"]
        start, before = time.perf_counter(), os.times()
        process = subprocess.Popen(
            [sys.executable, "-m", "viewer", command, "-", *told, "--jobs", str(jobs)],
            cwd=ROOT, stdin=listed, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        peaks, of_workers = [0.0], [0.0]
        while process.poll() is None:
            peaks.append(peak_of(process.pid))
            of_workers += map(peak_of, children_of(process.pid))
            time.sleep(EVERY)
        seconds, after = time.perf_counter() - start, os.times()
    worked = after.children_user + after.children_system
    worked -= before.children_user + before.children_system
    pace, peak = count / seconds, max(peaks)
    print(
        f"{command}, jobs {jobs}: {count:,} articles in {seconds:.1f} s, {pace:.1f} a second, "
        f"{worked:.1f} s of processors' time, at most {peak:.0f} MB in the program itself "
        f"and {max(of_workers):.0f} MB in a worker, status {process.returncode}",
        flush=True,
    )
    return Run(pace, peak)


def peak_of(pid: int) -> float:
    """Give the most memory that a process has had so far, in MB; 0 where the system does not tell."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


def children_of(pid: int) -> list[int]:
    """Give the processes that a process has started; none where the system does not tell."""
    try:
        named = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii")
    except OSError:
        return []
    return [int(name) for name in named.split()]


def main() -> None:
    """Print pace and memory at one and two jobs, and how both grow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--articles", type=int, default=1_000)
    parser.add_argument("--command", default="slots", choices=COMMANDS)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home  # the person's own decisions, rules and caches stay out of it
        named = sorted(page for page in asked.folder.iterdir() if page.is_file())
        pages = [Path(shutil.copy(page, home)) for page in named if not is_sealed(page)]
        print(f"{len(pages)} pages of {asked.folder}")
        one, two = (run_over(pages, asked.articles, asked.command, jobs) for jobs in (1, 2))
        more = run_over(pages, 4 * asked.articles, asked.command, 2)
    print(f"two jobs do {two.pace / one.pace:.2f} times what one does")
    if two.peak:
        print(f"four times as many articles take {more.peak / two.peak:.2f} times the memory")


if __name__ == "__main__":
    main()
