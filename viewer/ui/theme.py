"""Theme and look: colours from resources/themes, faces and icons, following the desktop."""

import tomllib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from viewer.resources import resource
from viewer.ui import faces
from viewer.ui.icons import tinted_icon, tinted_pixmap
from viewer.ui.palette import colours_of, desktop_palette, is_dark, palette_of
from viewer.ui.style_sheet import style_sheet

Choice = Literal["system", "dark", "light"]

CAPTION_PIXELS = 19
SMALLEST_CAPTION, LARGEST_CAPTION = 12, 48

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "dark": Qt.ColorScheme.Dark,
    "light": Qt.ColorScheme.Light,
}


_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours by role, each as ``#rrggbb``."""

    window: str
    pane: str
    stage: str
    card: str
    hover: str
    line: str
    lit: str
    text: str
    secondary: str
    caption: str
    accent: str
    on_accent: str
    accent_text: str
    fine: str
    look: str
    wrong: str


def load_theme(name: str) -> Theme:
    """Read a theme of resources/themes by its name, ``dark`` or ``light``."""
    return Theme(**tomllib.loads(resource(f"themes/{name}.toml").read_text(encoding="utf-8")))


class Look(QObject):
    """What everything is painted with; tells when it changes, by choice or with the desktop."""

    changed = Signal()

    def __init__(self, choice: Choice = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice: Choice = choice
        self._caption_size = CAPTION_PIXELS
        self._caption_face = ""
        self._wants_calm = False
        self._app: QApplication | None = None
        # Read before ours is set: later the application's palette is our own.
        self._desktop_is_dark = is_dark(QGuiApplication.palette())
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._theme = self._choose_theme()
        self._flash_time = QGuiApplication.styleHints().cursorFlashTime()
        self._follow_desktop()

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    @property
    def reduced_motion(self) -> bool:
        """Whether the person or the desktop asks for less motion."""
        return self._wants_calm or _preference("motionPreference", "ReducedMotion")

    @reduced_motion.setter
    def reduced_motion(self, wanted: bool) -> None:
        if wanted != self._wants_calm:
            self._wants_calm = wanted
            self._still()
            self.changed.emit()

    @property
    def high_contrast(self) -> bool:
        """Whether the desktop's own high-contrast palette is in use."""
        return self._choice == "system" and _preference("contrastPreference", "HighContrast")

    @property
    def caption_size(self) -> int:
        """The height of captions on the stage, in pixels."""
        return self._caption_size

    def set_captions(self, pixels: int, face: str) -> None:
        """Set captions on the stage at a height in pixels, in a face, "" for the best serif."""
        size = max(SMALLEST_CAPTION, min(pixels, LARGEST_CAPTION))
        if (size, face) != (self._caption_size, self._caption_face):
            self._caption_size, self._caption_face = size, face
            self.changed.emit()

    def colour(self, role: str) -> QColor:
        """Give the colour of a role, a field of Theme."""
        return QColor(getattr(self._theme, role))

    def caption_font(self, pixels: int | None = None) -> QFont:
        """Give the serif of captions, at the person's size if none is asked for."""
        size = round((pixels or self._caption_size) * faces.text_scale())
        return faces.caption_font(size, self._caption_face)

    def credit_font(self) -> QFont:
        """Give the face of credits and small headings."""
        return faces.credit_font()

    def icon(self, name: str, role: str = "text", size: int = 16) -> QIcon:
        """Give an icon of resources/icons in the colour of a role."""
        wanted = (name, role, size)
        if wanted not in self._icons:
            self._icons[wanted] = tinted_icon(name, self.colour(role), size)
        return self._icons[wanted]

    def pixmap(self, name: str, role: str, size: int, scale: float) -> QPixmap:
        """Give an icon for painting at a device pixel ratio."""
        wanted = (name, role, size, scale)
        if wanted not in self._pixmaps:
            self._pixmaps[wanted] = tinted_pixmap(name, self.colour(role), size, scale)
        return self._pixmaps[wanted]

    def use(self, choice: Choice) -> None:
        """Take the dark or the light theme, or follow the system."""
        self._choice = choice
        # The system's own frames and dialogs follow too, where Qt can ask for it.
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[choice])
        self._refresh()

    def apply(self, app: QApplication) -> None:
        """Dress an application, now and at every change."""
        self._app = app
        app.setStyle("Fusion")
        self._still()
        self._dress()

    def _choose_theme(self) -> Theme:
        if self.high_contrast:
            return Theme(**colours_of(desktop_palette()))
        if self._choice != "system":
            return load_theme(self._choice)
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = self._desktop_is_dark if scheme == _SCHEMES["system"] else scheme == _SCHEMES["dark"]
        return load_theme("dark" if dark else "light")

    def _dress(self) -> None:
        if self._app is None:
            return
        colours = asdict(self._theme)
        if not self.high_contrast:
            self._app.setPalette(palette_of(colours))
        self._app.setStyleSheet(style_sheet(colours))

    def _still(self) -> None:
        """Let menus, boxes and the typing mark move, or stand still."""
        calm = self.reduced_motion
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, enable=not calm)
        QGuiApplication.styleHints().setCursorFlashTime(0 if calm else self._flash_time)

    def _follow_desktop(self) -> None:
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)
        # Qt tells of contrast and motion from 6.10 on.
        if accessibility := getattr(hints, "accessibility", None):
            accessibility().contrastPreferenceChanged.connect(self._refresh)
            if hasattr(accessibility(), "motionPreferenceChanged"):
                accessibility().motionPreferenceChanged.connect(self._refresh)

    @Slot()
    def _refresh(self) -> None:
        theme = self._choose_theme()
        if theme != self._theme:
            self._theme = theme
            self._icons.clear()
            self._pixmaps.clear()
        self._still()
        self._dress()
        self.changed.emit()


def _preference(name: str, wish: str) -> bool:
    """Tell whether the desktop has an accessibility wish, False where Qt cannot know."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    ask: Callable[[], object] | None = getattr(accessibility and accessibility(), name, None)
    return ask is not None and getattr(ask(), "name", "") == wish
