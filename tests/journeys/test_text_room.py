"""No text is cut in its widget at 1280 × 800, in any language, at the usual size and at twice that."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QTabBar,
    QWidget,
)

from viewer.resources import resource
from viewer.ui.elided import ElidedLabel

ENGLISH = "en"
FOLDER = resource("themes").parent / "i18n"
LANGUAGES = [ENGLISH]  # test_languages.py holds the others at the usual size
ROUNDING = 1  # of faces that are not whole pixels wide
EDGE = 2
DIALOGS = ("Ctrl+E", "P", "Ctrl+K", "F1", "Ctrl+G")


@pytest.fixture(params=LANGUAGES)
def language(qapp, request) -> Iterator[str]:
    """Have the window speak a language."""
    translator = QTranslator()
    if request.param != ENGLISH:
        assert translator.load(str(FOLDER / f"{request.param}.qm"))
        qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.fixture(params=[1, 2], ids=["100 %", "200 %"])
def text_size(qapp, request) -> Iterator[int]:
    """Have the system's own face at its usual size, and at twice that."""
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(before)


def all_cut(top: QWidget) -> list[str]:
    """Give the widgets below one whose text has too little room, or is cut by what is around."""
    shown = [widget for widget in top.findChildren(QWidget) if widget.isVisibleTo(top)]
    return [
        f"{type(widget).__name__} {words!r}: {widget.size().toTuple()} of {needed}"
        for widget in shown
        if (words := words_of(widget)) and (needed := cut(widget))
    ]


def words_of(widget: QWidget) -> str:
    """Give what a widget says, "" for one that says nothing itself or shortens it by design."""
    if isinstance(widget, QTabBar):
        return "|".join(widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QAbstractButton | QLabel) and not isinstance(widget, ElidedLabel):
        return widget.text()
    return ""


def cut(widget: QWidget) -> str:
    """Give the room that a widget would need and has not; "" where all is well."""
    width, height = widget.width(), widget.height()
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = max(widget.heightForWidth(width), 0)
        return f"height {needed}" if needed > height else ""
    if isinstance(widget, QComboBox):  # its hint has the frame twice
        lines = widget.fontMetrics().height() + 2 * EDGE
        return f"height {lines}" if lines > height else ""
    hint = widget.sizeHint() if isinstance(widget, QTabBar) else widget.minimumSizeHint()
    if hint.width() > width + ROUNDING or hint.height() > height:
        return str(hint.toTuple())
    area = area_of(widget)
    if area is None:
        seen = widget.visibleRegion().boundingRect().size()
        return "" if seen == widget.size() else f"sight {seen.toTuple()}"
    if area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return ""
    left, room = widget.mapTo(area.viewport(), QPoint()).x(), area.viewport().width()
    return "" if left >= 0 and left + width <= room else f"{left} to {left + width} in {room}"


def area_of(widget: QWidget) -> QAbstractScrollArea | None:
    """Give what a widget can be scrolled in, None for one that stands still."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above


@pytest.mark.usefixtures("language", "text_size")
def test_no_text_is_cut(request, desk):
    """First screen, desk with each tab, and each dialog have room for their words."""
    user = request.getfixturevalue("user")  # after the face and the language
    user.window.resize(1280, 800)
    found = {"first screen": all_cut(user.window)}

    user.opens(desk)
    for tab in ("article", "photo", "checks"):
        user.window.parts.side_pane.show_tab(tab)
        QApplication.processEvents()
        found[tab] = all_cut(user.window)
    for key in DIALOGS:
        user.window.parts.stage.setFocus()
        user.presses(key)
        user.waits_until(lambda: user.dialog is not None and user.dialog.isActiveWindow())
        found[key] = all_cut(user.dialog)
        user.presses("Esc")
        user.waits_until(lambda: user.dialog is None)

    assert {place: cuts for place, cuts in found.items() if cuts} == {}
