"""Every error that Cutline raises on purpose.

CutlineError            one sentence fit for the person: what happened, which file, what to do
├── ArticleError        an article that cannot be read
├── PhotoError          a photo or a folder of photos that cannot be read
├── ProfileError        desk rules that are not there or cannot be read
├── SessionError        decisions or settings that cannot be read or kept
├── SheetError          a caption sheet that cannot be made
└── WorkerError         a reader that hung, grew too large or died on a file

Cancelled               the person called it off; nobody is told
"""


class CutlineError(Exception):
    """Carry one sentence that can be shown to a person as it stands."""


class ArticleError(CutlineError):
    """Say why an article cannot be read."""


class PhotoError(CutlineError):
    """Say why a photo, or a folder of photos, cannot be read."""


class ProfileError(CutlineError):
    """Say why desk rules do not hold."""


class SessionError(CutlineError):
    """Say why decisions or settings cannot be read or kept."""


class SheetError(CutlineError):
    """Say why a caption sheet cannot be made."""


class WorkerError(CutlineError):
    """Say why a worker process gave a file up: its time, its memory or its life ran out."""


class Cancelled(Exception):  # noqa: N818 - it is no error: the person asked for it
    """End a job that is no longer wanted."""
