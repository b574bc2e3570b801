"""What the checks looked at, and what a person has waived, in a few words."""

from PySide6.QtCore import QCoreApplication

from viewer.domain import Document
from viewer.ui.numbers import written


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ChecksSummary", text, None, count)


def looked_at(document: Document) -> str:
    """Give in a sentence what was looked at, and how many remarks are waived."""
    slots = len(document.pairs)
    photos = sum(pair.photo is not None for pair in document.pairs)
    waived = len(document.decisions.waived)
    parts = [_tr("the article")] if document.sources.article is not None else []
    parts.append(_tr("1 slot") if slots == 1 else _tr("%Ln slots", slots))
    parts.append(_tr("1 photo") if photos == 1 else _tr("%Ln photos", photos))
    told = _tr("Looked at {things}.").format(things=", ".join(parts))
    return f"{told} {_tr('%Ln waived.', waived)}" if waived else told


def waived_lines(document: Document) -> tuple[str, ...]:
    """Give each waived remark in a line: slot, check, reason."""
    numbers = {pair.slot.key: pair.slot.number for pair in document.pairs}
    lines = []
    for (key, check), reason in document.decisions.waived.items():
        place = _tr("slot {number}").format(number=written(numbers[key])) if key in numbers else ""
        head = " · ".join(filter(None, (place or _tr("article"), check)))
        lines.append(f"{head}: {reason}" if reason else head)
    return tuple(lines)
