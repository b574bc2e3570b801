"""Decisions on their way to disk: at once, one write after the other, the latest only."""

import logging
import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.errors import CutlineError, SessionError
from viewer.storage.session_file import Sitting, write_sitting
from viewer.ui.background import Background, Tick

log = logging.getLogger(__name__)


class _Unwritten:
    """The sittings that are not on disk yet; threads take them from here, one at a time.

    A sitting is taken when its write begins, not when it is planned: so nothing is lost when a
    planned write is called off, and nothing old is written over something new.
    """

    def __init__(self, sessions: Path) -> None:
        self.waiting: dict[Path, Sitting] = {}
        self.refused: dict[Path, Sitting] = {}
        self._sessions = sessions
        self._one_at_a_time = threading.Lock()

    def write(self, opened: Path, _tick: Tick | None = None) -> Path | None:
        """Write the latest sitting of a file; None if it has been written meanwhile."""
        with self._one_at_a_time:
            sitting = self.waiting.pop(opened, None)
            if sitting is None:
                return None
            try:
                return write_sitting(opened, sitting, self._sessions)
            except SessionError:
                self.refused[opened] = sitting
                raise


class Saving(QObject):
    """Write sittings in the background; ``finish`` writes what is not on disk by then."""

    failed = Signal(str)  # one sentence
    saved = Signal(object)  # Path

    def __init__(
        self, background: Background, sessions: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._unwritten = _Unwritten(sessions)
        self._is_writing = False

    def keep(self, opened: Path, sitting: Sitting) -> None:
        """Write this sitting as soon as the one before is on disk; later ones replace it."""
        self._unwritten.refused.pop(opened, None)
        self._unwritten.waiting[opened] = sitting
        if not self._is_writing:
            self._write_next()

    def finish(self) -> None:
        """Write what still waits, now, in this thread; what was refused gets another chance."""
        waiting, refused = self._unwritten.waiting, self._unwritten.refused
        for opened in tuple(refused):
            waiting.setdefault(opened, refused.pop(opened))
        for opened in tuple(waiting):
            try:
                self._unwritten.write(opened)
            except SessionError as fault:
                log.warning("decisions not kept: %s", fault)

    def _write_next(self) -> None:
        opened = next(iter(self._unwritten.waiting), None)
        self._is_writing = opened is not None
        if opened is not None:
            work = partial(self._unwritten.write, opened)
            self._background.start(work, self._wrote, self._refuse)

    def _wrote(self, place: Path | None) -> None:
        if place is not None:
            self.saved.emit(place)
        self._write_next()

    def _refuse(self, fault: CutlineError) -> None:
        log.warning("decisions not kept: %s", fault)
        self.failed.emit(str(fault))
        self._write_next()
