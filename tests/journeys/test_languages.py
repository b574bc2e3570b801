"""The window in every language: nothing is left in English, nothing is cut off, Arabic is mirrored."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTabBar, QWidget

from viewer.storage.settings import Settings, write_settings
from viewer.ui.app import make_app, running
from viewer.ui.elided import ElidedLabel
from viewer.ui.head_start import PRELOADED
from viewer.ui.language import LANGUAGES, speak
from viewer.ui.opening import Request
from viewer.workers import Workers

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from translation_sources import sources
from update_translations import CATALOGUES, is_whole, read


@pytest.fixture
def speaking(qtbot, places, request):
    """The window in the language of the test, 1280 × 800; English again at the end."""
    before = QLocale()
    write_settings(places.settings, Settings(language=request.param))
    with (
        Workers(1, preload=PRELOADED) as workers,
        running(make_app(), workers, places) as window,
    ):
        window.resize(1280, 800)
        window.show()
        yield window
        for widget in QApplication.topLevelWidgets():
            if widget is not window:
                widget.close()
    speak(make_app(), "en")
    QLocale.setDefault(before)


def is_cut(part: QWidget) -> bool:
    """Tell whether a part shows less than all its words."""
    words = part.fontMetrics()
    match part:
        case ElidedLabel():  # what it shortens comes from files, and is whole in its tooltip
            return False
        case QLabel():
            text = part.text()
            if part.wordWrap():
                return part.heightForWidth(part.width()) > part.height() + 1
            return words.horizontalAdvance(text) > part.contentsRect().width() + 1
        case QLineEdit():
            return words.horizontalAdvance(part.placeholderText()) > part.width() - 8
        case QAbstractButton() | QTabBar():
            return part.sizeHint().width() > part.width() + 1
        case _:
            return False


def cut_off(inside: QWidget) -> list[str]:
    """Give the parts of a window that show less than all their words."""
    QApplication.processEvents()
    parts = [part for part in inside.findChildren(QWidget) if part.isVisibleTo(inside)]
    kinds = (QLabel, QAbstractButton, QLineEdit)
    return [
        f"{type(part).__name__}: {part.text() or part.accessibleName()}"
        for part in parts
        if isinstance(part, kinds) and is_cut(part)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_is_left_in_english(language):
    """Every string of the window has its translation, with all the forms that its language has."""
    known = read(CATALOGUES / f"cutline_{language}.ts")

    missing = [each for each in sources() if not is_whole(known.get((each.context, each.text)))]

    assert missing == [], "run packaging/update_translations.py, then translate these"


@pytest.mark.parametrize("speaking", LANGUAGES, indirect=True)
def test_no_string_is_cut_off(speaking, qtbot, desk):
    """In every language window and dialogs have room for their words."""
    found = {"welcome": cut_off(speaking)}
    with qtbot.waitSignal(speaking.workspace.gathered, timeout=20_000):
        speaking.workspace.open(Request(desk))
    found["window"] = cut_off(speaking)

    for name in ("export", "caption-photos", "choose-photo", "settings", "keys", "palette"):
        speaking.commands.run(name)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        found[name] = cut_off(dialog)
        dialog.close()

    assert {place: parts for place, parts in found.items() if parts} == {}


@pytest.mark.parametrize("speaking", ["ar"], indirect=True)
def test_the_arabic_window_is_mirrored(speaking):
    """In Arabic the filmstrip stands on the right and the side pane on the left."""
    strip, pane = speaking.parts.filmstrip, speaking.parts.side_pane

    assert speaking.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert (
        strip.mapTo(speaking, strip.rect().center()).x()
        > pane.mapTo(speaking, pane.rect().center()).x()
    )
