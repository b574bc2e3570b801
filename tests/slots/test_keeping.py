"""Decisions find their slots again in an article that changed meanwhile."""

from dataclasses import replace
from typing import Any

from viewer.domain import Credit, Decisions, Remembered, Slot, Wording
from viewer.slots.keeping import keep_decisions, remembered, strays
from viewer.slots.keys import keyed

HARBOUR = "Fishing boats leave the harbour of Port Ellery at dawn, 3 May 2031."
MARKET = "A vendor weighs cherries at the market hall in Port Ellery, 3 May 2031."
LIGHTHOUSE = "Keeper Ada Thorne polishes the lens of the lighthouse, 4 May 2031."


def slot(caption, credit="Ellery Press"):
    return Slot(keyed(caption), 0, caption, Credit(credit, credit))


def decided_on(slots, number, **decided):
    key = slots[number].key
    made: dict[str, Any] = {name: {key: value} for name, value in decided.items()}
    return replace(Decisions(remembered=remembered(slots, [key])), **made)


def test_keys_that_are_there_stay():
    """Nothing moves while every slot is found by its key."""
    slots = [slot(HARBOUR), slot(MARKET)]
    decisions = decided_on(slots, 1, by_hand="b.jpg")

    assert keep_decisions(decisions, slots) is decisions


def test_an_edited_caption_keeps_its_photo():
    """A caption with another word is still the same slot."""
    decisions = decided_on([slot(HARBOUR), slot(MARKET)], 1, by_hand="b.jpg")
    edited = slot(MARKET.replace("vendor", "trader"))

    kept = keep_decisions(decisions, [slot(HARBOUR), edited])

    assert kept.by_hand == {edited.key: "b.jpg"}
    assert set(kept.remembered) == {edited.key}


def test_every_kind_of_decision_moves():
    """Photo, wording, waiver, review and dismissal go along."""
    slots = [slot(HARBOUR), slot(MARKET)]
    decisions = replace(
        decided_on(slots, 0, by_hand=None, wording=Wording("Boats.")),
        dismissed=frozenset([slots[0].key]),
        reviewed=frozenset([slots[0].key]),
        waived={(slots[0].key, "credit"): "agreed", ("", "style"): "house"},
    )
    edited = slot(HARBOUR.replace("at dawn", "in the morning"))

    kept = keep_decisions(decisions, [edited, slots[1]])

    assert kept.by_hand == {edited.key: None}
    assert kept.wording == {edited.key: Wording("Boats.")}
    assert kept.dismissed == kept.reviewed == {edited.key}
    assert kept.waived == {(edited.key, "credit"): "agreed", ("", "style"): "house"}


def test_two_likely_slots_go_one_to_one():
    """Two decisions never end on the same slot; the likelier one takes it."""
    slots = [slot(HARBOUR), slot(HARBOUR.replace("3 May", "4 May"))]
    decisions = Decisions(
        by_hand={slots[0].key: "a.jpg", slots[1].key: "b.jpg"},
        remembered=remembered(slots, [each.key for each in slots]),
    )
    edited = [slot(each.caption.replace("Fishing", "Small fishing")) for each in slots]

    kept = keep_decisions(decisions, edited)

    assert kept.by_hand == {edited[0].key: "a.jpg", edited[1].key: "b.jpg"}


def test_what_fits_nowhere_is_kept_and_named():
    """A decision on a caption that is gone stays under its old key and is a stray."""
    slots = [slot(HARBOUR), slot(MARKET)]
    decisions = decided_on(slots, 1, by_hand="b.jpg")

    kept = keep_decisions(decisions, [slots[0], slot(LIGHTHOUSE, "Other")])

    assert kept.by_hand == {slots[1].key: "b.jpg"}
    assert [stray.caption for stray in strays(kept, [slots[0]])] == [MARKET]


def test_a_decision_taken_back_is_no_stray():
    """A slot that is only remembered, with nothing decided any more, is not named."""
    slots = [slot(HARBOUR), slot(MARKET)]
    decisions = Decisions(remembered=remembered(slots, [slots[1].key]))

    assert strays(decisions, [slots[0]]) == ()


def test_what_is_remembered_has_its_neighbours():
    """Caption, credit, and the captions before and after; none at the ends."""
    slots = [slot(HARBOUR), slot(MARKET, "Reuters"), slot(LIGHTHOUSE)]

    looks = remembered(slots, [slots[1].key, slots[2].key, "gone"])

    assert looks == {
        slots[1].key: Remembered(MARKET, "Reuters", HARBOUR, LIGHTHOUSE),
        slots[2].key: Remembered(LIGHTHOUSE, "Ellery Press", MARKET, ""),
    }


def test_a_caption_without_blanks_between_words_is_found_again():
    """In scripts that do not part words, one sign more is not another caption."""
    before = slot("三日朝、漁港を出る小さな漁船の列と見送る人々")
    after = slot("三日朝、漁港を出る小さな漁船の列と、見送る人々")

    kept = keep_decisions(decided_on([before], 0, by_hand="b.jpg"), [slot(MARKET), after])

    assert kept.by_hand == {after.key: "b.jpg"}


def test_slots_without_captions_are_found_by_their_neighbours():
    """A credit alone moves to the credit between the same captions."""
    before = [slot(HARBOUR), slot("", "Reuters"), slot(MARKET)]
    bare = replace(slot("", "Reuters"), key="another")

    kept = keep_decisions(decided_on(before, 1, by_hand="b.jpg"), [before[0], bare, before[2]])

    assert kept.by_hand == {"another": "b.jpg"}


def test_thousands_of_changed_slots_are_found_again():
    """Each goes to its own, though all have changed and share most of their words."""
    old = [slot(f"Boat {number} leaves the harbour at dawn.") for number in range(2_000)]
    new = [slot(f"Boat {number} leaves the harbour before dawn.") for number in range(2_000)]
    decisions = Decisions(
        by_hand={each.key: f"{number}.jpg" for number, each in enumerate(old)},
        remembered=remembered(old, {each.key for each in old}),
    )

    kept = keep_decisions(decisions, new)

    assert kept.by_hand == {each.key: f"{number}.jpg" for number, each in enumerate(new)}
