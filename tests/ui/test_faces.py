"""Captions read in a serif, credits in letter-spaced capitals where the script has them."""

import pytest
from PySide6.QtGui import QFont

from viewer.ui.faces import caption_font, credit_font, credit_text, spaced_font


@pytest.mark.parametrize(
    ("credit", "shown"),
    [
        ("Reuters", "REUTERS"),
        ("Straße/epa", "STRASSE/EPA"),
        ("Рейтер 2021", "РЕЙТЕР 2021"),
        ("رويترز", "رويترز"),
        ("共同通信 Kyodo", "共同通信 Kyodo"),
        ("रॉयटर्स", "रॉयटर्स"),
        ("", ""),
    ],
)
def test_credit_is_in_capitals_only_where_the_script_has_them(credit, shown):
    """Scripts with capitals are capitalised, others and mixtures stay as printed."""
    assert credit_text(credit) == shown


def test_joined_scripts_are_not_spaced(qapp):
    """Arabic letters stay joined: only scripts with capitals are letter-spaced."""
    assert spaced_font("Reuters").letterSpacing() > 0
    assert spaced_font("رويترز").letterSpacing() == 0


def test_faces_have_their_sizes_in_pixels(qapp):
    """Caption and credit faces come at the sizes of the design."""
    assert caption_font(19).pixelSize() == 19
    assert caption_font(19).families()
    assert credit_font().pixelSize() == 11
    assert credit_font().weight() == QFont.Weight.DemiBold
