"""The days that a text names: day, month, year if it stands there, and the day of the week."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from viewer.checks.phrases import fold, phrases_of, table_of

LONGEST_TEXT = 5000
_CALENDAR = "checks/calendar.toml"
_DAY_MONTH = re.compile(
    r"""(?x)
    (?<![\w.,:/–-]) (?P<day>\d{1,2}) (?: st|nd|rd|th|er|º|ª|\. )? \s+
    (?: (?:de|of) \s+ | d['’] )? (?P<month>[^\W\d_]{3,12}) \b \.?
    (?: ,? \s+ (?: (?:de|del) \s+ )? (?P<year>\d{4}) \b )?
    """
)
_MONTH_DAY = re.compile(
    r"""(?x)
    \b (?P<month>[^\W\d_]{3,12}) \.? \s+ (?P<day>\d{1,2}) (?: st|nd|rd|th )?
    (?! \w | [.:,]\d ) (?: ,? \s+ (?P<year>\d{4}) \b )?
    """
)
_NUMBERS = re.compile(
    r"""(?x)
    (?<![\w.-]) (?: (?P<year>\d{4}) - (?P<month>\d{1,2}) - (?P<day>\d{1,2})
    | (?P<day_dot>\d{1,2}) \. \s? (?P<month_dot>\d{1,2}) \. \s? (?P<year_dot>(?:19|20)\d\d) ) \b (?! [.-]\d )
    """
)
_CJK = re.compile(
    r"(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]"
)
_CJK_WEEKDAY = re.compile(
    r"\s?[（(]\s?(?:星期|周|週)?(?P<name>[月火水木金土日一二三四五六天월화수목금토일])"
    r"(?:曜日?|요일)?\s?[)）]"
)
_CJK_WEEKDAYS = ("月一월", "火二화", "水三수", "木四목", "金五금", "土六토", "日天일")
# "5-7 May", "5 and 6 May": a stretch of days has no one day of the week.
_STRETCH = re.compile(
    r"\s*(?:[-–—/&+]|(?:and|to|und|bis|et|au|y|al|e|och|till|og|til|en|tot|i|do|и|по|ve)\b)"
    r"\s*(?:\w+\.?\s+)?\d"
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_AFTER = re.compile(r"\s*(?P<opening>[(（])?\s*(?P<name>[^\W\d_][\w'’-]*)")
_JOINED = re.compile(
    r"(?:[-–—/&+,]|\b(?:and|to|und|bis|et|au|y|a|al|e|och|till|og|til|en|tot|i|do|и|по|ve))\s?$"
)
_GAP = re.compile(r"[\s,.(]*")
FURTHEST_WEEKDAY = 32


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day as a text names it; ``weekday`` counts from Monday 0, None where none is named."""

    text: str
    day: int
    month: int
    year: int | None = None
    weekday: int | None = None
    weekday_text: str = ""

    def in_year(self, year: int) -> date | None:
        """Give the date in a year, None if the calendar has no such day."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    @property
    def whole(self) -> date | None:
        """The date, None without a year or where the calendar has no such day."""
        return self.in_year(self.year) if self.year else None


@lru_cache(maxsize=4096)
def days_in(text: str) -> tuple[NamedDay, ...]:
    """Give the days named in a text, in their order."""
    text = text[:LONGEST_TEXT]
    found: dict[tuple[int, int], NamedDay] = {}
    for pattern in (_NUMBERS, _CJK, _DAY_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            day = _named(match, text)
            if day is not None and not any(
                start < match.end() and match.start() < end for start, end in found
            ):
                found[match.span()] = day
    return tuple(found[span] for span in sorted(found))


def other_weekday(written: str, number: int) -> str | None:
    """Give another day of the week (from Monday 0) in the same language, form and case.

    None where the word is in several languages whose names for the other day are not the same.
    """
    word = fold(written)
    found = set()
    for ways in _weekday_forms():
        for forms in ways:
            if word in forms:
                others = ways[number]
                found.add(others[min(forms.index(word), len(others) - 1)])
    if len(found) != 1:
        return None
    (right,) = found
    if written.isupper() and len(written) > 1:
        return right.upper()
    return right[:1].upper() + right[1:] if written[:1].isupper() else right


def _named(match: re.Match[str], text: str) -> NamedDay | None:
    parts = {name.split("_")[0]: part for name, part in match.groupdict().items() if part}
    month = int(parts["month"]) if parts["month"].isdigit() else _months().get(fold(parts["month"]))
    if month is None or not 1 <= month <= 12:
        return None
    weekday, said = _weekday_at(match, text)
    return NamedDay(
        " ".join(match.group().split()),
        int(parts["day"]),
        month,
        int(parts["year"]) if "year" in parts else None,
        weekday,
        said,
    )


def _weekday_at(match: re.Match[str], text: str) -> tuple[int | None, str]:
    """Give the day of the week before a date or, in brackets or in Turkish, after it."""
    if _STRETCH.match(text, match.end()):
        return None, ""
    if match.re is _CJK:
        behind = _CJK_WEEKDAY.match(text, match.end())
        return _cjk_weekday(behind.group("name")) if behind else (None, "")
    after = _AFTER.match(text, match.end(), match.end() + FURTHEST_WEEKDAY)
    if after and (after.group("opening") or fold(after.group("name")) in _turkish()):
        number = _weekdays().get(fold(after.group("name")))
        if number is not None:
            return number, after.group("name")
    return _weekday_before(text[max(0, match.start() - FURTHEST_WEEKDAY) : match.start()])


def _weekday_before(before: str) -> tuple[int | None, str]:
    words = list(_WORD.finditer(before))
    end = len(before)
    between = phrases_of(_CALENDAR, "between")
    while words and fold(words[-1].group()) in between and _is_gap(before, words[-1].end(), end):
        end = words.pop().start()
    if not words or not _is_gap(before, words[-1].end(), end):
        return None, ""
    word = words[-1].group()
    stretched = _ends_stretch(before[: words[-1].start()])
    number = None if stretched else _weekdays().get(fold(word))
    return (None, "") if number is None else (number, word)


def _ends_stretch(before: str) -> bool:
    """Tell "Friday to" before Sunday: a day of the week, and what joins it to the next."""
    joined = _JOINED.search(before)
    if joined is None:
        return False
    words = _WORD.findall(before[: joined.start()])
    return bool(words) and fold(words[-1]) in _weekdays()


def _is_gap(text: str, start: int, end: int) -> bool:
    return _GAP.fullmatch(text, start, end) is not None


def _cjk_weekday(sign: str) -> tuple[int, str]:
    return next(at for at, signs in enumerate(_CJK_WEEKDAYS) if sign in signs), sign


@lru_cache(maxsize=1)
def _months() -> Mapping[str, int]:
    return dict(_numbered("months", 1))


@lru_cache(maxsize=1)
def _weekdays() -> Mapping[str, int]:
    return dict(_numbered("weekdays", 0))


@lru_cache(maxsize=1)
def _turkish() -> frozenset[str]:
    return frozenset(fold(name) for name in table_of(_CALENDAR)["weekdays"]["tr"])


@lru_cache(maxsize=1)
def _weekday_forms() -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Give by language and day of the week the ways to write it."""
    return tuple(
        tuple(tuple(fold(way) for way in day.split("|")) for day in names)
        for names in table_of(_CALENDAR)["weekdays"].values()
    )


def _numbered(section: str, first: int) -> Iterator[tuple[str, int]]:
    for names in table_of(_CALENDAR)[section].values():
        for number, ways in enumerate(names, first):
            yield from ((fold(way), number) for way in ways.split("|"))
