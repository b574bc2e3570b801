"""What was opened lately and how the window stood: kept for comfort, never needed."""

import json
import logging
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from viewer.atomic import write_whole

log = logging.getLogger(__name__)

MOST_RECENT = 12
MOST_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Recent:
    """An article or folder that was open, how many of its slots were paired, and when.

    ``slot`` is the key of the slot that was shown last, ``zoom`` its device pixels per photo pixel,
    0 for the whole photo.
    """

    path: str
    slots: int
    paired: int
    opened_at: str
    slot: str = ""
    zoom: float = 0.0

    def opened(self) -> datetime:
        """Give the time of opening, in the zone it was written in."""
        return datetime.fromisoformat(self.opened_at)


@dataclass(frozen=True, slots=True)
class History:
    """Recent articles, newest first; the window's geometry and splitters as Qt's base64 text.

    ``hint_seen`` tells that the hint of the first start need not come again.
    """

    recent: tuple[Recent, ...] = ()
    geometry: str = ""
    splitter: str = ""
    hint_seen: bool = False

    def opened(self, latest: Recent) -> "History":
        """Give the history with this article on top."""
        others = tuple(each for each in self.recent if each.path != latest.path)
        return replace(self, recent=(latest, *others)[:MOST_RECENT])

    def without(self, path: str) -> "History":
        """Give the history without an article."""
        return replace(self, recent=tuple(each for each in self.recent if each.path != path))

    def of(self, path: str) -> Recent | None:
        """Give what is known of an article, None if it was never open."""
        return next((each for each in self.recent if each.path == path), None)


def read_history(path: Path) -> History:
    """Give the history of a file; a missing or damaged one is an empty history."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return History()
        kept = json.loads(path.read_bytes())
        recent = tuple(Recent(**each) for each in kept["recent"])
        for each in recent:
            each.opened()
        geometry, splitter = str(kept["geometry"]), str(kept["splitter"])
        return History(recent, geometry, splitter, kept.get("hint_seen") is True)
    except FileNotFoundError:
        return History()
    except (OSError, ValueError, KeyError, TypeError) as fault:
        log.warning("history cannot be read: %s", fault)
        return History()


def write_history(path: Path, history: History) -> None:
    """Write the history; a place that cannot be written only goes to the log."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, (json.dumps(asdict(history), indent=1) + "\n").encode())
    except OSError as fault:
        log.warning("history cannot be kept: %s", fault)
