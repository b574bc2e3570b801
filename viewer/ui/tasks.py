"""Long work that a person watches and may call off: one line of progress, one Cancel."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Slot

from viewer.errors import CutlineError
from viewer.ui.background import Background, Job, Tick
from viewer.ui.message import Message
from viewer.ui.status_line import StatusLine

T = TypeVar("T")


class Tasks(QObject):
    """Run one piece of work at a time with its progress on the status line.

    ``cancel`` ends the work that runs; without any, it does what is to be done otherwise.
    """

    def __init__(
        self,
        background: Background,
        status: StatusLine,
        message: Message,
        otherwise: Callable[[], None],
    ) -> None:
        super().__init__(status)
        self._background = background
        self._status = status
        self._message = message
        self._otherwise = otherwise
        self._job: Job | None = None
        self._called_off = ""

    def start(
        self,
        text: str,
        total: int,
        work: Callable[[Tick], T],
        done: Callable[[T], None],
        called_off: str = "",
    ) -> None:
        """Start work that tells (done, of) on its way; what ran before is called off.

        ``called_off`` is what to say when the person does so, unless nothing was written then.
        """
        if self._job is not None:
            self._job.cancel()
        self._called_off = called_off or self.tr("Called off; nothing was written.")
        self._status.show_progress(text, 0, total)
        self._job = self._background.start(
            work,
            done=partial(self._end, done),
            failed=self._refuse,
            told=partial(self._go_on, text),
        )

    @Slot()
    def cancel(self) -> None:
        """Call off what runs."""
        if self._job is None:
            self._otherwise()
            return
        self._job.cancel()
        self._job = None
        self._status.hide_progress()
        self._status.show_message(self._called_off)

    def _go_on(self, text: str, progress: tuple[int, int]) -> None:
        self._status.show_progress(text, *progress)

    def _end(self, done: Callable[[Any], None], result: object) -> None:
        self._job = None
        self._status.hide_progress()
        done(result)

    def _refuse(self, fault: CutlineError) -> None:
        self._job = None
        self._status.hide_progress()
        self._message.show_error(str(fault))
