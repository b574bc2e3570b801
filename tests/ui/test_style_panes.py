"""The rules of panes and dialogs."""

import re
from dataclasses import asdict
from string import Template

import pytest

from viewer.ui.style_panes import PANE_RULES
from viewer.ui.theme import load_theme


@pytest.mark.parametrize("name", ["dark", "light"])
def test_every_colour_of_the_rules_is_a_role(name):
    """No rule names a colour that the themes do not have."""
    colours = asdict(load_theme(name)) | {"faded": "#808080", "quiet": "#909090"}
    sizes = dict.fromkeys(("title", "lead", "button"), "15px")

    sheet = Template(PANE_RULES).substitute(colours, **sizes)

    assert "$" not in sheet


def test_braces_are_closed():
    """Qt would silently drop a sheet with a brace too few."""
    assert PANE_RULES.count("{") == PANE_RULES.count("}")
    assert not re.search(r"{[^}]*{", PANE_RULES)
