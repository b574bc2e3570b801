"""A desk's rules: which checks speak, how loudly, and what the house writes how."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from viewer.atomic import write_whole
from viewer.checks.phrases import fold
from viewer.errors import ProfileError
from viewer.resources import resource_stack, resources_folder

DEFAULT_NAME = "default"
MOST_BYTES = 1 << 20
MOST_HOUSE_NAMES = 10_000
OWN, OFF = "own", "off"
VOLUMES = (OWN, OFF, "note", "warning", "error")
CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "full_stop": ("as the others", "always", "never"),
        "place_and_date": ("as the others", "always"),
        "quotes": ("one kind", "straight", "curly"),
        "tense": ("any", "present"),
    }
)


@dataclass(frozen=True, slots=True)
class Profile:
    """Desk rules as resources/profiles/default.toml explains them, key by key.

    ``severity`` gives by check how loudly it speaks: one of VOLUMES.
    """

    name: str
    severity: Mapping[str, str]
    fewest_words: int
    most_words: int
    full_stop: str
    place_and_date: str
    quotes: str
    tense: str
    smallest_for_print: int
    longest_alt: int
    house_names: tuple[str, ...]

    def volume(self, check: str) -> str:
        """Give how loudly a check speaks; one that the profile does not know speaks as it likes."""
        return self.severity.get(check, OWN)

    def is_of_the_house(self, name: str) -> bool:
        """Tell whether a name is one that the desk has listed."""
        return fold(name) in _folded(self.house_names)


@lru_cache(maxsize=4)
def _folded(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, names))


@lru_cache(maxsize=1)
def default_profile() -> Profile:
    """Give the quiet profile that holds where nobody has chosen another."""
    path = resources_folder() / "profiles" / f"{DEFAULT_NAME}.toml"
    values = tomllib.loads(path.read_text("utf-8"))
    return Profile(**{**values, "name": DEFAULT_NAME, "house_names": tuple(values["house_names"])})


def read_profile(wanted: str, own: Path | None = None) -> tuple[Profile, tuple[str, ...]]:
    """Give a profile by its name or its file, and sentences about what in it does not hold.

    ``own`` is the person's folder of settings. What the file leaves out is as in the default.
    Raises ProfileError where there is no such profile, or where it is no TOML.
    """
    path = _place_of(wanted, own)
    try:
        with path.open("rb") as file:
            text = file.read(MOST_BYTES + 1)
        values = tomllib.loads(text[:MOST_BYTES].decode("utf-8-sig"))
    except OSError as fault:
        raise ProfileError(f"The profile {path} cannot be read: {fault.strerror}.") from fault
    except (ValueError, RecursionError) as fault:
        raise ProfileError(f"The profile {path} is damaged: {fault}.") from fault
    if len(text) > MOST_BYTES:
        raise ProfileError(f"The profile {path} is larger than any desk's rules.")
    faults = tuple(f"The profile {path}: {fault}" for fault in _faults_in(values))
    return replace(default_profile(), **dict(_valid(values)), name=path.stem), faults


def profile_or_default(wanted: str, own: Path | None = None) -> tuple[Profile, tuple[str, ...]]:
    """Give a profile; where it cannot be had, the default, and a sentence that says so."""
    try:
        return read_profile(wanted, own)
    except ProfileError as fault:
        return default_profile(), (f"{fault} The default holds.",)


def profile_names(own: Path | None = None) -> tuple[str, ...]:
    """Give the names of the profiles that are there, bundled or the person's own."""
    folders = [resources_folder(), *([own] if own is not None else [])]
    found = {path.stem for folder in folders for path in (folder / "profiles").glob("*.toml")}
    return tuple(sorted(found))


def own_file(wanted: str, own: Path) -> Path:
    """Give a person's own file of a profile; where there is none, the bundled one is copied there.

    A name that nobody has yet begins as the default, which explains every key. Raises ProfileError.
    """
    if _is_file_name(wanted):
        return Path(wanted)
    path = own / "profiles" / f"{wanted}.toml"
    if not path.exists():
        bundled = resources_folder() / "profiles" / f"{wanted}.toml"
        content = bundled.read_bytes() if bundled.is_file() else explained()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, content)
        except OSError as fault:
            raise ProfileError(
                f"The profile cannot be kept in {path}: {fault.strerror}."
            ) from fault
    return path


def explained() -> bytes:
    """Give the default profile as a file that explains every key, to be changed by a person."""
    return (resources_folder() / "profiles" / f"{DEFAULT_NAME}.toml").read_bytes()


def _is_file_name(wanted: str) -> bool:
    return wanted.endswith(".toml") or any(sign in wanted for sign in "/\\")


def _place_of(wanted: str, own: Path | None) -> Path:
    name = f"profiles/{wanted}.toml"
    path = Path(wanted) if _is_file_name(wanted) else resource_stack(name, own)[0]
    if not path.is_file():
        names = ", ".join(profile_names(own))
        raise ProfileError(f"There is no profile {wanted}. There are: {names}; or name a file.")
    return path


def _valid(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    default = default_profile()
    for name in _NAMES & values.keys():
        if _fits(name, values[name]):
            yield name, tuple(values[name]) if name == "house_names" else values[name]
    said = values.get("severity")
    if isinstance(said, dict):
        known = {check: said[check] for check in default.severity if said.get(check) in VOLUMES}
        yield "severity", {**default.severity, **known}


def _faults_in(values: Mapping[str, Any]) -> Iterator[str]:
    for name, value in values.items():
        if name == "severity" and isinstance(value, dict):
            yield from _faults_in_severity(value)
        elif name not in _NAMES:
            yield f"“{name}” is no key that profiles have."
        elif not _fits(name, value):
            choices = CHOICES.get(name)
            hint = f" It is one of: {', '.join(choices)}." if choices else ""
            yield f"“{name}” has a value that does not fit.{hint}"


def _faults_in_severity(said: Mapping[str, Any]) -> Iterator[str]:
    for check, volume in said.items():
        if check not in default_profile().severity:
            yield f"“{check}” is no check."
        elif volume not in VOLUMES:
            yield f"“{check}” is one of: {', '.join(VOLUMES)}."


def _fits(name: str, value: Any) -> bool:
    if name in CHOICES:
        return value in CHOICES[name]
    if name == "house_names":
        is_list = isinstance(value, list) and len(value) <= MOST_HOUSE_NAMES
        return is_list and all(isinstance(each, str) for each in value)
    return type(value) is int and value >= 0


_NAMES = frozenset(each.name for each in fields(Profile)) - {"name", "severity"}
