"""The settings dialog while it is open: what is changed is kept and holds at once."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from viewer.atomic import write_whole
from viewer.checks.profile import profile_names
from viewer.errors import CutlineError, SheetError
from viewer.sheet.credit_style import check_credit_style
from viewer.storage.keys_file import keys_as_toml
from viewer.storage.settings import DEFAULTS
from viewer.ui.asking import ENCODINGS
from viewer.ui.clearing import Kept, clear_work, count_work
from viewer.ui.command_rows import CommandRow
from viewer.ui.desk import Desk
from viewer.ui.faces import families
from viewer.ui.helping import edit_rules
from viewer.ui.settings_dialog import SettingsDialog


class SettingsSitting(QObject):
    """Wires one settings dialog to what is kept; lives as long as the dialog."""

    def __init__(self, desk: Desk) -> None:
        self.dialog = SettingsDialog(desk.look, desk.window)
        super().__init__(self.dialog)
        self._desk = desk
        settings = desk.preferences.settings
        own = desk.places.additions
        profiles = tuple(dict.fromkeys((*profile_names(own), settings.profile)))
        self.dialog.show_choices(families(), ENCODINGS, profiles)
        self.dialog.show_values(asdict(settings))
        self.dialog.keys.show_commands(desk.command_keys())
        self._wire()
        self._work = desk.background.start(count_work(desk.places), self._show_kept, self._refused)

    def _wire(self) -> None:
        dialog = self.dialog
        dialog.changed.connect(self._take)
        dialog.reset_asked.connect(self._reset)
        dialog.rules_asked.connect(self._edit_rules)
        dialog.additions_asked.connect(self._open_additions)
        dialog.file_asked.connect(self._open_file)
        dialog.clear_asked.connect(self._clear)
        dialog.keys.changed.connect(self._desk.preferences.change_keys)
        dialog.keys.export_asked.connect(self._export_keys)
        dialog.finished.connect(self._stop)

    @Slot(str, object)
    def _take(self, name: str, value: Any) -> None:
        if name == "credit_style":
            try:
                check_credit_style(value)
            except SheetError as fault:
                self.dialog.show_note(name, str(fault))
                return
            self.dialog.show_note(name, "")
        self._desk.preferences.change(**{name: value})

    @Slot(object)
    def _reset(self, names: tuple[str, ...]) -> None:
        values = {name: getattr(DEFAULTS, name) for name in names}
        for name in names:
            self.dialog.show_note(name, "")
        self.dialog.show_values(values)
        self._desk.preferences.change(**values)

    @Slot()
    def _edit_rules(self) -> None:
        edit_rules(self._desk)

    @Slot()
    def _open_additions(self) -> None:
        """Open the folder of own additions, made with its two rooms so that one sees where to put what."""
        place = self._desk.places.additions
        try:
            for room in ("agencies", "cues"):
                (place / room).mkdir(parents=True, exist_ok=True)
        except OSError:
            self._desk.message.show_error(self._kept_in(place))
            return
        self._open(place)

    @Slot()
    def _open_file(self) -> None:
        self._desk.preferences.keep()
        self._open(self._desk.places.settings)

    def _open(self, place: Path) -> None:
        if not self._desk.asking.opens(place):
            self._desk.message.show_error(self._kept_in(place))

    def _kept_in(self, place: Path) -> str:
        return self.tr("It is kept in %s.").replace("%s", str(place))

    @Slot()
    def _clear(self) -> None:
        self._stop()
        self._work = self._desk.background.start(
            clear_work(self._desk.places), self._show_kept, self._refused
        )

    @Slot()
    def _stop(self) -> None:
        self._work.cancel()

    def _show_kept(self, kept: Kept) -> None:
        self.dialog.show_kept(*kept)

    def _refused(self, fault: CutlineError) -> None:
        self._desk.message.show_error(str(fault))

    @Slot()
    def _export_keys(self) -> None:
        target = self._desk.asking.keys_file(Path.home() / "cutline-keys.toml")
        if target is None:
            return
        is_toml = target.suffix.lower() == ".toml"
        keys = {command.name: command.keys for command in self._desk.command_keys()}
        text = keys_as_toml(keys) if is_toml else keys_as_text(self._desk.rows())
        try:
            write_whole(target, text.encode("utf-8", "replace"))
        except OSError as fault:
            words = self.tr("The keys cannot be written: %s.")
            self._desk.message.show_error(words.replace("%s", str(fault.strerror)))


def keys_as_text(rows: tuple[CommandRow, ...]) -> str:
    """Give the commands that have keys as lines to be printed, group by group."""
    lines: list[str] = []
    group = ""
    width = max((len(row.label) for row in rows), default=0)
    for row in rows:
        if row.keys:
            if row.group != group:
                lines += ["", row.group] if lines else [row.group]
                group = row.group
            lines.append(f"  {row.label.rstrip('…'):{width}}  {'  '.join(row.keys)}")
    return "\n".join(lines) + "\n"
