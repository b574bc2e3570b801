"""A long line is shortened, and whole in its tooltip."""

from viewer.ui.elided import ElidedLabel


def test_short_line_is_shown_whole(qtbot):
    """A line with room enough has no tooltip, and no more width than it needs."""
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_text("Short\nline")
    label.resize(label.sizeHint())

    label.grab()

    assert label.text() == "Short line"
    assert label.toolTip() == ""


def test_long_line_has_a_plain_tooltip(qtbot):
    """Cut short, the line is in the tooltip, its mark-up as it stands."""
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_text("A <i>long</i> line that will not fit")
    label.resize(60, 20)

    label.grab()

    assert label.toolTip() == "<p>A &lt;i&gt;long&lt;/i&gt; line that will not fit</p>"
    assert label.minimumSizeHint().width() <= 24
