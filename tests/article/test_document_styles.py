"""Names of paragraph styles: what they say, in the languages that newsrooms write."""

import pytest

from viewer.article.document_styles import is_first_heading, kind_of_style
from viewer.domain import BlockKind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("caption", BlockKind.CAPTION),
        ("Illustration", BlockKind.CAPTION),
        ("Beschriftung", BlockKind.CAPTION),
        ("Bildunterschrift 2", BlockKind.CAPTION),
        ("Légende", BlockKind.CAPTION),
        ("Pie de foto", BlockKind.CAPTION),
        ("Photo_20_Caption", BlockKind.CAPTION),
        ("Подпись к фото", BlockKind.CAPTION),
        ("Photo credit", BlockKind.CREDIT),
        ("Bildnachweis", BlockKind.CREDIT),
        ("Title", BlockKind.HEADLINE),
        ("Titre", BlockKind.HEADLINE),
        ("heading 3", BlockKind.HEADING),
        ("Heading_20_1", BlockKind.HEADING),
        ("Intense Quote", BlockKind.QUOTE),
        ("Table caption", BlockKind.PARAGRAPH),
        ("toc 1", BlockKind.FURNITURE),
        ("Normal", None),
        ("Text body", None),
        ("", None),
    ],
)
def test_a_name_says_what_the_text_is(name, kind):
    """Names in several languages lead to the same kinds."""
    assert kind_of_style([name]) is kind


def test_a_style_without_a_telling_name_is_what_it_is_based_on():
    """The first name that says anything decides."""
    assert kind_of_style(["Sport", "Caption", "Normal"]) is BlockKind.CAPTION


def test_the_first_level_is_told_from_the_others():
    """Only the heading of the first level may stand for a headline."""
    assert is_first_heading(["My heading", "heading 1"])
    assert not is_first_heading(["heading 2", "heading 1"])
    assert not is_first_heading(["Normal"])
