"""The fields of a file beside the article's words, with how they agree."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.caption_card import source_name
from viewer.ui.flowing_text import FlowingText
from viewer.ui.panel_labels import plain_label, section_label
from viewer.ui.photo_fields import Agreement, Field
from viewer.ui.plain_text import clean_text, isolated
from viewer.ui.theme import Look

_SIGN = 12
# The colour and the drawing of resources/icons.
_SIGNS = {
    Agreement.AGREES: ("fine", "check"),
    Agreement.DIFFERS: ("look", "look"),
    Agreement.UNNAMED: ("look", "look"),
    Agreement.RESTRICTS: ("wrong", "warning"),
}


class FieldTable(QWidget):
    """A row for each field: its name, the article's word, the file's with a sign."""

    credit_taken = Signal(str)  # the credit

    def __init__(self, look: Look, fields: Iterable[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 3)
        for column, title in enumerate((self.tr("Fields"), self.tr("Article"), self.tr("File"))):
            self._grid.addWidget(section_label(title), 0, column)
        for row, field in enumerate(fields, start=1):
            self._add_row(row, field)

    def _add_row(self, row: int, field: Field) -> None:
        line = QFrame()
        line.setProperty("edge", "top")
        line.setFixedHeight(1)
        self._grid.addWidget(line, 2 * row - 1, 0, 1, 3)
        label = plain_label(self._label(field.name), role="secondary")
        label.setWordWrap(False)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, 2 * row, 0, top)
        name = self.tr("{field}, article").format(field=self._label(field.name))
        self._grid.addWidget(self._value(field.article, name), 2 * row, 1, top)
        self._grid.addLayout(self._file_cell(field), 2 * row, 2)

    def _file_cell(self, field: Field) -> QVBoxLayout:
        cell = QVBoxLayout()
        cell.setSpacing(4)
        cell.addLayout(self._first_word(field))
        if field.name == "credit" and field.file and field.agreement is not Agreement.AGREES:
            cell.addWidget(self._take_button(field.file), 0, Qt.AlignmentFlag.AlignLeading)
        for block, value in field.others:
            words = self.tr("{source}: {value}").format(source=source_name(block), value=value)
            cell.addWidget(self._value(words, self.tr("Did not win"), "secondary"))
            if field.name == "credit" and value != field.article:
                cell.addWidget(self._take_button(value), 0, Qt.AlignmentFlag.AlignLeading)
        return cell

    def _first_word(self, field: Field) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        role, drawing = _SIGNS.get(field.agreement, ("", ""))
        if drawing:
            sign = QLabel()
            sign.setPixmap(self._look.pixmap(drawing, role, _SIGN, self.devicePixelRatioF()))
            sign.setContentsMargins(0, 3, 0, 0)
            sign.setAccessibleName(self._word(field.agreement))
            sign.setToolTip(self._word(field.agreement))
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        name = self.tr("{field}, file").format(field=self._label(field.name))
        row.addWidget(self._value(field.file, name, role), 1)
        return row

    def _value(self, words: str, name: str, role: str = "") -> QWidget:
        """Give the words of a field, a dash where there are none."""
        if not words:
            return plain_label("–", role="secondary")
        value = FlowingText(self._look, role)
        value.show_words(words)
        value.keep_to_the_side()
        value.setAccessibleName(name)
        return value

    def _take_button(self, credit: str) -> QPushButton:
        take = QPushButton(self.tr("Take"))
        take.setAccessibleName(self.tr("Take the credit {credit}").format(credit=isolated(credit)))
        take.clicked.connect(partial(self._take, clean_text(credit).strip()))
        return take

    def _take(self, credit: str, _is_checked: bool = False) -> None:
        self.credit_taken.emit(credit)

    def _label(self, name: str) -> str:
        labels = {
            "credit": self.tr("Credit"),
            "creators": self.tr("Creator"),
            "headline": self.tr("Headline"),
            "title": self.tr("Title"),
            "source": self.tr("Source"),
            "copyright": self.tr("Copyright"),
            "date": self.tr("Date"),
            "city": self.tr("City"),
            "country": self.tr("Country"),
            "alt_text": self.tr("Alt text"),
            "instructions": self.tr("Instructions"),
        }
        return labels[name]

    def _word(self, agreement: Agreement) -> str:
        words = {
            Agreement.AGREES: self.tr("agrees with the article"),
            Agreement.DIFFERS: self.tr("differs from the article"),
            Agreement.UNNAMED: self.tr("not in the article"),
            Agreement.RESTRICTS: self.tr("may limit its use"),
        }
        return words[agreement]
