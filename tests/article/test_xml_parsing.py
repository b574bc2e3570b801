"""XML from strangers: nothing is expanded, nothing fetched, nothing endless."""

import pytest

from viewer.article.xml_parsing import (
    DEEPEST,
    MOST_TAGS,
    attribute,
    children,
    local_name,
    parse_xml,
    text_within,
)
from viewer.errors import ArticleError

LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
FILE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
FETCH = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY % p SYSTEM "x"> %p;]>'
PLAIN = (
    "<!DOCTYPE x>",
    '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    "<!doctype x PUBLIC '-//IPTC//DTD NITF 3.6//EN' \"../nitf-3-6.dtd\" >",
)


@pytest.mark.parametrize("declared", [LAUGHS, FILE, FETCH, "<!DOCTYPE x [", "<!DOCTYPE x 'a"])
@pytest.mark.parametrize("before", ["", '<?xml version="1.0"?>\n', "<!-- a --> <!-- b -->\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_document_type_is_refused(declared, before, encoding):
    """Whatever a document type declares, and wherever it hides, the file is not read."""
    data = f"{before}{declared}<x>&b;</x>".encode(encoding)

    with pytest.raises(ArticleError, match=r"tram\.docx declares entities"):
        parse_xml(data, "tram.docx")


@pytest.mark.parametrize("declared", PLAIN)
@pytest.mark.parametrize("before", ["", '<?xml version="1.0"?>\n', "<!-- a --> <!-- b -->\n"])
def test_a_document_type_that_declares_nothing_is_left_out(declared, before):
    """A mere name and address are passed over, and nothing is fetched from there."""
    root = parse_xml(f"{before}{declared}\n<x>b</x>".encode(), "tram.nitf")

    assert root.text == "b"
    assert root.getroottree().docinfo.doctype == ""


def test_a_second_document_type_is_refused():
    """What the first one hides is no document type any more, only damage."""
    data = f"<!DOCTYPE x>{LAUGHS}<x>&b;</x>".encode()

    with pytest.raises(ArticleError, match=r"tram\.nitf"):
        parse_xml(data, "tram.nitf")


def test_a_document_type_inside_text_is_text():
    """Only a real declaration counts."""
    root = parse_xml(b"<x><![CDATA[<!DOCTYPE html>]]></x>", "tram.docx")

    assert root.text == "<!DOCTYPE html>"


@pytest.mark.parametrize(
    "data",
    [b"", b"<x>", b"<x>&none;</x>", b"\0\0", b"plain", b'<?xml version="1.0" encoding="x"?><x/>'],
)
def test_what_is_no_xml_is_damaged(data):
    """A tree that is not whole is refused with the file's name."""
    with pytest.raises(ArticleError, match=r"tram\.docx is damaged"):
        parse_xml(data, "tram.docx")


def test_depth_has_a_limit():
    """The parser stops at its limit, long before a stack ends."""
    deep = b"<x>" * (DEEPEST * 1000)

    with pytest.raises(ArticleError, match=f"{DEEPEST} levels"):
        parse_xml(deep, "tram.docx")


def test_size_has_a_limit():
    """More elements than any article has are not even parsed."""
    with pytest.raises(ArticleError, match="more XML"):
        parse_xml(b"<x>" + b"<y/>" * MOST_TAGS + b"</x>", "tram.docx")


def test_many_comments_before_the_root_take_no_time():
    """The search for a document type looks at each comment once."""
    root = parse_xml(b"<!-- a -->\n" * 50_000 + b"<x/>", "tram.docx")

    assert local_name(root) == "x"


def test_names_are_known_without_their_namespaces():
    """Elements, attributes and texts are found whatever the namespace's address is."""
    root = parse_xml(
        b'<p:x xmlns:p="urn:a" p:k="1"><p:y>one <p:z>two</p:z></p:y></p:x>', "tram.docx"
    )

    assert attribute(root, "k") == "1"
    assert attribute(root, "missing") == ""
    assert [text_within(child) for child in children(root, "y")] == ["one two"]
