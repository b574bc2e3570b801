"""Every file of tests/cases/pages/ is a test: mark-up in a story, a line of dashes, its slots."""

import json
from pathlib import Path

import pytest

from viewer.article.from_html import read_page
from viewer.slots.parsing import parse_slots

CASES = sorted((Path(__file__).parents[1] / "cases" / "pages").glob("*.case"))
DIVIDER = "\n----\n"
TITLE = "Port Ellery lights its lamp again"
STORY = (
    "<p>The town has lived from the sea for nine hundred years, and its people know each boat of"
    " the harbour by name. On Sunday they stood on the breakwater until the lamp was lit.</p>"
)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_page_shows_the_slots_of_the_case(path):
    """The mark-up in the midst of a story gives these slots, in this order, and nothing else."""
    mark_up, _, expected = path.read_text("utf-8").partition(DIVIDER)
    page = f"<title>{TITLE}</title><article><h1>{TITLE}</h1>{STORY}{mark_up}{STORY * 2}</article>"

    slots = parse_slots(read_page(page))

    shown = [
        {
            "caption": slot.caption,
            "credit": slot.credit.text if slot.credit else None,
            "image": slot.image,
        }
        for slot in slots
    ]
    assert shown == json.loads(expected)
