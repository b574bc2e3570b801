"""How the window is shown: full screen, band, side pane, kept zoom, slideshow."""

from PySide6.QtCore import QObject, Signal


class ViewState(QObject):
    """Hold the switches of the view and say when one of them changes."""

    changed = Signal(str)  # the switch that changed

    def __init__(self, parent: QObject | None = None, *, keep_zoom: bool = False) -> None:
        super().__init__(parent)
        self._switches = {
            "full_screen": False,
            "band": True,
            "side_pane": True,
            "keep_zoom": keep_zoom,
            "slideshow": False,
        }

    @property
    def full_screen(self) -> bool:
        """Whether the photo has the whole screen."""
        return self._switches["full_screen"]

    @property
    def band(self) -> bool:
        """Whether the caption shows in full screen."""
        return self._switches["band"]

    @property
    def side_pane(self) -> bool:
        """Whether the pane with article, photo and checks shows."""
        return self._switches["side_pane"]

    @property
    def keep_zoom(self) -> bool:
        """Whether zoom and place stay from photo to photo."""
        return self._switches["keep_zoom"]

    @property
    def slideshow(self) -> bool:
        """Whether the clock walks."""
        return self._switches["slideshow"]

    def flip(self, name: str) -> None:
        """Turn one switch over."""
        self.set(**{name: not self._switches[name]})

    def set(self, **switches: bool) -> None:
        """Put switches, then say which have changed; those that stand so already are passed over."""
        changed = [name for name, value in switches.items() if self._switches[name] != value]
        self._switches.update(switches)
        for name in changed:
            self.changed.emit(name)
