"""Prints the CPU time that plain text takes to become slots, at 1, 4 and 16 MB, and its growth.

python tests/benchmarks/text_speed.py
"""

import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from viewer.article.from_text import read
from viewer.slots.parsing import parse_slots

WORDS = (
    *(
        "the",
        "council",
        "met",
        "on",
        "a",
        "plan",
        "for",
        "old",
        "harbour",
        "and",
        "members",
        "agreed",
    ),
    *(
        "that",
        "more",
        "work",
        "was",
        "needed",
        "before",
        "vote",
        "river",
        "bridge",
        "town",
        "market",
    ),
)
PARAGRAPHS_A_CAPTION = 12


def story(size: int) -> str:
    """Give about ``size`` characters of paragraphs, with a caption after every twelfth."""
    chance = random.Random(0)
    pieces: list[str] = []
    length = 0
    while length < size:
        words = " ".join(chance.choices(WORDS, k=chance.randint(25, 60)))
        pieces.append(f"{words.capitalize()}.")
        if len(pieces) % PARAGRAPHS_A_CAPTION == 0:
            words = " ".join(chance.choices(WORDS, k=12))
            pieces.append(f"{words.capitalize()}, May {len(pieces) % 28 + 1}, 2021. (Jane Doe/AP)")
        length += len(pieces[-1]) + 2
    return "\n\n".join(pieces)


def main() -> None:
    """Write, read, parse and print each size; the first run warms up.

    The growth is the time for a megabyte against that of the first whole one: 1.0 is linear.
    """
    first = 0.0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.txt"
        for megabytes in (0.01, 1, 4, 16):
            path.write_text(story(int(megabytes * 1_000_000)), encoding="utf-8")
            start = time.process_time()
            article = read(path)
            middle = time.process_time()
            slots = parse_slots(article)
            end = time.process_time()
            each = (end - start) / megabytes
            first = each if megabytes <= 1 else first
            print(
                f"{megabytes:5} MB  {len(article.blocks):6} blocks  read {middle - start:.3f} s"
                f"  slots {end - middle:.3f} s  found {len(slots)}  growth {each / first:.2f}"
            )


if __name__ == "__main__":
    main()
