"""A sheet's options as plain values."""

import pytest

from viewer.errors import SheetError
from viewer.sheet.choices import NAMES, options_of, sound, values_of
from viewer.sheet.options import SheetOptions

CHOSEN = SheetOptions(
    layout="contact", paper="A3", landscape=True, margin=20, type_size=120, columns=5, lines=2,
    credit=False, taken=True, footer="{page}", header="", credit_style="{agency}", dots=150,
)  # fmt: skip


def test_options_come_back_from_their_values():
    """What is kept under a name is what is taken up again."""
    assert options_of(values_of(CHOSEN)) == CHOSEN
    assert options_of(values_of(SheetOptions())) == SheetOptions()
    assert set(values_of(CHOSEN)) == set(NAMES)


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        (
            "layout",
            "grid",
            "The layout grid is not known. Known are rows, contact, proof and text.",
        ),
        ("margin", 51, "The margin cannot be 51: it goes from 5 to 50."),
        ("columns", True, "The columns cannot be True: it goes from 1 to 12."),
        ("credit", 1, "What credit is set to, 1, is neither true nor false."),
        ("footer", "{x}", "The footer has {x}, which is not known. "),
        ("header", 3, "The header is no text."),
    ],
)
def test_a_value_that_cannot_be_is_said_and_passed_over_in_a_file(name, value, sentence):
    """Typed, it is refused with a sentence; kept in an old file, it falls back to its default."""
    with pytest.raises(SheetError) as refused:
        options_of({name: value})

    assert str(refused.value).startswith(sentence)
    assert sound({name: value, "unknown": "x", "paper": "A5"}) == {"paper": "A5"}
