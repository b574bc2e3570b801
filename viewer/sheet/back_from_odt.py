"""An ODT sheet that comes back: its paragraphs, with tracked changes taken as made."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.errors import SheetError
from viewer.sheet.back_package import attribute, local, parse_part, read_members
from viewer.sheet.back_paragraphs import Paragraph, Returned, slots_of

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_SPACES = 1000

_BODY = "content.xml"
# What was struck out, remarks, notes, and pictures with what they hold.
_SKIPPED = frozenset(("tracked-changes", "annotation", "note", "frame", "custom-shape"))
_MARKS = frozenset(("bookmark", "bookmark-start", "bookmark-end"))


def read(path: Path) -> tuple[Returned, ...]:
    """Give the slots of a sheet that LibreOffice or Word saved. OpenDocument 1.3, part 3, 6."""
    members = read_members(path, (_BODY,))
    if _BODY not in members:
        raise SheetError(f"{path.name} is no OpenDocument text.")
    return slots_of(_paragraphs(parse_part(members[_BODY], path)))


def _paragraphs(root: "_Element") -> Iterator[Paragraph]:
    from lxml import etree

    parents = {
        attribute(style, "name"): attribute(style, "parent-style-name")
        for style in root.iter("{*}style")
    }
    paragraph: Paragraph | None = None
    cell = 0
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        kind = local(element.tag)
        if event == "end":
            if kind in ("p", "h") and paragraph is not None:
                yield paragraph
                paragraph = None
            elif paragraph is not None:
                paragraph.text += element.tail or ""
        elif kind in _SKIPPED:
            walk.skip_subtree()
        elif kind == "table-cell":
            cell += 1
        elif kind in ("p", "h"):
            style = attribute(element, "style-name")
            paragraph = Paragraph(parents.get(style) or style, cell, element.text or "")
        elif paragraph is not None:
            _take_in(paragraph, kind, element)


def _take_in(paragraph: Paragraph, kind: str, element: "_Element") -> None:
    if kind in _MARKS:
        marks = paragraph.ended if kind == "bookmark-end" else paragraph.begun
        marks.append(attribute(element, "name"))
    elif kind == "line-break":
        paragraph.text += "\n"
    elif kind == "tab":
        paragraph.text += " "
    elif kind == "s":
        count = attribute(element, "c")
        paragraph.text += " " * (min(int(count), MOST_SPACES) if count.isdecimal() else 1)
    else:
        paragraph.text += element.text or ""
