#!/usr/bin/env python3
"""Draws the README's pictures of the window, from the bundled sample and without a screen.

.venv/bin/python packaging/draw_pictures.py
"""

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_SCALE_FACTOR", "1")

from viewer.resources import sample_article
from viewer.ui.portrait import Pose, draw_window

PICTURES = Path(__file__).resolve().parents[1] / ".github" / "pictures"


def main() -> None:
    """Draw the window light and dark, and in full screen."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    article = sample_article()
    folder = article.parent
    draw_window(Pose(article, folder, slot=3, theme="light"), PICTURES / "window-light.png")
    draw_window(Pose(article, folder, slot=4, theme="dark"), PICTURES / "window-dark.png")
    draw_window(Pose(article, folder, slot=6, full_screen=True), PICTURES / "full-screen.png")


if __name__ == "__main__":
    main()
