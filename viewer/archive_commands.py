"""The commands that take articles, folders of articles and lists of them, one or a million."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.arguments import Asked
from viewer.errors import CutlineError
from viewer.expecting import expect_article, expect_folder
from viewer.terminal import (
    DONE,
    FAILED,
    IMPOSSIBLE,
    Progress,
    print_lines,
    reason_of,
    shows_progress,
    tell,
    tell_some,
)
from viewer.workers import Workers

if TYPE_CHECKING:
    from viewer.archive_answers import Answer
    from viewer.archive_run import Result
    from viewer.archives import Found

STANDARD_INPUT = Path("-")
PRELOADED = ("viewer.archive_answers",)
MOST_LISTED = 64 << 20  # bytes of names on standard input


@dataclass(slots=True)
class Account:
    """What is told at the end: the failures, and which articles have no slots."""

    total: int
    failures: list[tuple[Path, str]] = field(default_factory=list)
    without_slots: list[str] = field(default_factory=list)
    errors: int = 0
    remarks: int = 0

    def add(self, result: "Result[Answer]") -> None:
        """Take account of one article."""
        if result.answer is None:
            self.failures.append((result.path, result.failure))
            return
        tally = result.answer.tally
        self.errors += tally.errors
        self.remarks += tally.errors + tally.warnings + tally.notes
        if not tally.slots:
            self.without_slots.append(str(result.path))

    def tell_failures(self) -> None:
        """List what could not be done, with the reasons."""
        if self.failures:
            count = f"{len(self.failures):,} of {self.total:,}"
            things = "article" if self.total == 1 else "articles"
            tell([f"cutline: {count} {things} could not be read:"])
            tell(f"  {reason_with_path(path, failure)}" for path, failure in self.failures)


def print_answers(asked: Asked) -> int:
    """Print what ``slots``, ``pair`` or ``check`` has to say of each article, in order."""
    if asked.photos is not None:
        expect_folder(asked.photos)
    with Workers(jobs_of(asked), preload=PRELOADED) as workers:
        workers.start()
        found, is_single = articles_of(asked, named_paths(asked))
        if is_single:
            expect_article(found[0].path)
        return _print_each(asked, found, workers, is_single)


def _print_each(asked: Asked, found: Sequence["Found"], workers: Workers, is_single: bool) -> int:
    from viewer.archive_run import Wish, results
    from viewer.desk_rules import rules_for

    rules = rules_for(asked.profile) if asked.command == "check" else None
    wish = Wish(asked.command, asked.photos, asked.encoding, asked.json, rules, is_single)
    account = Account(len(found))
    progress = progress_of(asked, len(found), is_single)
    told: set[Path] = set()
    for done, result in enumerate(results(expected(found), wish, workers), 1):
        account.add(result)
        progress.clear()
        _tell_beside(result, told, asked, is_single)
        if result.answer is not None:
            if not (is_single or asked.json or asked.command == "check"):
                print_lines(_title(result.path, first=done == len(account.failures) + 1))
            print_lines(result.answer.lines)
        progress.show(done, len(account.failures), result.path.name)
    progress.clear()
    return _status(asked, account, is_single)


def _status(asked: Asked, account: Account, is_single: bool) -> int:
    """Tell what is left to tell and give the exit status."""
    if is_single and account.failures:
        raise CutlineError(account.failures[0][1])
    if not is_single:
        tell_some(account.without_slots, "without photo slots", "article")
    if asked.command == "check" and not account.remarks and not account.failures:
        tell(["There is nothing to object to."])
    account.tell_failures()
    if account.failures:
        return IMPOSSIBLE
    return FAILED if asked.command == "check" and account.errors else DONE


def _title(path: Path, *, first: bool) -> Iterator[str]:
    """Give the line that tells several articles apart, as ``head`` and ``tail`` do."""
    from viewer.sheet.cleaning import clean_name

    if not first:
        yield ""
    yield f"==> {clean_name(str(path))} <=="


def _tell_beside(result: "Result[Answer]", told: set[Path], asked: Asked, is_single: bool) -> None:
    """Tell what could not be read of an article and its photos; of each folder only once."""
    tell(result.notes)
    if result.answer is None:
        return
    tell(f"{result.path}: {note}" for note in result.answer.notes)
    if is_single and not result.answer.tally.slots:
        tell([f"No photo slots were found in {result.path}."])
    if asked.command != "slots":
        tell_of_folder(result, told, asked, is_single)


def tell_of_folder(
    result: "Result[Answer]", told: set[Path], asked: Asked, is_single: bool
) -> None:
    """Tell where an article's photos come from and what is wrong with them, once."""
    folder, inside = result.folder, result.answer
    if inside is not None:
        tell_some(inside.faults, f"inside {result.path} could not be read", "picture")
    if folder.path is None:
        if is_single and not (inside and inside.inside):
            tell(
                [f"No photos were found beside {result.path}; name their folder with --photos DIR."]
            )
        return
    if folder.path in told:
        return
    told.add(folder.path)
    if is_single and not asked.photos:
        tell([f"Photos are taken from {folder.path}/; --photos names others."])
    if not folder.count:
        tell([f"There are no pictures in {folder.path}."])
    tell_some(folder.faults, "could not be read")


def is_for_many(asked: Asked) -> bool:
    """Tell whether more is named than one article."""
    (first, *others) = asked.paths
    return bool(others or first == STANDARD_INPUT or first.is_dir())


def tell_undone(failures: Sequence[tuple[Path, str]], total: int) -> int:
    """List what could not be done, with the reasons; give the exit status."""
    if not failures:
        return DONE
    articles = "article" if total == 1 else "articles"
    tell([f"cutline: {len(failures):,} of {total:,} {articles} could not be done:"])
    tell(f"  {reason_with_path(path, failure)}" for path, failure in failures)
    return IMPOSSIBLE


def articles_of(
    asked: Asked, named: Iterable[Path], left_out: Path | None = None
) -> tuple[tuple["Found", ...], bool]:
    """Give the articles asked for, and whether that is one file named as such."""
    from viewer.archives import Found, find_articles

    first = asked.paths[0]
    is_folder = os.path.isdir(first)  # noqa: PTH112 - raises nothing
    if len(asked.paths) == 1 and first != STANDARD_INPUT and not is_folder:
        return (Found(first),), True
    return tuple(find_articles(named, left_out)), False


def named_paths(asked: Asked) -> Iterator[Path]:
    """Give the paths of the command line, and in the place of ``-`` those on standard input."""
    for path in asked.paths:
        if path == STANDARD_INPUT:
            yield from _listed(b"\0" if asked.null else b"\n")
        else:
            yield path


def _listed(divider: bytes) -> Iterator[Path]:
    if sys.stdin is None:
        raise CutlineError("There is no standard input to read names from.")
    if sys.stdin.isatty():
        tell(["Type the names of articles, one a line; Ctrl+D ends the list."])
    try:
        content = sys.stdin.buffer.read(MOST_LISTED + 1)
    except OSError as fault:
        raise CutlineError(f"Standard input cannot be read: {reason_of(fault)}.") from fault
    if len(content) > MOST_LISTED:
        raise CutlineError(
            f"The list on standard input has more than {MOST_LISTED >> 20} MB; give it in parts."
        )
    if divider == b"\n" and b"\0" in content:
        raise CutlineError("The names on standard input are divided by NUL; -0 reads such a list.")
    for name in content.split(divider):
        text = os.fsdecode(name if divider == b"\0" else name.removesuffix(b"\r"))
        if text:
            yield Path(text)


def expected(found: Iterable["Found"]) -> Iterator["Found"]:
    """Give each article, with the reason where it is none, before a worker is asked."""
    for each in found:
        try:
            if not each.failure:
                expect_article(each.path)
        except CutlineError as fault:
            yield replace(each, failure=str(fault))
        else:
            yield each


def reason_with_path(path: Path, failure: str) -> str:
    """Give the reason, with the path where the reason has only the file's name."""
    return failure if str(path) in failure else f"{path}: {failure}"


def jobs_of(asked: Asked) -> int:
    """Give how many articles are worked on at once: as asked, or one for each core."""
    if asked.jobs:
        return asked.jobs
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def progress_of(asked: Asked, total: int, is_single: bool) -> Progress:
    """Give the progress line: asked for, or at a terminal that does not get the results too."""
    return Progress(total, wanted=asked.progress or (not is_single and shows_progress()))
