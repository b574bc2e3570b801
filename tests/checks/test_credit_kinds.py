"""Agencies that nobody knows, and photographs that are none, are asked about."""

import pytest

from tests.checks.cases import NORDBILD, credited, pair, said, wanting
from viewer.domain import Credit

INITIALS = credited("Bo Ek/QXV", ("creator", "Bo Ek"), ("organisation", "QXV"))
IMAGES = credited("Bo Ek/Vexholm Images", ("creator", "Bo Ek"), ("organisation", "Vexholm Images"))
HERALD = credited("Bo Ek/The Herald", ("creator", "Bo Ek"), ("organisation", "The Herald"))
PHOTO = Credit("Photo: Nordbild", "Nordbild")


@pytest.mark.parametrize(("credit", "name"), [(INITIALS, "QXV"), (IMAGES, "Vexholm Images")])
def test_unknown_agency_is_asked_about(credit, name):
    """Initials or Images that no list has may be a slip."""
    assert said("unknown-agency", pair(credit=credit)) == [
        f"The credit of slot 1 names “{name}”, which no list of agencies has."
    ]


def test_papers_and_names_of_the_house_are_let_be():
    """A newspaper, what several slots name, and what the desk has listed are let be."""
    assert said("unknown-agency", pair(credit=HERALD), pair(credit=NORDBILD, number=2)) == []
    assert said("unknown-agency", pair(credit=INITIALS), pair(credit=INITIALS, number=2)) == []
    assert said("unknown-agency", pair(credit=INITIALS), by=wanting(house_names=("qxv",))) == []


@pytest.mark.parametrize(
    ("caption", "name"),
    [
        ("A screenshot of the harbour page.", ""),
        ("The harbour in 2099 (artist's impression)", ""),
        ("The harbour.", "Screenshot 2031-05-03 at 10.png"),
    ],
)
def test_what_is_no_photograph_is_asked_about(caption, name):
    """What caption or file name call a screenshot or an illustration is no photograph."""
    assert len(said("not-a-photograph", pair(caption, credit=PHOTO, name=name))) == 1


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("A screenshot of the harbour page.", NORDBILD),
        ("Visitors look at an illustration of the harbour.", PHOTO),
        ("An illustration.", Credit("Photo: Nordbild/Illustration", "Nordbild/Illustration")),
    ],
)
def test_pictures_of_pictures_are_let_be(caption, credit):
    """Without the label, with the right one, and where a picture hangs in the photo, all is well."""
    assert said("not-a-photograph", pair(caption, credit=credit)) == []
