"""What runs over and under each page: templates such as "{article}|{page} / {pages}".

Bars part what stands left, in the middle and right; two parts stand left and right.
"""

from dataclasses import dataclass

from viewer.errors import SheetError
from viewer.sheet.cleaning import clean_line, isolated
from viewer.sheet.options import SheetOptions
from viewer.sheet.rows import Sheet
from viewer.sheet.templates import pieces_of
from viewer.sheet.wording import day_of

PAGE, PAGES = "page", "pages"
VARIABLES = ("title", "article", "date", "counts", PAGE, PAGES)

# Text with "", or one of PAGE and PAGES, which only the page itself knows.
Piece = tuple[str, str]


@dataclass(frozen=True, slots=True)
class RunningHead:
    """What stands left, in the middle and right, piece by piece."""

    left: tuple[Piece, ...] = ()
    middle: tuple[Piece, ...] = ()
    right: tuple[Piece, ...] = ()

    @property
    def parts(self) -> tuple[tuple[Piece, ...], ...]:
        """All three, from left to right."""
        return self.left, self.middle, self.right


def check_running_head(template: str, name: str) -> None:
    """Raise SheetError for a template that cannot be understood; ``name`` is header or footer."""
    pieces_of(template, VARIABLES, f"The {name}")
    if template.count("|") > 2:
        raise SheetError(f"The {name} has more than three parts. Two bars make three parts.")


def running_head(template: str, sheet: Sheet, options: SheetOptions, name: str) -> RunningHead:
    """Give a template with all but the page's number filled in. Raises SheetError."""
    check_running_head(template, name)
    parts = [_filled(part.strip(), sheet, options) for part in clean_line(template).split("|")]
    if len(parts) == 2:
        return RunningHead(left=parts[0], right=parts[1])
    return RunningHead(*parts)


def on_page(pieces: tuple[Piece, ...], number: int, count: int) -> str:
    """Give the words of a part on one page."""
    numbers = {PAGE: str(number), PAGES: str(count)}
    return "".join(numbers.get(variable, text) for text, variable in pieces)


def _filled(part: str, sheet: Sheet, options: SheetOptions) -> tuple[Piece, ...]:
    texts = {
        "title": isolated(sheet.title),
        "article": isolated(sheet.source),
        "date": day_of(sheet, options),
        "counts": sheet.counts,
    }
    found: list[Piece] = []
    for text, is_variable in pieces_of(part, VARIABLES, ""):
        if is_variable and text in {PAGE, PAGES}:
            found.append(("", text))
        else:
            found.append((texts[text] if is_variable else text, ""))
    return tuple(piece for piece in found if piece != ("", ""))
