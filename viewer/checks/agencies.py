"""The agencies that credits name, their other names and known slips, from resources/agencies/."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from viewer.checks.names import apart
from viewer.checks.phrases import fold, table_of
from viewer.resources import resources_folder

# Shorter names have too many neighbours that are names as well.
SHORTEST_SLIP = 5
TWO_LETTERS_FROM = 12
SHORT_NAME = 4
_SIGNS = re.compile(r"[/|,;()\[\]—]|\s(?:via|and|for)\s|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class Agencies:
    """The usual name by every other one: folded, those of four letters or fewer as written."""

    known: Mapping[str, str]
    ordinary: frozenset[str]
    misspelt: Mapping[str, str]
    written: Mapping[str, str]
    letters: frozenset[str]
    by_length: Mapping[int, tuple[str, ...]]

    def usual(self, text: str) -> str | None:
        """Give the usual name of the agency that a text names, None if it names none."""
        text = " ".join(text.split())
        return self.known.get(text if len(text) <= SHORT_NAME else fold(text))

    def named_in(self, text: str) -> frozenset[str]:
        """Give the usual names of the agencies in a credit; everyday words only as whole parts."""
        words = (word for word in text.split() if fold(word) not in self.ordinary)
        usual = (self.usual(each) for each in (*parts_of(text), *words))
        return frozenset(filter(None, usual))

    def meant(self, text: str) -> str | None:
        """Give the name that is misspelt in a text, None if it is right or something else.

        A slip is one the data list, or a letter off a known name, two of a long one.
        """
        name = fold(text)
        if len(name) < SHORTEST_SLIP or name in self.known:
            return None
        if name in self.misspelt:
            return self.misspelt[name]
        # Full stops and blanks are no matter of spelling.
        return None if _letters(name) in self.letters else self._nearest(name)

    def _nearest(self, name: str) -> str | None:
        most = 2 if len(name) >= TWO_LETTERS_FROM else 1
        for length in range(len(name) - most, len(name) + most + 1):
            for other in self.by_length.get(length, ()):
                # A slip keeps the first letter, and the last one too unless letters only swapped.
                ends = name[-1] == other[-1] or sorted(name) == sorted(other)
                if name[0] == other[0] and ends and apart(name, other, most) <= most:
                    return self.written[other]
        return None


@lru_cache(maxsize=1)
def load_agencies() -> Agencies:
    """Read the agencies once."""
    known = {
        alias if len(alias) <= SHORT_NAME else fold(alias): name
        for section in ("names", "ordinary")
        for name, alias in _aliases(section)
    }
    aliases = [alias for section in ("names", "ordinary") for _, alias in _aliases(section)]
    # The first way to write a name is the usual one.
    written = {fold(alias): alias for alias in reversed(aliases)}
    misspelt = {fold(alias): name for name, alias in _aliases("misspelt")}
    by_length: dict[int, list[str]] = {}
    for name in known:
        if len(name) >= SHORTEST_SLIP and name.isascii() and not name.isdigit():
            by_length.setdefault(len(name), []).append(name)
    ordinary = frozenset(fold(alias) for _, alias in _aliases("ordinary"))
    return Agencies(
        known,
        ordinary,
        misspelt,
        written,
        frozenset(map(_letters, known)),
        {length: tuple(found) for length, found in by_length.items()},
    )


def parts_of(credit: str) -> tuple[str, ...]:
    """Give the parts of a credit between its signs."""
    return tuple(part.strip(" .") for part in _SIGNS.split(credit) if part.strip(" ."))


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name))


def _aliases(section: str) -> Iterator[tuple[str, str]]:
    for path in sorted((resources_folder() / "agencies").glob("*.toml")):
        for name, aliases in table_of(f"agencies/{path.name}").get(section, {}).items():
            yield from ((name, alias) for alias in (name, *aliases))
