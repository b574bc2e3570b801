"""The log: what went wrong and where, for whoever mends it; never on the person's terminal."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

MOST_BYTES = 1 << 20


def start_log(place: Path, level: int = logging.INFO) -> None:
    """Send the log to a file that is made when the first line comes, and to nowhere else.

    A place that cannot be written is passed over: a log must not keep anybody from working.
    """
    handler: logging.Handler
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            place, maxBytes=MOST_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    logging.raiseExceptions = False
    logging.basicConfig(
        handlers=[handler],
        level=level,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
