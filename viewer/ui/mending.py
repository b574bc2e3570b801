"""Commands that put right what was guessed wrong; each is one undo step with a name."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from viewer import deciding
from viewer.domain import Clue, Decisions, Document, Pair, Photo, Remark
from viewer.pairing.matching import Ranked
from viewer.pipeline import ranked_photos
from viewer.ui.desk import Desk
from viewer.ui.numbers import written


def _tr(text: str) -> str:
    return QCoreApplication.translate("Mending", text)


def edit_caption(desk: Desk) -> None:
    """Edit the caption in its place."""
    _leave_full_screen(desk)
    desk.caption_panel.edit_caption()


def edit_credit(desk: Desk) -> None:
    """Edit the credit in its place."""
    _leave_full_screen(desk)
    desk.caption_panel.edit_credit()


def take_caption(desk: Desk, key: str, text: str) -> None:
    """Keep what was typed as caption."""
    _decide(
        desk, _tr("Edit caption {number}"), key, partial(deciding.word_caption, key=key, text=text)
    )


def take_credit(desk: Desk, key: str, text: str) -> None:
    """Keep what was typed as credit."""
    _decide(
        desk, _tr("Edit credit {number}"), key, partial(deciding.word_credit, key=key, text=text)
    )


def take_photo(desk: Desk, key: str, name: str) -> None:
    """Give a slot this photo."""
    _decide(
        desk, _tr("Photo for slot {number}"), key, partial(deciding.place_photo, key=key, name=name)
    )


def choose_photo(desk: Desk) -> None:
    """Open the picker for the current slot, the likeliest photos first."""
    pair, document = desk.workspace.current, desk.workspace.document
    if pair is None or document is None:
        return
    if not document.sources.photos:
        desk.message.show_error(
            _tr("No folder with photos is open: choose one first (Ctrl+Shift+O).")
        )
        return
    from viewer.ui.picker import Picker

    places = {p.photo.name: p.slot.number for p in document.pairs if p.photo is not None}
    dialog = Picker(desk.look, desk.window)
    dialog.thumbnails_wanted.connect(desk.pictures.want_thumbnails)
    desk.pictures.thumbnail_ready.connect(dialog.show_thumbnail)
    dialog.pictures_wanted.connect(partial(_want_to_compare, desk))
    desk.pictures.image_ready.connect(dialog.show_picture)
    dialog.photo_taken.connect(partial(take_photo, desk, pair.slot.key))
    dialog.no_photo_taken.connect(partial(_detach, desk, pair.slot.key))
    dialog.show_slot(
        pair,
        [
            (each.photo, _sureness(pair, each), _reason(each.clues), _where(places, each.photo))
            for each in ranked_photos(document, pair.slot.key)
        ],
    )
    dialog.open()


def detach(desk: Desk) -> None:
    """Leave the current slot without a photo."""
    if (pair := desk.workspace.current) is not None:
        _detach(desk, pair.slot.key)


def detach_named(desk: Desk, name: str) -> None:
    """Take a photo out of the slot that holds it."""
    for pair in desk.workspace.pairs:
        if pair.photo is not None and pair.photo.name == name:
            _detach(desk, pair.slot.key)


def swap_with_previous(desk: Desk) -> None:
    """Exchange the current photo with the one before."""
    _swap(desk, -1)


def swap_with_next(desk: Desk) -> None:
    """Exchange the current photo with the next."""
    _swap(desk, 1)


def shift_following(desk: Desk) -> None:
    """Move this photo and all following ones one slot on."""
    if (pair := desk.workspace.current) is not None:
        key = pair.slot.key
        _decide(
            desk,
            _tr("Shift photos from slot {number}"),
            key,
            partial(deciding.shift_following, key=key),
        )


def accept_sure(desk: Desk) -> None:
    """Take every sure pair as if it were made by hand."""
    if not desk.workspace.decide(_tr("Accept what is sure"), deciding.accept_sure):
        desk.status_line.show_message(_tr("There is nothing sure left to accept."))


def undo(desk: Desk) -> None:
    """Take the last decision back."""
    name = desk.workspace.undo()
    text = _tr("Undone: %s").replace("%s", name) if name else _tr("There is nothing to undo.")
    desk.status_line.show_message(text)


def redo(desk: Desk) -> None:
    """Decide again what was undone last."""
    name = desk.workspace.redo()
    text = _tr("Done again: %s").replace("%s", name) if name else _tr("There is nothing to redo.")
    desk.status_line.show_message(text)


def why(desk: Desk) -> None:
    """Show in a sentence which rule claimed the caption, and light its place."""
    if (pair := desk.workspace.current) is not None:
        desk.view.set(side_pane=True)
        desk.side_pane.show_tab("article")
        desk.article_pane.show_why(pair.slot.why or _tr("No rule has left a reason."))


def not_a_slot(desk: Desk) -> None:
    """Say that the current slot is none."""
    if (pair := desk.workspace.current) is not None:
        key = pair.slot.key
        _decide(desk, _tr("Not a slot: {number}"), key, partial(deciding.dismiss_slot, key=key))
        desk.status_line.show_message(_tr("Slot removed. Ctrl+Z brings it back."))


def begin_earlier(desk: Desk) -> None:
    """Let the caption begin a sentence earlier in the article."""
    _move_edge(desk, _tr("Widen caption {number}"), "start", -1)


def begin_later(desk: Desk) -> None:
    """Let the caption begin a sentence later."""
    _move_edge(desk, _tr("Narrow caption {number}"), "start", 1)


def end_earlier(desk: Desk) -> None:
    """Let the caption end a sentence earlier."""
    _move_edge(desk, _tr("Narrow caption {number}"), "end", -1)


def end_later(desk: Desk) -> None:
    """Let the caption end a sentence later in the article."""
    _move_edge(desk, _tr("Widen caption {number}"), "end", 1)


def _move_edge(desk: Desk, name: str, edge: str, step: int) -> None:
    """Move one end of the caption in the article, and light what it is now."""
    if (pair := desk.workspace.current) is None:
        return
    before, key = desk.workspace.document, pair.slot.key
    _decide(desk, name, key, partial(deciding.move_edge, key=key, edge=edge, step=step))
    desk.view.set(side_pane=True)
    desk.side_pane.show_tab("article")
    if desk.workspace.document is before:
        desk.status_line.show_message(
            _tr("There is no sentence there that the caption could take in or leave out.")
        )


def mend_chosen(desk: Desk) -> None:
    """Apply the fix of the remark that is chosen in the checks, or else the slot's first one."""
    checks, document, pair = desk.side_pane.checks, desk.workspace.document, desk.workspace.current
    chosen = checks.chosen if checks.has_keyboard else None
    if chosen is None and document is not None and pair is not None:
        remarks = document.remarks_on(pair.slot.key)
        chosen = next((each for each in remarks if each.fix is not None), None)
    if chosen is None or chosen.fix is None:
        desk.status_line.show_message(_tr("There is nothing here that a key could mend."))
    else:
        mend(desk, chosen)


def mend(desk: Desk, remark: Remark) -> None:
    """Apply the fix of a remark to its slot."""
    if remark.slot is not None and remark.fix is not None:
        decision = partial(deciding.mend_remark, key=remark.slot, fix=remark.fix)
        _decide(desk, _tr("Mend slot {number}"), remark.slot, decision)
        desk.status_line.show_message(_tr("Mended. Ctrl+Z takes it back."))


def waive(desk: Desk, key: str, check: str, reason: str) -> None:
    """Silence a check for a slot, with the reason; undo brings it back."""
    decision = partial(deciding.waive_remark, key=key, check=check, reason=reason)
    desk.workspace.decide(_tr("Waive a remark"), decision)


def make_caption(desk: Desk) -> None:
    """Say that the paragraph chosen in the article is a caption after all."""
    block = desk.article_pane.current_block()
    focus = QApplication.focusWidget()
    if block is None or focus is None or not desk.article_pane.isAncestorOf(focus):
        desk.view.set(side_pane=True)
        desk.side_pane.show_tab("article")
        desk.article_pane.setFocus()
        desk.status_line.show_message(_tr("Choose a paragraph with ↑ ↓, then press M."))
        return
    before = {pair.slot.key for pair in desk.workspace.pairs}
    decision = partial(deciding.make_caption, block=block)
    if not desk.workspace.decide(_tr("Make it a caption"), decision):
        desk.status_line.show_message(_tr("This paragraph is a caption already."))
        return
    for pair in desk.workspace.pairs:
        if pair.slot.key not in before:
            desk.workspace.choose(pair.slot.key)


def _swap(desk: Desk, step: int) -> None:
    workspace = desk.workspace
    other = workspace.position + step
    if workspace.current is None or not 0 <= other < len(workspace.pairs):
        desk.status_line.show_message(_tr("There is no slot to swap with on that side."))
        return
    one, two = workspace.current.slot, workspace.pairs[other].slot
    decision = partial(deciding.swap_photos, one=one.key, other=two.key)
    _decide(desk, _tr("Swap photo of slot {number}"), one.key, decision)
    workspace.choose(two.key)


def _detach(desk: Desk, key: str) -> None:
    _decide(
        desk, _tr("Detach photo of slot {number}"), key, partial(deciding.detach_photo, key=key)
    )


def _decide(desk: Desk, name: str, key: str, decision: Callable[[Document], Decisions]) -> None:
    pair: Pair | None = next((p for p in desk.workspace.pairs if p.slot.key == key), None)
    if pair is not None:
        desk.workspace.decide(name.format(number=written(pair.slot.number)), decision)


def _want_to_compare(desk: Desk, names: tuple[str, ...]) -> None:
    desk.pictures.want([(name, desk.stage.room) for name in names])


def _sureness(pair: Pair, ranked: Ranked) -> float:
    """Give the figure that the window shows for the photo that is there, else the likelihood."""
    return pair.confidence if ranked.photo == pair.photo else ranked.likely


def _reason(clues: Sequence[Clue]) -> str:
    """Give what speaks most for a photo, or least against it."""
    return max(clues, key=lambda clue: clue.score).sentence if clues else ""


def _where(places: Mapping[str, int], photo: Photo) -> str:
    number = places.get(photo.name)
    return (
        _tr("unplaced") if number is None else _tr("slot {number}").format(number=written(number))
    )


def _leave_full_screen(desk: Desk) -> None:
    desk.view.set(full_screen=False)
