"""A caption sheet written in the background, its pictures made in the workers."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from viewer.domain import Document
from viewer.pipeline import picture_source
from viewer.sheet.options import SheetOptions
from viewer.sheet.writing import write_sheet
from viewer.ui.background import Tick
from viewer.workers import Workers


@dataclass(frozen=True, slots=True)
class Exported:
    """The file that was written, and notes about what could not be done well."""

    target: Path
    notes: tuple[str, ...]


def export_work(
    document: Document, target: Path, options: SheetOptions, workers: Workers
) -> Callable[[Tick], Exported]:
    """Give the work that writes the sheet and tells (done, of) on its way. Raises SheetError."""

    def work(tick: Tick) -> Exported:
        def on_row(done: int, total: int) -> None:
            tick.tell((done, total))

        missed: list[str] = []
        picture = picture_source(document.sources, workers, missed)
        notes = write_sheet(document, target, picture, options, on_row)
        if missed:
            notes = (*notes, f"These photos could not be shown: {', '.join(missed)}.")
        return Exported(target, notes)

    return work
