"""The door to article files: the reader that knows the suffix, after a look at what the file is."""

import re
import stat
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from viewer.article import from_html, from_text
from viewer.article.encoding import MERELY
from viewer.domain import Article
from viewer.errors import ArticleError

MOST_BYTES = 64 << 20

Reader = Callable[[Path, str | None], Article]


def _late(name: str) -> Reader:
    """Give a reader whose module is loaded when the first of its files comes."""

    def read(path: Path, encoding: str | None = None) -> Article:
        article: Article = import_module(f"viewer.article.{name}").read(path, encoding)
        return article

    return read


_docx = _late("from_docx")
_markdown = _late("from_markdown")
_epub = _late("from_epub")
_mhtml = _late("from_mhtml")
_newsml = _late("from_newsml")
_ninjs = _late("from_ninjs")
_odt = _late("from_odt")
_pdf = _late("from_pdf")
_rtf = _late("from_rtf")

# These formats say their encoding themselves.
_TELLING = (_newsml, _rtf)

READERS: Mapping[str, Reader] = {
    ".txt": from_text.read,
    ".text": from_text.read,
    "": from_text.read,
    ".md": _markdown,
    ".markdown": _markdown,
    ".html": from_html.read,
    ".htm": from_html.read,
    ".xhtml": from_html.read,
    ".xht": from_html.read,
    ".shtml": from_html.read,
    ".mhtml": _mhtml,
    ".mht": _mhtml,
    ".eml": _mhtml,
    ".docx": _docx,
    ".docm": _docx,
    ".dotx": _docx,
    ".doc": _docx,  # says that it is of the old format, and what to do
    ".odt": _odt,
    ".ott": _odt,
    ".epub": _epub,
    ".rtf": _rtf,
    ".pdf": _pdf,
    ".json": _ninjs,
    ".ninjs": _ninjs,
    ".xml": _newsml,
    ".nitf": _newsml,
}

_FIRST_BYTES = 1_024
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


def read_article(path: Path, encoding: str | None = None) -> Article:
    """Read an article with the reader for its suffix; the encoding is the person's, if any.

    One that ends in MERELY counts only where neither the file nor its kind says more.
    Raises ArticleError, which names the file and the reason, for what is missing, not a regular
    file, denied, too large, empty or not text, and for a suffix that no reader knows.
    """
    _look_at(path)
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(suffix for suffix in READERS if suffix)
        raise ArticleError(
            f"{path.name} is of a kind that cannot be read; articles end in {known}."
        )
    try:
        if reader is from_text.read and _is_page(path):
            reader = from_html.read
        is_supposed = encoding is not None and encoding.endswith(MERELY)
        return reader(path, None if is_supposed and reader in _TELLING else encoding)
    except OSError as fault:
        raise ArticleError(_refusal(path, fault)) from fault


def _look_at(path: Path) -> None:
    """Refuse what must not be opened at all: a pipe would wait for ever, a giant fill memory."""
    try:
        status = path.stat()
    except OSError as fault:
        raise ArticleError(_refusal(path, fault)) from fault
    if stat.S_ISDIR(status.st_mode):
        raise ArticleError(f"{path.name} is a folder; choose an article file.")
    if not stat.S_ISREG(status.st_mode):
        raise ArticleError(f"{path.name} is not a regular file and was not opened.")
    if status.st_size > MOST_BYTES:
        raise ArticleError(
            f"{path.name} has {status.st_size >> 20:,} MB; an article may have up to"
            f" {MOST_BYTES >> 20} MB."
        )
    if status.st_size == 0:
        raise ArticleError(f"{path.name} is empty.")


def _refusal(path: Path, fault: OSError) -> str:
    if isinstance(fault, FileNotFoundError):
        return f"{path.name} does not exist any more; choose it again where it is now."
    if isinstance(fault, PermissionError):
        return f"{path.name} may not be read: you have no permission for it."
    return f"{path.name} cannot be read: {fault.strerror or fault}."


def _is_page(path: Path) -> bool:
    """Tell whether a file that is named like text begins like a page."""
    with path.open("rb") as file:
        return _PAGE.match(file.read(_FIRST_BYTES)) is not None
