"""A sitting: decisions, undo and redo, and sources that change under them."""

from dataclasses import replace
from functools import partial

from documents import CAPTIONS, sources

from viewer import deciding
from viewer.domain import Remark, Severity, Wording
from viewer.pipeline import check
from viewer.session import Session


def detach(number):
    """A decision that empties a slot by its number."""

    def decision(document):
        return deciding.detach_photo(document, document.pairs[number - 1].slot.key)

    return decision


def without_body(opened):
    """The same sources after somebody took the last paragraph out of the article."""
    return replace(opened, article=replace(opened.article, blocks=opened.article.blocks[:-1]))


def photos(session):
    """The photo name of every slot."""
    return [pair.photo.name if pair.photo else None for pair in session.document.pairs]


def first_key(session):
    """The key of the first slot."""
    return session.document.pairs[0].slot.key


def test_undo_and_redo_by_name():
    """Each step goes back and forth, and tells its name."""
    session = Session(sources())
    before = photos(session)
    session.decide("Detach 1", detach(1))
    session.decide("Detach 2", detach(2))
    after = photos(session)

    assert session.undo_name == "Detach 2"
    assert [session.undo(), session.undo(), session.undo()] == ["Detach 2", "Detach 1", ""]
    assert photos(session) == before
    assert [session.redo(), session.redo(), session.redo()] == ["Detach 1", "Detach 2", ""]
    assert photos(session) == after


def test_a_new_decision_ends_redo():
    """What was undone cannot be redone once something else is decided."""
    session = Session(sources())
    session.decide("Detach 1", detach(1))
    session.undo()

    session.decide("Detach 2", detach(2))

    assert session.redo_name == ""
    assert session.redo() == ""


def test_a_decision_that_changes_nothing_is_no_step():
    """Typing the same caption again leaves nothing to undo."""
    session = Session(sources())
    key = session.document.pairs[0].slot.key

    changed = session.decide("Edit", partial(deciding.word_caption, key=key, text=CAPTIONS[0]))

    assert not changed
    assert session.undo_name == ""


def test_decisions_survive_changed_sources():
    """When the article is read again, decisions still sit on their slots."""
    session = Session(sources())
    session.decide("Detach 2", detach(2))
    changed = (CAPTIONS[0], CAPTIONS[1].replace("cherries", "plums"), *CAPTIONS[2:])

    session.replace_sources(sources(slots=changed))

    assert photos(session)[1] is None
    assert "plums" in session.document.pairs[1].slot.caption


def test_decisions_from_an_earlier_sitting_hold():
    """A session starts with what was decided before."""
    first = Session(sources())
    first.decide("Detach 1", detach(1))

    second = Session(sources(), first.document.decisions)

    assert photos(second)[0] is None
    assert second.undo_name == ""


def test_undo_reaches_back_before_changed_sources():
    """A step from before the article changed is taken back on the slots as they are now."""
    session = Session(sources())
    session.decide("Detach 2", detach(2))
    session.decide("Detach 1", detach(1))
    changed = (CAPTIONS[0], CAPTIONS[1].replace("cherries", "plums"), *CAPTIONS[2:])
    session.replace_sources(sources(slots=changed))

    session.undo()

    assert photos(session)[:2] == ["boats.jpg", None]


def test_an_added_caption_keeps_its_photo_when_sources_come_again():
    """What a person added is no stray, and what was decided on it stays there."""
    session = Session(sources(slots=CAPTIONS[:1]))
    session.decide("Make caption", partial(deciding.make_caption, block=2))
    key = session.document.pairs[1].slot.key
    session.decide("Place", partial(deciding.place_photo, key=key, name="lens.jpg"))

    session.replace_sources(sources(slots=CAPTIONS[:1]))

    assert photos(session)[1] == "lens.jpg"
    assert "stray" not in {remark.check for remark in session.document.remarks}


def test_an_added_caption_that_is_gone_is_told():
    """A paragraph that is no longer in the article leaves a remark, and the decision is kept."""
    session = Session(sources(slots=CAPTIONS[:1]))
    session.decide("Make caption", partial(deciding.make_caption, block=2))
    added = session.document.decisions.added

    session.replace_sources(without_body(sources(slots=CAPTIONS[:1])))

    assert session.document.decisions.added == added
    assert [remark.check for remark in session.document.remarks if remark.slot is None] == ["stray"]


def test_remarks_that_come_later_are_taken_once():
    """A session whose checks run elsewhere keeps the old remarks until the new ones come."""
    session = Session(sources(), checks_later=True)
    found = check(session.document)

    assert session.document.remarks == ()
    assert session.take_remarks(session.document, found)
    assert not session.take_remarks(session.document, found)
    assert session.document.remarks == found != ()


def test_remarks_on_an_older_document_are_not_taken():
    """What was found before a decision says nothing of what is after it."""
    session = Session(sources(), checks_later=True)
    older = session.document
    session.decide(
        "a", lambda document: deciding.word_caption(document, first_key(session), "New.")
    )

    assert not session.take_remarks(older, check(older))


def test_fix_of_a_changed_slot_is_not_carried_on():
    """A remark stays until the checks come, but not the wording that it would have put there."""
    session = Session(sources(), checks_later=True)
    key = first_key(session)
    fix = Remark("double-blank", Severity.NOTE, "Blank.", key, Wording(caption="Old."))
    session.take_remarks(session.document, (fix,))

    session.decide("a", lambda document: deciding.word_caption(document, key, "New."))

    assert [(remark.text, remark.fix) for remark in session.document.remarks] == [("Blank.", None)]
