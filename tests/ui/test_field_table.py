"""The fields of a file beside the article's words, on the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from viewer.ui.field_table import FieldTable
from viewer.ui.flowing_text import FlowingText
from viewer.ui.photo_fields import Agreement, Field


@pytest.fixture
def table_of(qtbot, look):
    """Show fields."""

    def make(*fields):
        table = FieldTable(look, fields)
        qtbot.addWidget(table)
        table.resize(360, 300)
        table.show()
        return table

    return make


def values(table):
    return [one.toPlainText() for one in table.findChildren(FlowingText)]


def test_field_stands_with_both_words(table_of):
    """Name, the article's word and the file's; a dash where there is none."""
    table = table_of(Field("credit", "Coast Press", "COAST PRESS"), Field("city", "", "Harwich"))

    labels = [one.text() for one in table.findChildren(QLabel)]
    assert values(table) == ["Coast Press", "COAST PRESS", "Harwich"]
    assert {"Credit", "City", "–", "ARTICLE", "FILE"} <= set(labels)
    assert [one.accessibleName() for one in table.findChildren(FlowingText)] == [
        "Credit, article", "Credit, file", "City, file",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("agreement", "word"),
    [
        (Agreement.AGREES, "agrees with the article"),
        (Agreement.DIFFERS, "differs from the article"),
        (Agreement.UNNAMED, "not in the article"),
        (Agreement.RESTRICTS, "may limit its use"),
    ],
)
def test_agreement_has_a_sign_and_a_word(table_of, agreement, word):
    """How the two stand to each other is told by form, colour and word."""
    table = table_of(Field("city", "Harwich", "Harwich", agreement))

    signs = [one for one in table.findChildren(QLabel) if not one.pixmap().isNull()]
    assert [one.accessibleName() for one in signs] == [word]


def test_field_that_is_only_shown_has_no_sign(table_of):
    """Nothing to compare, no sign."""
    table = table_of(Field("headline", "", "Storm passes"))

    assert all(one.pixmap().isNull() for one in table.findChildren(QLabel))


def test_credit_can_be_taken(qtbot, table_of):
    """A credit that differs can be taken, by keyboard too, without control characters."""
    table = table_of(Field("credit", "AP", "Coast\x07 Press ", Agreement.DIFFERS))
    button = table.findChild(QPushButton)
    assert "Coast Press" in button.accessibleName()

    with qtbot.waitSignal(table.credit_taken) as taken:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert taken.args == ["Coast Press"]


def test_credit_of_a_block_that_did_not_win_can_be_taken(qtbot, table_of):
    """Each other credit stands below with its block and a button of its own."""
    field = Field("credit", "AP", "AP", Agreement.AGREES, (("IIM", "AFP"),))
    table = table_of(field)
    assert "IIM: AFP" in values(table)

    with qtbot.waitSignal(table.credit_taken) as taken:
        table.findChild(QPushButton).click()
    assert taken.args == ["AFP"]


def test_nothing_is_taken_where_both_agree(table_of):
    """No button for a credit that is there already, nor for other fields."""
    table = table_of(
        Field("credit", "AP", "ap", Agreement.AGREES),
        Field("date", "9 March", "8 March", Agreement.DIFFERS, (("IIM", "7 March"),)),
    )

    assert table.findChild(QPushButton) is None
