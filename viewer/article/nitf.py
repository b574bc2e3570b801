"""The News Industry Text Format inside other news formats: headline, byline, body and media."""

from typing import TYPE_CHECKING

from viewer.article.news_story import NewsStory
from viewer.article.xml_parsing import attribute, children, local_name, text_within
from viewer.domain import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXTS = {
    "p": BlockKind.PARAGRAPH,
    "hl2": BlockKind.HEADING,
    "li": BlockKind.ITEM,
    "bq": BlockKind.QUOTE,
}


def add_nitf(story: NewsStory, root: "_Element") -> None:
    """Add what a NITF document says (IPTC NITF 3.6), in reading order."""
    from lxml import etree

    walker = etree.iterwalk(root, events=("start",))
    for _, element in walker:
        name = local_name(element)
        if name == "hl1":
            story.add_headline(text_within(element))
        elif name == "byline":
            story.add_byline(text_within(element))
        elif name == "media":
            _add_media(story, element)
        elif name in _TEXTS:
            story.add_text(text_within(element), _TEXTS[name])
        elif name not in ("head", "docdata"):
            continue
        walker.skip_subtree()


def _add_media(story: NewsStory, media: "_Element") -> None:
    """Add a picture of the body; sound and moving pictures are none."""
    if attribute(media, "media-type") not in ("", "image", "photo"):
        return
    sources = (attribute(each, "source") for each in children(media, "media-reference"))
    captions = [text_within(each) for each in children(media, "media-caption")]
    producers = [text_within(each) for each in children(media, "media-producer")]
    image = next(filter(None, sources), None)
    story.add_picture(image, " ".join(captions), " ".join(producers))
