"""What is offered in the questions a person is asked."""

import codecs

import pytest

from viewer.article.reading import read_article
from viewer.ui.asking import ENCODINGS


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_encoding_on_offer_can_be_read(name, tmp_path):
    """Whichever a person chooses, the article comes out as it was written."""
    article = tmp_path / "ascii.txt"
    article.write_bytes("Boats leave the harbour at dawn.".encode(name))

    read = read_article(article, name)

    assert [block.text for block in read.blocks] == ["Boats leave the harbour at dawn."]


def test_no_encoding_is_offered_twice():
    """Two names for one encoding would only puzzle."""
    names = [codecs.lookup(name).name for name in ENCODINGS]

    assert len(names) == len(set(names))
