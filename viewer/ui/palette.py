"""Palettes: our colours as Qt's palette roles, and a system's own palette as our colours."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QGuiApplication, QPalette

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "pane",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "wrong",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "secondary",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.Light: "hover",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Shadow: "stage",
}
_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette_of(colours: Mapping[str, str]) -> QPalette:
    """Give the palette that shows our colours, disabled words faded."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(colours[name]))
    for role in _FADED:
        palette.setColor(
            QPalette.ColorGroup.Disabled, role, blend(colours["secondary"], colours["window"], 0.6)
        )
    return palette


def colours_of(palette: QPalette) -> dict[str, str]:
    """Give our colours from a system's palette, so that what we paint honours high contrast."""
    window, text = palette.window().color().name(), palette.windowText().color().name()
    highlight, on_highlight = palette.highlight().color(), palette.highlightedText().color()
    grounds = dict.fromkeys(("window", "pane", "stage", "card", "hover", "lit"), window)
    words = ("text", "secondary", "caption", "accent_text", "fine", "look", "wrong", "line")
    return {
        **grounds,
        **dict.fromkeys(words, text),
        "accent": highlight.name(),
        "on_accent": on_highlight.name(),
    }


def desktop_palette() -> QPalette:
    """Give the application the desktop's own palette back, and give that palette."""
    # A palette in which nothing is set is filled up from the desktop's.
    QGuiApplication.setPalette(QPalette())
    return QGuiApplication.palette()


def blend(over: str, under: str, share: float) -> QColor:
    """Give a colour laid over another with an opacity of ``share``."""
    top, ground = QColor(over), QColor(under)

    def mix(above: float, below: float) -> float:
        return above * share + below * (1 - share)

    return QColor.fromRgbF(
        mix(top.redF(), ground.redF()),
        mix(top.greenF(), ground.greenF()),
        mix(top.blueF(), ground.blueF()),
    )


def is_dark(palette: QPalette) -> bool:
    """Tell whether a palette writes light words on a dark ground."""
    return palette.windowText().color().lightness() > palette.window().color().lightness()
