"""A photo's fields beside the article's words."""

from datetime import date

import pytest

from viewer.domain import Claim, Credit, Embedded, MadeBy, Pair, Photo, Slot
from viewer.ui.photo_fields import Agreement, fields_of

ROLES = (("creator", "Jane Roe"), ("agency", "Coast Press"))
CREDIT = Credit("Jane Roe/Coast Press", "Jane Roe/Coast Press", ROLES)


def fields(caption="A ferry at Harwich, 9 March 2024.", credit=CREDIT, **said):
    pair = Pair(
        Slot("a", 1, caption, credit), Photo("p.jpg", embedded=Embedded(**said)), MadeBy.HAND
    )
    return {field.name: field for field in fields_of(pair)}


def credit_field(file, credit=CREDIT):
    said = Embedded(credit=file)
    pair = Pair(Slot("a", 1, "A ferry.", credit), Photo("p.jpg", embedded=said), MadeBy.HAND)
    return fields_of(pair)[0]


@pytest.mark.parametrize(
    ("file", "agreement"),
    [
        ("COAST PRESS", Agreement.AGREES),
        ("Jane Roe / Coast Press", Agreement.AGREES),
        ("Coast Press via Bay Images", Agreement.DIFFERS),
        ("", Agreement.NONE),
    ],
)
def test_credit_agrees_if_the_article_names_all_of_it(file, agreement):
    """Capitals and signs do not count; a name that the article leaves out does."""
    assert credit_field(file).agreement is agreement


def test_credit_that_the_article_lacks_is_unnamed():
    """A slot without a credit asks for the file's."""
    assert credit_field("Coast Press", None).agreement is Agreement.UNNAMED


def test_creator_and_source_are_held_against_the_parts_of_the_credit():
    """The article's creator and agency stand beside the file's."""
    found = fields(creators=("JANE ROE",), source="Coast Press")

    assert (found["creators"].article, found["creators"].agreement) == (
        "Jane Roe", Agreement.AGREES,
    )  # fmt: skip
    assert (found["source"].article, found["source"].agreement) == (
        "Coast Press", Agreement.AGREES,
    )  # fmt: skip


def test_other_creator_differs_and_other_source_is_no_matter():
    """Sources are often numbers of an archive; a creator is a person."""
    found = fields(creators=("John Doe",), source="X-1440")

    assert found["creators"].agreement is Agreement.DIFFERS
    assert found["source"].agreement is Agreement.NONE


@pytest.mark.parametrize(
    ("day", "agreement"),
    [(date(2024, 3, 9), Agreement.AGREES), (date(2024, 3, 10), Agreement.DIFFERS)],
)
def test_day_is_held_against_the_captions(day, agreement):
    """A caption that writes out a day agrees with the file's or not."""
    found = fields(date=day)["date"]

    assert found.agreement is agreement
    assert "2024" in found.article


def test_day_without_one_in_the_caption_is_only_shown():
    """A caption without a day says nothing against the file's."""
    found = fields(caption="A ferry.", date=date(2024, 3, 9))["date"]

    assert (found.article, found.agreement) == ("", Agreement.NONE)


def test_places_are_looked_for_in_the_caption():
    """A city that the caption names agrees, a country that it leaves out is only shown."""
    found = fields(city="HARWICH", country="England")

    assert found["city"].agreement is Agreement.AGREES
    assert (found["country"].article, found["country"].agreement) == ("", Agreement.NONE)


def test_instructions_restrict():
    """Instructions may limit what can be done with a photo."""
    assert fields(instructions="No archives")["instructions"].agreement is Agreement.RESTRICTS


def test_only_what_the_file_fills_is_a_field():
    """Empty fields are left out, but for the credit; an empty slot has none."""
    assert list(fields()) == ["credit"]
    assert fields_of(Pair(Slot("a", 1, "A ferry.", CREDIT), None, MadeBy.NOBODY)) == ()


def test_blocks_that_say_otherwise_are_named():
    """What did not win stands beside the field if it is another word."""
    claims = (
        Claim("city", "XMP", "Harwich", won=True),
        Claim("city", "IIM", "Colchester", won=False),
        Claim("city", "Exif", "Harwich ", won=False),
        Claim("date", "IIM", "2024-03-08", won=False),
        Claim("creators", "IIM", "A. Poe\nB. Roe", won=False),
    )
    found = fields(city="Harwich", date=date(2024, 3, 9), creators=("Jane Roe",), claims=claims)

    assert found["city"].others == (("IIM", "Colchester"),)
    assert "8" in found["date"].others[0][1]
    assert found["creators"].others == (("IIM", "A. Poe, B. Roe"),)
