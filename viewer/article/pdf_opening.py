"""Opens a PDF, and names what a damaged one makes the library raise."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.errors import ArticleError

if TYPE_CHECKING:
    from pypdf import PdfReader

# What a damaged file makes the library raise beside its own errors: it follows references and
# numbers as they stand.
FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
)


def opened(path: Path) -> tuple["PdfReader", int]:
    """Give the reader of a PDF and how many pages it has.

    Raises ArticleError for one that is encrypted or damaged.
    """
    from pypdf import PdfReader
    from pypdf.errors import DeprecationError, PyPdfError

    # What the library would mend in passing is nobody's concern.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(path, strict=False)
        locked = reader.is_encrypted and not reader.decrypt("")
        count = 0 if locked else len(reader.pages)
    except (*FAULTS, DeprecationError, PyPdfError) as fault:
        if "crypt" in f"{type(fault).__name__} {fault}".lower():
            raise ArticleError(f"{path.name} is encrypted; save it without a password.") from fault
        raise ArticleError(f"{path.name} is damaged: its pages cannot be found.") from fault
    if locked:
        raise ArticleError(f"{path.name} is encrypted; save it without a password.")
    return reader, count
