"""The keys that a person has given to commands; what is not there has its own keys."""

import json
import logging
import tomllib
from collections.abc import Mapping
from pathlib import Path

from viewer.atomic import write_whole
from viewer.errors import SessionError
from viewer.storage.places import Places
from viewer.storage.setting_aside import set_aside

log = logging.getLogger(__name__)

MOST_BYTES = 1 << 20
MOST_KEYS = 12
LONGEST = 40

Keys = Mapping[str, tuple[str, ...]]

_HEAD = """\
# Keys of commands, as Cutline's settings write them; an empty list leaves a command without any.
# What is not named here has the keys that it comes with.
"""


def keys_file(places: Places) -> Path:
    """Give the place of the file: beside the settings."""
    return places.settings.with_name("keys.toml")


def read_keys(path: Path) -> tuple[Keys, str]:
    """Give the keys by command, and a sentence for the person if the file had to be set aside.

    What in the file is no list of short texts is passed over.
    """
    try:
        values = tomllib.loads(_text_of(path))
    except FileNotFoundError:
        return {}, ""
    except OSError as fault:
        return {}, f"The keys in {path} cannot be read ({fault.strerror}): the usual ones hold."
    except ValueError:
        return {}, _report_aside(path)
    table = values.get("keys")
    given = table.items() if isinstance(table, dict) else ()
    return {name: tuple(keys) for name, keys in given if _are_keys(keys)}, ""


def keys_as_toml(keys: Keys) -> str:
    """Give the text of a file of keys."""
    lines = [_HEAD, "[keys]"]
    lines += [f"{json.dumps(name)} = {_listed(own)}" for name, own in keys.items()]
    return "\n".join(lines) + "\n"


def write_keys(path: Path, keys: Keys) -> None:
    """Write the keys whole. Raises SessionError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, keys_as_toml(keys).encode("utf-8", "replace"))
    except OSError as fault:
        raise SessionError(f"The keys cannot be kept in {path}: {fault.strerror}.") from fault


def _text_of(path: Path) -> str:
    if path.stat().st_size > MOST_BYTES:
        raise ValueError("larger than any file of keys")
    return path.read_text("utf-8")


def _listed(keys: tuple[str, ...]) -> str:
    """Write a list as TOML does; JSON's strings are basic strings of TOML but for DEL."""
    return json.dumps(list(keys), ensure_ascii=False).replace("\x7f", "\\u007f")


def _are_keys(keys: object) -> bool:
    return (
        isinstance(keys, list)
        and len(keys) <= MOST_KEYS
        and all(isinstance(key, str) and 0 < len(key) <= LONGEST for key in keys)
    )


def _report_aside(path: Path) -> str:
    try:
        aside = set_aside(path)
    except OSError as fault:
        log.warning("keys cannot be set aside: %s", fault)
        return f"The keys in {path} are damaged: the usual ones hold."
    return f"The keys were damaged and are kept as {aside.name}: the usual ones hold."
