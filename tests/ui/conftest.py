"""What the tests of the skin stand on."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage

from viewer.domain import (
    NO_DECISIONS,
    Article,
    Credit,
    Document,
    MadeBy,
    Pair,
    Photo,
    Slot,
    Sources,
)
from viewer.ui.theme import Look


@pytest.fixture
def look(qapp):
    """The dark look, not applied to the application: widgets are judged by what they say."""
    return Look("dark")


@pytest.fixture
def make_pair():
    """Make a pair of a slot and, if it is named, a photo."""

    def make(number, photo="", **given):
        credit = given.get("credit", "Agency")
        slot = Slot(
            given.get("key", f"k{number}"),
            number,
            given.get("caption", f"Caption {number}"),
            Credit(credit, credit) if credit else None,
        )
        if not photo:
            return Pair(slot, None, MadeBy.NOBODY)
        there = Photo(photo, (600, 400), fault=given.get("fault", ""))
        return Pair(slot, there, MadeBy.CLUES, given.get("confidence", 0.9))

    return make


@pytest.fixture
def make_document():
    """Make a document of pairs, left-over photos and remarks."""

    def make(pairs, unplaced=(), remarks=(), title="A headline"):
        article = Article(None, title, ())
        slots = tuple(pair.slot for pair in pairs)
        sources = Sources(article, None, slots, ())
        return Document(sources, NO_DECISIONS, slots, tuple(pairs), tuple(unplaced), tuple(remarks))

    return make


@pytest.fixture
def make_image():
    """Make a picture of one colour."""

    def make(width, height, colour="#336699"):
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        return image

    return make


@pytest.fixture
def drop_on(qapp):
    """Drop something on a point of a widget, as the desktop does: it enters, then it falls."""

    def drop(widget, mime, at=None):
        at = QPoint(5, 5) if at is None else at
        given = (
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        enter = QDragEnterEvent(at, *given)
        qapp.sendEvent(widget, enter)
        fall = QDropEvent(QPointF(at), *given)
        qapp.sendEvent(widget, fall)
        return enter.isAccepted()

    return drop
