"""Commands that walk from slot to slot."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from viewer.domain import Document, Pair, is_unsure
from viewer.ui.desk import Desk
from viewer.ui.workspace import needs_work

TEN = 10


def _tr(text: str) -> str:
    return QCoreApplication.translate("Walking", text)


def go_next(desk: Desk) -> None:
    """Show the next slot."""
    desk.workspace.walk(1)


def go_back(desk: Desk) -> None:
    """Show the slot before."""
    desk.workspace.walk(-1)


def go_first(desk: Desk) -> None:
    """Show the first slot."""
    desk.workspace.walk_to(0)


def go_last(desk: Desk) -> None:
    """Show the last slot."""
    desk.workspace.walk_to(len(desk.workspace.pairs) - 1)


def go_ten_on(desk: Desk) -> None:
    """Show the slot ten places on."""
    desk.workspace.walk(TEN)


def go_ten_back(desk: Desk) -> None:
    """Show the slot ten places back."""
    desk.workspace.walk(-TEN)


def go_next_work(desk: Desk) -> None:
    """Show the next slot that needs a person, round the end."""
    if not desk.workspace.walk_to_next(needs_work, 1):
        desk.status_line.show_message(_tr("Every slot is fine."))


def go_previous_work(desk: Desk) -> None:
    """Show the last slot before this one that needs a person, round the start."""
    if not desk.workspace.walk_to_next(needs_work, -1):
        desk.status_line.show_message(_tr("Every slot is fine."))


def go_next_unsure(desk: Desk) -> None:
    """Show the next pair that was guessed without being sure."""
    if not desk.workspace.walk_to_next(_is_unsure, 1):
        desk.status_line.show_message(_tr("No pair is unsure."))


def go_to_number(desk: Desk) -> None:
    """Ask for a number and show that slot."""
    from viewer.ui.go_to import GoTo

    dialog = GoTo(desk.look, desk.window)
    dialog.show_range(desk.workspace.position + 1, len(desk.workspace.pairs))
    dialog.number_chosen.connect(partial(_go_to, desk))
    dialog.open()


def find(desk: Desk) -> None:
    """Open the find bar."""
    desk.find_bar.open_bar()


def _go_to(desk: Desk, number: int) -> None:
    desk.workspace.walk_to(number - 1)


def _is_unsure(_document: Document, pair: Pair) -> bool:
    return is_unsure(pair)
