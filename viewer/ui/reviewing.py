"""The checks run beside the window, after every change; only what the latest one says counts."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from viewer.checks.profile import Profile
from viewer.domain import Document, Remark
from viewer.pipeline import check
from viewer.ui.background import Background, Job, Tick

# What has changed is painted before it is checked.
SOON_MS = 60


class Reviewing(QObject):
    """Checks a document in a thread of its own, so that no key press waits for it."""

    checked = Signal(object, object)  # the Document, its Remarks

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._profile: Profile | None = None
        self._job: Job | None = None
        self._document: Document | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)

    def use(self, profile: Profile | None) -> None:
        """Take the desk's rules, for the next look."""
        self._profile = profile

    def look_at(self, document: Document) -> None:
        """Check a document soon; a look that is still under way is given up."""
        self.stop()
        self._document = document
        self._soon.start()

    @Slot()
    def _look(self) -> None:
        document, profile = self._document, self._profile
        if document is None:
            return

        def work(tick: Tick) -> tuple[Remark, ...]:
            return check(document, profile, tick)

        def done(remarks: tuple[Remark, ...]) -> None:
            self._job = None
            self.checked.emit(document, remarks)

        self._job = self._background.start(work, done)

    def stop(self) -> None:
        """Give up the look that is under way, or about to be."""
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
