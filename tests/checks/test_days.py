"""Days are read out of captions as they are written."""

import pytest

from viewer.checks.days import days_in


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
