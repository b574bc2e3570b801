"""Choices for caption sheets kept under names, one of them the desk's default."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from viewer.atomic import write_whole
from viewer.errors import SessionError
from viewer.storage.places import Places
from viewer.storage.setting_aside import set_aside

MOST_BYTES = 1 << 20
MOST = 100
LONGEST_NAME = 60

Value = str | int | bool
Choices = Mapping[str, Value]

_HEAD = """\
# Choices for caption sheets, by name. Cutline offers them when it exports a sheet, and
# 'cutline sheet --preset NAME' takes them. The default holds where none is named.
"""


@dataclass(frozen=True, slots=True)
class Presets:
    """The choices by name, and the name of the default, "" for none."""

    named: Mapping[str, Choices] = field(default_factory=lambda: MappingProxyType({}))
    default: str = ""

    def kept(self, name: str, choices: Choices) -> "Presets":
        """Give these with choices kept under a name; what it stood for before is replaced."""
        return replace(self, named={**self.named, name[:LONGEST_NAME]: dict(choices)})

    def without(self, name: str) -> "Presets":
        """Give these without a name."""
        named = {known: choices for known, choices in self.named.items() if known != name}
        return Presets(named, self.default if self.default in named else "")

    def with_default(self, name: str) -> "Presets":
        """Give these with another default, "" for none."""
        return replace(self, default=name if name in self.named else "")


def presets_file(places: Places) -> Path:
    """Give the place of the file: beside the settings."""
    return places.settings.with_name("sheets.toml")


def read_presets(path: Path) -> tuple[Presets, str]:
    """Give the presets of a file, and a sentence for the person if it had to be set aside."""
    try:
        values = tomllib.loads(_text_of(path))
    except FileNotFoundError:
        return Presets(), ""
    except OSError as fault:
        return Presets(), f"The kept choices in {path} cannot be read ({fault.strerror})."
    except ValueError:
        return Presets(), _report_aside(path)
    sheets = values.get("sheets")
    named = {
        name: {key: value for key, value in choices.items() if isinstance(value, str | int)}
        for name, choices in (sheets.items() if isinstance(sheets, dict) else ())
        if isinstance(choices, dict)
    }
    default = values.get("default")
    return Presets(named).with_default(default if isinstance(default, str) else ""), ""


def write_presets(path: Path, presets: Presets) -> None:
    """Write the presets whole. Raises SessionError."""
    lines = [_HEAD, f"default = {_quoted(presets.default)}"]
    for name, choices in list(presets.named.items())[:MOST]:
        lines += ["", f"[sheets.{_quoted(name)}]"]
        lines += [f"{key} = {_quoted(value)}" for key, value in choices.items()]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, ("\n".join(lines) + "\n").encode("utf-8", "replace"))
    except OSError as fault:
        raise SessionError(f"The choices cannot be kept in {path}: {fault.strerror}.") from fault


def _text_of(path: Path) -> str:
    if path.stat().st_size > MOST_BYTES:
        raise ValueError("larger than any file of presets")
    return path.read_text("utf-8")


def _quoted(value: Value) -> str:
    """Write a value as TOML does; JSON's strings are basic strings of TOML but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _report_aside(path: Path) -> str:
    try:
        aside = set_aside(path)
    except OSError:
        return f"The kept choices in {path} are damaged and are not used."
    return f"The kept choices were damaged and are set aside as {aside.name}."
