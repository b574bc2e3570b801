"""An article's headline, wherever its format keeps it."""

from viewer.domain import Article, Block, BlockKind
from viewer.slots.headline import LONGEST_HEADLINE, headline_of


def article(title=None, *blocks):
    """Give an article with a title and some blocks."""
    return Article(
        None, title, tuple(Block(kind, text, n) for n, (kind, text) in enumerate(blocks))
    )


def test_the_readers_title_is_the_headline():
    """What the reader calls the title wins over every block."""
    found = headline_of(article("Mill for sale", (BlockKind.HEADLINE, "Sale of a mill")))

    assert found == "Mill for sale"


def test_without_a_title_the_first_headline_block_counts():
    """A headline block comes before a mere heading."""
    found = headline_of(
        article(None, (BlockKind.HEADING, "Local"), (BlockKind.HEADLINE, "Mill for sale"))
    )

    assert found == "Mill for sale"


def test_a_heading_serves_where_there_is_no_headline():
    """A document that only has headings is named by the first one."""
    found = headline_of(article(" ", (BlockKind.PARAGRAPH, "It is."), (BlockKind.HEADING, "Mill")))

    assert found == "Mill"


def test_an_article_without_any_has_none():
    """Paragraphs alone make no headline."""
    assert headline_of(article(None, (BlockKind.PARAGRAPH, "The mill is for sale."))) is None


def test_a_headline_is_one_line_of_bounded_length():
    """Line ends become spaces and an endless title is cut with an ellipsis."""
    found = headline_of(article("Mill\n for  sale " + "x" * 1_000))

    assert found is not None
    assert found.startswith("Mill for sale x")
    assert len(found) == LONGEST_HEADLINE
    assert found.endswith("…")
