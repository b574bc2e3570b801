"""The decisions file: what a person decided, beside the article, written whole or not at all.

It is JSON with sorted keys, so that two versions can be compared line by line:

    {"cutline": 1, "article": "harbour.txt", "folder": "photos", "decisions": {...}}
"""

import hashlib
import json
import logging
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.atomic import write_whole
from viewer.domain import NO_DECISIONS, Added, Decisions, Marks, Remembered, Wording
from viewer.errors import SessionError
from viewer.storage.setting_aside import set_aside

log = logging.getLogger(__name__)

VERSION = 1
SUFFIX = ".cutline"
MOST_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class Sitting:
    """What a decisions file holds: the photo folder that was open, and the decisions.

    ``marks`` are some of the folder's photos, to find it again when it has moved. ``iim_encoding``
    is how the person has the photos' IIM text read that does not say so itself.
    """

    folder: Path | None = None
    decisions: Decisions = NO_DECISIONS
    iim_encoding: str | None = None
    marks: Marks = ()


def decisions_file(opened: Path) -> Path:
    """Give the decisions file's place for an article or a folder of photos."""
    if opened.is_dir():
        return opened / f"captions{SUFFIX}"
    return opened.with_name(opened.name + SUFFIX)


def opened_for(path: Path) -> Path | None:
    """Give the article or folder that a decisions file belongs to; None if it is no such file."""
    if path.suffix != SUFFIX or path.is_dir():
        return None
    return path.parent if path.name == f"captions{SUFFIX}" else path.with_suffix("")


def fallback_file(opened: Path, sessions: Path) -> Path:
    """Give the place among the person's own data, for folders that cannot be written."""
    digest = hashlib.sha256(os.fsencode(opened.resolve())).hexdigest()[:16]
    return sessions / f"{digest}{SUFFIX}"


def read_sitting(opened: Path, sessions: Path) -> tuple[Sitting, str]:
    """Give the decisions kept for an article or folder, and a sentence if a file was set aside.

    Of two files the newer one holds. A file of a newer version raises SessionError and stays.
    """
    places = [decisions_file(opened), fallback_file(opened, sessions)]
    for place in sorted((p for p in places if _is_there(p)), key=_newest_first):
        try:
            return _read(place, opened), ""
        except OSError as fault:
            reason = fault.strerror or "unknown reason"
            raise SessionError(f"The decisions in {place} cannot be read: {reason}.") from fault
        except (ValueError, KeyError, TypeError, AttributeError):
            log.warning("damaged decisions file %s", place, exc_info=True)
            return Sitting(), _report_aside(place)
    return Sitting(), ""


def write_sitting(opened: Path, sitting: Sitting, sessions: Path) -> Path:
    """Write the decisions beside what was opened, or among the person's own data; give the place.

    Raises SessionError where neither can be written.
    """
    beside = decisions_file(opened)
    try:
        write_whole(beside, _as_bytes(beside, opened, sitting))
    except OSError as refusal:
        log.info("decisions go to the person's own data: %s", refusal)
        return _write_fallback(opened, sitting, sessions)
    with suppress(OSError):  # the decisions are safe beside the article: the newer file holds
        fallback_file(opened, sessions).unlink(missing_ok=True)
    return beside


def _write_fallback(opened: Path, sitting: Sitting, sessions: Path) -> Path:
    place = fallback_file(opened, sessions)
    try:
        sessions.mkdir(parents=True, exist_ok=True)
        write_whole(place, _as_bytes(place, opened, sitting))
    except OSError as fault:
        raise SessionError(
            f"Your decisions on {opened.name} cannot be kept, neither beside it nor in {sessions}: "
            f"{fault.strerror}. Free some room or choose another place, then change anything."
        ) from fault
    return place


def _is_there(place: Path) -> bool:
    """Tell whether a decisions file is there; the name of one can be too long to be."""
    try:
        return place.is_file()
    except OSError:
        return False


def _newest_first(place: Path) -> float:
    return -place.stat().st_mtime


def _report_aside(place: Path) -> str:
    try:
        aside = set_aside(place)
    except OSError as fault:
        raise SessionError(
            f"The decisions in {place} are damaged and cannot be set aside: {fault.strerror}."
        ) from fault
    return f"The decisions in {place.name} were damaged; the file is kept as {aside.name}."


def _as_bytes(place: Path, opened: Path, sitting: Sitting) -> bytes:
    content = {
        "cutline": VERSION,
        "article": opened.name if place.parent == opened.parent else str(opened),
        "folder": _relative(sitting.folder, place.parent),
        "decisions": _from_decisions(sitting.decisions),
    }
    if sitting.iim_encoding is not None:
        content["iim_encoding"] = sitting.iim_encoding
    if sitting.marks:
        content["photos"] = [[name, *stamp] for name, stamp in sitting.marks]
    return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode()


def _relative(folder: Path | None, start: Path) -> str | None:
    if folder is None:
        return None
    try:
        return folder.resolve().relative_to(start.resolve()).as_posix()
    except ValueError:
        return str(folder.resolve())


def _read(place: Path, opened: Path) -> Sitting:
    if place.stat().st_size > MOST_BYTES:
        raise ValueError("larger than any decisions file")
    content = json.loads(place.read_bytes())
    if content["cutline"] > VERSION:
        raise SessionError(
            f"The decisions in {place.name} were written by a newer Cutline. "
            f"Update Cutline, or move the file away to start {opened.name} afresh."
        )
    folder = content["folder"]
    return Sitting(
        folder=None if folder is None else place.parent / folder,
        decisions=_to_decisions(content["decisions"]),
        iim_encoding=_known_encoding(content.get("iim_encoding")),
        marks=tuple(
            (str(name), (int(changed), int(size)))
            for name, changed, size in content.get("photos", ())
        ),
    )


def _from_decisions(decisions: Decisions) -> dict[str, Any]:
    return {
        "by_hand": dict(decisions.by_hand),
        "wording": {
            key: {"caption": words.caption, "credit": words.credit}
            for key, words in decisions.wording.items()
        },
        "added": [{"text": each.text, "nth": each.nth} for each in decisions.added],
        "dismissed": sorted(decisions.dismissed),
        "waived": [
            {"slot": slot, "check": check, "reason": reason}
            for (slot, check), reason in sorted(decisions.waived.items())
        ],
        "reviewed": sorted(decisions.reviewed),
        "remembered": {
            key: {
                "caption": slot.caption,
                "credit": slot.credit,
                "before": slot.before,
                "after": slot.after,
            }
            for key, slot in decisions.remembered.items()
        },
    }


def _to_decisions(kept: dict[str, Any]) -> Decisions:
    return Decisions(
        by_hand={str(key): _text_or_none(name) for key, name in kept["by_hand"].items()},
        wording={
            str(key): Wording(_text_or_none(words["caption"]), _text_or_none(words["credit"]))
            for key, words in kept["wording"].items()
        },
        added=tuple(Added(str(each["text"]), int(each["nth"])) for each in kept["added"]),
        dismissed=frozenset(map(str, kept["dismissed"])),
        waived={
            (str(each["slot"]), str(each["check"])): str(each["reason"]) for each in kept["waived"]
        },
        reviewed=frozenset(map(str, kept["reviewed"])),
        remembered={
            str(key): Remembered(*(str(slot[part]) for part in _PARTS))
            for key, slot in kept["remembered"].items()
        },
    )


def _known_encoding(name: Any) -> str | None:
    """Give the name of an encoding, None for one that only another version or machine knows."""
    try:
        b"a".decode(name)
    except (LookupError, TypeError, ValueError):
        return None
    return str(name)


_PARTS = ("caption", "credit", "before", "after")


def _text_or_none(value: Any) -> str | None:
    return None if value is None else str(value)
