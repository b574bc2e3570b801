"""The article beside the stage."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QLabel

from viewer.domain import (
    NO_DECISIONS,
    Article,
    Block,
    BlockKind,
    Document,
    MadeBy,
    Pair,
    Slot,
    Sources,
    Span,
)
from viewer.ui.article_pane import ArticlePane

BLOCKS = 400


@pytest.fixture
def document():
    """A long article with a slot at every tenth block."""
    text = "The keeper of the lighthouse wrote down every ship. " * 4
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, line) for line in range(1, BLOCKS + 1))
    slots = tuple(
        Slot(f"s{at}", at // 10 + 1, text, None, Span(at, 0, len(text)))
        for at in range(0, BLOCKS, 10)
    )
    sources = Sources(Article(None, None, blocks), None, slots, ())
    pairs = tuple(Pair(slot, None, MadeBy.NOBODY) for slot in slots)
    return Document(sources, NO_DECISIONS, slots, pairs)


@pytest.fixture
def pane(qtbot, look, document):
    """The pane on the screen, with the long article."""
    pane = ArticlePane(look)
    qtbot.addWidget(pane)
    pane.resize(316, 600)
    pane.show_document(document)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def view_of(pane):
    return pane.findChild(QAbstractItemView)


def rect_of(pane, block):
    view = view_of(pane)
    return view.visualRect(view.model().index(block, 0))


def test_current_slot_comes_into_view_with_context(pane):
    """The lit slot stands wholly in view, with the article before it in sight too."""
    pane.show_current("s200")

    rect = rect_of(pane, 200)
    assert rect.top() >= 60
    assert rect.bottom() <= view_of(pane).viewport().height()


def test_slot_in_view_does_not_move_the_article(pane):
    """Lighting a slot that is in view leaves the article where it is."""
    pane.show_current("s200")
    before = view_of(pane).verticalScrollBar().value()

    pane.show_current("s200")

    assert view_of(pane).verticalScrollBar().value() == before


def test_clicking_a_slot_chooses_it(qtbot, pane):
    """A click on a slot's words gives its key."""
    pane.show_current("s0")

    with qtbot.waitSignal(pane.slot_chosen) as chosen:
        place = rect_of(pane, 0).center()
        qtbot.mouseClick(view_of(pane).viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == ["s0"]


def test_clicking_between_slots_chooses_a_block(qtbot, pane):
    """A click on a paragraph moves the keyboard's place there and chooses no slot."""
    with qtbot.assertNotEmitted(pane.slot_chosen), qtbot.waitSignal(pane.block_chosen) as chosen:
        place = rect_of(pane, 1).center()
        qtbot.mouseClick(view_of(pane).viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == [1]
    assert pane.current_block() == 1


def test_keyboard_walks_the_blocks(qtbot, pane):
    """Down and up walk by block from the lit slot, End goes to the last, which is in view."""
    pane.show_current("s20")
    view = view_of(pane)

    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert pane.current_block() == 21

    qtbot.keyClick(view, Qt.Key.Key_End)
    assert pane.current_block() == BLOCKS - 1
    assert rect_of(pane, BLOCKS - 1).bottom() <= view.viewport().height()


def test_page_down_goes_on_by_a_window(qtbot, pane):
    """A page is about as many blocks as the window shows."""
    pane.show_current("s20")

    qtbot.keyClick(view_of(pane), Qt.Key.Key_PageDown)

    assert 22 < pane.current_block() < 40


def test_enter_chooses_the_slot_under_the_keyboard(qtbot, pane):
    """Enter on a slot's block gives the slot's key."""
    pane.show_current("s20")

    with qtbot.waitSignal(pane.slot_chosen) as chosen:
        qtbot.keyClick(view_of(pane), Qt.Key.Key_Return)

    assert chosen.args == ["s20"]


def test_letters_are_left_to_the_commands(qtbot, pane):
    """A letter typed in the pane does not search its blocks."""
    pane.show_current("s20")

    qtbot.keyClick(view_of(pane), Qt.Key.Key_M)

    assert pane.current_block() == 20


def test_scrolling_back_keeps_what_was_in_view_in_place(pane):
    """When a row of unknown height comes in at the top, the rows below move by the scroll only."""
    pane.show_current("s200")
    bar = view_of(pane).verticalScrollBar()
    before = rect_of(pane, 200).top()

    bar.setValue(bar.value() - 300)

    assert rect_of(pane, 200).top() == before + 300


def test_other_width_keeps_the_lit_slot_near(qtbot, pane):
    """After a change of width the block at the top is the one that was there."""
    pane.show_current("s200")
    view = view_of(pane)
    before = view.indexAt(view.viewport().rect().topLeft()).row()

    pane.resize(500, 600)

    after = view.indexAt(view.viewport().rect().topLeft()).row()
    assert abs(after - before) <= 1


def test_article_is_drawn(pane):
    """What is in view is painted, the lit slot on its own ground."""
    pane.show_current("s0")

    lit = rect_of(pane, 0)
    image = view_of(pane).viewport().grab().toImage()
    colour = image.pixelColor(lit.right() - 20, lit.top() + 8)
    assert colour.name() == "#45312e"


def test_why_is_shown_and_taken_away(pane):
    """The sentence on the rule shows as plain text and goes with an empty one."""
    pane.show_why("A line <b>alone</b>")
    label = next(label for label in pane.findChildren(QLabel) if "alone" in label.text())
    assert label.isVisible()
    assert label.textFormat() is Qt.TextFormat.PlainText

    pane.show_why("")
    assert not label.isVisible()


def test_why_belongs_to_one_slot(pane):
    """The sentence goes when another slot becomes current."""
    pane.show_current("s0")
    pane.show_why("A line alone")
    label = next(label for label in pane.findChildren(QLabel) if "alone" in label.text())

    pane.show_current("s10")

    assert not label.isVisible()


def test_folder_without_article_says_so(qtbot, look):
    """With no article the pane says that there is none, and no block is current."""
    pane = ArticlePane(look)
    qtbot.addWidget(pane)
    pane.show_document(Document(Sources(None, None, (), ()), NO_DECISIONS, (), ()))
    pane.show()

    words = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert any("No article" in text for text in words)
    assert pane.current_block() is None


def test_article_has_a_name_for_screen_readers(pane):
    """The list of blocks says what it is."""
    assert view_of(pane).accessibleName() == "Article"


def test_screen_reader_finds_a_list_of_blocks(pane, document):
    """The blocks are items of a list, each with its words."""
    accessible = QAccessible.queryAccessibleInterface(view_of(pane))

    assert accessible.role() is QAccessible.Role.List
    assert accessible.childCount() == BLOCKS
    assert accessible.child(20).text(QAccessible.Text.Name).startswith("Caption of slot 3: The")
