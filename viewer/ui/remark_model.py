"""The remarks of a document as rows of a list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.domain import Document, Remark, Severity
from viewer.ui.numbers import written
from viewer.ui.plain_text import isolated


class RemarkModel(QAbstractListModel):
    """One row for each remark: those on the whole article first, then slot by slot."""

    REMARK = Qt.ItemDataRole.UserRole + 1
    TITLE = Qt.ItemDataRole.UserRole + 2
    PLACE = Qt.ItemDataRole.UserRole + 3

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remarks: tuple[Remark, ...] = ()
        self._numbers: dict[str, int] = {}

    def show_document(self, document: Document) -> None:
        """Take a whole document; start afresh only if there is something new to show."""
        numbers = {pair.slot.key: pair.slot.number for pair in document.pairs}
        remarks = sorted(document.remarks, key=lambda remark: numbers.get(remark.slot or "", 0))
        if tuple(remarks) != self._remarks or numbers != self._numbers:
            self.beginResetModel()
            self._remarks, self._numbers = tuple(remarks), numbers
            self.endResetModel()

    def remark(self, row: int) -> Remark | None:
        """Give the remark of a row, None outside."""
        return self._remarks[row] if 0 <= row < len(self._remarks) else None

    def first_row_of(self, key: str) -> int | None:
        """Give the first row about a slot, None where there is none."""
        rows = (row for row, remark in enumerate(self._remarks) if remark.slot == key)
        return next(rows, None)

    def row_of(self, remark: Remark | None) -> int | None:
        """Give the row of a remark that still stands, None where it does not."""
        rows = (row for row, one in enumerate(self._remarks) if remark and one.text == remark.text)
        return next(rows, None)

    def severity_word(self, remark: Remark) -> str:
        """Give how much a remark matters, in a word."""
        words = {
            Severity.ERROR: self.tr("Error"),
            Severity.WARNING: self.tr("Look"),
            Severity.NOTE: self.tr("Note"),
        }
        return words[remark.severity]

    def _place(self, remark: Remark) -> str:
        if remark.slot is None or remark.slot not in self._numbers:
            return self.tr("article")
        return self.tr("slot {number}").format(number=written(self._numbers[remark.slot]))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Give how many remarks there are."""
        return 0 if parent is not None and parent.isValid() else len(self._remarks)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a remark, its word and place, or what a screen reader says of it."""
        remark = self.remark(index.row())
        if remark is None or role == self.REMARK:
            return remark
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            word, place = self.severity_word(remark), self._place(remark)
            return f"{word}, {place}: {isolated(remark.text)}"
        if role == self.TITLE:
            return self.severity_word(remark)
        return self._place(remark) if role == self.PLACE else None
