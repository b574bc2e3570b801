"""What the calendar says against a caption: its weekdays, its dates, the day of the photo."""

from collections.abc import Iterator
from datetime import date, timedelta

from viewer.checks.context import CheckContext
from viewer.checks.days import NamedDay, days_in, other_weekday
from viewer.checks.phrases import find_phrase, fold, phrases_of
from viewer.domain import Pair, Photo, Remark, Severity, Wording

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
A_DAY = timedelta(days=1)
A_WEEK = timedelta(days=7)
RECENT = timedelta(days=60)


def wrong_weekday(context: CheckContext) -> Iterator[Remark]:
    """Object to a day of the week that does not belong to its date.

    Without a year the article's own day decides, and only for days close before it.
    """
    published = context.article.published if context.article else None
    for pair in context.pairs:
        for named in days_in(pair.slot.caption):
            day = named.whole if named.year else _lately(named, published)
            if named.weekday is not None and day is not None and day.weekday() != named.weekday:
                text = (
                    f"The caption of slot {pair.slot.number} says “{named.weekday_text}” of "
                    f"“{named.text}”, but {_in_words(day)} is a {WEEKDAYS[day.weekday()]}."
                )
                fix = _with_right_weekday(pair, named, day, published)
                yield Remark("wrong-weekday", Severity.WARNING, text, pair.slot.key, fix)


def impossible_date(context: CheckContext) -> Iterator[Remark]:
    """Object to dates that no calendar has: 31 June 2031."""
    for pair in context.pairs:
        for named in days_in(pair.slot.caption):
            if named.year and 1500 < named.year < 2200 and named.whole is None:
                text = (
                    f"The caption of slot {pair.slot.number} says “{named.text}”; "
                    "the calendar has no such day."
                )
                yield Remark("impossible-date", Severity.WARNING, text, pair.slot.key)


def date_ahead(context: CheckContext) -> Iterator[Remark]:
    """Ask about dates in a caption that lie after the day the article was published."""
    published = context.article.published if context.article else None
    if published is None:
        return
    for pair in context.pairs:
        for named in days_in(pair.slot.caption):
            if named.whole is not None and named.whole > published + A_DAY:
                text = (
                    f"The caption of slot {pair.slot.number} says “{named.text}”, "
                    f"after the article's own day, {_in_words(published)}."
                )
                yield Remark("date-ahead", Severity.NOTE, text, pair.slot.key)


def other_day(context: CheckContext) -> Iterator[Remark]:
    """Ask where the photo was taken more than a day off every date that its caption names."""
    for pair in context.pairs:
        taken = _taken_on(pair.photo)
        days = [named.whole for named in days_in(pair.slot.caption) if named.whole is not None]
        if taken is None or not days:
            continue
        nearest = min(days, key=lambda day: abs(day - taken))
        if abs(nearest - taken) > A_DAY:
            when = "before" if taken < nearest else "after"
            text = (
                f"The photo of slot {pair.slot.number} was taken on {_in_words(taken)}, {when} "
                f"{_in_words(nearest)} that its caption names."
            )
            yield Remark("other-day", Severity.NOTE, text, pair.slot.key)


def undated_file_photo(context: CheckContext) -> Iterator[Remark]:
    """Ask for the date of a photo that its caption or credit calls a file photo."""
    for pair in context.pairs:
        if _is_file_photo(pair) and not any(map(str.isdigit, pair.slot.caption)):
            text = (
                f"Slot {pair.slot.number} shows a file photo, and its caption does not say of when."
            )
            yield Remark("undated-file-photo", Severity.NOTE, text, pair.slot.key)


def _with_right_weekday(
    pair: Pair, named: NamedDay, day: date, published: date | None
) -> Wording | None:
    """Give the caption with the day of the week that belongs to the date, if the date is sure.

    It is where the photo was taken on that day, or the article came out on it or shortly after.
    Otherwise the slip may be in the date.
    """
    taken = _taken_on(pair.photo)
    is_fresh = published is not None and published - A_WEEK <= day <= published
    right = other_weekday(named.weekday_text, day.weekday())
    caption = pair.slot.caption
    if right is None or not (taken == day or (is_fresh and taken is None)):
        return None
    if caption.count(named.weekday_text) != 1:
        return None
    return Wording(caption=caption.replace(named.weekday_text, right))


def _lately(named: NamedDay, published: date | None) -> date | None:
    """Give the date of a day without year if it lies close before the article's own."""
    if published is None:
        return None
    for year in (published.year, published.year - 1):
        day = named.in_year(year)
        if day is not None and published - RECENT <= day <= published + A_DAY:
            return day
    return None


def _taken_on(photo: Photo | None) -> date | None:
    if photo is None:
        return None
    return photo.taken_at.date() if photo.taken_at else photo.embedded.date


def _is_file_photo(pair: Pair) -> bool:
    caption, credit = pair.slot.caption, pair.slot.credit
    if not caption:
        return False
    if credit and any(role == "file" for role, _ in credit.roles):
        return True
    return find_phrase(fold(caption), phrases_of("checks/people.toml", "file_photo")) is not None


def _in_words(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"
