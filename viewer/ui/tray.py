"""The tray: the photos that no slot has taken."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDrag,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.domain import Photo
from viewer.ui.card_art import card_picture
from viewer.ui.drop_target import DropTarget
from viewer.ui.numbers import written
from viewer.ui.photo_drag import photo_mime
from viewer.ui.photo_facts import fault_of
from viewer.ui.photo_list import PhotoList
from viewer.ui.plain_text import one_line, plain_tooltip
from viewer.ui.slot_card import CARD_WIDTH, SIDE
from viewer.ui.slot_model import MOST_PICTURES, Index
from viewer.ui.theme import Look

_THUMB = QSize(56, 40)
_CELL = QSize(64, 48)
_MOST_ROWS = 2
_PER_ROW = CARD_WIDTH // _CELL.width()
_PHOTO_ROLE = Qt.ItemDataRole.UserRole
# A look-out is kept for so many; the rest comes when it is scrolled to.
_MOST_WANTED = 24
_REST_MS = 30


class _PhotoModel(QAbstractListModel):
    """The photos as rows, with their small pictures."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.photos: tuple[Photo, ...] = ()
        self.pictures: dict[str, QPixmap] = {}

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Take the photos, if they are others than before."""
        if tuple(photos) != self.photos:
            self.beginResetModel()
            self.photos = tuple(photos)
            names = {photo.name for photo in photos}
            self.pictures = {n: p for n, p in self.pictures.items() if n in names}
            self.endResetModel()

    def show_picture(self, row: int, picture: QPixmap) -> None:
        """Take a photo's small picture; the oldest makes room."""
        if len(self.pictures) >= MOST_PICTURES:
            self.pictures.pop(next(iter(self.pictures)))
        self.pictures[self.photos[row].name] = picture
        self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index | None = None) -> int:
        """Give how many photos there are."""
        return 0 if parent is not None and parent.isValid() else len(self.photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give name, tooltip, photo or picture of a row."""
        photo = self.photos[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one_line(photo.name)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip("\n".join(filter(None, (photo.name, fault_of(photo)))))
            case Qt.ItemDataRole.UserRole:
                return photo
            case Qt.ItemDataRole.DecorationRole:
                return self.pictures.get(photo.name)
        return None


class _Thumb(QStyledItemDelegate):
    """Paints a photo of the tray."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one thumbnail."""
        area = QRect(option.rect.topLeft(), _THUMB)
        area.translate(0, (_CELL.height() - _THUMB.height()) // 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        path = QPainterPath()
        path.addRoundedRect(QRectF(area), 4, 4)
        painter.fillPath(path, self._look.colour("card"))
        if picture is not None:
            painter.setClipPath(path)
            painter.drawPixmap(area, picture)
            painter.setClipping(False)
        else:
            icon = "photo-broken" if index.data(_PHOTO_ROLE).fault else "photo"
            scale = painter.device().devicePixelRatioF()
            mark = self._look.pixmap(icon, "secondary", 16, scale)
            painter.drawPixmap(area.center().x() - 7, area.center().y() - 7, mark)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(-1, -1, 1, 1), 5, 5)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Give the size of every thumbnail."""
        return _CELL


class _Thumbs(PhotoList):
    """The list itself: arrows walk in it, Enter chooses, a photo can be dragged out."""

    photo_chosen = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by arrows, choose by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.photo_chosen.emit(self.currentIndex().data(_PHOTO_ROLE).name)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Search nothing: letters are commands of the window."""

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the photo out of its row."""
        del actions
        index = self.currentIndex()
        drag = QDrag(self)
        drag.setMimeData(photo_mime(index.data(_PHOTO_ROLE).name))
        if (picture := index.data(Qt.ItemDataRole.DecorationRole)) is not None:
            drag.setPixmap(picture)
        drag.exec(Qt.DropAction.CopyAction)


class Tray(QFrame):
    """The unplaced photos; a photo dropped here leaves its slot."""

    photo_chosen = Signal(str)  # Photo.name
    photo_dropped = Signal(str)  # Photo.name
    thumbnails_wanted = Signal(object)  # tuple[str, ...], nearest first

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._thumbs = _Thumbs()
        self._photos = _PhotoModel(self)
        self._thumbs.setModel(self._photos)
        self._thumbs.setItemDelegate(_Thumb(look, self))
        self._asking = QTimer(self, singleShot=True, interval=_REST_MS)
        self._asking.timeout.connect(self._ask_for_thumbnails)
        self._thumbs.photo_chosen.connect(self.photo_chosen)
        self._thumbs.clicked.connect(self._choose)
        self._thumbs.verticalScrollBar().valueChanged.connect(self._ask_soon)
        look.changed.connect(self._thumbs.viewport().update)
        drops = DropTarget(self, takes_files=False)
        drops.photo_dropped.connect(self.photo_dropped)
        self._lay_out()
        self.show_photos(())

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show the photos that no slot has taken."""
        self._photos.show_photos(photos)
        if photos:
            self._title.setText(self.tr("Unplaced photos ({n})").format(n=written(len(photos))))
        else:
            self._title.setText(self.tr("No unplaced photos"))
        rows = min(_MOST_ROWS, -(-len(photos) // _PER_ROW))
        self._thumbs.setFixedHeight(rows * _CELL.height())
        self._thumbs.setVisible(bool(photos))
        self._asking.start()

    def show_thumbnail(self, name: str, image: QImage) -> None:
        """Take a photo's small picture, if the photo is here."""
        rows = [n for n, photo in enumerate(self._photos.photos) if photo.name == name]
        if rows:
            ratio = self.devicePixelRatioF()
            self._photos.show_picture(rows[0], card_picture(image, _THUMB, ratio))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.photo_chosen.emit(index.data(_PHOTO_ROLE).name)

    @Slot()
    def _ask_soon(self) -> None:
        self._asking.start()

    @Slot()
    def _ask_for_thumbnails(self) -> None:
        if not self.isVisible():
            return
        first = self._thumbs.verticalScrollBar().value() // _CELL.height() * _PER_ROW
        near = self._photos.photos[first : first + _MOST_WANTED]
        names = [photo.name for photo in near if not photo.fault]
        if wanted := tuple(name for name in names if name not in self._photos.pictures):
            self.thumbnails_wanted.emit(wanted)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what nobody has asked for while all this was out of sight."""
        super().showEvent(event)
        self._asking.start()

    def _lay_out(self) -> None:
        self._title.setProperty("role", "secondary")
        self._title.setWordWrap(True)
        self._thumbs.setAccessibleName(self.tr("Unplaced photos"))
        self._thumbs.setFrameShape(QFrame.Shape.NoFrame)
        self._thumbs.setViewMode(QListView.ViewMode.IconMode)
        self._thumbs.setMovement(QListView.Movement.Static)
        self._thumbs.setResizeMode(QListView.ResizeMode.Adjust)
        self._thumbs.setUniformItemSizes(True)
        self._thumbs.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._thumbs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        stack = QVBoxLayout(self)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        stack.setContentsMargins(*((0, 12, SIDE, 12) if is_mirrored else (SIDE, 12, 0, 12)))
        stack.setSpacing(8)
        stack.addWidget(self._title)
        stack.addWidget(self._thumbs)
        self.setProperty("edge", "top")
        self.setFixedWidth(CARD_WIDTH + 2 * SIDE)
