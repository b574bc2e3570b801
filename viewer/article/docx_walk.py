"""The way through a Word document's text: what its reader sees, handed on in reading order."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from viewer.article.document_styles import is_first_heading, kind_of_style
from viewer.article.docx_parts import Relation, Style, switched, value_of
from viewer.article.manuscript import Manuscript
from viewer.article.xml_parsing import attribute, children, local_name
from viewer.domain import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

SMALLEST_PICTURE = 360_000  # EMU: one centimetre; what is smaller both ways is a sign or an icon

# Deleted text, the old look of things, notes and previews: not what the document says now.
_SKIPPED = frozenset(
    [
        *("del", "delText", "moveFrom", "Fallback", "rt"),
        *("pPr", "rPr", "sectPr", "tblPr", "tblGrid", "trPr", "sdtPr"),
    ]
)
_SIGNS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_SEQUENCE = re.compile(r"\s*SEQ\s", re.IGNORECASE)
_AFTER_NUMBER = " .:–—-\u00a0\t"
LONGEST_LABEL = 40


@dataclass(slots=True)
class _Paragraph:
    """A paragraph as far as it has been read."""

    style: Style
    in_list: bool
    centred: bool
    level: str
    parts: list[str] = field(default_factory=list)
    slanted: bool = True
    opened_by_picture: bool = False
    label_ends: int | None = None


@dataclass(slots=True)
class _Field:
    """A field: first its instruction, then, if it has one, the result that is shown."""

    parts: list[str] = field(default_factory=list)
    is_instruction: bool = True


class DocxWalk:
    """One way through the document's tree, without recursion."""

    def __init__(
        self,
        manuscript: Manuscript,
        relations: Mapping[str, Relation],
        styles: Mapping[str, Style],
    ) -> None:
        self._manuscript, self._relations, self._styles = manuscript, relations, styles
        self._open: list[_Paragraph] = []
        self._fields: list[_Field] = []
        self._instructions = 0
        self._is_slanted: list[bool] = []
        self._descriptions: list[tuple[str, bool, bool]] = []
        self._starts: Mapping[str, Callable[[_Element], None]] = {
            "p": self._start_paragraph,
            "t": self._add_text,
            "instrText": self._add_instruction,
            "fldChar": self._mark_field,
            "fldSimple": self._start_simple_field,
            "inline": self._start_drawing,
            "anchor": self._start_drawing,
            "blip": self._add_picture,
            "imagedata": self._add_picture,
            "txbxContent": lambda _: self._manuscript.open_box(),
            "tbl": lambda _: self._manuscript.open_table(),
            "tr": lambda _: self._manuscript.open_row(),
            "tc": self._start_cell,
        }
        self._ends: Mapping[str, Callable[[], object]] = {
            "p": self._end_paragraph,
            "r": self._is_slanted.pop,
            "fldSimple": self._end_field,
            "inline": self._descriptions.pop,
            "anchor": self._descriptions.pop,
            "txbxContent": manuscript.close_box,
            "tbl": manuscript.close_table,
        }

    def through(self, root: "_Element") -> None:
        """Hand everything that the document shows to the manuscript."""
        from lxml import etree

        walker = etree.iterwalk(root, events=("start", "end"))
        skipped = None
        for event, element in walker:
            name = local_name(element)
            if event == "end":
                if element is skipped:
                    skipped = None
                elif name in self._ends:
                    self._ends[name]()
            elif self._is_left_out(name, element):
                skipped = element
                walker.skip_subtree()
            elif name in _SIGNS:
                self._add(_SIGNS[name])
            elif name in self._starts:
                self._starts[name](element)

    def _is_left_out(self, name: str, element: "_Element") -> bool:
        """Tell what the reader does not see; the looks of a run that is seen are kept."""
        if name in _SKIPPED:
            return True
        if name == "Choice":
            return element.getprevious() is not None
        if name == "tr":
            return any(
                next(children(each, "del"), None) is not None for each in children(element, "trPr")
            )
        if name in ("inline", "anchor"):
            return any(
                attribute(each, "hidden") in ("1", "true") for each in children(element, "docPr")
            )
        if name == "r":
            return self._is_hidden_run(element)
        return False

    def _is_hidden_run(self, run: "_Element") -> bool:
        slanted = hidden = None
        style = self._open[-1].style if self._open else Style()
        for looks in children(run, "rPr"):
            slanted, hidden = switched(looks, "i"), switched(looks, "vanish")
            own = self._styles.get(value_of(looks, "rStyle"), Style())
            style = Style(slanted=style.slanted or own.slanted, hidden=style.hidden or own.hidden)
        if style.hidden if hidden is None else hidden:
            return True
        self._is_slanted.append(style.slanted if slanted is None else slanted)
        return False

    def _start_paragraph(self, element: "_Element") -> None:
        style_id, in_list, place, level = "", False, "", ""
        for looks in children(element, "pPr"):
            style_id, place = value_of(looks, "pStyle"), value_of(looks, "jc")
            in_list = next(children(looks, "numPr"), None) is not None
            level = value_of(looks, "outlineLvl")
        style = self._styles.get(style_id) or self._styles.get("") or Style()
        if not style.names and style_id:
            style = Style((style_id,))
        centred = place == "center" or (not place and style.centred)
        self._open.append(_Paragraph(style, in_list, centred, level))

    def _end_paragraph(self) -> None:
        paragraph = self._open.pop()
        text = "".join(paragraph.parts)
        kind = kind_of_style(paragraph.style.names)
        if kind in (None, BlockKind.PARAGRAPH):
            kind = BlockKind.ITEM if paragraph.in_list else BlockKind.PARAGRAPH
            if paragraph.level.isdecimal() and int(paragraph.level) < 9:
                kind = BlockKind.HEADING
        assert kind is not None
        if kind is BlockKind.CAPTION and paragraph.label_ends is not None:
            text = text[paragraph.label_ends :].lstrip(_AFTER_NUMBER)
        looks = ("centred" if paragraph.centred else "", "slanted" if paragraph.slanted else "")
        self._manuscript.add_text(
            kind,
            text,
            " ".join(filter(None, (*paragraph.style.names[:1], *looks))),
            beside=paragraph.opened_by_picture,
            first_level=is_first_heading(paragraph.style.names) or paragraph.level == "0",
        )

    def _add_text(self, element: "_Element") -> None:
        self._add(str(element.text or ""))

    def _add(self, text: str) -> None:
        """Add what a paragraph says, unless it is a field's instruction."""
        if not self._open or self._instructions:
            return
        paragraph = self._open[-1]
        paragraph.parts.append(text)
        if text.strip() and not (self._is_slanted and self._is_slanted[-1]):
            paragraph.slanted = False

    def _add_instruction(self, element: "_Element") -> None:
        if self._fields:
            self._fields[-1].parts.append(str(element.text or ""))

    def _mark_field(self, element: "_Element") -> None:
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._fields.append(_Field())
            self._instructions += 1
        elif kind == "separate" and self._fields and self._fields[-1].is_instruction:
            self._fields[-1].is_instruction = False
            self._instructions -= 1
        elif kind == "end" and self._fields:
            self._end_field()

    def _start_simple_field(self, element: "_Element") -> None:
        self._fields.append(_Field([attribute(element, "instr")], is_instruction=False))

    def _end_field(self) -> None:
        """Remember where a caption's own number ends: "Figure 3" says nothing of the photo."""
        if not self._fields:
            return
        ended = self._fields.pop()
        self._instructions -= ended.is_instruction
        if _SEQUENCE.match("".join(ended.parts)) and self._open:
            end = sum(map(len, self._open[-1].parts))
            if end <= LONGEST_LABEL:
                self._open[-1].label_ends = end

    def _start_drawing(self, element: "_Element") -> None:
        description, small = "", False
        for properties in children(element, "docPr"):
            description = attribute(properties, "descr") or attribute(properties, "title")
        for extent in children(element, "extent"):
            sides = (attribute(extent, "cx"), attribute(extent, "cy"))
            small = all(side.isdecimal() and int(side[:20]) < SMALLEST_PICTURE for side in sides)
        self._descriptions.append((description, local_name(element) == "inline", small))

    def _add_picture(self, element: "_Element") -> None:
        description, inline, small = (
            self._descriptions[-1] if self._descriptions else ("", True, False)
        )
        reference = ""
        for name in ("embed", "link", "id"):
            relation = self._relations.get(attribute(element, name))
            if relation is not None and relation.kind == "image":
                reference = relation.target
                break
        if not reference or small:
            return
        self._manuscript.add_image(reference, description or attribute(element, "title"))
        if self._open and inline and not "".join(self._open[-1].parts).strip():
            self._open[-1].opened_by_picture = True

    def _start_cell(self, element: "_Element") -> None:
        span = next((value_of(looks, "gridSpan") for looks in children(element, "tcPr")), "")
        self._manuscript.open_cell(min(int(span), 100) if span.isdecimal() and len(span) < 4 else 1)
