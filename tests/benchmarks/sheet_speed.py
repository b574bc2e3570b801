"""Prints time and memory of a PDF of 200 and 400 photos of 24 megapixels, as ratios.

python tests/benchmarks/sheet_speed.py

The time is that of the sheet over that of decoding the same photos at printing size on all cores.
The memory is the most that this process and its workers hold together (PSS; RSS where the system
does not tell it). The photos differ in their tables only, so that no two of them become one.
"""

import io
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PIL import Image, ImageFilter

from viewer.domain import (
    NO_DECISIONS,
    Article,
    Credit,
    Document,
    MadeBy,
    Pair,
    Photo,
    Slot,
    Sources,
)  # fmt: skip
from viewer.pipeline import picture_source
from viewer.sheet.layout_rows import BOX_WIDTH
from viewer.sheet.options import SheetOptions
from viewer.sheet.rows import rows_of
from viewer.sheet.writing import write_sheet
from viewer.workers import Workers

COUNTS = (200, 400)
SIZE = (6000, 4000)
PIXELS = round(BOX_WIDTH * 300 / 72)
CAPTION = (
    "The ferry {n} leaves the quay at dawn, seen from the lighthouse on Shore Hill, 5 May 2031."
)
MADE_AT = datetime(2031, 5, 5, tzinfo=UTC)


def photo_bytes() -> bytes:
    """Give a JPEG of 24 megapixels with about as much detail as a photo of a camera has."""
    coarse = SIZE[0] // 9, SIZE[1] // 9
    bands = [Image.effect_noise(coarse, 90).resize(SIZE) for _ in "RGB"]
    picture = Image.merge("RGB", bands)
    out = io.BytesIO()
    picture.filter(ImageFilter.GaussianBlur(1)).save(out, "JPEG", quality=88)
    return out.getvalue()


def varied(jpeg: bytes, number: int) -> bytes:
    """Give a JPEG that is decoded to other pixels, at any size: its quantisation is changed.

    Only the means of its blocks are looked at when it is decoded as small as this.
    """
    changed, at = bytearray(jpeg), 0
    for step in (number % 25, number // 25):
        at = jpeg.index(b"\xff\xdb", at) + 5
        changed[at] += step
    return bytes(changed)


def document_of(folder: Path, count: int) -> Document:
    """Give a document with so many pairs, each photo another."""
    first = folder / "0.jpg"
    if not first.exists():
        first.write_bytes(photo_bytes())
    jpeg = first.read_bytes()
    for number in range(1, count):
        name = folder / f"{number}.jpg"
        if not name.exists():
            name.write_bytes(varied(jpeg, number))
    photos = tuple(Photo(f"{number}.jpg", SIZE) for number in range(count))
    slots = tuple(
        Slot(f"key-{at}", at + 1, CAPTION.format(n=at), Credit("Shore", "A. Quill/Shore"))
        for at in range(count)
    )
    pairs = tuple(
        Pair(slot, photo, MadeBy.CLUES, 1.0) for slot, photo in zip(slots, photos, strict=True)
    )
    article = Article(folder / "ferry.txt", "Ferries", ())
    return Document(Sources(article, folder, slots, photos), NO_DECISIONS, slots, pairs)


def decode(document: Document, workers: Workers) -> None:
    """Make every picture at printing size on all cores, and do nothing with it."""
    rows = rows_of(document).rows
    picture = picture_source(document.sources, workers)
    picture.expect([(row, PIXELS) for row in rows])
    for row in rows:
        picture(row, PIXELS)


def seconds(work: Callable[[], object]) -> float:
    """Give how long some work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


class Memory:
    """Watches what this process and its children hold together, four times a second."""

    def __init__(self) -> None:
        self.most = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> "Memory":
        self._thread.start()
        return self

    def __exit__(self, *_fault: object) -> None:
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._ended.wait(0.25):
            self.most = max(self.most, sum(map(_held, _family())))


def _family() -> list[int]:
    own = os.getpid()
    children = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(place.read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
        if parent == own:
            children.append(int(place.parent.name))
    return [own, *children]


def _held(process: int) -> int:
    """Give bytes, "proportional" ones: what processes share is divided among them."""
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0
    return (
        next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)
        << 10
    )


def main() -> None:
    """Print a line for each number of photos."""
    options = replace(SheetOptions(), made_at=MADE_AT)
    with tempfile.TemporaryDirectory() as name, Workers() as workers:
        workers.start(workers.count)
        folder = Path(name)
        target = folder / "sheet.pdf"
        decode(document_of(folder, 2 * workers.count), workers)
        for count in COUNTS:
            document = document_of(folder, count)
            alone = seconds(partial(decode, document, workers))
            with Memory() as memory:
                picture = picture_source(document.sources, workers)
                taken = seconds(partial(write_sheet, document, target, picture, options))
            print(
                f"{count:5} photos: {taken / alone:.2f} times decoding alone"
                f" ({taken:.1f} s over {alone:.1f} s), {memory.most / 2**20:.0f} MB at most,"
                f" file {target.stat().st_size / 2**20:.0f} MB"
            )


if __name__ == "__main__":
    main()
