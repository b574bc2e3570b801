"""The article's blocks as rows of a list, each with the slots that stand in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.domain import Article, Block, BlockKind, Document, Slot, Span
from viewer.ui.numbers import written
from viewer.ui.plain_text import clean_text

# A paragraph longer than this is cut in the pane: to break the lines of a megabyte takes seconds.
LONGEST_SHOWN = 6_000


class Part(StrEnum):
    """Which part of a slot stands in a row; a slot without words is known by its picture."""

    CAPTION = "caption"
    CREDIT = "credit"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of a slot inside a row: characters ``start`` to ``end`` of the row's text."""

    key: str
    number: int
    part: Part
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """A block as shown: its text made harmless, and the slots' texts in it in reading order."""

    kind: BlockKind
    text: str
    marks: tuple[Mark, ...] = ()
    opens: frozenset[str] = frozenset()

    def shows(self, key: str) -> bool:
        """Tell whether the slot with this key stands here."""
        return any(mark.key == key for mark in self.marks)


class ArticleModel(QAbstractListModel):
    """One row for each block of the article; it remembers which slot is lit."""

    ROW = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self._places: Sequence[object] = ()
        self._plain: tuple[ArticleRow, ...] = ()
        self._rows: tuple[ArticleRow, ...] = ()
        self._rows_of: dict[str, list[int]] = {}
        self._lit = ""

    @property
    def lit(self) -> str:
        """The key of the slot that is lit, "" for none."""
        return self._lit

    def show_document(self, document: Document) -> None:
        """Take a whole document; tell of the rows that changed, or start afresh."""
        article, slots = document.sources.article, [pair.slot for pair in document.pairs]
        places = [(s.key, s.number, s.caption_at, s.credit_at, s.image) for s in slots]
        if article is self._article and places == self._places:
            return
        self._places = places
        if article is not self._article:
            self.beginResetModel()
            self._article = article
            self._plain = plain_rows(article)
            self._take_rows(slots)
            self.endResetModel()
            return
        old = self._rows
        self._take_rows(slots)
        both = enumerate(zip(self._rows, old, strict=True))
        self._tell(row for row, (new, was) in both if new is not was and new != was)

    def light(self, key: str) -> None:
        """Light the slot with this key, and no other."""
        if key != self._lit:
            was, self._lit = self._lit, key
            self._tell([*self._rows_of.get(was, ()), *self._rows_of.get(key, ())])

    def rows_of(self, key: str) -> Sequence[int]:
        """Give the rows where the slot with this key stands, in reading order."""
        return self._rows_of.get(key, ())

    def row(self, number: int) -> ArticleRow:
        """Give the row with this number, counted from 0."""
        return self._rows[number]

    def label(self, number: int) -> str:
        """Give what stands over a lit row: which part it is and, at the slot's first row, which slot."""
        row = self._rows[number]
        marks = [mark for mark in row.marks if mark.key == self._lit]
        words = {
            Part.CAPTION: self.tr("CAPTION"),
            Part.CREDIT: self.tr("CREDIT"),
            Part.PICTURE: self.tr("PICTURE"),
        }
        parts = {mark.part for mark in marks}
        part = words[parts.pop()] if len(parts) == 1 else self.tr("CAPTION AND CREDIT")
        if self._lit not in row.opens:
            return part
        return self.tr("{part} · SLOT {number}").format(part=part, number=written(marks[0].number))

    def _take_rows(self, slots: Sequence[Slot]) -> None:
        self._rows = marked_rows(self._article, self._plain, slots)
        self._rows_of = _rows_by_slot(self._rows)

    def _tell(self, rows: Iterable[int]) -> None:
        for row in rows:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _spoken(self, row: ArticleRow) -> str:
        """Give what a screen reader says: the text, and which part of which slot it is."""
        if not row.marks:
            return row.text
        said = {
            Part.CAPTION: self.tr("Caption of slot {number}"),
            Part.CREDIT: self.tr("Credit of slot {number}"),
            Part.PICTURE: self.tr("Picture of slot {number}"),
        }
        parts = (said[mark.part].format(number=mark.number) for mark in row.marks)
        return f"{', '.join(parts)}: {row.text}"

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Give how many blocks there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a row's text, what is said of it, or the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return row if role == self.ROW else None


def plain_rows(article: Article | None) -> tuple[ArticleRow, ...]:
    """Give an article's blocks as rows without any slot."""
    return tuple(_row(block) for block in article.blocks) if article is not None else ()


def marked_rows(
    article: Article | None, plain: Sequence[ArticleRow], slots: Sequence[Slot]
) -> tuple[ArticleRow, ...]:
    """Give the rows again, those where a slot stands made anew with its marks."""
    if article is None:
        return ()
    pictures = {block.image: at for at, block in reversed(tuple(enumerate(article.blocks)))}
    marks: dict[int, list[Mark]] = {}
    opens: dict[int, set[str]] = {}
    for slot in slots:
        places = _parts(slot, pictures, len(plain))
        for part, span in places:
            mark = Mark(slot.key, slot.number, part, span.start, span.end)
            marks.setdefault(span.block, []).append(mark)
        if places:
            opens.setdefault(min(span.block for _, span in places), set()).add(slot.key)
    rows = list(plain)
    for at, found in marks.items():
        rows[at] = _row(article.blocks[at], found, frozenset(opens.get(at, ())))
    return tuple(rows)


def _parts(slot: Slot, pictures: Mapping[str | None, int], blocks: int) -> list[tuple[Part, Span]]:
    """Give where the parts of a slot stand; its picture only where it has no words."""
    words = ((Part.CAPTION, slot.caption_at), (Part.CREDIT, slot.credit_at))
    places = [(part, span) for part, span in words if span is not None and span.block < blocks]
    if not places and slot.image is not None and slot.image in pictures:
        return [(Part.PICTURE, Span(pictures[slot.image], 0, 0))]
    return places


def _row(
    block: Block, marks: Sequence[Mark] = (), opens: frozenset[str] = frozenset()
) -> ArticleRow:
    """Give one block as a row; cleaning moves characters, so the marks move with them."""
    text = block.text or (block.image or "")
    if len(text) > LONGEST_SHOWN:
        text = text[:LONGEST_SHOWN] + "…"
    shown, done, moved = "", 0, []
    for mark in sorted(marks, key=lambda mark: (mark.start, mark.end)):
        shown += clean_text(text[done : mark.start])
        begins, done = max(done, mark.start), max(done, mark.end)
        piece = clean_text(text[begins:done])
        moved.append(replace(mark, start=len(shown), end=len(shown + piece)))
        shown += piece
    return ArticleRow(block.kind, shown + clean_text(text[done:]), tuple(moved), opens)


def _rows_by_slot(rows: Sequence[ArticleRow]) -> dict[str, list[int]]:
    rows_of: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        for key in dict.fromkeys(mark.key for mark in row.marks):
            rows_of.setdefault(key, []).append(number)
    return rows_of
