"""The stage: the photo on its neutral ground, fitted, zoomed, panned and turned."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from viewer.photos.decoding import Part
from viewer.ui.drop_target import DropTarget
from viewer.ui.photo_view import PhotoView
from viewer.ui.plain_text import clean_text
from viewer.ui.spoken import say
from viewer.ui.stage_chevrons import StageChevrons
from viewer.ui.stage_painting import (
    Notice,
    paint_notice,
    paint_photo_shadow,
    paint_picture,
    paint_ring,
    paint_warning,
)
from viewer.ui.theme import Look
from viewer.ui.view_geometry import Ground, View, stepped

_SIDE, _ABOVE = 64, 24
_NOTICE_SIZE = QSize(480, 320)
_WHEEL_NOTCH, _WHEEL_PAN = 120, 60
# While a wheel turns, nobody needs every size on the way.
_REST_MS = 80
# What still shows is no longer meant.
_VEIL = QColor(0, 0, 0, 140)
_BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class Stage(QLabel):
    """One photo, and what a person does to see it well.

    A label because screen readers read labels out; all of it is painted here.
    """

    scale_changed = Signal(float)
    pixels_wanted = Signal(QSize)  # device pixels of the whole photo, unturned
    frame_changed = Signal(QRect)  # what the photo takes of the stage
    next_asked = Signal()
    previous_asked = Signal()
    photo_dropped = Signal(str)  # Photo.name
    files_dropped = Signal(object)  # tuple[Path, ...]

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._photo = PhotoView()
        self._notice = Notice("")
        self._warning = self._waiting = ""
        self._below = 0
        self._full_screen = self._ring = self._drop_here = False
        self._dragged_from: QPointF | None = None
        self._told_scale, self._told_frame = 0.0, QRect()
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self._ask_for_pixels)
        self._chevrons = StageChevrons(look, self, _SIDE)
        self._chevrons.previous_asked.connect(self.previous_asked)
        self._chevrons.next_asked.connect(self.next_asked)
        self._take_drops()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # All of it is painted here: nothing beneath needs to be.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(2 * _SIDE + 160, 160)
        self.describe(self.tr("Photo"))
        look.changed.connect(self.update)

    def show_picture(self, name: str, image: QImage, full_size: QSize, complete: bool) -> None:
        """Show a photo, or a sharper picture of the one that is shown.

        ``full_size`` is the photo's own size in pixels, upright. ``complete`` says that ``image``
        is sharp at its size, and no enlarged thumbnail.
        """
        self._waiting = ""
        if (name, full_size) != self._photo.shown:
            self.show_damaged("")
        self._photo.show(name, full_size, self._ground())
        self._photo.add(image, complete=complete)
        self._moved()

    def show_message(self, text: str, detail: str = "", icon: str = "photo") -> None:
        """Show a sentence in the photo's place: none yet, on its way, or why it cannot be shown."""
        self._notice = Notice(clean_text(text), clean_text(detail), icon)
        self._photo.clear()
        self._warning = self._waiting = ""
        self.setAccessibleDescription(f"{self._notice.text} {self._notice.detail}".strip())
        self._moved()

    def show_part(self, name: str, part: Part, image: QImage) -> None:
        """Show a part of the photo at full size, until all of it is there."""
        if name == self._photo.shown[0] and not self._waiting:
            self._photo.add_part(part, image)
            self.update()

    def show_waiting(self, text: str, name: str) -> None:
        """Say that a photo is on its way; the one before stays until then, veiled."""
        if self._photo.view is None:
            self.show_message(text, name)
        else:
            self.show_damaged("")
            self._waiting = clean_text(f"{text} {name}")
            self.update()

    def show_damaged(self, text: str) -> None:
        """Say over the photo what is wrong with it; "" takes it away."""
        self._warning = clean_text(text)
        self.setAccessibleDescription(self._warning)
        self.update()

    def describe(self, text: str) -> None:
        """Say in words what is shown, for those who hear the window; what changed is read out."""
        words = clean_text(text)
        if words != self.accessibleName():
            self.setAccessibleName(words)
            if self.isVisible():
                say(self, words, now=True)

    def reserve(self, below: int) -> None:
        """Keep so many pixels at the lower edge free: the caption stands there."""
        if below != self._below:
            self._below = below
            self._fit_ground()

    def is_full_screen(self, full: bool) -> None:
        """Give the photo all of the stage, on black and without a shadow, or no longer."""
        self._full_screen = full
        self.setMouseTracking(full)
        self._chevrons.show(near=not full)
        self._fit_ground()

    @property
    def scale(self) -> float:
        """Device pixels per photo pixel: 1.0 is 100 %."""
        return self._photo.scale

    @property
    def is_fitted(self) -> bool:
        """Whether the whole photo is seen as large as it can be."""
        return self._photo.is_fitted

    @property
    def is_sharp(self) -> bool:
        """Whether what is seen of the photo has all the pixels that it has at this scale."""
        return self._photo.view is not None and not self._waiting and self._photo.is_sharp

    @property
    def part_in_sight(self) -> Part | None:
        """What is seen of the photo, in its own pixels, where it is larger than the stage."""
        return self._photo.in_sight

    @property
    def room(self) -> QSize:
        """The device pixels a fitted photo has at most: what to decode a photo for."""
        return QSize(*self._ground().room)

    @property
    def frame(self) -> QRect:
        """What the photo, or the message in its place, takes of the stage."""
        if self._photo.view is None:
            return self._notice_rect()
        visible = self.rect().adjusted(0, 0, 0, -self._reserved())
        return self._standing_at(self._photo.view).toAlignedRect().intersected(visible)

    @Slot()
    def zoom_fit(self) -> None:
        """Show the whole photo."""
        self._photo.fit()
        self._moved()

    @Slot()
    def zoom_actual(self, at: QPointF | None = None) -> None:
        """Show one photo pixel per device pixel."""
        self._zoom_to(1.0, at)
        self._ask_for_pixels()

    @Slot()
    def zoom_toggle(self, at: QPointF | None = None) -> None:
        """Change between the whole photo and 100 %, about a point of the stage."""
        if self.is_fitted:
            self.zoom_actual(at)
        else:
            self.zoom_fit()

    @Slot()
    def zoom_in(self) -> None:
        """Come one step closer."""
        self._zoom_to(stepped(self.scale, 1))

    @Slot()
    def zoom_out(self) -> None:
        """Step back, until the whole photo is seen."""
        self._zoom_to(stepped(self.scale, -1))

    def zoom_to(self, scale: float) -> None:
        """Show so many device pixels per photo pixel, about the middle."""
        self._zoom_to(scale)

    @Slot(bool)
    def keep_zoom(self, keep: bool) -> None:
        """Keep scale and place from photo to photo, or fit each new one."""
        self._photo.keep_zoom = keep

    def turn(self, quarter_turns: int) -> None:
        """Turn the view by so many quarters to the right; the photo itself stays as it is."""
        self._photo.turn(quarter_turns)
        self._moved()

    def _zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        ratio = self.devicePixelRatioF()
        self._photo.zoom_to(scale, None if at is None else (at.x() * ratio, at.y() * ratio))
        self._moved()

    def _pan(self, by: QPointF) -> None:
        ratio = self.devicePixelRatioF()
        self._photo.pan(by.x() * ratio, by.y() * ratio)
        self._moved()

    def _fit_ground(self) -> None:
        self._photo.stand_on(self._ground())
        self._chevrons.place(self.size() - QSize(0, self._reserved()))
        self._moved()

    def _moved(self) -> None:
        """Paint, and tell those who want to know what has changed."""
        view, frame = self._photo.view, self.frame
        if view is not None:
            self._resting.start()
            if view.scale != self._told_scale:
                self._told_scale = view.scale
                self.scale_changed.emit(view.scale)
        if frame != self._told_frame:
            self._told_frame = frame
            self.frame_changed.emit(frame)
        self._chevrons.lie_over_photo(over=self._full_screen or frame.left() < _SIDE - 8)
        can_pan = view is not None and view.can_pan
        self.setCursor(Qt.CursorShape.OpenHandCursor if can_pan else Qt.CursorShape.ArrowCursor)
        self.update()

    @Slot()
    def _ask_for_pixels(self) -> None:
        if not self._waiting and (size := self._photo.wanted) is not None:
            self.pixels_wanted.emit(size)

    def _ground(self) -> Ground:
        ratio = self.devicePixelRatioF()
        side, above = (0, 0) if self._full_screen else (_SIDE, _ABOVE)
        parts = (self.width(), self.height(), side, above, self._reserved())
        return Ground(*(round(part * ratio) for part in parts))

    def _reserved(self) -> int:
        return 0 if self._full_screen else self._below or _ABOVE

    def _covered(self) -> int:
        """Give how much of the lower edge belongs to the caption, which stands on bare ground."""
        return 0 if self._full_screen else self._below

    def _standing_at(self, view: View) -> QRectF:
        ratio = self.devicePixelRatioF()
        return QRectF(*(part / ratio for part in view.rect))

    def _notice_rect(self) -> QRect:
        room = self.rect().adjusted(_SIDE, _ABOVE, -_SIDE, -max(_ABOVE, self._reserved()))
        size = _NOTICE_SIZE.boundedTo(room.size())
        rect = QRect(0, 0, size.width(), size.height())
        rect.moveCenter(room.center())
        return rect

    def _take_drops(self) -> None:
        drops = DropTarget(self)
        drops.photo_dropped.connect(self.photo_dropped)
        drops.files_dropped.connect(self.files_dropped)
        drops.hovered.connect(self._show_drop)

    @Slot(bool)
    def _show_drop(self, here: bool) -> None:
        self._drop_here = here
        self.update()

    def _paint_photo(self, painter: QPainter, view: View) -> None:
        if not self._full_screen and view.is_fitted:
            paint_photo_shadow(painter, self._standing_at(view), self._look)
        image = self._photo.image
        if not image.isNull():
            painter.save()
            painter.setClipRect(self.rect().adjusted(0, 0, 0, -self._covered()))
            # From here on in device pixels, so that a picture of the right size is not resampled.
            painter.scale(1 / self.devicePixelRatioF(), 1 / self.devicePixelRatioF())
            paint_picture(painter, image, QRect(*view.rect), self._photo.quarter_turns)
            if (part := self._photo.part) is not None:
                where, detail = part
                painter.drawImage(view.rect[0] + where[0], view.rect[1] + where[1], detail)
            painter.restore()
        if self._waiting:
            painter.fillRect(self.frame, _VEIL)
        if self._warning or self._waiting:
            corner = QPointF(self.frame.topLeft()) + QPointF(8, 8)
            text = self._waiting or self._warning
            paint_warning(painter, corner, text, self._look, self.frame.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the photo, or the message in its place."""
        painter = QPainter(self)
        black, full = Qt.GlobalColor.black, self._full_screen
        painter.fillRect(self.rect(), black if full else self._look.colour("stage"))
        if self._photo.view is not None:
            self._paint_photo(painter, self._photo.view)
        elif self._notice.text:
            paint_notice(painter, self.frame, self._notice, self._look, over_black=full)
        if self._drop_here or (self._ring and not full):
            paint_ring(painter, QRectF(self.rect()), self._look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See the photo on a stage of another size."""
        super().resizeEvent(event)
        self._fit_ground()

    def event(self, event: QEvent) -> bool:
        """Follow the scale of the screen, zoom by two fingers."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._fit_ground()
        zoom = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == zoom:
            self._zoom_to(self.scale * (1 + event.value()), event.position())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan, or zoom at the pointer with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / _WHEEL_NOTCH
            self._zoom_to(stepped(self.scale, steps), event.position())
        elif not event.pixelDelta().isNull():
            self._pan(QPointF(event.pixelDelta()))
        else:
            self._pan(QPointF(event.angleDelta()) * (_WHEEL_PAN / _WHEEL_NOTCH))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the photo."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the photo along; in full screen show the ways on near the edges."""
        if self._dragged_from is not None:
            self._pan(event.position() - self._dragged_from)
            self._dragged_from = event.position()
        elif self._full_screen:
            x = event.position().x()
            self._chevrons.show(near=min(x, self.width() - x) < _SIDE)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the photo."""
        self._dragged_from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change between fit and 100 % at the pointer."""
        self.zoom_toggle(event.position())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring if the keyboard brought the focus."""
        self._ring = event.reason() in _BY_KEY
        self.update()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Show no ring any more."""
        self._ring = False
        self.update()
