"""What is read when something is opened, in the order in which a person wants to see it."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path

from viewer.comparing import compare_pictures
from viewer.domain import Article, Looks, Photo, Slot, Sources
from viewer.errors import PhotoError, WorkerError
from viewer.photos.moved import find_moved
from viewer.photos.scanning import list_photos
from viewer.pipeline import (
    describe,
    draft,
    guess_folder,
    slots_again,
    sources_of,
    take_out,
    with_inside,
)
from viewer.reading_slots import parse_article
from viewer.storage.session_file import Sitting, read_sitting
from viewer.ui.background import Tick
from viewer.ui.head_start import HeadStart
from viewer.workers import Workers

# So long the photos' own data waits for the first photo to be seen, in seconds.
SHOWN_WITHIN = 1.0


@dataclass(frozen=True, slots=True)
class Request:
    """What a person asked to open: an article, a folder, or both; ``folder`` None is guessed.

    ``encoding`` is the article's, ``iim_encoding`` that of the photos' IIM text which does not say;
    None leaves it to the file, and to what was decided earlier.
    """

    article: Path | None
    folder: Path | None = None
    encoding: str | None = None
    iim_encoding: str | None = None

    @property
    def opened(self) -> Path:
        """The path that the decisions belong to."""
        path = self.article or self.folder
        if path is None:
            raise ValueError("nothing was asked for")
        return path


@dataclass(frozen=True, slots=True)
class Read:
    """The article, its slots and what was decided about them earlier: the first news.

    ``listed`` is the second news, where it is there already.
    """

    article: Article | None
    slots: tuple[Slot, ...]
    sitting: Sitting
    notes: tuple[str, ...]
    listed: "Listed | None" = None


@dataclass(frozen=True, slots=True)
class Listed:
    """The folder and its photos by name: the second news.

    ``moved`` is where it was when it has been found elsewhere, ``missing`` when it has not.
    """

    folder: Path | None
    photos: tuple[Photo, ...]
    fault: str = ""
    moved: Path | None = None
    missing: Path | None = None

    @property
    def found(self) -> tuple[Path | None, tuple[Photo, ...]]:
        """The folder and what lies in it."""
        return self.folder, self.photos


@dataclass(frozen=True, slots=True)
class Described:
    """Some photos with all that their files say: news after news."""

    photos: tuple[Photo, ...]
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Reread:
    """The slots once more, with the captions found inside the photos as evidence."""

    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Looking:
    """How many pictures have been looked at, to be compared."""

    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Looked:
    """What comparing the pictures themselves told: the last news."""

    looks: Looks


def read_all(
    request: Request,
    workers: Workers,
    sessions: Path,
    cache: Path,
    ahead: HeadStart | None = None,
    habits: str = "",
) -> Callable[[Tick], None]:
    """Give the work that reads what was asked for and tells it part by part.

    What was begun ahead is waited for and not read again. Raises ArticleError, SessionError or
    WorkerError when there is nothing to show; a folder that cannot be read is told, since the
    article can be shown without it. ``cache`` is where pictures from inside the article are put;
    ``habits`` tell folders that photos are looked for in.
    """

    def work(tick: Tick) -> None:
        read = _read_article(request, workers, sessions, ahead)
        begun = None if ahead is None else ahead.listed
        is_listed = begun is not None and begun.done()
        if is_listed:
            read = replace(read, listed=_list(request.folder, begun, must=request.article is None))
            assert read.listed is not None
            _weigh(sources_of(read.article, read.slots, *read.listed.found), read)
        tick.tell(read)
        if ahead is not None:
            # The photos' own data can wait until the first of them is seen.
            ahead.shown.wait(SHOWN_WITHIN)
        listed = read.listed
        if listed is None:
            listed = _list_last(request, read.sitting, habits, begun, tick)
        inside = () if read.article is None else take_out(read.article, cache, workers)
        listed = replace(listed, photos=with_inside(inside, listed.photos))
        sources = sources_of(read.article, read.slots, listed.folder, listed.photos)
        if inside or not is_listed:
            _weigh(sources, read)
            tick.tell(listed)
        iim_encoding = request.iim_encoding or read.sitting.iim_encoding
        photos = _describe_all(listed, workers, iim_encoding, tick)
        if request.article is not None:
            slots = slots_again(request.article, request.encoding, photos, workers)
            sources = replace(sources, slots=slots or read.slots, photos=photos)
            _weigh(sources, read)
            if slots and slots != read.slots:
                tick.tell(Reread(slots))
            looks = _compare(sources, workers, tick)
            if looks.seen:
                _weigh(replace(sources, looks=looks), read)
                tick.tell(Looked(looks))

    return work


def _weigh(sources: Sources, read: Read) -> None:
    """Pair in this thread, so that the window finds slots and photos weighed already."""
    if sources.article is not None:
        draft(sources, read.sitting.decisions)


def _compare(sources: Sources, workers: Workers, tick: Tick) -> Looks:
    return compare_pictures(sources, workers, lambda done, of: tick.tell(Looking(done, of)))


def _read_article(
    request: Request, workers: Workers, sessions: Path, ahead: HeadStart | None
) -> Read:
    article: Article | None = None
    slots: tuple[Slot, ...] = ()
    if request.article is not None:
        if ahead is not None and ahead.parsed is not None:
            article, slots = ahead.parsed.result()
        else:
            article, slots = workers.run(parse_article, request.article, request.encoding)
    sitting, note = read_sitting(request.opened, sessions)
    notes = (*(article.notes if article else ()), *((note,) if note else ()))
    return Read(article, slots, sitting, notes)


def _list_last(
    request: Request,
    sitting: Sitting,
    habits: str,
    begun: Future[tuple[Photo, ...]] | None,
    tick: Tick,
) -> Listed:
    """List the folder asked for, the one of last time wherever it is now, or a guess."""
    article, wanted = request.article, request.folder or sitting.folder
    if article is None or begun is not None or (wanted is not None and wanted.is_dir()):
        return _list(wanted, begun, must=article is None)
    if wanted is None or not sitting.marks:
        folder = request.folder or guess_folder(article, habits) or wanted
        return _list(folder, None, must=False)
    found = find_moved(wanted, sitting.marks, article.parent, tick)
    if found is None:
        return Listed(None, (), missing=wanted)
    return replace(_list(found, None, must=False), moved=wanted)


def _list(folder: Path | None, begun: Future[tuple[Photo, ...]] | None, *, must: bool) -> Listed:
    if folder is None:
        return Listed(None, ())
    try:
        return Listed(folder, list_photos(folder) if begun is None else begun.result())
    except (PhotoError, WorkerError) as fault:
        if must:
            raise
        return Listed(None, (), str(fault))


def _describe_all(
    listed: Listed, workers: Workers, iim_encoding: str | None, tick: Tick
) -> tuple[Photo, ...]:
    described: list[Photo] = []
    for some in describe(listed.folder, listed.photos, workers, iim_encoding):
        described += some
        tick.tell(Described(some, len(described), len(listed.photos)))
    return tuple(described)


def refresh_photos(
    sources: Sources,
    listed: tuple[Photo, ...],
    workers: Workers,
    iim_encoding: str | None = None,
) -> Callable[[Tick], Sources]:
    """Give the work that describes what is new or changed in a folder and keeps the rest."""

    def work(tick: Tick) -> Sources:
        old = {(photo.name, photo.stamp): photo for photo in sources.photos}
        fresh = [photo for photo in listed if (photo.name, photo.stamp) not in old]
        described: dict[str, Photo] = {}
        for some in describe(sources.folder, fresh, workers, iim_encoding):
            tick()
            described.update((photo.name, photo) for photo in some)
        photos = tuple(
            old.get((photo.name, photo.stamp)) or described.get(photo.name, photo)
            for photo in listed
        )
        renewed = replace(sources, photos=photos)
        if sources.article is None:
            return renewed
        renewed = replace(renewed, looks=_compare(renewed, workers, tick))
        draft(renewed)
        return renewed

    return work
