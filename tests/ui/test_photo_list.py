"""Photos are dragged out of a list by mouse, though its rows cannot be selected."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QStringListModel, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from viewer.ui.photo_list import PhotoList


class NotedList(PhotoList):
    """A list that notes which row a drag began on; no drag is let loose."""

    def __init__(self):
        super().__init__()
        self.dragged = []

    def startDrag(self, actions):
        self.dragged.append((self.currentIndex().row(), actions))


@pytest.fixture
def photos(qtbot):
    """Two rows, the mouse pressed on the second."""
    photos = NotedList()
    photos.setModel(QStringListModel(["ferry.jpg", "pier.jpg"], photos))
    qtbot.addWidget(photos)
    photos.resize(200, 200)
    photos.show()
    return photos


def row_middle(photos, row):
    return photos.visualRect(photos.model().index(row, 0)).center()


def move(photos, place, buttons=Qt.MouseButton.LeftButton):
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        photos.viewport().mapToGlobal(QPointF(place)),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(photos.viewport(), event)


def test_a_pressed_row_is_dragged_once_the_mouse_has_gone_far_enough(qtbot, photos):
    """A trembling hand drags nothing; a way of some pixels drags the row, once."""
    start = row_middle(photos, 1)
    qtbot.mousePress(photos.viewport(), Qt.MouseButton.LeftButton, pos=start)

    move(photos, start + QPoint(1, 0))
    trembled = list(photos.dragged)
    for far in (40, 60):
        move(photos, start + QPoint(far, 0))

    assert trembled == []
    assert photos.dragged == [(1, Qt.DropAction.CopyAction)]


def test_nothing_is_dragged_from_where_no_row_is(qtbot, photos):
    """A press on the empty ground below the rows begins no drag."""
    ground = QPoint(20, 190)
    qtbot.mousePress(photos.viewport(), Qt.MouseButton.LeftButton, pos=ground)

    move(photos, ground - QPoint(0, 100))

    assert photos.dragged == []


def test_a_press_that_is_let_go_is_a_click(qtbot, photos):
    """After a click the mouse moves on freely."""
    with qtbot.waitSignal(photos.clicked) as clicked:
        qtbot.mouseClick(photos.viewport(), Qt.MouseButton.LeftButton, pos=row_middle(photos, 0))

    move(photos, row_middle(photos, 1), buttons=Qt.MouseButton.NoButton)

    assert clicked.args[0].row() == 0
    assert photos.dragged == []
