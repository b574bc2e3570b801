"""Words and signs that mark a slot or a credit, read from data files that a person can extend."""

import json
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from viewer.errors import SessionError
from viewer.resources import resource, resource_stack, resources_folder

SHORT_NAME = 4
TOKEN = re.compile(r"[^\W_]+")
# So many first signs of a line tell that no cue begins it.
HEAD = 3
# What a line's case to be a caption can rest on; weights are told for each sort of case.
SORTS = ("plain", "over credit", "under credit", "maybe", "likely", "sure")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'"})

Tables = Mapping[str, Mapping[str, tuple[str, ...]]]


@lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """Give a text as cues are compared: one case, one width, straight apostrophes, one space."""
    if text.isascii():
        return " ".join(text.replace("`", "'").lower().split())
    return " ".join(unicodedata.normalize("NFKC", text.translate(_STRAIGHT)).casefold().split())


@dataclass(frozen=True, eq=False)
class Cues:
    """All cue words; ``tables`` and ``agencies`` keep the files as they are, by file and table.

    Words are folded. Adding a language is one line in a table; a person's own files with the same
    names add to the bundled ones and win where both name the same word.
    """

    tables: Mapping[str, Tables]
    agencies: Mapping[str, Tables]
    learned: Mapping[str, float] | None = None

    @cached_property
    def weights(self) -> Mapping[str, float]:
        """The learned weight of each clue that speaks for or against a caption."""
        if self.learned is not None:
            return self.learned
        found: dict[str, float] = json.loads(resource("cues/model.json").read_text("utf-8"))
        return found

    @cached_property
    def weights_by_sort(self) -> Mapping[str, Mapping[str, float]]:
        """The weight of each clue in a case of each sort: its own and that of the sort, added."""
        plain = {clue: weight for clue, weight in self.weights.items() if not _sort_of(clue)}
        sorts: dict[str, dict[str, float]] = {sort: dict(plain) for sort in SORTS}
        for clue, weight in self.weights.items():
            if sort := _sort_of(clue):
                bare = clue[len(sort) + 2 :]
                sorts[sort][bare] = sorts[sort].get(bare, 0.0) + weight
        return sorts

    def words(self, file: str, table: str) -> frozenset[str]:
        """Give the folded words of a table in all languages: ``words("labels", "marked")``."""
        return frozenset(fold(word) for word in self._raw(file, table))

    def _raw(self, file: str, table: str) -> Iterator[str]:
        for words in self.tables.get(file, {}).get(table, {}).values():
            yield from words

    @cached_property
    def marked(self) -> frozenset[str]:
        """Labels before a name with a sign between: "foto" of "Foto: Name"."""
        return self.words("labels", "marked") | self.sources

    @cached_property
    def joined(self) -> frozenset[str]:
        """Labels before a name with a space between: "photo by"."""
        return self.words("labels", "joined")

    @cached_property
    def bare(self) -> frozenset[str]:
        """Labels that may stand before a sure name without any sign: "Foto Name/dpa"."""
        return self.words("labels", "bare")

    @cached_property
    def after(self) -> frozenset[str]:
        """Labels after the name, at the end of a line, that are no part of the credit."""
        return self.words("labels", "after")

    @cached_property
    def after_kept(self) -> frozenset[str]:
        """Words after the name, at the end of a line, that are printed with it."""
        return self.words("labels", "after_kept")

    @cached_property
    def words_after(self) -> tuple[str, ...]:
        """All labels and words after a name, the longest first."""
        return tuple(sorted(self.after | self.after_kept, key=lambda word: (-len(word), word)))

    @cached_property
    def sources(self) -> frozenset[str]:
        """First labels of the broadcasters' pair: "image source"."""
        return self.words("pairs", "source")

    @cached_property
    def captions(self) -> frozenset[str]:
        """Second labels of the broadcasters' pair: "image caption"."""
        return self.words("pairs", "caption")

    @cached_property
    def pair_beginnings(self) -> tuple[str, ...]:
        """Both labels of the pair, to tell quickly that a line begins with neither."""
        return tuple(sorted(self.sources | self.captions))

    @cached_property
    def roles(self) -> Mapping[str, str]:
        """The role that each word gives to a name beside it."""
        return {
            fold(word): role
            for role in self.tables.get("roles", {})
            for word in self._raw("roles", role)
        }

    @cached_property
    def months(self) -> frozenset[str]:
        """Names of months."""
        return self.words("dates", "months")

    @cached_property
    def openings(self) -> tuple[str, ...]:
        """What captions begin with."""
        return tuple(sorted(self.words("captions", "openings")))

    @cached_property
    def places(self) -> frozenset[str]:
        """What captions say in brackets of who stands where."""
        return self.words("captions", "places")

    @cached_property
    def furniture(self) -> frozenset[str]:
        """Lines of a page that belong to no story."""
        return self.words("furniture", "lines")

    @cached_property
    def furniture_beginnings(self) -> tuple[str, ...]:
        """What lines of page furniture begin with."""
        return tuple(sorted(self.words("furniture", "beginnings")))

    @cached_property
    def bylines(self) -> tuple[str, ...]:
        """What lines about a story's author or date begin with, a space or colon after it."""
        words = sorted(self.words("furniture", "bylines"))
        return tuple(f"{word}{sign}" for word in words for sign in (" ", ":"))

    @cached_property
    def rights(self) -> re.Pattern[str]:
        """What the notice at a page's foot says, in a folded text with a space after it."""
        return re.compile(f"(?:{_one_of(self.words('furniture', 'rights'))})[ .]")

    @cached_property
    def heads(self) -> frozenset[str]:
        """The first signs of all that begins credits, captions' labels and page furniture."""
        labels = self.marked | self.joined | self.bare | self.furniture
        return frozenset(word[:HEAD] for word in (*labels, *self._beginnings))

    @cached_property
    def short_beginnings(self) -> tuple[str, ...]:
        """Beginnings that are shorter than a head."""
        return tuple(word for word in self._beginnings if len(word) < HEAD)

    @property
    def _beginnings(self) -> tuple[str, ...]:
        return (*self.pair_beginnings, *self.furniture_beginnings, *self.bylines)

    def begins_plainly(self, text: str) -> bool:
        """Tell cheaply that no label, byline or furniture begins a text; False where unsure."""
        if not text[: HEAD + 1].isascii():
            return False
        head = text[:HEAD].lower()
        return (
            head.isalnum() and head not in self.heads and not head.startswith(self.short_beginnings)
        )

    @cached_property
    def credit_words(self) -> frozenset[str]:
        """Words of agencies, roles and names' particles: the only small ones in credits."""
        names = (*self.known_names, *self.ordinary_names, *self.roles)
        return frozenset(fold(" ".join(names)).split()) | self.particles

    @cached_property
    def credit_tokens(self) -> frozenset[str]:
        """What agencies and roles are written with, to tell quickly that a text names none."""
        names = (*self.known_names, *self.ordinary_names, *self.roles)
        return frozenset(TOKEN.findall(fold(" ".join(names))))

    @cached_property
    def particles(self) -> frozenset[str]:
        """Small words inside names."""
        return self.words("names", "particles")

    @cached_property
    def longest_label(self) -> int:
        """Length of the longest label in characters."""
        return max(map(len, self.marked | self.joined | self.bare), default=0)

    @cached_property
    def label_endings(self) -> tuple[str, ...]:
        """Labels before a sign, to tell quickly that a text ends with none."""
        return tuple(sorted(self.marked))

    @cached_property
    def label_heads(self) -> frozenset[str]:
        """First words of the labels that need no sign after them."""
        return frozenset(label.split()[0].rstrip(".…") for label in self.joined | self.bare)

    @cached_property
    def unmarked_label(self) -> re.Pattern[str]:
        """Where such a label stands in a folded text, to tell quickly of none."""
        return re.compile(rf"(?<![^\W_])(?:{_one_of(self.joined | self.bare)})(?!\w)")

    @cached_property
    def first_tokens(self) -> frozenset[str]:
        """What such labels have before their first sign or space, to tell quickly of none."""
        found = (TOKEN.search(label) for label in self.joined | self.bare)
        return frozenset(match.group() for match in found if match)

    @cached_property
    def glued_label(self) -> re.Pattern[str]:
        """Where such a label ends a word of a folded text: glued on, or by itself."""
        return re.compile(rf"(?:{_one_of(self.joined | self.bare)})(?!\w)")

    @cached_property
    def known_names(self) -> Mapping[str, str]:
        """Agencies by what credits call them: long names folded, short ones as written."""
        return _name_index(self.agencies, ("names", "misspelt"))

    @cached_property
    def ordinary_names(self) -> Mapping[str, str]:
        """Agencies whose names are everyday words: they count only beside another part."""
        return _name_index(self.agencies, ("ordinary",))

    def agency(self, text: str) -> str | None:
        """Give the usual name of the agency that a text names, None if it names none."""
        if not text.isascii():
            text = unicodedata.normalize("NFKC", text)
        text = " ".join(text.split())
        if len(text) > SHORT_NAME:
            text = fold(text)
        return self.known_names.get(text)


@lru_cache(maxsize=4)
def load_cues(additions: Path | None = None) -> Cues:
    """Give the cues of resources/, with a person's own folder of additions before them.

    Raises SessionError for an added file that is no TOML.
    """
    return Cues(
        tables={file.stem: _merged(f"cues/{file.name}", additions) for file in _files("cues")},
        agencies={
            file.stem: _merged(f"agencies/{file.name}", additions) for file in _files("agencies")
        },
    )


def _sort_of(clue: str) -> str:
    """Give the sort of case that a clue is told for: "over credit" of "over credit: length 5"."""
    sort, sign, _clue = clue.partition(": ")
    return sort if sign and sort in SORTS else ""


def _one_of(words: Iterable[str]) -> str:
    """Give a pattern of these words; of none, one that never matches."""
    return "|".join(map(re.escape, sorted(words))) or "(?!)"


def _files(folder: str) -> list[Path]:
    return sorted((resources_folder() / folder).glob("*.toml"))


def _merged(name: str, additions: Path | None) -> Tables:
    tables: dict[str, dict[str, tuple[str, ...]]] = {}
    for path in reversed(resource_stack(name, additions)):
        added = _read(path)
        _without(tables, {fold(word) for lines in added.values() for word in _all(lines)})
        for table, lines in added.items():
            known = tables.setdefault(table, {})
            for key, words in lines.items():
                known[key] = (*known.get(key, ()), *words)
    return tables


def _without(tables: dict[str, dict[str, tuple[str, ...]]], words: set[str]) -> None:
    """Take words out that a person's own file says again: that file decides where they belong."""
    for lines in tables.values():
        for key, known in lines.items():
            if not words.isdisjoint(map(fold, known)):
                lines[key] = tuple(word for word in known if fold(word) not in words)


def _all(lines: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for words in lines.values():
        yield from words


def _read(path: Path) -> Tables:
    try:
        with path.open("rb") as file:
            return {
                table: {key: tuple(map(str, words)) for key, words in lines.items()}
                for table, lines in tomllib.load(file).items()
            }
    except (tomllib.TOMLDecodeError, AttributeError, TypeError) as fault:
        raise SessionError(f"{path} is not a table of words: {fault}.") from fault


def _name_index(agencies: Mapping[str, Tables], tables: tuple[str, ...]) -> Mapping[str, str]:
    index: dict[str, str] = {}
    for file in agencies.values():
        for table in tables:
            for name, aliases in file.get(table, {}).items():
                for alias in (name, *aliases):
                    written = unicodedata.normalize("NFKC", alias)
                    index[fold(written) if len(written) > SHORT_NAME else written] = name
    return index
