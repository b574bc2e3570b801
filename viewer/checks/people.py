"""People in captions: their names against the article, who stands where, how many there are."""

import re
from collections.abc import Iterator, Set
from itertools import pairwise, takewhile
from operator import eq

from viewer.checks.context import CheckContext
from viewer.checks.names import (
    FEWEST_WORDS,
    ArticleNames,
    apart,
    bare,
    names_in,
    without_possessive,
)
from viewer.checks.phrases import find_phrase, fold, phrases_of, place_of, table_of
from viewer.domain import Remark, Severity, Slot, Wording

_PEOPLE = "checks/people.toml"
SHORTEST_WORD = 4
LONGEST_WORD = 40
# A word with more neighbours than that ("The") is no part of a name.
MOST_NEIGHBOURS = 200
TWO_LETTERS_FROM = 8
_BRACKETS = re.compile(r"\(([^()]{1,24})\)")
_ROW = re.compile(r"[^.;:()]{1,400}")
_PARTS = re.compile(r",|\s(?:and|und|et|y|e|&)\s")
# Languages that write a name's cases at its end.
_ENDINGS = frozenset(("ru", "uk", "bg", "be", "pl", "cs", "sk", "hr", "sr", "sl", "hu", "fi", "et",
                      "lt", "lv", "tr", "el", "ro", "la"))  # fmt: skip


def name_spelt_otherwise(context: CheckContext) -> Iterator[Remark]:
    """Object to a name that the article spells with one or two other letters, and never so."""
    inflected = (context.article.language if context.article else "")[:2].casefold() in _ENDINGS
    for pair in context.pairs:
        runs = names_in(pair.slot.caption)
        known = {bare(word) for run in runs for word in run}
        for run in runs:
            if context.profile.is_of_the_house(" ".join(run)):
                continue
            found = _spelt_otherwise(run, context.names, known, inflected)
            if found is not None:
                here, there, odd, right = found
                text = (
                    f"The caption of slot {pair.slot.number} has “{here}”, "
                    f"the article has “{there}”."
                )
                written = right.upper() if odd.isupper() else right
                mended = re.sub(rf"\b{re.escape(odd)}\b", written, pair.slot.caption)
                fix = Wording(caption=mended)
                yield Remark("name-spelling", Severity.WARNING, text, pair.slot.key, fix)
                break


def name_nowhere(context: CheckContext) -> Iterator[Remark]:
    """Ask about a name of two words and more of which the article has none."""
    names = context.names
    if names.length < FEWEST_WORDS:
        return
    for pair in context.pairs:
        credited = _words_of_credit(pair.slot)
        for run in names_in(pair.slot.caption):
            words = {bare(word) for word in run if len(word) > 2}
            strange = words.isdisjoint(names.words) and words.isdisjoint(credited)
            strange = strange and not context.profile.is_of_the_house(" ".join(run))
            if strange and 2 <= len(words) == len(run) <= 4 and _is_person(run, pair.slot.caption):
                text = (
                    f"The caption of slot {pair.slot.number} names “{' '.join(run)}”; "
                    "the article does not."
                )
                yield Remark("name-nowhere", Severity.NOTE, text, pair.slot.key)
                break


def order_without_names(context: CheckContext) -> Iterator[Remark]:
    """Ask about captions that say where people stand and name nobody."""
    orders = phrases_of(_PEOPLE, "order")
    for pair in context.pairs:
        caption = pair.slot.caption
        said = find_phrase(fold(caption), orders)
        if said and caption.upper() != caption.lower() and not _has_names(caption):
            text = f"The caption of slot {pair.slot.number} says “{said}” and names nobody."
            yield Remark("order-without-names", Severity.NOTE, text, pair.slot.key)


def same_place(context: CheckContext) -> Iterator[Remark]:
    """Object to two people who are both said to stand on one side."""
    places = frozenset(phrases_of(_PEOPLE, "place"))
    for pair in context.pairs:
        said = [fold(inner) for inner in _BRACKETS.findall(pair.slot.caption)]
        said = [inner for inner in said if inner in places]
        if len(said) == 2 and said[0] == said[1]:
            text = f"The caption of slot {pair.slot.number} puts two people “({said[0]})”."
            yield Remark("same-place", Severity.WARNING, text, pair.slot.key)


def wrong_count(context: CheckContext) -> Iterator[Remark]:
    """Ask where the row of names is longer or shorter than the number of people that is said."""
    orders = phrases_of(_PEOPLE, "order")
    for pair in context.pairs:
        folded = " ".join(pair.slot.caption.split())
        said = find_phrase(fold(folded), orders)
        if said is None:
            continue
        counted, number = _counted(fold(folded)), _names_in_row(folded, said)
        if counted is not None and number > 1 and number != counted[0]:
            text = (
                f"The caption of slot {pair.slot.number} says “{counted[1]}” "
                f"and names {number} in a row."
            )
            yield Remark("wrong-count", Severity.NOTE, text, pair.slot.key)


def _spelt_otherwise(
    run: tuple[str, ...], names: ArticleNames, known: Set[str], inflected: bool
) -> tuple[str, str, str, str] | None:
    """Give the name as here and as in the article, and the word as here and as in the article.

    ``known`` are the words of all names of the caption.
    """
    for first, second in pairwise(run):
        for odd, beside in (
            (second, names.after.get(bare(first), ())),
            (first, names.before.get(bare(second), ())),
        ):
            if bare(odd) in names.words or len(beside) > MOST_NEIGHBOURS:
                continue
            for right in sorted(beside):
                if bare(right) not in known and _is_slip(bare(odd), bare(right), inflected):
                    right = without_possessive(right)
                    pair = (first, right) if odd is second else (right, second)
                    return f"{first} {second}", " ".join(pair), without_possessive(odd), right
    return None


def _is_slip(odd: str, right: str, inflected: bool) -> bool:
    """Tell a slip from another name and from another case of the same one, part by part."""
    parts = list(zip(odd.split("-"), right.split("-"), strict=False))
    if odd.count("-") != right.count("-"):
        return False
    return all(one == other or _is_slip_of_part(one, other, inflected) for one, other in parts)


def _is_slip_of_part(odd: str, right: str, inflected: bool) -> bool:
    shorter = min(len(odd), len(right))
    most = 2 if shorter >= TWO_LETTERS_FROM else 1
    if not SHORTEST_WORD <= shorter <= LONGEST_WORD or apart(odd, right, most) > most:
        return False
    same = sum(takewhile(bool, map(eq, odd, right)))
    ending = max(len(odd), len(right)) - same
    return sorted(odd) == sorted(right) or ending > (3 if inflected else 1)


def _is_person(run: tuple[str, ...], caption: str) -> bool:
    """Tell a person from a place by the word before, "at" or "of", and from a kicker in capitals."""
    if all(map(str.isupper, run)):
        return False
    before = caption[: max(0, caption.find(" ".join(run)))].split()
    return not before or fold(before[-1]) not in phrases_of(_PEOPLE, "before_places")


def _words_of_credit(slot: Slot) -> frozenset[str]:
    text = slot.credit.text if slot.credit else ""
    return frozenset(bare(word) for run in names_in(text) for word in run)


def _has_names(caption: str) -> bool:
    """Tell whether any word but the first has a capital."""
    words = [word for run in names_in(caption) for word in run]
    starts = caption.split(maxsplit=1)[0].startswith(words[0]) if words else False
    return len(words) > starts


def _counted(folded: str) -> tuple[int, str] | None:
    """Give how many people a caption says there are, where it says so once."""
    tables = table_of(_PEOPLE)
    found = [
        (number, f"{word} {people}")
        for language, numbers in tables["numbers"].items()
        for number, word in enumerate(numbers, 2)
        if f"{word} " in folded
        for people in tables["people"].get(language, ())
        if place_of(folded, f"{word} {people}") is not None
    ]
    return found[0] if len(found) == 1 else None


def _names_in_row(caption: str, said: str) -> int:
    """Count the parts with a capital in the row that follows "from left", 0 if none is sure."""
    at = caption.casefold().find(said)
    row = _ROW.match(caption[at + len(said) :].lstrip(" ,:")) if at >= 0 else None
    if row is None:
        return 0
    parts = [part.strip() for part in _PARTS.split(row.group()) if part.strip()]
    named = [part for part in parts if names_in(part)]
    return len(named) if len(named) == len(parts) else 0
