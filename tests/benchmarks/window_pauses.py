"""Print for how long the window stands still meanwhile: python tests/benchmarks/window_pauses.py

An article of 300 slots and a folder of 3,000 photos are made, with captions inside, and opened in
the real window, without a screen. A beat runs in its event loop: the longest pause between two
beats is how long a key would have waited. What of it the window's thread has worked stands beside
it, and for how long it has queued for a processor that other programs had.
"""

import argparse
import io
import os
import random
import struct
import sys
import tempfile
from pathlib import Path
from threading import get_native_id
from time import monotonic, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.storage.places import Places
from viewer.ui.app import make_app, running
from viewer.ui.head_start import PRELOADED
from viewer.ui.opening import Request
from viewer.ui.window import Window
from viewer.workers import Workers

SYLLABLES = ("ba", "ko", "ri", "ten", "mu", "sal", "vor", "li", "ga", "per", "no", "chi")
FELT = 0.05
PATIENCE_MS = 300_000


class Beat:
    """Beats in the event loop and keeps its pauses."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=0, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.begin()
        self._timer.start()

    def begin(self) -> None:
        """Forget what was."""
        self.pauses: list[tuple[float, float, float]] = []
        self._last = (monotonic(), thread_time(), _queued())

    def line(self, what: str, took: float) -> str:
        """Tell of the pauses since the beginning."""
        self._beat()
        longest, worked, queued = max(self.pauses)
        own = [pause - queued for pause, _, queued in self.pauses]
        return (
            f"{what:16}{took:7.2f} s   longest pause {longest * 1000:5.0f} ms (worked"
            f" {worked * 1000:4.0f}, queued {queued * 1000:4.0f});  without the queue"
            f" {max(own) * 1000:4.0f} ms, {sum(each > FELT for each in own)} over 50 ms"
        )

    def _beat(self) -> None:
        now = (monotonic(), thread_time(), _queued())
        pause, work, queued = (new - old for new, old in zip(now, self._last, strict=True))
        self.pauses.append((pause, work, queued))
        self._last = now


def _queued() -> float:
    """Give for how many seconds this thread has waited for a processor, 0 where nobody tells."""
    place = Path(f"/proc/self/task/{get_native_id()}/schedstat")
    return int(place.read_text().split()[1]) / 1e9 if place.exists() else 0.0


def make_desk(folder: Path, slots: int, photos: int, length: int) -> Path:
    """Write the photos and the article; give the article."""
    rng = random.Random(4)
    words = ["".join(rng.choices(SYLLABLES, k=rng.randint(2, 4))) for _ in range(6_000)]
    words += ["the", "of", "in"] * 900
    texts = [" ".join(rng.choices(words, k=length)).capitalize() for _ in range(photos)]
    stream = io.BytesIO()
    Image.new("RGB", (90, 60), "grey").save(stream, "JPEG")
    plain = stream.getvalue()
    pictures = folder / "pictures"
    pictures.mkdir()
    for at, text in enumerate(texts):
        said = b"\x1c\x02\x78" + struct.pack(">H", len(text)) + text.encode()
        block = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(said)) + said
        block += b"\0" * (len(said) % 2)
        segment = b"\xff\xed" + struct.pack(">H", len(block) + 2) + block
        (pictures / f"N{at}.jpg").write_bytes(plain[:2] + segment + plain[2:])
    figures = "".join(
        f"<p>{' '.join(rng.choices(words, k=40))}.</p>"
        f"<figure><img src='/p/{at}'><figcaption>{text}. Nordbild</figcaption></figure>"
        for at, text in enumerate(texts[:: photos // slots][:slots])
    )
    article = folder / "story.html"
    article.write_text(f"<article><h1>A long story</h1>{figures}</article>", "utf-8")
    return article


def places_in(home: Path) -> Places:
    """Give the program's own folders, in a folder that will be thrown away."""
    return Places(
        settings=home / "settings.toml",
        history=home / "history.json",
        additions=home,
        sessions=home / "sessions",
        pasted=home / "pasted",
        thumbnails=home / "thumbnails",
        pictures=home / "pictures",
        log=home / "cutline.log",
    )


def open_and_wait(window: Window, request: Request) -> None:
    """Open something and let the window live until everything has been read."""
    loop = QEventLoop()
    window.workspace.gathered.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    window.workspace.open(request)
    loop.exec()


def press(window: Window, key: Qt.Key) -> None:
    """Press a key where the focus is, and let the window answer."""
    QTest.keyClick(QApplication.activeModalWidget() or window.parts.stage, key)
    QTest.qWait(300)


def main() -> None:
    """Open, then walk, choose a photo and detach one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--slots", type=int, default=300)
    parser.add_argument("--photos", type=int, default=3_000)
    parser.add_argument("--words", type=int, default=35, help="of a caption")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home, Workers(2, preload=PRELOADED) as workers:
        article = make_desk(Path(home), options.slots, options.photos, options.words)
        with running(make_app(), workers, places_in(Path(home) / "own")) as window:
            window.show()
            QTest.qWait(500)
            beat = Beat()
            steps = (
                (
                    "open",
                    lambda: open_and_wait(window, Request(article, article.parent / "pictures")),
                ),
                ("next slot", lambda: press(window, Qt.Key.Key_Right)),
                ("choose a photo", lambda: press(window, Qt.Key.Key_P)),
                ("take no photo", lambda: press(window, Qt.Key.Key_U)),
                ("the last slot", lambda: press(window, Qt.Key.Key_End)),
            )
            for what, step in steps:
                beat.begin()
                began = monotonic()
                step()
                print(beat.line(what, monotonic() - began), flush=True)
            paired = sum(pair.photo is not None for pair in window.workspace.pairs)
            print(f"{paired} of {len(window.workspace.pairs)} slots have a photo")


if __name__ == "__main__":
    main()
