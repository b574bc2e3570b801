"""A document as the rows of a caption sheet."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from viewer.domain import Article, Document, Pair, Severity, Slot
from viewer.sheet.cleaning import clean, clean_line, clean_name


@dataclass(frozen=True, slots=True)
class Mark:
    """What an editor would object to: how much it matters, and the sentence."""

    severity: Severity
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One slot as the sheet shows it: clean text, "" and None where there is nothing.

    ``photo`` is the exact name relative to the folder, ``photo_name`` the same fit to be shown.
    ``size`` is in pixels, ``line`` counts from 1 in the source, ``confidence`` goes from 0 to 1.
    ``alt_text`` is the photo's own, ``why`` tells why this is a slot, then why it has this photo.
    ``roles`` are the credit's parts as (role, name); ``is_restyled`` tells that ``credit`` is set in
    a house style, so that it is not the article's own wording.
    """

    number: int
    key: str
    caption: str = ""
    credit: str = ""
    photo: str | None = None
    photo_name: str = ""
    size: tuple[int, int] | None = None
    taken_at: datetime | None = None
    alt_text: str = ""
    fault: str = ""
    marks: tuple[Mark, ...] = ()
    line: int | None = None
    image: str | None = None
    confidence: float = 0.0
    why: tuple[str, ...] = ()
    roles: tuple[tuple[str, str], ...] = ()
    is_restyled: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document's rows and what stands above them.

    ``article`` is the article's exact path, ``source`` its name fit to be shown, ``counts`` a
    phrase such as "6 slots, 5 paired". ``marks`` are about the whole article, ``unplaced`` the
    exact names of photos that no slot has taken.
    """

    title: str
    rows: tuple[Row, ...]
    article: str | None = None
    headline: str | None = None
    source: str = ""
    counts: str = ""
    language: str = ""
    published: date | None = None
    marks: tuple[Mark, ...] = ()
    unplaced: tuple[str, ...] = ()


def rows_of(document: Document) -> Sheet:
    """Give a document as a sheet, its slots in order."""
    article = document.sources.article
    headline = clean_line(article.title or "") if article else ""
    source = _source_name(article, document.sources.folder)
    marks: dict[str | None, list[Mark]] = defaultdict(list)
    for remark in document.remarks:
        marks[remark.slot].append(Mark(remark.severity, clean_line(remark.text)))
    rows = tuple(_row_of(pair, tuple(marks[pair.slot.key]), article) for pair in document.pairs)
    return Sheet(
        title=headline or source or "Caption sheet",
        rows=rows,
        article=str(article.path) if article and article.path else None,
        headline=headline or None,
        source=source,
        counts=_counts(rows, len(document.unplaced)),
        language=article.language if article else "",
        published=article.published if article else None,
        marks=tuple(marks[None]),
        unplaced=tuple(photo.name for photo in document.unplaced),
    )


def _row_of(pair: Pair, marks: tuple[Mark, ...], article: Article | None) -> Row:
    slot, photo = pair.slot, pair.photo
    reasons = (slot.why, *(clue.sentence for clue in pair.clues))
    return Row(
        number=slot.number,
        key=slot.key,
        caption=clean(slot.caption),
        credit=clean_line(slot.credit.text) if slot.credit else "",
        photo=photo.name if photo else None,
        photo_name=clean_name(photo.name) if photo else "",
        size=photo.size if photo else None,
        taken_at=photo.taken_at if photo else None,
        alt_text=clean_line(photo.embedded.alt_text) if photo else "",
        fault=clean_line(photo.fault) if photo else "",
        marks=marks,
        line=_line_of(slot, article),
        image=slot.image,
        confidence=pair.confidence,
        why=tuple(clean_line(reason) for reason in reasons if reason),
        roles=_roles_of(slot),
    )


def _roles_of(slot: Slot) -> tuple[tuple[str, str], ...]:
    roles = slot.credit.roles if slot.credit else ()
    return tuple((role, clean_line(name)) for role, name in roles)


def _line_of(slot: Slot, article: Article | None) -> int | None:
    """Give the source line of the slot's caption, or else of its credit."""
    span = slot.caption_at or slot.credit_at
    if article is None or span is None or span.block >= len(article.blocks):
        return None
    return article.blocks[span.block].line


def _source_name(article: Article | None, folder: Path | None) -> str:
    if article is not None and article.path is not None:
        return clean_name(article.path.name)
    return clean_name(folder.name) if article is None and folder is not None else ""


def _counts(rows: tuple[Row, ...], unplaced: int) -> str:
    paired = sum(row.photo is not None for row in rows)
    phrase = f"{len(rows)} {'slot' if len(rows) == 1 else 'slots'}, {paired} paired"
    if unplaced:
        phrase += f", {unplaced} {'photo' if unplaced == 1 else 'photos'} unplaced"
    return phrase
