"""What the screen really shows: words that stand out from their ground, and where the keys go."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from viewer.ui.command_palette import CommandPalette

ENOUGH = 4.5
A_RING = 40  # pixels that change at least where the keyboard comes to
DIALOGS = ("Ctrl+E", "P", "Ctrl+K", "F1", "Ctrl+G", "Ctrl+,")


@pytest.fixture(params=["light", "dark"])
def opened(user, desk, request):
    """A person with the sample open, in a theme."""
    user.window.desk.look.use(request.param)
    user.window.resize(1280, 800)
    user.opens(desk)
    return user


def states(user) -> Iterator[tuple[str, QWidget]]:
    """Give the window with each of its tabs, then each dialog."""
    for tab in ("article", "photo", "checks"):
        user.window.parts.side_pane.show_tab(tab)
        QApplication.processEvents()
        yield tab, user.window
    for key in DIALOGS:
        user.window.parts.stage.setFocus()
        user.presses(key)
        user.waits_until(lambda: user.dialog is not None and user.dialog.isActiveWindow())
        yield key, user.dialog
        user.presses("Esc")
        user.waits_until(lambda: user.dialog is None)


def shown_in(top: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    """Give the enabled widgets of some kinds of which anything is in sight."""
    found = [widget for kind in kinds for widget in top.findChildren(kind)]
    return [
        widget
        for widget in found
        if widget.isVisibleTo(top) and widget.isEnabled() and not widget.visibleRegion().isEmpty()
    ]


def pieces(top: QWidget) -> Iterator[tuple[str, QRect]]:
    """Give what is written on a window, and where, as far as it is in sight."""
    for widget in shown_in(top, QLabel, QAbstractButton, QLineEdit, QComboBox, QTextEdit, QTabBar):
        seen = widget.visibleRegion().boundingRect()
        at = widget.mapTo(top, QPoint())
        if isinstance(widget, QTabBar):
            for number in range(widget.count()):
                yield widget.tabText(number), widget.tabRect(number).translated(at)
        elif words := words_of(widget):
            yield words, seen.translated(at)


def words_of(widget: QWidget) -> str:
    """Give what a widget shows: its text, or what stands in its place."""
    if isinstance(widget, QTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def contrast_in(image: QImage, area: QRect) -> float:
    """Give the contrast (WCAG 2.2) of the ground of an area and what stands out most on it."""
    colours = Counter(
        image.pixel(x, y)
        for x in range(max(area.left(), 0), min(area.right() + 1, image.width()))
        for y in range(max(area.top(), 0), min(area.bottom() + 1, image.height()))
    )
    ground = luminance(colours.most_common(1)[0][0])
    others = [luminance(colour) for colour in colours]
    return max((max(one, ground) + 0.05) / (min(one, ground) + 0.05) for one in others)


def luminance(pixel: int) -> float:
    """Give the relative luminance (WCAG 2.2) of a pixel."""
    shown = QColor(pixel)
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)
        for c in (shown.redF(), shown.greenF(), shown.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_words_stand_out_from_their_ground(opened):
    """Measured on the screen, every label, button, field and tab has a contrast of 4.5 : 1."""
    faint = []
    for place, top in states(opened):
        for field in top.findChildren(QLineEdit):
            field.deselect()  # else there are two grounds
        image = top.grab().toImage()
        for words, area in pieces(top):
            ratio = contrast_in(image, area)
            if ratio < ENOUGH:
                faint.append(f"{place}: {words!r} {ratio:.1f}")

    assert faint == []


def test_the_keyboard_is_seen_and_reaches_everything(opened):
    """What can be clicked can be tabbed to, and shows that the keyboard is there."""
    deaf, unseen = [], []
    for place, top in states(opened):
        for widget in shown_in(top, QAbstractButton, QAbstractItemView, QTabBar, QLineEdit):
            name = f"{place}: {type(widget).__name__} {widget.accessibleName()}{words_of(widget)}"
            if has_arrow_keys(widget):
                continue
            if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                deaf.append(name)
            elif not shows_focus(top, widget):
                unseen.append(name)

    assert deaf == []
    assert unseen == []


def has_arrow_keys(widget: QWidget) -> bool:
    """Tell whether arrow keys lead here: in a group of buttons, or from the palette's field."""
    if isinstance(widget, QAbstractItemView) and isinstance(widget.window(), CommandPalette):
        return True
    if not isinstance(widget, QAbstractButton) or (group := widget.group()) is None:
        return False
    return group.exclusive() and not widget.isChecked()


def shows_focus(top: QWidget, widget: QWidget) -> bool:
    """Tell whether a widget looks different while it has the keyboard."""
    area = QRect(widget.mapTo(top, QPoint()) - QPoint(4, 4), widget.size() + QSize(8, 8))
    if (before := QApplication.focusWidget()) is not None:
        before.clearFocus()
    without = top.grab(area).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    with_it = top.grab(area).toImage()
    changed = sum(
        without.pixel(x, y) != with_it.pixel(x, y)
        for x in range(min(without.width(), with_it.width()))
        for y in range(min(without.height(), with_it.height()))
    )
    return changed >= A_RING
