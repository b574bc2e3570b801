"""What stands after ``cutline caption``: its help page, its options, and what makes no sense."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from viewer.errors import CutlineError

COMMAND: dict[str, Any] = {
    "usage": """\
cutline caption ARTICLE | DIR | - ... [--photos DIR] [-o DIR] [--fields LIST]
                       [--copyright TEXT] [--sure] [--jobs N]
       cutline caption ARTICLE | DIR | - ... [--photos DIR] -o DIR --embed
                       [--name TEMPLATE] [--force]""",
    "sentence": """\
Write caption, credit, creator, headline, title, source and copyright notice as XMP
sidecars beside the photos or, with --embed, as XMP and IIM into copies of JPEG, PNG
and WebP photos; other formats get a plain copy and a sidecar. What is known is
written, what is there otherwise stays, and the photos themselves never change. The
names of the files written are printed.

Of many articles, each has a folder of its own below -o DIR. Of a folder, the articles
in it and below are taken; - reads a list from standard input, a name a line. What
cannot be done does not stop the rest: it is listed at the end, with the reason.""",
    "example": """\
examples:
  cutline caption harbour.html --photos pictures -o out --embed --name "{number:02} {slug}.jpg"
  cutline caption archive                            sidecars beside all photos of an archive""",
    "options": (
        "--photos", "--into", "--embed", "--name", "--fields", "--copyright", "--sure", "--force",
        "--jobs", "--progress", "--null", "--encoding",
    ),
    "path": "at least one article",
    "most": 1_000_000,
}  # fmt: skip


def expect_sense(found: Mapping[str, Any]) -> None:
    """Raise CutlineError for copies without a folder, and for options of copies without copies."""
    if found["embed"] and found["into"] is None:
        raise CutlineError("--embed writes copies: name the folder for them with -o DIR.")
    for option in ("name", "force"):
        if found[option] and not found["embed"]:
            raise CutlineError(f"--{option} is about copies: give --embed and -o DIR as well.")


def _fields(text: str) -> frozenset[str]:
    from viewer.photos.words import WORD_FIELDS

    named = frozenset(filter(None, (word.strip() for word in text.split(","))))
    if not named or not named <= set(WORD_FIELDS):
        raise argparse.ArgumentTypeError(
            f"--fields {text} is not known; fields are {', '.join(WORD_FIELDS)}."
        )
    return named


OPTIONS: dict[str, dict[str, Any]] = {
    "--into": {
        "type": Path,
        "metavar": "DIR",
        "help": "the folder for copies or sidecars, made where there is none; otherwise "
        "sidecars lie beside the photos",
    },
    "--embed": {"action": "store_true", "help": "write into copies of the photos"},
    "--name": {
        "metavar": "TEMPLATE",
        "help": "how copies are called: {number:02} {slug}.jpg, unless told; also {photo}, "
        "{caption}, {credit} and {article}",
    },
    "--fields": {
        "type": _fields,
        "metavar": "LIST",
        "help": "write only these: caption,credit,creators,headline,title,source,copyright",
    },
    "--copyright": {
        "default": "",
        "metavar": "TEXT",
        "help": "the copyright notice; otherwise it is written where the credit has a ©",
    },
    "--sure": {"action": "store_true", "help": "leave out photos whose pair is not sure"},
    "--force": {
        "action": "store_true",
        "help": "write into copies with Content Credentials, too: that ends their validity; "
        "otherwise the words stand in a sidecar",
    },
}
