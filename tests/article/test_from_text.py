"""Plain text is read line by line, and its headline is told."""

import pytest

from viewer.article.from_text import read
from viewer.domain import BlockKind
from viewer.errors import ArticleError

HEADLINE = "Springfield to build a new bridge after years of talks"
SHORT = "A new bridge after years"
RIVAL = "Council of Springfield agreed on the new bridge over the river on Monday"
STORY = (
    "The council of Springfield agreed on Monday to pay for the new bridge over the river, after three"
    " years of talks that had more than once been close to failure."
)
MORE = (
    "Traders had asked for a bridge since the old one was closed in the floods, and many of them had"
    " lost half of their customers by the end of the spring."
)


def article_of(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "story.txt"
    path.write_bytes(text.encode(encoding))
    return read(path)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x85", "\f"])
def test_every_line_end_makes_a_block(tmp_path, end):
    """All kinds of line ends part the lines."""
    article = article_of(tmp_path, f"One line here{end}{end}Another one{end}")

    assert [block.text for block in article.blocks] == ["One line here", "Another one"]


def test_blocks_keep_their_line_numbers(tmp_path):
    """A block's line counts from 1 in the file, so gaps can be told."""
    article = article_of(tmp_path, "One\nTwo\n\n\nFive\n")

    assert [block.line for block in article.blocks] == [1, 2, 5]


def test_blanks_around_lines_do_not_count(tmp_path):
    """Leading and trailing blanks, wide ones too, are left off."""
    article = article_of(tmp_path, "\u3000One\u00a0\t\n")

    assert article.blocks[0].text == "One"


def test_the_headline_above_the_story_is_told_from_menus(tmp_path):
    """Section names, dates and bylines around it do not hide the headline."""
    lines = [
        "Skip to content",
        "Home",
        "News",
        "Town hall",
        HEADLINE,
        "By Jane Roe",
        "May 4, 2021, 10:15",
    ]

    article = article_of(tmp_path, "\n".join(lines) + f"\n\n{STORY}\n\n{MORE}\n")

    assert article.title == HEADLINE
    assert [b.text for b in article.blocks if b.kind is BlockKind.HEADLINE] == [HEADLINE]


def test_the_first_line_is_the_headline_of_a_short_text(tmp_path):
    """A text with nothing to go by has its first line as headline."""
    assert article_of(tmp_path, f"{HEADLINE}\n\n{STORY}\n\n{MORE}").title == HEADLINE


def test_a_caption_above_the_story_is_no_headline(tmp_path):
    """A caption with its credit stands above the story and is not the headline."""
    caption = "The council of Springfield meets on Monday. (Photo: Jane Doe/AP)"

    article = article_of(tmp_path, f"{HEADLINE}\n{caption}\n\n{STORY}\n\n{MORE}")

    assert article.title == HEADLINE


@pytest.mark.parametrize(
    "lines",
    [
        [SHORT, f"({RIVAL})"],
        [SHORT, "Facebook", "Twitter", "Print", "Video", RIVAL],
        [f"Listen to {SHORT}", "5 min", SHORT, "Embed"],
        [f"Media caption{RIVAL}", SHORT],
        [f"HomeNewsTown HallBridges: {RIVAL}", SHORT],
        ["By Jane Roe, 4 May 2021", "Desk", f"{SHORT} of hard talks", RIVAL, "Foto: Jane Roe"],
    ],
    ids=["brackets", "player", "prefix", "broadcaster", "glued menu", "caption"],
)
def test_lines_like_headlines_are_told_from_it(tmp_path, lines):
    """Credits, captions, players and menus that speak of the story are not its headline."""
    text = "\n".join(["Town", *lines])

    title = article_of(tmp_path, f"{text}\n\n{STORY}\n\n{MORE}\n").title

    assert title is not None
    assert title.startswith(SHORT)


def test_encoding_and_notes_are_told(tmp_path):
    """The article says which encoding was read and what was lost."""
    path = tmp_path / "story.txt"
    path.write_bytes("Zoë opens the bridge, très très belle".encode() + b"\xff")

    article = read(path)

    assert article.encoding == "utf-8"
    assert len(article.notes) == 1


def test_zero_bytes_in_text_are_dropped(tmp_path):
    """A stray zero byte does not reach the screen."""
    assert article_of(tmp_path, "Title\n\nred \x00 text").blocks[1].text == "red  text"


def test_too_many_lines_are_refused(tmp_path):
    """The limit on lines is named."""
    with pytest.raises(ArticleError, match="500,000 lines"):
        article_of(tmp_path, "a\n" * 500_001)


def test_one_letter_is_an_article(tmp_path):
    """The shortest text is read."""
    assert [block.text for block in article_of(tmp_path, "x").blocks] == ["x"]
