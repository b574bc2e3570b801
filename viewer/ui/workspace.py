"""The session with signals: opens, decides, walks and saves, and says so."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from viewer.checks.profile import Profile
from viewer.domain import Decisions, Document, Pair, Photo, Remark, Sources, Standing
from viewer.photos.moved import marks_of
from viewer.pipeline import sources_of, with_inside
from viewer.session import Session
from viewer.storage.places import Places
from viewer.ui.background import Background
from viewer.ui.gathering import Gathering
from viewer.ui.head_start import HeadStart
from viewer.ui.keeping import Keeping
from viewer.ui.opening import Listed, Read, Request
from viewer.ui.reviewing import Reviewing
from viewer.ui.watching import Watching
from viewer.workers import Workers


class Workspace(QObject):
    """Hold the sitting of one window; widgets never see it, the window wires its signals."""

    document_changed = Signal(object)  # Document
    remarks_changed = Signal(object)  # Document: only its remarks are others
    current_changed = Signal(str)  # slot key
    opening = Signal(object)  # Request
    opened = Signal(object)  # Document: the article's slots stand
    gathered = Signal(object)  # Document: every photo has been described
    progressed = Signal(str, int, int)  # text, done, of
    progress_ended = Signal()
    failed = Signal(str)  # one sentence
    said = Signal(str)  # one sentence
    folder_missing = Signal(object)  # Path of a folder that is gone, None once there is one again

    def __init__(
        self,
        workers: Workers,
        background: Background,
        places: Places,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._request: Request | None = None
        self._current = ""
        self._keeping = Keeping(background, places.sessions, self)
        self._reviewing = Reviewing(background, self)
        self._watching = Watching(background, self)
        self._gathering = Gathering(workers, background, places, self._sources, self)
        self._wire()

    def _wire(self) -> None:
        gathering = self._gathering
        self._keeping.failed.connect(self.failed)
        self._keeping.folder_missing.connect(self.folder_missing)
        self._reviewing.checked.connect(self._take_remarks)
        self._watching.folder_changed.connect(self._refresh_photos)
        self._watching.article_changed.connect(self._reload_changed)
        self._watching.folder_gone.connect(self._seek_folder)
        self._watching.folder_back.connect(self._keeping.miss_no_more)
        gathering.article_read.connect(self._start_session)
        gathering.folder_listed.connect(self._take_listed)
        gathering.sources_changed.connect(self._change_sources)
        gathering.refreshed.connect(self._take_refreshed)
        gathering.folder_found.connect(self._take_found)
        gathering.finished.connect(self._finish_reading)
        gathering.progressed.connect(self.progressed)
        gathering.progress_ended.connect(self.progress_ended)
        gathering.failed.connect(self.failed)

    @property
    def document(self) -> Document | None:
        """The document as it stands, None while nothing is open."""
        return self._session.document if self._session else None

    @property
    def request(self) -> Request | None:
        """What is open."""
        return self._request

    @property
    def folder(self) -> Path | None:
        """The folder of photos that is open."""
        return self.document.sources.folder if self.document else None

    @property
    def iim_encoding(self) -> str | None:
        """How the person has IIM text read that does not say so itself."""
        return self._keeping.iim_encoding

    def _sources(self) -> Sources | None:
        return self.document.sources if self.document is not None else None

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs of the document, none while nothing is open."""
        return self.document.pairs if self.document else ()

    @property
    def current(self) -> Pair | None:
        """The pair that is shown."""
        return next((pair for pair in self.pairs if pair.slot.key == self._current), None)

    @property
    def position(self) -> int:
        """The place of the current slot from 0, -1 while there is none."""
        keys = [pair.slot.key for pair in self.pairs]
        return keys.index(self._current) if self._current in keys else -1

    @property
    def is_reading(self) -> bool:
        """Whether something is still being read from disk."""
        return self._gathering.is_busy

    @property
    def undo_name(self) -> str:
        """The name of what undo takes back."""
        return self._session.undo_name if self._session else ""

    @property
    def redo_name(self) -> str:
        """The name of what redo does again."""
        return self._session.redo_name if self._session else ""

    # Opening

    def open(self, request: Request, ahead: HeadStart | None = None) -> None:
        """Read what was asked for, in the background; the latest request wins.

        ``ahead`` is what was begun of it before the window stood.
        """
        self.cancel()
        self._watching.stop()
        self.opening.emit(request)
        self._gathering.read(request, ahead)

    def reload(self) -> None:
        """Read the same article and folder again."""
        if self._request is not None:
            read_as = self.iim_encoding
            self.open(replace(self._request, folder=self.folder, iim_encoding=read_as))

    def read_photos_as(self, encoding: str) -> None:
        """Read the photos' captions again that do not say how their bytes are to be read.

        This is kept with the decisions, for the next sitting and for photos that arrive.
        """
        if self.document is None or self.folder is None:
            return
        self._keeping.read_as(encoding)
        self._keep()
        if self.is_reading:
            self.reload()
        else:
            sources = self.document.sources
            self._gathering.refresh(sources, sources.photos, encoding, all_anew=True)

    @Slot()
    def cancel(self) -> None:
        """Stop reading; what has come so far stays."""
        self._gathering.cancel()

    # Walking

    def choose(self, key: str) -> None:
        """Make the slot with this key the current one."""
        if key != self._current and any(pair.slot.key == key for pair in self.pairs):
            self._current = key
            self.current_changed.emit(key)

    def walk_to(self, place: int) -> None:
        """Make the slot at this place (from 0) current; places outside mean the nearest."""
        if self.pairs:
            self.choose(self.pairs[max(0, min(place, len(self.pairs) - 1))].slot.key)

    def walk(self, steps: int) -> None:
        """Go on by so many slots, back if below 0."""
        self.walk_to(self.position + steps)

    def walk_to_next(self, wanted: Callable[[Document, Pair], bool], step: int) -> bool:
        """Go to the next slot (step 1) or the one before (-1) that is wanted, round the ends."""
        document, count = self.document, len(self.pairs)
        if document is None:
            return False
        for distance in range(1, count + 1):
            pair = self.pairs[(self.position + step * distance) % count]
            if wanted(document, pair):
                self.choose(pair.slot.key)
                return True
        return False

    # Deciding

    def decide(self, name: str, decision: Callable[[Document], Decisions]) -> bool:
        """Make a decision, show it and keep it; tell whether it changed anything."""
        if self._session is None:
            return False
        place = self.position
        changed = self._session.decide(name, decision)
        if changed:
            self._show_decided(place)
        return changed

    def undo(self) -> str:
        """Take the last decision back; give its name, "" if there is none."""
        return self._step(Session.undo)

    def redo(self) -> str:
        """Decide again what was undone last; give its name, "" if there is none."""
        return self._step(Session.redo)

    def finish(self) -> None:
        """Write what is not yet on disk."""
        self._keeping.finish()

    def _step(self, step: Callable[[Session], str]) -> str:
        if self._session is None:
            return ""
        place = self.position
        name = step(self._session)
        if name:
            self._show_decided(place)
        return name

    def _show_decided(self, place: int) -> None:
        self._show(place)
        self._keep()

    def _keep(self) -> None:
        if self._request is not None and self.document is not None:
            self._keeping.keep(self._request.opened, self.document)

    def _show(self, place: int) -> None:
        """Show the document; where the current slot is gone, its place is taken by the next."""
        self.document_changed.emit(self.document)
        if self.document is not None:
            self._reviewing.look_at(self.document)
        if self.position < 0 and self.pairs:
            self.walk_to(place)
        elif not self.pairs and self._current:
            self._current = ""
            self.current_changed.emit("")

    # Checks

    def use_rules(self, profile: Profile) -> None:
        """Check by these rules of a desk from now on."""
        self._reviewing.use(profile)
        if self.document is not None:
            self._reviewing.look_at(self.document)

    @Slot(object, object)
    def _take_remarks(self, document: Document, remarks: tuple[Remark, ...]) -> None:
        if self._session is not None and self._session.take_remarks(document, remarks):
            self.remarks_changed.emit(self.document)

    # News of the reading

    @Slot(object, object)
    def _start_session(self, request: Request, read: Read) -> None:
        """Begin a sitting; the same article read again goes on with the one that is there."""
        is_same = self._request is not None and self._request.opened == request.opened
        self._request = request
        if is_same and self._session is not None:
            self._replace_sources(article=read.article, slots=read.slots)
        else:
            self._current = ""
            self._keeping.begin(read.sitting)
            listed = read.listed or Listed(None, ())
            sources = sources_of(read.article, read.slots, listed.folder, listed.photos)
            self._session = Session(sources, read.sitting.decisions, checks_later=True)
            self._show(0)
        if self.document is not None and (read.article is not None or read.listed is not None):
            self.opened.emit(self.document)
        if read.listed is not None and read.listed.fault:
            self.failed.emit(read.listed.fault)
        for note in read.notes:
            self.said.emit(note)

    @Slot(object)
    def _take_listed(self, listed: Listed) -> None:
        self._replace_sources(folder=listed.folder, photos=listed.photos)
        if listed.fault:
            self.failed.emit(listed.fault)
        if listed.missing is not None:
            self._keeping.miss(listed.missing)
        elif listed.folder is not None and (listed.moved or self._keeping.missing):
            self._keeping.miss_no_more()
            self._tell_moved(listed.folder)
        if self._request is not None and self._request.article is None:
            self.opened.emit(self.document)

    @Slot(object)
    def _change_sources(self, changed: dict[str, Any]) -> None:
        self._replace_sources(**changed)

    def _replace_sources(self, **changed: Any) -> None:
        if self._session is None:
            return
        new = replace(self._session.document.sources, **changed)
        place = max(self.position, 0)
        sources = sources_of(new.article, new.slots, new.folder, new.photos)
        self._session.replace_sources(replace(sources, looks=new.looks))
        self._show(place)

    @Slot()
    def _finish_reading(self) -> None:
        self.gathered.emit(self.document)
        if self.document is not None and self._request is not None:
            sources = self.document.sources
            photos = tuple(photo for photo in sources.photos if photo.inside is None)
            self._watching.watch(self._request.article, sources.folder, photos)

    @Slot(object)
    def _refresh_photos(self, listed: tuple[Photo, ...]) -> None:
        """Take in what happened in the folder; place and decisions stay."""
        if self.document is None or self.folder is None or self.is_reading:
            return
        sources = self.document.sources
        photos = with_inside([photo for photo in sources.photos if photo.inside], listed)
        self._gathering.refresh(sources, photos, self.iim_encoding)

    @Slot(object)
    def _take_refreshed(self, renewed: Sources) -> None:
        photos = renewed.photos
        before = len(self.document.sources.photos) if self.document is not None else 0
        self._replace_sources(photos=photos, looks=renewed.looks)
        if len(photos) > before:
            text = self.tr("New in the folder: %Ln.", "", len(photos) - before)
        elif len(photos) < before:
            text = self.tr("Gone from the folder: %Ln.", "", before - len(photos))
        else:
            text = self.tr("Photos in the folder have changed.")
        self.said.emit(text)

    # A folder that has moved

    @Slot()
    def _seek_folder(self) -> None:
        """Look for the open folder elsewhere, once: it is not where it was."""
        if self.folder is None or self.is_reading or self._keeping.missing is not None:
            return
        request = self._request
        near = (request.opened if request is not None else self.folder).parent
        photos = self.document.sources.photos if self.document is not None else ()
        self._gathering.seek(self.folder, marks_of(photos), near)

    @Slot(object)
    def _take_found(self, found: Path | None) -> None:
        """Go on with the folder where it is now, or say that it is missing; decisions stay."""
        if self._request is None or self.folder is None:
            return
        if found is None:
            self._keeping.miss(self.folder)
            return
        if self._request.article is None:
            self._request = replace(self._request, folder=found)
        self._replace_sources(folder=found)
        self._finish_reading()
        self._tell_moved(found)

    def _tell_moved(self, folder: Path) -> None:
        if self._request is not None and self.document is not None:
            self._keeping.keep_folder(self._request.opened, self.document)
        self.said.emit(self.tr("The folder of photos has moved to %s.").replace("%s", str(folder)))

    @Slot()
    def _reload_changed(self) -> None:
        """Read the article again when its file has changed on disk; decisions stay on their slots."""
        if not self.is_reading:
            self.reload()


def needs_work(document: Document, pair: Pair) -> bool:
    """Tell whether a slot wants a person: wrong, empty or worth a look."""
    return document.standing(pair) is not Standing.FINE
