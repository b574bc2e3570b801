"""Alternative texts that are missing, repeated or too long are told."""

from tests.checks.cases import pair, remark, said
from viewer.domain import Article, Block, BlockKind, Pair, Severity, Slot

CAPTION = "The quay at dawn."


def page(*alternatives):
    """Give an article of pictures with these alternative texts, and a pair for each."""
    blocks = tuple(
        Block(BlockKind.IMAGE, "", line, f"{line}.jpg", alt=alt)
        for line, alt in enumerate(alternatives, 1)
    )
    return Article(None, None, blocks)


def pairs(count):
    found = []
    for number in range(1, count + 1):
        plain = pair(f"{CAPTION} {number}", number)
        slot = Slot(f"key{number}", number, plain.slot.caption, None, image=f"{number}.jpg")
        found.append(Pair(slot, plain.photo, plain.made_by))
    return found


def test_picture_without_alternative_text_is_told():
    """Where others have one, a missing one is told on its slot."""
    found = remark("no-alt", *pairs(2), of=page("Boats.", ""))

    assert (found.slot, found.severity) == ("key2", Severity.NOTE)


def test_page_without_any_is_told_once():
    """Where no picture has one, one remark is enough."""
    found = said("no-alt", *pairs(3), of=page("", "", ""))

    assert found == ["None of the 3 pictures of the page has an alternative text."]


def test_formats_without_alternative_texts_are_let_be():
    """Where the format has none, none is missing."""
    assert said("no-alt", *pairs(2), of=page(None, None)) == []


def test_alternative_text_that_repeats_the_caption_is_told():
    """Whoever cannot see the picture hears the same twice."""
    found = remark("same-alt", *pairs(2), of=page("The QUAY at dawn 1", "Boats."))

    assert found.slot == "key1"


def test_pages_that_repeat_every_caption_are_told_once():
    """A habit of the page is one remark; other texts are none."""
    assert said("same-alt", *pairs(2), of=page(f"{CAPTION} 1", f"{CAPTION} 2")) == [
        "The alternative texts of 2 pictures only repeat their captions."
    ]
    assert said("same-alt", *pairs(2), of=page("Boats.", "")) == []


def test_long_alternative_text_is_told_with_its_length():
    """More than 250 characters are too long to listen to; the file's own counts too."""
    assert said("long-alt", *pairs(1), of=page("quay " * 51)) == [
        "The alternative text of slot 1 has 254 characters; 250 are enough."
    ]
    assert len(said("long-alt", pair(alt_text="q" * 251))) == 1
    assert said("long-alt", pair(alt_text="q" * 250)) == []
