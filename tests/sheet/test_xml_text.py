"""Text within XML."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.sheet.xml_text import escaped


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("<b> & \"two\" 'ones' ]]>", "<b> & \"two\" 'ones' ]]>"),
        ("a\nb", "a\nb"),
        ("\0\x1b\ud800\ufffe", "\ufffd" * 4),
        ("漢字 😀 ب", "漢字 😀 ب"),
    ],
)
def test_text_comes_back_from_tags_and_attributes(text, there):
    """A reader of XML gets the text that was put in, without what XML cannot hold."""
    root = ET.fromstring(f'<a b="{escaped(text)}">{escaped(text)}</a>')

    assert (root.text, root.get("b")) == (there, there)


@given(st.text(st.characters()))
def test_no_text_breaks_the_document(text):
    """Whatever stands in a text, the document around it is well-formed."""
    root = ET.fromstring(f'<a b="{escaped(text)}">{escaped(text)}</a>')

    assert len(root.get("b") or "") == len(text)
