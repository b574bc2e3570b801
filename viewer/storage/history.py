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
    """An article or folder that was open, how many of its slots were paired, and when."""

    path: str
    slots: int
    paired: int
    opened_at: str

    def opened(self) -> datetime:
        """Give the time of opening, in the zone it was written in."""
        return datetime.fromisoformat(self.opened_at)


@dataclass(frozen=True, slots=True)
class History:
    """Recent articles, newest first; the window's geometry and splitters as Qt's base64 text."""

    recent: tuple[Recent, ...] = ()
    geometry: str = ""
    splitter: str = ""

    def opened(self, latest: Recent) -> "History":
        """Give the history with this article on top."""
        others = tuple(each for each in self.recent if each.path != latest.path)
        return replace(self, recent=(latest, *others)[:MOST_RECENT])


def read_history(path: Path) -> History:
    """Give the history of a file; a missing or damaged one is an empty history."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return History()
        kept = json.loads(path.read_bytes())
        recent = tuple(Recent(**each) for each in kept["recent"])
        for each in recent:
            each.opened()
        return History(recent, str(kept["geometry"]), str(kept["splitter"]))
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
