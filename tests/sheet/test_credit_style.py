"""Credits set in a house style."""

import pytest

from viewer.errors import SheetError
from viewer.sheet.credit_style import in_house_style
from viewer.sheet.rows import Row, Sheet

QUILL, SHORE, GANNET = ("creator", "A. Quill"), ("agency", "Shore"), ("distributor", "Gannet")
BOTH = "Photo: {creator} ({agency})"
ALL = "{creator} ({agency}/{distributor}), {licence}."


def styled(template, *roles):
    """A row whose credit has these parts, in the house style."""
    row = Row(1, "key", credit="As printed", roles=roles)
    return in_house_style(Sheet("Title", (row,)), template).rows[0]


@pytest.mark.parametrize(
    ("template", "roles", "credit"),
    [
        ("{creator}/{agency}", (QUILL, SHORE), "A. Quill/Shore"),
        ("{creator}/{agency}", (QUILL,), "A. Quill"),
        ("{creator}/{agency}", (SHORE,), "Shore"),
        (BOTH, (QUILL, SHORE), "Photo: A. Quill (Shore)"),
        (BOTH, (QUILL,), "Photo: A. Quill"),
        (BOTH, (SHORE,), "Photo: Shore"),
        (ALL, (QUILL, SHORE, GANNET), "A. Quill (Shore/Gannet)."),
        (ALL, (QUILL, GANNET, ("licence", "CC BY")), "A. Quill (Gannet), CC BY."),
        ("({creator}/{agency})", (QUILL,), "(A. Quill)"),
        ("© {agency} via {distributor}", (GANNET,), "© Gannet"),
        ("{creator} for {agency} news", (QUILL,), "A. Quill"),
        ("{creator}", (QUILL, ("creator", "B. Reed"), QUILL), "A. Quill, B. Reed"),
    ],
)
def test_what_is_missing_takes_its_punctuation_along(template, roles, credit):
    """Separators, brackets and words stand only between parts that are there."""
    row = styled(template, *roles)

    assert row.credit == credit
    assert row.is_restyled


@pytest.mark.parametrize("roles", [(), (GANNET,)])
def test_without_a_part_of_the_template_the_credit_stays(roles):
    """A credit that nobody could take apart is printed as the article has it."""
    row = styled(BOTH, *roles)

    assert row.credit == "As printed"
    assert not row.is_restyled


@pytest.mark.parametrize(
    "template", ["{photographer}", "{creator", "creator}", "{}", "{{creator}}"]
)
def test_a_template_that_cannot_be_understood_is_said(template):
    """The sentence names the parts that there are."""
    with pytest.raises(SheetError, match=r"^The credit style .*Known are \{creator\}, "):
        styled(template, QUILL)


def test_names_with_braces_are_text():
    """What a part holds is never taken for a template."""
    assert styled("{creator}/{agency}", ("creator", "{agency}"), SHORE).credit == "{agency}/Shore"
