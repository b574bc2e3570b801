"""Commands that help: keys, palette, log, about."""

import platform
from collections.abc import Iterable
from functools import partial

import PySide6
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from viewer import __version__
from viewer.checks.profile import own_file
from viewer.errors import ProfileError
from viewer.ui.desk import Desk


def _tr(text: str) -> str:
    return QCoreApplication.translate("Helping", text)


def show_keys(desk: Desk) -> None:
    """Show every key on one sheet."""
    from viewer.ui.key_sheet import KeySheet

    groups: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for row in desk.rows():
        if row.keys:
            groups.setdefault(row.group, []).append((row.label, row.keys))
    sheet = KeySheet(desk.look, desk.window)
    sheet.show_groups([(group, tuple(rows)) for group, rows in groups.items()])
    sheet.palette_asked.connect(partial(show_palette, desk))
    sheet.open()


def show_palette(desk: Desk) -> None:
    """Find a command by typing."""
    from viewer.ui.command_palette import CommandPalette

    palette = CommandPalette(desk.look, desk.window)
    palette.show_rows(
        [
            (row.name, row.label.rstrip("…"), row.keys[0] if row.keys else "", row.is_enabled)
            for row in desk.rows()
            if row.place == "window"
        ]
    )
    palette.command_chosen.connect(desk.run)
    palette.open()


def show_log(desk: Desk) -> None:
    """Open the log in the system's own program for text."""
    place = desk.places.log
    if not place.is_file() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
        desk.message.show_error(_tr("The log is kept in %s.").replace("%s", str(place)))


def edit_rules(desk: Desk) -> None:
    """Open the desk's rules in the system's own program for text; they hold from the next opening."""
    try:
        place = own_file(desk.preferences.settings.profile, desk.places.additions)
    except ProfileError as fault:
        desk.message.show_error(str(fault))
        return
    if not desk.asking.opens(place):
        desk.message.show_error(_tr("The desk's rules are kept in %s.").replace("%s", str(place)))


def show_about(desk: Desk) -> None:
    """Show the versions, to be pasted into a report."""
    box = QMessageBox(desk.window)
    box.setWindowTitle(_tr("About Cutline"))
    box.setText(_tr("Cutline shows every photo slot of an article with its photo and caption."))
    box.setInformativeText("\n".join(_versions()))
    box.open()


def _versions() -> Iterable[str]:
    yield f"Cutline {__version__}"
    yield f"Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    yield platform.platform()
