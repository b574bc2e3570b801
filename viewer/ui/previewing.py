"""The pages of a sheet, laid out and painted in the background for the export dialog."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from viewer.domain import Document
from viewer.errors import CutlineError
from viewer.pipeline import picture_source
from viewer.sheet.fonts import Fonts
from viewer.sheet.options import SheetOptions
from viewer.sheet.page import Page, Plate, pixels_for
from viewer.sheet.painting import FEWEST_DOTS, page_image
from viewer.sheet.picturing import fetched
from viewer.sheet.previewing import preview_pages
from viewer.ui.background import Background, Job, Tick
from viewer.workers import Workers

# Widths that photos are asked for in, so that a little more zoom asks for no new ones.
STEPS = (200, 400, 800, 1600, 3200)
MOST_KEPT = 96
MOST_DOTS = 6.0  # pixels to the point

_Kept = dict[tuple[str, int], QImage | None]


class Previewing(QObject):
    """Lays a document's sheet out and paints the page that is looked at; the latest wish wins."""

    counted = Signal(int)  # pages
    painted = Signal(int, QImage)  # page from 0; first without photos that are not there yet
    failed = Signal(str)  # one sentence

    def __init__(
        self,
        document: Document,
        background: Background,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._background = background
        self._workers = workers
        self._pages: tuple[Page, ...] = ()
        self._kept: _Kept = {}
        self._fonts: list[Fonts] = []
        self._layout: Job | None = None
        self._painting: Job | None = None

    def lay_out(self, suffix: str, options: SheetOptions) -> None:
        """Lay the sheet out for a format, and tell how many pages it has."""
        self.stop()
        work = partial(_laid_out, self._document, suffix, options, self._fonts)
        self._layout = self._background.start(work, self._count, self._refuse)

    @Slot(int, int, int)
    def paint(self, number: int, width: int, height: int) -> None:
        """Paint a page so that it fits that many pixels; a height of 0 is any height."""
        if self._painting is not None:
            self._painting.cancel()
        if not 0 <= number < len(self._pages):
            return
        page = self._pages[number]
        dots = min(width / page.width, height / page.height if height else MOST_DOTS, MOST_DOTS)
        work = _painted(page, number, dots, self._document, self._workers, self._kept)
        self._painting = self._background.start(work, self._show, self._refuse, self._show)

    @Slot()
    def stop(self) -> None:
        """Call off what is still going on."""
        for job in (self._layout, self._painting):
            if job is not None:
                job.cancel()

    def _count(self, pages: tuple[Page, ...]) -> None:
        self._pages = pages
        self.counted.emit(len(pages))

    def _show(self, painted: tuple[int, QImage]) -> None:
        self.painted.emit(*painted)

    def _refuse(self, fault: CutlineError) -> None:
        self.failed.emit(str(fault))


def _laid_out(
    document: Document, suffix: str, options: SheetOptions, fonts: list[Fonts], _tick: Tick
) -> tuple[Page, ...]:
    if not fonts:
        fonts.append(Fonts())  # looks through the computer's folders of fonts
    return preview_pages(document, suffix, options, fonts[0])


def _painted(
    page: Page, number: int, dots: float, document: Document, workers: Workers, kept: _Kept
) -> Callable[[Tick], tuple[int, QImage]]:
    """Give the work that paints a page: first with the photos at hand, then with all."""

    def work(tick: Tick) -> tuple[int, QImage]:
        wanted = {plate: _key(plate, dots) for plate in page.plates if plate.row.photo}
        missing = [plate for plate, key in wanted.items() if key not in kept]
        if missing:
            tick.tell((number, page_image(page, dots, lambda plate: kept.get(wanted[plate]))))
            picture = picture_source(document.sources, workers)
            picture.expect([(plate.row, wanted[plate][1]) for plate in missing])
            for plate in missing:
                kept[wanted[plate]] = fetched(picture, plate.row, wanted[plate][1])
                tick()
            while len(kept) > MOST_KEPT + len(wanted):
                kept.pop(next(iter(kept)), None)
        return number, page_image(page, dots, lambda plate: kept.get(wanted[plate]))

    return work


def _key(plate: Plate, dots: float) -> tuple[str, int]:
    pixels = pixels_for(plate, max(dots, FEWEST_DOTS))
    return plate.row.photo or "", next((step for step in STEPS if step >= pixels), STEPS[-1])
