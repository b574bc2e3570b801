"""The first screen: open, paste, try, or go on with what was open before."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFocusEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.elided import ElidedLabel
from viewer.ui.panel_labels import plain_label, section_label
from viewer.ui.photo_drag import dragged_files
from viewer.ui.plain_text import isolated, one_line, plain_tooltip
from viewer.ui.theme import Look

_WIDTH = 760
_MOST_RECENT = 6


@dataclass(frozen=True, slots=True)
class RecentRow:
    """An article or folder that was open before, a word on it, and whether it is still there."""

    path: Path
    detail: str
    is_there: bool = True


class Welcome(QWidget):
    """What a newcomer sees; files can be dropped anywhere on it."""

    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()
    recent_chosen = Signal(object)  # Path
    recent_removed = Signal(object)  # Path
    files_dropped = Signal(object)  # tuple[Path, ...]

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAcceptDrops(True)
        self._zone = QFrame()
        self._open = QPushButton(self.tr("Open article…"))
        self._title = QLabel(self.tr("Open an article"))
        self._recent_title = section_label(self.tr("Recent"))
        self._recent = QVBoxLayout()
        self._lay_out()
        look.changed.connect(self._restyle)
        self._restyle()
        self.show_recent(())

    def show_recent(self, rows: Sequence[RecentRow]) -> None:
        """Show what was open before, each with a word on it, the latest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = rows[:_MOST_RECENT]
        names = [row.path.name for row in shown]
        for row in shown:
            folder = row.path.parent.name if names.count(row.path.name) > 1 else ""
            self._recent.addWidget(self._recent_row(row, folder))
        self._recent_title.setVisible(bool(shown))

    def _lay_out(self) -> None:
        centre = QWidget()
        centre.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(centre)
        column.setContentsMargins(16, 24, 16, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._title)
        promise = self.tr(
            "Cutline finds the photo captions and credits in it,"
            " and pairs them with the pictures in a folder."
        )
        promised = plain_label(promise, role="secondary")
        promised.setObjectName("welcomeLine")
        column.addWidget(promised)
        column.addSpacing(16)
        column.addWidget(self._zone)
        column.addSpacing(20)
        column.addWidget(self._recent_title)
        self._recent.setSpacing(6)
        column.addLayout(self._recent)
        column.addStretch(3)
        self._fill_zone()
        page = QWidget()
        row = QHBoxLayout(page)
        row.addStretch(1)
        row.addWidget(centre, 1000)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        for part in (scroll.viewport(), page):
            part.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _fill_zone(self) -> None:
        self._zone.setObjectName("dropZone")
        self._zone.setMinimumHeight(190)
        column = QVBoxLayout(self._zone)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        drop = QLabel(self.tr("Drop an article and its photos here"))
        kinds = QLabel(
            self.tr(
                "Text, saved web page, Markdown, Word, OpenDocument or PDF"
                " · JPEG, PNG, WebP, TIFF, HEIC, AVIF"
            )
        )
        drop.setObjectName("welcomeLine")
        kinds.setProperty("role", "secondary")
        for label in (drop, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        column.addStretch(1)
        column.addWidget(drop)
        column.addWidget(kinds)
        column.addSpacing(12)
        column.addLayout(self._buttons())
        column.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        self._open.setProperty("role", "main")
        paste = QPushButton(self.tr("Paste article text"))
        sample = QPushButton(self.tr("Try the sample"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for button, asked in (
            (self._open, self.open_asked),
            (paste, self.paste_asked),
            (sample, self.sample_asked),
        ):
            button.setObjectName("welcomeButton")
            button.clicked.connect(asked)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _recent_row(self, recent: RecentRow, folder: str) -> QWidget:
        """Give the button that opens an article, and beside it the one that takes it off the list."""
        path = recent.path
        remove = QToolButton()
        remove.setIcon(self._look.icon("close", "secondary", 12))
        words = self.tr("Take %s off the list").replace("%s", isolated(one_line(path.name)))
        remove.setAccessibleName(words)
        remove.setToolTip(plain_tooltip(words))
        remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        remove.clicked.connect(partial(self.recent_removed.emit, path))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._opening_button(recent, folder), 1)
        row.addWidget(remove)
        return line

    def _opening_button(self, recent: RecentRow, folder: str) -> QPushButton:
        path, detail = recent.path, recent.detail
        button = QPushButton()
        button.setObjectName("recentRow")
        button.setEnabled(recent.is_there)
        parts = (path.name, folder, detail)
        button.setAccessibleName(", ".join(isolated(one_line(part)) for part in parts if part))
        button.setToolTip(plain_tooltip(one_line(str(path))))
        button.clicked.connect(partial(self.recent_chosen.emit, path))
        row = QHBoxLayout(button)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(12)
        name_role = "" if recent.is_there else "secondary"
        for text, role in ((path.name, name_role), (folder, "secondary"), (detail, "secondary")):
            label = ElidedLabel()
            label.show_text(text)
            label.setProperty("role", role)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label)
        # Only the names give way when there is little room.
        label.setMinimumWidth(min(label.sizeHint().width(), _WIDTH // 2))
        row.insertStretch(2, 1)
        return button

    def _restyle(self) -> None:
        font = self._look.caption_font(30)
        font.setBold(True)
        self._title.setFont(font)

    def _take_aim(self, is_over: bool) -> None:
        """Show that what is dragged would be taken."""
        self._zone.setProperty("taking", "true" if is_over else "false")
        self._zone.style().unpolish(self._zone)
        self._zone.style().polish(self._zone)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the title's face anew: the style sheet took it away on the way into the window."""
        super().showEvent(event)
        self._restyle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to the main button."""
        super().focusInEvent(event)
        self._open.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and folders."""
        if dragged_files(event.mimeData()):
            event.acceptProposedAction()
            self._take_aim(is_over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._take_aim(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which files were dropped."""
        event.acceptProposedAction()
        self._take_aim(is_over=False)
        self.files_dropped.emit(dragged_files(event.mimeData()))
