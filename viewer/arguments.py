"""What stands after ``cutline`` on a command line: the commands, their options, and their help."""

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from viewer import __version__, back_arguments, caption_arguments
from viewer.argument_options import OPTIONS, SHORT
from viewer.errors import CutlineError
from viewer.sheet_arguments import SHEET_OPTIONS


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asks for: a command ("" opens the window), its paths and its options.

    ``choices`` are the sheet's options that were typed, by name, None for the others. ``text`` is
    to be printed instead of doing anything: a page of help, or the version.
    """

    command: str
    paths: tuple[Path, ...] = ()
    photos: Path | None = None
    encoding: str | None = None
    json: bool = False
    profile: str | None = None
    output: Path | None = None
    choices: Mapping[str, Any] = field(default_factory=dict)
    fullscreen: bool = False
    new_window: bool = False
    jobs: int | None = None
    progress: bool = False
    null: bool = False
    formats: tuple[str, ...] = ()
    resume: bool = False
    into: Path | None = None
    embed: bool = False
    name: str | None = None
    fields: frozenset[str] | None = None
    copyright: str = ""
    sure: bool = False
    force: bool = False
    take: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class _Command:
    """A command's help page, the options it has, and how many paths of which kind it takes."""

    usage: str
    sentence: str
    example: str
    options: tuple[str, ...]
    path: str = "one article"
    fewest: int = 1
    most: int = 1
    status_1: str = ""


_WINDOW = _Command(
    usage="""\
cutline [ARTICLE | DIR] [--photos DIR] [--encoding NAME] [--fullscreen] [--new-window]
       cutline COMMAND ... [--help]""",
    sentence="""\
Cutline shows every photo slot of an article with its photo, credit and caption.
Given an article, a folder of photos, or nothing, it opens the window.

commands that need no screen:
  slots ARTICLE...                      the photo slots of articles
  photos DIR                            what the photos of a folder say of themselves
  pair ARTICLE... [--photos DIR]        which photo goes with which slot, and why
  check ARTICLE... [--photos DIR]       what an editor would object to
  sheet ARTICLE [--photos DIR] -o FILE  a caption sheet: PDF, HTML, CSV, JSON and others
  sheet DIR -o DIR [--format LIST]      the sheets of a whole archive, and an index
  caption ARTICLE... [--photos DIR]     captions and credits into sidecars, or copies of photos
  back ARTICLE SHEET                    what a desk has changed in a marked-up sheet
  demo                                  the bundled sample, in a window if there is a screen""",
    example="""\
An article is plain text, HTML, MHTML, Markdown, Word, OpenDocument, RTF, EPUB, PDF or a news
file (ninjs, NewsML-G2). 'cutline COMMAND --help' tells more about each command.""",
    options=("--photos", "--encoding", "--fullscreen", "--new-window", "--version"),
    path="one article or folder",
    fewest=0,
)

_MANY = """
Of a folder, the articles in it and below are taken; - reads a list from standard
input, a name a line. An article that cannot be read does not stop the rest: it is
listed at the end, with the reason."""
_AT_LEAST_ONE = "at least one article"
_FOR_MANY = ("--jobs", "--progress", "--null")
_MOST = 1_000_000

_COMMANDS: Mapping[str, _Command] = MappingProxyType(
    {
        "slots": _Command(
            usage="cutline slots ARTICLE | DIR | - ... [--json] [--jobs N] [--encoding NAME]",
            sentence=f"""\
Print the photo slots of articles: number, credit and caption.
{_MANY}""",
            example="""\
examples:
  cutline slots harbour.html
  cutline slots archive --json > slots.jsonl         an object a line, in order
  find . -name '*.html' -print0 | cutline slots -0 -""",
            options=("--json", *_FOR_MANY, "--encoding"),
            path=_AT_LEAST_ONE,
            most=_MOST,
        ),
        "photos": _Command(
            usage="cutline photos DIR [--json]",
            sentence="""\
Print what the photos of a folder, and of the folders in it, say of themselves:
size, credit and caption. With --json, every field by the photo's name.""",
            example="""\
example:
  cutline photos pictures --json > photos.json""",
            options=("--json",),
            path="one folder",
        ),
        "pair": _Command(
            usage="cutline pair ARTICLE | DIR | - ... [--photos DIR] [--json] [--jobs N]",
            sentence=f"""\
Print which photo goes with which slot, how sure that is, and why.
What was decided in the window about an article holds here, too.
{_MANY}""",
            example="""\
examples:
  cutline pair harbour.html --photos pictures
  cutline pair archive --json | jq -r '.slots[].photo // empty'""",
            options=("--photos", "--json", *_FOR_MANY, "--encoding"),
            path=_AT_LEAST_ONE,
            most=_MOST,
        ),
        "check": _Command(
            usage="""\
cutline check ARTICLE | DIR | - ... [--photos DIR] [--profile NAME]
                     [--json] [--jobs N]""",
            sentence=f"""\
Print what an editor would object to, a line each: FILE:LINE: SEVERITY: TEXT [CHECK].
{_MANY}""",
            example="""\
examples:
  cutline check harbour.html && echo "ready to print"
  cutline check archive --profile wire | grep ': error: '
  git diff --name-only | cutline check -             what has changed, from a list""",
            options=("--photos", "--profile", "--json", *_FOR_MANY, "--encoding"),
            path=_AT_LEAST_ONE,
            most=_MOST,
            status_1="a check has found an error",
        ),
        "sheet": _Command(
            usage="""\
cutline sheet ARTICLE [--photos DIR] -o FILE [--layout NAME] [--paper NAME] ...
       cutline sheet ARTICLE | DIR | - ... -o DIR [--format LIST] [--resume] [--jobs N]""",
            sentence=f"""\
Write a caption sheet: every slot with its photo, credit and caption.
The ending of the sheet's name chooses the format.

Of many articles, the sheets go into one folder, with an index.html and an index.csv
that tell what is missing: photos, credits, captions, and what could not be read.
.cutline-archive.json there remembers what was made, for --resume.
{_MANY}""",
            example="""\
examples:
  cutline sheet harbour.html --photos pictures -o harbour.pdf
  cutline sheet archive -o sheets --format pdf,html
  cutline sheet archive -o sheets --format pdf,html --resume    only what has changed""",
            options=(
                *("--output", "--photos", "--format", "--resume"),
                *SHEET_OPTIONS,
                *(*_FOR_MANY, "--encoding"),
            ),
            path=_AT_LEAST_ONE,
            most=_MOST,
        ),
        "caption": _Command(**caption_arguments.COMMAND),
        "back": _Command(**back_arguments.COMMAND),
        "demo": _Command(
            usage="cutline demo [--fullscreen]",
            sentence="""\
Open the bundled sample. Where there is no screen, write its caption sheet and a
picture of the window to the current folder instead.""",
            example="""\
example:
  cutline demo""",
            options=("--fullscreen",),
            path="nothing",
            fewest=0,
            most=0,
        ),
    }
)


def parse_arguments(arguments: Sequence[str]) -> Asked:
    """Give what the arguments ask for. Raises CutlineError, which tells what is wrong with them."""
    named = arguments[0] if arguments and arguments[0] in _COMMANDS else ""
    command = _COMMANDS.get(named, _WINDOW)
    found, rest = _parse(_parser(command), arguments[1:] if named else arguments)
    if found.pop("help"):
        return Asked(named, text=_parser(command).format_help().rstrip())
    if found.pop("version", False):
        return Asked(named, text=f"Cutline {__version__}")
    names = _without_unknown_options(rest, named, command)
    _refuse_number_of_paths(names, named, command)
    if named == "sheet" and found["output"] is None:
        raise CutlineError("sheet needs a name to write to: -o FILE, such as -o sheet.pdf.")
    if named == "caption":
        caption_arguments.expect_sense(found)
    return Asked(named, tuple(_path(name) for name in names), **_with_choices(found))


def likely_command(word: str) -> str:
    """Give a sentence that names the command a word was meant to be, "" if it is like none."""
    like = _likely(word, _COMMANDS)
    return f" Did you mean 'cutline {like}'?" if like else ""


def _parser(command: _Command) -> argparse.ArgumentParser:
    """Make a parser of options only: argparse's words about the rest help nobody."""
    parser = argparse.ArgumentParser(
        usage=command.usage,
        description=command.sentence,
        epilog=f"{command.example}\n\n{_statuses(command)}",
        formatter_class=partial(argparse.RawDescriptionHelpFormatter, max_help_position=20),
        add_help=False,
        allow_abbrev=False,
        exit_on_error=False,
    )
    for name in command.options:
        parser.add_argument(*SHORT.get(name, ()), name, **OPTIONS[name])
    parser.add_argument("-h", "--help", action="store_true", help="show this page")
    return parser


def _statuses(command: _Command) -> str:
    middle = f"1 {command.status_1}, " if command.status_1 else ""
    return f"exit status: 0 done, {middle}2 not done (and why), 130 stopped by Ctrl+C"


def _parse(
    parser: argparse.ArgumentParser, arguments: Sequence[str]
) -> tuple[dict[str, Any], tuple[list[str], list[str]]]:
    """Give the options, then the words that are none: before ``--`` and after it."""
    words = list(arguments)
    end = words.index("--") if "--" in words else len(words)
    try:
        found, rest = parser.parse_known_args(words[:end])
    except argparse.ArgumentError as fault:
        raise CutlineError(_what_is_wrong(fault)) from fault
    return vars(found), (rest, words[end + 1 :])


def _what_is_wrong(fault: argparse.ArgumentError) -> str:
    if isinstance(fault.__context__, argparse.ArgumentTypeError):
        return str(fault.__context__)
    name = (fault.argument_name or "").split("/")[-1]
    if "metavar" not in OPTIONS.get(name, {}):
        return f"{name} stands alone, with nothing joined to it."
    return f"{name} needs something after it: {name} {OPTIONS[name]['metavar']}."


def _without_unknown_options(
    rest: tuple[list[str], list[str]], named: str, command: _Command
) -> list[str]:
    before, after = rest
    for word in before:
        if word.startswith("-") and word != "-":
            like = _likely(word, command.options)
            way_on = f"Did you mean {like}?" if like else f"{_help_of(named)} lists them."
            raise CutlineError(f"There is no option {word}{named and f' of {named}'}. {way_on}")
    return [*before, *after]


def _with_choices(found: dict[str, Any]) -> dict[str, Any]:
    """Put the sheet's options into one field."""
    names = {option.removeprefix("--").replace("-", "_") for option in SHEET_OPTIONS}
    others = {name: value for name, value in found.items() if name not in names}
    if len(others) < len(found):
        others["choices"] = {name: value for name, value in found.items() if name in names}
    return others


def _refuse_number_of_paths(names: Sequence[str], named: str, command: _Command) -> None:
    if len(names) < command.fewest:
        raise CutlineError(f"{named} needs {command.path}. {_help_of(named)} shows how.")
    if len(names) <= command.most:
        return
    given = ", ".join(names)
    if command is _WINDOW:
        raise CutlineError(
            f"The window opens {command.path} at a time, not {given}.{likely_command(names[0])}"
        )
    at_a_time = " at a time" if command.most else ""
    raise CutlineError(f"{named} takes {command.path}{at_a_time}, not {given}.")


def _likely(word: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, known, n=1)), "")


def _help_of(named: str) -> str:
    return f"'{' '.join(filter(None, ('cutline', named, '--help')))}'"


def _path(text: str) -> Path:
    if not text:
        raise CutlineError("A name on the command line is empty; write the file or folder there.")
    return Path(text)
