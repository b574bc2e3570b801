"""Prints where the time goes between a photo's file and the screen, and how the window bears load.

    python tests/benchmarks/viewer_parts.py --photos SETS/nav [--many SETS/open] [--walks 10]

Decoding, scaling, transfer and paint each alone; thumbnails a second; the reaction to a key while
thumbnails are made; ten thousand photos; 100 %; and memory over walks. It runs under Xvfb, or on
DISPLAY where that is missing. --turbo names an interpreter with PyTurboJPEG to be compared with.
"""

import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPaintEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from viewer.photos.decoding import decode_photo, embedded_thumbnail  # noqa: E402
from viewer.photos.thumbnails import read_thumbnail, thumbnail_for  # noqa: E402
from viewer.storage.places import own_places  # noqa: E402
from viewer.ui.app import make_app, running  # noqa: E402
from viewer.ui.background import Job, Tick  # noqa: E402
from viewer.ui.head_start import PRELOADED  # noqa: E402
from viewer.ui.opening import Request  # noqa: E402
from viewer.ui.pixel_work import picture_work  # noqa: E402
from viewer.ui.stage import Stage  # noqa: E402
from viewer.ui.window import Window  # noqa: E402
from viewer.workers import Workers  # noqa: E402

BOX = (1920, 1080)
BENCH = CHECKOUT.parent / "shared" / "bench"
PATIENCE = 120.0


def ms(seconds: list[float], part: float = 0.5) -> float:
    """Give a quantile in milliseconds."""
    ordered = sorted(seconds)
    return 1000 * ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def timed(call: Callable[[], object], times: int = 1) -> float:
    """Give the seconds that a call takes, the median of some."""
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        spent.append(time.perf_counter() - began)
    return statistics.median(spent)


def until(holds: Callable[[], bool], patience: float = PATIENCE) -> float:
    """Let the window live until something holds; give the seconds."""
    began = time.perf_counter()
    while not holds():
        QCoreApplication.processEvents()
        if time.perf_counter() - began > patience:
            raise SystemExit("this took too long")
    return time.perf_counter() - began


@contextmanager
def screen() -> Iterator[None]:
    """Have an X screen of our own while the block runs, where there is a server for it."""
    server = shutil.which("Xvfb")
    if server is None:
        yield
        return
    size = f"{BOX[0]}x{BOX[1]}x24"
    command = [server, "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as x:
        assert x.stdout is not None
        os.environ["DISPLAY"] = f":{x.stdout.readline().decode().strip()}"
        try:
            yield
        finally:
            x.terminate()


@contextmanager
def window() -> Iterator[Window]:
    """Give a window in full screen, with workers of its own."""
    with Workers(preload=PRELOADED) as workers:
        workers.start(workers.count)
        with running(make_app(), workers, own_places()) as shown:
            shown.view.set(full_screen=True)
            yield shown


def opened(shown: Window, folder: Path) -> None:
    """Have a folder opened and every photo described."""
    shown.workspace.open(Request(None, folder))
    until(lambda: shown.workspace.folder == folder and not shown.workspace.is_reading)


class Paints:
    """When the stage was painted, and how long that took."""

    def __init__(self, stage: Stage) -> None:
        self.ends: list[float] = []
        self.took: list[float] = []
        paint = stage.paintEvent

        def painted(event: QPaintEvent) -> None:
            began = time.perf_counter()
            paint(event)
            self.ends.append(time.perf_counter())
            self.took.append(self.ends[-1] - began)

        stage.paintEvent = painted  # type: ignore[method-assign,assignment]


class Gaps:
    """The longest times in which the window did not answer."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._beat = QTimer(interval=1)
        self._beat.timeout.connect(self._take)
        self._beat.start()

    def _take(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


def steps_of(path: Path, place: Path, workers: Workers) -> dict[str, Callable[[], object]]:
    """Give what can happen to a photo, each step by its name."""
    tick = Tick(Job(), lambda _part: None)
    half = QImage(3000, 2000, QImage.Format.Format_RGB32)
    half.fill(0)
    to_screen = picture_work(workers, path, QSize(*BOX))
    whole = picture_work(workers, path, QSize(6000, 6000))
    return {
        "decode for the screen, with thumbnail": lambda: decode_photo(path, BOX, 512),
        "the same through a worker": lambda: to_screen(tick),
        "decode whole, by Qt alone": lambda: QImageReader(str(path)).read(),
        "decode whole": lambda: decode_photo(path),
        "whole through a worker": lambda: whole(tick),
        "thumbnail made and kept": lambda: thumbnail_for(path, 512, place),
        "thumbnail read from disk": lambda: read_thumbnail(path, 512, place),
        "thumbnail inside the file": lambda: embedded_thumbnail(path),
        "scale a half-size picture": lambda: half.scaled(QSize(1620, 1080)),
    }


def parts(paths: list[Path], workers: Workers) -> None:
    """Print what each step costs for a photo, in milliseconds."""
    figures: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as kept:
        for path in paths:
            for name, call in steps_of(path, Path(kept), workers).items():
                figures.setdefault(name, []).append(timed(call))
    for name, spent in figures.items():
        print(f"{name:42} {ms(spent):7.1f} ms  (95 %: {ms(spent, 0.95):.1f})")


def thumbnails(shown: Window, photos: Path, count: int, turbo: str) -> None:
    """Print how many thumbnails a second come into the window, beside PyTurboJPEG in threads."""
    came: set[str] = set()
    pictures = shown.pictures
    pictures.thumbnail_ready.connect(lambda name, _image: came.add(name))
    names = [photo.name for photo in shown.workspace.document.sources.photos][-count:]
    until(lambda: not pictures.is_busy)
    QTest.qWait(2000)
    came.clear()
    pictures.want_thumbnails(names)
    rate = count / until(lambda: len(came) >= count)
    print(f"9   thumbnails of 512 pixels               {rate:7.1f} a second")
    command = [turbo, "-B", str(BENCH / "thumbs.py"), "--photos", str(photos), "--rounds", "1"]
    command += ["--count", str(count), "--sizes", "512", "--only", "turbo"]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    print(told.strip() or "    PyTurboJPEG is not there: --turbo names who has it")


def reactions(shown: Window, keys: int) -> None:
    """Print how soon a key shows while thumbnails are made, from the press to the end of a paint."""
    paints = Paints(shown.parts.stage)
    names = [photo.name for photo in shown.workspace.document.sources.photos]
    pressed: list[float] = []
    chance = random.Random(1)
    over = threading.Event()

    def press() -> None:
        for _ in range(keys):
            over.wait(chance.uniform(0.3, 0.5))
            pressed.append(time.perf_counter())
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
                QCoreApplication.postEvent(shown, event)

    shown.pictures.want_thumbnails(names)
    thread = threading.Thread(target=press)
    thread.start()
    until(lambda: not thread.is_alive())
    until(lambda: bool(paints.ends) and paints.ends[-1] > pressed[-1], 5)
    spent = [next(end for end in paints.ends if end > key) - key for key in pressed]
    print(
        f"10  key to paint while thumbnails are made {ms(spent):7.1f} ms  (99 %: {ms(spent, 0.99):.1f})"
    )
    print(f"    painting the stage                     {ms(paints.took):7.1f} ms")


def ten_thousand(photos: Path) -> None:
    """Print how 300 slots and a folder of ten thousand open, and how the filmstrip scrolls."""
    sources = sorted(photos.glob("*.jpg"))
    with tempfile.TemporaryDirectory(dir=photos.parent) as place, window() as shown:
        folder, text = Path(place) / "photos", Path(place) / "harbour.txt"
        folder.mkdir()
        for number in range(10_000):
            source = sources[number % len(sources)]
            os.link(source, folder / f"{source.stem}_{number:05d}.jpg")
        captions = (f"Boats lie at pier {n} of the harbour. (Ada Thorne/Tide)" for n in range(300))
        story = "The harbour fell dry this morning, and nobody had seen that before in the town."
        text.write_text("Low water\n\n" + f"\n\n{story}\n\n".join(captions), "utf-8")
        shown.view.set(full_screen=False)
        gaps = Gaps()
        shown.workspace.open(Request(text, folder))
        spent = until(lambda: bool(shown.workspace.pairs) and bool(shown.workspace.folder))
        slots = len(shown.workspace.pairs)
        print(f"11  {slots} slots and 10,000 photos are there  {1000 * spent:7.0f} ms")
        until(lambda: not shown.workspace.is_reading)
        print(f"    all described, longest halt            {1000 * max(gaps.gaps):7.0f} ms")
        QTest.qWait(1500)
        gaps.gaps.clear()
        bar = shown.parts.filmstrip.verticalScrollBar()
        for step in range(300):
            bar.setValue(step * 60)
            QTest.qWait(8)
        frames = f"(99 %: {ms(gaps.gaps, 0.99):.1f})"
        print(
            f"    scrolling, longest frame               {1000 * max(gaps.gaps):7.1f} ms  {frames}"
        )


def zooming(shown: Window, folder: Path) -> None:
    """Print how soon 100 % is sharp beside a full decode, and how it pans."""
    stage, ratios = shown.parts.stage, []
    for _ in range(6):
        shown.workspace.walk(1)
        QTest.qWait(1500)
        photo = shown.workspace.current.photo
        whole = timed(QImageReader(str(folder / photo.name)).read)
        began = time.perf_counter()
        stage.zoom_actual()
        until(lambda: stage.is_sharp)
        stage.repaint()
        ratios.append((time.perf_counter() - began) / whole)
        paints = Paints(stage)
        at = QPoint(900, 500)
        QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=at)
        for step in range(30):
            QTest.mouseMove(stage, at - QPoint(12, 8) * step)
            stage.repaint()
        QTest.mouseRelease(stage, Qt.MouseButton.LeftButton)
        stage.zoom_fit()
    print(f"12  100 % sharp, in full decodes           {statistics.median(ratios):7.2f}")
    print(f"    panning, longest frame                 {1000 * max(paints.took):7.1f} ms")


def memory_over(shown: Window, walks: int) -> None:
    """Print the memory of window and workers after each walk through all photos."""
    import psutil

    own = psutil.Process()
    for number in range(walks):
        for _ in range(len(shown.workspace.pairs)):
            shown.workspace.walk(1)
            QTest.qWait(30)
        shown.workspace.walk_to(0)
        QTest.qWait(500)
        tree = [own, *own.children(recursive=True)]
        sizes = [process.memory_full_info().pss >> 20 for process in tree if process.is_running()]
        print(f"    walk {number + 1:2}: {sum(sizes):5} MB")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--many", type=Path)
    parser.add_argument("--count", type=int, default=48)
    parser.add_argument("--keys", type=int, default=60)
    parser.add_argument("--walks", type=int, default=0)
    parser.add_argument("--turbo", default=sys.executable)
    options = parser.parse_args()
    paths = sorted(options.photos.glob("*.jpg"))
    with tempfile.TemporaryDirectory() as home, screen():
        os.environ |= {"HOME": home, "XDG_CACHE_HOME": home, "XDG_CONFIG_HOME": home}
        app = make_app()
        assert isinstance(app, QApplication)
        with Workers(preload=PRELOADED) as workers:
            parts(paths[10 : 10 + options.count // 4], workers)
        with window() as shown:
            folder = options.photos if options.many is None else options.many
            opened(shown, options.photos)
            thumbnails(shown, options.photos, options.count, options.turbo)
            zooming(shown, options.photos)
            opened(shown, folder)
            reactions(shown, options.keys)
            if options.walks:
                memory_over(shown, options.walks)
        ten_thousand(folder)


if __name__ == "__main__":
    main()
