"""Questions that a person answers in the system's own dialogs."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

ENCODINGS = (
    "UTF-8", "Windows-1252", "ISO-8859-1", "ISO-8859-2", "ISO-8859-15", "Windows-1250",
    "Windows-1251", "KOI8-R", "ISO-8859-5", "Windows-1253", "Windows-1254", "Windows-1255",
    "Windows-1256", "Windows-1257", "Windows-1258", "Shift_JIS", "EUC-JP", "ISO-2022-JP",
    "GB18030", "Big5", "EUC-KR", "TIS-620", "UTF-16", "UTF-32", "Mac-Roman", "CP437",
)  # fmt: skip

MOST_TERMS = 12


class Asking(QObject):
    """Ask for files, folders and choices; None when the person calls it off."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def article(self, start: Path | None, suffixes: tuple[str, ...]) -> Path | None:
        """Ask which article to open."""
        patterns = " ".join(f"*{suffix}" for suffix in suffixes)
        kinds = f"{self.tr('Articles')} ({patterns});;{self.tr('All files')} (*)"
        name, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Open an article"), str(start or Path.home()), kinds
        )
        return Path(name) if name else None

    def folder(self, start: Path | None) -> Path | None:
        """Ask which folder holds the photos."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder of photos"), str(start or Path.home())
        )
        return Path(name) if name else None

    def captions_folder(self, start: Path | None) -> Path | None:
        """Ask which folder takes the copies of the photos, or their sidecars."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Folder for copies or sidecars"), str(start or Path.home())
        )
        return Path(name) if name else None

    def marked_up(self, start: Path | None, suffixes: tuple[str, ...]) -> Path | None:
        """Ask which caption sheet has come back."""
        kinds = f"{self.tr('Caption sheets')} ({' '.join(f'*{suffix}' for suffix in suffixes)})"
        name, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Open marked-up sheet"), str(start or Path.home()), kinds
        )
        return Path(name) if name else None

    def sheet(self, proposal: Path, kind: str) -> Path | None:
        """Ask where the caption sheet goes; the dialog asks before it replaces a file."""
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Export caption sheet"), str(proposal), kind
        )
        return Path(name) if name else None

    def keys_file(self, proposal: Path) -> Path | None:
        """Ask where the table of keys goes: TOML to be taken up elsewhere, or text to be printed."""
        kinds = f"TOML (*.toml);;{self.tr('Text')} (*.txt)"
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Export keys"), str(proposal), kinds
        )
        return Path(name) if name else None

    def terms(self, lines: tuple[str, ...]) -> bool:
        """Ask whether photos that come with these terms of use may be handed on; tell the answer."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Terms of use"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("These photos come with terms of use:"))
        shown = lines[:MOST_TERMS]
        more = (self.tr("… and %Ln more", "", len(lines) - MOST_TERMS),)
        box.setInformativeText("\n".join(shown + (more if len(lines) > MOST_TERMS else ())))
        on = box.addButton(self.tr("Go on all the same"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is on

    def opens(self, place: Path) -> bool:
        """Have the system's own program for text open a file; tell whether one does."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    def printer(self) -> QPrinter | None:
        """Ask for a printer and its settings."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None

    def encoding(self, present: str) -> str | None:
        """Ask which encoding the article is in."""
        return self._encoding(present, self.tr("The article is written in:"))

    def photo_encoding(self, present: str) -> str | None:
        """Ask which encoding the photos' text is in where they do not say."""
        question = self.tr("Text in the photos that does not say how it is written is in:")
        return self._encoding(present, question)

    def _encoding(self, present: str, question: str) -> str | None:
        known = [name for name in ENCODINGS if name.casefold() == present.casefold()]
        at = ENCODINGS.index(known[0]) if known else 0
        name, taken = QInputDialog.getItem(
            self._window,
            self.tr("Read with another encoding"),
            question,
            list(ENCODINGS),
            at,
            editable=False,
        )
        return name if taken else None
