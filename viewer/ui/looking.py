"""Commands that change how things look, never what they are."""

from PySide6.QtCore import QCoreApplication

from viewer.storage.settings import Theme
from viewer.ui.desk import Desk

_NEXT_THEME: dict[Theme, Theme] = {"system": "light", "light": "dark", "dark": "system"}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Looking", text, None, count)


def fit(desk: Desk) -> None:
    """Show the whole photo."""
    desk.stage.zoom_fit()


def actual_size(desk: Desk) -> None:
    """Show one photo pixel on one screen pixel."""
    desk.stage.zoom_actual()


def toggle_zoom(desk: Desk) -> None:
    """Change between the whole photo and 100 %."""
    desk.stage.zoom_toggle()


def zoom_in(desk: Desk) -> None:
    """Enlarge the photo one step."""
    desk.stage.zoom_in()


def zoom_out(desk: Desk) -> None:
    """Reduce the photo one step."""
    desk.stage.zoom_out()


def keep_zoom(desk: Desk) -> None:
    """Keep zoom and place from photo to photo, or no longer."""
    desk.view.flip("keep_zoom")
    desk.preferences.change(keep_zoom=desk.view.keep_zoom)
    kept = _tr("Zoom and place are kept.") if desk.view.keep_zoom else _tr("Each photo starts fit.")
    desk.status_line.show_message(kept)


def full_screen(desk: Desk) -> None:
    """Give the photo the whole screen, or the window back."""
    desk.view.flip("full_screen")


def caption_band(desk: Desk) -> None:
    """Show or hide the caption in full screen."""
    desk.view.flip("band")


def slideshow(desk: Desk) -> None:
    """Start walking by the clock, or stop."""
    desk.view.flip("slideshow")
    seconds = desk.preferences.settings.slideshow_seconds
    if desk.view.slideshow:
        text = _tr("Slideshow: a photo every %Ln seconds.", seconds)
    else:
        text = _tr("Slideshow stopped.")
    desk.status_line.show_message(text)


def side_pane(desk: Desk) -> None:
    """Show or hide the pane with article, photo and checks."""
    desk.view.flip("side_pane")


def turn_right(desk: Desk) -> None:
    """Turn the view a quarter clockwise; the file stays as it is."""
    desk.stage.turn(1)


def turn_left(desk: Desk) -> None:
    """Turn the view a quarter anticlockwise; the file stays as it is."""
    desk.stage.turn(-1)


def next_theme(desk: Desk) -> None:
    """Take the next of: as the system, light, dark."""
    choice = _NEXT_THEME[desk.preferences.settings.theme]
    desk.preferences.change(theme=choice)
    names: dict[Theme, str] = {
        "system": _tr("Colours: as the system has them."),
        "light": _tr("Colours: light."),
        "dark": _tr("Colours: dark."),
    }
    desk.status_line.show_message(names[choice])


def settings(desk: Desk) -> None:
    """Show what can be set."""
    from viewer.ui.settings_sitting import SettingsSitting

    SettingsSitting(desk).dialog.open()


def change_keys(desk: Desk) -> None:
    """Show what can be set, at the keys."""
    from viewer.ui.settings_sitting import SettingsSitting

    dialog = SettingsSitting(desk).dialog
    dialog.open()
    dialog.show_keys()
