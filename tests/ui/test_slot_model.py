"""The rows of the filmstrip change as little as the document does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from viewer.domain import Flag, MadeBy, Remark, Severity, Standing
from viewer.ui.photo_drag import dragged_photo
from viewer.ui.slot_model import MOST_PICTURES, SlotModel, SlotRole


@pytest.fixture
def model(qtmodeltester, qtbot):
    model = SlotModel()
    qtmodeltester.check(model)
    return model


def test_model_passes_the_tester_of_qt(model, qtmodeltester, make_pair, make_document):
    """Filled, changed, shortened and emptied, the model keeps Qt's rules."""
    for pairs in ([make_pair(1, "a.jpg"), make_pair(2)], [make_pair(1), make_pair(2)], []):
        model.show_document(make_document(pairs))
        qtmodeltester.check(model)

    assert model.rowCount() == 0


def test_same_slots_change_only_where_something_changed(model, qtbot, make_pair, make_document):
    """Another photo for slots 2 and 3 is one change of these rows, and no reset."""
    model.show_document(make_document([make_pair(n) for n in (1, 2, 3, 4)]))
    changed = [make_pair(1), make_pair(2, "b.jpg"), make_pair(3, "c.jpg"), make_pair(4)]

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as change:
        model.show_document(make_document(changed))

    assert (change.args[0].row(), change.args[1].row()) == (1, 2)


def test_remark_changes_the_row_it_is_about(model, qtbot, make_pair, make_document):
    """A new remark changes its slot's row and standing."""
    pairs = [make_pair(1, "a.jpg"), make_pair(2, "b.jpg")]
    model.show_document(make_document(pairs))
    remark = Remark("check", Severity.ERROR, "Something is wrong.", "k2")

    with qtbot.waitSignal(model.dataChanged) as change:
        model.show_document(make_document(pairs, remarks=[remark]))

    assert change.args[0].row() == 1
    assert model.index(0).data(SlotRole.STANDING) == Standing.FINE
    assert model.index(1).data(SlotRole.STANDING) == Standing.WRONG


def test_other_slots_start_anew(model, qtbot, make_pair, make_document):
    """A slot more is another list."""
    model.show_document(make_document([make_pair(1)]))

    with qtbot.waitSignal(model.modelReset):
        model.show_document(make_document([make_pair(1), make_pair(2)]))

    assert model.row_of("k2") == 1
    assert model.key_at(1) == "k2"
    assert model.key_at(2) is None


def test_slot_is_told_in_words(model, make_pair, make_document):
    """Those who hear the list hear number, credit, state, photo and caption."""
    pairs = [make_pair(1, "a.jpg", caption="A dog.\nAsleep."), make_pair(2, credit="", caption="")]

    model.show_document(make_document(pairs))

    assert model.index(0).data() == "Slot 1, Agency, Fine, a.jpg, A dog. Asleep."
    assert model.index(1).data() == "Slot 2, No credit, Empty, No photo yet, No caption"


def test_missing_pictures_are_those_that_can_be_shown(model, make_pair, make_document):
    """Photos with a fault, empty slots, rows beyond the end and pictures at hand are left out."""
    pairs = [make_pair(1, "a.jpg"), make_pair(2, "b.jpg", fault="Broken."), make_pair(3)]
    model.show_document(make_document([*pairs, make_pair(4, "d.jpg"), make_pair(5, "e.jpg")]))
    model.show_picture("d.jpg", QPixmap(2, 2))

    assert model.missing_pictures([4, 3, 2, 1, 0, -1, 9]) == ("e.jpg", "a.jpg")


def test_pictures_longest_unused_make_room(model, qtbot, make_pair, make_document):
    """The memory for pictures has an end."""
    count = MOST_PICTURES + 1
    model.show_document(make_document([make_pair(n, f"{n}.jpg") for n in range(count)]))

    for number in range(count):
        model.show_picture(f"{number}.jpg", QPixmap(2, 2))

    assert model.missing_pictures(range(count)) == ("0.jpg",)


def test_dragged_row_carries_its_photo(model, make_pair, make_document):
    """A row with a photo can be dragged and carries the photo's name."""
    model.show_document(make_document([make_pair(1, "a b.jpg")]))

    assert dragged_photo(model.mimeData([model.index(0)])) == "a b.jpg"


def test_tooltip_says_why_a_card_deserves_a_look(model, make_pair, make_document):
    """A guess that is not sure says so; a pair that is sure has nothing to explain."""
    sure = make_pair(1, "ferry.jpg")
    guess = replace(make_pair(2, "pier.jpg"), made_by=MadeBy.CLUES, confidence=0.26)

    model.show_document(make_document([sure, guess]))

    assert "a guess, 26 % sure" in model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "guess" not in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_tooltip_is_plain_words(model, make_pair, make_document):
    """Mark-up in a file name is shown as it stands."""
    model.show_document(make_document([make_pair(1, "<b>x</b>.jpg")]))

    assert "&lt;b&gt;x&lt;/b&gt;.jpg" in model.index(0).data(3)


def test_terms_of_use_are_flags_of_the_row(model, make_pair, make_document):
    """A card asks for its flags; the words and the tip name them."""
    document = make_document([make_pair(1, "a.jpg"), make_pair(2, "b.jpg")])
    flag = Flag("no archives", "caption")
    model.show_document(replace(document, flags={"k2": (flag,)}))

    first, second = (model.index(row, 0) for row in (0, 1))

    assert (first.data(SlotRole.FLAGS), second.data(SlotRole.FLAGS)) == ((), (flag,))
    assert "no archives" in second.data()
    assert "no archives (caption)" in second.data(Qt.ItemDataRole.ToolTipRole)
