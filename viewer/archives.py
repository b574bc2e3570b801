"""Which files of an archive are articles: those named, and those of the folders named."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from viewer.photos.scanning import natural_key

DEEPEST = 32
MOST_ARTICLES = 1_000_000

# A page that a browser saved keeps its pieces in such a folder beside it.
PIECES = re.compile(r"(.+)(?:_files|-files|\.files)", re.DOTALL)

_FIRST_BYTES = 4_096
_PLAIN = frozenset(
    {
        *(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".xht", ".shtml"),
        *(".mhtml", ".mht", ".eml", ".docx", ".docm", ".doc", ".odt", ".epub", ".rtf", ".pdf"),
        *(".ninjs", ".nitf"),
    }
)
# Such names are mostly something else's data: these are articles only if they say so.
_SAYING = MappingProxyType(
    {
        ".xml": re.compile(rb"<(?:\w+:)?(?:newsItem|newsMessage|nitf)\b"),
        ".json": re.compile(rb'"(?:body_(?:html|text|xhtml)|headlines?|body)"\s*:'),
    }
)
_PAGES = (".html", ".htm", ".xhtml", ".shtml")


@dataclass(frozen=True, slots=True)
class Found:
    """A file to be read as an article, or a name with the reason why there is none."""

    path: Path
    failure: str = ""


def find_articles(named: Iterable[Path], left_out: Path | None = None) -> Iterator[Found]:
    """Give the articles named, and in the place of each folder those in it and below, in order.

    Within a folder the order is a person's (``img9`` before ``img10``), files before folders. Files
    that are named are taken whatever their suffix. ``left_out`` is a folder that is not looked into.
    """
    closed = os.path.realpath(left_out) if left_out is not None else None
    for path in named:
        if os.path.isdir(path):  # noqa: PTH112 - raises nothing
            yield from _in_folder(path, closed)
        else:
            yield Found(path)


def is_article_name(name: str) -> bool:
    """Tell whether a file of a folder is an article by its name alone."""
    return not name.startswith(".") and Path(name).suffix.lower() in _PLAIN


def _in_folder(folder: Path, closed: str | None) -> Iterator[Found]:
    found = False
    try:
        with os.scandir(folder):
            pass
    except OSError as fault:
        reason = fault.strerror or "the system does not say why"
        yield Found(folder, f"The folder {folder} cannot be opened: {reason.lower()}.")
        return
    for count, path in enumerate(_walk(folder, closed, DEEPEST)):
        found = True
        if count == MOST_ARTICLES:
            yield Found(folder, f"{folder} holds more than {MOST_ARTICLES:,} articles; name parts.")
            return
        yield Found(path)
    if not found:
        yield Found(
            folder, f"There are no articles in {folder}. 'cutline --help' tells their kinds."
        )


def _walk(folder: Path, closed: str | None, deepest: int) -> Iterator[Path]:
    """Go through a folder and those below it; links to folders are not followed."""
    try:
        with os.scandir(folder) as entries:
            shown = [entry for entry in entries if not entry.name.startswith(".")]
    except OSError:
        return
    shown.sort(key=lambda entry: natural_key(entry.name))
    names = {entry.name: entry for entry in shown}
    folders = []
    for entry in shown:
        if entry.is_dir(follow_symlinks=False):
            folders.append(entry)
        elif entry.is_file() and (is_article_name(entry.name) or _says_so(Path(entry.path))):
            yield folder / entry.name
    for entry in folders:
        is_closed = closed is not None and os.path.realpath(entry.path) == closed
        if deepest and not is_closed and not _holds_pieces(entry.name, names):
            yield from _walk(folder / entry.name, closed, deepest - 1)


def _holds_pieces(name: str, beside: Mapping[str, object]) -> bool:
    """Tell whether a folder belongs to a saved page that lies beside it."""
    match = PIECES.fullmatch(name)
    return match is not None and any(match[1] + suffix in beside for suffix in _PAGES)


def _says_so(path: Path) -> bool:
    pattern = _SAYING.get(path.suffix.lower())
    if pattern is None:
        return False
    try:
        with path.open("rb") as file:
            return pattern.search(file.read(_FIRST_BYTES)) is not None
    except OSError:
        return True  # that it may not be read is told when it is
