"""Markdown becomes blocks, with figures for images that stand alone."""

import pytest

from viewer.article.from_markdown import read
from viewer.domain import BlockKind


def blocks_of(tmp_path, text):
    path = tmp_path / "story.md"
    path.write_text(text, encoding="utf-8")
    return read(path).blocks


def captions(blocks):
    return [(block.image, block.text) for block in blocks if block.kind is BlockKind.CAPTION]


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("![](a.jpg)\n*Ann Lee opens the pier.*", "Ann Lee opens the pier."),
        ("![](a.jpg)\n\n*Ann Lee opens the pier.*", "Ann Lee opens the pier."),
        ("![](a.jpg)\n\n**Ann Lee** opens the pier.", None),
        ("![](a.jpg)\nAnn Lee opens the pier.", "Ann Lee opens the pier."),
        ('![pier](a.jpg "Ann Lee opens the pier.")', "Ann Lee opens the pier."),
        ("![Ann Lee opens the pier.](a.jpg)", "Ann Lee opens the pier."),
        ('![pier](a.jpg "title")\n\n_Ann Lee opens the pier._', "Ann Lee opens the pier."),
        ("[![](a.jpg)](big.html)\n*Ann Lee opens the pier.*", "Ann Lee opens the pier."),
    ],
)
def test_an_image_alone_has_a_caption(tmp_path, text, caption):
    """The line below wins, then the title, then the alternative; plain paragraphs stay text."""
    found = captions(blocks_of(tmp_path, text))

    assert found == ([("a.jpg", caption)] if caption else [])


def test_image_and_caption_share_a_figure(tmp_path):
    """An image and its caption have one figure number, the next image another."""
    blocks = blocks_of(tmp_path, "![](a.jpg)\n*One.*\n\n![](b.jpg)\n*Two.*")

    assert [(block.kind.value, block.figure) for block in blocks] == [
        ("image", 1),
        ("caption", 1),
        ("image", 2),
        ("caption", 2),
    ]


def test_an_image_within_a_sentence_is_no_figure(tmp_path):
    """A small picture in running text leaves the text as it is."""
    blocks = blocks_of(tmp_path, "Press the ![play](play.png) sign.")

    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.PARAGRAPH, "Press the play sign.")
    ]


def test_kinds_follow_the_mark_up(tmp_path):
    """Headings, items and quotes are known as such; the first main heading is the headline."""
    text = "# Top\n\nHello *world*.\n\n## Part\n\n- one\n- two\n\n> said\n\n# Again\n"

    blocks = blocks_of(tmp_path, text)

    assert [block.kind.value for block in blocks] == [
        "headline",
        "paragraph",
        "heading",
        "item",
        "item",
        "quote",
        "heading",
    ]
    assert blocks[1].text == "Hello world."


def test_a_header_gives_the_title(tmp_path):
    """The title of a file's header is the headline, and the header is no text."""
    path = tmp_path / "story.md"
    path.write_text('---\ntitle: "A new bridge"\ntags: x\n---\n\nHello.\n', encoding="utf-8")

    article = read(path)

    assert article.title == "A new bridge"
    assert [(block.text, block.line) for block in article.blocks] == [("Hello.", 6)]


def test_raw_html_is_text(tmp_path):
    """Tags in Markdown do nothing: their text stays."""
    blocks = blocks_of(tmp_path, "<div onload=alert(1)>Hello &amp; bye</div>\n\nA <b>bold</b> word")

    assert [block.text for block in blocks] == ["Hello & bye", "A bold word"]


@pytest.mark.parametrize("piece", ["[", "*a_ ", ">", "![", "`"])
def test_nested_marks_end(tmp_path, piece):
    """Marks without end give blocks and no error."""
    assert blocks_of(tmp_path, piece * 5_000 + " deep")
