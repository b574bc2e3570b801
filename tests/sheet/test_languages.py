"""The article's language as office programs want it."""

import pytest

from viewer.sheet.languages import language_group, language_tag


@pytest.mark.parametrize(
    ("language", "tag"),
    [("en", "en"), ("pt_BR", "pt-BR"), ("zh-Hant-TW", "zh-Hant-TW"), ("", ""), ("<en>", "")],
)
def test_only_what_can_be_a_tag_is_one(language, tag):
    """An underscore is mended; anything that is no tag is none."""
    assert language_tag(language) == tag


@pytest.mark.parametrize(
    ("tag", "group"),
    [
        ("en", "western"),
        ("ru", "western"),
        ("ja-JP", "asian"),
        ("HE", "complex"),
        ("hi", "complex"),
    ],
)
def test_each_language_is_of_one_group(tag, group):
    """Han and kana are Asian, scripts that are shaped are complex, the rest is Western."""
    assert language_group(tag) == group
