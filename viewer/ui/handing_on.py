"""Commands that hand captions on to the photos, and take a marked-up sheet back."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from viewer import deciding
from viewer.domain import Document
from viewer.errors import CutlineError
from viewer.photo_captions import (
    Order,
    Outcome,
    Task,
    check_order,
    find_signed,
    tasks_of,
    words_for,
    write_captions,
)
from viewer.photos.copy_names import TEMPLATE
from viewer.photos.words import WORD_FIELDS
from viewer.sheet.coming_back import RETURNED, Change, Comparison, compare, read_returned, wordings
from viewer.ui.background import Tick
from viewer.ui.desk import Desk
from viewer.workers import Workers

if TYPE_CHECKING:
    from viewer.ui.captions_dialog import CaptionsDialog

_MOST_TOLD = 3


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("HandingOn", text, None, count)


def caption_photos(desk: Desk) -> None:
    """Open the dialog that writes captions into sidecars or copies of the photos."""
    document = desk.workspace.document
    if document is None:
        return
    tasks = tasks_of(document, Order())
    folder = document.sources.folder
    if not tasks or folder is None:
        desk.message.show_error(_tr("No photo is paired with a caption yet."))
        return
    sure = tasks_of(document, Order(only_sure=True))
    pair = desk.workspace.current
    shown = pair if pair is not None and pair.photo is not None else document.pairs[0]
    words = words_for(document, shown)
    from viewer.ui.captions_dialog import CaptionsDialog

    dialog = CaptionsDialog(desk.look, desk.window)
    values = {name: " · ".join(words.values(name)) for name in WORD_FIELDS}
    dialog.show_photos(len(tasks), len(tasks) - len(sure), values, TEMPLATE)
    dialog.folder_wanted.connect(partial(_choose_folder, desk, dialog))
    found: set[str] = set()
    names = [task.photo for task in tasks]
    job = desk.background.start(
        lambda _tick: find_signed(folder, names, desk.workers),
        partial(_show_signed, dialog, found),
    )
    dialog.finished.connect(lambda _result: job.cancel())
    dialog.order_asked.connect(partial(_write, desk, document, found))
    dialog.open()


def open_marked_up(desk: Desk) -> None:
    """Ask for a caption sheet that has come back, and show what it changes."""
    document, request = desk.workspace.document, desk.workspace.request
    if document is None or request is None:
        return
    path = desk.asking.marked_up(request.opened.parent, tuple(RETURNED))
    if path is None:
        return
    text = _tr("Reading the marked-up sheet")
    work = partial(_compare, document, path, desk.workers)
    desk.tasks.start(text, 0, work, partial(_show_returned, desk, path))


def _choose_folder(desk: Desk, dialog: "CaptionsDialog") -> None:
    folder = desk.asking.captions_folder(desk.workspace.folder)
    if folder is not None:
        dialog.show_folder(folder)


def _show_signed(dialog: "CaptionsDialog", found: set[str], signed: frozenset[str]) -> None:
    found |= signed
    dialog.show_signed(len(signed))


def _write(desk: Desk, document: Document, signed: set[str], choices: dict[str, Any]) -> None:
    """Write what the dialog asked for, in the background."""
    force = choices.pop("force")
    order = Order(**choices)
    try:
        check_order(document, order)
    except CutlineError as fault:
        desk.message.show_error(str(fault))
        return
    tasks = tasks_of(document, order)
    if order.embed and not force:
        order = replace(order, signed=frozenset(signed))
    work = partial(_write_all, document, tasks, order, desk.workers)
    text = _tr("Writing captions into the photos")
    called_off = _tr("Called off; what is written already stays.")
    desk.tasks.start(text, len(tasks), work, partial(_written, desk), called_off)


def _write_all(
    document: Document, tasks: Sequence[Task], order: Order, workers: Workers, tick: Tick
) -> tuple[Outcome, ...]:
    outcomes: list[Outcome] = []
    for outcome in write_captions(document, tasks, order, workers):
        outcomes.append(outcome)
        tick.tell((len(outcomes), len(tasks)))
    return tuple(outcomes)


def _written(desk: Desk, outcomes: tuple[Outcome, ...]) -> None:
    done = [outcome for outcome in outcomes if outcome.written]
    if done:
        place = done[0].written[0].parent
        text = _tr("Captions written for %Ln photos: {place}", len(done))
        desk.status_line.show_message(text.replace("{place}", str(place)))
    told = [f"{o.photo}: {o.fault}" for o in outcomes if o.fault]
    told += [f"{o.photo}: {note}" for o in outcomes for note in o.notes]
    if told:
        more = [_tr("… and %Ln more.", len(told) - _MOST_TOLD)]
        desk.message.show_error(" ".join(told[:_MOST_TOLD] + more * (len(told) > _MOST_TOLD)))


def _compare(document: Document, path: Path, workers: Workers, tick: Tick) -> Comparison:
    tick()
    return compare(document, workers.run(read_returned, path))


def _show_returned(desk: Desk, path: Path, comparison: Comparison) -> None:
    from viewer.ui.returned_dialog import ReturnedDialog

    dialog = ReturnedDialog(desk.look, desk.window)
    dialog.show_comparison(path.name, comparison)
    dialog.changes_taken.connect(partial(_take, desk))
    dialog.open()


def _take(desk: Desk, changes: tuple[Change, ...]) -> None:
    """Put the changes in place as one step; what the document has lost since is left out."""
    there = {pair.slot.key for pair in desk.workspace.pairs}
    words = wordings(change for change in changes if change.key in there)
    decision = partial(deciding.word_slots, words=words)
    if desk.workspace.decide(_tr("Take the marked-up sheet"), decision):
        text = _tr("Changes taken: %Ln. Ctrl+Z takes them back.", len(changes))
        desk.status_line.show_message(text)
