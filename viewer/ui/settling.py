"""What is set takes hold: in the colours, the captions, the view and the pictures."""

from viewer.storage.settings import Settings
from viewer.ui.desk import Desk


def settle(desk: Desk, settings: Settings) -> None:
    """Let the parts of a window follow the settings; what stands so already is left alone."""
    desk.look.use(settings.theme)
    desk.look.set_captions(settings.caption_size, settings.caption_face)
    desk.look.reduced_motion = settings.reduced_motion
    desk.view.set(keep_zoom=settings.keep_zoom)
    desk.pictures.keep_within(settings.memory << 20)
