"""Finding words in captions, credits and photo names."""

from PySide6.QtCore import QObject, Slot

from viewer.domain import Pair
from viewer.ui.find_bar import FindBar
from viewer.ui.workspace import Workspace


def matches(pair: Pair, words: str) -> bool:
    """Tell whether every one of the words stands in the slot's caption, credit or photo name."""
    credit = pair.slot.credit.raw if pair.slot.credit else ""
    name = pair.photo.name if pair.photo else ""
    text = f"{pair.slot.caption}\n{credit}\n{name}".casefold()
    return all(word in text for word in words.casefold().split())


def found(pairs: tuple[Pair, ...], words: str) -> tuple[int, ...]:
    """Give the places (from 0) of the slots that hold the words; none for no words."""
    if not words.strip():
        return ()
    return tuple(place for place, pair in enumerate(pairs) if matches(pair, words))


class Finder(QObject):
    """Walk from match to match as the find bar asks."""

    def __init__(self, workspace: Workspace, bar: FindBar) -> None:
        super().__init__(bar)
        self._workspace = workspace
        self._bar = bar
        self._words = ""
        self._start = self._landed = -1

    @Slot(str)
    def find(self, words: str) -> None:
        """Show the first match from where the search began; without one, go back there."""
        self._words = words
        places = found(self._workspace.pairs, words)
        if self._workspace.position != self._landed:
            self._start = self._workspace.position
        onward = [place for place in places if place >= self._start]
        self._workspace.walk_to((onward or list(places) or [self._start])[0])
        self._landed = self._workspace.position
        self._show_count(places)

    @Slot()
    def rest(self) -> None:
        """End the search: the next one begins at the slot that is shown then."""
        self._landed = -1

    @Slot()
    def find_next(self) -> None:
        """Show the next match, round the end."""
        places = found(self._workspace.pairs, self._words)
        ahead = [place for place in places if place > self._workspace.position]
        if places:
            self._workspace.walk_to((ahead or list(places))[0])
        self._landed = -1
        self._show_count(places)

    @Slot()
    def find_previous(self) -> None:
        """Show the match before, round the start."""
        places = found(self._workspace.pairs, self._words)
        behind = [place for place in places if place < self._workspace.position]
        if places:
            self._workspace.walk_to((behind or list(places))[-1])
        self._landed = -1
        self._show_count(places)

    def _show_count(self, places: tuple[int, ...]) -> None:
        here = self._workspace.position
        self._bar.show_count(places.index(here) + 1 if here in places else 0, len(places))
