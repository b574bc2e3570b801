"""How a slot stands, in a form, a colour and a word: never by colour alone."""

from PySide6.QtCore import QCoreApplication

from viewer.domain import Severity, Standing

# The drawing of resources/icons has the standing's own name: disc, triangle, cross, ring.
_ROLES = {
    Standing.FINE: "fine",
    Standing.LOOK: "look",
    Standing.WRONG: "wrong",
    Standing.EMPTY: "secondary",
}
_BY_SEVERITY = {
    Severity.ERROR: Standing.WRONG,
    Severity.WARNING: Standing.LOOK,
    Severity.NOTE: Standing.EMPTY,
}


def standing_role(standing: Standing) -> str:
    """Give the colour role of a standing."""
    return _ROLES[standing]


def standing_word(standing: Standing) -> str:
    """Give the word for a standing, in the person's language."""
    words = {
        Standing.FINE: QCoreApplication.translate("Standing", "Fine"),
        Standing.LOOK: QCoreApplication.translate("Standing", "Look"),
        Standing.WRONG: QCoreApplication.translate("Standing", "Wrong"),
        Standing.EMPTY: QCoreApplication.translate("Standing", "Empty"),
    }
    return words[standing]


def standing_of(severity: Severity) -> Standing:
    """Give the standing whose form and colour a remark of this severity wears."""
    return _BY_SEVERITY[severity]
