"""The options of the command line: what each takes, what it means, and what is wrong with it."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from viewer import back_arguments, caption_arguments
from viewer.sheet_arguments import SHEET_OPTIONS

MOST_JOBS = 256


def _folder(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("--photos got an empty name; write the folder after it.")
    return Path(text)


def _profile(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("--profile got an empty name; write a name or file there.")
    return text


def _encoding(text: str) -> str:
    try:
        "".encode(text)  # finds what is no encoding, and what is none of text (rot13)
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(
            f"--encoding {text} is not known; "
            "names are utf-8, utf-16, windows-1252, koi8-r, shift_jis and the like."
        ) from None
    return text


def _formats(text: str) -> tuple[str, ...]:
    from viewer.sheet.writing import FORMATS

    known = {suffix.lstrip("."): suffix for suffix in FORMATS}
    names = []
    for word in filter(None, (part.strip().lower().lstrip(".") for part in text.split(","))):
        name = f"{word}.json" if f"{word}.json" in known else word
        if name not in known:
            raise argparse.ArgumentTypeError(
                f"--format {word} is not known; sheets are made as "
                f"{', '.join(name.removesuffix('.json') for name in known)}."
            )
        names.append(name)
    if not names:
        raise argparse.ArgumentTypeError("--format got no name; write formats after it: pdf,html.")
    return tuple(dict.fromkeys(names))


def _jobs(text: str) -> int:
    if text.isascii() and text.isdigit() and 1 <= int(text) <= MOST_JOBS:
        return int(text)
    raise argparse.ArgumentTypeError(f"--jobs {text} is no number from 1 to {MOST_JOBS}.")


SHORT = {"--output": ("-o",), "--into": ("-o",), "--jobs": ("-j",), "--null": ("-0",)}

OPTIONS: Mapping[str, dict[str, Any]] = MappingProxyType(
    {
        **caption_arguments.OPTIONS,
        **back_arguments.OPTIONS,
        "--photos": {
            "type": _folder,
            "metavar": "DIR",
            "help": "the folder of photos; otherwise it is looked for: NAME_files beside the "
            "article, a folder of the article's name, the article's own folder",
        },
        "--encoding": {
            "type": _encoding,
            "metavar": "NAME",
            "help": "how the article's bytes are to be read (utf-8, windows-1251 ...), "
            "where the guess is wrong",
        },
        "--profile": {
            "type": _profile,
            "metavar": "NAME",
            "help": "desk rules, by name (default, wire, your own) or as a file; "
            "otherwise those of the settings",
        },
        "--json": {"action": "store_true", "help": "print JSON, one object a line"},
        "--output": {
            "type": Path,
            "metavar": "FILE",
            "help": "where to write: a name in .pdf, .html, .docx, .odt, .xlsx, .csv, .json, .md, .txt "
            "or .zip (a sheet that is there already is replaced), or a folder for the sheets of "
            "many articles",
        },
        **SHEET_OPTIONS,
        "--format": {
            "type": _formats,
            "dest": "formats",
            "default": (),
            "metavar": "LIST",
            "help": "the formats of a folder of sheets, pdf unless told: any of pdf, docx, odt, "
            "html, xlsx, csv, json, ninjs, md, txt, zip with commas between",
        },
        "--resume": {
            "action": "store_true",
            "help": "make only the sheets whose article, photos, decisions or options have changed "
            "since the last run into this folder",
        },
        "--jobs": {
            "type": _jobs,
            "metavar": "N",
            "help": "how many articles are worked on at once; one for each core, unless told",
        },
        "--progress": {
            "action": "store_true",
            "help": "show how far it is, also where standard error is no terminal",
        },
        "--null": {
            "action": "store_true",
            "help": "the names on standard input end in NUL, as find -print0 writes them",
        },
        "--fullscreen": {"action": "store_true", "help": "start in full screen"},
        "--new-window": {
            "action": "store_true",
            "help": "open a window of its own, also where one is open that would take it",
        },
        "--version": {"action": "store_true", "help": "show the version"},
    }
)
