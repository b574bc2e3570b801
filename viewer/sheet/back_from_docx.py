"""A DOCX sheet that comes back: its paragraphs, with tracked changes taken as made."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.errors import SheetError
from viewer.sheet.back_package import attribute, local, parse_part, read_members
from viewer.sheet.back_paragraphs import Paragraph, Returned, slots_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_BODY, _STYLES = "word/document.xml", "word/styles.xml"
# What was struck out or moved away, and what is not the paragraph's own text.
_SKIPPED = frozenset(
    ("del", "moveFrom", "drawing", "pict", "object", "AlternateContent", "rPr", "sectPr", "tblPr")
)
_SIGNS = {"br": "\n", "cr": "\n", "tab": " ", "noBreakHyphen": "-"}


def read(path: Path) -> tuple[Returned, ...]:
    """Give the slots of a sheet that Word or LibreOffice saved. ECMA-376, part 1, 17."""
    members = read_members(path, (_BODY, _STYLES))
    if _BODY not in members:
        raise SheetError(f"{path.name} is no Word document.")
    names = _style_names(members.get(_STYLES), path)
    return slots_of(_paragraphs(parse_part(members[_BODY], path), names))


def _style_names(styles: bytes | None, path: Path) -> dict[str, str]:
    """Give the names of styles by their ids, which LibreOffice makes anew."""
    if styles is None:
        return {}
    return {
        attribute(style, "styleId"): attribute(child, "val")
        for style in parse_part(styles, path).iterchildren("{*}style")
        for child in style.iterchildren("{*}name")
    }


def _paragraphs(body: "_Element", names: dict[str, str]) -> Iterator[Paragraph]:
    from lxml import etree

    paragraph: Paragraph | None = None
    cell, bookmarks, waiting = 0, {}, Paragraph("", 0)
    walk = etree.iterwalk(body, events=("start", "end"))
    for event, element in walk:
        kind = local(element.tag)
        if event == "end":
            if kind == "p" and paragraph is not None:
                yield paragraph
                paragraph = None
        elif kind in _SKIPPED:
            walk.skip_subtree()
        elif kind == "tc":
            cell += 1
        elif kind == "p":
            paragraph = Paragraph("", cell, "", waiting.begun, waiting.ended)
            waiting = Paragraph("", 0)
        elif kind == "pStyle" and paragraph is not None:
            style = attribute(element, "val")
            paragraph.style = names.get(style, style)
        elif kind == "bookmarkStart":
            bookmarks[attribute(element, "id")] = attribute(element, "name")
            (paragraph or waiting).begun.append(attribute(element, "name"))
        elif kind == "bookmarkEnd":
            (paragraph or waiting).ended.append(bookmarks.get(attribute(element, "id"), ""))
        elif paragraph is not None:
            paragraph.text += (element.text or "") if kind == "t" else _SIGNS.get(kind, "")
