"""Makes the long-lived parts, hands them in, starts Qt."""

import logging
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from viewer import __version__
from viewer.resources import resource
from viewer.storage.log_file import start_log
from viewer.storage.places import Places, own_places
from viewer.ui.asking import Asking
from viewer.ui.background import Background
from viewer.ui.opening import Request
from viewer.ui.preferences import Preferences
from viewer.ui.theme import Look
from viewer.ui.window import Engines, Window
from viewer.workers import Workers

log = logging.getLogger(__name__)

PRELOADED = ("viewer.pipeline", "viewer.photos.decoding")


def show_window(
    opened: Path | None, photos: Path | None, encoding: str | None, full_screen: bool
) -> int:
    """Open the window on an article or a folder of photos; give the exit status when it closes."""
    places = own_places()
    start_log(places.log)
    with Workers(preload=PRELOADED) as workers:
        workers.start()
        app = make_app()
        with running(app, workers, places) as window:
            sys.excepthook = _Hook(window)
            window.show()
            if full_screen:
                window.view.set(full_screen=True)
            request = request_for(opened, photos, encoding)
            if request is not None:
                window.workspace.open(request)
            # Without this, Ctrl+C in the terminal would wait until a Qt event comes.
            signal.signal(signal.SIGINT, lambda *_: window.close())
            beat = QTimer(interval=500)
            beat.timeout.connect(lambda: None)
            beat.start()
            return app.exec()


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
    asking: Callable[[QWidget], Asking] = Asking,
) -> Iterator[Window]:
    """Give a window with all its parts; at the end everything decided is on disk."""
    background = Background()
    preferences = Preferences(places)
    look = Look(preferences.settings.theme)
    look.caption_size = preferences.settings.caption_size
    look.apply(app)
    window = Window(Engines(workers, background, look, preferences, places), asking)
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


def request_for(opened: Path | None, photos: Path | None, encoding: str | None) -> Request | None:
    """Give what the command line asks to open: an article, a folder, both or nothing."""
    if opened is not None and opened.is_dir():
        return Request(None, opened, encoding)
    if opened is not None:
        return Request(opened, photos, encoding)
    return Request(None, photos) if photos is not None else None


def _log_qt(kind: QtMsgType, _context: object, message: str) -> None:
    serious = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    logging.getLogger("qt").log(logging.ERROR if serious else logging.INFO, "%s", message)


class _Hook:
    """The last resort: an error nobody expected is logged and told; decisions are safe on disk."""

    def __init__(self, window: Window) -> None:
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
            self._window.tr("Something went wrong inside Cutline. Your decisions are safe.")
        )
