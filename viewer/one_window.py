"""One window a desktop: a second start hands what it was given to the window that is there.

A Unix socket in the person's own folder, one for each screen. Where there are no such sockets
(Windows), or no screen, every start opens a window of its own.
"""

import hashlib
import json
import os
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 1.5
MOST_BYTES = 1 << 16
TAKEN = b"taken"


@dataclass(frozen=True, slots=True)
class Handed:
    """What a start was given: the article or folder, its photos, how to read it; absolute paths."""

    opened: Path | None
    photos: Path | None = None
    encoding: str | None = None


def socket_path(folder: Path, environment: Mapping[str, str]) -> Path | None:
    """Give where the window of this screen listens; None where there is no screen to share."""
    screen = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY")
    hidden = environment.get("QT_QPA_PLATFORM", "") in {"offscreen", "minimal"}
    if not screen or hidden or not hasattr(socket, "AF_UNIX"):
        return None
    return folder / f"{hashlib.sha256(screen.encode()).hexdigest()[:16]}.socket"


def hand_over(place: Path, handed: Handed) -> bool:
    """Hand a request to the window that listens at ``place``; tell whether it took it.

    A window that does not answer in time, because it hangs or is closing, counts as none.
    """
    if not place.exists():
        return False
    words = {"opened": handed.opened, "photos": handed.photos, "encoding": handed.encoding}
    message = json.dumps({name: str(word) for name, word in words.items() if word is not None})
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(PATIENCE)
        try:
            line.connect(str(place))
            line.sendall(message.encode("utf-8", "surrogateescape"))
            line.shutdown(socket.SHUT_WR)
            return line.recv(len(TAKEN)) == TAKEN
        except OSError:
            return False


class Doorbell:
    """Listens for other starts until it is closed; ``ring`` is called in a thread of its own.

    ``ring`` gets what was handed over, and gives whether the window has taken it. Raises OSError
    where nothing can be listened at.
    """

    def __init__(self, place: Path, ring: Callable[[Handed], bool]) -> None:
        self._place, self._ring = place, ring
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Left by a window that was killed; one that lives would have taken what we were given.
        place.unlink(missing_ok=True)
        self._line = socket.socket(socket.AF_UNIX)
        try:
            self._line.bind(str(place))
            self._identity = place.stat().st_ino
            self._line.listen()
        except OSError:
            self._line.close()
            raise
        threading.Thread(target=self._listen, name="doorbell", daemon=True).start()

    def close(self) -> None:
        """Stop listening; the place is left to a window that has taken it over."""
        with suppress(OSError):
            if self._place.stat().st_ino == self._identity:
                self._place.unlink()
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)
        self._line.close()

    def _listen(self) -> None:
        while True:
            try:
                caller, _ = self._line.accept()
            except OSError:
                return
            with caller, suppress(OSError):
                caller.settimeout(PATIENCE)
                handed = _read(caller)
                if handed is not None and self._ring(handed):
                    caller.sendall(TAKEN)


def _read(caller: socket.socket) -> Handed | None:
    """Read one request; None if it is none of ours."""
    message = bytearray()
    while piece := caller.recv(4096):
        message += piece
        if len(message) > MOST_BYTES:
            return None
    try:
        words = json.loads(message.decode("utf-8", "surrogateescape"))
    except ValueError:
        return None
    if not isinstance(words, dict) or not all(isinstance(word, str) for word in words.values()):
        return None
    opened, photos = words.get("opened"), words.get("photos")
    return Handed(
        Path(opened) if opened else None, Path(photos) if photos else None, words.get("encoding")
    )


def this_screen(folder: Path | None) -> Path | None:
    """Give the place of this process's own screen; None where no window is to be shared."""
    return None if folder is None else socket_path(folder, os.environ)
