"""The filmstrip: every slot as a card, the current one outlined, photos dropped and dragged."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDrag,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from viewer.domain import Document
from viewer.ui.card_art import card_picture
from viewer.ui.photo_drag import dragged_files, dragged_photo
from viewer.ui.photo_list import PhotoList
from viewer.ui.slot_card import CARD_WIDTH, PHOTO, SIDE, SlotCard
from viewer.ui.slot_model import SlotModel, SlotRole
from viewer.ui.theme import Look

# Scrolling comes to rest before anything is asked for.
_REST_MS = 30
_ROWS_BEYOND = 8
_WALK = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Filmstrip(PhotoList):
    """The slots of a document; it shows where one stands and leaves the walking to the window."""

    slot_chosen = Signal(str)  # slot key
    photo_dropped = Signal(str, str)  # slot key, Photo.name
    files_dropped = Signal(object)  # tuple[Path, ...]
    thumbnails_wanted = Signal(object)  # tuple[str, ...], nearest first

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slots = SlotModel(self)
        self._card = SlotCard(look, self)
        self._asking = QTimer(self, singleShot=True, interval=_REST_MS)
        self._asking.timeout.connect(self._ask_for_thumbnails)
        self.setModel(self._slots)
        self.setItemDelegate(self._card)
        self._dress()
        self._slots.modelReset.connect(self._stand_on_current)
        self.clicked.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(self._ask_soon)
        look.changed.connect(self.viewport().update)

    def show_document(self, document: Document) -> None:
        """Show the slots of a document; where nothing but a state changed, nothing moves."""
        self._slots.show_document(document)
        self._asking.start()

    def show_current(self, key: str) -> None:
        """Outline a slot's card and bring it into view, with a neighbour each side."""
        self._slots.mark(SlotRole.IS_CURRENT, key)
        self._stand_on_current()

    def show_thumbnail(self, name: str, image: QImage) -> None:
        """Take a photo's small picture; out of sight, it is asked for once it is needed."""
        if not self.isVisible():
            return
        self._slots.show_picture(name, card_picture(image, PHOTO, self.devicePixelRatioF()))

    @Slot()
    def _stand_on_current(self) -> None:
        row = self._slots.row_of(self._slots.marked(SlotRole.IS_CURRENT) or "")
        if row is None:
            return
        for near in (row - 1, row + 1, row):
            if self._slots.key_at(near) is not None:
                self.scrollTo(self._slots.index(near))
        self.selectionModel().setCurrentIndex(
            self._slots.index(row), QItemSelectionModel.SelectionFlag.NoUpdate
        )

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if (key := self._slots.key_at(index.row())) is not None:
            self.slot_chosen.emit(key)

    @Slot()
    def _ask_soon(self) -> None:
        self._asking.start()

    @Slot()
    def _ask_for_thumbnails(self) -> None:
        """Ask for the photos in sight first, then for those next to them."""
        if not self._slots.rowCount() or not self.isVisible():
            return
        first = max(0, self.indexAt(QPoint(SIDE, 0)).row())
        below = self.indexAt(QPoint(SIDE, self.viewport().height() - 1)).row()
        last = below if below >= 0 else self._slots.rowCount() - 1
        beyond = [row for n in range(1, _ROWS_BEYOND + 1) for row in (last + n, first - n)]
        if names := self._slots.missing_pictures([*range(first, last + 1), *beyond]):
            self.thumbnails_wanted.emit(names)

    def _key_under(self, event: QDropEvent) -> str | None:
        return self._slots.key_at(self.indexAt(event.position().toPoint()).row())

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Slots"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(True)
        self.setFixedWidth(CARD_WIDTH + 2 * SIDE)
        self.setViewportMargins(0, 4, 0, 4)
        self.verticalScrollBar().setSingleStep(40)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what nobody has asked for while all this was out of sight."""
        super().showEvent(event)
        self._asking.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by the keys of a list; the rest goes on to the window."""
        # All but the two keys of a list goes on to the window's commands.
        row = self._slots.row_of(self._slots.marked(SlotRole.IS_CURRENT) or "")
        step = _WALK.get(Qt.Key(event.key()))
        if step is None or event.modifiers() != Qt.KeyboardModifier.NoModifier or row is None:
            event.ignore()
        elif (key := self._slots.key_at(row + step)) is not None:
            self.slot_chosen.emit(key)

    def keyboardSearch(self, search: str) -> None:
        """Search nothing: letters are commands of the window."""

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the photo out of its row."""
        del actions
        index = self.currentIndex()
        if self._slots.flags(index) & Qt.ItemFlag.ItemIsDragEnabled:
            drag = QDrag(self)
            drag.setMimeData(self._slots.mimeData([index]))
            if (picture := index.data(SlotRole.PICTURE)) is not None:
                drag.setPixmap(picture)
            drag.exec(Qt.DropAction.CopyAction)
        self._stand_on_current()

    def dragEnterEvent(self, event: QDropEvent) -> None:
        """Welcome photos of ours and files from outside."""
        mime = event.mimeData()
        if dragged_photo(mime) is not None or dragged_files(mime):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show which card a photo would be dropped on."""
        is_photo = dragged_photo(event.mimeData()) is not None
        key = self._key_under(event) if is_photo else None
        self._slots.mark(SlotRole.IS_TARGET, key)
        event.setAccepted(key is not None or not is_photo)
        y, margin = event.position().y(), self.autoScrollMargin()
        if not margin < y < self.viewport().height() - margin:
            self.startAutoScroll()

    def dragLeaveEvent(self, event: QEvent) -> None:
        """Show no card any more."""
        del event
        self._slots.mark(SlotRole.IS_TARGET, None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped, and on which slot."""
        self._slots.mark(SlotRole.IS_TARGET, None)
        name, key = dragged_photo(event.mimeData()), self._key_under(event)
        event.acceptProposedAction()
        if name is None:
            self.files_dropped.emit(dragged_files(event.mimeData()))
        elif key is not None:
            self.photo_dropped.emit(key, name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the photos that came into sight."""
        super().resizeEvent(event)
        self._asking.start()

    def event(self, event: QEvent) -> bool:
        """Follow the scale of the screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._slots.forget_pictures()
            self._asking.start()
        return super().event(event)
