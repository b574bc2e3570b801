"""What a person decides changes just what they meant, and remembers the slot it was about."""

from documents import BODY, CAPTIONS, sources

from viewer import deciding
from viewer.domain import MadeBy, Wording
from viewer.pipeline import compose


def photos(document):
    """The photo name of every slot."""
    return [pair.photo.name if pair.photo else None for pair in document.pairs]


def key(document, number):
    """The key of a slot by its number."""
    return document.pairs[number - 1].slot.key


def test_a_photo_placed_by_hand_stays_there():
    """The chosen photo stands in the slot, made by hand; its old slot is solved anew."""
    before = compose(sources())

    after = compose(before.sources, deciding.place_photo(before, key(before, 2), "lens.jpg"))

    assert photos(after)[1] == "lens.jpg"
    assert after.pairs[1].made_by is MadeBy.HAND
    assert photos(after).count("lens.jpg") == 1


def test_a_photo_has_one_slot_by_hand():
    """Placed a second time, a photo leaves the first slot."""
    document = compose(sources())
    document = compose(
        document.sources, deciding.place_photo(document, key(document, 1), "lens.jpg")
    )

    decisions = deciding.place_photo(document, key(document, 2), "lens.jpg")

    assert decisions.by_hand == {key(document, 2): "lens.jpg"}


def test_a_detached_slot_stays_empty():
    """An emptied slot is not filled again by the clues, and the photo becomes unplaced."""
    before = compose(sources())

    after = compose(before.sources, deciding.detach_photo(before, key(before, 1)))

    assert photos(after)[0] is None
    assert "boats.jpg" in [photo.name for photo in after.unplaced]


def test_two_slots_swap_their_photos():
    """An empty slot can take part in a swap."""
    before = compose(sources())

    decisions = deciding.swap_photos(before, key(before, 3), key(before, 4))
    after = compose(before.sources, decisions)

    assert photos(after) == ["boats.jpg", "cherries.jpg", None, "lens.jpg"]


def test_following_photos_move_on_by_one():
    """From the slot on, each photo goes one slot further and the slot itself is empty."""
    before = compose(sources())

    after = compose(before.sources, deciding.shift_following(before, key(before, 2)))

    assert photos(after) == ["boats.jpg", None, "cherries.jpg", "lens.jpg"]


def test_sure_pairs_are_accepted_at_once():
    """Every sure guess becomes a pair made by hand; a second time there is nothing to do."""
    before = compose(sources())

    decisions = deciding.accept_sure(before)
    after = compose(before.sources, decisions)

    assert decisions.by_hand
    assert all(
        pair.made_by is MadeBy.HAND for pair in after.pairs if pair.slot.key in decisions.by_hand
    )
    assert deciding.accept_sure(after).by_hand == decisions.by_hand


def test_wording_shows_and_leaves_the_pairing_alone():
    """A typed caption is shown; which photo goes with it does not depend on it."""
    before = compose(sources())

    decisions = deciding.word_caption(before, key(before, 1), "Two boats.")
    after = compose(before.sources, decisions)

    assert after.pairs[0].slot.caption == "Two boats."
    assert after.slots[0].caption == CAPTIONS[0]
    assert photos(after) == photos(before)


def test_the_articles_own_words_undo_a_wording():
    """Typing the original again leaves no decision behind."""
    before = compose(sources())
    worded = compose(before.sources, deciding.word_credit(before, key(before, 1), "AFP"))

    decisions = deciding.word_credit(worded, key(before, 1), "Reuters")

    assert decisions.wording == {}


def test_a_dismissed_slot_is_gone_and_comes_back_as_caption():
    """Not a slot takes it away; making its paragraph a caption takes that back."""
    before = compose(sources())
    gone = compose(before.sources, deciding.dismiss_slot(before, key(before, 2)))

    back = compose(before.sources, deciding.make_caption(gone, block=2))

    assert len(gone.pairs) == 3
    assert [pair.slot.caption for pair in back.pairs] == list(CAPTIONS)


def test_a_paragraph_becomes_a_caption_and_none_again():
    """An added caption is a slot in its place; dismissed, the addition is forgotten."""
    before = compose(sources())
    added = compose(before.sources, deciding.make_caption(before, block=5))

    decisions = deciding.dismiss_slot(added, added.pairs[-1].slot.key)

    assert added.pairs[-1].slot.caption == BODY
    assert decisions.added == ()
    assert decisions.dismissed == frozenset()


def test_a_caption_is_not_added_twice():
    """Making the same paragraph a caption again changes nothing."""
    before = compose(sources())
    added = compose(before.sources, deciding.make_caption(before, block=5))

    assert deciding.make_caption(added, block=5) == added.decisions


def test_a_waived_remark_is_silent():
    """A remark that the person waived is not made again on that slot."""
    before = compose(sources())
    empty = key(before, 4)
    check = next(remark.check for remark in before.remarks if remark.slot == empty)

    after = compose(before.sources, deciding.waive_remark(before, empty, check, "later"))

    assert check in {remark.check for remark in before.remarks_on(empty)}
    assert check not in {remark.check for remark in after.remarks_on(empty)}


def test_what_is_decided_remembers_its_slot():
    """The slot's caption, credit and neighbours are kept with the decision."""
    document = compose(sources())

    decisions = deciding.detach_photo(document, key(document, 2))

    kept = decisions.remembered[key(document, 2)]
    assert (kept.caption, kept.credit) == (CAPTIONS[1], "Reuters")
    assert (kept.before, kept.after) == (CAPTIONS[0], CAPTIONS[2])


def test_a_remark_s_own_wording_mends_its_slot():
    """Caption and credit of a fix are taken; what it leaves open stays as it is."""
    before = compose(sources())
    slot = key(before, 1)

    decisions = deciding.mend_remark(before, slot, Wording(caption="New.", credit="Bo Ek/AFP"))
    after = compose(before.sources, decisions)
    again = compose(before.sources, deciding.mend_remark(after, slot, Wording(caption="Newer.")))

    assert (after.pairs[0].slot.caption, after.pairs[0].slot.credit.text) == ("New.", "Bo Ek/AFP")
    assert again.pairs[0].slot.caption == "Newer."
    assert again.pairs[0].slot.credit.text == "Bo Ek/AFP"


def test_many_slots_are_worded_at_once():
    """Captions and credits of several slots change in one decision; None leaves what is there."""
    document = compose(sources())
    words = {
        key(document, 1): Wording("A caption", None),
        key(document, 3): Wording("Another", "Bo Lind"),
    }

    after = compose(document.sources, deciding.word_slots(document, words))

    assert [pair.slot.caption for pair in after.pairs[:3]] == ["A caption", CAPTIONS[1], "Another"]
    assert [pair.slot.credit.text for pair in after.pairs[:3]] == ["Reuters", "Reuters", "Bo Lind"]
