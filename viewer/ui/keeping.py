"""What is kept of a sitting: decisions, and the folder of photos wherever it is."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from viewer.domain import Document
from viewer.photos.moved import marks_of
from viewer.storage.session_file import Sitting
from viewer.ui.background import Background
from viewer.ui.saving import Saving


class Keeping(QObject):
    """Holds what goes into the decisions file, and knows of a folder that is missing."""

    failed = Signal(str)  # one sentence
    folder_missing = Signal(object)  # Path of a folder that is gone, None once there is one again

    def __init__(
        self, background: Background, sessions: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sitting = Sitting()
        self._missing: Path | None = None
        self._saving = Saving(background, sessions, self)
        self._saving.failed.connect(self.failed)

    @property
    def iim_encoding(self) -> str | None:
        """How the person has IIM text read that does not say so itself."""
        return self._sitting.iim_encoding

    @property
    def missing(self) -> Path | None:
        """The folder of photos that is gone."""
        return self._missing

    def begin(self, sitting: Sitting) -> None:
        """Begin with what was kept earlier."""
        self._sitting, self._missing = sitting, None

    def keep(self, opened: Path, document: Document) -> None:
        """Keep decisions and folder; one that is missing or not read yet stays as it was known."""
        sitting = replace(self._sitting, decisions=document.decisions)
        sources = document.sources
        if sources.folder is not None and self._missing is None:
            sitting = replace(sitting, folder=sources.folder, marks=marks_of(sources.photos))
        self._sitting = sitting
        self._saving.keep(opened, sitting)

    def keep_folder(self, opened: Path, document: Document) -> None:
        """Keep where the folder is now, if anything of this sitting is kept at all."""
        if self._sitting != Sitting():
            self.keep(opened, document)

    def read_as(self, iim_encoding: str) -> None:
        """Have IIM text read so from now on."""
        self._sitting = replace(self._sitting, iim_encoding=iim_encoding)

    def miss(self, folder: Path) -> None:
        """Say once that a folder is gone."""
        if self._missing is None:
            self._missing = folder
            self.folder_missing.emit(folder)

    @Slot()
    def miss_no_more(self) -> None:
        """Say that there is a folder again."""
        if self._missing is not None:
            self._missing = None
            self.folder_missing.emit(None)

    def finish(self) -> None:
        """Write what is not yet on disk."""
        self._saving.finish()
