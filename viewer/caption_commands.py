"""The command that writes captions into sidecars or copies of photos, for one article or many."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.archive_commands import (
    articles_of,
    expected,
    jobs_of,
    named_paths,
    progress_of,
    tell_undone,
)
from viewer.arguments import Asked
from viewer.domain import Document
from viewer.errors import CutlineError
from viewer.expecting import expect_folder
from viewer.terminal import DONE, IMPOSSIBLE, print_lines, tell, tell_some
from viewer.workers import Workers

if TYPE_CHECKING:
    from viewer.archive_run import Result
    from viewer.photo_captions import Order, Outcome

PRELOADED = ("viewer.archive_answers",)


def check_captions(asked: Asked) -> None:
    """Refuse a template for names that makes no sense, before anything is read."""
    from viewer.photos.copy_names import TEMPLATE, check_template

    check_template(asked.name or TEMPLATE)


def caption(
    document: Document, asked: Asked, into: Path | None, workers: Workers
) -> "tuple[Outcome, ...]":
    """Write what is known about a document's photos; what ends Content Credentials is told before.

    Raises PhotoError where nothing can be written at all.
    """
    from viewer import photo_captions

    order = _order_of(asked, into)
    tasks = photo_captions.tasks_of(document, order)
    folder = document.sources.folder
    if order.embed and folder is not None:
        names = [task.photo for task in tasks]
        signed = photo_captions.find_signed(folder, names, workers)
        tell(photo_captions.about_credentials(signed, asked.force))
        order = replace(order, signed=frozenset() if asked.force else signed)
    return tuple(photo_captions.write_captions(document, tasks, order, workers))


def tell_outcomes(outcomes: "Sequence[Outcome]") -> int:
    """Print the files written, tell what is to be known of them, and give the exit status."""
    print_lines(str(path) for outcome in outcomes for path in outcome.written)
    tell(f"{outcome.photo}: {note}" for outcome in outcomes for note in outcome.notes)
    faults = [f"{outcome.photo}: {outcome.fault}" for outcome in outcomes if outcome.fault]
    tell(faults)
    return IMPOSSIBLE if faults else DONE


def caption_many(asked: Asked) -> int:
    """Write the captions of many articles, in order; articles are read ahead on all cores."""
    from viewer.archive_names import common_folder, name_sheets
    from viewer.archive_run import Wish, documents

    if asked.photos is not None:
        expect_folder(asked.photos)
    named = tuple(named_paths(asked))
    found, _ = articles_of(asked, named, asked.into)
    paths = [each.path for each in found]
    # Each article has a folder of its own: photos of one name may lie in many.
    places = name_sheets(paths, common_folder(named), ("",), {}, lambda _name: True)
    wish = Wish("caption", asked.photos, asked.encoding)
    account = _Account(asked, len(found))
    progress = progress_of(asked, len(found), is_single=False)
    with Workers(jobs_of(asked), preload=PRELOADED) as workers:
        read = documents(expected(found), wish, workers)
        for done, (result, (place,)) in enumerate(zip(read, places, strict=True), 1):
            progress.clear()
            account.add(result, asked.into / place if asked.into else None, workers)
            progress.show(done, len(account.failures), result.path.name)
    progress.clear()
    return account.tell_at_end()


class _Account:
    """What was written so far, what was not, and what is told once for all."""

    def __init__(self, asked: Asked, total: int) -> None:
        self.failures: list[tuple[Path, str]] = []
        self._asked = asked
        self._total = total
        self._idle: list[str] = []
        self._terms: list[str] = []
        self._written: set[Path] = set()
        self._twice: dict[Path, None] = {}
        self._told: set[Path | None] = set()

    def add(self, result: "Result[Document]", into: Path | None, workers: Workers) -> None:
        """Write what one article says, and take account of it."""
        tell(result.notes)
        if result.answer is None:
            self.failures.append((result.path, result.failure))
            return
        if result.folder.path not in self._told:
            self._told.add(result.folder.path)
            tell_some(result.folder.faults, "could not be read")
        if not any(pair.photo is not None for pair in result.answer.pairs):
            self._idle.append(str(result.path))
            return
        try:
            outcomes = caption(result.answer, self._asked, into, workers)
        except CutlineError as fault:
            self.failures.append((result.path, str(fault)))
            return
        tell_outcomes([replace(outcome, fault="") for outcome in outcomes])
        flagged = (pair for pair in result.answer.pairs if result.answer.flags.get(pair.slot.key))
        self._terms += [f"{result.path} slot {pair.slot.number}" for pair in flagged]
        faults = [f"{outcome.photo}: {outcome.fault}" for outcome in outcomes if outcome.fault]
        self.failures += [(result.path, fault) for fault in faults]
        for path in (path for outcome in outcomes for path in outcome.written):
            self._twice.update({path: None} if path in self._written else {})
            self._written.add(path)

    def tell_at_end(self) -> int:
        """Tell what many have in common, list the failures, and give the exit status."""
        tell_some(self._idle, "without a photo that is paired with a caption", "article")
        tell_some(self._terms, "with terms of use", "photo")
        tell_some(
            [str(path) for path in self._twice],
            "written for more than one article, so that the last one's words stand there",
        )
        return tell_undone(self.failures, self._total)


def _order_of(asked: Asked, into: Path | None) -> "Order":
    from viewer.photo_captions import Order
    from viewer.photos.copy_names import TEMPLATE
    from viewer.photos.words import WORD_FIELDS

    return Order(
        into=into,
        embed=asked.embed,
        template=asked.name or TEMPLATE,
        fields=asked.fields or frozenset(WORD_FIELDS),
        copyright=asked.copyright,
        only_sure=asked.sure,
    )
