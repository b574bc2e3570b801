"""The themes keep their contrast, and the look follows choice and desktop."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton

from viewer.ui.palette import colours_of, desktop_palette, palette_of
from viewer.ui.theme import LARGEST_CAPTION, Look, Theme, load_theme

GROUNDS = ("window", "pane", "stage", "card", "lit")
WORDS = ("text", "secondary", "caption", "accent_text", "fine", "look", "wrong")
ENOUGH_FOR_WORDS = 4.5
ENOUGH_FOR_FORMS = 3.0


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2 between two colours."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    shown = QColor(colour)
    channels = (shown.redF(), shown.greenF(), shown.blueF())
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4) for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", ["dark", "light"])
@pytest.mark.parametrize(("word", "ground"), list(itertools.product(WORDS, GROUNDS)))
def test_words_can_be_read_on_every_ground(name, word, ground):
    """Every colour of words keeps 4.5 : 1 on every ground, in both themes."""
    theme = load_theme(name)

    ratio = contrast(getattr(theme, word), getattr(theme, ground))

    assert ratio >= ENOUGH_FOR_WORDS


@pytest.mark.parametrize("name", ["dark", "light"])
def test_main_button_and_focus_ring_stand_out(name):
    """The main button's words keep 4.5 : 1, the focus ring 3 : 1 on what it surrounds."""
    theme = load_theme(name)

    ratios = [contrast(theme.accent, getattr(theme, ground)) for ground in GROUNDS]

    assert contrast(theme.on_accent, theme.accent) >= ENOUGH_FOR_WORDS
    assert min(ratios) >= ENOUGH_FOR_FORMS


def test_choice_changes_theme_and_tells(look, qtbot):
    """Another choice gives another theme, and everyone who listens is told."""
    with qtbot.waitSignal(look.changed):
        look.use("light")

    assert look.theme == load_theme("light")
    assert look.colour("accent").name() == load_theme("light").accent


def test_system_choice_takes_one_of_the_themes(qapp):
    """Following the system gives the dark or the light theme, whichever the desktop shows."""
    look = Look("system")

    assert look.theme in {load_theme("dark"), load_theme("light")}


def test_apply_dresses_the_application(qapp, qtbot):
    """An application gets palette and style sheet, and gets them anew with another theme."""
    before = qapp.styleSheet(), qapp.palette(), qapp.style().objectName()
    look = Look("dark")

    look.apply(qapp)
    dark = qapp.styleSheet(), qapp.palette().window().color().name()
    look.use("light")

    assert dark[1] == load_theme("dark").window
    assert qapp.palette().window().color().name() == load_theme("light").window
    assert qapp.styleSheet() != dark[0]
    look.use("system")
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setStyle(before[2])


def test_style_sheet_is_understood(qapp, qtbot, look):
    """Qt finds no fault with the style sheet (a warning would fail this test)."""
    button = QPushButton()
    qtbot.addWidget(button)
    before = qapp.styleSheet()

    look.apply(qapp)
    button.show()

    assert button.sizeHint().height() >= 32
    qapp.setStyleSheet(before)
    qapp.setPalette(QPalette())


def test_desktop_gets_its_palette_back(qapp):
    """What we set before does not stand in the way of the desktop's own palette."""
    before = desktop_palette().window().color()
    qapp.setPalette(palette_of(dict.fromkeys(Theme.__slots__, "#123456")))

    after = desktop_palette().window().color()

    assert after == before
    assert qapp.palette().window().color() == before


def test_palette_of_a_system_becomes_colours():
    """A system's own palette gives a whole theme made of its colours alone."""
    palette = palette_of({**dict.fromkeys(Theme.__slots__, "#000000"), "text": "#ffffff"})

    theme = Theme(**colours_of(palette))

    assert theme.window == theme.card == "#000000"
    assert theme.secondary == theme.wrong == "#ffffff"


def test_caption_size_stays_readable(look, qtbot):
    """The caption's size follows the setting within sense, and everyone is told."""
    with qtbot.waitSignal(look.changed):
        look.set_captions(1000, "")

    assert look.caption_size == LARGEST_CAPTION
    assert look.caption_font().pixelSize() == LARGEST_CAPTION
    assert look.caption_font(14).pixelSize() == 14


def test_icon_is_tinted_and_kept(look):
    """An icon comes in the colour of its role, and is drawn once."""
    icon = look.icon("fine", "fine", 16)

    middle = icon.pixmap(16, 16).toImage().pixelColor(8, 8)

    assert middle.name() == look.theme.fine
    assert look.icon("fine", "fine", 16) is icon


def test_less_motion_stills_what_moves(qapp, qtbot):
    """Menus open at once and the typing mark does not blink; taken back, both move again."""
    look = Look("dark")
    before = qapp.styleHints().cursorFlashTime()

    with qtbot.waitSignal(look.changed):
        look.reduced_motion = True
    assert qapp.styleHints().cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)

    look.reduced_motion = False
    assert qapp.styleHints().cursorFlashTime() == before


def test_captions_take_a_face(look):
    """The face that was chosen comes first, then those that fill its gaps."""
    look.set_captions(24, "Some Face")

    assert look.caption_font().families()[0] == "Some Face"
    assert look.caption_font().pixelSize() == 24
