"""Facts that a caption shares with its article: ages, titles, numbers of people, towns."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from viewer.checks.context import CheckContext
from viewer.checks.names import NAME, bare
from viewer.checks.phrases import fold, phrases_of, table_of
from viewer.domain import Remark, Severity

_FACTS = "checks/facts.toml"
LONGEST_TEXT = 5000
OLDEST = 115
MOST_APART = 5
# As many captions are kept as an article may have: after a change only one of them is new.
MOST_KEPT = 8192
_AGED = re.compile(
    rf"""(?x)
    (?P<name> {NAME} (?: [ ] {NAME} ){{1,3}} )
    (?: , [ ] (?:aged[ ]|age[ ])? (?P<age>\d{{1,3}}) (?= [ ]?[,.;:)](?!\d) | $ | [ ](?:and|und|et|y)[ ] )
    | [ ] \( (?P<age_in_brackets>\d{{1,3}}) \) )
    """
)
_TITLED = re.compile(rf"(?P<name>{NAME}(?: {NAME}){{1,3}})")
_NUMBER = re.compile(
    r"(?<![\w.,:$€£-])(?:\d{1,3}(?:[,.]\d{3})+|\d{1,6})(?![\w:%]|[.,]\d)|[^\W\d_]+|[.;:!?](?=\s)"
)
_TOWN = re.compile(rf"(?P<town>{NAME}(?: {NAME}){{0,2}}), (?P<region>{NAME}(?: {NAME}){{0,2}})")


def two_ages(context: CheckContext) -> Iterator[Remark]:
    """Object to an age that is another in the article, or in another caption."""
    written = _ages_in(context.texts)
    captions = [(pair.slot.caption,) for pair in context.pairs]
    for at, pair in enumerate(context.pairs):
        for name, ages in _ages_in(captions[at]).items():
            others = written.get(name) or _ages_elsewhere(name, captions, at)
            if not others or ages[0][1] in {age for _, age in others}:
                continue
            where = "the article" if name in written else "another caption"
            text = (
                f"The caption of slot {pair.slot.number} gives {ages[0][0]} as {ages[0][1]}, "
                f"{where} as {others[0][1]}."
            )
            yield Remark("two-ages", Severity.WARNING, text, pair.slot.key)
            break


def two_titles(context: CheckContext) -> Iterator[Remark]:
    """Ask about a title before a name where the article has another before it, and never this."""
    if not any(_titles_in((pair.slot.caption,)) for pair in context.pairs):
        return
    written = _titles_in(context.texts)
    for pair in context.pairs:
        for name, titles in _titles_in((pair.slot.caption,)).items():
            others = written.get(name)
            if others and others.keys().isdisjoint(titles):
                here, there = next(iter(titles.values())), next(iter(others.values()))
                text = (
                    f"The caption of slot {pair.slot.number} has “{here}”, "
                    f"the article has “{there}”."
                )
                yield Remark("two-titles", Severity.NOTE, text, pair.slot.key)
                break


def other_number(context: CheckContext) -> Iterator[Remark]:
    """Ask about a number of dead, injured or arrested that the article does not have."""
    here = [_counts_in((pair.slot.caption,)) for pair in context.pairs]
    if not any(here):
        return
    written = _counts_in(context.texts)
    for pair, counts in zip(context.pairs, here, strict=True):
        for harm, numbers in counts.items():
            others = written.get(harm)
            if others and others.keys().isdisjoint(numbers):
                said, there = next(iter(numbers.values())), next(iter(others.values()))
                text = (
                    f"The caption of slot {pair.slot.number} has “{said}”, "
                    f"the article has “{there}”."
                )
                yield Remark("other-number", Severity.NOTE, text, pair.slot.key)
                break


def other_place(context: CheckContext) -> Iterator[Remark]:
    """Ask about a town whose country or state is another in the article."""
    here = [_towns_in((pair.slot.caption,)) for pair in context.pairs]
    if not any(here):
        return
    written = _towns_in(context.texts)
    for pair, towns in zip(context.pairs, here, strict=True):
        for town, regions in towns.items():
            others = written.get(town)
            if others and others.keys().isdisjoint(regions):
                said, there = next(iter(regions.values())), next(iter(others.values()))
                text = (
                    f"The caption of slot {pair.slot.number} has “{said}”, "
                    f"the article has “{there}”."
                )
                yield Remark("other-place", Severity.NOTE, text, pair.slot.key)
                break


_Found = Mapping[str, Mapping[str, str]]


@lru_cache(maxsize=MOST_KEPT)
def _ages_in(texts: tuple[str, ...]) -> Mapping[str, list[tuple[str, int]]]:
    """Give by name, as spellings are compared, the name as written and its ages."""
    found: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for text in texts:
        for match in _AGED.finditer(text[:LONGEST_TEXT]):
            age = int(match.group("age") or match.group("age_in_brackets"))
            if 0 < age <= OLDEST:
                name = match.group("name")
                found[_name(" ".join(name.split()[-2:]))].append((name, age))
    return dict(found)


def _ages_elsewhere(
    name: str, captions: Sequence[tuple[str, ...]], at: int
) -> list[tuple[str, int]]:
    found = (_ages_in(texts).get(name) for number, texts in enumerate(captions) if number != at)
    return next(filter(None, found), [])


@lru_cache(maxsize=MOST_KEPT)
def _titles_in(texts: tuple[str, ...]) -> _Found:
    """Give by full name the titles before it: the usual form, and title and name as written."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    titles, longest = _titles()
    once = frozenset(phrases_of(_FACTS, "once"))
    for text in texts:
        for match in _TITLED.finditer(text[:LONGEST_TEXT]):
            words = match.group("name").split()
            before = text[: match.start()].split()[-longest:]
            for take in range(min(len(words) - 1, longest) - 1, -longest - 1, -1):
                # The title may have capitals and so be part of the run, or stand before it.
                title = words[:take] if take > 0 else before[take:] if take < 0 else []
                name = words[max(take, 0) :]
                usual = titles.get(fold(" ".join(title)))
                if usual is None or len(name) < 2:
                    continue
                front = before if take > 0 else before[:take]
                # "presidential candidate", "ex-": what stands before may change the title.
                if not front or fold(front[-1]).strip(",-") not in once:
                    found[_name(" ".join(name[-2:]))][usual] = " ".join((*title, *name)).rstrip(".")
                break
    return {name: dict(said) for name, said in found.items()}


@lru_cache(maxsize=1)
def _titles() -> tuple[Mapping[str, str], int]:
    table = _grouped("titles")
    return table, max(title.count(" ") + 1 for title in table)


@lru_cache(maxsize=MOST_KEPT)
def _counts_in(texts: tuple[str, ...]) -> _Found:
    """Give by what happened to people their numbers, as digits and as they are written."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    harms, between = _grouped("harm"), frozenset(phrases_of(_FACTS, "counted"))
    for text in texts:
        words = [match.group() for match in _NUMBER.finditer(text[:LONGEST_TEXT])]
        folded = [fold(word) for word in words]
        for at, word in enumerate(folded):
            if word not in harms:
                continue
            for step in (-1, 1):
                place = at + step
                while abs(place - at) < MOST_APART and _at(folded, place) in between:
                    place += step
                number = _as_number(_at(folded, place))
                if number is not None:
                    first, last = sorted((at, place))
                    found[harms[word]][number] = " ".join(words[first : last + 1])
                    break
    return {harm: dict(said) for harm, said in found.items()}


@lru_cache(maxsize=MOST_KEPT)
def _towns_in(texts: tuple[str, ...]) -> _Found:
    """Give by town the countries or states after it: the usual form, and both as written."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    regions = _grouped("regions")
    for text in texts:
        for match in _TOWN.finditer(text[:LONGEST_TEXT]):
            words = match.group("region").split()
            for length in range(len(words), 0, -1):
                said = " ".join(words[:length])
                usual = regions.get(fold(said)) or regions.get(fold(said.rstrip(".")))
                if usual is not None and fold(match.group("town")) not in regions:
                    found[_name(match.group("town"))][usual] = f"{match.group('town')}, {said}"
                    break
    return {town: dict(said) for town, said in found.items()}


@lru_cache(maxsize=8)
def _grouped(section: str) -> Mapping[str, str]:
    """Give by each way to write a word the first way of its entry."""
    found: dict[str, str] = {}
    for entries in table_of(_FACTS)[section].values():
        for entry in entries:
            ways = [fold(way) for way in entry.split("|")]
            found.update((way, ways[0]) for way in ways)
    return found


def _as_number(word: str) -> str | None:
    if word[:1].isdigit():
        return word.replace(",", "").replace(".", "")
    return _small_numbers().get(word)


@lru_cache(maxsize=1)
def _small_numbers() -> Mapping[str, str]:
    tables = table_of("checks/people.toml")["numbers"].values()
    return {fold(word): str(number) for words in tables for number, word in enumerate(words, 2)}


def _at(words: Sequence[str], place: int) -> str:
    return words[place] if 0 <= place < len(words) else ""


def _name(text: str) -> str:
    return " ".join(map(bare, text.split()))
