"""What the checks looked at, and what a person has waived, in a few words."""

from PySide6.QtCore import QCoreApplication

from viewer.domain import Document


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChecksSummary", text)


def looked_at(document: Document) -> str:
    """Give in a sentence what was looked at, and how many remarks are waived."""
    photos = sum(pair.photo is not None for pair in document.pairs)
    article = document.sources.article is not None
    told = (
        _tr("Looked at the article, {slots} captions and credits, {photos} photos.")
        if article
        else _tr("Looked at {slots} captions and credits, {photos} photos.")
    )
    told = told.format(slots=len(document.pairs), photos=photos)
    waived = len(document.decisions.waived)
    return f"{told} {_tr('{n} waived.').format(n=waived)}" if waived else told


def waived_lines(document: Document) -> tuple[str, ...]:
    """Give each waived remark in a line: slot, check, reason."""
    numbers = {pair.slot.key: pair.slot.number for pair in document.pairs}
    lines = []
    for (key, check), reason in document.decisions.waived.items():
        place = _tr("slot {number}").format(number=numbers[key]) if key in numbers else ""
        head = " · ".join(filter(None, (place or _tr("article"), check)))
        lines.append(f"{head}: {reason}" if reason else head)
    return tuple(lines)
