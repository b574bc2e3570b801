"""Key caps: the keys of a command as small caps, with the words that say what they do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from viewer.ui.theme import Look

_HEIGHT = 20
_SIGNS = {
    "Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter",
    "PgDown": "PgDn", "Backspace": "⌫", "Num+Enter": "Enter",
}  # fmt: skip


def cap_text(keys: str) -> str:
    """Give what a key cap says for a key sequence in Qt's portable words, such as ``Ctrl+E``."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
    # The last plus of "Ctrl++" is the key itself.
    parts = [part or "+" for part in native.removesuffix("+").split("+")]
    if native.endswith("+"):
        parts = [*parts[:-1], "+"] if len(native) > 1 else ["+"]
    return " ".join(_SIGNS.get(part, part) for part in parts)


class KeyCap(QLabel):
    """One key, or one chord, as a cap."""

    def __init__(
        self, look: Look, keys: str = "", parent: QWidget | None = None, *, over_photo: bool = False
    ) -> None:
        super().__init__(cap_text(keys), parent)
        font = look.credit_font()
        font.setLetterSpacing(font.letterSpacingType(), 0)
        self.setFont(font)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedHeight(max(_HEIGHT, self.fontMetrics().height() + 4))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", "key over photo" if over_photo else "key")


class KeyHint(QWidget):
    """Keys and what they do: caps, then words."""

    def __init__(
        self,
        look: Look,
        keys: Sequence[str],
        words: str,
        parent: QWidget | None = None,
        *,
        over_photo: bool = False,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for key in keys:
            row.addWidget(KeyCap(look, key, over_photo=over_photo))
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "over photo" if over_photo else "secondary")
        row.addWidget(label)
