"""The scrolling list of an article's blocks, which measures only what is in view."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from viewer.ui.article_block import BlockPainter, BlockView
from viewer.ui.article_geometry import RowTops
from viewer.ui.article_model import ArticleModel
from viewer.ui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
_CONTEXT = 64
_STEP = 24
_WALKING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class ArticleView(QListView):
    """Blocks one below the other; a slot's words can be clicked, the keyboard walks the blocks.

    Qt's own list measures every row at the start and at each change of width (0.6 s for 10,000
    blocks); this one guesses, and measures when a row comes into view. It still is a QListView,
    because screen readers know no other widget as a list; so where it lays out rows by itself, it
    answers what Qt asks and hands on to the class above QListView.
    """

    slot_chosen = Signal(str)  # the slot's key
    block_chosen = Signal(int)  # the block's number, from 0

    def __init__(self, look: Look, model: ArticleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks = model
        self._painter = BlockPainter(look)
        self._tops = RowTops()
        self._is_settling = False
        self._is_following = False
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setModel(model)
        look.changed.connect(self._restyle)

    def show_slot(self, key: str) -> None:
        """Bring a slot's words into view, with some of the article before and after them."""
        rows = self._blocks.rows_of(key)
        if not rows:
            return
        if self.currentIndex().row() not in rows:
            self._is_following = True
            self.setCurrentIndex(self._blocks.index(rows[0]))
            self._is_following = False
        self._measure_around(rows[0], self._height() // 4)
        top, end = self._tops.top(rows[0]), self._tops.top(rows[-1] + 1)
        scroll = self.verticalScrollBar().value()
        if top - _CONTEXT < scroll or end + _CONTEXT > scroll + self._height():
            self._settle(rows[0], self._height() // 4)

    def _block_view(self, number: int) -> BlockView:
        row, lit = self._blocks.row(number), self._blocks.lit
        if not lit or not row.shows(lit):
            return BlockView(row)
        rows = self._blocks.rows_of(lit)
        return BlockView(
            row, lit, self._blocks.label(number), (number - 1 in rows, number + 1 in rows)
        )

    def _height(self) -> int:
        return self.viewport().height()

    def _measure(self, row: int) -> None:
        if not self._tops.is_measured(row):
            width = self.viewport().width()
            self._tops.measure(row, self._painter.height(self._block_view(row), width))

    def _measure_around(self, anchor: int, above: int) -> None:
        """Measure as many rows before and after one as fill the window."""
        row, room = anchor, self._height() - above
        while row < len(self._tops) and room > 0:
            self._measure(row)
            room -= self._tops.height(row)
            row += 1
        row, room = anchor - 1, above
        while row >= 0 and room > 0:
            self._measure(row)
            room -= self._tops.height(row)
            row -= 1

    def _settle(self, anchor: int, above: int) -> None:
        """Measure what will be in view and scroll until a row stands ``above`` the top edge."""
        if self._is_settling or not len(self._tops):
            return
        self._is_settling = True
        self._measure_around(anchor, above)
        bar = self.verticalScrollBar()
        bar.setPageStep(self._height())
        bar.setSingleStep(_STEP)
        bar.setRange(0, max(self._tops.total - self._height(), 0))
        bar.setValue(self._tops.top(anchor) - above)
        self._is_settling = False

    def _settle_in_place(self) -> None:
        """Measure what has come into view; what was in view already stays where it stands."""
        if not len(self._tops):
            return
        scroll = self.verticalScrollBar().value()
        in_view = range(self._tops.row_at(scroll), self._tops.row_at(scroll + self._height()) + 1)
        anchor = next((row for row in in_view if self._tops.is_measured(row)), in_view[0])
        self._settle(anchor, self._tops.top(anchor) - scroll)

    def _guess_all(self) -> None:
        width = self.viewport().width()
        rows = (self._blocks.row(number) for number in range(self._blocks.rowCount()))
        self._tops = RowTops([self._painter.guess(row, width) for row in rows])

    def _reflow(self) -> None:
        """Break all lines anew, with the same row at the top."""
        scroll = self.verticalScrollBar().value()
        anchor = self._tops.row_at(scroll) if len(self._tops) else 0
        above = self._tops.top(anchor) - scroll if len(self._tops) else 0
        self._guess_all()
        if len(self._tops):
            self._settle(min(anchor, len(self._tops) - 1), above)

    def _choose(self, index: _Index) -> None:
        marks = self._blocks.row(index.row()).marks if index.isValid() else ()
        if marks:
            self.slot_chosen.emit(marks[0].key)

    @Slot()
    def _restyle(self) -> None:
        self._painter.refresh()
        self._reflow()

    def visualRect(self, index: _Index) -> QRect:
        """Give where a row stands in the window."""
        if not index.isValid() or index.row() >= len(self._tops):
            return QRect()
        top = self._tops.top(index.row()) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._tops.height(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Give the row at a point of the window."""
        position = point.y() + self.verticalScrollBar().value()
        if not len(self._tops) or not 0 <= position < self._tops.total:
            return QModelIndex()
        return self._blocks.index(self._tops.row_at(position))

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view, moving no more than needed."""
        row = index.row()
        if not index.isValid() or row >= len(self._tops):
            return
        self._measure(row)
        rect = self.visualRect(index)
        if hint == QAbstractItemView.ScrollHint.PositionAtTop or rect.top() < 0:
            self._settle(row, 0)
        elif rect.bottom() > self._height():
            self._settle(row, max(self._height() - rect.height(), 0))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Walk by block, by window, or to either end."""
        moves = QAbstractItemView.CursorAction
        row, last = max(self.currentIndex().row(), 0), self._blocks.rowCount() - 1
        if last < 0:
            return QModelIndex()
        if action in (moves.MovePageUp, moves.MovePageDown):
            page = self._height() if action is moves.MovePageDown else -self._height()
            row = self._tops.row_at(self._tops.top(row) + page)
        else:
            step = {moves.MoveUp: -1, moves.MoveDown: 1, moves.MoveHome: -row, moves.MoveEnd: last}
            row += step.get(action, 0)
        return self._blocks.index(min(max(row, 0), last))

    def horizontalOffset(self) -> int:
        """Never scroll sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Give how far the list is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the row under a rectangle's corner."""
        index = self.indexAt(rect.topLeft())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """Give the whole window: it is cheap to draw."""
        return QRegion(self.viewport().rect())

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the commands that they stand for."""

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which block the person has gone to."""
        if self._is_following:
            return
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.block_chosen.emit(current.row())

    def dataChanged(
        self, top_left: _Index, bottom_right: _Index, roles: Sequence[int] = ()
    ) -> None:
        """Measure rows again that have changed."""
        QAbstractItemView.dataChanged(self, top_left, bottom_right, roles)
        for row in range(top_left.row(), min(bottom_right.row() + 1, len(self._tops))):
            self._tops.forget(row)
        self.viewport().update()

    def reset(self) -> None:
        """Start with other blocks, at the top."""
        super().reset()
        self._guess_all()
        self._settle(0, 0)

    def doItemsLayout(self) -> None:
        """Leave Qt's own layout undone: it would measure every row."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Measure what is in view and set the scroll bar's range."""
        QAbstractItemView.updateGeometries(self)
        self._settle_in_place()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Measure what the scroll bar has brought into view."""
        self.viewport().update()
        self._settle_in_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew when the width changes."""
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() != event.oldSize().width():
            self._reflow()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the slot that was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the slot of the keyboard's block with Enter; leave to commands what is theirs."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.key() in _WALKING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard stands, first at the lit slot."""
        super().focusInEvent(event)
        lit = self._blocks.rows_of(self._blocks.lit)
        if not self.currentIndex().isValid() and self._blocks.rowCount():
            self.setCurrentIndex(self._blocks.index(lit[0] if lit else 0))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in view."""
        if not len(self._tops):
            return
        self._settle_in_place()
        painter = QPainter(self.viewport())
        scroll = self.verticalScrollBar().value()
        first = self._tops.row_at(scroll + event.rect().top())
        last = self._tops.row_at(scroll + event.rect().bottom())
        for row in range(first, last + 1):
            rect = QRectF(self.visualRect(self._blocks.index(row)))
            at_keyboard = self.hasFocus() and row == self.currentIndex().row()
            self._painter.paint(painter, rect, self._block_view(row), at_keyboard)
        painter.end()
