"""Prints how many articles a second become slots with one worker and with two, and the ratio.

python tests/benchmarks/archive_speed.py [FOLDER] [--times N] [--command slots]

FOLDER, ../shared/articles/html unless told, is read N times over, as an archive N times its size.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT.parent / "shared" / "articles" / "html"


def articles_a_second(command: str, folder: Path, times: int, jobs: int) -> float:
    """Run the whole program over a list of the folder's articles and give its pace."""
    names = [str(path) for path in sorted(folder.iterdir()) if path.is_file()] * times
    with tempfile.TemporaryFile() as listed, tempfile.TemporaryFile() as nowhere:
        listed.write("\n".join(names).encode())
        listed.seek(0)
        start = time.perf_counter()
        ended = subprocess.run(
            [sys.executable, "-m", "viewer", command, "-", "--json", "--jobs", str(jobs)],
            cwd=ROOT, stdin=listed, stdout=nowhere, stderr=subprocess.DEVNULL, check=False,
        )  # fmt: skip
        seconds = time.perf_counter() - start
        lines = nowhere.seek(0) or sum(1 for _ in nowhere)
    print(
        f"jobs {jobs}: {len(names):,} articles in {seconds:.1f} s, {len(names) / seconds:.1f} a"
        f" second; {lines:,} answers, status {ended.returncode}"
    )
    return len(names) / seconds


def main() -> None:
    """Print the pace at one and two jobs and how much faster two are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--times", type=int, default=13)
    parser.add_argument("--command", default="slots", choices=("slots", "pair", "check"))
    asked = parser.parse_args()
    one = articles_a_second(asked.command, asked.folder, asked.times, 1)
    two = articles_a_second(asked.command, asked.folder, asked.times, 2)
    print(f"two jobs do {two / one:.2f} times what one does")


if __name__ == "__main__":
    main()
