"""The photos that a slot could take, best first, as rows of a list."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPixmap

from viewer.domain import Photo
from viewer.ui.photo_facts import fault_of
from viewer.ui.plain_text import isolated, plain_tooltip

_KEPT = 400


@dataclass(frozen=True, slots=True)
class Candidate:
    """A photo, how well it fits from 0 to 1, the first reason, and where it stands now."""

    photo: Photo
    confidence: float
    reason: str
    where: str

    @property
    def percent(self) -> str:
        """How well it fits, as it is printed."""
        return f"{round(self.confidence * 100)} %"


class PickerModel(QAbstractListModel):
    """The candidates that pass the filter, with as many thumbnails as are worth keeping."""

    CANDIDATE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Candidate, ...] = ()
        self._rows: tuple[Candidate, ...] = ()
        self._thumbnails: OrderedDict[str, QPixmap] = OrderedDict()

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Take the candidates, in the order given."""
        self._all = tuple(candidates)
        self.filter_by("")

    def filter_by(self, words: str) -> None:
        """Keep the candidates that hold every word in name, caption, credit or place."""
        wanted = words.casefold().split()
        rows = tuple(row for row in self._all if all(word in _searched(row) for word in wanted))
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def candidate(self, row: int) -> Candidate | None:
        """Give the candidate of a row, None outside."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def show_thumbnail(self, name: str, image: QImage) -> None:
        """Keep a photo's thumbnail; the one that was looked at longest ago goes."""
        self._thumbnails[name] = QPixmap.fromImage(image)
        if len(self._thumbnails) > _KEPT:
            self._thumbnails.popitem(last=False)
        for row, candidate in enumerate(self._rows):
            if candidate.photo.name == name:
                self.dataChanged.emit(self.index(row), self.index(row))
                return

    def thumbnail(self, name: str) -> QPixmap | None:
        """Give a photo's thumbnail, None while it has not come."""
        if name in self._thumbnails:
            self._thumbnails.move_to_end(name)
        return self._thumbnails.get(name)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Give how many candidates pass the filter."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a candidate, its name, or what a screen reader says of it."""
        candidate = self.candidate(index.row())
        if candidate is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return candidate.photo.name
        reason = fault_of(candidate.photo) or candidate.reason
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name, reason = isolated(candidate.photo.name), isolated(reason)
            return f"{candidate.percent}, {name}, {candidate.where}, {reason}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(filter(None, (candidate.photo.name, reason))))
        return candidate if role == self.CANDIDATE else None


def _searched(candidate: Candidate) -> str:
    embedded = candidate.photo.embedded
    words = (candidate.photo.name, candidate.where, embedded.caption, embedded.credit)
    return " ".join(words).casefold()
