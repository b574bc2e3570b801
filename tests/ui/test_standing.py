"""Every standing has a form, a colour and a word of its own."""

from viewer.domain import Severity, Standing
from viewer.ui.standing import standing_of, standing_role, standing_word


def test_every_standing_has_its_own_word_colour_and_form(look):
    """No two standings look or sound the same, even without colour."""
    words = {standing_word(one) for one in Standing}
    forms = [look.icon(one.value, "text", 12).pixmap(12, 12).toImage() for one in Standing]

    assert words == {"Fine", "Look", "Wrong", "Empty"}
    assert all(one != other for n, one in enumerate(forms) for other in forms[:n])
    assert len({standing_role(one) for one in Standing}) == len(Standing)


def test_errors_look_worse_than_warnings():
    """A remark wears the form of the standing it leads to."""
    assert standing_of(Severity.ERROR) is Standing.WRONG
    assert standing_of(Severity.WARNING) is Standing.LOOK
