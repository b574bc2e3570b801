"""The pane with article, photo and checks."""

import pytest
from PySide6.QtWidgets import QTabBar

from viewer.domain import (
    NO_DECISIONS,
    Article,
    Block,
    BlockKind,
    Document,
    MadeBy,
    Pair,
    Remark,
    Severity,
    Slot,
    Sources,
    Span,
)
from viewer.ui.side_pane import SidePane

SLOT = Slot("a", 1, "A ferry.", None, Span(0, 0, 8))
PAIR = Pair(SLOT, None, MadeBy.NOBODY)


def document_with(*remarks):
    article = Article(None, None, (Block(BlockKind.PARAGRAPH, "A ferry.", 1),))
    sources = Sources(article, None, (SLOT,), ())
    return Document(sources, NO_DECISIONS, (SLOT,), (PAIR,), remarks=remarks)


@pytest.fixture
def pane(qtbot, look):
    """The pane on the screen."""
    pane = SidePane(look)
    qtbot.addWidget(pane)
    pane.resize(316, 700)
    pane.show()
    return pane


def test_tab_tells_how_many_checks_there_are(pane):
    """The third tab has the count of what wants work, and none when all is fine."""
    tabs = pane.findChild(QTabBar)

    note = Remark("y", Severity.NOTE, "A note.", "a")
    pane.show_document(document_with(Remark("x", Severity.WARNING, "Look.", "a"), note))
    assert [tabs.tabText(at) for at in range(3)] == ["Article", "Photo", "Checks 1"]

    pane.show_document(document_with(note))
    assert tabs.tabText(2) == "Checks"


def test_pair_reaches_every_tab(pane):
    """The current slot is lit in the article and explained below it."""
    pane.show_document(document_with())

    pane.show_pair(PAIR)

    assert pane.article.current_block() == 0


@pytest.mark.parametrize(("name", "at"), [("article", 0), ("photo", 1), ("checks", 2)])
def test_tab_can_be_brought_to_the_front(pane, name, at):
    """A tab is chosen by its name and takes the keyboard."""
    pane.show_tab(name)

    assert pane.findChild(QTabBar).currentIndex() == at


def test_choices_of_the_tabs_are_passed_on(qtbot, pane):
    """What is chosen in the article or the checks comes out of the pane."""
    with qtbot.waitSignal(pane.slot_chosen) as chosen:
        pane.article.slot_chosen.emit("a")
    assert chosen.args == ["a"]

    with qtbot.waitSignal(pane.remark_waived) as waived:
        pane.checks.remark_waived.emit("a", "x", "ours")
    assert waived.args == ["a", "x", "ours"]

    with qtbot.waitSignal(pane.fix_asked):
        pane.checks.fix_asked.emit(None)


def test_what_is_taken_from_the_file_is_passed_on(qtbot, pane):
    """The photo tab's signals come out of the pane under the same names."""
    with qtbot.waitSignal(pane.caption_taken) as caption:
        pane.photo.caption_taken.emit("a", "A boat.")
    with qtbot.waitSignal(pane.credit_taken) as credit:
        pane.photo.credit_taken.emit("a", "AFP")
    with qtbot.waitSignal(pane.encoding_asked):
        pane.photo.encoding_asked.emit()

    assert caption.args == ["a", "A boat."]
    assert credit.args == ["a", "AFP"]
