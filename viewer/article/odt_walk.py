"""The way through an OpenDocument text: what its reader sees, handed on in reading order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from viewer.article.document_styles import is_first_heading, kind_of_style
from viewer.article.manuscript import Manuscript
from viewer.article.odt_styles import Style
from viewer.article.xml_parsing import attribute, children, local_name, text_within
from viewer.domain import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

LONGEST_LABEL = 40
MOST_SPACES = 100

# Deleted text, notes, remarks, forms, and what stands in for an object that cannot be shown.
_SKIPPED = frozenset(
    [
        *("tracked-changes", "note", "annotation", "ruby-text", "forms", "sequence-decls"),
        *("table-of-content", "illustration-index", "table-index", "alphabetical-index"),
        *("bibliography", "user-index", "object-index", "hidden-text", "event-listeners"),
        *("title", "desc", "binary-data", "variable-decls", "user-field-decls"),
    ]
)
_PARAGRAPHS = ("p", "h")
_INLINE = ("as-char",)
_AFTER_NUMBER = " .:–—-\u00a0\t"


@dataclass(slots=True)
class _Paragraph:
    """A paragraph as far as it has been read."""

    style: Style
    level: str
    in_list: bool
    parts: list[str] = field(default_factory=list)
    slanted: bool = True
    opened_by_picture: bool = False
    label_ends: int | None = None


@dataclass(slots=True)
class _Frame:
    """A frame: how it is anchored and what it says of its picture."""

    inline: bool
    description: str
    has_picture: bool = False


class OdtWalk:
    """One way through the document's tree, without recursion."""

    def __init__(self, manuscript: Manuscript, styles: Mapping[tuple[str, str], Style]) -> None:
        self._manuscript, self._styles = manuscript, styles
        self._open: list[_Paragraph] = []
        self._slants: list[bool | None] = []
        self._frames: list[_Frame] = []
        self._lists = 0
        self._starts: Mapping[str, Callable[[_Element], None]] = {
            "p": self._start_paragraph,
            "h": self._start_paragraph,
            "span": self._start_span,
            "list": self._start_list,
            "frame": self._start_frame,
            "image": self._add_picture,
            "text-box": lambda _: manuscript.open_box(),
            "table": lambda _: manuscript.open_table(),
            "table-row": lambda _: manuscript.open_row(),
            "table-cell": lambda _: manuscript.open_cell(),
            "covered-table-cell": lambda _: manuscript.open_cell(),
            "line-break": lambda _: self._add("\n"),
            "tab": lambda _: self._add(" "),
            "s": self._add_spaces,
        }
        self._ends: Mapping[str, Callable[[], object]] = {
            "p": self._end_paragraph,
            "h": self._end_paragraph,
            "span": self._slants.pop,
            "list": self._end_list,
            "frame": self._frames.pop,
            "sequence": self._end_number,
            "text-box": manuscript.close_box,
            "table": manuscript.close_table,
        }

    def through(self, root: "_Element") -> None:
        """Hand everything that the document shows to the manuscript."""
        from lxml import etree

        walker = etree.iterwalk(root, events=("start", "end"))
        skipped = None
        for event, element in walker:
            name = local_name(element)
            if event == "start":
                if self._is_left_out(name, element):
                    skipped = element
                    walker.skip_subtree()
                    continue
                if name in self._starts:
                    self._starts[name](element)
                self._add(str(element.text or ""))
                continue
            if element is skipped:
                skipped = None
            elif name in self._ends:
                self._ends[name]()
            # What stands after an element belongs to the one around it.
            if element is not root:
                self._add(str(element.tail or ""))

    def _is_left_out(self, name: str, element: "_Element") -> bool:
        if name in _SKIPPED:
            return True
        if name == "section":
            return attribute(element, "display") == "none"
        if name in _PARAGRAPHS:
            hidden = next(children(element, "hidden-paragraph"), None)
            if hidden is not None and attribute(hidden, "is-hidden") == "true":
                return True
            return self._style("paragraph", element).hidden
        if name == "span":
            return self._style("text", element).hidden
        if name == "image":
            return bool(self._frames) and self._frames[-1].has_picture
        return False

    def _style(self, family: str, element: "_Element") -> Style:
        name = attribute(element, "style-name")
        return self._styles.get((family, name)) or Style((name,) if name else ())

    def _start_paragraph(self, element: "_Element") -> None:
        level = attribute(element, "outline-level") if local_name(element) == "h" else ""
        self._open.append(_Paragraph(self._style("paragraph", element), level, self._lists > 0))

    def _end_paragraph(self) -> None:
        paragraph = self._open.pop()
        names = paragraph.style.names
        text = "".join(paragraph.parts)
        kind = kind_of_style(names)
        if paragraph.level and kind is not BlockKind.HEADLINE:
            kind = BlockKind.HEADING
        elif kind in (None, BlockKind.PARAGRAPH):
            kind = BlockKind.ITEM if paragraph.in_list else BlockKind.PARAGRAPH
        assert kind is not None
        if kind is BlockKind.CAPTION and paragraph.label_ends is not None:
            text = text[paragraph.label_ends :].lstrip(_AFTER_NUMBER)
        looks = (
            "centred" if paragraph.style.centred else "",
            "slanted" if paragraph.slanted else "",
        )
        self._manuscript.add_text(
            kind,
            text,
            " ".join(filter(None, (*names[:1], *looks))),
            beside=paragraph.opened_by_picture,
            first_level=paragraph.level == "1" or is_first_heading(names),
        )

    def _start_span(self, element: "_Element") -> None:
        slanted = self._style("text", element).slanted
        around = self._slants[-1] if self._slants else None
        self._slants.append(around if slanted is None else slanted)

    def _add(self, text: str) -> None:
        if not text or not self._open:
            return
        paragraph = self._open[-1]
        # Line ends in the file are spaces; only text:line-break breaks a line.
        paragraph.parts.append(text if text == "\n" else " ".join(text.split("\n")))
        if text.strip():
            slanted = self._slants[-1] if self._slants else None
            if not (paragraph.style.slanted if slanted is None else slanted):
                paragraph.slanted = False

    def _add_spaces(self, element: "_Element") -> None:
        count = attribute(element, "c")
        self._add(" " * (min(int(count), MOST_SPACES) if count[:6].isdecimal() else 1))

    def _start_list(self, _: "_Element") -> None:
        self._lists += 1

    def _end_list(self) -> None:
        self._lists -= 1

    def _end_number(self) -> None:
        """Remember where a caption's own number ends: "Figure 3" says nothing of the photo."""
        if self._open:
            end = sum(map(len, self._open[-1].parts))
            if end <= LONGEST_LABEL:
                self._open[-1].label_ends = end

    def _start_frame(self, element: "_Element") -> None:
        said = (
            text_within(child) for name in ("desc", "title") for child in children(element, name)
        )
        inline = attribute(element, "anchor-type") in _INLINE
        self._frames.append(_Frame(inline, next(filter(None, said), "")))

    def _add_picture(self, element: "_Element") -> None:
        reference = attribute(element, "href")
        if not reference:
            return
        frame = self._frames[-1] if self._frames else _Frame(inline=True, description="")
        frame.has_picture = True
        self._manuscript.add_image(reference, frame.description)
        if self._open and frame.inline and not "".join(self._open[-1].parts).strip():
            self._open[-1].opened_by_picture = True
