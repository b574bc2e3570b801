"""Labels of panes and dialogs."""

from PySide6.QtCore import Qt

from viewer.ui.panel_labels import plain_label, section_label, set_plain, set_section


def test_label_is_plain_and_harmless(qtbot):
    """Mark-up stays as it is, control signs and direction overrides go."""
    label = plain_label("<i>a</i>\x00\u202eb", role="look")
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<i>a</i>b"
    assert label.property("role") == "look"


def test_text_stands_on_the_side_where_it_begins(qtbot):
    """Arabic is set to the right, whatever stood there before to the left."""
    label = plain_label("A ferry")
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft

    set_plain(label, "العبارة")

    assert label.alignment() & Qt.AlignmentFlag.AlignRight


def test_section_is_in_capitals_where_the_script_has_them(qtbot):
    """Letters without capitals stay, and are not spaced apart."""
    label = section_label("Fields")
    qtbot.addWidget(label)
    assert label.text() == "FIELDS"
    assert label.font().letterSpacing() > 0

    set_section(label, "العبارة")

    assert label.text() == "العبارة"
    assert label.font().letterSpacing() == 0
