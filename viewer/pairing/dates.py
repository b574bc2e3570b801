"""The days that a caption names."""

import re
from datetime import date

from viewer.pairing.cues import load_cues
from viewer.pairing.words import fold

_NAMED = re.compile(
    r"""(?x)
    \b (?P<day_before>\d{1,2}) (?: st|nd|rd|th|er|º|ª|\. )? \s+ (?: (?:de|of|d') \s* )?
       (?P<month_after>[^\W\d_]{3,12}) \.? ,? \s+ (?: (?:de|del) \s+ )? (?P<year_last>\d{4}) \b
    | \b (?P<month_first>[^\W\d_]{3,12}) \.? \s+ (?P<day_after>\d{1,2}) (?: st|nd|rd|th )?
       ,? \s+ (?P<year_end>\d{4}) \b
    | \b (?P<year>\d{4}) - (?P<month>\d{1,2}) - (?P<day>\d{1,2}) \b
    | (?P<year_cjk>\d{4}) [年년] \s? (?P<month_cjk>\d{1,2}) [月월] \s? (?P<day_cjk>\d{1,2}) [日일]
    | \b (?P<day_dot>\d{1,2}) \. \s? (?P<month_dot>\d{1,2}) \. \s? (?P<year_dot>\d{4}) \b
    """
)


def dates_in(text: str) -> tuple[date, ...]:
    """Give the dates written out in a text with day, month and year, in their order."""
    found = (_date_of(match) for match in _NAMED.finditer(text[:5000]))
    return tuple(day for day in found if day is not None)


def _date_of(match: re.Match[str]) -> date | None:
    parts = {name.split("_")[0]: text for name, text in match.groupdict().items() if text}
    month = (
        int(parts["month"])
        if parts["month"].isdigit()
        else load_cues().months.get(fold(parts["month"]))
    )
    if month is None:
        return None
    try:
        return date(int(parts["year"]), month, int(parts["day"]))
    except ValueError:
        return None
