"""Results go to standard output, messages and progress to standard error; a status ends it."""

import io
import os
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from shutil import get_terminal_size

from viewer.errors import CutlineError

DONE, FAILED, IMPOSSIBLE = 0, 1, 2
STOPPED = 130  # what shells say of a program that Ctrl+C ended: 128 and the signal's number

MOST_NAMED = 5
EVERY = 0.1  # seconds between two progress lines

_CLEARED = "\r\x1b[K"


class Progress:
    """One line of the terminal that is written anew: how far the work is, and what fails."""

    def __init__(self, total: int, *, wanted: bool) -> None:
        self._total = total
        self._wanted = wanted and sys.stderr is not None
        self._shown_at = 0.0
        self._is_shown = False

    def show(self, done: int, failed: int, now: str) -> None:
        """Tell the state; seldom enough that it costs nothing."""
        if not self._wanted or time.monotonic() - self._shown_at < EVERY:
            return
        from viewer.sheet.cleaning import clean_name

        self._shown_at = time.monotonic()
        failures = f" · {failed:,} failed" if failed else ""
        words = f"{done:,} of {self._total:,}{failures} · {clean_name(now)}"
        width = max(get_terminal_size().columns - 1, 20)
        self._write(_CLEARED + (words if len(words) <= width else f"{words[: width - 1]}…"))
        self._is_shown = True

    def clear(self) -> None:
        """Take the line away, so that something else can be printed there."""
        if self._is_shown:
            self._is_shown = False
            self._write(_CLEARED)

    @staticmethod
    def _write(text: str) -> None:
        with suppress(OSError, UnicodeEncodeError):
            print(text, end="", file=sys.stderr, flush=True)


def shows_progress() -> bool:
    """Tell whether a person looks at standard error, at a terminal that can rewrite a line."""
    return sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def print_lines(lines: Iterable[str]) -> None:
    """Print results in UTF-8, whatever the terminal's own encoding cannot hold.

    Raises CutlineError where they cannot be written, BrokenPipeError where nobody reads them.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        for line in lines:
            print(line)
        print(end="", flush=True)
    except BrokenPipeError:
        raise
    except OSError as fault:
        let_go_of_output()
        raise CutlineError(f"The output cannot be written: {reason_of(fault)}.") from fault


def let_go_of_output() -> None:
    """Throw away what cannot be written, or Python would complain about it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(sentences: Iterable[str]) -> None:
    """Print messages; what a file's name holds never commands the terminal."""
    from viewer.sheet.cleaning import clean_name

    if sys.stderr is not None:
        with suppress(OSError):
            for sentence in sentences:
                print(clean_name(sentence), file=sys.stderr)


def tell_some(files: Sequence[str], what: str, thing: str = "file") -> None:
    """Say of how many files something is true, and name the first of them."""
    if files:
        count = f"1 {thing}" if len(files) == 1 else f"{len(files):,} {thing}s"
        more = ["and others"] if len(files) > MOST_NAMED else []
        tell([f"{count} {what}: {'; '.join([*files[:MOST_NAMED], *more])}."])


def reason_of(fault: OSError) -> str:
    """Give the system's words for what went wrong, fit for the middle of a sentence."""
    text = fault.strerror or "the system does not say why"
    return text[:1].lower() + text[1:]
