"""A photo's captions by source, held against the article's."""

from viewer.domain import Claim, Embedded, MadeBy, Pair, Photo, Slot
from viewer.ui.caption_sources import ARTICLE, FILE, article_caption, shortened, sources_of


def pair_of(article, *claims, caption=""):
    embedded = Embedded(caption=caption, claims=claims)
    slot = Slot("a", 1, article, None)
    return Pair(slot, Photo("pier.jpg", embedded=embedded), MadeBy.CLUES, 0.9)


def claim(block, value, *, won=False, why=""):
    return Claim("caption", block, value, won=won, why=why)


def test_source_that_won_comes_first_and_names_whom_it_beat():
    """The winner leads; blocks that agree with it, and a camera's filler, were not beaten."""
    sources = sources_of(
        pair_of(
            "A ferry.",
            claim("IIM", "A boat."),
            claim("XMP", "A ship.", won=True, why="newer"),
            claim("sidecar", "A  ship."),
            claim("Exif", "OLYMPUS DIGITAL CAMERA"),
        )
    )

    assert [source.name for source in sources] == ["XMP", "IIM", "sidecar", "Exif"]
    assert sources[0].beaten == ("IIM",)
    assert sources[0].why == "newer"
    assert sources[2].same_as == "XMP"


def test_camera_filler_is_not_compared():
    """What a camera writes by itself has no differences to walk through."""
    (source,) = sources_of(pair_of("A ferry.", claim("Exif", "OLYMPUS DIGITAL CAMERA")))

    assert source.is_filler
    assert source.differences == ()


def test_caption_that_says_the_same_as_the_article_is_named_so():
    """Blanks, controls and kinds of quotes make no other caption."""
    (source,) = sources_of(pair_of("The crew’s ferry.", claim("XMP", "The crew's\x07 ferry. ")))

    assert source.same_as == ARTICLE
    assert source.text == "The crew's ferry."


def test_caption_without_claims_is_the_files():
    """Where nobody kept the claims, the file's caption still counts."""
    (source,) = sources_of(pair_of("A ferry.", caption="A boat."))

    assert source.name == FILE
    assert len(source.differences) == 1


def test_nothing_is_compared_with_a_missing_caption():
    """A slot without words gives a caption to take, no differences."""
    (source,) = sources_of(pair_of("", claim("XMP", "A boat.", won=True)))

    assert (source.same_as, source.differences) == ("", ())


def test_slot_without_a_photo_has_no_sources():
    """No photo, no sources."""
    assert sources_of(Pair(Slot("a", 1, "A ferry.", None), None, MadeBy.NOBODY)) == ()


def test_endless_caption_is_compared_in_part_and_kept_whole():
    """What is shown ends somewhere; what can be taken is the whole."""
    endless = "word " * 9000
    (source,) = sources_of(pair_of(endless, claim("XMP", "Other " + endless, won=True)))

    assert article_caption(pair_of(endless)).endswith("…")
    assert len(shortened(source.text)) < len(source.text)
    assert source.differences[0].second == (0, 5)
