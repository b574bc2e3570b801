"""Hears what a second start of the program hands to this window."""

import logging
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from viewer.one_window import Doorbell, Handed

log = logging.getLogger(__name__)

# Shorter than the other start waits: it must not open a window when this one takes it after all.
ANSWER_WITHIN = 1.0


class SecondStart(QObject):
    """Listens in a thread, and speaks on this one."""

    handed = Signal(object)  # Handed
    _asked = Signal(object, object)  # Handed, the Event that answers

    def __init__(self, place: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked.connect(self._answer)
        self._bell: Doorbell | None = None
        try:
            self._bell = Doorbell(place, self._ring)
        except OSError as fault:
            log.warning("other starts cannot be heard at %s: %s", place, fault)

    def close(self) -> None:
        """Hear nothing any more."""
        if self._bell is not None:
            self._bell.close()

    def _ring(self, handed: Handed) -> bool:
        answered = Event()
        self._asked.emit(handed, answered)
        return answered.wait(ANSWER_WITHIN)

    @Slot(object, object)
    def _answer(self, handed: Handed, answered: Event) -> None:
        answered.set()
        self.handed.emit(handed)
