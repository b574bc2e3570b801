"""The slots as rows: told whole documents, it tells the smallest change."""

from collections import OrderedDict, defaultdict
from collections.abc import Sequence
from enum import IntEnum
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QPixmap

from viewer.domain import Document, Flag, Pair, Remark, Standing, is_unsure
from viewer.ui.numbers import written
from viewer.ui.photo_drag import photo_mime
from viewer.ui.plain_text import one_line, plain_tooltip
from viewer.ui.standing import standing_word

Index = QModelIndex | QPersistentModelIndex

# Cards further off than this are asked for again: ten thousand would fill the memory.
MOST_PICTURES = 400
_LONGEST_TIP = 400


class SlotRole(IntEnum):
    """What a card asks of its row."""

    PAIR = Qt.ItemDataRole.UserRole
    STANDING = Qt.ItemDataRole.UserRole + 1
    PICTURE = Qt.ItemDataRole.UserRole + 2
    IS_CURRENT = Qt.ItemDataRole.UserRole + 3
    IS_TARGET = Qt.ItemDataRole.UserRole + 4
    FLAGS = Qt.ItemDataRole.UserRole + 5


class SlotModel(QAbstractListModel):
    """One row for each pair of a document, with its standing and its small picture."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._rows: tuple[tuple[Pair, tuple[Remark, ...]], ...] = ()
        self._row_by_key: dict[str, int] = {}
        self._rows_by_photo: dict[str, list[int]] = {}
        self._standings: dict[str, Standing] = {}
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._marked: dict[SlotRole, str | None] = {}

    def show_document(self, document: Document) -> None:
        """Take a document: rows of the same slots change, others start anew."""
        rows = _rows_of(document)
        old = self._rows
        same_slots = [p.slot.key for p, _ in rows] == [p.slot.key for p, _ in old]
        if not same_slots:
            self.beginResetModel()
        self._document, self._rows, self._standings = document, rows, {}
        self._rows_by_photo = defaultdict(list)
        for number, (pair, _) in enumerate(rows):
            if pair.photo is not None:
                self._rows_by_photo[pair.photo.name].append(number)
        if same_slots:
            self._tell_changes(old)
        else:
            self._row_by_key = {pair.slot.key: number for number, (pair, _) in enumerate(rows)}
            self.endResetModel()

    def show_picture(self, name: str, picture: QPixmap) -> None:
        """Take a photo's small picture; the one longest unused makes room."""
        self._pictures[name] = picture
        self._pictures.move_to_end(name)
        while len(self._pictures) > MOST_PICTURES:
            self._pictures.popitem(last=False)
        for row in self._rows_by_photo.get(name, ()):
            self._tell(row, [SlotRole.PICTURE])

    def forget_pictures(self) -> None:
        """Let all pictures go: the screen's scale has changed."""
        self._pictures.clear()

    def mark(self, role: SlotRole, key: str | None) -> None:
        """Mark one slot as the current one, or as the target of a drop."""
        before = self._marked.get(role)
        self._marked[role] = key
        for changed in {before, key} - {None}:
            if (row := self._row_by_key.get(changed or "")) is not None:
                self._tell(row, [role])

    def marked(self, role: SlotRole) -> str | None:
        """Give the key of the slot with this mark."""
        return self._marked.get(role)

    def row_of(self, key: str) -> int | None:
        """Give the row of a slot, None if there is no such slot."""
        return self._row_by_key.get(key)

    def key_at(self, row: int) -> str | None:
        """Give the key of the slot in a row, None beyond the ends."""
        return self._rows[row][0].slot.key if 0 <= row < len(self._rows) else None

    def missing_pictures(self, rows: Sequence[int]) -> tuple[str, ...]:
        """Give the photos of these rows that could be shown and have no picture yet."""
        photos = [self._rows[row][0].photo for row in rows if 0 <= row < len(self._rows)]
        names = [photo.name for photo in photos if photo is not None and not photo.fault]
        return tuple(dict.fromkeys(name for name in names if name not in self._pictures))

    def _tell_changes(self, old: Sequence[tuple[Pair, tuple[Remark, ...]]]) -> None:
        changed = [before != after for before, after in zip(old, self._rows, strict=True)]
        for has_changed, run in groupby(range(len(changed)), changed.__getitem__):
            if has_changed:
                rows = list(run)
                self._tell(rows[0], (), last=rows[-1])

    def _tell(self, row: int, roles: Sequence[int], last: int | None = None) -> None:
        end = row if last is None else last
        self.dataChanged.emit(self.index(row), self.index(end), list(roles))

    def _standing(self, pair: Pair) -> Standing:
        assert self._document is not None
        if pair.slot.key not in self._standings:
            self._standings[pair.slot.key] = self._document.standing(pair)
        return self._standings[pair.slot.key]

    def _flags(self, pair: Pair) -> tuple[Flag, ...]:
        """Give the terms of use that the photo of a slot comes with."""
        return self._document.flags.get(pair.slot.key, ()) if self._document else ()

    def _picture(self, pair: Pair) -> QPixmap | None:
        if pair.photo is None or pair.photo.name not in self._pictures:
            return None
        self._pictures.move_to_end(pair.photo.name)
        return self._pictures[pair.photo.name]

    def _sentence(self, pair: Pair) -> str:
        """Give a slot in words: number, credit, state, photo, caption."""
        slot, photo = pair.slot, pair.photo
        parts = (
            self.tr("Slot {number}").format(number=written(slot.number)),
            slot.credit.text if slot.credit is not None else self.tr("No credit"),
            standing_word(self._standing(pair)),
            photo.name if photo is not None else self.tr("No photo yet"),
            one_line(slot.caption) or self.tr("No caption"),
            *(flag.text for flag in self._flags(pair)),
        )
        return ", ".join(one_line(part) for part in parts)

    def _tip(self, pair: Pair) -> str:
        remarks = self._document.remarks_on(pair.slot.key) if self._document else ()
        lines = [standing_word(self._standing(pair)), *(remark.text for remark in remarks)]
        lines += [f"{flag.text} ({flag.where})" for flag in self._flags(pair)]
        if is_unsure(pair):
            percent = round(pair.confidence * 100)
            lines.append(self.tr("The photo is a guess, {n} % sure.").format(n=written(percent)))
        if pair.photo is not None:
            lines.append(pair.photo.name)
        return plain_tooltip("\n".join(lines)[:_LONGEST_TIP])

    def rowCount(self, parent: Index | None = None) -> int:
        """Give how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a row says in a role."""
        pair = self._rows[index.row()][0]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(pair)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(pair)
            case SlotRole.PAIR:
                return pair
            case SlotRole.FLAGS:
                return self._flags(pair)
            case SlotRole.STANDING:
                return self._standing(pair)
            case SlotRole.PICTURE:
                return self._picture(pair)
            case SlotRole.IS_CURRENT | SlotRole.IS_TARGET:
                return pair.slot.key == self._marked.get(SlotRole(role))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows with a photo be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        has_photo = self._rows[index.row()][0].photo is not None
        return flags | Qt.ItemFlag.ItemIsDragEnabled if has_photo else flags

    def mimeTypes(self) -> list[str]:
        """Give what a drag carries."""
        return photo_mime("").formats()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Give the photo of the first row for a drag."""
        photo = self._rows[indexes[0].row()][0].photo if indexes else None
        return photo_mime(photo.name) if photo is not None else QMimeData()


def _rows_of(document: Document) -> tuple[tuple[Pair, tuple[Remark, ...]], ...]:
    remarks: dict[str | None, list[Remark]] = defaultdict(list)
    for remark in document.remarks:
        remarks[remark.slot].append(remark)
    return tuple((pair, tuple(remarks.get(pair.slot.key, ()))) for pair in document.pairs)
