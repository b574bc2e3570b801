"""The sheet as Markdown, parsed back as CommonMark says."""

from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from viewer.sheet.writing import write_sheet


def page_of(document, folder, nothing):
    """The sheet as a reader of Markdown shows it."""
    write_sheet(document, folder / "a.md", nothing)
    text = (folder / "a.md").read_bytes().decode()
    return LexborHTMLParser(MarkdownIt("commonmark").enable("table").render(text))


def test_each_row_has_a_heading_a_caption_and_a_credit(documents, nothing, tmp_path):
    """Numbers are headings; the caption follows, and the credit is strong."""
    page = page_of(documents("The ferry.", "The quay.", credit="Shore"), tmp_path, nothing)

    assert [node.text() for node in page.css("h2")] == ["1", "2"]
    assert [node.text() for node in page.css("strong")] == ["Shore", "Shore"]
    assert "The ferry." in [node.text() for node in page.css("p")]


def test_hostile_text_stays_text(documents, nothing, tmp_path):
    """Nothing that is typed in a caption becomes mark-up."""
    hostile = "# *a* [x](http://x) <b>b</b> `c` | d | &amp; ~~e~~ ![i](j)"
    page = page_of(documents(hostile, "1. one\n- two\n> three\n---\n    four"), tmp_path, nothing)

    assert page.css("a, b, code, ul, ol, blockquote, hr, pre, img, table") == []
    assert hostile in [node.text() for node in page.css("p")]
    assert [node.text() for node in page.css("p")][-1].split() == [
        "1.", "one", "-", "two", ">", "three", "---", "four",
    ]  # fmt: skip


def test_a_photo_is_linked_by_its_name(documents, nothing, tmp_path):
    """The address is the name, its odd bytes percent-encoded."""
    page = page_of(documents("One", names=("sub/a (1)\udcff.jpg",)), tmp_path, nothing)

    assert page.css_first("img").attributes["src"] == "sub/a%20%281%29%FF.jpg"
