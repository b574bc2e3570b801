"""Slot keys depend on the slot's own text alone."""

from viewer.slots.keys import keyed


def test_white_space_case_and_forms_do_not_count():
    """A re-saved page keeps its keys."""
    assert keyed("Boats  at\nDAWN, ﬁne") == keyed("boats at dawn, fine")


def test_other_text_and_other_counts_have_other_keys():
    """Different captions, and equal ones at other counts, are told apart."""
    assert len({keyed("Boats"), keyed("Ships"), keyed("Boats", 1)}) == 3


def test_any_text_has_a_key():
    """Bytes of a file name that are no text do not stop a key."""
    assert len(keyed("photo\n\udcff.jpg")) == 12
