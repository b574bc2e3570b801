"""Asks for the number of a slot."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from viewer.ui.dialog_sheet import DialogSheet
from viewer.ui.theme import Look

_SIZE = QSize(340, 124)


class GoTo(QDialog):
    """A field for a number within a range; digits, then Enter."""

    number_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to slot"))
        self._number = QSpinBox()
        self._range = QLabel()
        self._lay_out(look)

    def show_range(self, current: int, last: int) -> None:
        """Offer the numbers from 1 to the last, the current one first."""
        self._number.setRange(min(1, last), last)
        self._number.setValue(current)
        self._number.selectAll()
        self._number.setFocus()
        self._range.setText(self.tr("of {last}").format(last=last))

    def _lay_out(self, look: Look) -> None:
        title = QLabel(self.windowTitle())
        title.setObjectName("sheetTitle")
        title.setBuddy(self._number)
        self._number.setAccessibleName(self.tr("Number of the slot"))
        # A style sheet cannot give the field within a spin box its padding.
        self._number.lineEdit().setTextMargins(8, 0, 8, 0)
        self._range.setProperty("role", "secondary")
        go = QPushButton(self.tr("Go"))
        go.setDefault(True)
        go.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._number, 1)
        row.addWidget(self._range)
        row.addSpacing(8)
        row.addWidget(go)
        sheet = DialogSheet(look, self, _SIZE)
        sheet.body.setContentsMargins(44, 40, 44, 40)
        sheet.body.setSpacing(12)
        sheet.body.addWidget(title)
        sheet.body.addLayout(row)

    @Slot()
    def _choose(self) -> None:
        self.accept()
        self.number_chosen.emit(self._number.value())
