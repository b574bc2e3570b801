"""The paragraphs of an RTF document: text and looks collected until a paragraph's end."""

from dataclasses import dataclass, field, replace

from viewer.article.document_styles import is_first_heading, kind_of_style
from viewer.article.manuscript import Manuscript
from viewer.domain import BlockKind

LONGEST_LABEL = 40
_AFTER_NUMBER = " .:–—-\u00a0\t"


@dataclass(slots=True)
class _Paragraph:
    """A paragraph as far as it has been read; its looks stay for the next until \\pard."""

    style: str = ""
    centred: bool = False
    in_list: bool = False
    in_table: bool = False
    level: int | None = None
    parts: list[str] = field(default_factory=list)
    slanted: bool = True
    opened_by_picture: bool = False
    label_ends: int | None = None


class RtfParagraphs:
    """Paragraphs, cells, boxes and pictures on their way into a manuscript."""

    def __init__(self, manuscript: Manuscript) -> None:
        self._manuscript = manuscript
        self._open = [_Paragraph()]
        self._table_is_open = False

    @property
    def current(self) -> _Paragraph:
        """The paragraph that text is added to."""
        return self._open[-1]

    def reset(self) -> None:
        """Forget a paragraph's looks, not its text: \\pard."""
        kept = self.current
        self._open[-1] = _Paragraph(
            parts=kept.parts, slanted=kept.slanted, opened_by_picture=kept.opened_by_picture
        )

    def add_text(self, text: str, *, slanted: bool) -> None:
        """Add what a paragraph says."""
        self.current.parts.append(text)
        if text.strip() and not slanted:
            self.current.slanted = False

    def end_label(self) -> None:
        """Remember where a caption's own number ends: "Figure 3" says nothing of the photo."""
        end = sum(map(len, self.current.parts))
        if end <= LONGEST_LABEL:
            self.current.label_ends = end

    def add_picture(self, reference: str) -> None:
        """Add a picture where it stands."""
        self._place()
        self._manuscript.add_image(reference, "")
        if not "".join(self.current.parts).strip():
            self.current.opened_by_picture = True

    def end(self) -> None:
        """End a paragraph: what it says goes into the manuscript."""
        paragraph = self.current
        self._place()
        names = (paragraph.style,)
        text = "".join(paragraph.parts)
        kind = kind_of_style(names)
        if kind in (None, BlockKind.PARAGRAPH):
            kind = BlockKind.ITEM if paragraph.in_list else BlockKind.PARAGRAPH
            if paragraph.level is not None and paragraph.level < 9:
                kind = BlockKind.HEADING
        assert kind is not None
        if kind is BlockKind.CAPTION and paragraph.label_ends is not None:
            text = text[paragraph.label_ends :].lstrip(_AFTER_NUMBER)
        looks = ("centred" if paragraph.centred else "", "slanted" if paragraph.slanted else "")
        self._manuscript.add_text(
            kind,
            text,
            " ".join(filter(None, (paragraph.style, *looks))),
            beside=paragraph.opened_by_picture,
            first_level=is_first_heading(names) or paragraph.level == 0,
        )
        self._open[-1] = replace(
            paragraph, parts=[], slanted=True, opened_by_picture=False, label_ends=None
        )

    def end_cell(self) -> None:
        """End a cell with its last paragraph."""
        self.current.in_table = True
        self.end()
        self._manuscript.open_cell()

    def end_row(self) -> None:
        """End a row; whether another follows shows later."""
        if self._table_is_open:
            self._manuscript.open_row()
            self._manuscript.open_cell()

    def open_box(self) -> None:
        """Begin a text box inside the current paragraph."""
        self._manuscript.open_box()
        self._open.append(_Paragraph())

    def close_box(self) -> None:
        """End the innermost text box with its last paragraph."""
        self.end()
        self._manuscript.close_box()
        self._open.pop()

    def _place(self) -> None:
        """Begin or end a table, as the paragraph stands in one or not."""
        if len(self._open) > 1 or self.current.in_table == self._table_is_open:
            return
        self._table_is_open = self.current.in_table
        if self._table_is_open:
            self._manuscript.open_table()
            self._manuscript.open_row()
            self._manuscript.open_cell()
        else:
            self._manuscript.close_table()
