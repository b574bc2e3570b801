"""The story on one page: gather what was opened from disk, compose a document of it.

article file ── read_article ──► Article ── parse_slots ──► Slots ─┐
     └───────── take_out ──► Photos inside ────────────────────────┤
folder ──────── list_photos, describe_photos ──► Photos ───────────┴─► Sources    gather
Sources ── compare_pictures ──► Looks ──► Sources
Sources + Decisions ── match_photos ──► Pairs ── remarks_on ──► Document          compose
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.checks.flags import flags_on
from viewer.comparing import compare_pictures
from viewer.domain import (
    NO_DECISIONS,
    Article,
    Clue,
    Decisions,
    Document,
    Looks,
    MadeBy,
    Pair,
    Photo,
    Remark,
    Severity,
    Slot,
    Sources,
)
from viewer.errors import CutlineError
from viewer.pairing.copies import stand_ins
from viewer.pairing.matching import Matcher, Ranked
from viewer.photos.scanning import describe_safely, holds_photos, list_photos
from viewer.reading_slots import parse_article
from viewer.sheet_pictures import SheetPictures
from viewer.slots.credit import parse_credit
from viewer.slots.decided import chosen_slots, find_added, reworded, with_added
from viewer.slots.keeping import keep_decisions, strays
from viewer.slots.keys import keyed
from viewer.slots.reach import at_its_words
from viewer.workers import Workers

if TYPE_CHECKING:
    from viewer.checks.profile import Profile

log = logging.getLogger(__name__)

PHOTOS_A_TRIP = 32
WHY_EMBEDDED = "Caption and credit are those in the photo's own data."
WHY_ITSELF = "The photo is shown for itself; it says neither caption nor credit."


def gather(
    article: Path | None,
    folder: Path | None,
    workers: Workers,
    encoding: str | None = None,
    cache: Path | None = None,
    iim_encoding: str | None = None,
) -> Sources:
    """Read an article and describe the photos of a folder; either may be missing.

    Everything of the person's files is parsed in worker processes, photos on all of them at once.
    The pictures that the article's own file holds come first, if there is a ``cache`` to put them
    into. Raises ArticleError, PhotoError or WorkerError.
    """
    if article is None:
        return sources_of(None, (), folder, _photos_of(folder, workers, iim_encoding))
    read, slots = workers.run(parse_article, article, encoding)
    inside = take_out(read, cache, workers) if cache else ()
    photos = _photos_of(folder, workers, iim_encoding, inside)
    slots = slots_again(article, encoding, photos, workers) or slots
    sources = sources_of(read, slots, folder, photos)
    return replace(sources, looks=compare_pictures(sources, workers))


def take_out(article: Article, cache: Path, workers: Workers) -> tuple[Photo, ...]:
    """Give the pictures that an article's own file holds, in reading order, nothing described yet.

    Copies are put into the cache. What cannot be had is told as a photo's fault; where the file
    holds none, or cannot be read again, there are none.
    """
    references = tuple(block.image for block in article.blocks if block.image)
    if article.path is None or not references:
        return ()
    try:
        return workers.run(_take_out, article.path, references, cache)
    except CutlineError as fault:
        log.info("no pictures taken out of %s: %s", article.path, fault)
        return ()


def _take_out(article: Path, references: Sequence[str], cache: Path) -> tuple[Photo, ...]:
    from viewer.article.inside import pictures_inside
    from viewer.photos.inside import folder_for, keep_pictures

    return keep_pictures(pictures_inside(article, references), folder_for(article, cache))


def with_inside(inside: Sequence[Photo], listed: Sequence[Photo]) -> tuple[Photo, ...]:
    """Put the article's own pictures before a folder's photos; of one name the folder's stays."""
    names = {photo.name for photo in listed}
    return (*(photo for photo in inside if photo.name not in names), *listed)


def slots_again(
    article: Path, encoding: str | None, photos: Iterable[Photo], workers: Workers
) -> tuple[Slot, ...]:
    """Give the slots found with the captions inside the photos as evidence, () if there is none.

    An article that cannot be read a second time has been read a first time: that reading stands.
    """
    captions = tuple(photo.embedded.caption for photo in photos if photo.embedded.caption)
    if not captions:
        return ()
    try:
        return workers.run(parse_article, article, encoding, captions)[1]
    except CutlineError:
        return ()


def describe(
    folder: Path | None, photos: Sequence[Photo], workers: Workers, iim_encoding: str | None = None
) -> Iterator[tuple[Photo, ...]]:
    """Give the photos with size, date and embedded data, some at a time, in the given order.

    A photo that hangs or kills its reader is given with the reason as its fault.
    """
    for some in _trips(photos):
        yield _described_photos(workers, folder, iim_encoding, some)


def picture_source(
    sources: Sources, workers: Workers, missed: list[str] | None = None
) -> SheetPictures:
    """Give the source that a sheet asks for its pictures; it answers None where there is none.

    Photos of which nobody knew that they cannot be shown are added to ``missed`` by name.
    """
    places = {photo.name: photo.path_in(sources.folder) for photo in sources.photos}
    return SheetPictures(places, workers, missed)


def sources_of(
    article: Article | None, slots: Iterable[Slot], folder: Path | None, photos: Iterable[Photo]
) -> Sources:
    """Put together what was opened; without an article each photo becomes a slot of its own."""
    shown = tuple(photos)
    own = tuple(slots) if article is not None else tuple(_slots_of_photos(shown))
    return Sources(article, folder, own, shown)


def compose(
    sources: Sources, decisions: Decisions = NO_DECISIONS, profile: "Profile | None" = None
) -> Document:
    """Derive the document from what was opened and what was decided; reads nothing.

    ``profile`` holds the desk's rules; without one the default speaks.
    """
    document = draft(sources, decisions)
    return replace(document, remarks=check(document, profile))


def draft(sources: Sources, decisions: Decisions = NO_DECISIONS) -> Document:
    """Derive the document without the remarks, which take longest."""
    slots = chosen_slots(sources.article, sources.slots, decisions)
    by_hand = tuple(sorted(decisions.by_hand.items()))
    matched = _matched(slots, sources, by_hand)
    pairs = tuple(
        replace(pair, slot=_worded(sources.article, pair.slot, decisions)) for pair in matched
    )
    return Document(
        sources=sources,
        decisions=decisions,
        slots=slots,
        pairs=pairs,
        unplaced=_unplaced(sources, pairs),
        flags=flags_on(pairs, sources.article),
    )


def check(
    document: Document, profile: "Profile | None" = None, tick: Callable[[], None] = lambda: None
) -> tuple[Remark, ...]:
    """Give what an editor would object to; ``tick`` is called now and then, and may raise Cancelled.

    Pure, so that it may run beside the window.
    """
    # Not above: the window shows a document before anybody asks for its remarks.
    from viewer.checks.checking import remarks_on

    sources, waived = document.sources, document.decisions.waived
    told = _described(document.pairs, sources)
    remarks = remarks_on(told, sources.article, waived, document.unplaced, profile, tick)
    return (*remarks, *_remarks_on_strays(sources, document.decisions))


def ranked_photos(document: Document, key: str) -> tuple[Ranked, ...]:
    """Give all photos for the slot with this key, the likeliest first, as they were weighed.

    Without an article nothing is weighed: the slot's own photo comes first, the rest as it lies.
    """
    sources = document.sources
    if sources.article is None:
        own = next(slot.image for slot in document.slots if slot.key == key)
        found = (Ranked(photo, float(photo.name == own), ()) for photo in sources.photos)
        return tuple(sorted(found, key=lambda each: -each.likely))
    return _matcher(document.slots, sources.photos, sources.looks).rank(key)


def _worded(article: Article | None, slot: Slot, decisions: Decisions) -> Slot:
    words = decisions.wording.get(slot.key)
    return slot if words is None else at_its_words(article, slot, reworded(slot, words))


def with_remarks_of(old: Document, new: Document) -> Document:
    """Give a new document the remarks of the old one that may still hold, until it is checked.

    A fix is kept only where slot and photo are as they were: it holds a whole wording.
    """
    before = {pair.slot.key: pair for pair in old.pairs}
    now = {pair.slot.key: pair for pair in new.pairs}
    waived = new.decisions.waived

    def carried(remark: Remark) -> Remark:
        key = remark.slot or ""
        is_same = before.get(key) == now.get(key)
        return remark if is_same or remark.fix is None else replace(remark, fix=None)

    kept = (
        carried(remark)
        for remark in old.remarks
        if (remark.slot is None or remark.slot in now)
        and (remark.slot or "", remark.check) not in waived
    )
    return replace(new, remarks=tuple(kept))


def keep_on(sources: Sources, decisions: Decisions) -> Decisions:
    """Give the decisions with those on slots that changed moved to where they sit now."""
    return keep_decisions(decisions, _decidable(sources, decisions))


def guess_folder(article: Path, habits: str = "") -> Path | None:
    """Give the folder that most likely holds an article's photos, None if none holds any.

    The page's own NAME_files folder comes first, then a folder of the article's name, then the
    person's habits (``Settings.photo_folders``), then the article's own folder.
    """
    stem = article.with_suffix("")
    saved = [stem.with_name(stem.name + ending) for ending in ("_files", "-files", ".files")]
    usual = [
        article.parent / habit.strip().replace("{name}", stem.name)
        for habit in habits.split(",")
        if habit.strip()
    ]
    for folder in (*saved, stem, *usual, article.parent):
        if holds_photos(folder):
            return folder
    return None


def _photos_of(
    folder: Path | None,
    workers: Workers,
    iim_encoding: str | None,
    inside: Sequence[Photo] = (),
) -> tuple[Photo, ...]:
    listed = list_photos(folder) if folder is not None else ()
    trips = _trips(with_inside(inside, listed))
    described = workers.side_by_side(
        partial(_described_photos, workers, folder, iim_encoding), trips
    )
    return tuple(photo for some in described for photo in some)


def _trips(photos: Sequence[Photo]) -> Iterator[tuple[Photo, ...]]:
    """Give the photos in as many parts as there are calls to be made; a part lies in one folder."""
    for is_inside in (True, False):
        alike = [photo for photo in photos if (photo.inside is not None) is is_inside]
        for start in range(0, len(alike), PHOTOS_A_TRIP):
            yield tuple(alike[start : start + PHOTOS_A_TRIP])


def _described_photos(
    workers: Workers, folder: Path | None, iim_encoding: str | None, photos: Sequence[Photo]
) -> tuple[Photo, ...]:
    """Describe photos of one folder; what was taken out of the article keeps its name there."""
    held = [photo for photo in photos if photo.inside is not None]
    if not held:
        names = tuple(photo.name for photo in photos)
        return () if folder is None else describe_safely(workers, folder, names, iim_encoding)
    sound = [photo.inside.file for photo in held if photo.inside and not photo.fault]
    names = tuple(file.name for file in sound)
    found = describe_safely(workers, sound[0].parent, names, iim_encoding) if sound else ()
    by_file = dict(zip(sound, found, strict=True))
    return tuple(
        replace(by_file.get(photo.inside.file, photo), name=photo.name, inside=photo.inside)
        for photo in held
        if photo.inside
    )


def _described(pairs: tuple[Pair, ...], sources: Sources) -> tuple[Pair, ...]:
    """Leave out photos shown for themselves that nobody has read yet: they have said nothing."""
    if sources.article is not None:
        return pairs
    return tuple(pair for pair in pairs if pair.photo is None or _is_read(pair.photo))


def _is_read(photo: Photo) -> bool:
    return photo.size is not None or bool(photo.fault)


def _unplaced(sources: Sources, pairs: Sequence[Pair]) -> tuple[Photo, ...]:
    """Give the photos that no slot has taken, without the smaller copies of others."""
    placed = {pair.photo.name for pair in pairs if pair.photo is not None}
    largest = _stand_ins(sources.photos, sources.looks)
    return tuple(
        photo
        for photo in sources.photos
        if photo.name not in placed and largest[photo.name] == photo.name
    )


def _matched(
    slots: tuple[Slot, ...], sources: Sources, by_hand: tuple[tuple[str, str | None], ...]
) -> tuple[Pair, ...]:
    if sources.article is not None:
        return _matched_by_clues(_matcher(slots, sources.photos, sources.looks), by_hand)
    names, chosen = {photo.name: photo for photo in sources.photos}, dict(by_hand)
    return tuple(_own_pair(slot, names, chosen) for slot in slots)


_stand_ins = lru_cache(maxsize=2)(stand_ins)


# A decision is solved anew around what was weighed once; undo, redo and typing ask for the same pairs.
@lru_cache(maxsize=2)
def _matcher(slots: tuple[Slot, ...], photos: tuple[Photo, ...], looks: Looks) -> Matcher:
    return Matcher(slots, photos, looks)


@lru_cache(maxsize=16)
def _matched_by_clues(
    matcher: Matcher, by_hand: tuple[tuple[str, str | None], ...]
) -> tuple[Pair, ...]:
    return matcher.match(dict(by_hand))


def _own_pair(slot: Slot, photos: Mapping[str, Photo], by_hand: Mapping[str, str | None]) -> Pair:
    if slot.key in by_hand:
        return Pair(slot, photos.get(by_hand[slot.key] or ""), MadeBy.HAND, 1.0)
    photo = photos.get(slot.image or "")
    return Pair(slot, photo, MadeBy.CLUES, 1.0, (Clue(1.0, slot.why),))


def _slots_of_photos(photos: Iterable[Photo]) -> Iterator[Slot]:
    for number, photo in enumerate(photos, 1):
        credit = photo.embedded.credit or ", ".join(photo.embedded.creators)
        yield Slot(
            key=keyed(f"photo\n{photo.name}"),
            number=number,
            caption=photo.embedded.caption,
            credit=parse_credit(credit) if credit else None,
            image=photo.name,
            why=WHY_EMBEDDED if photo.embedded.caption or credit else WHY_ITSELF,
        )


def _remarks_on_strays(sources: Sources, decisions: Decisions) -> Iterator[Remark]:
    """Tell of every decision that holds no longer, because the article has changed."""
    texts = [stray.caption for stray in strays(decisions, _decidable(sources, decisions))]
    if sources.article is not None:
        blocks = sources.article.blocks
        texts += [each.text for each in decisions.added if find_added(blocks, each) is None]
    for text in texts:
        words = text if len(text) <= 60 else f"{text[:59]}…"
        yield Remark(
            "stray",
            Severity.NOTE,
            f"What you decided about “{words}” fits no slot of this article any more; it is kept.",
        )


def _decidable(sources: Sources, decisions: Decisions) -> tuple[Slot, ...]:
    return with_added(sources.article, sources.slots, decisions.added)
