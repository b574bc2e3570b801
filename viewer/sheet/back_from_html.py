"""An HTML sheet that comes back, as a browser or an editor saved it."""

import re
from pathlib import Path

from viewer.errors import SheetError
from viewer.sheet.back_paragraphs import ABSENT, Returned

MOST_BYTES = 256 << 20  # with its pictures
MOST_TEXT = 32 << 20

_PICTURES = re.compile(rb"data:image/[^\"'\s)>]*+")
_BREAKS = re.compile(r"[ \t]*\n[ \t]*")


def read(path: Path) -> tuple[Returned, ...]:
    """Give the slots of a page: the elements with ``data-slot``, their captions and credits."""
    from selectolax.lexbor import LexborHTMLParser

    with path.open("rb") as stream:
        data = stream.read(MOST_BYTES + 1)
    text = _PICTURES.sub(b"", data)
    if len(data) > MOST_BYTES or len(text) > MOST_TEXT:
        raise SheetError(f"{path.name} is larger than a sheet may be.")
    if b"data-slot" not in text:
        return ()  # a page of others: what is nested without end in it is not even parsed
    tree = LexborHTMLParser(text.decode("utf-8-sig", "replace"))
    for node in tree.css("br"):
        node.insert_before("\n")
    found: dict[str, Returned] = {}
    for slot in tree.css("[data-slot]"):
        key = slot.attributes.get("data-slot") or ""
        if key and key not in found:
            texts = {
                name: [node.text() for node in slot.css(f".{name}")]
                for name in ("caption", "credit")
            }
            found[key] = Returned(key, *(_text(name, parts) for name, parts in texts.items()))
    return tuple(found.values())


def _text(name: str, parts: list[str]) -> str | None:
    """Give a text of all its paragraphs; what the sheet says where there is none is no text."""
    if not parts:
        return None
    lines = [_BREAKS.sub("\n", part).strip() for part in parts]
    return "\n".join(line for line in lines if line and ABSENT.get(line) != name)
