"""What a caption sheet shall be, as a column of choices; said as plain values by name."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.panel_labels import section_label

_ACROSS = 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TYPED = 350  # milliseconds after the last letter
_PAGED = frozenset({".pdf", ".zip", ".html", ".docx", ".odt"})
_PRINTED = _PAGED | {".md", ".txt"}
_STYLES = (
    "{creator}/{agency}",
    "Photo: {creator} ({agency})",
    "{creator} for {agency}",
    "© {agency}",
)


class ExportOptions(QWidget):
    """The choices of the export dialog; ``changed`` when any of them is another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats, self._layouts = QButtonGroup(self), QButtonGroup(self)
        self._format_grid = QGridLayout()
        self._paper, self._turn = QComboBox(), QComboBox()
        self._prints: dict[str, QCheckBox] = {}
        self._style = QComboBox()
        self._numbers: dict[str, QSpinBox] = {}
        self._texts: dict[str, QLineEdit] = {}
        self._typing = QTimer(self)
        self._page_part, self._print_part, self._grid_part = QWidget(), QWidget(), QWidget()
        self._lay_out()
        self._wire()

    def show_formats(self, formats: Sequence[tuple[str, str]]) -> None:
        """Offer formats as (suffix, name); the first is chosen."""
        for at, (suffix, name) in enumerate(formats):
            button = self._choice(self._formats, name, suffix)
            button.setAccessibleDescription(self.tr("Format"))
            button.setProperty("suffix", suffix)
            button.setChecked(at == 0)
            self._format_grid.addWidget(button, at // _ACROSS, at % _ACROSS)
        self._formats.buttonClicked.connect(self._tell)
        self._order_tabs()
        self._tell()

    def show_papers(self, papers: Iterable[str]) -> None:
        """Offer papers by name."""
        with QSignalBlocker(self._paper):
            self._paper.clear()
            self._paper.addItems(list(papers))

    def show_choices(self, choices: Mapping[str, Any]) -> None:
        """Take choices up by name; what is not among them goes back to what it was at first."""
        blockers = [QSignalBlocker(each) for each in self._inputs()]
        self._paper.setCurrentText(choices.get("paper", self._paper.itemText(0)))
        self._turn.setCurrentIndex(int(bool(choices.get("landscape", False))))
        layout = choices.get("layout", "rows")
        for button in self._layouts.buttons():
            button.setChecked(button.property("value") == layout)
        for name, box in self._prints.items():
            box.setChecked(bool(choices.get(name, box.property("first"))))
        for name, field in self._numbers.items():
            field.setValue(int(choices.get(name, field.property("first"))))
        for name, edit in self._texts.items():
            edit.setText(str(choices.get(name, edit.property("first"))))
        self._style.setEditText(str(choices.get("credit_style", "")))
        for blocker in blockers:
            blocker.unblock()
        self._tell()

    @property
    def suffix(self) -> str:
        """The format that is chosen."""
        return _chosen(self._formats)

    def choices(self) -> dict[str, Any]:
        """Give the choices by the names of the sheet's options."""
        numbers = {name: field.value() for name, field in self._numbers.items() if field.value()}
        texts = {
            name: edit.text()
            for name, edit in self._texts.items()
            if edit.text() != edit.property("first")
        }
        return {
            "layout": _chosen(self._layouts),
            "paper": self._paper.currentText(),
            "landscape": self._turn.currentIndex() == 1,
            **{name: box.isChecked() for name, box in self._prints.items()},
            "credit_style": self._style.currentText().strip(),
            **numbers,
            **texts,
        }

    def inputs(self) -> list[QWidget]:
        """Give everything that can have the focus, in the order of reading."""
        return [
            *self._formats.buttons(), *self._layouts.buttons(), self._paper, self._turn,
            self._numbers["columns"], self._numbers["lines"], *self._prints.values(), self._style,
            *(field for name, field in self._numbers.items() if name not in ("columns", "lines")),
            *self._texts.values(),
        ]  # fmt: skip

    def _inputs(self) -> list[QWidget]:
        return [each for each in self.inputs() if not isinstance(each, QPushButton)]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(section_label(self.tr("Format")))
        column.addLayout(self._format_grid)
        column.addWidget(self._fill_page_part())
        column.addWidget(self._fill_print_part())
        column.addStretch(1)

    def _fill_page_part(self) -> QWidget:
        column = _column(self._page_part)
        column.addWidget(section_label(self.tr("Layout")))
        row = QHBoxLayout()
        names = {
            "rows": self.tr("Rows"),
            "contact": self.tr("Contact"),
            "proof": self.tr("Proof"),
            "text": self.tr("Text"),
        }
        for value, name in names.items():
            button = self._choice(self._layouts, name, value)
            button.setAccessibleDescription(self.tr("Layout"))
            button.setChecked(value == "rows")
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self._fill_grid_part())
        column.addWidget(section_label(self.tr("Paper")))
        papers = QHBoxLayout()
        self._turn.addItems([self.tr("Upright"), self.tr("On its side")])
        self._paper.setAccessibleName(self.tr("Paper"))
        self._turn.setAccessibleName(self.tr("Paper upright or on its side"))
        papers.addWidget(self._paper, 1)
        papers.addWidget(self._turn, 1)
        column.addLayout(papers)
        form = QFormLayout()
        fields = (
            (self.tr("Margin"), self._number("margin", (5, 50), 15, self.tr(" mm"))),
            (self.tr("Type size"), self._number("type_size", (60, 200), 100, self.tr(" %"))),
            (self.tr("Photos"), self._number("dots", (0, 1200), 0, self.tr(" dpi"))),
            (self.tr("Header"), self._text("header", "", self.tr("{title}|{date}"))),
            (self.tr("Footer"), self._text("footer", "{article}|{page} / {pages}")),
        )
        for label, field in fields:
            field.setAccessibleName(label)
            form.addRow(label, field)
        self._numbers["dots"].setSpecialValueText(self.tr("as the format likes"))
        self._numbers["type_size"].setSingleStep(5)
        self._numbers["dots"].setSingleStep(50)
        column.addLayout(form)
        return self._page_part

    def _fill_grid_part(self) -> QWidget:
        row = QHBoxLayout(self._grid_part)
        row.setContentsMargins(0, 0, 0, 0)
        for name, suffix in (("columns", self.tr(" columns")), ("lines", self.tr(" lines"))):
            field = self._number(name, (0, 12), 0, suffix)
            field.setSpecialValueText(self.tr("fits the paper"))
            row.addWidget(field)
        self._numbers["columns"].setAccessibleName(self.tr("Columns of the contact sheet"))
        self._numbers["lines"].setAccessibleName(self.tr("Lines of the contact sheet"))
        return self._grid_part

    def _fill_print_part(self) -> QWidget:
        column = _column(self._print_part)
        column.addWidget(section_label(self.tr("Print")))
        labels = {
            "credit": (self.tr("Credit"), True),
            "file": (self.tr("File name and size"), True),
            "checks": (self.tr("Checks"), True),
            "taken": (self.tr("Date taken"), False),
            "line": (self.tr("Line in the article"), False),
        }
        grid = QGridLayout()
        for at, (name, (label, is_on)) in enumerate(labels.items()):
            box = QCheckBox(label)
            box.setProperty("first", is_on)
            box.setChecked(is_on)
            self._prints[name] = box
            grid.addWidget(box, at // 2, at % 2)
        column.addLayout(grid)
        column.addWidget(section_label(self.tr("Credit style")))
        self._style.setEditable(True)
        self._style.addItems(["", *_STYLES])
        self._style.setAccessibleName(self.tr("Credit style"))
        edit = self._style.lineEdit()
        assert edit is not None
        edit.setAccessibleName(self._style.accessibleName())
        edit.setPlaceholderText(self.tr("as in the article"))
        column.addWidget(self._style)
        return self._print_part

    def _number(self, name: str, between: tuple[int, int], first: int, suffix: str) -> QSpinBox:
        field = QSpinBox()
        field.setRange(*between)
        field.setValue(first)
        field.setSuffix(suffix)
        field.setProperty("first", first)
        self._numbers[name] = field
        return field

    def _text(self, name: str, first: str, placeholder: str = "") -> QLineEdit:
        edit = QLineEdit(first)
        edit.setPlaceholderText(placeholder)
        edit.setProperty("first", first)
        self._texts[name] = edit
        return edit

    def _choice(self, group: QButtonGroup, name: str, value: str) -> QPushButton:
        button = QPushButton(name)
        button.setObjectName("choice")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("value", value)
        button.installEventFilter(self)
        group.addButton(button)
        return button

    def _wire(self) -> None:
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED)
        self._typing.timeout.connect(self._tell)
        self._layouts.buttonClicked.connect(self._tell)
        for box in (self._paper, self._turn):
            box.currentIndexChanged.connect(self._tell)
        for check in self._prints.values():
            check.toggled.connect(self._tell)
        for field in self._numbers.values():
            field.valueChanged.connect(self._wait)
        for edit in self._texts.values():
            edit.textEdited.connect(self._wait)
        self._style.editTextChanged.connect(self._wait)

    def _order_tabs(self) -> None:
        """Let Tab go down the page, though the formats came last."""
        for before, after in pairwise(self.inputs()):
            self.setTabOrder(before, after)

    @Slot()
    def _wait(self) -> None:
        self._typing.start()

    @Slot()
    def _tell(self) -> None:
        self._typing.stop()
        self._page_part.setVisible(self.suffix in _PAGED)
        self._print_part.setVisible(self.suffix in _PRINTED)
        self._grid_part.setVisible(_chosen(self._layouts) == "contact")
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through a group in its order; left alone, Qt jumps between the rows."""
        step = _STEPS.get(Qt.Key(event.key())) if isinstance(event, QKeyEvent) else None
        if step is None or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        buttons = next(
            group.buttons()
            for group in (self._formats, self._layouts)
            if watched in group.buttons()
        )
        at = next(number for number, one in enumerate(buttons) if one is watched) + step
        if 0 <= at < len(buttons):
            buttons[at].setFocus()
            buttons[at].click()
        return True


def _column(part: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 10, 0, 0)
    column.setSpacing(8)
    return column


def _chosen(group: QButtonGroup) -> str:
    """Give what the checked button of a group stands for, "" while none is."""
    button = group.checkedButton()
    return str(button.property("value")) if button is not None else ""
