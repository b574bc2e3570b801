"""A photo for a slot: every photo of the folder, the likeliest first."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from viewer.domain import Pair, Photo
from viewer.ui.candidate_grid import CandidateGrid
from viewer.ui.dialog_sheet import DialogSheet
from viewer.ui.faces import text_scale
from viewer.ui.key_cap import KeyHint
from viewer.ui.numbers import written
from viewer.ui.panel_labels import plain_label, section_label, set_plain, set_section
from viewer.ui.photo_pair import PhotoPair
from viewer.ui.picker_card import PickerCard
from viewer.ui.picker_model import Candidate, PickerModel
from viewer.ui.plain_text import one_line
from viewer.ui.theme import Look

_SIZE = QSize(980, 640)
_AHEAD = 12
_LONGEST_CAPTION = 180
_WALKING = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Picker(QDialog):
    """Lets the person give a slot another photo, or none, by mouse or keys."""

    photo_taken = Signal(str)  # the photo's name
    no_photo_taken = Signal()
    thumbnails_wanted = Signal(object)  # tuple[str, ...], those in view first
    pictures_wanted = Signal(object)  # tuple[str, ...], larger ones, to compare

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pair: Pair | None = None
        self._pictures: dict[str, QImage] = {}
        self._model = PickerModel(self)
        self._grid = CandidateGrid(PickerCard(look, self._model, self))
        self._grid.setModel(self._model)
        self._compared = PhotoPair(look)
        self._pages = QStackedWidget()
        self._title = QLabel()
        self._count = plain_label("", role="secondary")
        self._caption = plain_label("")
        self._credit = section_label()
        self._filter = QLineEdit()
        self._take = QPushButton(self.tr("Use this photo"))
        self._lay_out()
        self._wire()

    def show_slot(self, pair: Pair, candidates: Sequence[tuple[Photo, float, str, str]]) -> None:
        """Show the photos for a pair's slot: photo, fitness 0 to 1, reason, where it stands."""
        self._pair = pair
        number = pair.slot.number
        self._title.setText(self.tr("A photo for slot {number}").format(number=written(number)))
        self.setWindowTitle(self._title.text())
        caption = one_line(pair.slot.caption) or self.tr("No caption")
        if len(caption) > _LONGEST_CAPTION:
            caption = caption[:_LONGEST_CAPTION] + "…"
        set_plain(self._caption, f"“{caption}”" if pair.slot.caption else caption)
        set_section(self._credit, pair.slot.credit.text if pair.slot.credit is not None else "")
        self._model.show_candidates([Candidate(*candidate) for candidate in candidates])
        self._choose_first()
        self._grid.setFocus()

    def show_thumbnail(self, name: str, image: QImage) -> None:
        """Show a photo's small picture."""
        self._model.show_thumbnail(name, image)
        if self._is_comparing() and name not in self._pictures:
            self._refresh_comparison()

    def show_picture(self, name: str, image: QImage) -> None:
        """Show a photo's larger picture while it is compared."""
        self._pictures[name] = image
        self._refresh_comparison()

    def _lay_out(self) -> None:
        sheet = DialogSheet(self._look, self, _SIZE)
        sheet.body.setContentsMargins(48, 44, 48, 44)
        sheet.body.setSpacing(12)
        sheet.body.addLayout(self._head())
        sheet.body.addLayout(self._words())
        self._pages.addWidget(self._grid)
        self._pages.addWidget(self._compared)
        sheet.body.addWidget(self._pages, 1)
        sheet.body.addLayout(self._foot())
        self._grid.setAccessibleName(self.tr("Photos, best first"))
        self._compared.setAccessibleName(self.tr("Two photos compared"))

    def _head(self) -> QHBoxLayout:
        self._title.setObjectName("sheetTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._filter.setPlaceholderText(self.tr("Filter by name or words"))
        self._filter.setAccessibleName(self.tr("Filter the photos"))
        self._filter.setClearButtonEnabled(True)
        self._filter.setFixedWidth(round(220 * text_scale()))
        self._count.setWordWrap(False)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._filter)
        return row

    def _words(self) -> QHBoxLayout:
        self._caption.setFont(self._look.caption_font(15))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._caption, 1)
        row.addWidget(self._credit, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _foot(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._take.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(16)
        hints = (
            (("Left", "Right"), self.tr("choose")),
            (("Space",), self.tr("compare")),
            (("U",), self.tr("no photo")),
            (("/",), self.tr("filter")),
        )
        for keys, words in hints:
            row.addWidget(KeyHint(self._look, keys, words), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._take)
        return row

    def _wire(self) -> None:
        self._filter.textChanged.connect(self._filter_by)
        self._take.clicked.connect(self._take_current)
        self._grid.doubleClicked.connect(self._take_current)
        self._grid.selectionModel().currentChanged.connect(self._refresh_comparison)
        self._grid.laid_out.connect(self._ask_soon)
        self._grid.verticalScrollBar().valueChanged.connect(self._ask_soon)
        # While the list is scrolled quickly, only where it comes to rest is worth asking for.
        self._asking = QTimer(self, interval=30, singleShot=True)
        self._asking.timeout.connect(self._ask_for_thumbnails)

    def _current(self) -> Candidate | None:
        return self._model.candidate(self._grid.currentIndex().row())

    def _choose_first(self) -> None:
        count = self._model.rowCount()
        many = self.tr("%Ln photos, best first", "", count)
        self._count.setText(self.tr("1 photo") if count == 1 else many)
        self._take.setEnabled(count > 0)
        if count:
            self._grid.setCurrentIndex(self._model.index(0))
            self._grid.scrollToTop()
        self._ask_soon()

    def _is_comparing(self) -> bool:
        return self._pages.currentWidget() is self._compared

    def _compare(self, is_on: bool) -> None:
        page = self._compared if is_on else self._grid
        self._pages.setCurrentWidget(page)
        page.setFocus()
        self._refresh_comparison()

    def _picture_of(self, photo: Photo | None) -> QImage | None:
        if photo is None:
            return None
        thumbnail = self._model.thumbnail(photo.name)
        small = thumbnail.toImage() if thumbnail is not None else None
        return self._pictures.get(photo.name, small)

    @Slot()
    def _refresh_comparison(self) -> None:
        candidate = self._current()
        if not self._is_comparing() or self._pair is None or candidate is None:
            return
        present, number = self._pair.photo, self._pair.slot.number
        title = self.tr("Slot {number} now").format(number=written(number))
        name = f"{title}: {one_line(present.name)}" if present is not None else title
        self._compared.show_left(name, self._picture_of(present))
        other = f"{candidate.percent} · {one_line(candidate.photo.name)}"
        self._compared.show_right(other, self._picture_of(candidate.photo))
        names = [photo.name for photo in (candidate.photo, present) if photo is not None]
        missing = tuple(name for name in names if name not in self._pictures)
        if missing:
            self.pictures_wanted.emit(missing)

    @Slot(str)
    def _filter_by(self, words: str) -> None:
        self._model.filter_by(words)
        self._choose_first()

    @Slot()
    def _ask_soon(self) -> None:
        self._asking.start()

    @Slot()
    def _ask_for_thumbnails(self) -> None:
        """Ask for what is in view and the next few rows."""
        area = self._grid.viewport().rect()
        first = self._grid.indexAt(area.topLeft() + QPoint(20, 20)).row()
        last = self._grid.indexAt(area.bottomRight() - QPoint(20, 8)).row()
        last = last if last >= 0 else self._model.rowCount() - 1
        rows = range(max(first, 0), min(last + 1 + _AHEAD, self._model.rowCount()))
        photos = [c.photo for row in rows if (c := self._model.candidate(row)) is not None]
        if self._pair is not None and self._pair.photo is not None:
            photos.append(self._pair.photo)
        names = (photo.name for photo in photos if not photo.fault)
        wanted = tuple(name for name in names if self._model.thumbnail(name) is None)
        if wanted:
            self.thumbnails_wanted.emit(wanted)

    @Slot()
    def _take_current(self) -> None:
        candidate = self._current()
        if candidate is not None:
            self.accept()
            self.photo_taken.emit(candidate.photo.name)

    def reject(self) -> None:
        """Step back one level: out of the comparison, out of the filter, out of the dialog."""
        if self._is_comparing():
            self._compare(is_on=False)
        elif self._filter.text():
            self._filter.clear()
            self._grid.setFocus()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Compare, take none, filter (a figure begins to); walk while comparing."""
        key = event.key()
        if key == Qt.Key.Key_Space:
            self._compare(is_on=not self._is_comparing())
        elif key == Qt.Key.Key_U:
            self.accept()
            self.no_photo_taken.emit()
        elif key == Qt.Key.Key_Slash or event.text().isdecimal():
            self._compare(is_on=False)
            self._filter.setFocus()
            if key != Qt.Key.Key_Slash:
                self._filter.insert(event.text())
        elif self._is_comparing() and key in _WALKING:
            row = self._grid.currentIndex().row() + _WALKING[Qt.Key(key)]
            if 0 <= row < self._model.rowCount():
                self._grid.setCurrentIndex(self._model.index(row))
        elif key == Qt.Key.Key_Down:
            self._grid.setFocus()
        else:
            super().keyPressEvent(event)
