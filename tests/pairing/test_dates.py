"""Dates are found as captions write them."""

from datetime import date

import pytest

from viewer.pairing.dates import dates_in


@pytest.mark.parametrize(
    "text",
    [
        "The quay on March 5, 2021, at dusk",
        "The quay, 5 March 2021",
        "Der Kai am 5. März 2021",
        "Der Kai am 05.03.2021",
        "El muelle, el 5 de marzo de 2021",
        "Le quai, le 5 mars 2021",
        "Причал 5 марта 2021 года",
        "2021年3月5日の埠頭",
        "quay 2021-03-05",
    ],
)
def test_written_out_dates_are_found(text):
    """A date with day, month and year is found in many languages."""
    assert dates_in(text) == (date(2021, 3, 5),)


@pytest.mark.parametrize("text", ["31 February 2021", "March 2021", "5 Quays 2021", ""])
def test_what_is_no_date_is_none(text):
    """Days that do not exist, months alone and other words give nothing."""
    assert dates_in(text) == ()
