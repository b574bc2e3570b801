"""The index of an archive's sheets: one page and one table, with totals and all that is missing."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import PurePosixPath
from typing import BinaryIO
from urllib.parse import quote

from viewer.archive_answers import NOTHING, Tally
from viewer.archive_page import FOOT, HEAD, STYLE
from viewer.sheet.as_csv import as_cell
from viewer.sheet.cleaning import clean_line, clean_name

MOST_NUMBERS = 12
COLUMNS = (
    "article", "title", "sheets", "slots", "without photo", "without credit", "without caption",
    "unplaced photos", "photos with terms of use", "errors", "warnings", "notes", "failure",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """An article of the index: its path as named, its sheets relative to the index, what it lacks."""

    article: str
    sheets: tuple[str, ...] = ()
    tally: Tally = NOTHING
    failure: str = ""

    @property
    def lacks(self) -> bool:
        """Tell whether anything is missing, or wrong enough to be looked at."""
        tally = self.tally
        missing = (tally.without_photo, tally.without_credit, tally.without_caption)
        return bool(any(missing) or not tally.slots or tally.errors or tally.warnings)


def write_table(entries: Iterable[Entry], out: BinaryIO) -> None:
    """Write the index as CSV in UTF-8, as ``sheet.as_csv`` writes it: no cell is ever a formula."""
    out.write(b"\xef\xbb\xbf")
    lines = io.StringIO()
    writer = csv.writer(lines, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(_cells, entries))
    out.write(lines.getvalue().encode())


def write_page(entries: Sequence[Entry], made_on: date, out: BinaryIO) -> None:
    """Write the index as one HTML file that needs nothing else but the sheets it links to."""
    out.writelines(part.encode() for part in _page(entries, made_on))


def totals_of(entries: Iterable[Entry]) -> dict[str, int]:
    """Give the sums over all articles by their words, in the order to be shown."""
    tallies = [(entry, entry.tally) for entry in entries]
    slots = sum(tally.slots for _, tally in tallies)
    empty = sum(len(tally.without_photo) for _, tally in tallies)
    return {
        "articles": len(tallies),
        "slots": slots,
        "slots with a photo": slots - empty,
        "slots without a photo": empty,
        "slots without a credit": sum(len(tally.without_credit) for _, tally in tallies),
        "slots without a caption": sum(len(tally.without_caption) for _, tally in tallies),
        "photos without a slot": sum(tally.unplaced for _, tally in tallies),
        "photos with terms of use": sum(tally.terms for _, tally in tallies),
        "errors": sum(tally.errors for _, tally in tallies),
        "warnings": sum(tally.warnings for _, tally in tallies),
        "notes": sum(tally.notes for _, tally in tallies),
        "articles without slots": sum(not (t.slots or entry.failure) for entry, t in tallies),
        "articles that failed": sum(bool(entry.failure) for entry, _ in tallies),
    }


def _cells(entry: Entry) -> tuple[str, ...]:
    tally = entry.tally
    texts = (
        clean_name(entry.article),
        clean_line(tally.title),
        " ".join(quote(sheet, errors="surrogateescape") for sheet in entry.sheets),
        str(tally.slots),
        _numbers(tally.without_photo),
        _numbers(tally.without_credit),
        _numbers(tally.without_caption),
        str(tally.unplaced),
        str(tally.terms),
        str(tally.errors),
        str(tally.warnings),
        str(tally.notes),
        clean_line(clean_name(entry.failure)),
    )
    known = ("article", "failure") if entry.failure else COLUMNS
    shown = (text if name in known else "" for name, text in zip(COLUMNS, texts, strict=True))
    return tuple(as_cell(text) for text in shown)


def _page(entries: Sequence[Entry], made_on: date) -> Iterator[str]:
    failed = [entry for entry in entries if entry.failure]
    lacking = [entry for entry in entries if entry.lacks and not entry.failure]
    whole = [entry for entry in entries if not entry.lacks and not entry.failure]
    day = f"{made_on.day} {made_on:%B %Y}"
    count = f"{len(entries):,} {'article' if len(entries) == 1 else 'articles'}"
    yield HEAD.format(style=STYLE, facts=f"{count} · {day}")
    yield from _totals(entries)
    if failed:
        yield f'<section>\n<h2 id="failed">Could not be read <span>{len(failed):,}</span></h2>\n<ul>\n'
        for entry in failed:
            reason = clean_line(clean_name(entry.failure))
            path = clean_line(clean_name(entry.article))
            yield f"<li><bdi>{escape(path)}</bdi><p>{escape(reason)}</p></li>\n"
        yield "</ul>\n</section>\n"
    yield from _table("missing", "Something is missing", lacking)
    yield from _table("whole", "In order", whole)
    yield FOOT


def _totals(entries: Sequence[Entry]) -> Iterator[str]:
    yield '<section>\n<h2 id="totals">Totals</h2>\n<dl>\n'
    for words, number in totals_of(entries).items():
        yield f"<div><dt>{words.capitalize()}</dt><dd>{number:,}</dd></div>\n"
    yield "</dl>\n</section>\n"


def _table(name: str, heading: str, entries: Sequence[Entry]) -> Iterator[str]:
    """Give a table of articles; its roles are named, since a phone shows it as blocks."""
    if not entries:
        return
    yield (
        f'<section>\n<h2 id="{name}">{heading} <span>{len(entries):,}</span></h2>\n'
        f'<table role="table" aria-labelledby="{name}">\n'
        '<thead role="rowgroup"><tr role="row">'
        + "".join(
            f'<th role="columnheader" scope="col">{column}</th>'
            for column in ("Article", "Slots", "To look at", "Sheets")
        )
        + '</tr></thead>\n<tbody role="rowgroup">\n'
    )
    for entry in entries:
        yield _row(entry)
    yield "</tbody>\n</table>\n</section>\n"


def _row(entry: Entry) -> str:
    path = clean_line(clean_name(entry.article))
    title = clean_line(entry.tally.title) or PurePosixPath(path).name
    missing = "".join(f'<p class="{kind}">{words}</p>' for kind, words in _missing(entry.tally))
    slots = entry.tally.slots
    return (
        f'<tr role="row"><th role="rowheader" scope="row"><span dir="auto">{escape(title)}</span>'
        f'<bdi class="path">{escape(path)}</bdi></th>'
        f'<td role="cell" class="slots">{slots:,}<span> {"slot" if slots == 1 else "slots"}</span>'
        f'</td><td role="cell">{missing}</td>'
        f'<td role="cell" class="sheets">{" ".join(_links(entry.sheets, title))}</td></tr>\n'
    )


def _links(sheets: Iterable[str], title: str) -> Iterator[str]:
    for sheet in sheets:
        ending = "".join(PurePosixPath(sheet).suffixes[-1:]).lstrip(".").upper()
        place = quote(sheet, errors="surrogateescape")
        yield f'<a href="{place}" aria-label="{escape(title)}, {ending}">{ending}</a>'


def _missing(tally: Tally) -> Iterator[tuple[str, str]]:
    """Give what an article lacks, as kind and words; the sign says it without colour, too."""
    if not tally.slots:
        yield "look", "No photo slots were found"
    for numbers, thing in (
        (tally.without_photo, "photo"),
        (tally.without_credit, "credit"),
        (tally.without_caption, "caption"),
    ):
        if numbers:
            word = "slot" if len(numbers) == 1 else "slots"
            yield "lack", f"No {thing}: {word} {_numbers(numbers, MOST_NUMBERS)}"
    for count, thing, kind in (
        (tally.errors, "error", "wrong"),
        (tally.warnings, "warning", "look"),
        (tally.notes, "note", "quiet"),
        (tally.terms, "photo with terms of use", "look"),
        (tally.unplaced, "photo without a slot", "quiet"),
    ):
        if count:
            plural = thing.replace("photo ", "photos ") if " " in thing else f"{thing}s"
            yield kind, f"{count:,} {thing if count == 1 else plural}"


def _numbers(numbers: Sequence[int], most: int | None = None) -> str:
    shown = ", ".join(map(str, numbers[:most]))
    left = len(numbers) - len(numbers[:most])
    return f"{shown} and {left:,} more" if left else shown
