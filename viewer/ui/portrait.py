"""A picture of the window, drawn as a person would see it: for the demo and the README."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtGui import QPixmap

from viewer.atomic import write_whole
from viewer.errors import SheetError
from viewer.storage.places import Places
from viewer.storage.settings import Theme
from viewer.ui.app import make_app, running
from viewer.ui.head_start import PRELOADED
from viewer.ui.opening import Request
from viewer.ui.window import Window
from viewer.workers import Workers

POLL_MS = 50
LONGEST_MS = 30_000


@dataclass(frozen=True, slots=True)
class Pose:
    """What the window shows in the picture."""

    article: Path | None
    folder: Path | None
    slot: int = 1
    theme: Theme = "light"
    size: tuple[int, int] = (1440, 900)
    full_screen: bool = False


def draw_window(pose: Pose, place: Path) -> None:
    """Open the window, wait until everything is sharp, and write its picture as PNG.

    Nothing of the person's own settings is read or written. Raises SheetError where the place
    cannot be written.
    """
    with tempfile.TemporaryDirectory() as home, Workers(preload=PRELOADED) as workers:
        app = make_app()
        with running(app, workers, _places_in(Path(home))) as window:
            window.desk.look.use(pose.theme)
            window.resize(*pose.size)
            window.show()
            window.workspace.open(Request(pose.article, pose.folder))
            window.workspace.gathered.connect(lambda _: window.workspace.walk_to(pose.slot - 1))
            if pose.full_screen:
                window.view.set(full_screen=True)
                window.showNormal()  # the screen without a screen is a small one
                window.resize(*pose.size)
            wait_until_settled(window)
            picture = window.grab()
    try:
        write_whole(place, _as_png(picture))
    except OSError as fault:
        raise SheetError(f"{place} cannot be written: {fault.strerror}.") from fault


def wait_until_settled(window: Window) -> None:
    """Let the window work until nothing is read, decoded or laid out any more."""
    loop, polls = QEventLoop(), QTimer(interval=POLL_MS)
    calm = 0

    def look() -> None:
        nonlocal calm
        is_busy = window.workspace.is_reading or window.pictures.is_busy
        calm = 0 if is_busy else calm + 1
        if calm > 3:
            loop.quit()

    polls.timeout.connect(look)
    polls.start()
    QTimer.singleShot(LONGEST_MS, loop.quit)
    loop.exec()
    polls.stop()


def _places_in(home: Path) -> Places:
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


def _as_png(picture: QPixmap) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())
