"""Everything that a command may use, in one record that the window fills."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from viewer.storage.places import Places
from viewer.ui.article_pane import ArticlePane
from viewer.ui.asking import Asking
from viewer.ui.background import Background
from viewer.ui.band import CaptionBand
from viewer.ui.caption_panel import CaptionPanel
from viewer.ui.command_rows import CommandKeys, CommandRow
from viewer.ui.filmstrip import Filmstrip
from viewer.ui.find_bar import FindBar
from viewer.ui.message import Message
from viewer.ui.pixmaps import Pictures
from viewer.ui.preferences import Preferences
from viewer.ui.side_pane import SidePane
from viewer.ui.stage import Stage
from viewer.ui.status_line import StatusLine
from viewer.ui.tasks import Tasks
from viewer.ui.theme import Look
from viewer.ui.view_state import ViewState
from viewer.ui.workspace import Workspace
from viewer.workers import Workers


@dataclass(frozen=True)
class Desk:
    """The parts of one window, as commands see them."""

    window: QMainWindow
    workspace: Workspace
    workers: Workers
    background: Background
    pictures: Pictures
    look: Look
    preferences: Preferences
    places: Places
    asking: Asking
    view: ViewState
    stage: Stage
    band: CaptionBand
    caption_panel: CaptionPanel
    filmstrip: Filmstrip
    side_pane: SidePane
    article_pane: ArticlePane
    find_bar: FindBar
    message: Message
    status_line: StatusLine
    tasks: Tasks
    rows: Callable[[], tuple[CommandRow, ...]]
    command_keys: Callable[[], tuple[CommandKeys, ...]]
    run: Callable[[str], None]
