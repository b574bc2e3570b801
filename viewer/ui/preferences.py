"""Settings and history of the person, kept on disk as they change."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.domain import Document
from viewer.errors import SessionError
from viewer.storage.history import History, Recent, read_history, write_history
from viewer.storage.places import Places
from viewer.storage.settings import Settings, read_settings, write_settings


class Preferences(QObject):
    """Hold what is set and what was opened lately; the only hand that writes them."""

    failed = Signal(str)  # one sentence
    changed = Signal(object)  # Settings
    history_changed = Signal(object)  # History

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._settings, self.note = read_settings(places.settings)
        self._history = read_history(places.history)

    @property
    def settings(self) -> Settings:
        """What is set."""
        return self._settings

    @property
    def history(self) -> History:
        """What was opened lately, and how the window stood."""
        return self._history

    def change(self, **values: Any) -> None:
        """Set some settings and keep them; nothing is written when they stand so already."""
        changed = replace(self._settings, **values)
        if changed == self._settings:
            return
        self._settings = changed
        try:
            write_settings(self._places.settings, self._settings)
        except SessionError as fault:
            self.failed.emit(str(fault))
        self.changed.emit(self._settings)

    def remember_opened(self, opened: Path, document: Document) -> None:
        """Put an article or folder on top of the recent ones."""
        paired = sum(pair.photo is not None for pair in document.pairs)
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        self._keep(self._history.opened(Recent(str(opened), len(document.pairs), paired, now)))

    def remember_window(self, geometry: str, splitter: str) -> None:
        """Keep how the window stood."""
        self._keep(replace(self._history, geometry=geometry, splitter=splitter))

    def _keep(self, history: History) -> None:
        self._history = history
        write_history(self._places.history, history)
        self.history_changed.emit(history)
