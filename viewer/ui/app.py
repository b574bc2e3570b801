"""Makes the long-lived parts, hands them in, starts Qt."""

import gc
import logging
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QSizeF,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from viewer import __version__
from viewer.one_window import Handed, this_screen
from viewer.resources import resource
from viewer.storage.log_file import start_log
from viewer.storage.places import Places, own_places
from viewer.ui.foreseen import Foreseen, begin_first
from viewer.ui.head_start import HeadStart
from viewer.workers import Workers

if TYPE_CHECKING:
    from viewer.ui.asking import Asking
    from viewer.ui.window import Window

# A thread that pairs or checks lets a key through this soon; Python's own 5 ms are a third of a frame.
SWITCH_SECONDS = 0.001

log = logging.getLogger(__name__)


def show_window(start: HeadStart, full_screen: bool) -> int:
    """Open the window on what is being read; give the exit status when it closes."""
    places = own_places()
    start_log(places.log)
    sys.setswitchinterval(SWITCH_SECONDS)
    app = make_app()
    first = _first_photo(start) if full_screen else None
    with running(app, start.workers, places) as window:
        # Not above: the first photo is under way before all of this is loaded.
        from viewer.ui.opening import Request

        sys.excepthook = _Hook(window)
        if first is not None:
            window.pictures.foresee(first)
        if full_screen:
            window.view.set(full_screen=True)
        else:
            window.show()
        if start.article is not None or start.folder is not None:
            request = Request(start.article, start.folder, start.encoding)
            window.workspace.opened.connect(partial(_tell_shown, start))
            window.workspace.open(request, start)
        # Without this, Ctrl+C in the terminal would wait until a Qt event comes.
        signal.signal(signal.SIGINT, lambda *_: window.close())
        beat = QTimer(interval=500)
        # Garbage in circles may hold timers and watchers of Qt, which must go on this thread; left
        # alone, Python collects it on whichever thread comes next.
        gc.disable()
        beat.timeout.connect(partial(gc.collect, 1))
        beat.start()
        with _hearing(window, places):
            return app.exec()


@contextmanager
def _hearing(window: "Window", places: Places) -> Iterator[None]:
    """Have the window show what a second start of the program was given."""
    from viewer.ui.second_start import SecondStart

    place = this_screen(places.windows)
    if place is None:
        yield
        return
    second = SecondStart(place)
    second.handed.connect(partial(_take, window))
    try:
        yield
    finally:
        second.close()


def _take(window: "Window", handed: Handed) -> None:
    """Show what was handed over, and bring the window to the front."""
    from viewer.ui.opening import Request

    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    if handed.opened is not None and handed.opened.is_dir():
        window.workspace.open(Request(None, handed.opened))
    elif handed.opened is not None:
        window.workspace.open(Request(handed.opened, handed.photos, handed.encoding))


def _tell_shown(start: HeadStart, _document: object) -> None:
    """Let the reading go on once the first photo is painted: with the next turn of the loop."""
    QTimer.singleShot(0, start.shown.set)


def _first_photo(start: HeadStart) -> Foreseen | None:
    """Have the photo decoded that is most likely shown first, as it will fill the screen."""
    screen = QGuiApplication.primaryScreen()
    if start.folder is None or screen is None:
        return None
    box = (QSizeF(screen.size()) * screen.devicePixelRatio()).toSize()
    return begin_first(start.workers, start.folder, start.article, box)


def make_app() -> QApplication:
    """Give the one application object, named and with its icon."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        qInstallMessageHandler(_log_qt)
        app = QApplication(["cutline"])
    app.setApplicationName("Cutline")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("cutline")
    app.setWindowIcon(QIcon(str(resource("icons/cutline.svg"))))
    return app


@contextmanager
def running(
    app: QApplication,
    workers: Workers,
    places: Places,
    asking: "Callable[[QWidget], Asking] | None" = None,
) -> "Iterator[Window]":
    """Give a window with all its parts; at the end everything decided is on disk."""
    from viewer.ui.asking import Asking
    from viewer.ui.background import Background
    from viewer.ui.language import speak
    from viewer.ui.preferences import Preferences
    from viewer.ui.theme import Look
    from viewer.ui.window import Engines, Window

    background = Background()
    preferences = Preferences(places)
    speak(app, preferences.settings.language)  # before any widget asks for its words
    look = Look(preferences.settings.theme)
    look.set_captions(preferences.settings.caption_size, preferences.settings.caption_face)
    look.reduced_motion = preferences.settings.reduced_motion
    look.apply(app)
    window = Window(Engines(workers, background, look, preferences, places), asking or Asking)
    if preferences.note:
        window.parts.message.show_error(preferences.note)
    try:
        yield window
    finally:
        workers.close()
        background.close()
        window.workspace.finish()
        window.deleteLater()
        app.processEvents()


def _log_qt(kind: QtMsgType, _context: object, message: str) -> None:
    serious = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    logging.getLogger("qt").log(logging.ERROR if serious else logging.INFO, "%s", message)


class _Hook:
    """The last resort: an error nobody expected is logged and told; decisions are safe on disk."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def __call__(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        log.critical("an error nobody expected", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        self._window.workspace.finish()
        self._window.parts.message.show_error(
            QCoreApplication.translate(
                "Window", "Something went wrong inside Cutline. Your decisions are safe."
            )
        )
