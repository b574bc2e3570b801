"""What pairing knows of languages and of habits in naming files, from resources/cues/pairing.toml."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from tomllib import loads

from viewer.pairing.words import fold
from viewer.resources import resource


@dataclass(frozen=True, slots=True)
class PairingCues:
    """Months by folded name, and the words that say nothing in file names and in credits."""

    months: Mapping[str, int]
    name_fillers: frozenset[str]
    credit_fillers: frozenset[str]


@lru_cache(maxsize=1)
def load_cues() -> PairingCues:
    """Read the cues once."""
    table = loads(resource("cues/pairing.toml").read_text("utf-8"))
    months = {
        fold(name): number
        for names in table["months"].values()
        for number, month in enumerate(names, start=1)
        for name in month.split("|")
    }
    return PairingCues(
        months,
        frozenset(map(fold, table["fillers"]["names"].split())),
        frozenset(map(fold, table["fillers"]["credits"].split())),
    )
