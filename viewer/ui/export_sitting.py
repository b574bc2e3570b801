"""The export dialog while it is open: its pages laid out anew with every choice, its presets kept."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from viewer.domain import Document
from viewer.errors import SessionError, SheetError
from viewer.sheet.choices import options_of, sound
from viewer.sheet.options import PAPERS
from viewer.storage.presets import Presets, presets_file, read_presets, write_presets
from viewer.ui.desk import Desk
from viewer.ui.export_dialog import ExportDialog
from viewer.ui.previewing import Previewing


class ExportSitting(QObject):
    """Wires one export dialog to its previews and to the presets on disk; lives as long as it."""

    def __init__(self, desk: Desk, document: Document, formats: Sequence[tuple[str, str]]) -> None:
        self.dialog = ExportDialog(desk.look, desk.window)
        super().__init__(self.dialog)
        self._desk = desk
        self._file = presets_file(desk.places)
        self._presets, note = read_presets(self._file)
        self._previewing = Previewing(document, desk.background, desk.workers, self)
        self._wire()
        self.dialog.show_papers(PAPERS)
        self.dialog.show_document(document)
        self.dialog.show_formats(formats)
        self._take_up(self._presets.default)
        if note:
            desk.message.show_error(note)

    def open(self, export: Callable[[Any], None], to_printer: Callable[[Any], None]) -> None:
        """Show the dialog; the choices go to one of two functions."""
        self.dialog.export_asked.connect(export)
        self.dialog.print_asked.connect(to_printer)
        self.dialog.open()

    def _wire(self) -> None:
        dialog, previewing = self.dialog, self._previewing
        dialog.options_changed.connect(self._preview)
        dialog.page_wanted.connect(previewing.paint)
        dialog.preset_chosen.connect(self._take_up)
        dialog.preset_kept.connect(self._keep)
        dialog.preset_deleted.connect(self._delete)
        dialog.default_chosen.connect(self._make_default)
        dialog.finished.connect(previewing.stop)
        previewing.counted.connect(dialog.show_count)
        previewing.painted.connect(dialog.show_page)
        previewing.failed.connect(dialog.show_fault)

    @Slot(object)
    def _preview(self, choices: dict[str, Any]) -> None:
        try:
            self._previewing.lay_out(choices["suffix"], options_of(choices))
        except SheetError as fault:
            self._previewing.stop()
            self.dialog.show_fault(str(fault))

    @Slot(str)
    def _take_up(self, name: str) -> None:
        settings = self._desk.preferences.settings
        first = sound({"paper": settings.paper, "credit_style": settings.credit_style})
        self.dialog.show_choices({**first, **sound(self._presets.named.get(name, {}))})
        self._show_presets(name if name in self._presets.named else "")

    @Slot(str, object)
    def _keep(self, name: str, choices: dict[str, Any]) -> None:
        self._change(self._presets.kept(name, sound(choices)), name)

    @Slot(str)
    def _delete(self, name: str) -> None:
        self._change(self._presets.without(name), "")

    @Slot(str)
    def _make_default(self, name: str) -> None:
        self._change(self._presets.with_default(name), name)

    def _change(self, presets: Presets, name: str) -> None:
        try:
            write_presets(self._file, presets)
        except SessionError as fault:
            self._desk.message.show_error(str(fault))
            return
        self._presets = presets
        self._show_presets(name)

    def _show_presets(self, name: str) -> None:
        self.dialog.show_presets(tuple(self._presets.named), self._presets.default, name)
