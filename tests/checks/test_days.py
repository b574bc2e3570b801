"""Days are read out of captions as they are written."""

from datetime import date

import pytest

from viewer.checks.days import days_in
from viewer.checks.phrases import table_of

LANGUAGES = table_of("checks/calendar.toml")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("3 May 2031", [(2031, 5, 3)]),
        ("May 3, 2031 and June 4, 2031", [(2031, 5, 3), (2031, 6, 4)]),
        ("am 3. März 2031", [(2031, 3, 3)]),
        ("3 d’avril 2031; 1er juin 2031", [(2031, 4, 3), (2031, 6, 1)]),
        ("2031-05-03", [(2031, 5, 3)]),
        ("2031년 5월 3일", [(2031, 5, 3)]),
        ("Sept. 3", [(None, 9, 3)]),
        ("May 20, 2031", [(2031, 5, 20)]),
        ("in May 2031", []),
        ("version 1.2.2031.4 of 17 ships", []),
        ("14:30 May", []),
    ],
)
def test_days_are_read(text, days):
    """Day, month and year are read in their order; times, versions and months alone are no days."""
    assert [(day.year, day.month, day.day) for day in days_in(text)] == days


@pytest.mark.parametrize("language", [name for name in LANGUAGES["weekdays"] if name != "tr"])
def test_every_language_of_the_table_is_read(language):
    """In each language every month is known by its number, and every day of the week by its own."""
    months, weekdays = (LANGUAGES[section][language] for section in ("months", "weekdays"))

    for month, names in enumerate(months, 1):
        day = date(2031, month, 3)
        weekday = weekdays[day.weekday()].split("|")[0]
        (found,) = days_in(f"… {weekday} 3 {names.split('|')[0]} 2031")
        assert (found.whole, found.weekday) == (day, day.weekday())
