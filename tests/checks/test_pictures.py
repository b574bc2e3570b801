"""Photos are told of that are too small for print, or left over."""

from dataclasses import replace

from tests.checks.cases import article, pair, said
from viewer.domain import Block, BlockKind, Embedded, Photo

BODY = article("Keeper Ada Thorne has lived in Port Ellery for thirty years.")


def test_small_photo_is_told_beside_a_large_one():
    """A long side under 1,000 pixels is too short for print."""
    large, small = pair(size=(3000, 2000)), pair(number=2, caption="Gulls.", size=(600, 999))

    found = said("photo-too-small", large, small)

    assert found == ["The photo of slot 2 is small for print: 600 × 999 pixels."]


def test_copies_for_the_web_are_not_told_one_by_one():
    """Where all of several photos are small nothing is said, nor of one that is large enough."""
    small = pair(size=(600, 400))

    assert said("photo-too-small", small, pair(number=2, size=(800, 600))) == []
    assert said("photo-too-small", pair(size=(1000, 700))) == []


def test_unused_photo_with_a_name_of_the_article_is_told():
    """A photo in no slot whose own caption names whom the article names seems to belong."""
    left = _photo("The keeper Ada Thorne at the lens.")

    found = said("unused-photo", pair(), of=BODY, unplaced=(left,))

    assert found == ["“lens.jpg” is in no slot, and looks as if it belonged to the article."]


def test_unused_photo_of_something_else_is_not_told():
    """A stranger's photo, one without words and one that cannot be shown are left alone."""
    broken = _photo("The keeper Ada Thorne at the lens.", fault="It is empty.")
    unplaced = (_photo("Goats on Mount Vexholm."), _photo(""), broken)

    assert said("unused-photo", pair(), of=BODY, unplaced=unplaced) == []


def _photo(caption, **fields):
    return Photo("lens.jpg", embedded=Embedded(caption=caption), **fields)


def test_unused_photo_that_the_article_refers_to_or_describes_is_told():
    """The article's own reference, or most of the caption's words in it, say that it belongs."""
    story = article("Fishermen mend their yellow nets beside the rusty crane.")
    shown = replace(story, blocks=(*story.blocks, Block(BlockKind.IMAGE, "", 2, "a/lens.jpg?w=9")))
    described = _photo("fishermen mend yellow nets beside the crane")

    assert len(said("unused-photo", pair(), of=shown, unplaced=(_photo(""),))) == 1
    assert len(said("unused-photo", pair(), of=story, unplaced=(described,))) == 1
    assert said("unused-photo", pair(), of=story, unplaced=(_photo("fishermen"),)) == []
    chinese = article("渔民在生锈的起重机旁修补黄色的渔网。")
    assert said(
        "unused-photo", pair(), of=chinese, unplaced=(_photo("渔民在生锈的起重机旁修补黄色"),)
    )
