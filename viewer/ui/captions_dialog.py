"""Asks how captions go into the photos: as sidecars or into copies, which fields, by which name."""

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.dialog_sheet import DialogSheet
from viewer.ui.elided import ElidedLabel
from viewer.ui.numbers import written
from viewer.ui.panel_labels import plain_label, section_label, set_section
from viewer.ui.theme import Look

_SIZE = QSize(620, 720)  # with all its parts shown
_MARGIN = 24


class CaptionsDialog(QDialog):
    """Says what was chosen as {embed, into, template, fields, copyright, only_sure, force}."""

    order_asked = Signal(object)  # dict[str, Any]
    folder_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Captions into the photos"))
        self._look = look
        self._into: Path | None = None
        self._counts = (0, 0)
        self._signed = 0
        self._ways = QButtonGroup(self)
        self._place = ElidedLabel()
        self._choose = QPushButton(self.tr("Folder…"))
        self._template = QLineEdit()
        self._name_part = QWidget()
        self._forms = section_label()
        self._fields: dict[str, QCheckBox] = {}
        self._values: dict[str, ElidedLabel] = {}
        self._copyright = QLineEdit()
        self._only_sure = QCheckBox()
        self._force = QCheckBox()
        self._note = plain_label("", role="look")
        self._sum = plain_label("", role="secondary")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._write = QPushButton(self.tr("Write"))
        self._lay_out()
        self._wire()
        self.show_signed(0)

    def show_photos(self, count: int, unsure: int, words: Mapping[str, str], template: str) -> None:
        """Show how many photos there are, what goes into the present one, and the usual name."""
        self._counts = (count, unsure)
        self._template.setText(template)
        for name, label in self._values.items():
            label.show_text(words.get(name) or self.tr("stays as it is"))
        self._only_sure.setVisible(unsure > 0)
        self._only_sure.setText(
            self.tr("Leave out photos that are not sure ({n})").format(n=written(unsure))
        )
        self._tell()

    def show_folder(self, folder: Path) -> None:
        """Show the folder that was chosen for copies or sidecars."""
        self._into = folder
        self._tell()

    def show_signed(self, count: int) -> None:
        """Show how many photos carry Content Credentials, which writing would end."""
        self._signed = count
        self._force.setText(
            self.tr("Write into photos with Content Credentials all the same ({n})").format(
                n=written(count)
            )
        )
        self._tell()

    def _lay_out(self) -> None:
        sheet = DialogSheet(self._look, self, _SIZE)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        title = QLabel(self.windowTitle())
        title.setObjectName("sheetTitle")
        column.addWidget(title)
        column.addSpacing(8)
        column.addLayout(self._ways_part())
        column.addLayout(self._place_part())
        column.addWidget(self._fill_name())
        column.addSpacing(8)
        column.addWidget(self._forms)
        column.addLayout(self._fields_part())
        column.addSpacing(8)
        column.addWidget(self._only_sure)
        column.addWidget(self._force)
        column.addWidget(self._note)
        column.addStretch(1)
        column.addWidget(self._sum)
        column.addSpacing(4)
        column.addLayout(self._buttons())
        sheet.body.addWidget(page)

    def _ways_part(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for embed, label in ((False, self.tr("Sidecars (.xmp)")), (True, self.tr("Copies"))):
            button = QPushButton(label)
            button.setObjectName("choice")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setChecked(not embed)
            button.setProperty("embed", embed)
            self._ways.addButton(button)
            row.addWidget(button)
        return row

    def _place_part(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._choose.setAutoDefault(False)
        self._choose.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self._choose)
        return row

    def _fill_name(self) -> QWidget:
        column = QVBoxLayout(self._name_part)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        self._template.setAccessibleName(self.tr("Name of the copies"))
        hint = "{number:02}  {slug}  {photo}  {caption}  {credit}  {article}"
        column.addWidget(section_label(self.tr("Name of the copies")))
        column.addWidget(self._template)
        column.addWidget(plain_label(hint, role="secondary"))
        return self._name_part

    def _fields_part(self) -> QGridLayout:
        labels = {
            "caption": self.tr("Caption"),
            "credit": self.tr("Credit"),
            "creators": self.tr("Creator"),
            "headline": self.tr("Headline"),
            "title": self.tr("Title"),
            "source": self.tr("Source"),
            "copyright": self.tr("Copyright"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for at, (name, label) in enumerate(labels.items()):
            self._fields[name] = QCheckBox(label)
            self._fields[name].setChecked(True)
            grid.addWidget(self._fields[name], at, 0)
            if name == "copyright":
                self._copyright.setAccessibleName(self.tr("Copyright notice"))
                self._copyright.setPlaceholderText(self.tr("as in the credit, where it has a ©"))
                grid.addWidget(self._copyright, at, 1)
            else:
                self._values[name] = ElidedLabel()
                self._values[name].setProperty("role", "secondary")
                grid.addWidget(self._values[name], at, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        self._cancel.setAutoDefault(False)
        self._write.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._write)
        return row

    def _wire(self) -> None:
        self._ways.buttonClicked.connect(self._tell)
        self._choose.clicked.connect(self.folder_wanted)
        for box in (*self._fields.values(), self._only_sure, self._force):
            box.toggled.connect(self._tell)
        self._template.textChanged.connect(self._tell)
        self._cancel.clicked.connect(self.reject)
        self._write.clicked.connect(self._ask)

        chain: list[QWidget] = [*self._ways.buttons(), self._choose, self._template]
        for name, box in self._fields.items():
            chain += [box, self._copyright] if name == "copyright" else [box]
        chain += [self._only_sure, self._force, self._cancel, self._write]
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)

    @property
    def _embed(self) -> bool:
        button = self._ways.checkedButton()
        return button is not None and bool(button.property("embed"))

    @Slot()
    def _tell(self) -> None:
        """Show what is to happen, and let it be asked for only where it can."""
        count, unsure = self._counts
        number = count - unsure * (self._only_sure.isChecked() and unsure > 0)
        embed, is_signed = self._embed, self._signed > 0 and self._embed
        beside = self.tr("Beside the photos")
        needed = self.tr("Choose a folder for the copies.")
        self._place.show_text(str(self._into) if self._into else needed if embed else beside)
        self._name_part.setVisible(embed)
        in_copies = self.tr("Written as XMP and, in JPEG, as IIM")
        set_section(self._forms, in_copies if embed else self.tr("Written as XMP"))
        self._force.setVisible(is_signed)
        self._note.setVisible(is_signed)
        self._note.setText(
            self.tr("Writing into these copies ends the validity of their Content Credentials.")
            if self._force.isChecked()
            else self.tr("They are copied as they are, with a sidecar: writing would end them.")
        )
        kept = self.tr("Photos stay as they are; all other data stay, too.")
        text = self.tr("%Ln sidecars are written.", "", number)
        if embed:
            text = self.tr(
                "%Ln copies are written; JPEG, PNG and WebP hold the words themselves.", "", number
            )
        self._sum.setText(f"{text} {kept}")
        has_fields = any(box.isChecked() for box in self._fields.values())
        ready = not embed or (self._into is not None and bool(self._template.text().strip()))
        self._write.setEnabled(number > 0 and has_fields and ready)

    @Slot()
    def _ask(self) -> None:
        choices: dict[str, Any] = {
            "embed": self._embed,
            "into": self._into,
            "template": self._template.text().strip(),
            "fields": frozenset(name for name, box in self._fields.items() if box.isChecked()),
            "copyright": self._copyright.text().strip(),
            "only_sure": self._only_sure.isChecked(),
            "force": self._force.isChecked(),
        }
        self.accept()
        self.order_asked.emit(choices)
