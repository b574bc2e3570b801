"""The command that makes the sheets of many articles: one folder, one index of what is missing."""

import errno
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.archive_commands import (
    articles_of,
    expected,
    is_for_many,
    jobs_of,
    named_paths,
    progress_of,
    tell_undone,
)
from viewer.arguments import Asked
from viewer.errors import SheetError
from viewer.expecting import expect_folder
from viewer.sheet_arguments import sheet_options
from viewer.storage.places import own_places
from viewer.terminal import tell, tell_some
from viewer.workers import Workers

if TYPE_CHECKING:
    from viewer.archive_sheets import Made, SheetFolder, SheetWish
    from viewer.archives import Found

PRELOADED = ("viewer.archive_sheets", "viewer.sheet.writing")
DEFAULT_FORMATS = ("pdf",)


@dataclass(slots=True)
class _Account:
    """What was made so far, and what has been told."""

    made: "list[Made]" = field(default_factory=list)
    told: set[object] = field(default_factory=set)
    failed: int = 0

    def add(self, made: "Made") -> None:
        """Take account of an article; what many have in common is told once."""
        self.made.append(made)
        self.failed += bool(made.failure)
        tell(made.notes)
        folder = made.folder
        if folder.faults and folder.path not in self.told:
            self.told.add(folder.path)
            tell_some(folder.faults, f"in {folder.path} could not be read")


def is_for_folder(asked: Asked) -> bool:
    """Tell whether a folder of sheets is asked for, not one sheet."""
    return bool(asked.formats or asked.resume or is_for_many(asked))


def make_many_sheets(asked: Asked) -> int:
    """Make the sheets of all articles asked for, and their index."""
    from viewer.archive_sheets import SheetWish, open_folder
    from viewer.desk_rules import rules_for
    from viewer.storage.presets import presets_file

    assert asked.output is not None
    if asked.photos is not None:
        expect_folder(asked.photos)
    suffixes = tuple(f".{name}" for name in asked.formats or DEFAULT_FORMATS)
    _refuse_name_of_file(asked.output, suffixes)
    named = tuple(named_paths(asked))
    found, _ = articles_of(asked, named, asked.output)
    options, note = sheet_options(asked.choices, presets_file(own_places()))
    tell([note] if note else [])
    wish = SheetWish(
        suffixes, options, asked.photos, asked.encoding, asked.resume, rules_for(asked.profile)
    )
    with open_folder(asked.output, named) as folder:
        tell([folder.note] if folder.note else [])
        account = _made(asked, found, named, wish, folder)
        _write_index(folder.path, account.made)
    tell_some(
        tuple(dict.fromkeys(folder.in_the_way)),
        "in the way, not made by Cutline, left as found; the sheets have numbers",
    )
    return _tell_of_all(folder.path, account)


def _made(
    asked: Asked,
    found: "tuple[Found, ...]",
    named: tuple[Path, ...],
    wish: "SheetWish",
    folder: "SheetFolder",
) -> _Account:
    from viewer.archive_sheets import make_sheets

    account = _Account()
    progress = progress_of(asked, len(found), is_single=False)
    with Workers(jobs_of(asked), preload=PRELOADED) as workers:
        checked = tuple(expected(found))
        for done, made in enumerate(make_sheets(checked, named, wish, folder, workers), 1):
            progress.clear()
            account.add(made)
            progress.show(done, account.failed, made.path.name)
    progress.clear()
    return account


def _refuse_name_of_file(output: Path, suffixes: tuple[str, ...]) -> None:
    """Refuse ``-o all.pdf`` for many articles: that is not what they would get."""
    if output.suffix.lower() in {*suffixes, ".pdf", ".html", ".docx"} and not output.is_dir():
        raise SheetError(
            f"The sheets of many articles need a folder, not {output}: -o DIR --format "
            f"{output.suffix.lower().lstrip('.')}."
        )


def _write_index(folder: Path, made: "list[Made]") -> None:
    from viewer.archive_index import Entry, write_page, write_table
    from viewer.archive_names import INDEX
    from viewer.atomic import replacing

    entries = [Entry(str(m.path), m.sheets, m.tally, m.failure) for m in made]
    page, table = (folder / name for name in INDEX)
    try:
        with replacing(page) as out:
            write_page(entries, datetime.now(UTC).astimezone().date(), out)
        with replacing(table) as out:
            write_table(entries, out)
    except OSError as fault:
        reason = "there is no room left" if fault.errno == errno.ENOSPC else fault.strerror
        raise SheetError(f"The index in {folder} cannot be written: {reason}.") from fault


def _tell_of_all(folder: Path, account: _Account) -> int:
    made, failed = account.made, [each for each in account.made if each.failure]
    sheets = sum(len(each.sheets) for each in made)
    kept = sum(each.is_unchanged for each in made)
    unchanged = f", {kept:,} of the articles unchanged" if kept else ""
    files = "1 sheet is" if sheets == 1 else f"{sheets:,} sheets are"
    tell([f"{files} in {folder}{unchanged}. {folder / 'index.html'} tells what is missing."])
    return tell_undone([(each.path, each.failure) for each in failed], len(made))
