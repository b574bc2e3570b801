"""Many articles on all cores: each folder of photos read once, answers in the order asked for."""

import pickle
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Generic, TypeVar

from viewer.archive_answers import (
    NO_PHOTOS,
    Answer,
    Shared,
    Task,
    answer,
    answer_with,
    sent_document,
    sent_document_with,
)
from viewer.archives import Found
from viewer.checks.profile import Profile
from viewer.domain import Document, Looks, Photo, Sources
from viewer.errors import CutlineError, WorkerError
from viewer.pipeline import gather, guess_folder
from viewer.storage.places import own_places
from viewer.storage.session_file import Sitting, read_sitting
from viewer.storage.settings import peek
from viewer.workers import Limits, Workers

PRELOADED = ("viewer.archive_answers",)
LIMITS = Limits(seconds=60.0)
FOLDERS_KEPT = 8

K = TypeVar("K")
R = TypeVar("R")
T = TypeVar("T")
PhotosAs = tuple[Path, str | None]  # a folder, and how IIM text is read that does not say so

# What a worker makes of a task, and of one whose sources are there already.
_Way = tuple[Callable[[Task], R], Callable[[Task, Sources], R]]


@dataclass(frozen=True, slots=True)
class FolderOfPhotos:
    """A folder whose photos are described: pickled for the workers, and what is wrong with them."""

    path: Path | None = None
    photos: bytes = field(default=NO_PHOTOS, repr=False)
    count: int = 0
    faults: tuple[str, ...] = ()


NO_FOLDER = FolderOfPhotos()


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of every article of an archive alike.

    One that is ``alone`` has all workers for its photos; otherwise each article has one.
    """

    command: str
    photos: Path | None = None
    encoding: str | None = None
    json: bool = False
    profile: Profile | None = None
    alone: bool = False

    @property
    def needs_photos(self) -> bool:
        """Tell whether photos and decisions matter at all."""
        return self.command != "slots"


@dataclass(frozen=True, slots=True)
class Result(Generic[R]):
    """An article with its answer, or with the reason why there is none."""

    path: Path
    answer: R | None = None
    failure: str = ""
    folder: FolderOfPhotos = NO_FOLDER
    notes: tuple[str, ...] = ()


class Once(Generic[K, T]):
    """What is slow to make, made once by whoever asks first and kept for those who ask soon."""

    def __init__(self, make: Callable[[K], T], most: int = FOLDERS_KEPT) -> None:
        self._make = make
        self._most = most
        self._lock = threading.Lock()
        self._kept: OrderedDict[K, Future[T]] = OrderedDict()

    def of(self, wanted: K) -> T:
        """Give what is made of what is wanted; raises what making it raised, once for each who asks."""
        with self._lock:
            known = self._kept.get(wanted)
            future = known or Future()
            self._kept[wanted] = future
            self._kept.move_to_end(wanted)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        if known is None:
            try:
                future.set_result(self._make(wanted))
            except BaseException as fault:
                future.set_exception(fault)
                raise
        return future.result()


def results(found: Iterable[Found], wish: Wish, workers: Workers) -> Iterator[Result[Answer]]:
    """Give each article's result, in order, with as many under way as there are workers.

    What goes wrong with one article is its result; Cancelled is raised once the pool is closed.
    """
    return _in_order(found, wish, (answer, answer_with), workers)


def documents(found: Iterable[Found], wish: Wish, workers: Workers) -> Iterator[Result[Document]]:
    """Give each article's document as ``results`` gives answers; few are there at any time."""
    return _in_order(found, wish, (sent_document, sent_document_with), workers)


def _in_order(
    found: Iterable[Found], wish: Wish, way: _Way[R], workers: Workers
) -> Iterator[Result[R]]:
    folders: Once[PhotosAs, FolderOfPhotos] = Once(lambda wanted: photos_of(wanted, workers))

    def result_of(each: Found) -> Result[R]:
        if each.failure:
            return Result(each.path, failure=each.failure)
        try:
            return _result(each.path, wish, way, folders, workers)
        except CutlineError as fault:
            return Result(each.path, failure=str(fault))

    return workers.side_by_side(result_of, found)


def photos_of(wanted: PhotosAs, workers: Workers) -> FolderOfPhotos:
    """Describe the photos of a folder on all workers. Raises PhotoError or WorkerError."""
    folder, iim_encoding = wanted
    sources = gather(None, folder, workers, iim_encoding=iim_encoding)
    return _folder_of(folder, sources.photos, sources.looks)


def _folder_of(folder: Path, photos: tuple[Photo, ...], looks: Looks) -> FolderOfPhotos:
    faults = tuple(f"{photo.name} {photo.fault.rstrip('.')}" for photo in photos if photo.fault)
    return FolderOfPhotos(folder, pickle.dumps(Shared(photos, looks)), len(photos), faults)


def _result(
    path: Path,
    wish: Wish,
    way: _Way[R],
    folders: Once[PhotosAs, FolderOfPhotos],
    workers: Workers,
) -> Result[R]:
    folder, sitting, note = NO_FOLDER, Sitting(), ""
    if wish.needs_photos:
        sitting, note = read_sitting(path, own_places().sessions)
        chosen = folder_for(path, wish.photos, sitting.folder)
        if chosen is not None and wish.alone:
            folder = FolderOfPhotos(chosen)
        elif chosen is not None:
            folder = folders.of((chosen, sitting.iim_encoding))
    task = Task(
        wish.command, path, folder.path, folder.photos, sitting.decisions, wish.encoding, wish.json,
        wish.profile, sitting.iim_encoding,
    )  # fmt: skip
    if wish.alone and wish.needs_photos:
        done, folder = _with_care(task, way, workers)
        return Result(path, done, "", folder, (note,) if note else ())
    try:
        done = workers.run(way[0], task, limits=LIMITS, about=path.name)
    except WorkerError:
        if not wish.needs_photos:
            raise
        done, _ = _with_care(task, way, workers)
    return Result(path, done, "", folder, (note,) if note else ())


def _with_care(task: Task, way: _Way[R], workers: Workers) -> tuple[R, FolderOfPhotos]:
    sources = sources_with_care(task, workers)
    done = workers.run(
        way[1],
        replace(task, photos=NO_PHOTOS),
        sources,
        limits=LIMITS,
        about=task.article.name,
    )
    if task.folder is None:
        return done, NO_FOLDER
    listed = tuple(photo for photo in sources.photos if photo.inside is None)
    return done, _folder_of(task.folder, listed, sources.looks)


def sources_with_care(task: Task, workers: Workers) -> Sources:
    """Read article and photos in many calls: a photo that takes its reader down costs itself only.

    Raises ArticleError, PhotoError or WorkerError.
    """
    cache, read_as = own_places().pictures, task.iim_encoding
    return gather(task.article, task.folder, workers, task.encoding, cache, read_as)


def folder_for(article: Path, asked: Path | None, kept: Path | None) -> Path | None:
    """Give the folder of an article's photos: asked for, else used last, else guessed, or None."""
    if asked is not None:
        return asked
    if kept is not None and kept.is_dir():
        return kept
    return guess_folder(article, peek(own_places().settings).photo_folders)
