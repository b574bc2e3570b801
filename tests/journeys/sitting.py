"""A sitting in a process of its own, to be killed: edits the first caption, says so, goes on."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.storage.places import own_places
from viewer.storage.session_file import decisions_file
from viewer.ui.app import make_app, running
from viewer.ui.head_start import PRELOADED
from viewer.ui.opening import Request
from viewer.ui.window import Window
from viewer.workers import Workers


def press(window: Window, key: str) -> None:
    """Press a key where the focus is."""
    combination = QKeySequence(key)[0]  # type: ignore[index]
    focus = QApplication.focusWidget() or window
    QTest.keyClick(focus, combination.key(), combination.keyboardModifiers())


def edit(window: Window, article: Path, text: str) -> None:
    """Walk to the end and back, undo an edit, make another, and say when it is on disk."""
    for key in ("End", "Home", "U", "Ctrl+Z", "F2", "Ctrl+A"):
        press(window, key)
    QTest.keyClicks(QApplication.focusWidget() or window, text)
    press(window, "Ctrl+Return")
    look = QTimer(window, interval=5)
    look.timeout.connect(lambda: tell(article, text))
    look.start()


def tell(article: Path, text: str) -> None:
    """Say that the edit is kept, once it is."""
    place = decisions_file(article)
    if place.exists() and text in place.read_text("utf-8"):
        print("edited", flush=True)


def main(article: Path, text: str) -> None:
    """Open the article, edit it, and stay open until killed."""
    with Workers(2, preload=PRELOADED) as workers:
        app = make_app()
        with running(app, workers, own_places()) as window:
            window.show()
            window.workspace.gathered.connect(lambda _document: edit(window, article, text))
            window.workspace.open(Request(article))
            app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
