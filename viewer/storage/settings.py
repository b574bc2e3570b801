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
Language = Literal["system", "en", "de", "fr", "es", "tr", "ru", "ar", "ja"]


def _setting(
    sentence: str,
    *,
    default: Any,
    choices: tuple[Any, ...] = (),
    between: tuple[int, int] | None = None,
) -> Any:
    known = {"sentence": sentence, "choices": choices, "between": between}
    return field(default=default, metadata=known)


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting; the sentence beside each stands in the file too."""

    theme: Theme = _setting(
        "Colours: as the system has them, dark or light.",
        default="system",
        choices=("system", "dark", "light"),
    )
    caption_size: int = _setting(
        "Height of the caption's type on the stage, in pixels.", default=19, between=(12, 48)
    )
    caption_face: str = _setting(
        "Face that captions are set in; empty for the best serif that is there.", default=""
    )
    reduced_motion: bool = _setting(
        "Less motion: nothing blinks, fades or runs. The desktop's own wish for it always holds.",
        default=False,
    )
    language: Language = _setting(
        "Language of the window: as the system has it, or one of these; from the next start on.",
        default="system",
        choices=("system", "en", "de", "fr", "es", "tr", "ru", "ar", "ja"),
    )
    keep_zoom: bool = _setting("Keep zoom and place when walking to the next photo.", default=False)
    slideshow_seconds: int = _setting(
        "How long the slideshow shows each photo, in seconds.", default=5, between=(1, 120)
    )
    photo_folders: str = _setting(
        "Folders to look into for an article's photos, seen from the article's own folder, with"
        " commas between them: “pictures, {name}-photos, ../images”; {name} is the article's name.",
        default="",
    )
    encoding: str = _setting(
        "Encoding of articles that neither say theirs nor are UTF-8; empty to guess it.",
        default="",
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
    credit_style: str = _setting(
        "How credits are set on caption sheets, such as “{creator}/{agency}”; empty for as printed.",
        default="",
    )
    memory: int = _setting(
        "Megabytes of decoded photos that are kept in memory.", default=192, between=(64, 4096)
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


def peek(path: Path) -> Settings:
    """Give the settings of a file, defaults where it cannot be read; a damaged one stays in place.

    For whoever must not speak to the person: the window reports and sets aside.
    """
    try:
        return replace(DEFAULTS, **dict(_valid(tomllib.loads(_text_of(path)))))
    except (OSError, ValueError):
        return DEFAULTS


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
    choices, between = each.metadata["choices"], each.metadata["between"]
    if type(value) is not type(each.default) or (choices and value not in choices):
        return False
    return between is None or between[0] <= value <= between[1]


def _report_aside(path: Path) -> str:
    try:
        aside = set_aside(path)
    except OSError as fault:
        log.warning("settings cannot be set aside: %s", fault)
        return f"The settings in {path} are damaged: defaults hold."
    return f"The settings were damaged and are kept as {aside.name}: defaults hold."
