"""The sheets of many articles in one folder, made on all cores, each moved there when it is whole."""

import os
import tempfile
from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self, cast

from viewer.archive_answers import (
    NO_PHOTOS,
    NOTHING,
    Answer,
    Here,
    Tally,
    Task,
    document_of,
    notes_of,
    sent_document_with,
    tally_of,
)
from viewer.archive_names import INDEX, common_folder, name_sheets
from viewer.archive_record import (
    read_record,
    stamp_of,
    stamp_of_article,
    stamp_of_folder,
)
from viewer.archive_run import (
    LIMITS,
    NO_FOLDER,
    FolderOfPhotos,
    Once,
    PhotosAs,
    folder_for,
    photos_of,
    sources_with_care,
)
from viewer.archives import Found
from viewer.checks.profile import Profile
from viewer.domain import Document
from viewer.errors import CutlineError, SheetError, WorkerError
from viewer.pipeline import picture_source
from viewer.sheet.options import SheetOptions
from viewer.sheet_pictures import lost_pictures
from viewer.storage.places import own_places
from viewer.storage.session_file import Sitting, read_sitting
from viewer.workers import Limits, Workers

# How much longer the sheets of many photos may take, photo by photo: at first, and with care.
SECONDS_A_PHOTO, SECONDS_WITH_CARE = 0.5, 10.0
MOST_SECONDS = 600.0


@dataclass(frozen=True, slots=True)
class SheetWish:
    """What is wished for of every sheet alike; ``suffixes`` are those of FORMATS."""

    suffixes: tuple[str, ...]
    options: SheetOptions
    photos: Path | None = None
    encoding: str | None = None
    resume: bool = False
    profile: Profile | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """An article and its sheets, by name relative to their folder, or why there are none."""

    path: Path
    sheets: tuple[str, ...] = ()
    tally: Tally = NOTHING
    failure: str = ""
    notes: tuple[str, ...] = ()
    folder: FolderOfPhotos = NO_FOLDER
    is_unchanged: bool = False


class SheetFolder(AbstractContextManager["SheetFolder"]):
    """The folder that the sheets go to, its record, and a hidden room for what is not whole yet."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.record, self.note = read_record(path)
        self.in_the_way: list[str] = []  # files of others that have the name of a sheet
        self._room: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> Self:
        try:
            self._room = tempfile.TemporaryDirectory(
                dir=self.path, prefix=".cutline-", ignore_cleanup_errors=True
            )
        except OSError as fault:
            raise SheetError(
                f"The folder {self.path} cannot be written. Choose another place."
            ) from fault
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Keep the record of what was made, however it ended; what is not whole goes."""
        assert self._room is not None
        self._room.cleanup()
        self.record.save()

    def parts(self, number: int, suffixes: Sequence[str]) -> tuple[Path, ...]:
        """Give places in the hidden room for the sheets of the article of this number."""
        assert self._room is not None
        return tuple(Path(self._room.name, f"{number}{suffix}") for suffix in suffixes)

    def put(self, parts: Sequence[Path], names: Sequence[str]) -> None:
        """Move whole sheets to where they belong. Raises SheetError where that cannot be."""
        for part, name in zip(parts, names, strict=True):
            target = self.path / name
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                part.replace(target)
            except OSError as fault:
                raise SheetError(
                    f"{target} cannot be written: {fault.strerror}. It may be open elsewhere."
                ) from fault


def open_folder(path: Path, named: Sequence[Path]) -> SheetFolder:
    """Make the folder of the sheets if need be.

    Raises SheetError where it cannot be, where it is one of the folders of articles, and where an
    index lies in it that is not Cutline's own.
    """
    if path.exists() and not path.is_dir():
        raise SheetError(f"{path} is a file. Name a folder for the sheets of many articles.")
    try:
        path.mkdir(exist_ok=True)
    except FileNotFoundError as fault:
        raise SheetError(
            f"There is no folder {path.parent}. Make it or choose another place."
        ) from fault
    except OSError as fault:
        raise SheetError(f"The folder {path} cannot be made: {fault.strerror}.") from fault
    if os.path.realpath(path) in {os.path.realpath(each) for each in named}:
        raise SheetError(
            f"The articles lie in {path} themselves. Name a folder of their own for the sheets."
        )
    folder = SheetFolder(path)
    for name in INDEX:
        if not folder.record.is_old and (path / name).exists():
            raise SheetError(
                f"{path / name} is there already and is not Cutline's. Choose another folder."
            )
    return folder


def make_sheets(
    found: Sequence[Found],
    named: Sequence[Path],
    wish: SheetWish,
    folder: SheetFolder,
    workers: Workers,
) -> Iterator[Made]:
    """Make the sheets of each article, in order, with as many under way as there are workers.

    What goes wrong with one article is told with it; Cancelled is raised once the pool is closed.
    """
    record = folder.record
    ours, others = record.owned(each.path for each in found)
    in_the_way = folder.in_the_way

    def is_free(name: str) -> bool:
        if name in others:
            return False
        if name in ours or not os.path.lexists(folder.path / name):
            return True
        in_the_way.append(name)
        return False

    names = tuple(
        name_sheets(
            [each.path for each in found],
            common_folder(named),
            wish.suffixes,
            {path: kept.stem for path, kept in record.articles.items()},
            is_free,
        )
    )
    for each, at in zip(found, names, strict=True):
        record.plan(each.path, at[0].removesuffix(wish.suffixes[0]), at)
    record.save()
    maker = _Maker(wish, folder, workers)
    orders = (
        (number, each, at) for number, (each, at) in enumerate(zip(found, names, strict=True))
    )
    return workers.side_by_side(maker.make, orders)


def write_sheets(task: Task, parts: Sequence[Path], options: SheetOptions) -> Answer:
    """Read an article and write its sheets, in a worker. Raises ArticleError or SheetError."""
    return sheets_of(document_of(task), parts, options)


def sheets_of(
    document: Document, parts: Sequence[Path], options: SheetOptions, lost: Collection[str] = ()
) -> Answer:
    """Write a document in each format, in a worker; give the notes, and what the sheets lack.

    The photos in ``lost`` take their reader down: they are not asked for.
    """
    from viewer.sheet.writing import write_sheet

    missed = list(lost)
    sound = tuple(photo for photo in document.sources.photos if photo.name not in lost)
    sources = replace(document.sources, photos=sound)
    picture = picture_source(sources, cast("Workers", Here()), missed)
    notes = [note for part in parts for note in write_sheet(document, part, picture, options)]
    unseen = [f"{name} could not be shown on the sheet." for name in dict.fromkeys(missed)]
    notes = [*notes_of(document), *dict.fromkeys(notes), *unseen]
    return Answer(notes=tuple(notes), tally=tally_of(document))


@dataclass(slots=True)
class _Maker:
    """Makes the sheets of one article after another, in the threads that ask for it."""

    wish: SheetWish
    folder: SheetFolder
    workers: Workers
    _photos: Once[PhotosAs, FolderOfPhotos] = field(init=False)
    _stamps: Once[Path, str] = field(init=False)

    def __post_init__(self) -> None:
        self._photos = Once(lambda wanted: photos_of(wanted, self.workers))
        self._stamps = Once(stamp_of_folder)

    def make(self, order: tuple[int, Found, tuple[str, ...]]) -> Made:
        number, found, names = order
        if found.failure:
            return Made(found.path, failure=found.failure)
        try:
            return self._make(number, found.path, names)
        except CutlineError as fault:
            return Made(found.path, failure=str(fault))

    def _make(self, number: int, article: Path, names: tuple[str, ...]) -> Made:
        wish, record = self.wish, self.folder.record
        sitting, note = read_sitting(article, own_places().sessions)
        place = folder_for(article, wish.photos, sitting.folder)
        listed = self._stamps.of(place) if place is not None else ""
        wished = (names, wish.options, wish.encoding, wish.profile)
        stamp = stamp_of_article(article, place, listed, wished)
        kept = record.unchanged(article, stamp, names) if wish.resume else None
        if kept is not None:
            return Made(article, names, kept.tally, is_unchanged=True)
        wanted = None if place is None else (place, sitting.iim_encoding)
        photos = NO_FOLDER if wanted is None else self._photos.of(wanted)
        answer = self._written(self._task(article, photos, sitting), photos.count, number, names)
        sheets = tuple(filter(None, (stamp_of(self.folder.path, name) for name in names)))
        record.keep(article, stamp, sheets, answer.tally)
        notes = (*filter(None, [note]), *(f"{article}: {each}" for each in answer.notes))
        return Made(article, names, answer.tally, notes=notes, folder=photos)

    def _task(self, article: Path, photos: FolderOfPhotos, sitting: Sitting) -> Task:
        wish = self.wish
        return Task(
            "sheet", article, photos.path, photos.photos, sitting.decisions, wish.encoding,
            profile=wish.profile, iim_encoding=sitting.iim_encoding,
        )  # fmt: skip

    def _written(self, task: Task, count: int, number: int, names: tuple[str, ...]) -> Answer:
        """Write in a worker; where a photo takes it down, once more without those that do."""
        parts = self.folder.parts(number, self.wish.suffixes)
        options, about = self.wish.options, task.article.name
        limits = _limits(SECONDS_A_PHOTO * count * len(parts))
        try:
            answer = self.workers.run(
                write_sheets, task, parts, options, limits=limits, about=about
            )
        except WorkerError:
            sources = sources_with_care(task, self.workers)
            task = replace(task, photos=NO_PHOTOS)
            document = self.workers.run(
                sent_document_with, task, sources, limits=LIMITS, about=about
            )
            lost = lost_pictures(document, self.workers)
            limits = _limits(SECONDS_WITH_CARE * len(document.pairs) * len(parts))
            answer = self.workers.run(
                sheets_of, document, parts, options, lost, limits=limits, about=about
            )
        self.folder.put(parts, names)
        return answer


def _limits(more: float) -> Limits:
    return Limits(min(LIMITS.seconds + more, MOST_SECONDS))
