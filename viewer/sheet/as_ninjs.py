"""The sheet as IPTC ninjs 3.0: the article as one news object, each slot a picture of it.

Every version 3 of the schema takes it. The objects are named by UUIDs made from the article's name
and headline and from the slots' keys, so they stay the same from one writing to the next.
"""

import json
import re
from datetime import UTC
from typing import BinaryIO
from uuid import UUID, uuid5

from viewer.sheet.as_json import as_utf8
from viewer.sheet.languages import language_tag
from viewer.sheet.options import Picture, SheetOptions, Tick
from viewer.sheet.rows import Mark, Row, Sheet
from viewer.sheet.wording import checks_of, made_at

STANDARD = {
    "name": "ninjs",
    "version": "3.0",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#",
}

_SHEETS = UUID("0af06d4b-11eb-504c-b98a-376ec8df0473")  # the name space of Cutline's sheets
_BROKEN = re.compile("[\ud800-\udfff]")


def render(
    sheet: Sheet, picture: Picture, out: BinaryIO, options: SheetOptions, tick: Tick
) -> tuple[str, ...]:
    """Write one indented object in UTF-8; pictures do not matter to it."""
    del picture
    text = json.dumps(_object_of(sheet, options), ensure_ascii=False, indent=2)
    out.write(as_utf8(text) + b"\n")
    tick(len(sheet.rows), len(sheet.rows))
    return ()


def _object_of(sheet: Sheet, options: SheetOptions) -> dict[str, object]:
    own = uuid5(_SHEETS, _BROKEN.sub("\ufffd", f"{sheet.source}\n{sheet.title}"))
    found: dict[str, object] = {
        "standard": STANDARD,
        "uri": own.urn,
        "type": "composite",
        "representationType": "partial",
        "versionCreated": made_at(options).astimezone(UTC).isoformat(timespec="seconds"),
        "title": sheet.title,
    }
    if sheet.headline:
        found["headlines"] = [{"contentType": "text/plain", "value": sheet.headline}]
    if language := language_tag(sheet.language):
        found["language"] = language
    if note := _note_of(sheet.marks if options.checks else ()):
        found["edNote"] = note
    found["associations"] = [_picture_of(row, own, options) for row in sheet.rows]
    return found


def _picture_of(row: Row, sheet: UUID, options: SheetOptions) -> dict[str, object]:
    """Give a slot as a picture; one without a photo has no renditions."""
    found: dict[str, object] = {
        "name": f"Photo {row.number}",
        "uri": uuid5(sheet, row.key).urn,
        "type": "picture",
        "altIds": [{"role": "slot", "value": row.key}],
        "descriptions": _descriptions_of(row),
    }
    if options.credit and row.credit:
        found["by"] = row.credit
    # A camera that does not tell its time zone does not tell a time that the schema would take.
    if row.taken_at and row.taken_at.tzinfo:
        found["contentCreated"] = row.taken_at.isoformat(timespec="seconds")
    if note := _note_of(checks_of(row, options)):
        found["edNote"] = note
    if row.photo:
        found["renditions"] = [_rendition_of(row)]
    return found


def _descriptions_of(row: Row) -> list[dict[str, str]]:
    texts = {"caption": row.caption, "altText": row.alt_text}
    return [
        {"role": role, "contentType": "text/plain", "value": text}
        for role, text in texts.items()
        if text
    ]


def _rendition_of(row: Row) -> dict[str, object]:
    """Name the photo; without ``href``, which takes whole addresses only."""
    found: dict[str, object] = {"name": "main", "title": row.photo}
    if row.size:
        found["width"], found["height"] = row.size
    return found


def _note_of(marks: tuple[Mark, ...]) -> str:
    return "\n".join(mark.text for mark in marks)
