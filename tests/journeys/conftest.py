"""A person at the real window: opens, presses keys, looks."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from viewer.resources import sample_article
from viewer.storage.places import Places
from viewer.ui.app import make_app, running
from viewer.ui.asking import Asking
from viewer.ui.head_start import PRELOADED
from viewer.ui.opening import Request
from viewer.ui.window import Window
from viewer.workers import Workers

PATIENCE = 20_000


class Answers(Asking):
    """Stands in for the system's dialogs: gives what the person would choose."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.next_article: Path | None = None
        self.next_folder: Path | None = None
        self.next_sheet: Path | None = None
        self.next_encoding: str | None = None
        self.next_keys: Path | None = None
        self.told_terms: tuple[str, ...] = ()
        self.lets_go_out = True
        self.opened_text = ""
        self.next_copies: Path | None = None
        self.next_marked_up: Path | None = None

    def article(self, start: Path | None, suffixes: tuple[str, ...]) -> Path | None:
        return self.next_article

    def folder(self, start: Path | None) -> Path | None:
        return self.next_folder

    def sheet(self, proposal: Path, kind: str) -> Path | None:
        return self.next_sheet

    def keys_file(self, proposal: Path) -> Path | None:
        return self.next_keys

    def opens(self, place: Path) -> bool:
        self.opened_text = place.read_text("utf-8")
        return True

    def terms(self, lines: tuple[str, ...]) -> bool:
        self.told_terms = lines
        return self.lets_go_out

    def captions_folder(self, start: Path | None) -> Path | None:
        return self.next_copies

    def marked_up(self, start: Path | None, suffixes: tuple[str, ...]) -> Path | None:
        return self.next_marked_up

    def encoding(self, present: str) -> str | None:
        return self.next_encoding

    def photo_encoding(self, present: str) -> str | None:
        return self.next_encoding


class User:
    """Does what a person does, and sees what a person sees."""

    def __init__(self, window: Window, qtbot) -> None:
        self.window = window
        assert isinstance(window.desk.asking, Answers)
        self.answers = window.desk.asking
        self._qtbot = qtbot
        self.keys_pressed = 0

    def opens(self, article: Path | None, folder: Path | None = None) -> None:
        """Open and wait until every photo has been described."""
        with self._qtbot.waitSignal(self.window.workspace.gathered, timeout=PATIENCE):
            self.window.workspace.open(Request(article, folder))

    def presses(self, *keys: str) -> None:
        """Press keys, given as in the key table, where the focus is."""
        for key in keys:
            self._has_the_keyboard()
            combination = QKeySequence(key)[0]  # type: ignore[index]
            QTest.keyClick(self.focus, combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()
            self.keys_pressed += 1

    def _has_the_keyboard(self) -> None:
        """Give the window the keyboard back after a dialog, as a window manager does."""
        if self.dialog is None and not self.window.isActiveWindow():
            self.window.activateWindow()
            QTest.qWaitForWindowActive(self.window)

    def types(self, text: str) -> None:
        """Type text where the focus is."""
        QTest.keyClicks(self.focus, text)
        QApplication.processEvents()
        self.keys_pressed += len(text)

    def selects_all(self) -> None:
        """Select all text where the focus is."""
        QTest.keyClick(self.focus, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    def drops(self, *paths: Path) -> None:
        """Drag files over the window and let them fall."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        given = (
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(5, 5), *given))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(5, 5), *given))

    def exports(self, target: Path, *, waits: bool = True) -> None:
        """Open the export dialog, choose the format by arrow keys, and export to the target."""
        self.answers.next_sheet = target
        self.presses("Ctrl+E")
        self.waits_until(lambda: self.dialog is not None and self.dialog.isActiveWindow())
        self.tabs_to(lambda widget: widget.property("suffix") is not None)
        for _ in range(60):
            if self.focus.property("suffix") == target.suffix:
                break
            self.presses("Right")
        self.tabs_to(lambda widget: widget.property("text") == "Export…")
        self.presses("Space")
        if waits:
            self.waits_until(target.exists)

    def tabs_to(self, is_wanted: Callable[[QWidget], bool]) -> None:
        """Press Tab until a widget has the focus."""
        for _ in range(60):
            if is_wanted(self.focus):
                return
            self.presses("Tab")
        pytest.fail("Tab does not lead there")

    @property
    def focus(self) -> QWidget:
        """The widget that gets the keys: in a dialog if one is open."""
        dialog = QApplication.activeModalWidget()
        inside = dialog or self.window
        return QApplication.focusWidget() or inside.focusWidget() or inside

    @property
    def dialog(self) -> QWidget | None:
        """The dialog that is open."""
        return QApplication.activeModalWidget()

    def waits_until(self, holds) -> None:
        """Wait until something is seen."""
        self._qtbot.waitUntil(holds, timeout=PATIENCE)

    @property
    def slot(self) -> int:
        """The number of the slot that is shown."""
        return self.window.workspace.position + 1

    @property
    def caption(self) -> str:
        """The caption that stands under the photo."""
        return self.window.workspace.current.slot.caption

    @property
    def credit(self) -> str | None:
        """The credit that stands under the photo."""
        credit = self.window.workspace.current.slot.credit
        return credit.text if credit else None

    @property
    def photo(self) -> str | None:
        """The name of the photo on the stage."""
        photo = self.window.workspace.current.photo
        return photo.name if photo else None

    @property
    def photos(self) -> list[str | None]:
        """The photo names of all slots."""
        return [p.photo.name if p.photo else None for p in self.window.workspace.pairs]

    @property
    def unplaced(self) -> list[str]:
        """The names of the photos that no slot has taken."""
        return [photo.name for photo in self.window.workspace.document.unplaced]

    @property
    def message(self) -> str:
        """The message that stands in the window, "" for none."""
        bar = self.window.parts.message
        return bar.text if bar.isVisible() else ""


@pytest.fixture
def places(own_home) -> Places:
    """The program's own folders, in the test's home."""
    return Places(
        settings=own_home / "settings.toml",
        history=own_home / "history.json",
        additions=own_home,
        sessions=own_home / "sessions",
        pasted=own_home / "pasted",
        thumbnails=own_home / "thumbnails",
        pictures=own_home / "pictures",
        log=own_home / "cutline.log",
    )


@pytest.fixture
def user(qtbot, places) -> Iterator[User]:
    """A person in front of a window on the first screen."""
    with (
        Workers(2, preload=PRELOADED) as workers,
        running(make_app(), workers, places, Answers) as window,
    ):
        window.show()
        QTest.qWaitForWindowActive(window)
        yield User(window, qtbot)
        for widget in QApplication.topLevelWidgets():
            if widget is not window:
                widget.close()


@pytest.fixture
def desk(tmp_path) -> Path:
    """The sample's article in a folder that can be written, with its photos; gives the article."""
    folder = tmp_path / "desk"
    folder.mkdir()
    for path in sample_article().parent.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    return folder / sample_article().name
