"""Photos on the move: how a photo, or files from outside, are carried by drag and drop."""

from pathlib import Path

from PySide6.QtCore import QMimeData

PHOTO_MIME = "application/x-cutline-photo"


def photo_mime(name: str) -> QMimeData:
    """Wrap a photo's name for a drag inside the window."""
    mime = QMimeData()
    mime.setData(PHOTO_MIME, name.encode())
    return mime


def dragged_photo(mime: QMimeData) -> str | None:
    """Give the name of the photo that is dragged, None if it is something else."""
    if not mime.hasFormat(PHOTO_MIME):
        return None
    return bytes(mime.data(PHOTO_MIME).data()).decode(errors="replace")


def dragged_files(mime: QMimeData) -> tuple[Path, ...]:
    """Give the local files and folders that are dragged in from outside."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
