"""The article's blocks as rows, with the slots marked in them."""

import pytest
from PySide6.QtCore import Qt

from viewer.domain import (
    NO_DECISIONS,
    Article,
    Block,
    BlockKind,
    Credit,
    Document,
    MadeBy,
    Pair,
    Slot,
    Sources,
    Span,
)
from viewer.ui.article_model import LONGEST_SHOWN, ArticleModel, Part, marked_rows, plain_rows


def article_of(*texts):
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(texts, 1))
    return Article(None, "A title", blocks)


def document_of(article, *slots):
    pairs = tuple(Pair(slot, None, MadeBy.NOBODY) for slot in slots)
    return Document(Sources(article, None, slots, ()), NO_DECISIONS, slots, pairs)


@pytest.fixture
def ferry():
    """An article of three blocks whose second holds a caption and its credit."""
    article = article_of("The ferry was late.", "A ferry at the pier. (Coast Press)", "The end.")
    slot = Slot("a", 1, "A ferry at the pier.", Credit("Coast Press", "Coast Press"))
    return article, Slot(
        slot.key, 1, slot.caption, slot.credit, Span(1, 0, 20), Span(1, 22, 33), why="in brackets"
    )


def test_model_keeps_qts_contract(qtmodeltester, ferry):
    """Qt's own tester finds nothing wrong with the model."""
    model = ArticleModel()
    model.show_document(document_of(*ferry))

    qtmodeltester.check(model)


def test_marks_stand_where_the_slot_stands(ferry):
    """Caption and credit are marked at their characters."""
    article, slot = ferry

    row = marked_rows(article, plain_rows(article), [slot])[1]

    marked = [(mark.part, row.text[mark.start : mark.end]) for mark in row.marks]
    assert marked == [(Part.CAPTION, "A ferry at the pier."), (Part.CREDIT, "Coast Press")]
    assert row.opens == {"a"}


def test_marks_move_when_control_signs_are_taken_out():
    """A mark still covers its words when harmful signs before it are gone."""
    article = article_of("\x07\x07Before \u202ethe pier\x07 after")
    slot = Slot("a", 1, "the pier", None, Span(0, 10, 18))

    row = marked_rows(article, plain_rows(article), [slot])[0]

    assert row.text == "Before the pier after"
    assert row.text[row.marks[0].start : row.marks[0].end] == "the pier"


def test_long_paragraph_is_cut():
    """A paragraph of a megabyte is shown up to a limit, so that the window stays quick."""
    article = article_of("word " * 200_000)

    row = plain_rows(article)[0]

    assert len(row.text) == LONGEST_SHOWN + 1
    assert row.text.endswith("…")


def test_slot_without_words_is_known_by_its_picture():
    """A slot that is only a picture is marked at the picture's block."""
    article = Article(None, None, (Block(BlockKind.IMAGE, "", 1, image="pier.jpg"),))
    slot = Slot("a", 1, "", None, image="pier.jpg")

    row = marked_rows(article, plain_rows(article), [slot])[0]

    assert row.text == "pier.jpg"
    assert row.marks[0].part is Part.PICTURE


def test_span_outside_the_article_is_left_out(ferry):
    """A place that the article does not have is no reason to fail."""
    article, _slot = ferry
    slot = Slot("a", 1, "gone", None, Span(99, 0, 4))

    assert not any(row.marks for row in marked_rows(article, plain_rows(article), [slot]))


def test_lighting_tells_of_the_rows_concerned_only(qtbot, ferry):
    """Only the rows of the slot that goes dark and of the one that lights up change."""
    model = ArticleModel()
    model.show_document(document_of(*ferry))
    changed = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))

    model.light("a")

    assert changed == [1]
    assert model.label(1) == "CAPTION AND CREDIT · SLOT 1"


def test_same_article_with_other_slots_changes_rows_without_a_reset(qtbot, ferry):
    """When a slot is dismissed its row changes and the list keeps its place."""
    article, slot = ferry
    model = ArticleModel()
    model.show_document(document_of(article, slot))
    resets, changed = [], []
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))

    model.show_document(document_of(article))

    assert changed == [1]
    assert not resets


def test_screen_reader_hears_which_slot_a_block_is(ferry):
    """The accessible text names part and number before the words."""
    model = ArticleModel()
    model.show_document(document_of(*ferry))

    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said.startswith("Caption of slot 1, Credit of slot 1: A ferry")
