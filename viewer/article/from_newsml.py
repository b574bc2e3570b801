"""Reads NewsML-G2, the IPTC's news in XML: stories and pictures, alone, in packages or messages."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.article.encoding import read_bytes
from viewer.article.news_story import NewsStory, credit_of, day_of
from viewer.article.nitf import add_nitf
from viewer.article.xml_parsing import attribute, children, local_name, parse_xml, text_within
from viewer.domain import Article
from viewer.errors import ArticleError

if TYPE_CHECKING:
    from lxml.etree import _Element

KIND = "NewsML-G2"
MOST_BYTES = 32 << 20
MOST_ITEMS = 1_000

_ROOTS = ("newsItem", "packageItem", "newsMessage", "itemSet")
_MAIN_HEADLINES = ("", "main", "headline", "hl1", "title")


def read(path: Path, encoding: str | None = None) -> Article:
    """Give a NewsML-G2 document (IPTC NewsML-G2 2.x), or NITF alone, as an article.

    ``encoding`` outweighs what the XML declares. Raises ArticleError for what is no such document.
    """
    data = read_bytes(path)
    if len(data) > MOST_BYTES:
        raise ArticleError(f"{path.name} is larger than {MOST_BYTES >> 20} MB, too large to read.")
    root = parse_xml(data, path.name, encoding)
    story = NewsStory()
    if local_name(root) == "nitf":
        add_nitf(story, root)
    elif local_name(root) in _ROOTS:
        for item in _items(root):
            _add_item(story, item)
    else:
        raise ArticleError(f"{path.name} is no {KIND}: it begins with <{local_name(root)[:40]}>.")
    if not story.blocks:
        raise ArticleError(f"{path.name} is empty: it holds no text and no picture.")
    return Article(
        path,
        story.title,
        story.blocks,
        story.language,
        encoding or "",
        story.published,
        story.notes,
    )


def _items(root: "_Element") -> list["_Element"]:
    """Give the items of a document: a message holds several, stories come before pictures."""
    items = [each for each in root.iter("*") if local_name(each) in ("newsItem", "packageItem")]
    return sorted(items[:MOST_ITEMS], key=_is_picture)


def _is_picture(item: "_Element") -> bool:
    """Tell a picture by its class (ninat:picture), else by holding no text."""
    for meta in children(item, "itemMeta"):
        for kind in children(meta, "itemClass"):
            code = attribute(kind, "qcode") or attribute(kind, "uri")
            return code.replace("/", ":").rpartition(":")[2] in ("picture", "graphic")
    return any(True for _ in _remote(item)) and not any(True for _ in _bodies(item))


def _add_item(story: NewsStory, item: "_Element") -> None:
    if _is_picture(item):
        _add_picture(story, item)
        return
    story.language = story.language or _language(item)
    stamps = (text_within(e) for n in ("versionCreated", "firstCreated") for e in _meta(item, n))
    story.published = story.published or next(filter(None, map(day_of, stamps)), None)
    headlines = list(_fields(item, "headline"))
    for role, text in headlines:
        if role in _MAIN_HEADLINES or len(headlines) == 1:
            story.add_headline(text)
            break
    story.add_byline(_field(item, "by"))
    for body in _bodies(item):
        _add_body(story, body)


def _add_body(story: NewsStory, body: "_Element") -> None:
    """Add what a story holds: text, a page, or NITF."""
    from lxml import etree

    inside = next(body.iterchildren("*"), None)
    if inside is None:
        text = "".join(map(str, body.itertext()))
        kind = attribute(body, "contenttype")
        (story.add_text if kind == "text/plain" else story.add_page)(text)
    elif local_name(inside) == "nitf":
        add_nitf(story, inside)
    else:
        # Browsers know neither prefixes nor <td/>: written as they write it, by plain names.
        for element in inside.iter("*"):
            element.tag = local_name(element)
        page = etree.tostring(inside, encoding="unicode", method="html", with_tail=False)
        story.add_page(page)


def _add_picture(story: NewsStory, item: "_Element") -> None:
    """Add a picture with the caption among its descriptions, and the credit that is to be printed."""
    described = list(_fields(item, "description"))
    caption = next((text for role, text in described if role == "caption"), "")
    caption = caption or next((text for _, text in described), "")
    creators = [_name(creator) for creator in _content(item, "creator")]
    holders = [
        _name(holder)
        for rights in children(item, "rightsInfo")
        for holder in children(rights, "copyrightHolder")
    ]
    creator = _field(item, "by") or next(filter(None, creators), "")
    credit = credit_of(_field(item, "creditline"), creator, next(filter(None, holders), ""))
    story.add_picture(_best_remote(item), caption, credit, _field(item, "headline"))


def _best_remote(item: "_Element") -> str | None:
    """Give the reference of the widest rendition, else what the item itself is called."""
    best, widest = attribute(item, "guid") or None, -1
    for remote in _remote(item):
        reference = attribute(remote, "href") or attribute(remote, "residref")
        said = attribute(remote, "width")
        width = int(said) if said.isdecimal() and len(said) < 9 else 0
        if reference and width > widest:
            best, widest = reference, width
    return best


def _remote(item: "_Element") -> Iterator["_Element"]:
    for content in children(item, "contentSet"):
        yield from children(content, "remoteContent")


def _bodies(item: "_Element") -> Iterator["_Element"]:
    for content in children(item, "contentSet"):
        yield from children(content, "inlineXML")
        yield from children(content, "inlineData")


def _meta(item: "_Element", name: str) -> Iterator["_Element"]:
    for meta in children(item, "itemMeta"):
        yield from children(meta, name)


def _content(item: "_Element", name: str) -> Iterator["_Element"]:
    for meta in children(item, "contentMeta"):
        yield from children(meta, name)


def _fields(item: "_Element", name: str) -> Iterator[tuple[str, str]]:
    """Give role and text of each field of a name: "drol:caption" is the role caption."""
    for field in _content(item, name):
        role = attribute(field, "role").rpartition(":")[2].lower()
        if text_within(field):
            yield role, text_within(field)


def _field(item: "_Element", name: str) -> str:
    return next((text for _, text in _fields(item, name)), "")


def _name(party: "_Element") -> str:
    """Give what a person or an organisation is called."""
    named = next((text_within(name) for name in children(party, "name")), "")
    return named or attribute(party, "literal")


def _language(item: "_Element") -> str:
    tags = (attribute(language, "tag") for language in _content(item, "language"))
    return next(filter(None, tags), "") or attribute(item, "lang")
