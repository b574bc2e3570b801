"""Paragraphs of a marked-up sheet become slots again, by their bookmarks and their styles."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

Field = Literal["caption", "credit"]

_MARKS = ("slot_", "caption_", "credit_", "house_")  # the last: a credit in a house style
ABSENT: dict[str, Field] = {"No caption": "caption", "No credit": "credit"}
# Styles of the sheet by what they hold; "" ends a text: what follows is Cutline's own.
_OF_STYLE: dict[str, Field | Literal[""]] = {
    "caption": "caption",
    "credit": "credit",
    "joinedcredit": "credit",
    "creditinajoinedscript": "credit",
    "shortcaption": "",
    "captioncut": "",
    "heading1": "",
    "emptybox": "",
    "checkerror": "",
    "checkwarning": "",
    "checknote": "",
    "filename": "",
    "columnhead": "",
    "title": "",
    "subtitle": "",
}


@dataclass(frozen=True, slots=True)
class Returned:
    """A slot as the sheet has it: None is what the sheet does not tell, "" what was taken out."""

    key: str
    caption: str | None = None
    credit: str | None = None


@dataclass(slots=True)
class Paragraph:
    """A paragraph: its style by any name, its words, the bookmarks in it, the cell it is in."""

    style: str
    cell: int
    text: str = ""
    begun: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)


def slots_of(paragraphs: Iterable[Paragraph]) -> tuple[Returned, ...]:
    """Give the slots in order.

    Word takes a bookmark away when its whole text is typed anew, and leaves out of it what is typed
    at its end. So a bookmark tells only where a text begins: all of its paragraphs count, then those
    of the same style, up to the next text. Where the bookmark is gone, the style tells.
    """
    found: dict[str, dict[Field, list[str]]] = {}
    key, name, cell = "", "", 0
    for paragraph in paragraphs:
        marks = [_mark(bookmark) for bookmark in (*paragraph.begun, *paragraph.ended)]
        slot = next((k for kind, k in marks if kind == "slot"), "")
        told = next(((kind, k) for kind, k in marks if kind not in ("", "slot")), None)
        if slot:
            key, name = slot, ""
            found.setdefault(key, {})
        if told is not None:
            name, key = told
            found.setdefault(key, {})
        elif slot or paragraph.cell != cell or _is_known(paragraph) or name != "caption":
            name = _by_style(paragraph)
        cell = paragraph.cell
        if key and name in ("caption", "credit"):
            field_name: Field = "caption" if name == "caption" else "credit"
            text = "" if ABSENT.get(paragraph.text.strip()) == name else paragraph.text
            found[key].setdefault(field_name, []).append(text)
    return tuple(Returned(key, *_texts(texts)) for key, texts in found.items())


def _texts(texts: dict[Field, list[str]]) -> tuple[str | None, str | None]:
    caption, credit = texts.get("caption"), texts.get("credit")
    return (
        None if caption is None else "\n".join(filter(None, caption)),
        None if credit is None else " ".join(filter(None, credit)),
    )


def _mark(bookmark: str) -> tuple[str, str]:
    for prefix in _MARKS:
        if bookmark.startswith(prefix):
            return prefix[:-1], bookmark.removeprefix(prefix)
    return "", ""


def _style(paragraph: Paragraph) -> str:
    name = paragraph.style.replace("_20_", "").replace("_leftward", "")
    return name.replace(" ", "").replace("_", "").casefold()


def _is_known(paragraph: Paragraph) -> bool:
    return paragraph.text.strip() in ABSENT or _style(paragraph) in _OF_STYLE


def _by_style(paragraph: Paragraph) -> str:
    return ABSENT.get(paragraph.text.strip()) or _OF_STYLE.get(_style(paragraph), "")
