"""Print all figures on folders of photos: python tests/benchmarks/folder_figures.py [--seeds 7 11]

What the photos' data give; then pairing by kind of folder with the slots given and along the whole
road, over all articles and over two halves that share none. Nothing in pairing is trained: the
halves and other seeds show whether it leans on single articles.
"""

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Run each of the two benchmarks in every way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", nargs="+", default=["7"])
    options = parser.parse_args()
    ways = [("what photos say of themselves", "photo_figures.py", [])]
    for half in ([], ["--half", "one"], ["--half", "other"]):
        for given in (["--given"], []):
            title = f"pairing, {'slots given' if given else 'the whole road'}, "
            title += f"{half[1]} half of the articles" if half else "all articles"
            ways.append((title, "pairing_figures.py", [*given, *half, "--seeds", *options.seeds]))
    for title, script, arguments in ways:
        print(f"\n== {title}", flush=True)
        subprocess.run([sys.executable, str(HERE / script), *arguments], check=True)


if __name__ == "__main__":
    main()
