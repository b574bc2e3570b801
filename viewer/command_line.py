"""What each command does: results go to standard output, messages to standard error."""

import logging
import shlex
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from viewer.archive_commands import is_for_many, print_answers
from viewer.arguments import Asked, likely_command, parse_arguments
from viewer.caption_commands import caption, caption_many, check_captions, tell_outcomes
from viewer.domain import Document, Photo
from viewer.errors import Cancelled, CutlineError, SheetError
from viewer.expecting import expect_article, expect_folder, is_folder
from viewer.one_window import Handed, hand_over, this_screen
from viewer.sheet_commands import is_for_folder, make_many_sheets
from viewer.storage.log_file import start_log
from viewer.storage.places import own_places
from viewer.terminal import (
    DONE,
    IMPOSSIBLE,
    STOPPED,
    let_go_of_output,
    print_lines,
    tell,
    tell_some,
)
from viewer.workers import Workers

log = logging.getLogger(__name__)

PRELOADED = ("viewer.pipeline",)


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for and give the exit status."""
    try:
        start_log(own_places().log, logging.WARNING)
        asked = parse_arguments(arguments)
        if asked.text:
            print_lines([asked.text])
            return DONE
        return _COMMANDS[asked.command](asked)
    except CutlineError as fault:
        return _refuse(fault)
    except (Cancelled, KeyboardInterrupt):
        _refuse("stopped.")
        return STOPPED
    except BrokenPipeError:
        let_go_of_output()
        return DONE
    except Exception:
        log.exception("a command failed")
        return _refuse(f"something went wrong inside Cutline; {own_places().log} tells what.")


def _print_photos(asked: Asked) -> int:
    from viewer.pipeline import gather
    from viewer.reports import photo_lines, photos_as_json

    (folder,) = asked.paths
    expect_folder(folder)
    with Workers() as workers:
        photos = gather(None, folder, workers).photos
    _tell_of_photos(folder, photos)
    print_lines([photos_as_json(photos)] if asked.json else photo_lines(photos))
    return DONE


def _write_sheet(asked: Asked) -> int:
    if is_for_folder(asked):
        return make_many_sheets(asked)
    from viewer.pipeline import picture_source
    from viewer.sheet.writing import check_target, write_sheet
    from viewer.sheet_arguments import sheet_options
    from viewer.storage.presets import presets_file

    (article,), target = asked.paths, asked.output
    assert target is not None
    expect_article(article)
    check_target(target)
    options, note = sheet_options(asked.choices, presets_file(own_places()))
    tell([note] if note else [])
    if target.exists() and target.samefile(article):
        raise SheetError(f"{target} is the article itself. Choose another name for the sheet.")
    with Workers(preload=PRELOADED) as workers:
        document = _gathered(asked, workers)
        missed: list[str] = []
        from viewer.desk_rules import tell_of_terms

        tell_of_terms(document)
        picture = picture_source(document.sources, workers, missed)
        tell(write_sheet(document, target, picture, options))
    tell_some(missed, "could not be shown on the sheet")
    tell([f"The caption sheet is {target}."])
    return DONE


def _write_captions(asked: Asked) -> int:
    check_captions(asked)
    if is_for_many(asked):
        return caption_many(asked)
    from viewer.desk_rules import tell_of_terms

    expect_article(asked.paths[0])
    with Workers(preload=PRELOADED) as workers:
        document = _gathered(asked, workers)
        tell_of_terms(document)
        outcomes = caption(document, asked, asked.into, workers)
    tell([] if outcomes else ["No photo is paired with a caption: nothing was written."])
    return tell_outcomes(outcomes)


def _print_changes(asked: Asked) -> int:
    from viewer.back_report import change_lines, changes_as_json
    from viewer.deciding import word_slots
    from viewer.sheet.coming_back import compare, read_returned, wordings
    from viewer.storage.session_file import read_sitting, write_sitting

    article, sheet = asked.paths
    expect_article(article)
    if is_folder(sheet, "file"):
        raise SheetError(f"{sheet} is a folder. Name the sheet that has come back.")
    with Workers(preload=PRELOADED) as workers:
        document = _gathered(replace(asked, paths=(article,)), workers)
        comparison = compare(document, workers.run(read_returned, sheet))
    if asked.json:
        print_lines([changes_as_json(comparison, str(article), str(sheet), taken=asked.take)])
    else:
        print_lines(change_lines(comparison))
    if asked.take and comparison.changes:
        decisions = word_slots(document, wordings(comparison.changes))
        sessions = own_places().sessions
        before, _note = read_sitting(article, sessions)
        sitting = replace(before, folder=document.sources.folder, decisions=decisions)
        tell([f"Kept in {write_sitting(article, sitting, sessions)}."])
    return DONE


def _show_demo(asked: Asked) -> int:
    from viewer.resources import sample_article
    from viewer.ui.screen import why_no_screen

    reason = why_no_screen()
    if not reason:
        return _begin_and_show(sample_article(), asked)
    from viewer.demo import show_without_screen

    sheet, picture = show_without_screen()
    tell([f"The window cannot be shown: {reason}. See {sheet} and {picture} instead."])
    return DONE


def _open_window(asked: Asked) -> int:
    from viewer.ui.screen import why_no_screen

    opened = asked.paths[0] if asked.paths else None
    if opened is not None:
        expect_something(opened)
        opened = decided_on(opened)
    if asked.photos is not None:
        expect_folder(asked.photos)
    reason = why_no_screen()
    if reason:
        raise CutlineError(f"The window cannot be shown: {reason}. {_without_window(opened)}")
    is_own = asked.new_window or asked.fullscreen
    if not is_own and _another_takes(opened, asked):
        return DONE
    return _begin_and_show(opened, asked)


def _another_takes(opened: Path | None, asked: Asked) -> bool:
    """Tell whether the window that is open already shows it."""
    place = this_screen(own_places().windows)
    photos = None if asked.photos is None else asked.photos.absolute()
    handed = Handed(None if opened is None else opened.absolute(), photos, asked.encoding)
    return place is not None and hand_over(place, handed)


def _begin_and_show(opened: Path | None, asked: Asked) -> int:
    """Have the workers read what is to be shown while the toolkit is loaded, then show it."""
    from viewer.ui.head_start import begin

    with Workers() as workers:
        start = begin(workers, opened, asked.photos, asked.encoding)
        from viewer.ui.app import show_window

        return show_window(start, asked.fullscreen)


_COMMANDS: Mapping[str, Callable[[Asked], int]] = MappingProxyType(
    {
        "": _open_window,
        "slots": print_answers,
        "photos": _print_photos,
        "pair": print_answers,
        "check": print_answers,
        "sheet": _write_sheet,
        "caption": _write_captions,
        "back": _print_changes,
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


def _gathered(asked: Asked, workers: Workers) -> Document:
    """Gather and compose, with what the person decided in the window about this article."""
    if asked.photos is not None:
        expect_folder(asked.photos)
    workers.start()
    from viewer.photos.moved import still_there
    from viewer.pipeline import compose, gather, guess_folder, keep_on
    from viewer.storage.session_file import read_sitting
    from viewer.storage.settings import peek

    (article,) = asked.paths
    sitting, note = read_sitting(article, own_places().sessions)
    tell([note] if note else [])
    kept = still_there(sitting.folder, sitting.marks, article.parent)
    folder = (
        asked.photos or kept or guess_folder(article, peek(own_places().settings).photo_folders)
    )
    from viewer.desk_rules import rules_for

    cache, read_as = own_places().pictures, sitting.iim_encoding
    sources = gather(article, folder, workers, asked.encoding, cache, read_as)
    document = compose(sources, keep_on(sources, sitting.decisions), rules_for(asked.profile))
    _tell_of_article(document)
    if folder is None and not sources.photos:
        tell([f"No photos were found beside {article}; name their folder with --photos DIR."])
    elif folder is None:
        _tell_of_photos(article, sources.photos)
    else:
        tell([] if asked.photos else [f"Photos are taken from {folder}/; --photos names others."])
        _tell_of_photos(folder, sources.photos)
    return document


def decided_on(path: Path) -> Path:
    """Give the article or folder that a file of decisions lies beside; any other path as it is."""
    from viewer.storage.session_file import opened_for

    opened = opened_for(path)
    if opened is None:
        return path
    if not opened.exists():
        raise CutlineError(f"{path} holds decisions on {opened.name}, which is not beside it.")
    return opened


def expect_something(path: Path) -> None:
    """Refuse what is not there; whoever mistyped a command is told which was meant."""
    try:
        is_folder(path, "file or folder")
    except CutlineError as fault:
        raise CutlineError(f"{fault}{likely_command(str(path))}") from fault


def _tell_of_article(document: Document) -> None:
    article = document.sources.article
    if article is not None:
        tell(f"{article.path}: {note}" for note in article.notes)
        if not document.pairs:
            tell([f"No photo slots were found in {article.path}."])


def _tell_of_photos(folder: Path, photos: Sequence[Photo]) -> None:
    """Say that there are none, or which of them could not be read."""
    if not photos:
        tell([f"There are no pictures in {folder}."])
    faults = [f"{photo.name} {photo.fault.rstrip('.')}" for photo in photos if photo.fault]
    tell_some(faults, "could not be read")


def _refuse(sentence: object) -> int:
    tell([f"cutline: {sentence}"])
    return IMPOSSIBLE
