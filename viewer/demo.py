"""The bundled sample without a screen: its caption sheet and a picture of the window."""

import os
from pathlib import Path

from viewer.pipeline import compose, gather, picture_source
from viewer.resources import sample_article
from viewer.sheet.writing import write_sheet
from viewer.workers import Workers

SHEET, PICTURE = Path("cutline-sample.pdf"), Path("cutline-window.png")


def show_without_screen() -> tuple[Path, Path]:
    """Write the sample's sheet and a picture of the window here; give both places.

    Raises SheetError where the current folder cannot be written.
    """
    article = sample_article()
    with Workers() as workers:
        document = compose(gather(article, article.parent, workers))
        write_sheet(document, SHEET, picture_source(document.sources, workers))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from viewer.ui.portrait import Pose, draw_window

    draw_window(Pose(article, article.parent), PICTURE)
    return SHEET, PICTURE
