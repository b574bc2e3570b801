"""Slots and photos in a line each."""

from datetime import datetime, timedelta

import pytest

from viewer.domain import Credit, Embedded, Photo, Slot


@pytest.fixture
def slots_of():
    """Make slots out of captions, or of (caption, credit, image)."""

    def make(*rows):
        made = []
        for number, row in enumerate(rows, start=1):
            caption, credit, image = (row, None, None) if isinstance(row, str) else row
            said = Credit(credit, credit) if credit else None
            made.append(Slot(f"key{number}", number, caption, said, image=image))
        return tuple(made)

    return make


@pytest.fixture
def photo_of():
    """Make a photo: its name, the minute it was taken in, and what is embedded."""

    def make(name, minute=None, size=None, **embedded):
        taken = None if minute is None else datetime(2021, 3, 5, 9, 0) + timedelta(minutes=minute)  # noqa: DTZ001 - cameras know no zone
        return Photo(name, size, taken, Embedded(**embedded))

    return make
