"""The line in which a person says why a remark is waived."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from viewer.ui.editing_keys import EditingKeys
from viewer.ui.panel_labels import plain_label
from viewer.ui.plain_text import one_line

LONGEST_REASON = 500


class WaiveBar(QWidget):
    """A question and a field below the checks: Enter waives, Esc calls it off."""

    answered = Signal(str)  # the reason, "" for none
    called_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit()
        self._keys = EditingKeys(self._field, enter_is_done=True)
        self._field.setMaxLength(LONGEST_REASON)
        self._field.setPlaceholderText(self.tr("A reason, or nothing"))
        self._field.setAccessibleName(self.tr("Why this remark is waived"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(6)
        column.addWidget(plain_label(self.tr("Why may it stay as it is?"), role="secondary"))
        column.addWidget(self._field)
        self._keys.done.connect(self._answer)
        self._keys.done_and_next.connect(self._answer)
        self._keys.cancelled.connect(self._call_off)
        self._keys.left.connect(self._call_off)
        self.setFocusProxy(self._field)
        self.hide()

    def ask(self) -> None:
        """Show the question and take the keyboard."""
        self._field.clear()
        self.show()
        self._keys.watching = True
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _answer(self) -> None:
        self._close()
        self.answered.emit(one_line(self._field.text()))

    @Slot()
    def _call_off(self) -> None:
        self._close()
        self.called_off.emit()

    def _close(self) -> None:
        # First of all: hiding takes the focus away, which must not count as leaving.
        self._keys.watching = False
        self.hide()
