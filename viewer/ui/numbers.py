"""Numbers as the person's language writes them."""

from PySide6.QtCore import QLocale


def written(value: int) -> str:
    """Write a whole number with the digits and the grouping of the language."""
    return QLocale().toString(value)
