"""What each command does: results go to standard output, messages to standard error."""

import io
import logging
import os
import shlex
import stat
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from viewer.arguments import Asked, likely_command, parse_arguments
from viewer.domain import Document, Photo, Severity
from viewer.errors import ArticleError, Cancelled, CutlineError, PhotoError, SheetError
from viewer.storage.log_file import start_log
from viewer.storage.places import own_places
from viewer.workers import Workers

log = logging.getLogger(__name__)

DONE, FAILED, IMPOSSIBLE = 0, 1, 2
MOST_NAMED = 5
PRELOADED = ("viewer.pipeline",)


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for and give the exit status."""
    try:
        start_log(own_places().log, logging.WARNING)
        asked = parse_arguments(arguments)
        if asked.text:
            _print([asked.text])
            return DONE
        return _COMMANDS[asked.command](asked)
    except CutlineError as fault:
        return _refuse(fault)
    except (Cancelled, KeyboardInterrupt):
        return _refuse("stopped.")
    except BrokenPipeError:
        _let_go_of_output()
        return DONE
    except Exception:
        log.exception("a command failed")
        return _refuse(f"something went wrong inside Cutline; {own_places().log} tells what.")


def _print_slots(asked: Asked) -> int:
    status = DONE
    with Workers(1, preload=PRELOADED) as workers:
        workers.start()
        from viewer.pipeline import compose, gather
        from viewer.reports import as_json, slot_lines

        for path in asked.paths:
            try:
                _expect_article(path)
                document = compose(gather(path, None, workers, asked.encoding))
            except CutlineError as fault:
                status = _refuse(fault)
                continue
            _tell_of_article(document)
            _print([as_json(document)] if asked.json else slot_lines(document))
    return status


def _print_photos(asked: Asked) -> int:
    from viewer.pipeline import gather
    from viewer.reports import photo_lines, photos_as_json

    (folder,) = asked.paths
    _expect_folder(folder)
    with Workers() as workers:
        photos = gather(None, folder, workers).photos
    _tell_of_photos(folder, photos)
    _print([photos_as_json(photos)] if asked.json else photo_lines(photos))
    return DONE


def _print_pairs(asked: Asked) -> int:
    from viewer.reports import as_json, pair_lines

    document = _document(asked)
    _print([as_json(document)] if asked.json else pair_lines(document))
    return DONE


def _print_remarks(asked: Asked) -> int:
    from viewer.reports import remark_lines, remarks_as_json

    document = _document(asked)
    _print([remarks_as_json(document)] if asked.json else remark_lines(document))
    if not document.remarks:
        _tell(["There is nothing to object to."])
    is_wrong = any(remark.severity is Severity.ERROR for remark in document.remarks)
    return FAILED if is_wrong else DONE


def _write_sheet(asked: Asked) -> int:
    from viewer.pipeline import picture_source
    from viewer.sheet.options import SheetOptions
    from viewer.sheet.writing import check_target, write_sheet

    (article,), target = asked.paths, asked.output
    assert target is not None
    _expect_article(article)
    check_target(target)
    if target.exists() and target.samefile(article):
        raise SheetError(f"{target} is the article itself. Choose another name for the sheet.")
    with Workers(preload=PRELOADED) as workers:
        document = _gathered(asked, workers)
        missed: list[str] = []
        picture = picture_source(document.sources, workers, missed)
        _tell(write_sheet(document, target, picture, SheetOptions(paper=asked.paper)))
    _tell_some(missed, "could not be shown on the sheet")
    _tell([f"The caption sheet is {target}."])
    return DONE


def _show_demo(asked: Asked) -> int:
    from viewer.resources import sample_article
    from viewer.ui.screen import why_no_screen

    reason = why_no_screen()
    if not reason:
        from viewer.ui.app import show_window

        return show_window(sample_article(), None, None, asked.fullscreen)
    from viewer.demo import show_without_screen

    sheet, picture = show_without_screen()
    _tell([f"The window cannot be shown: {reason}. See {sheet} and {picture} instead."])
    return DONE


def _open_window(asked: Asked) -> int:
    from viewer.ui.screen import why_no_screen

    opened = asked.paths[0] if asked.paths else None
    if opened is not None:
        _expect_something(opened)
    if asked.photos is not None:
        _expect_folder(asked.photos)
    reason = why_no_screen()
    if reason:
        raise CutlineError(f"The window cannot be shown: {reason}. {_without_window(opened)}")
    from viewer.ui.app import show_window

    return show_window(opened, asked.photos, asked.encoding, asked.fullscreen)


_COMMANDS: Mapping[str, Callable[[Asked], int]] = MappingProxyType(
    {
        "": _open_window,
        "slots": _print_slots,
        "photos": _print_photos,
        "pair": _print_pairs,
        "check": _print_remarks,
        "sheet": _write_sheet,
        "demo": _show_demo,
    }
)


def _without_window(opened: Path | None) -> str:
    """Give the sentence that names a way on where no window can be shown."""
    if opened is None:
        return "The commands that need none are listed by 'cutline --help'."
    name = shlex.quote(str(opened))
    if opened.is_dir():
        return f"'cutline photos {name}' prints what these photos say of themselves."
    return f"'cutline sheet {name} -o sheet.pdf' makes a caption sheet without it."


def _document(asked: Asked) -> Document:
    """Gather and compose with all workers, and let them go."""
    _expect_article(asked.paths[0])
    with Workers(preload=PRELOADED) as workers:
        return _gathered(asked, workers)


def _gathered(asked: Asked, workers: Workers) -> Document:
    """Gather and compose, with what the person decided in the window about this article."""
    if asked.photos is not None:
        _expect_folder(asked.photos)
    workers.start()
    from viewer.pipeline import compose, gather, guess_folder, keep_on
    from viewer.storage.session_file import read_sitting

    (article,) = asked.paths
    sitting, note = read_sitting(article, own_places().sessions)
    _tell([note] if note else [])
    kept = sitting.folder if sitting.folder is not None and sitting.folder.is_dir() else None
    folder = asked.photos or kept or guess_folder(article)
    sources = gather(article, folder, workers, asked.encoding, own_places().pictures)
    document = compose(sources, keep_on(sources, sitting.decisions))
    _tell_of_article(document)
    if folder is None and not sources.photos:
        _tell([f"No photos were found beside {article}; name their folder with --photos DIR."])
    elif folder is None:
        _tell_of_photos(article, sources.photos)
    else:
        _tell([] if asked.photos else [f"Photos are taken from {folder}/; --photos names others."])
        _tell_of_photos(folder, sources.photos)
    return document


def _expect_article(path: Path) -> None:
    """Refuse what is no file before any work; whether it can be read is the reader's to say."""
    if _is_folder(path, "file"):
        raise ArticleError(
            f"{path} is a folder. Name an article in it, or see its photos with "
            f"'cutline photos {shlex.quote(str(path))}'."
        )


def _expect_folder(path: Path) -> None:
    if not _is_folder(path, "folder"):
        raise PhotoError(f"{path} is a file. Name the folder that its photos lie in.")


def _expect_something(path: Path) -> None:
    """Refuse what is not there; whoever mistyped a command is told which was meant."""
    try:
        _is_folder(path, "file or folder")
    except CutlineError as fault:
        raise CutlineError(f"{fault}{likely_command(str(path))}") from fault


def _is_folder(path: Path, wanted: str) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError) as fault:
        raise CutlineError(
            f"There is no {wanted} {path}. Check its name, and the folder you are in."
        ) from fault
    except OSError as fault:
        raise CutlineError(f"{path} cannot be opened: {_reason(fault)}.") from fault


def _reason(fault: OSError) -> str:
    text = fault.strerror or "the system does not say why"
    return text[:1].lower() + text[1:]


def _tell_of_article(document: Document) -> None:
    article = document.sources.article
    if article is not None:
        _tell(f"{article.path}: {note}" for note in article.notes)
        if not document.pairs:
            _tell([f"No photo slots were found in {article.path}."])


def _tell_of_photos(folder: Path, photos: Sequence[Photo]) -> None:
    """Say that there are none, or which of them could not be read."""
    if not photos:
        _tell([f"There are no pictures in {folder}."])
    faults = [f"{photo.name} {photo.fault.rstrip('.')}" for photo in photos if photo.fault]
    _tell_some(faults, "could not be read")


def _tell_some(files: Sequence[str], what: str) -> None:
    """Say of how many files something is true, and name the first of them."""
    if files:
        count = "1 file" if len(files) == 1 else f"{len(files)} files"
        more = ["and others"] if len(files) > MOST_NAMED else []
        _tell([f"{count} {what}: {'; '.join([*files[:MOST_NAMED], *more])}."])


def _refuse(sentence: object) -> int:
    _tell([f"cutline: {sentence}"])
    return IMPOSSIBLE


def _tell(sentences: Iterable[str]) -> None:
    """Print messages; what a file's name holds never commands the terminal."""
    from viewer.sheet.cleaning import clean_name

    if sys.stderr is not None:
        with suppress(OSError):
            for sentence in sentences:
                print(clean_name(sentence), file=sys.stderr)


def _print(lines: Iterable[str]) -> None:
    """Print results in UTF-8, whatever the terminal's own encoding cannot hold."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        for line in lines:
            print(line)
        print(end="", flush=True)
    except BrokenPipeError:
        raise
    except OSError as fault:
        _let_go_of_output()
        raise CutlineError(f"The output cannot be written: {_reason(fault)}.") from fault


def _let_go_of_output() -> None:
    """Throw away what cannot be written, or Python would complain about it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
