"""What was open comes back: the recent ones with their state, the slot and the zoom of last time."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QObject, Slot

from viewer.domain import Document
from viewer.storage.history import History, Recent
from viewer.ui.opening import Request
from viewer.ui.plain_text import joined
from viewer.ui.preferences import Preferences
from viewer.ui.showing import Showing
from viewer.ui.welcome import RecentRow, Welcome
from viewer.ui.workspace import Workspace


class ComingBack(QObject):
    """Remember where a person stands in each article, and go there again."""

    def __init__(
        self, workspace: Workspace, preferences: Preferences, welcome: Welcome, showing: Showing
    ) -> None:
        super().__init__(showing)
        self._workspace = workspace
        self._preferences = preferences
        self._welcome = welcome
        self._showing = showing
        self._gathered: Path | None = None
        self._returned: Path | None = None

    @Slot(object)
    def remember_gathered(self, _document: Document) -> None:
        """Keep that an article was opened, and what was found."""
        if self._workspace.request is not None:
            self._gathered = self._workspace.request.opened
            self.remember()

    @Slot()
    def remember(self) -> None:
        """Keep how the open article stands, if all of it has been read."""
        request, document = self._workspace.request, self._workspace.document
        if request is None or document is None or request.opened != self._gathered:
            return
        current = self._workspace.current
        slot = current.slot.key if current is not None else ""
        self._preferences.remember_opened(
            request.opened.resolve(), document, slot, self._showing.zoom
        )

    @Slot()
    def go_on(self) -> None:
        """Go to the slot of last time, and as near; only when an article has just been opened."""
        request = self._workspace.request
        if request is None or request.opened == self._returned:
            return
        self._returned = request.opened
        last = self._preferences.history.of(str(request.opened.resolve()))
        if last is not None and last.slot:
            if last.zoom:
                self._showing.zoom_once(last.slot, last.zoom)
            self._workspace.choose(last.slot)

    @Slot(object)
    def open_again(self, path: Path) -> None:
        """Open one of the recent ones."""
        self._workspace.open(Request(None, path) if path.is_dir() else Request(path))

    @Slot(object)
    def show_recent(self, history: History) -> None:
        """Show the recent ones with their state; those that are gone are there to be removed."""
        self._welcome.show_recent([self._row(recent) for recent in history.recent])

    def _row(self, recent: Recent) -> RecentRow:
        path = Path(recent.path)
        parts = [*self._state(recent), self._day(recent.opened().date())]
        is_there = _exists(path)
        if not is_there:
            parts = [self.tr("not there any more")]
        return RecentRow(path, joined(parts), is_there)

    def _state(self, recent: Recent) -> list[str]:
        words = {0: self.tr("no slots"), 1: self.tr("1 slot")}
        slots = words.get(recent.slots, self.tr("%Ln slots", "", recent.slots))
        without = recent.slots - recent.paired
        if not recent.slots:
            return [slots]
        if not without:
            return [slots, self.tr("all with a photo")]
        return [slots, self.tr("%Ln without a photo", "", without)]

    def _day(self, day: date) -> str:
        """Give a day as a person says it, from today."""
        today = date.today()  # noqa: DTZ011 - the person's own day
        if day == today:
            return self.tr("today")
        if (today - day).days == 1:
            return self.tr("yesterday")
        pattern = "d MMMM" if day.year == today.year else "d MMMM yyyy"
        return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
