"""Settings and history of the person, kept on disk as they change."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.domain import Document
from viewer.errors import SessionError
from viewer.storage.history import History, Recent, read_history, write_history
from viewer.storage.keys_file import Keys, keys_file, read_keys, write_keys
from viewer.storage.places import Places
from viewer.storage.settings import Settings, read_settings, write_settings


class Preferences(QObject):
    """Hold what is set, own keys, and what was opened lately; the only hand that writes them."""

    failed = Signal(str)  # one sentence
    changed = Signal(object)  # Settings
    keys_changed = Signal(object)  # Keys
    history_changed = Signal(object)  # History

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._settings, of_settings = read_settings(places.settings)
        self._keys, of_keys = read_keys(keys_file(places))
        self.note = " ".join(filter(None, (of_settings, of_keys)))
        self._history = read_history(places.history)

    @property
    def settings(self) -> Settings:
        """What is set."""
        return self._settings

    @property
    def keys(self) -> Keys:
        """The keys that the person has given to commands."""
        return self._keys

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
        self.keep()
        self.changed.emit(self._settings)

    def keep(self) -> None:
        """Write the settings as they stand, so that there is a file to look at."""
        try:
            write_settings(self._places.settings, self._settings)
        except SessionError as fault:
            self.failed.emit(str(fault))

    def change_keys(self, keys: Keys) -> None:
        """Give commands other keys, and keep them."""
        self._keys = dict(keys)
        try:
            write_keys(keys_file(self._places), self._keys)
        except SessionError as fault:
            self.failed.emit(str(fault))
        self.keys_changed.emit(self._keys)

    def remember_opened(
        self, opened: Path, document: Document, slot: str = "", zoom: float = 0.0
    ) -> None:
        """Put an article or folder on top of the recent ones, with where the person stands."""
        paired = sum(pair.photo is not None for pair in document.pairs)
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        recent = Recent(str(opened), len(document.pairs), paired, now, slot, zoom)
        self._keep(self._history.opened(recent))

    def forget_opened(self, opened: Path) -> None:
        """Take an article or folder off the recent ones."""
        self._keep(self._history.without(str(opened)))

    def remember_hint(self) -> None:
        """Keep that the hint of the first start was seen."""
        self._keep(replace(self._history, hint_seen=True))

    def remember_window(self, geometry: str, splitter: str) -> None:
        """Keep how the window stood."""
        self._keep(replace(self._history, geometry=geometry, splitter=splitter))

    def _keep(self, history: History) -> None:
        self._history = history
        write_history(self._places.history, history)
        self.history_changed.emit(history)
