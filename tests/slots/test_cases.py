"""Every file of tests/cases/slots/ is a test: a text, a line of dashes, and the slots it shows."""

import json
from pathlib import Path

import pytest

from viewer.article.encoding import Decoded
from viewer.article.from_text import article_of
from viewer.slots.headline import headline_of
from viewer.slots.parsing import parse_slots

CASES = sorted((Path(__file__).parents[1] / "cases" / "slots").glob("*.case"))
DIVIDER = "\n----\n"


def read_case(path):
    """Give a case's article and what is expected of it."""
    text, _, expected = path.read_text(encoding="utf-8").partition(DIVIDER)
    return article_of(Decoded(text, "utf-8"), None), json.loads(expected)


def shown(slots):
    return [
        {"caption": slot.caption, "credit": slot.credit.text if slot.credit else None}
        for slot in slots
    ]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_slots_are_those_of_the_case(path):
    """The text shows these slots, in this order, and nothing else."""
    article, expected = read_case(path)

    assert shown(parse_slots(article)) == expected["slots"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_headline_is_that_of_the_case(path):
    """The text's headline is this one."""
    article, expected = read_case(path)

    assert headline_of(article) == expected["headline"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_spans_show_caption_and_credit_in_their_blocks(path):
    """The characters at a slot's spans are its caption and its credit."""
    article, _ = read_case(path)

    for slot in parse_slots(article):
        if slot.caption_at:
            block = article.blocks[slot.caption_at.block]
            assert block.text[slot.caption_at.start : slot.caption_at.end] == slot.caption
        if slot.credit_at and slot.credit:
            block = article.blocks[slot.credit_at.block]
            assert block.text[slot.credit_at.start : slot.credit_at.end] == slot.credit.text


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_slot_says_why(path):
    """Each slot carries a sentence about the rule that claimed it."""
    article, _ = read_case(path)

    assert all(slot.why.endswith(".") for slot in parse_slots(article))
