"""What is begun before the window stands: workers start and read while the toolkit is loaded."""

from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from viewer.domain import Article, Photo, Slot
from viewer.photos.likely_first import list_ready_to_decode
from viewer.reading_slots import parse_article
from viewer.workers import Limits, Workers

PRELOADED = ("viewer.photos.decoding",)

# A folder far away on the network is listed as long as it takes.
_PATIENT = Limits(seconds=600)


@dataclass(frozen=True, slots=True)
class HeadStart:
    """What was asked for, the readings of it that are under way, and whether any of it is shown."""

    workers: Workers
    article: Path | None
    folder: Path | None
    encoding: str | None
    parsed: Future[tuple[Article, tuple[Slot, ...]]] | None
    listed: Future[tuple[Photo, ...]] | None
    shown: Event = field(default_factory=Event)


def begin(
    workers: Workers, opened: Path | None, photos: Path | None, encoding: str | None
) -> HeadStart:
    """Have an article or a folder, and its photos if they were named, read from now on."""
    is_folder = opened is not None and opened.is_dir()
    article = None if is_folder else opened
    folder = opened if is_folder else photos
    workers.start(workers.count)
    return HeadStart(
        workers,
        article,
        folder,
        encoding,
        None if article is None else workers.begin(parse_article, article, encoding),
        None if folder is None else workers.begin(list_ready_to_decode, folder, limits=_PATIENT),
    )
