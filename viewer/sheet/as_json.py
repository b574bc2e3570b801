"""The sheet as JSON: the object that ``--json`` prints, with the slots' keys."""

import json
from typing import BinaryIO

from viewer.sheet.options import Picture, SheetOptions, Tick
from viewer.sheet.rows import Row, Sheet


def render(
    sheet: Sheet, picture: Picture, out: BinaryIO, options: SheetOptions, tick: Tick
) -> tuple[str, ...]:
    """Write one indented object in UTF-8; pictures and options do not matter to it."""
    del picture, options
    text = json.dumps(object_of(sheet), ensure_ascii=False, indent=2)
    out.write(as_utf8(text) + b"\n")
    tick(len(sheet.rows), len(sheet.rows))
    return ()


def object_of(sheet: Sheet) -> dict[str, object]:
    """Give the object that stands for a sheet; names of files are exact, texts are clean."""
    return {
        "article": sheet.article,
        "headline": sheet.headline,
        "slots": [_slot_of(row) for row in sheet.rows],
        "unplaced": list(sheet.unplaced),
    }


def as_utf8(text: str) -> bytes:
    r"""Encode JSON text; what is no character (bytes of a file's name) becomes ``\udcff``."""
    return text.encode("utf-8", errors="backslashreplace")


def _slot_of(row: Row) -> dict[str, object]:
    return {
        "number": row.number,
        "key": row.key,
        "caption": row.caption or None,
        "credit": row.credit or None,
        "image": row.image,
        "photo": row.photo,
        "confidence": round(row.confidence, 4),
        "why": list(row.why),
    }
