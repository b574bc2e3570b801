"""A command as a person sees it in lists: what the key sheet and the palette show."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CommandRow:
    """One line of a list of commands; ``keys`` are in the platform's own words."""

    name: str
    group: str
    label: str
    keys: tuple[str, ...]
    is_enabled: bool = True
    place: str = "window"
