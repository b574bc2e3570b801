"""What a person has set: one field each, with its default and its sentence."""

import json
import logging
import tomllib
from collections.abc import Iterator
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal

from viewer.atomic import write_whole
from viewer.errors import SessionError
from viewer.storage.setting_aside import set_aside

log = logging.getLogger(__name__)

MOST_BYTES = 1 << 20

Theme = Literal["system", "dark", "light"]


def _setting(sentence: str, *, default: Any, choices: tuple[Any, ...] = ()) -> Any:
    return field(default=default, metadata={"sentence": sentence, "choices": choices})


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting; the sentence beside each stands in the file too."""

    theme: Theme = _setting(
        "Colours: as the system has them, dark or light.",
        default="system",
        choices=("system", "dark", "light"),
    )
    caption_size: int = _setting(
        "Height of the caption's type on the stage, in pixels.", default=19
    )
    keep_zoom: bool = _setting("Keep zoom and place when walking to the next photo.", default=False)
    slideshow_seconds: int = _setting(
        "How long the slideshow shows each photo, in seconds.", default=5
    )
    profile: str = _setting(
        "Desk rules for the checks: a name in the folder “profiles” beside this file, or a file.",
        default="default",
    )
    paper: str = _setting(
        "Paper of the caption sheet.",
        default="A4",
        choices=("A4", "Letter", "A3", "A5", "Legal", "Tabloid"),
    )


DEFAULTS = Settings()


def read_settings(path: Path) -> tuple[Settings, str]:
    """Give the settings of a file, and a sentence for the person if it had to be set aside.

    A value of the wrong type or outside its choices falls back to its default; a file that is no
    TOML is renamed, reported, and replaced by defaults.
    """
    try:
        values = tomllib.loads(_text_of(path))
    except FileNotFoundError:
        return DEFAULTS, ""
    except OSError as fault:
        return DEFAULTS, f"The settings in {path} cannot be read ({fault.strerror}): defaults hold."
    except ValueError:
        return DEFAULTS, _report_aside(path)
    return replace(DEFAULTS, **dict(_valid(values))), ""


def write_settings(path: Path, settings: Settings) -> None:
    """Write every setting with its sentence above it. Raises SessionError."""
    lines = []
    for each in fields(settings):
        lines += [f"# {each.metadata['sentence']}"]
        lines += [f"{each.name} = {json.dumps(getattr(settings, each.name))}", ""]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, "\n".join(lines).encode())
    except OSError as fault:
        raise SessionError(f"The settings cannot be kept in {path}: {fault.strerror}.") from fault


def _text_of(path: Path) -> str:
    if path.stat().st_size > MOST_BYTES:
        raise ValueError("larger than any settings file")
    return path.read_text("utf-8")


def _valid(values: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for each in fields(DEFAULTS):
        if each.name in values and _fits(each, values[each.name]):
            yield each.name, values[each.name]


def _fits(each: Field[Any], value: Any) -> bool:
    choices = each.metadata["choices"]
    return type(value) is type(each.default) and (not choices or value in choices)


def _report_aside(path: Path) -> str:
    try:
        aside = set_aside(path)
    except OSError as fault:
        log.warning("settings cannot be set aside: %s", fault)
        return f"The settings in {path} are damaged: defaults hold."
    return f"The settings were damaged and are kept as {aside.name}: defaults hold."
