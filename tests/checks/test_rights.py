"""Terms of use in caption, credit and instructions are shown."""

from datetime import date

import pytest

from tests.checks.cases import article, credited, pair, remark, said
from viewer.domain import Severity


@pytest.mark.parametrize(
    ("instructions", "terms"),
    [
        ("MANDATORY CREDIT", "mandatory credit"),
        ("No sales; no  archives", "no archives, no sales"),
        ("For Editorial Use Only", "editorial use only"),
        ("GERMANY OUT, U.K. OUT", "GERMANY OUT, U.K. OUT"),
        ("Nur für redaktionelle Verwendung", "editorial use only"),
        ("This image has been supplied by a third party.", "terms of a handout"),
    ],
)
def test_terms_in_the_instructions_are_a_note(instructions, terms):
    """What the file alone says of its use is shown as a note."""
    found = remark("rights", pair(instructions=instructions))

    assert found.text == f"Slot 1, instructions in the file: {terms}."
    assert found.severity is Severity.NOTE


def test_terms_in_print_are_a_warning():
    """Terms that stand in the caption or the credit would be printed."""
    in_caption = remark("rights", pair("The quay. NO ARCHIVES"))
    in_credit = remark("rights", pair(credit=credited("Nordbild - SWEDEN OUT")))

    assert in_caption.severity is in_credit.severity is Severity.WARNING
    assert in_credit.text == "Slot 1, credit: SWEDEN OUT."


@pytest.mark.parametrize(
    "text",
    [
        "The shop has sold out: no sale today.",
        "FRANCE OUTPLAYED BY GOATS",
        "Germany out of the cup.",
        "The town opens its archives.",
        "An oil embargo is debated.",
    ],
)
def test_ordinary_words_are_no_terms(text):
    """Captions may speak of sales, archives, defeats and embargoes."""
    assert said("rights", pair(text, instructions=text)) == []
    assert said("embargo", pair(text, instructions=text)) == []


def test_embargo_is_told_with_its_date():
    """An embargo is a warning that says until when."""
    found = remark("embargo", pair(instructions="Embargoed until 23:00, 5 May 2031"))

    assert found.text == (
        "Slot 1 is under an embargo until 5 May 2031: so the instructions in the file."
    )
    assert found.severity is Severity.WARNING


def test_embargo_that_is_over_is_a_note():
    """An embargo that ended before the article's own day is only told."""
    story = article("Boats.", published=date(2031, 5, 9))

    found = remark("embargo", pair(instructions="Embargoed until 5 May 2031"), of=story)

    assert found.severity is Severity.NOTE


def test_required_credit_is_asked_for():
    """A credit without the name that the instructions ask for is told."""
    found = said("required-credit", pair(instructions="Mandatory credit: Bo Ek. No sales."))

    assert found == ["Slot 1 has to credit “Bo Ek”, say the file's instructions."]


@pytest.mark.parametrize(
    "asked", ["Mandatory Credit: Nordbild", "mandatory credit", "Must credit:"]
)
def test_given_or_unnamed_credit_is_let_be(asked):
    """Nothing is missing where the name is given, or where none is asked for."""
    assert said("required-credit", pair(instructions=asked)) == []
