"""The picker's list begins with what fits best."""

from viewer.pairing.ranking import rank_photos


def test_all_photos_are_ranked_best_first(slots_of, photo_of):
    """Every photo is there, the best first, with its likelihood and its reasons."""
    slots = slots_of("Children skate on the frozen pond in Almby", "A train waits at the pier")
    photos = [
        photo_of("DSC_2.JPG"),
        photo_of("skate-frozen-pond.jpg"),
        photo_of("x.jpg", caption="A train waits at the pier"),
    ]

    ranked = rank_photos(slots[0], slots, photos)

    assert ranked[0][0].name == "skate-frozen-pond.jpg"
    assert {photo.name for photo, _, _ in ranked} == {photo.name for photo in photos}
    assert ranked[0][1] > 0.5 > ranked[1][1]
    assert "“pond”" in ranked[0][2][0].sentence
