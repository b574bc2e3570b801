"""What an editor would object to, slot by slot."""

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from viewer.domain import Document, Remark
from viewer.ui.checks_summary import looked_at, waived_lines
from viewer.ui.key_cap import KeyHint
from viewer.ui.panel_labels import plain_label, set_plain
from viewer.ui.plain_text import isolated, plain_tooltip
from viewer.ui.remark_list import RemarkList
from viewer.ui.remark_model import RemarkModel
from viewer.ui.remark_row import BUTTON_GAP, PAD, SIDE, RemarkRow
from viewer.ui.theme import Look
from viewer.ui.waive_bar import WaiveBar

FIX_KEYS = "Ctrl+."


class ChecksPane(QWidget):
    """All remarks in the order of the slots, each with its form, its word and its sentence."""

    slot_chosen = Signal(str)  # the slot's key
    remark_waived = Signal(str, str, str)  # the slot's key or "", the check, the reason
    fix_asked = Signal(object)  # Remark

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = RemarkModel(self)
        self._list = RemarkList()
        self._fine = plain_label(self.tr("Nothing to object to."), role="secondary")
        self._summary = plain_label("", role="secondary")
        self._waive = QPushButton(self.tr("Waive"))
        self._mend = QPushButton(self.tr("Mend"))
        self._bar = WaiveBar()
        self._lay_out()
        self._wire()

    @property
    def chosen(self) -> Remark | None:
        """The remark that is chosen, None where there is none."""
        return self._model.remark(self._list.currentIndex().row())

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in this pane."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def show_document(self, document: Document) -> None:
        """Show a document's remarks; the keyboard stays on the same one where it can."""
        before, row = self.chosen, self._list.currentIndex().row()
        self._row.forget()
        self._model.show_document(document)
        set_plain(self._summary, looked_at(document))
        self._summary.setToolTip(plain_tooltip("\n".join(waived_lines(document))))
        count = self._model.rowCount()
        self._fine.setVisible(not count)
        self._list.setVisible(bool(count))
        self._below.setVisible(bool(count))
        if count and not self._list.currentIndex().isValid():
            same = self._model.row_of(before)
            at = same if same is not None else min(max(row, 0), count - 1)
            self._list.setCurrentIndex(self._model.index(at))
        self._place_buttons()

    def show_current(self, key: str) -> None:
        """Bring the first remark about a slot into view."""
        row = self._model.first_row_of(key)
        if row is not None and (self.chosen is None or self.chosen.slot != key):
            self._list.setCurrentIndex(self._model.index(row))

    def _lay_out(self) -> None:
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Checks"))
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        for button in (self._waive, self._mend):
            button.setParent(self._list.viewport())
            button.hide()
        self._waive.setToolTip(self.tr("Accept it as it is (Delete)"))
        self._mend.setToolTip(
            self.tr("Put right what it objects to ({keys})").format(keys=FIX_KEYS)
        )
        hints = [button.sizeHint() for button in (self._waive, self._mend)]
        width = max(hint.width() for hint in hints)
        self._row = RemarkRow(self._look, width, hints[0].height(), self._list)
        self._list.setItemDelegate(self._row)
        self._fine.setContentsMargins(16, 16, 16, 0)
        self._summary.setContentsMargins(16, 8, 16, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._fine)
        outer.addWidget(self._list, 1)
        outer.addWidget(self._summary)
        outer.addWidget(self._foot())
        outer.addStretch(0)
        self.setFocusProxy(self._list)

    def _foot(self) -> QWidget:
        """Make the foot: the keys, or the question why a remark is waived."""
        hints = QWidget()
        row = QHBoxLayout(hints)
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(16)
        self._fix_hint = KeyHint(self._look, (FIX_KEYS,), self.tr("mend"))
        row.addWidget(KeyHint(self._look, ("Return",), self.tr("go")))
        row.addWidget(KeyHint(self._look, ("Del",), self.tr("waive")))
        row.addWidget(self._fix_hint)
        row.addStretch(1)
        self._hints, self._below = hints, QWidget()
        column = QVBoxLayout(self._below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(hints)
        column.addWidget(self._bar)
        return self._below

    def _wire(self) -> None:
        self._list.taken.connect(self._choose)
        self._list.waive_asked.connect(self._ask_why)
        self._waive.clicked.connect(self._ask_why)
        self._mend.clicked.connect(self._ask_for_fix)
        self._bar.answered.connect(self._waive_current)
        self._bar.called_off.connect(self._back_to_list)
        self._list.selectionModel().currentChanged.connect(self._place_buttons)
        self._list.verticalScrollBar().valueChanged.connect(self._place_buttons)
        self._list.laid_out.connect(self._place_buttons)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        remark = self._model.remark(index.row())
        if remark is not None and remark.slot is not None:
            self.slot_chosen.emit(remark.slot)

    @Slot()
    def _ask_why(self) -> None:
        if self.chosen is not None:
            self._hints.hide()
            self._bar.ask()

    @Slot()
    def _ask_for_fix(self) -> None:
        if self.chosen is not None and self.chosen.fix is not None:
            self.fix_asked.emit(self.chosen)

    @Slot(str)
    def _waive_current(self, reason: str) -> None:
        remark = self.chosen
        self._back_to_list()
        if remark is not None:
            self.remark_waived.emit(remark.slot or "", remark.check, reason)

    @Slot()
    def _back_to_list(self) -> None:
        self._hints.show()
        self._list.setFocus()

    @Slot()
    def _place_buttons(self) -> None:
        """Put the buttons at the end of the current row, one below the other."""
        remark = self.chosen
        can_mend = remark is not None and remark.fix is not None
        self._fix_hint.setVisible(can_mend)
        if not self._list.isVisible():
            return
        self._waive.setVisible(remark is not None)
        self._mend.setVisible(can_mend)
        if remark is None:
            return
        said = isolated(remark.text)
        self._waive.setAccessibleName(self.tr("Waive: {text}").format(text=said))
        self._mend.setAccessibleName(self.tr("Mend: {text}").format(text=said))
        row = self._list.visualRect(self._list.currentIndex())
        top = row.top() + PAD
        for button in (self._waive, self._mend):
            size = button.sizeHint().expandedTo(self._waive.sizeHint())
            place = QRect(row.right() - SIDE + 4 - size.width(), top, size.width(), size.height())
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), row, place))
            top += size.height() + BUTTON_GAP
