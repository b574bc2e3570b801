"""News in JSON: the three versions give the same article."""

import json
from datetime import date

import pytest

from viewer.article import from_ninjs
from viewer.domain import BlockKind
from viewer.errors import ArticleError

VERSION_1 = {
    "uri": "urn:ellery:1",
    "type": "text",
    "language": "en",
    "versioncreated": "2031-05-03T10:00:00Z",
    "headline": "Old tram returns",
    "byline": "Mara Lindt",
    "body_xhtml": "<p>The tram of 1931 runs again.</p><p>Tickets cost nothing.</p>",
    "associations": {
        "featured": {
            "type": "picture",
            "headline": "A tram",
            "description_text": "The tram leaves its shed.",
            "byline": "Ada Thorne",
            "copyrightholder": "Reuters",
            "renditions": {
                "small": {"href": "https://ellery.example/s.jpg", "width": 200},
                "large": {"href": "https://ellery.example/l.jpg", "width": 2000},
            },
        }
    },
}
PICTURE = {
    "name": "featured",
    "type": "picture",
    "headline": "A tram",
    "descriptions": [
        {"role": "summary", "value": "no"},
        {"role": "caption", "value": "<p>The tram leaves its shed.</p>"},
    ],
    "by": "Ada Thorne",
    "copyrightholder": "Reuters",
    "renditions": [
        {"name": "large", "href": "https://ellery.example/l.jpg", "width": 2000},
        {"name": "small", "href": "https://ellery.example/s.jpg", "width": 200},
    ],
}
VERSION_2 = {
    "type": "text",
    "language": "en",
    "versioncreated": "2031-05-03T10:00:00Z",
    "headlines": [
        {"role": "short", "value": "Tram"},
        {"role": "main", "value": "Old tram returns"},
    ],
    "by": "Mara Lindt",
    "bodies": [
        {
            "role": "main",
            "contenttype": "text/plain",
            "value": "The tram of 1931 runs again.\n\nTickets cost nothing.",
        }
    ],
    "associations": [PICTURE],
}
VERSION_3 = {
    **VERSION_2,
    "contentCreated": "2031-05-03",
    "associations": [{**PICTURE, "copyrightholder": None, "copyrightHolder": "Reuters"}],
}


@pytest.fixture
def read(tmp_path):
    """Give a function that reads some JSON."""

    def read_json(data):
        path = tmp_path / "tram.json"
        path.write_text(data if isinstance(data, str) else json.dumps(data), "utf-8")
        return from_ninjs.read(path)

    return read_json


@pytest.mark.parametrize("data", [VERSION_1, VERSION_2, VERSION_3], ids=["1", "2", "3"])
def test_every_version_gives_the_same_article(read, data):
    """Headline, byline, body and the picture with caption and credit come out alike."""
    article = read(data)

    assert article.title == "Old tram returns"
    assert article.language == "en"
    assert article.published == date(2031, 5, 3)
    assert [(block.kind, block.text) for block in article.blocks] == [
        (BlockKind.HEADLINE, "Old tram returns"),
        (BlockKind.PARAGRAPH, "Mara Lindt"),
        (BlockKind.PARAGRAPH, "The tram of 1931 runs again."),
        (BlockKind.PARAGRAPH, "Tickets cost nothing."),
        (BlockKind.IMAGE, "A tram"),
        (BlockKind.CAPTION, "The tram leaves its shed."),
        (BlockKind.CREDIT, "Ada Thorne/Reuters"),
    ]
    assert article.blocks[4].image == "https://ellery.example/l.jpg"
    assert {block.figure for block in article.blocks[4:]} == {1}


def test_figures_of_the_body_come_before_the_pictures_sent_with_it(read):
    """Numbers of figures count on from the body's own."""
    body = '<figure><img src="in.jpg"><figcaption>Inside. Photo: Mara Lindt</figcaption></figure>'

    article = read({**VERSION_1, "body_xhtml": f"<p>The tram runs.</p>{body}"})

    images = [(b.image, b.figure) for b in article.blocks if b.kind is BlockKind.IMAGE]
    assert images == [("in.jpg", 1), ("https://ellery.example/l.jpg", 2)]


def test_a_picture_alone_is_a_slot(read):
    """An agency sends single pictures in the same format; the item's own name is the reference."""
    article = read({"type": "picture", "uri": "urn:p:1", "descriptions": [{"value": "The tram."}]})

    assert [(block.kind, block.text or block.image) for block in article.blocks] == [
        (BlockKind.IMAGE, "urn:p:1"),
        (BlockKind.CAPTION, "The tram."),
    ]


def test_several_items_in_one_file_follow_each_other(read):
    """A list of items is read in its order, one headline standing for all."""
    article = read([{"headline": "One", "body_text": "a"}, {"headline": "Two", "body_text": "b"}])

    assert article.title == "One"
    assert [block.text for block in article.blocks] == ["One", "a", "Two", "b"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("{", "no whole JSON"),
        ('"tram"', "no field"),
        ("[]", "no field"),
        ('{"slots": []}', "no field"),
        ('{"headline": ""}', "empty"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_other_json_is_refused(read, data, reason):
    """The sentence names the file and the reason."""
    with pytest.raises(ArticleError, match=rf"tram\.json is .*{reason}"):
        read(data)


@pytest.mark.parametrize(
    "odd",
    [
        {"associations": 5},
        {"associations": [None, 3, []]},
        {"bodies": [None, {"value": 3}]},
        {"renditions": {"a": None}, "type": "picture"},
        {"type": ["picture"]},
        {"descriptions": "x"},
    ],
)
def test_fields_of_the_wrong_kind_are_passed_over(read, odd):
    """Whatever a field holds, the rest of the item is read."""
    article = read([{"headline": "Old tram"}, odd])

    assert article.title == "Old tram"


def test_items_have_a_limit(read):
    """A package of thousands is read as far as the limit."""
    associations = [{"body_text": f"Text {number}."} for number in range(5000)]

    article = read({"headline": "Old tram", "associations": associations})

    assert len(article.blocks) == from_ninjs.MOST_ITEMS
