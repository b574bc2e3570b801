"""What the stage shows of the current slot: its photo as it gets sharper, or why there is none."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QImage

from viewer.domain import Pair, Photo, Standing
from viewer.photos.decoding import Part
from viewer.ui.band import CaptionBand
from viewer.ui.caption_panel import CaptionPanel
from viewer.ui.numbers import written
from viewer.ui.picture import Picture
from viewer.ui.pixmaps import Pictures
from viewer.ui.stage import Stage
from viewer.ui.standing import standing_word
from viewer.ui.status_line import StatusLine
from viewer.ui.workspace import Workspace

AHEAD, BEHIND = 2, 1
# How far ahead photos are decoded while they go by.
IN_PASSING = 16


class Showing(QObject):
    """Keep stage, caption and status line on the current slot, and ask for the pixels they need."""

    def __init__(
        self,
        workspace: Workspace,
        pictures: Pictures,
        stage: Stage,
        panel: CaptionPanel,
        band: CaptionBand,
        status: StatusLine,
    ) -> None:
        super().__init__(stage)
        self._workspace = workspace
        self._pictures = pictures
        self._stage = stage
        self._panel = panel
        self._band = band
        self._status = status
        self._shown: Picture | None = None
        self._step = 1
        self._last_position = 0
        self._zoomed: QSize | None = None
        self._zoom_next = ("", 0.0)

    @property
    def zoom(self) -> float:
        """How large the photo stands, in device pixels per photo pixel; 0 for the whole photo."""
        return 0.0 if self._shown is None or self._stage.is_fitted else self._stage.scale

    def zoom_once(self, key: str, scale: float) -> None:
        """Let the photo of a slot come this large when its pixels come, if it is still shown then."""
        self._zoom_next = (key, scale)

    @Slot()
    def show_current(self) -> None:
        """Show the current slot and ask for its photo, then for the next and the one before."""
        pair, place = self._workspace.current, self._workspace.position
        if pair is None:
            self._show_nothing()
            return
        if place != self._last_position:
            self._step = 1 if place > self._last_position else -1
            self._last_position = place
        self._show_words(pair, place, in_sight=True)
        self._show_photo(pair.photo)

    @Slot()
    def show_beside(self) -> None:
        """Follow with the words that are out of sight, and with those about the photo."""
        pair, place = self._workspace.current, self._workspace.position
        if pair is not None:
            count = len(self._workspace.pairs)
            self._show_words(pair, place, in_sight=False)
            self._status.show_position(place + 1, count)
            self._status.show_photo(pair.photo)
            self._stage.describe(self._spoken(pair, place + 1, count))

    def _show_words(self, pair: Pair, place: int, *, in_sight: bool) -> None:
        for words in (self._panel, self._band):
            if words.isVisible() is in_sight:
                words.show_pair(pair, place + 1, len(self._workspace.pairs))

    @Slot(object)
    def show_pixels(self, picture: Picture) -> None:
        """Show a picture that has come, if it is still the one on the stage."""
        if self._is_current(picture.name):
            self._put(picture)

    @Slot(str, str)
    def show_fault(self, name: str, sentence: str) -> None:
        """Show why the photo on the stage cannot be shown."""
        if self._is_current(name):
            self._shown = None
            self._stage.show_message(self.tr("This photo cannot be shown."), sentence)

    @Slot(QSize)
    def want_pixels(self, size: QSize) -> None:
        """Ask for as many pixels as the stage now needs, first for what is seen at 100 %."""
        self._zoomed = size
        pair, part = self._workspace.current, self._stage.part_in_sight
        self._ask()
        if part is not None and pair is not None and pair.photo is not None:
            self._pictures.want_part(pair.photo.name, part)

    @Slot(str, object, QImage)
    def show_part(self, name: str, part: Part, image: QImage) -> None:
        """Show a part that has come, if its photo is still the one on the stage."""
        if self._is_current(name):
            self._stage.show_part(name, part, image)

    def _show_photo(self, photo: Photo | None) -> None:
        self._zoomed = None
        if photo is None:
            self._shown = None
            self._stage.show_message(
                self.tr("No photo yet"), self.tr("Drop one here, or press P to choose.")
            )
        elif photo.fault:
            self._shown = None
            self._stage.show_message(
                self.tr("This photo cannot be shown."), f"{photo.name} {photo.fault}"
            )
        else:
            self._show_best(photo)
        self._ask()

    def _show_best(self, photo: Photo) -> None:
        picture = self._pictures.picture(photo.name)
        if picture is not None:
            if picture != self._shown:
                self._put(picture)
        elif self._shown is None or self._shown.name != photo.name:
            self._shown = None
            self._stage.show_waiting(self.tr("Loading…"), photo.name)

    def _put(self, picture: Picture) -> None:
        self._shown = picture
        self._stage.show_picture(
            picture.name, picture.image, picture.full_size, complete=picture.is_sharp
        )
        self._stage.show_damaged(picture.damaged)
        key, scale = self._zoom_next
        current = self._workspace.current
        if key and current is not None:
            self._zoom_next = ("", 0.0)
            if current.slot.key == key:
                self._stage.zoom_to(scale)
        self._status.show_scale(self._stage.scale)

    def _ask(self) -> None:
        """Ask for the shown photo as it is zoomed, and for its neighbours as they would fit."""
        wanted = self._boxed(self._order())
        coming = self._boxed([self._step * (number + 1) for number in range(IN_PASSING)])
        # One key leads to the first slot and to the last from anywhere.
        place, last = self._workspace.position, len(self._workspace.pairs) - 1
        self._pictures.want(wanted, coming, self._boxed([-place, last - place]))

    def _boxed(self, offsets: Iterable[int]) -> list[tuple[str, QSize]]:
        """Give the photos at these distances from the current slot, with the pixels they need."""
        place, room, pairs = self._workspace.position, self._stage.room, self._workspace.pairs
        boxed: list[tuple[str, QSize]] = []
        for offset in offsets:
            photo = pairs[place + offset].photo if 0 <= place + offset < len(pairs) else None
            if photo is not None and not photo.fault:
                box = self._zoomed if offset == 0 and self._zoomed is not None else room
                boxed.append((photo.name, box))
        return boxed

    def _order(self) -> list[int]:
        ahead = [self._step * (number + 1) for number in range(AHEAD)]
        behind = [-self._step * (number + 1) for number in range(BEHIND)]
        return [0, ahead[0], *behind, *ahead[1:]]

    def _show_nothing(self) -> None:
        self._shown = None
        self._panel.clear()
        self._status.show_position(0, 0)
        self._status.show_photo(None)
        title = self.tr("No photos") if self._is_folder else self.tr("No photo slots")
        self._stage.show_message(title, self._hint())
        self._pictures.want(())

    @property
    def _is_folder(self) -> bool:
        """Whether a folder is shown without any article."""
        document = self._workspace.document
        return document is not None and document.sources.article is None

    def _hint(self) -> str:
        if self._is_folder:
            return self.tr("There are no pictures here.")
        return self.tr(
            "No caption was found in this article. Choose a paragraph in the article pane "
            "and press M to make it one."
        )

    def _is_current(self, name: str) -> bool:
        pair = self._workspace.current
        return pair is not None and pair.photo is not None and pair.photo.name == name

    def _spoken(self, pair: Pair, number: int, count: int) -> str:
        credit = pair.slot.credit.text if pair.slot.credit else self.tr("no credit")
        caption = pair.slot.caption or self.tr("no caption")
        parts = [
            self.tr("{number} of {count}").format(number=written(number), count=written(count)),
            credit,
        ]
        document = self._workspace.document
        standing = document.standing(pair) if document is not None else Standing.FINE
        if standing is not Standing.FINE:
            parts.append(standing_word(standing))
        return ", ".join([*parts, caption])
