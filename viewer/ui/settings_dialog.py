"""The settings on a few pages; what is changed holds at once."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QLocale, QSize, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.dialog_sheet import DialogSheet
from viewer.ui.key_editor import KeyEditor
from viewer.ui.language import NAMES
from viewer.ui.setting_rows import SettingRows
from viewer.ui.theme import LARGEST_CAPTION, SMALLEST_CAPTION, Look

_SIZE = QSize(860, 620)
_LIST_WIDTH = 176


class SettingsDialog(QDialog):
    """Shows what is set and says what is changed, by the names of the settings."""

    changed = Signal(str, object)  # the setting's name, its value
    reset_asked = Signal(object)  # tuple[str, ...]: the names of a page
    rules_asked = Signal()
    additions_asked = Signal()
    file_asked = Signal()
    clear_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._list = QListWidget()
        self._pages = QStackedWidget()
        self._reset = QPushButton(self.tr("Reset this page"))
        self._close = QPushButton(self.tr("Close"))
        self._kept = QLabel()
        self.keys = KeyEditor(look)
        self._rows: list[SettingRows] = []
        self._lay_out(look)

    def show_choices(
        self, faces: Sequence[str], encodings: Sequence[str], profiles: Sequence[str]
    ) -> None:
        """Fill the pages: the faces, encodings and desk rules that can be chosen."""
        self._add(self._look_page(faces))
        self._add(self._walk_page())
        self._add(self._article_page(encodings))
        self._add(self._desk_page(profiles))
        self._add(self._storage_page())
        self._pages.addWidget(self.keys)
        self._list.addItem(QListWidgetItem(self.tr("Keys")))
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show what is set."""
        for page in self._rows:
            page.show_values(values)

    def show_note(self, name: str, sentence: str) -> None:
        """Say below a setting what is wrong with it; "" takes that away."""
        for page in self._rows:
            if name in page.names:
                page.show_note(name, sentence)

    def show_keys(self) -> None:
        """Bring the page of keys to the front."""
        self._list.setCurrentRow(self._list.count() - 1)
        self.keys.setFocus()

    @Slot(int, int)
    def show_kept(self, files: int, size: int) -> None:
        """Show how many small pictures are kept on disk, and how many bytes they take."""
        megabytes = QLocale().toString(size / (1 << 20), "f", 1)
        words = self.tr("Kept on disk: %Ln pictures, {size} MB.", "", files)
        self._kept.setText(words.replace("{size}", megabytes))

    def _look_page(self, faces: Sequence[str]) -> SettingRows:
        page = SettingRows(self.tr("Look"))
        page.add_choice(
            "theme", self.tr("Colours"), self.tr("Holds for the window and all dialogs."),
            [
                ("system", self.tr("As the system")), ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ],
        )  # fmt: skip
        page.add_choice(
            "language", self.tr("Language"), self.tr("From the next start on."),
            [("system", self.tr("As the system")), *NAMES.items()],
        )  # fmt: skip
        page.add_number(
            "caption_size", self.tr("Size of captions"), self.tr("Below the photo."),
            (SMALLEST_CAPTION, LARGEST_CAPTION), self.tr("pixels"),
        )  # fmt: skip
        page.add_choice(
            "caption_face", self.tr("Face of captions"),
            self.tr("Scripts that it lacks are shown in another."),
            [("", self.tr("The best serif there is")), *((face, face) for face in faces)],
        )  # fmt: skip
        page.add_switch(
            "reduced_motion", self.tr("Less motion"),
            self.tr("Nothing blinks, fades or runs. The system's own wish always holds."),
        )  # fmt: skip
        return page

    def _walk_page(self) -> SettingRows:
        page = SettingRows(self.tr("Walking"))
        page.add_switch(
            "keep_zoom", self.tr("Keep zoom"),
            self.tr("The next photo stands as large, and at the same place, as this one."),
        )  # fmt: skip
        page.add_number(
            "slideshow_seconds", self.tr("Slideshow"),
            self.tr("How long each photo is shown."), (1, 120), self.tr("seconds"),
        )  # fmt: skip
        return page

    def _article_page(self, encodings: Sequence[str]) -> SettingRows:
        page = SettingRows(self.tr("Articles"))
        page.add_text(
            "photo_folders", self.tr("Folders of photos"),
            self.tr(
                "Where to look for an article's photos, seen from its own folder, with commas"
                " between them. {name} stands for the article's name: {name}-photos, ../images."
            ),
            self.tr("Found by itself"),
        )  # fmt: skip
        page.add_choice(
            "encoding", self.tr("Encoding"),
            self.tr("For articles that neither say theirs nor are UTF-8."),
            [("", self.tr("Guess it")), *((name, name) for name in encodings)],
        )  # fmt: skip
        return page

    def _desk_page(self, profiles: Sequence[str]) -> SettingRows:
        page = SettingRows(self.tr("Credits and checks"))
        page.add_text(
            "credit_style", self.tr("Credits on caption sheets"),
            self.tr("For example {creator}/{agency}. Each export can have its own."),
            self.tr("As in the article"),
        )  # fmt: skip
        page.add_choice(
            "profile", self.tr("Desk rules"), self.tr("What the checks object to."),
            [(name, name) for name in profiles],
        )  # fmt: skip
        page.add_button(self.tr("Edit the rules…")).clicked.connect(self.rules_asked)
        page.add_words("")
        page.add_button(
            self.tr("Open the folder of own additions"),
            self.tr(
                "Files here, named as those that come with Cutline, add your own agencies"
                " (agencies/…) and words (cues/…)."
            ),
        ).clicked.connect(self.additions_asked)
        return page

    def _storage_page(self) -> SettingRows:
        page = SettingRows(self.tr("Memory and disk"))
        page.add_number(
            "memory", self.tr("Photos kept in memory"),
            self.tr("More make walking back quicker."), (64, 4096), self.tr("MB"),
        )  # fmt: skip
        page.add_words("")
        self._kept = page.add_words(self.tr("Counting what is kept on disk…"))
        page.add_button(
            self.tr("Clear"),
            self.tr("Small pictures are made anew when they are needed. No photo is touched."),
        ).clicked.connect(self.clear_asked)
        page.add_words("")
        page.add_button(
            self.tr("Open the settings file"),
            self.tr("All this stands in one file, each line explained."),
        ).clicked.connect(self.file_asked)
        return page

    def _add(self, page: SettingRows) -> None:
        page.changed.connect(self.changed)
        self._rows.append(page)
        self._pages.addWidget(page)
        self._list.addItem(QListWidgetItem(page.accessibleName()))

    def _lay_out(self, look: Look) -> None:
        sheet = DialogSheet(look, self, _SIZE)
        margins = sheet.body.contentsMargins()
        side = QFrame()
        side.setObjectName("exportOptions")
        side.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 20, 10, 20)
        title = QLabel(self.windowTitle())
        title.setObjectName("sheetTitle")
        title.setContentsMargins(8, 0, 0, 8)
        column.addWidget(title)
        column.addWidget(self._list, 1)
        self._list.setObjectName("pageList")
        self._list.setAccessibleName(self.tr("Pages of settings"))
        self._list.currentRowChanged.connect(self._show_page)
        right = QVBoxLayout()
        right.setContentsMargins(24, 22, 22, 20)
        right.setSpacing(14)
        right.addWidget(self._pages, 1)
        right.addLayout(self._foot())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)
        sheet.body.setContentsMargins(margins)
        sheet.body.addLayout(row)

    def _foot(self) -> QHBoxLayout:
        for button in (self._reset, self._close):
            button.setAutoDefault(False)
        self._reset.clicked.connect(self._ask_for_reset)
        self._close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self._reset)
        foot.addStretch(1)
        foot.addWidget(self._close)
        return foot

    @Slot(int)
    def _show_page(self, row: int) -> None:
        self._pages.setCurrentIndex(row)
        self._reset.setText(
            self.tr("Reset all keys")
            if self._pages.currentWidget() is self.keys
            else self.tr("Reset this page")
        )

    @Slot()
    def _ask_for_reset(self) -> None:
        if self._pages.currentWidget() is self.keys:
            self.keys.reset_all()
        else:
            self.reset_asked.emit(self._rows[self._pages.currentIndex()].names)
