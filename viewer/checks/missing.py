"""What is not there: captions, credits, photos, and photos that cannot be shown."""

from collections.abc import Iterator

from viewer.checks.context import CheckContext
from viewer.checks.phrases import fold, phrases_of
from viewer.domain import SURE, Credit, Embedded, MadeBy, Pair, Remark, Severity


def no_caption(context: CheckContext) -> Iterator[Remark]:
    """Object to slots without a caption; of a map or a chart it is told, no more."""
    for pair in context.pairs:
        if not pair.slot.caption.strip():
            said = pair.photo.embedded.caption if pair.photo else ""
            text = f"Slot {pair.slot.number} has no caption{_file_says(said)}."
            severity = Severity.NOTE if _is_drawn(pair.slot.credit) else Severity.ERROR
            yield Remark("no-caption", severity, text, pair.slot.key)


def no_credit(context: CheckContext) -> Iterator[Remark]:
    """Object to slots without a credit, and quote what the file says.

    A slot that was guessed from plain text and has no sure photo may be none at all: only a note.
    """
    for pair in context.pairs:
        if pair.slot.credit is None or not pair.slot.credit.text.strip():
            said = _credit_in(pair.photo.embedded) if pair.photo else ""
            text = f"Slot {pair.slot.number} has no credit{_file_says(said)}."
            severity = Severity.WARNING if said or _is_sure(pair) else Severity.NOTE
            yield Remark("no-credit", severity, text, pair.slot.key)


def no_photo(context: CheckContext) -> Iterator[Remark]:
    """Object to slots without a photo, unless a person left them empty on purpose."""
    for pair in context.pairs:
        if pair.photo is None and not _is_left_empty(pair):
            reason = f": {pair.clues[0].sentence}" if pair.clues else ""
            text = f"Slot {pair.slot.number} has no photo{reason}."
            yield Remark("no-photo", Severity.WARNING, text, pair.slot.key)


def photo_unreadable(context: CheckContext) -> Iterator[Remark]:
    """Object to photos that cannot be shown."""
    for pair in context.pairs:
        if pair.photo is not None and pair.photo.fault:
            fault = pair.photo.fault.rstrip(".")
            text = f"Slot {pair.slot.number}: the photo “{pair.photo.name}” {fault}."
            yield Remark("photo-unreadable", Severity.ERROR, text, pair.slot.key)


def _is_sure(pair: Pair) -> bool:
    by_hand = pair.made_by is MadeBy.HAND
    return by_hand or pair.slot.image is not None or pair.confidence >= SURE


def _is_drawn(credit: Credit | None) -> bool:
    """Tell a map, chart or collage by the label before its credit."""
    if credit is None:
        return False
    label = fold(credit.raw.partition(credit.text)[0]).strip(" :([")
    return label in phrases_of("checks/pictures.toml", "drawn")


def _is_left_empty(pair: Pair) -> bool:
    return pair.made_by is MadeBy.HAND and not pair.clues


def _credit_in(said: Embedded) -> str:
    return said.credit or " and ".join(said.creators) or said.source


def _file_says(text: str) -> str:
    short = " ".join(text.split())
    if len(short) > 80:
        short = f"{short[:79].rstrip()}…"
    return f"; the file says “{short}”" if short else ""
