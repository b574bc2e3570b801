"""The middle of the window: the stage with the caption beneath the photo, or the band over it."""

from PySide6.QtCore import QRect, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.ui.band import CaptionBand
from viewer.ui.caption_panel import CaptionPanel
from viewer.ui.stage import Stage
from viewer.ui.theme import Look


class Centre(QWidget):
    """Let the stage have all of it, and keep its lower edge free for as much text as there is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage(look, self)
        # Over the stage, so that drops and the wheel above the words still reach it.
        self.panel = CaptionPanel(look, self.stage)
        self.band = CaptionBand(look, self.stage)
        self._is_full = False
        self._shows_band = True
        self.panel.height_changed.connect(self.lay_out)
        self.band.height_changed.connect(self.lay_out)
        self.stage.frame_changed.connect(self._stand_under)
        self.band.hide()

    def show_full_screen(self, *, is_on: bool, band: bool) -> None:
        """Change between caption beneath and band above the photo."""
        self._is_full, self._shows_band = is_on, band
        self.stage.is_full_screen(is_on)
        self.panel.setVisible(not is_on)
        self.band.setVisible(is_on and band)
        self.lay_out()

    @Slot()
    def lay_out(self) -> None:
        """Give each its place for the present size and text."""
        width, height = self.width(), self.height()
        self.stage.setGeometry(0, 0, width, height)
        if self._is_full:
            text = self.band.height_within(width, self.window().height())
            self.band.setGeometry(0, height - text, width, text)
            self.stage.reserve(0)
        else:
            self.stage.reserve(self.panel.height_within(width, self.window().height()))
            self._stand_under(self.stage.frame)

    @Slot(QRect)
    def _stand_under(self, frame: QRect) -> None:
        """Put the words right under the photo; a photo larger than its room lies above them."""
        text = self.panel.height_within(self.width(), self.window().height())
        lowest = self.height() - text
        self.panel.setGeometry(0, min(frame.bottom() + 1, lowest), self.width(), text)
        if self.stage.is_fitted:
            self.panel.stand_under(frame.left(), frame.right() + 1)

    # What Qt calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
