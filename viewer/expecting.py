"""What a command is given is looked at before any work: is it there, and a file or a folder."""

import shlex
import stat
from pathlib import Path

from viewer.errors import ArticleError, CutlineError, PhotoError
from viewer.terminal import reason_of


def expect_article(path: Path) -> None:
    """Refuse what is no file before any work; whether it can be read is the reader's to say."""
    if is_folder(path, "file"):
        raise ArticleError(
            f"{path} is a folder. Name an article in it, or see its photos with "
            f"'cutline photos {shlex.quote(str(path))}'."
        )


def expect_folder(path: Path) -> None:
    """Refuse what is no folder of photos."""
    if not is_folder(path, "folder"):
        raise PhotoError(f"{path} is a file. Name the folder that its photos lie in.")


def is_folder(path: Path, wanted: str) -> bool:
    """Tell whether a path is a folder. Raises CutlineError where nothing can be found there."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError) as fault:
        raise CutlineError(
            f"There is no {wanted} {path}. Check its name, and the folder you are in."
        ) from fault
    except OSError as fault:
        raise CutlineError(f"{path} cannot be opened: {reason_of(fault)}.") from fault
