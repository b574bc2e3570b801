"""Key caps say keys as a keyboard does."""

import sys

import pytest

from viewer.ui.key_cap import KeyCap, cap_text


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS writes keys with signs")
@pytest.mark.parametrize(
    ("keys", "cap"),
    [
        ("Ctrl+E", "Ctrl E"),
        ("Ctrl+Shift+J", "Ctrl Shift J"),
        ("Left", "←"),
        ("Alt+Up", "Alt ↑"),
        ("PgDown", "PgDn"),
        ("Ctrl+Return", "Ctrl Enter"),
        ("?", "?"),
        ("+", "+"),
        ("Ctrl++", "Ctrl +"),
        ("-", "-"),
        ("Escape", "Esc"),
        ("Space", "Space"),
    ],
)
def test_cap_is_short_and_has_no_plus_signs(qapp, keys, cap):
    """Chords stand with blanks, arrows as arrows."""
    assert cap_text(keys) == cap


def test_cap_over_a_photo_is_dressed_for_it(look, qtbot):
    """On the band a cap keeps its contrast whatever the theme is."""
    cap, over = KeyCap(look, "B"), KeyCap(look, "B", over_photo=True)
    qtbot.addWidget(cap)
    qtbot.addWidget(over)

    assert (cap.property("role"), over.property("role")) == ("key", "key over photo")
