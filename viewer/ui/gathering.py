"""What is open is read in the background, part by part, and again when the folder has changed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from viewer.domain import Marks, Photo, Sources
from viewer.errors import CutlineError
from viewer.photos.moved import find_moved
from viewer.storage.places import Places
from viewer.storage.settings import peek
from viewer.ui.background import Background, Job, Tick
from viewer.ui.head_start import HeadStart
from viewer.ui.opening import (
    Described,
    Listed,
    Looked,
    Looking,
    Read,
    Request,
    Reread,
    read_all,
    refresh_photos,
)
from viewer.workers import Workers

REFRESH_MS = 150
MOST_PAIRS_WHILE_READING = 30_000


class Gathering(QObject):
    """Reads one thing at a time, the latest asked for, and says what of the sources is new."""

    article_read = Signal(object, object)  # Request, Read
    folder_listed = Signal(object)  # Listed
    sources_changed = Signal(object)  # dict[str, Any]: fields of Sources that are others now
    refreshed = Signal(object)  # Sources: the folder's photos as they are now
    folder_found = Signal(object)  # Path where the folder is now, None if nobody knows
    finished = Signal()  # everything has been read
    progressed = Signal(str, int, int)  # text, done, of
    progress_ended = Signal()
    failed = Signal(str)  # one sentence

    def __init__(
        self,
        workers: Workers,
        background: Background,
        places: Places,
        sources: Callable[[], Sources | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workers = workers
        self._background = background
        self._places = places
        self._sources = sources
        self._job: Job | None = None
        self._described: dict[str, Photo] = {}
        self._soon = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self._soon.timeout.connect(self._tell_described)

    @property
    def is_busy(self) -> bool:
        """Whether something is still being read from disk."""
        return self._job is not None

    def read(self, request: Request, ahead: HeadStart | None = None) -> None:
        """Read what was asked for; ``ahead`` is what was begun of it before the window stood."""
        self.cancel()
        self.progressed.emit(self.tr("Opening %s").replace("%s", request.opened.name), 0, 0)
        places = self._places
        habits = peek(places.settings).photo_folders
        work = read_all(request, self._workers, places.sessions, places.pictures, ahead, habits)
        self._start(work, self._finish, partial(self._hear, request))

    def refresh(
        self,
        sources: Sources,
        listed: tuple[Photo, ...],
        iim_encoding: str | None,
        *,
        all_anew: bool = False,
    ) -> None:
        """Read what is new or changed among the photos listed, or all of them anew."""
        self.cancel()
        known = replace(sources, photos=()) if all_anew else sources
        work = refresh_photos(known, listed, self._workers, iim_encoding)
        self._start(work, self._take_refreshed, self._tell_comparing)

    def seek(self, folder: Path, marks: Marks, near: Path) -> None:
        """Look for a folder that has moved, by what it held, beside it and near the article."""
        self.cancel()
        self._start(partial(find_moved, folder, marks, near), self._take_found)

    @Slot()
    def cancel(self) -> None:
        """Stop reading; what has come so far stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._tell_described()
            self.progress_ended.emit()

    def _start(
        self,
        work: Callable[[Tick], Any],
        done: Callable[[Any], None],
        told: Callable[[Any], None] | None = None,
    ) -> None:
        self._job = self._background.start(work, done, self._refuse, told)

    def _hear(self, request: Request, news: object) -> None:
        match news:
            case Read():
                self._described = {}
                self.article_read.emit(request, news)
            case Listed():
                self.folder_listed.emit(news)
            case Described():
                self._described.update((photo.name, photo) for photo in news.photos)
                self.progressed.emit(self.tr("Reading photos"), news.done, news.of)
                if not self._soon.isActive() and self._is_quickly_paired():
                    self._soon.start()
            case Reread():
                self._tell_described(slots=news.slots)
            case Looking():
                self._tell_comparing(news)
            case Looked():
                self._tell_described(looks=news.looks)

    def _is_quickly_paired(self) -> bool:
        """Tell whether pairing anew while photos are being read would not be felt."""
        sources = self._sources()
        if sources is None or sources.article is None:
            return True
        return len(sources.slots) * len(sources.photos) <= MOST_PAIRS_WHILE_READING

    @Slot()
    def _tell_described(self, **changed: Any) -> None:
        sources = self._sources()
        if sources is not None and (self._described or changed):
            photos = _renewed(sources.photos, self._described)
            self._described = {}
            self.sources_changed.emit({"photos": photos, **changed})

    def _tell_comparing(self, news: Looking) -> None:
        self.progressed.emit(self.tr("Comparing pictures"), news.done, news.of)

    def _finish(self, _nothing: None) -> None:
        self._soon.stop()
        self._tell_described()
        self._job = None
        self.progress_ended.emit()
        self.finished.emit()

    def _take_refreshed(self, renewed: Sources) -> None:
        self._job = None
        self.progress_ended.emit()
        self.refreshed.emit(renewed)

    def _take_found(self, found: Path | None) -> None:
        self._job = None
        self.folder_found.emit(found)

    def _refuse(self, fault: CutlineError) -> None:
        self._job = None
        self.progress_ended.emit()
        self.failed.emit(str(fault))


def _renewed(photos: tuple[Photo, ...], described: Mapping[str, Photo]) -> tuple[Photo, ...]:
    return tuple(described.get(photo.name, photo) for photo in photos)
