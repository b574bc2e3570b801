"""What an archive's sheets were made from, kept beside them: a second run makes only what changed."""

import hashlib
import json
import os
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from viewer import __version__
from viewer.archive_answers import Tally
from viewer.archive_names import absolute, stays_below
from viewer.atomic import write_whole
from viewer.errors import SheetError
from viewer.photos.scanning import list_photos
from viewer.storage.places import own_places
from viewer.storage.session_file import decisions_file, fallback_file
from viewer.storage.setting_aside import set_aside

VERSION = 1
NAME = ".cutline-archive.json"
MOST_BYTES = 1 << 30
EVERY = 15.0  # seconds between two writes while the work goes on

Stamp = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Kept:
    """One article's sheets: what they were made from, their stamps, and what they lack."""

    stamp: str
    stem: str
    sheets: tuple[Stamp, ...]
    tally: Tally


@dataclass(slots=True)
class Record:
    """What an earlier run made, by the absolute path of the article; grows as this one does."""

    place: Path
    articles: dict[str, Kept] = field(default_factory=dict)
    is_old: bool = False
    saved_at: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def owned(self, articles: Iterable[Path]) -> tuple[frozenset[str], frozenset[str]]:
        """Give the names of the sheets that may be replaced, then of those that others keep.

        The sheets of these articles may be replaced, and those of articles that are gone.
        """
        asked = {absolute(article) for article in articles}
        ours: set[str] = set()
        others: set[str] = set()
        for path, kept in self.articles.items():
            mine = path in asked or not os.path.lexists(path)
            (ours if mine else others).update(sheet[0] for sheet in kept.sheets)
        return frozenset(ours - others), frozenset(others)

    def unchanged(self, article: Path, stamp: str, names: Sequence[str]) -> Kept | None:
        """Give what was made from just this before, if it lies there as it was left."""
        kept = self.articles.get(absolute(article))
        if kept is None or kept.stamp != stamp:
            return None
        made = {sheet[0]: sheet for sheet in kept.sheets}
        is_there = all(stamp_of(self.place.parent, name) == made.get(name) for name in names)
        return kept if is_there else None

    def plan(self, article: Path, stem: str, names: Iterable[str]) -> None:
        """Take names for an article's sheets, so that they are known as ours however the run ends."""
        path = absolute(article)
        before = self.articles.get(path)
        if before is None:
            self.articles[path] = Kept("", stem, tuple((name, 0, 0) for name in names), Tally())
            return
        known = {sheet[0] for sheet in before.sheets}
        added = tuple((name, 0, 0) for name in names if name not in known)
        if added or before.stem != stem:
            self.articles[path] = replace(before, stem=stem, sheets=(*before.sheets, *added))

    def keep(self, article: Path, stamp: str, made: Sequence[Stamp], tally: Tally) -> None:
        """Add what was made of an article, and save now and then; any thread may."""
        path = absolute(article)
        with self._lock:
            before = self.articles[path]
            names = {sheet[0] for sheet in made}
            other = tuple(sheet for sheet in before.sheets if sheet[0] not in names)
            self.articles[path] = Kept(stamp, before.stem, (*made, *other), tally)
            is_due = time.monotonic() - self.saved_at > EVERY
        if is_due:
            self.save()

    def save(self) -> None:
        """Write the record whole. Raises SheetError where that cannot be."""
        with self._lock:
            self.saved_at = time.monotonic()
            articles = tuple(self.articles.items())
        content = {"cutline": VERSION, "articles": {path: asdict(kept) for path, kept in articles}}
        try:
            write_whole(self.place, json.dumps(content, separators=(",", ":")).encode() + b"\n")
        except OSError as fault:
            raise SheetError(
                f"{self.place} cannot be written: {fault.strerror}. Without it the next run "
                "makes every sheet anew; free some room, or choose another folder."
            ) from fault


def read_record(folder: Path) -> tuple[Record, str]:
    """Give the record of a folder, an empty one if there is none, and a sentence about a bad one.

    Where it is gone or damaged, the index tells which sheets are Cutline's. Raises SheetError where
    a record is damaged and no index is there, where it is newer, and where it cannot be read.
    """
    place = folder / NAME
    try:
        content = json.loads(_bytes_of(place))
        if content["cutline"] > VERSION:
            raise SheetError(
                f"The sheets in {folder} were made by a newer Cutline. Update Cutline, or choose "
                "another folder."
            )
        articles = {str(path): _kept(each) for path, each in content["articles"].items()}
        return Record(place, articles, is_old=True, saved_at=time.monotonic()), ""
    except FileNotFoundError:
        record = _record_of_index(place)
        if record is None:
            return Record(place, saved_at=time.monotonic()), ""
        return record, f"{place} is gone; the index tells which sheets are Cutline's."
    except OSError as fault:
        raise SheetError(f"{place} cannot be read: {fault.strerror}.") from fault
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        record = _record_of_index(place)
        if record is None:
            raise SheetError(
                f"{place} is damaged, and no index tells which files in {folder} are sheets. Delete "
                "it to have new sheets numbered beside them, or choose another folder."
            ) from None
        return record, _report_aside(place)


def _record_of_index(place: Path) -> Record | None:
    from viewer.archive_recovery import sheets_in_index

    found = sheets_in_index(place.parent)
    if found is None:
        return None
    articles = {
        path: Kept("", stem, tuple((name, 0, 0) for name in names), Tally())
        for path, (stem, names) in found.items()
    }
    return Record(place, articles, is_old=True, saved_at=time.monotonic())


def _bytes_of(place: Path) -> bytes:
    if place.stat().st_size > MOST_BYTES:
        raise ValueError("larger than any record")
    return place.read_bytes()


def stamp_of(folder: Path, name: str) -> Stamp | None:
    """Give a file's name, time of change in nanoseconds and size in bytes; None if it is gone."""
    try:
        state = (folder / name).stat()
    except OSError:
        return None
    return (name, state.st_mtime_ns, state.st_size)


def stamp_of_folder(folder: Path) -> str:
    """Give a digest of the names and stamps of a folder's photos and of the sidecars beside them.

    Raises PhotoError when the folder cannot be listed.
    """
    photos = list_photos(folder)
    parts = [f"{photo.name}\0{photo.stamp}\0{photo.fault}" for photo in photos]
    for below in sorted({photo.name.rpartition("/")[0] for photo in photos}):
        parts += _sidecars(folder, below)
    return _digest(parts)


def stamp_of_article(
    article: Path, folder: Path | None, photos: str, wish: Iterable[object]
) -> str:
    """Give a digest of all that an article's sheets depend on.

    The file, the decisions on it, its photos, what is wished for, the person's own cue words and
    agencies, and the program's version. Content is not read: time of change and size stand for it.
    """
    places = own_places()
    files = (article, decisions_file(article), fallback_file(article, places.sessions))
    own = [
        stamp_of(below, name)
        for below in (places.additions / "cues", places.additions / "agencies")
        for name in _names_in(below)
    ]
    stamps = [stamp_of(path.parent, path.name) for path in files]
    return _digest(map(repr, (__version__, stamps, str(folder), photos, own, *wish)))


def _sidecars(folder: Path, below: str) -> list[str]:
    place = folder / below
    names = (name for name in _names_in(place) if name.lower().endswith(".xmp"))
    return [f"{below}/{stamp_of(place, name)}" for name in names]


def _names_in(folder: Path) -> list[str]:
    try:
        return sorted(path.name for path in folder.iterdir())
    except OSError:
        return []


def _digest(parts: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.encode("utf-8", "surrogateescape") + b"\n")
    return digest.hexdigest()[:32]


def _kept(content: Mapping[str, Any]) -> Kept:
    tally = {each.name: _checked(content["tally"][each.name]) for each in fields(Tally)}
    sheets = tuple((str(name), int(time), int(size)) for name, time, size in content["sheets"])
    if not stays_below(content["stem"]):
        raise ValueError("leads out of the folder")
    return Kept(str(content["stamp"]), str(content["stem"]), sheets, Tally(**tally))


def _checked(value: Any) -> Any:
    """Give a field of a tally: numbers are a tuple again."""
    if isinstance(value, list):
        return tuple(map(int, value))
    return value if isinstance(value, str) else int(value)


def _report_aside(place: Path) -> str:
    try:
        aside = set_aside(place)
    except OSError as fault:
        raise SheetError(
            f"{place} is damaged and cannot be set aside: {fault.strerror}."
        ) from fault
    return f"{place} was damaged and is kept as {aside.name}; every sheet is made anew."
