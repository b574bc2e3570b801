"""What the sheets of an archive are called: safe on every system, numbered where two would be one."""

import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

MOST_BYTES = 150  # of a name without its suffix; the least of all file systems allows 255 in all
INDEX = ("index.html", "index.csv")

_ODD = re.compile(
    '[\0-\x1f\x7f-\x9f<>:"/\\\\|?*\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ud800-\udfff]'
)
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)


def absolute(path: Path) -> str:
    """Give the one name that an article has, from wherever it is named; links are left as such."""
    return os.path.abspath(path)  # noqa: PTH100 - unlike resolve() it follows no links


def safe_name(name: str) -> str:
    """Give a name that every system can keep, not hidden, not an option, never empty."""
    safe = _ODD.sub("_", unicodedata.normalize("NFC", name))
    safe = safe.encode()[:MOST_BYTES].decode("utf-8", "ignore").strip(" ").rstrip(".")
    if safe[:1] in {".", "-", "~"}:
        safe = f"_{safe[1:]}"
    return f"_{safe}" if not safe or _RESERVED.fullmatch(safe) else safe


def stays_below(place: str) -> bool:
    """Tell whether a name, with folders before it, leads to a file below the folder of the sheets."""
    return all(part and part[0] not in ".~-" and not _ODD.search(part) for part in place.split("/"))


def common_folder(named: Iterable[Path]) -> Path:
    """Give the folder below which the structure of folders is kept: the one that all lie in."""
    folders = {absolute(path if _is_folder(path) else path.parent) for path in named}
    try:
        return Path(os.path.commonpath(folders))
    except ValueError:  # none at all, or on several drives
        return Path.cwd()


def name_sheets(
    articles: Sequence[Path],
    root: Path,
    suffixes: Sequence[str],
    before: Mapping[str, str],
    is_free: Callable[[str], bool],
) -> Iterator[tuple[str, ...]]:
    """Give for each article the names of its sheets, relative to their folder, one a suffix.

    ``before`` has the names without suffix that articles (by absolute path) had in an earlier run:
    they keep them. ``is_free`` tells whether a name may be taken on disk.
    """
    taken = {_alike(name) for name in INDEX}
    kept = {}
    for article in articles:
        stem = before.get(absolute(article))
        names = _with_suffixes(stem or "", suffixes)
        if stem and _are_free(names, taken, is_free):
            kept[article] = names
            taken.update(map(_alike, names))
    for article in articles:
        names = kept.get(article) or _first_free(_stem_of(article, root), suffixes, taken, is_free)
        taken.update(map(_alike, names))
        yield names


def _is_folder(path: Path) -> bool:
    return os.path.isdir(path)  # noqa: PTH112 - unlike is_dir() it raises nothing


def _first_free(
    stem: str, suffixes: Sequence[str], taken: set[str], is_free: Callable[[str], bool]
) -> tuple[str, ...]:
    number = 1
    while True:
        names = _with_suffixes(stem if number == 1 else f"{stem}-{number}", suffixes)
        if _are_free(names, taken, is_free):
            return names
        number += 1


def _are_free(names: Iterable[str], taken: set[str], is_free: Callable[[str], bool]) -> bool:
    return all(_alike(name) not in taken and is_free(name) for name in names)


def _with_suffixes(stem: str, suffixes: Sequence[str]) -> tuple[str, ...]:
    return tuple(stem + suffix for suffix in suffixes)


def _stem_of(article: Path, root: Path) -> str:
    """Give an article's place below the root, without suffix, each part of it safe."""
    relative = os.path.relpath(absolute(article), root)
    *folders, name = Path(relative).parts
    kept = [safe_name(part) for part in folders if part not in {os.pardir, os.curdir}]
    return PurePosixPath(*kept, safe_name(Path(name).stem)).as_posix()


def _alike(name: str) -> str:
    """Give what two names share that some systems take for one."""
    return unicodedata.normalize("NFC", name).casefold()
