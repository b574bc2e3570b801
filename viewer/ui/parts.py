"""The widgets of the main window, made and laid out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from viewer.ui.centre import Centre
from viewer.ui.faces import text_scale
from viewer.ui.filmstrip import Filmstrip
from viewer.ui.find_bar import FindBar
from viewer.ui.header import Header
from viewer.ui.message import Message
from viewer.ui.side_pane import SidePane
from viewer.ui.status_line import StatusLine
from viewer.ui.theme import Look
from viewer.ui.tray import Tray
from viewer.ui.welcome import Welcome

SIDE_WIDTH = 316
LEFT_WIDTH = 212


class Parts(QWidget):
    """The first screen, and the desk with filmstrip, stage and side pane."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.welcome = Welcome(look)
        self.header = Header(look)
        self.message = Message(look)
        self.find_bar = FindBar(look)
        self.filmstrip = Filmstrip(look)
        self.tray = Tray(look)
        self.centre = Centre(look)
        self.stage = self.centre.stage
        self.band = self.centre.band
        self.caption_panel = self.centre.panel
        self.side_pane = SidePane(look)
        self.status_line = StatusLine(look)
        self._left = self._left_column()
        self.splitter = self._splitter()
        self._desk = self._desk_page()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self._desk)
        # Above both: what failed is said on the first screen too.
        _stack_in(self, self.message, self._pages)

    def show_desk(self) -> None:
        """Change from the first screen to the desk."""
        self._pages.setCurrentWidget(self._desk)

    @property
    def is_desk_shown(self) -> bool:
        """Whether the desk shows, not the first screen."""
        return self._pages.currentWidget() is self._desk

    def show_full_screen(self, *, is_on: bool, side_pane: bool, band: bool) -> None:
        """Give the stage all the room, or let the others have theirs."""
        for widget in (self.header, self._left, self.status_line):
            widget.setVisible(not is_on)
        self.side_pane.setVisible(side_pane and not is_on)
        self.centre.show_full_screen(is_on=is_on, band=band)

    def _left_column(self) -> QWidget:
        column = QWidget()
        column.setObjectName("left-column")
        layout = _stack_in(column, self.filmstrip, self.tray)
        layout.setStretchFactor(self.filmstrip, 1)
        column.setMinimumWidth(LEFT_WIDTH)
        column.setMaximumWidth(LEFT_WIDTH)
        return column

    def _splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for widget in (self._left, self.centre, self.side_pane):
            splitter.addWidget(widget)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([LEFT_WIDTH, 900, round(SIDE_WIDTH * text_scale())])
        # A splitter turns its children round; screen readers go by their order.
        for widget in (self.side_pane, self.centre, self._left):
            widget.lower()
        splitter.handle(1).setAccessibleName(self.tr("Edge of the filmstrip"))
        splitter.handle(2).setAccessibleName(self.tr("Edge of the side pane"))
        return splitter

    def _desk_page(self) -> QWidget:
        page = QWidget()
        layout = _stack_in(page, self.header, self.find_bar, self.splitter, self.status_line)
        layout.setStretchFactor(self.splitter, 1)
        return page


def _stack_in(page: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """Put widgets one below the other, without gaps."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    return layout
