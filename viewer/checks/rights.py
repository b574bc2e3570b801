"""What agencies forbid or ask for, in the caption, the credit and the photo's instructions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from viewer.checks.context import CheckContext
from viewer.checks.days import days_in
from viewer.checks.names import bare
from viewer.checks.phrases import find_phrase, fold, phrases_of, place_of, table_of
from viewer.domain import Pair, Remark, Severity

_RIGHTS = "cues/rights.toml"
TERMS = ("mandatory_credit", "no_archives", "no_sales", "editorial_only", "handout_terms")
_WORDS = {
    "mandatory_credit": "mandatory credit",
    "no_archives": "no archives",
    "no_sales": "no sales",
    "editorial_only": "editorial use only",
    "handout_terms": "terms of a handout",
}
_REQUIRED = re.compile(
    r"(?i:(?:mandatory|must|compulsory)\s{1,3}credit)\s{0,3}[:–—-]?\s{0,3}(?P<name>[^.;\n]{3,80})"
)
_NAME = re.compile(r"[^\W\d_]{2,}")


def rights_terms(context: CheckContext) -> Iterator[Remark]:
    """Show the terms of use that a photo comes with.

    Terms that a reader would see in print are a warning, those in the file alone a note.
    """
    for pair in context.pairs:
        for where, said in places_of_terms(pair):
            terms = terms_in(said)
            if terms:
                printed = where != "instructions in the file"
                severity = Severity.WARNING if printed else Severity.NOTE
                text = f"Slot {pair.slot.number}, {where}: {', '.join(terms)}."
                yield Remark("rights", severity, text, pair.slot.key)
                break


def embargoed(context: CheckContext) -> Iterator[Remark]:
    """Object to an embargo, and say until when if it is said and lies after the article's day."""
    published = context.article.published if context.article else None
    for pair in context.pairs:
        for where, said in places_of_terms(pair):
            found = embargo_in(said)
            if found is None:
                continue
            until = f" until {found.text}" if found.text else ""
            text = f"Slot {pair.slot.number} is under an embargo{until}: so the {where}."
            severity = Severity.NOTE if found.is_over(published) else Severity.WARNING
            yield Remark("embargo", severity, text, pair.slot.key)
            break


@dataclass(frozen=True, slots=True)
class Embargo:
    """An embargo and the day until which it holds, as written and as a date, where one is said."""

    text: str = ""
    day: date | None = None

    def is_over(self, published: date | None) -> bool:
        """Tell whether it ended before the day on which the article came out."""
        return bool(self.day and published and self.day < published)


@lru_cache(maxsize=8192)
def embargo_in(text: str) -> Embargo | None:
    """Give the embargo that a text speaks of, None if it speaks of none."""
    if find_phrase(fold(text), phrases_of(_RIGHTS, "embargo")) is None:
        return None
    day = next((named for named in days_in(text) if named.whole), None)
    return Embargo(day.text, day.whole) if day else Embargo()


def required_credit(context: CheckContext) -> Iterator[Remark]:
    """Object to a credit without any name of the one that the instructions make mandatory."""
    for pair in context.pairs:
        required = _REQUIRED.search(pair.photo.embedded.instructions) if pair.photo else None
        if required is None:
            continue
        name = required.group("name").strip()
        wanted = {bare(word) for word in _NAME.findall(name) if word[0].isupper()}
        given = pair.slot.credit.text if pair.slot.credit else ""
        if wanted and wanted.isdisjoint(map(bare, _NAME.findall(given))):
            text = f"Slot {pair.slot.number} has to credit “{name}”, say the file's instructions."
            yield Remark("required-credit", Severity.WARNING, text, pair.slot.key)


@lru_cache(maxsize=8192)
def terms_in(text: str) -> tuple[str, ...]:
    """Give the terms of use that a text names, as they are called here."""
    folded = fold(text)
    found = [
        _WORDS[term] for term in TERMS if find_phrase(folded, phrases_of(_RIGHTS, term)) is not None
    ]
    return (*found, *_closed_countries(text))


def _closed_countries(text: str) -> Iterator[str]:
    """Give "GERMANY OUT" and its like, in capitals as agencies write it."""
    if " OUT" not in text:
        return
    for countries in table_of(_RIGHTS)["countries"].values():
        for country in countries:
            if place_of(text, f"{country} OUT") is not None:
                yield f"{country} OUT"


def places_of_terms(pair: Pair) -> Iterator[tuple[str, str]]:
    """Give each text of a slot and its photo that may hold terms of use, with where it stands."""
    yield "caption", pair.slot.caption
    if pair.slot.credit is not None:
        yield "credit", pair.slot.credit.raw
    if pair.photo is not None:
        yield "instructions in the file", pair.photo.embedded.instructions
