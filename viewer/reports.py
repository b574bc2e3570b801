"""A document as the command line prints it: lines for people, JSON for programs."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from viewer.domain import Document, MadeBy, Pair, Photo, Slot
from viewer.photos.metadata_choice import without_sidecar
from viewer.sheet.as_json import object_of
from viewer.sheet.cleaning import clean_line, clean_name
from viewer.sheet.rows import rows_of

LONGEST = 600


def as_json(document: Document) -> str:
    """Give the whole document as one line of JSON, as DESIGN lays it down."""
    return _line_of(object_of(rows_of(document)))


def slot_lines(document: Document) -> Iterator[str]:
    """Give the headline, then number, credit and caption of each slot."""
    yield from _headline(document)
    for pair in document.pairs:
        yield f"{pair.slot.number:3}  {_credit(pair.slot)}"
        yield f"     {clean_line(pair.slot.caption) or '(no caption)'}"
    yield _counted(len(document.pairs), "slot")


def pair_lines(document: Document) -> Iterator[str]:
    """Give each slot with its photo, how sure that is, and every reason."""
    yield from _headline(document)
    for pair in document.pairs:
        yield f"{pair.slot.number:3}  {_photo(pair)}"
        yield f"     {clean_line(pair.slot.caption) or '(no caption)'}"
        yield from (f"     · {clean_line(clue.sentence)}" for clue in pair.clues)
    if document.unplaced:
        yield "Unplaced: " + ", ".join(clean_name(photo.name) for photo in document.unplaced)


def remark_lines(document: Document) -> Iterator[str]:
    """Give each remark in the form that editors and CI understand: FILE:LINE: SEVERITY: TEXT."""
    article = document.sources.article
    name = clean_name(str(article.path if article is not None else document.sources.folder))
    lines = {row.key: row.line for row in rows_of(document).rows}
    for remark in document.remarks:
        line = lines.get(remark.slot or "") or 1
        yield f"{name}:{line}: {remark.severity}: {clean_line(remark.text)} [{remark.check}]"


def remarks_as_json(document: Document) -> str:
    """Give the remarks as one line of JSON."""
    article = document.sources.article
    rows = {row.key: row for row in rows_of(document).rows}
    remarks = [
        {
            "check": remark.check,
            "severity": str(remark.severity),
            "text": remark.text,
            "slot": rows[remark.slot].number if remark.slot in rows else None,
            "line": rows[remark.slot].line if remark.slot in rows else None,
        }
        for remark in document.remarks
    ]
    return _line_of({"article": str(article.path) if article else None, "remarks": remarks})


def photo_lines(photos: Sequence[Photo]) -> Iterator[str]:
    """Give each photo's name, size and fault, then its embedded credit and caption, long ones cut."""
    for photo in photos:
        size = f"{photo.size[0]} × {photo.size[1]}" if photo.size else "size unknown"
        yield f"{clean_name(photo.name)}  {size}" + (f"  {photo.fault}" if photo.fault else "")
        said = (photo.embedded.credit, photo.embedded.caption)
        yield from (f"     {_cut(clean_line(text))}" for text in said if text)
    yield _counted(len(photos), "photo")


def photos_as_json(photos: Iterable[Photo]) -> str:
    """Give what the photos say of themselves by name: size as displayed, fields, fault."""
    return _line_of({photo.name: _photo_object(photo) for photo in photos})


def _photo_object(photo: Photo) -> dict[str, Any]:
    """Give what the file itself says; a sidecar beside it is another file."""
    said = without_sidecar(photo.embedded)
    byline: Any = list(said.creators) if len(said.creators) > 1 else "".join(said.creators)
    fields = {
        "caption": said.caption,
        "credit": said.credit,
        "byline": byline,
        "headline": said.headline,
        "source": said.source,
        "copyright": said.copyright,
        "date": said.date.isoformat() if said.date else None,
        "city": said.city,
        "country": said.country,
        "instructions": said.instructions,
    }
    return {
        "size": list(photo.size) if photo.size else None,
        "format": photo.format or None,
        "taken_at": photo.taken_at.isoformat() if photo.taken_at else None,
        "fault": photo.fault or None,
        "embedded": {name: value or None for name, value in fields.items()},
    }


def _line_of(value: object) -> str:
    """Give one line of JSON; bytes of a file name that are no text are escaped like as_json's."""
    text = json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _headline(document: Document) -> Iterator[str]:
    article = document.sources.article
    if article is not None and article.title:
        yield clean_line(article.title)


def _credit(slot: Slot) -> str:
    return clean_line(slot.credit.text) if slot.credit else "(no credit)"


def _photo(pair: Pair) -> str:
    if pair.photo is None:
        return "(no photo)"
    sureness = "by hand" if pair.made_by is MadeBy.HAND else f"{pair.confidence:.0%}"
    return f"{clean_name(pair.photo.name)}  {sureness}"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
