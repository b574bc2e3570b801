"""What a PDF page draws, as lines of text and pictures with their places on the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PageObject

SMALLEST_PICTURE = 28.0  # points: one centimetre; what is smaller both ways is a sign
LARGEST_PICTURE = 0.8  # of the page: beyond that it is a background or a scan
SAME_LINE = 0.4  # of the size of the letters

Matrix = Sequence[float]


@dataclass(slots=True)
class Line:
    """A line of text: where its base begins, in points from the page's lower left corner.

    ``font`` is the one it begins in; ``mixed`` says that others follow.
    """

    text: str
    x: float
    y: float
    size: float
    font: str
    page: int
    mixed: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its own name within the page's resources, and its box on the page."""

    name: str
    left: float
    bottom: float
    right: float
    top: float
    page: int


Drawn = Line | Picture


class PageLines:
    """Collects what a page draws, in the order of drawing."""

    def __init__(self, page: "PageObject", number: int) -> None:
        self._page, self._number = page, number
        self._images = _image_names(page)
        self.drawn: list[Drawn] = []

    def collect(self) -> list[Drawn]:
        """Give the lines and pictures of the page."""
        self._page.extract_text(
            visitor_text=self._add_text, visitor_operand_before=self._look_at_operator
        )
        return self.drawn

    def _add_text(self, text: str, cm: Matrix, tm: Matrix, font: Any, size: float) -> None:
        words = text.replace("\n", " ")
        if not words:
            return
        x, y = _applied(cm, tm[4], tm[5])
        tall = abs(size * _scale(tm) * _scale(cm))
        name = str(font.get("/BaseFont", "")).rpartition("+")[2] if font else ""
        last = self.drawn[-1] if self.drawn else None
        if isinstance(last, Line) and (not words.strip() or _is_beside(last, x, y, tall)):
            last.text += words
            last.mixed = last.mixed or bool(words.strip() and name != last.font)
        elif words.strip():
            self.drawn.append(Line(words, x, y, tall, name, self._number))

    def _look_at_operator(self, operator: bytes, args: Any, cm: Matrix, _: Matrix) -> None:
        """Note a picture that is drawn: the unit square under the current matrix."""
        if operator != b"Do" or not args or str(args[0]) not in self._images:
            return
        corners = [_applied(cm, x, y) for x in (0, 1) for y in (0, 1)]
        left, right = min(x for x, _ in corners), max(x for x, _ in corners)
        bottom, top = min(y for _, y in corners), max(y for _, y in corners)
        width, height = right - left, top - bottom
        box = self._page.mediabox
        whole = abs(float(box.width) * float(box.height))
        if max(width, height) < SMALLEST_PICTURE or width * height > LARGEST_PICTURE * whole:
            return
        name = f"page{self._number}/{str(args[0]).lstrip('/')}"
        self.drawn.append(Picture(name, left, bottom, right, top, self._number))


def _image_names(page: "PageObject") -> frozenset[str]:
    """Give the names under which a page's resources hold pictures."""
    resources = page.get("/Resources")
    objects = resources.get_object().get("/XObject") if resources is not None else None
    if objects is None:
        return frozenset()
    named = ((str(name), each.get_object()) for name, each in objects.get_object().items())
    return frozenset(name for name, each in named if each.get("/Subtype") == "/Image")


def _is_beside(line: Line, x: float, y: float, size: float) -> bool:
    """Tell whether letters go on in a line: on its base, to the right of where it began."""
    return abs(line.y - y) <= SAME_LINE * max(line.size, size, 1) and x >= line.x


def _applied(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _scale(matrix: Matrix) -> float:
    """Give how much taller a matrix makes letters."""
    return float((matrix[2] ** 2 + matrix[3] ** 2) ** 0.5)
