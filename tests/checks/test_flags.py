"""Terms of use become flags on their slots."""

from datetime import date

from tests.checks.cases import article, credited, pair
from viewer.checks.flags import flags_on
from viewer.domain import Flag


def test_terms_are_gathered_from_caption_credit_and_file():
    """Each term is a flag once, with the place where it stands first."""
    shown = pair(
        "Boats. NO ARCHIVES",
        credit=credited("Nordbild - SWEDEN OUT"),
        instructions="No archives. For editorial use only.",
    )

    flags = flags_on([shown, pair(number=2)], None)

    assert flags == {
        "key1": (
            Flag("no archives", "caption"),
            Flag("SWEDEN OUT", "credit"),
            Flag("editorial use only", "instructions in the file"),
        )
    }


def test_embargo_forbids_until_it_is_over():
    """An embargo is a flag with its date, and forbids unless the article came out after it."""
    shown = pair(instructions="Embargoed until 5 May 2031")

    open_now = flags_on([shown], None)["key1"][0]
    over = flags_on([shown], article("Boats.", published=date(2031, 5, 9)))["key1"][0]

    assert (open_now.text, open_now.forbids) == ("embargo until 5 May 2031", True)
    assert not over.forbids
