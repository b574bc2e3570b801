"""One sitting: what was opened, what was decided, undo and redo."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from viewer.domain import NO_DECISIONS, Decisions, Document, Remark, Sources
from viewer.pipeline import compose, draft, keep_on, with_remarks_of

MOST_STEPS = 1_000


@dataclass(frozen=True, slots=True)
class Step:
    """A decision by its name, with the decisions before it."""

    name: str
    before: Decisions


class Session:
    """Hold sources and decisions, and derive the document from them.

    Undo is a stack of decisions: nothing else ever changes. With ``checks_later`` a new document
    has the remarks of the one before it, until those come that somebody found elsewhere.
    """

    def __init__(
        self,
        sources: Sources,
        decisions: Decisions = NO_DECISIONS,
        *,
        checks_later: bool = False,
    ) -> None:
        self._checks_later = checks_later
        self._undo: list[Step] = []
        self._redo: list[Step] = []
        self._decisions = keep_on(sources, decisions)
        first = draft if checks_later else compose
        self._document = first(sources, self._decisions)

    @property
    def document(self) -> Document:
        """The document as it stands."""
        return self._document

    @property
    def undo_name(self) -> str:
        """The name of the step that undo takes back, "" for none."""
        return self._undo[-1].name if self._undo else ""

    @property
    def redo_name(self) -> str:
        """The name of the step that redo does again, "" for none."""
        return self._redo[-1].name if self._redo else ""

    def decide(self, name: str, decision: Callable[[Document], Decisions]) -> bool:
        """Make a decision on the present document; tell whether it changed anything."""
        new = decision(self._document)
        if replace(new, remembered={}) == replace(self._decisions, remembered={}):
            return False
        self._undo = [*self._undo[-MOST_STEPS:], Step(name, self._decisions)]
        self._redo = []
        self._show(new)
        return True

    def undo(self) -> str:
        """Take the last step back; give its name, "" if there was none."""
        return self._step(self._undo, self._redo)

    def redo(self) -> str:
        """Do the step again that was undone last; give its name, "" if there was none."""
        return self._step(self._redo, self._undo)

    def replace_sources(self, sources: Sources) -> None:
        """Derive the document from what is on disk now; the decisions stay on their slots."""
        self._decisions = keep_on(sources, self._decisions)
        self._document = self._composed(sources)

    def take_remarks(self, document: Document, remarks: tuple[Remark, ...]) -> bool:
        """Take what was found in a document; tell whether it is still this one, and this is new."""
        if document is not self._document or remarks == document.remarks:
            return False
        self._document = replace(document, remarks=remarks)
        return True

    def _composed(self, sources: Sources) -> Document:
        if not self._checks_later:
            return compose(sources, self._decisions)
        return with_remarks_of(self._document, draft(sources, self._decisions))

    def _step(self, taken: list[Step], given: list[Step]) -> str:
        if not taken:
            return ""
        step = taken.pop()
        given.append(Step(step.name, self._decisions))
        self._show(step.before)
        return step.name

    def _show(self, decisions: Decisions) -> None:
        # A step from before the sources changed still has the keys that its slots had then.
        sources = self._document.sources
        self._decisions = keep_on(sources, decisions)
        self._document = self._composed(sources)
