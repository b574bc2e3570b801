"""The status line: where one stands, which photo it is, what is going on, which keys help."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from viewer.domain import Photo
from viewer.ui.elided import ElidedLabel
from viewer.ui.key_cap import KeyHint
from viewer.ui.numbers import written
from viewer.ui.plain_text import one_line
from viewer.ui.spoken import say
from viewer.ui.theme import Look

_HEIGHT = 28
_BAR_WIDTH, _BAR_HEIGHT = 120, 4
_MESSAGE_SECONDS = 5.0


class StatusLine(QFrame):
    """Position, photo, messages and progress at the left; the keys that matter at the right."""

    cancel_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._photo: Photo | None = None
        self._scale: float | None = None
        self._position = QLabel()
        self._words = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self._progress = QWidget()
        self._progress_words = ElidedLabel()
        self._bar = QProgressBar()
        self._cancel = QToolButton()
        self._hints = QWidget()
        self._fading = QTimer(self, singleShot=True)
        self._fading.timeout.connect(self._show_words)
        self._cancel.clicked.connect(self.cancel_asked)
        look.changed.connect(self._tint)
        self._dress()
        self._lay_out()

    def show_position(self, number: int, of: int) -> None:
        """Show which slot of how many is the current one; nothing where there are none."""
        self._position.setText(f"{written(number)} / {written(of)}" if of else "")
        self._position.setAccessibleName(
            self.tr("Slot {number} of {of}").format(number=written(number), of=written(of))
            if of
            else ""
        )

    def show_photo(self, photo: Photo | None) -> None:
        """Show the name and the size of the current photo."""
        self._photo = photo
        self._show_words()

    def show_scale(self, scale: float | None) -> None:
        """Show how large the photo stands: 1.0 is one photo pixel per device pixel."""
        self._scale = scale
        if not self._fading.isActive():
            self._show_words()

    def show_message(self, text: str, seconds: float = _MESSAGE_SECONDS) -> None:
        """Show a sentence in place of the photo's data for a while, and have it read out."""
        self._words.show_text(text)
        say(self._words, text)
        self._fading.start(round(seconds * 1000))

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Show how far long work has come; a total of 0 says that nobody knows."""
        parts = (
            text,
            self.tr("{done} of {total}").format(done=written(done), total=written(total)),
        )
        self._progress_words.show_parts(parts if total else parts[:1])
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        # A bar that nobody knows the end of runs back and forth: words alone say it in calm.
        self._bar.setHidden(not total and self._look.reduced_motion)
        self._bar.setAccessibleName(one_line(text))
        self._progress.show()

    def hide_progress(self) -> None:
        """Take the progress away: the work is done or called off."""
        self._progress.hide()

    def show_hints(self, hints: Sequence[tuple[Sequence[str], str]]) -> None:
        """Show keys and what they do, each as (key sequences, words)."""
        row = self._hints.layout()
        assert row is not None
        while (item := row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for keys, words in hints:
            row.addWidget(KeyHint(self._look, keys, words))

    @Slot()
    def _show_words(self) -> None:
        self._fading.stop()
        words = []
        if self._photo is not None:
            words.append(self._photo.name)
            if self._photo.size is not None:
                words.append("{} × {}".format(*self._photo.size))
            if self._scale is not None and not self._photo.fault:
                words.append(
                    self.tr("{percent} %").format(percent=written(round(self._scale * 100)))
                )
        self._words.show_parts(words)

    @Slot()
    def _tint(self) -> None:
        self._cancel.setIcon(self._look.icon("close", "secondary", 12))

    def _dress(self) -> None:
        self.setProperty("ground", "window")
        self.setProperty("edge", "top")
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for label in (self._position, self._words, self._progress_words):
            label.setProperty("role", "secondary")
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        self._cancel.setProperty("role", "small")
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Cancel"))
        self._progress.hide()
        self._tint()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        inner = QHBoxLayout(self._progress)
        hints = QHBoxLayout(self._hints)
        for layout, spacing in ((inner, 8), (hints, 16)):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(spacing)
        for part in (self._progress_words, self._bar, self._cancel):
            inner.addWidget(part)
        row.addWidget(self._position)
        row.addWidget(self._words)
        row.addWidget(self._progress)
        row.addStretch(1)
        row.addWidget(self._hints)
