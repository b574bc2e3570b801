"""What is written into which photo of a document, and where: copies, or sidecars."""

import errno
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

from viewer.atomic import replacing, write_whole
from viewer.domain import Document, Pair, is_unsure
from viewer.errors import CutlineError, PhotoError
from viewer.photos.captioning import (
    copy_with_words,
    credentials_in,
    plain_copy,
    sidecar_with_words,
)
from viewer.photos.copy_names import TEMPLATE, check_template, copy_name, slug_of
from viewer.photos.recipes import Recipe, follow
from viewer.photos.targets import Targets, sidecar_beside
from viewer.photos.words import WORD_FIELDS, Words
from viewer.sheet.cleaning import clean, clean_line
from viewer.workers import Workers

PHOTOS_A_TRIP = 32
SIGNED = "Writing would end its Content Credentials."
IN_SIDECAR = "The words stand in a sidecar beside the copy."

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_SOURCES = ("agency", "distributor", "collection", "organisation")
_COPYRIGHT_SIGNS = ("©", "ⓒ", "(c)", "copyright")
_WORDS_IN_NAME = 8


@dataclass(frozen=True, slots=True)
class Order:
    """How captions are to be written.

    ``into`` is the folder of the copies, or of the sidecars; None is beside the photos. ``signed``
    are the photos with Content Credentials that are to be left whole, beside a sidecar.
    """

    into: Path | None = None
    embed: bool = False
    template: str = TEMPLATE
    fields: frozenset[str] = frozenset(WORD_FIELDS)
    copyright: str = ""
    only_sure: bool = False
    signed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Task:
    """One photo to be written: its name in the folder, its words, and the parts of its name."""

    photo: str
    words: Words
    values: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one photo: the files written, sentences about them, or why there are none."""

    photo: str
    written: tuple[Path, ...] = ()
    notes: tuple[str, ...] = ()
    fault: str = ""


def tasks_of(document: Document, order: Order) -> tuple[Task, ...]:
    """Give what is to be written, a task for each pair that has a photo and words for it."""
    pairs = [pair for pair in document.pairs if pair.photo is not None]
    if order.only_sure:
        pairs = [pair for pair in pairs if not is_unsure(pair)]
    made = (_task(document, pair, order) for pair in pairs)
    return tuple(task for task in made if task.words != Words())


def words_for(document: Document, pair: Pair, copyright_notice: str = "") -> Words:
    """Give all that is known for a pair's photo, as clean text.

    The article's title is both the headline and the title. The source is the firm that the credit
    names; the copyright notice is the person's, or the credit where that claims it.
    """
    article, credit = document.sources.article, pair.slot.credit
    title = clean_line(article.title or "") if article is not None else ""
    roles = credit.roles if credit is not None else ()
    named = {role: clean_line(name) for role, name in reversed(roles)}
    raw = clean_line(credit.raw) if credit is not None else ""
    claims = any(sign in raw.casefold() for sign in _COPYRIGHT_SIGNS)
    return Words(
        caption=clean(pair.slot.caption),
        credit=clean_line(credit.text) if credit is not None else "",
        creators=tuple(clean_line(name) for role, name in roles if role == "creator"),
        headline=title,
        title=title,
        source=next((named[role] for role in _SOURCES if role in named), ""),
        copyright=clean_line(copyright_notice) or (raw if claims else ""),
    )


def check_order(document: Document, order: Order) -> None:
    """Raise PhotoError for an order that cannot be carried out, before anything is written."""
    folder = document.sources.folder
    if folder is None:
        raise PhotoError("There are no photos to write captions for: name their folder first.")
    if order.embed:
        check_template(order.template)
        if order.into is None:
            raise PhotoError("Copies need a folder of their own: name one.")
        if order.into.resolve() == folder.resolve():
            raise PhotoError(f"{order.into} holds the photos themselves: choose another folder.")
    if order.into is not None and order.into.exists() and not order.into.is_dir():
        raise PhotoError(f"{order.into} is a file: choose a folder.")


def find_signed(folder: Path, names: Sequence[str], workers: Workers) -> frozenset[str]:
    """Give the photos that carry Content Credentials (C2PA)."""
    trips = [names[at : at + PHOTOS_A_TRIP] for at in range(0, len(names), PHOTOS_A_TRIP)]
    found = workers.side_by_side(partial(_find_some_signed, workers, folder), trips)
    return frozenset(name for some in found for name in some)


def about_credentials(signed: Iterable[str], is_forced: bool) -> Iterator[str]:
    """Give the sentences to be said before anything is written into copies of these photos."""
    for name in sorted(signed):
        if is_forced:
            yield f"{name}: Writing ends the validity of its Content Credentials in the copy."
        else:
            yield (
                f"{name}: Writing would end the validity of its Content Credentials; the words "
                "stand in a sidecar. --force writes all the same."
            )


def write_captions(
    document: Document, tasks: Sequence[Task], order: Order, workers: Workers
) -> Generator[Outcome, None, None]:
    """Write captions photo by photo, in order; a photo that cannot be written has its fault told.

    Each file is written whole or not at all, and originals never change; whoever stops asking ends
    the work. Raises PhotoError where the folder itself cannot be written.
    """
    check_order(document, order)
    folder = document.sources.folder
    assert folder is not None
    into = order.into or folder
    try:
        into.mkdir(parents=True, exist_ok=True)
        targets = Targets(into, folder, [photo.name for photo in document.sources.photos])
        prepare = partial(_prepare, workers, folder, order)
        for task, recipe in zip(tasks, workers.side_by_side(prepare, tasks), strict=True):
            try:
                if recipe is None:
                    yield _sidecar(workers, task, *targets.sidecar(task.photo))
                else:
                    yield _copy(
                        workers, folder / task.photo, task, recipe, _target(task, order, targets)
                    )
            except CutlineError as fault:
                yield Outcome(task.photo, fault=str(fault))
    except OSError as fault:
        raise PhotoError(_sentence_for(into, fault)) from fault


def _task(document: Document, pair: Pair, order: Order) -> Task:
    assert pair.photo is not None
    words = words_for(document, pair, order.copyright)
    left_out: dict[str, Any] = {
        name: getattr(Words(), name) for name in set(WORD_FIELDS) - order.fields
    }
    article, photo = document.sources.article, PurePosixPath(pair.photo.name)
    path = article.path.stem if article is not None and article.path is not None else ""
    values: dict[str, str | int] = {
        "number": pair.slot.number,
        "slug": slug_of(words.title) or slug_of(path) or slug_of(photo.stem),
        "photo": photo.stem,
        "caption": " ".join(words.caption.split()[:_WORDS_IN_NAME]),
        "credit": words.credit,
        "article": path,
    }
    return Task(pair.photo.name, replace(words, **left_out), values)


def _find_some_signed(workers: Workers, folder: Path, names: Sequence[str]) -> tuple[str, ...]:
    try:
        return workers.run(credentials_in, folder, tuple(names))
    except PhotoError:
        return ()


def _prepare(
    workers: Workers, folder: Path, order: Order, task: Task
) -> Recipe | CutlineError | None:
    """Have a worker make the recipe of a copy; what speaks against it is given, not raised."""
    if not order.embed:
        return None
    if task.photo in order.signed:
        return PhotoError(SIGNED)
    try:
        return workers.run(copy_with_words, folder / task.photo, task.words)
    except CutlineError as fault:
        return fault


def _target(task: Task, order: Order, targets: Targets) -> Path:
    return targets.copy(copy_name(order.template, task.values, task.photo))


def _copy(
    workers: Workers, original: Path, task: Task, recipe: Recipe | CutlineError, target: Path
) -> Outcome:
    """Write a copy with the words in it or, where they cannot go in, a plain one and a sidecar."""
    is_whole = isinstance(recipe, Recipe)
    pieces = recipe if isinstance(recipe, Recipe) else workers.run(plain_copy, original)
    with replacing(target) as out:
        follow(pieces, original, out)
    if is_whole:
        return Outcome(task.photo, (target,), pieces.notes)
    beside = target.with_suffix(".xmp")
    outcome = _sidecar(workers, task, sidecar_beside(original), beside)
    return Outcome(task.photo, (target, *outcome.written), (f"{recipe} {IN_SIDECAR}",))


def _sidecar(workers: Workers, task: Task, there: Path | None, target: Path) -> Outcome:
    """Write a sidecar, merged into the one that is there."""
    try:
        content = workers.run(sidecar_with_words, there, task.words)
    except PhotoError as fault:
        name = there.name if there is not None else target.name
        raise PhotoError(f"The sidecar {name} stays as it was. {fault}") from fault
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, content)
    return Outcome(task.photo, (target,))


def _sentence_for(folder: Path, fault: OSError) -> str:
    if fault.errno in _FULL:
        return f"There is no room left in {folder}. Free some space or choose another folder."
    reason = fault.strerror or "the system does not say why"
    return f"The captions cannot be written to {folder}: {reason[:1].lower()}{reason[1:]}."
