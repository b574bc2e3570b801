"""Labels of panes and dialogs: always plain text, dressed by their role."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from viewer.ui.faces import credit_text, spaced_font
from viewer.ui.plain_text import clean_text, is_right_to_left


def plain_label(text: str, role: str = "") -> QLabel:
    """Give a label that wraps, in the colour of a role ("secondary", "look", ...)."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    if role:
        label.setProperty("role", role)
    set_plain(label, text)
    return label


def set_plain(label: QLabel, text: str) -> None:
    """Put a file's words on a label, made harmless and running in their own direction."""
    shown = clean_text(text)
    label.setText(shown)
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left(shown) else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)


def section_label(text: str = "", role: str = "secondary") -> QLabel:
    """Give the small, letter-spaced heading of a section."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    set_section(label, text)
    return label


def set_section(label: QLabel, text: str) -> None:
    """Put words on a section's heading, in capitals where their script has them."""
    shown = credit_text(clean_text(text))
    label.setFont(spaced_font(shown))
    label.setText(shown)
