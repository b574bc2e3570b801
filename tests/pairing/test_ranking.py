"""The picker's list begins with what fits best."""

from viewer.pairing.matching import Matcher


def test_all_photos_are_ranked_best_first(slots_of, photo_of):
    """Every photo is there, the best first, with its likelihood and its reasons."""
    slots = slots_of("Children skate on the frozen pond in Almby", "A train waits at the pier")
    photos = [
        photo_of("DSC_2.JPG"),
        photo_of("skate-frozen-pond.jpg"),
        photo_of("x.jpg", caption="A train waits at the pier"),
    ]

    ranked = Matcher(slots, photos).rank(slots[0].key)

    assert ranked[0].photo.name == "skate-frozen-pond.jpg"
    assert {each.photo.name for each in ranked} == {photo.name for photo in photos}
    assert ranked[0].likely > 0.5 > ranked[1].likely
    assert "“pond”" in ranked[0].clues[0].sentence


def test_a_smaller_copy_follows_the_photo_that_stands_for_it(slots_of, photo_of):
    """Both are offered, the larger first, and one is as likely as the other."""
    slots = slots_of("Children skate on the frozen pond in Almby", "A train waits at the pier")
    photos = [
        photo_of("skate-frozen-pond-150x100.jpg", size=(150, 100)),
        photo_of("x.jpg", caption="A train waits at the pier"),
        photo_of("skate-frozen-pond.jpg", size=(1500, 1000)),
    ]

    ranked = Matcher(slots, photos).rank(slots[0].key)

    assert [each.photo.name for each in ranked] == [
        "skate-frozen-pond.jpg",
        "skate-frozen-pond-150x100.jpg",
        "x.jpg",
    ]
    assert ranked[0].likely == ranked[1].likely


def test_photos_are_ranked_around_what_was_decided(slots_of, photo_of):
    """A photo that a hand has given to another slot is still offered."""
    slots = slots_of("Children skate on the frozen pond in Almby", "A train waits at the pier")
    photos = [photo_of("skate-frozen-pond.jpg"), photo_of("train-pier.jpg")]
    matcher = Matcher(slots, photos)
    matcher.match({slots[1].key: "skate-frozen-pond.jpg"})

    ranked = matcher.rank(slots[0].key)

    assert ranked[0].photo.name == "skate-frozen-pond.jpg"
    assert ranked[0].likely > 0.5
