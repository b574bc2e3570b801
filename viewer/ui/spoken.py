"""What is said aloud: sentences handed to the screen reader, where one listens."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say(widget: QWidget, sentence: str, *, now: bool = False) -> None:
    """Have a sentence about a widget read out, after what is being said or ``now``, in its place."""
    if not sentence:
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    kinds = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kinds.Assertive if now else kinds.Polite)
    QAccessible.updateAccessibility(event)
