"""Watches what is open: photos that arrive, change or go, and the article when it is saved anew."""

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from viewer.domain import Photo
from viewer.errors import CutlineError, PhotoError
from viewer.photos.scanning import list_photos
from viewer.ui.background import Background, Job, Tick

# A look at the folder comes so soon after a notice, and so often without one: a file that is
# written in place, or in a folder below, gives no notice.
SOON_MS = 300
OFTEN_MS = 1500
# A folder that is missing at so many looks on end is gone.
GONE_LOOKS = 2
# A folder that takes long to list is looked at less often.
REST_FACTOR = 20


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a look has met: the article's stamp, the folder's photos, and how long it took."""

    stamp: tuple[int, int] | None
    photos: tuple[Photo, ...] | None
    is_other: bool
    seconds: float


class Watching(QObject):
    """Tell when the folder's list of photos is another, and when the article's file is."""

    folder_changed = Signal(object)  # tuple[Photo, ...]: names and stamps
    folder_gone = Signal()  # again and again, until it is back
    folder_back = Signal()
    article_changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._article: Path | None = None
        self._folder: Path | None = None
        self._known: tuple[Photo, ...] = ()
        self._stamp: tuple[int, int] | None = None
        self._job: Job | None = None
        self._missed = 0
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look_soon)
        self._watcher.fileChanged.connect(self._look_soon)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def watch(self, article: Path | None, folder: Path | None, photos: tuple[Photo, ...]) -> None:
        """Watch this article and folder, whose photos are these; None is not watched."""
        self.stop()
        self._article, self._folder, self._known = article, folder, photos
        self._missed = 0
        self._stamp = _stamp_of(article)
        paths = [str(path) for path in (article, folder) if path is not None]
        if paths:
            self._watcher.addPaths(paths)
            self._timer.start(OFTEN_MS)

    def stop(self) -> None:
        """Watch nothing."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._timer.stop()
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._article = self._folder = None

    @Slot()
    def _look_soon(self) -> None:
        if self._job is None:
            self._timer.start(SOON_MS)

    @Slot()
    def _look(self) -> None:
        article, folder, known = self._article, self._folder, self._known

        def work(_tick: Tick) -> _Seen:
            start = time.monotonic()
            photos = _photos_of(folder)
            is_other = photos is not None and _marks(photos) != _marks(known)
            return _Seen(_stamp_of(article), photos, is_other, time.monotonic() - start)

        self._job = self._background.start(work, self._compare, self._go_on)

    def _compare(self, seen: _Seen) -> None:
        self._job = None
        is_missing = self._folder is not None and seen.photos is None
        self._timer.start(max(OFTEN_MS, round(seen.seconds * 1000 * REST_FACTOR)))
        if is_missing:
            self._miss()
        elif self._missed >= GONE_LOOKS:
            self._missed = 0
            self.folder_back.emit()
        if seen.photos is not None and seen.is_other:
            self._known = seen.photos
            self.folder_changed.emit(seen.photos)
        if seen.stamp is not None and seen.stamp != self._stamp:
            self._stamp = seen.stamp
            self.article_changed.emit()

    def _miss(self) -> None:
        """Count a look that met no folder; the next comes soon."""
        self._missed += 1
        if self._missed < GONE_LOOKS:
            self._timer.start(SOON_MS)
        else:
            self.folder_gone.emit()

    def _go_on(self, _fault: CutlineError) -> None:
        self._job = None
        self._timer.start(OFTEN_MS)


def _photos_of(folder: Path | None) -> tuple[Photo, ...] | None:
    """List the folder; one that is gone for a moment is not taken for an empty one."""
    try:
        return list_photos(folder) if folder is not None else None
    except PhotoError:
        return None


def _stamp_of(article: Path | None) -> tuple[int, int] | None:
    try:
        state = article.stat() if article is not None else None
    except OSError:
        return None
    return (state.st_mtime_ns, state.st_size) if state is not None else None


def _marks(photos: tuple[Photo, ...]) -> list[tuple[str, tuple[int, int]]]:
    return [(photo.name, photo.stamp) for photo in photos]
