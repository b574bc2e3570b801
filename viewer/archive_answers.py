"""What one article of many comes to; this runs in a worker, from the file to the lines."""
# ruff: noqa: S301 - what is unpickled here was pickled by the process that asks

import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar, cast

from viewer.checks.profile import Profile
from viewer.comparing import compare_pictures
from viewer.domain import (
    NO_DECISIONS,
    NO_LOOKS,
    Article,
    Decisions,
    Document,
    Looks,
    Photo,
    Severity,
    Sources,
)
from viewer.pipeline import (
    compose,
    describe,
    draft,
    keep_on,
    sources_of,
    take_out,
    with_inside,
)
from viewer.reading_slots import parse_article
from viewer.reports import as_json, pair_lines, remark_lines, remarks_as_json, slot_lines
from viewer.sheet.cleaning import clean_line
from viewer.storage.places import own_places
from viewer.workers import Workers

R = TypeVar("R")
T = TypeVar("T")


@dataclass(slots=True)
class Shared:
    """The photos of a folder that articles share, and what their looks have told so far."""

    photos: tuple[Photo, ...] = ()
    looks: Looks = NO_LOOKS

    def add(self, looks: Looks) -> None:
        """Keep what an article has made to be looked at, for the next one of this folder."""
        names = {photo.name for photo in self.photos}
        seen = {key: glimpse for key, glimpse in looks.seen.items() if key[0] in names}
        if len(seen) > len(self.looks.seen):
            same = {name: looks.same.get(name, frozenset()) & names for name in names}
            self.looks = Looks(seen, same={name: found for name, found in same.items() if found})


NO_PHOTOS = pickle.dumps(Shared())


@dataclass(frozen=True, slots=True)
class Task:
    """One article and what is asked of it.

    ``photos`` is what is Shared of the folder, pickled once for all its articles.
    """

    command: str
    article: Path
    folder: Path | None = None
    photos: bytes = NO_PHOTOS
    decisions: Decisions = NO_DECISIONS
    encoding: str | None = None
    json: bool = False
    profile: Profile | None = None
    iim_encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """What is there and what is missing: counts, and the numbers of slots that lack something.

    ``terms`` counts the photos that come with terms of use.
    """

    title: str = ""
    slots: int = 0
    without_photo: tuple[int, ...] = ()
    without_credit: tuple[int, ...] = ()
    without_caption: tuple[int, ...] = ()
    unplaced: int = 0
    terms: int = 0
    errors: int = 0
    warnings: int = 0
    notes: int = 0


NOTHING = Tally()


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a task: the lines to print, sentences beside them, and the tally.

    ``inside`` counts the photos that the article's own file holds, ``faults`` are theirs.
    """

    lines: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    tally: Tally = NOTHING
    inside: int = 0
    faults: tuple[str, ...] = ()


class Here:
    """Runs at once what others have done by a worker: this is one."""

    @staticmethod
    def run(function: Callable[..., R], *args: object, **_limits: object) -> R:
        """Call the function and give what it returns."""
        return function(*args)

    @staticmethod
    def side_by_side(call: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """Give ``call(item)`` for each item when its turn comes."""
        return map(call, items)


_PRINTED: Mapping[str, tuple[Callable[[Document], str], Callable[[Document], Iterable[str]]]] = (
    MappingProxyType(
        {
            "slots": (as_json, slot_lines),
            "pair": (as_json, pair_lines),
            "check": (remarks_as_json, remark_lines),
        }
    )
)


_UNCHECKED = frozenset({"slots", "pair", "caption"})  # they print no remarks, which take longest


def answer(task: Task) -> Answer:
    """Read an article and give what it comes to. Raises ArticleError."""
    return answer_from(task, document_of(task))


def answer_with(task: Task, sources: Sources) -> Answer:
    """Give what a task comes to whose sources are there."""
    return answer_from(task, composed(task, sources))


def answer_from(task: Task, document: Document) -> Answer:
    """Give what a task comes to, from its document."""
    as_object, as_lines = _PRINTED[task.command]
    lines = (as_object(document),) if task.json else tuple(as_lines(document))
    inside = [photo for photo in document.sources.photos if photo.inside is not None]
    faults = tuple(f"{photo.name} {photo.fault.rstrip('.')}" for photo in inside if photo.fault)
    return Answer(lines, notes_of(document), tally_of(document), len(inside), faults)


def document_of(task: Task) -> Document:
    """Read an article and compose it with photos that are described already."""
    article, slots = parse_article(task.article, task.encoding)
    shared = _unpacked(task.photos)
    photos = shared.photos
    if task.command != "slots":
        photos = with_inside(_photos_inside(article, task.iim_encoding), photos)
    captions = tuple(photo.embedded.caption for photo in photos if photo.embedded.caption)
    if captions:
        # The captions inside the photos are evidence of slots that nothing else tells.
        slots = parse_article(task.article, task.encoding, captions)[1] or slots
    sources = sources_of(article, slots, task.folder, photos)
    if task.command != "slots":
        sources = replace(sources, looks=shared.looks)
        sources = replace(sources, looks=compare_pictures(sources, cast("Workers", Here())))
        shared.add(sources.looks)
    return composed(task, sources)


def sent_document(task: Task) -> Document:
    """Give the document to be sent to who asks: without the glimpses, which are large."""
    return _without_looks(document_of(task))


def sent_document_with(task: Task, sources: Sources) -> Document:
    """Give the document of a task whose sources are there, to be sent likewise."""
    return _without_looks(composed(task, sources))


def _without_looks(document: Document) -> Document:
    return replace(document, sources=replace(document.sources, looks=NO_LOOKS))


def composed(task: Task, sources: Sources) -> Document:
    """Give the document of a task whose sources are there, with remarks only where they matter."""
    decisions = keep_on(sources, task.decisions)
    if task.command in _UNCHECKED:
        return draft(sources, decisions)
    return compose(sources, decisions, task.profile)


def notes_of(document: Document) -> tuple[str, ...]:
    """Give what could not be read of the article."""
    article = document.sources.article
    return article.notes if article is not None else ()


def tally_of(document: Document) -> Tally:
    """Count what a document has and what it lacks."""
    pairs, remarks = document.pairs, document.remarks
    article = document.sources.article
    counts = {level: sum(r.severity is level for r in remarks) for level in Severity}
    return Tally(
        title=clean_line(article.title or "") if article is not None else "",
        slots=len(pairs),
        without_photo=tuple(p.slot.number for p in pairs if p.photo is None),
        without_credit=tuple(p.slot.number for p in pairs if p.slot.credit is None),
        without_caption=tuple(p.slot.number for p in pairs if not p.slot.caption),
        unplaced=len(document.unplaced),
        terms=sum(bool(document.flags.get(pair.slot.key)) for pair in pairs),
        errors=counts[Severity.ERROR],
        warnings=counts[Severity.WARNING],
        notes=counts[Severity.NOTE],
    )


def _photos_inside(article: Article, iim_encoding: str | None) -> tuple[Photo, ...]:
    here = cast("Workers", Here())
    held = take_out(article, own_places().pictures, here)
    return tuple(photo for some in describe(None, held, here, iim_encoding) for photo in some)


# Articles that share a folder come one after another.
@lru_cache(maxsize=2)
def _unpacked(photos: bytes) -> Shared:
    unpacked: Shared = pickle.loads(photos)
    return unpacked
