"""How one block of the article looks."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.domain import BlockKind
from viewer.ui.article_block import BlockPainter, BlockView
from viewer.ui.article_model import ArticleRow, Mark, Part

WIDTH = 300


@pytest.fixture
def blocks(qapp, look):
    """A painter of blocks in the dark look."""
    return BlockPainter(look)


def drawn(blocks, look, view, has_focus=False):
    """Give the picture of a block on the pane's ground."""
    height = blocks.height(view, WIDTH)
    image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    image.fill(look.colour("pane"))
    painter = QPainter(image)
    blocks.paint(painter, QRectF(0, 0, WIDTH, height), view, has_focus)
    painter.end()
    return image


def caption(text):
    return ArticleRow(
        BlockKind.CAPTION, text, (Mark("a", 1, Part.CAPTION, 0, len(text)),), frozenset({"a"})
    )


@pytest.mark.parametrize("kind", list(BlockKind))
def test_every_kind_is_drawn(blocks, look, kind):
    """No kind of block is left blank."""
    image = drawn(blocks, look, BlockView(ArticleRow(kind, "A ferry at the pier.")))

    colours = {image.pixelColor(x, y).name() for x in range(WIDTH) for y in range(image.height())}
    assert len(colours) > 3


@pytest.mark.parametrize(
    ("text", "near", "far"), [("A ferry.", 17, 282), ("العبارة عند الرصيف", 282, 17)]
)
def test_bar_of_the_lit_slot_stands_where_its_text_begins(blocks, look, text, near, far):
    """The accent's bar is at the left, for Arabic and Hebrew at the right."""
    view = BlockView(caption(text), "a", "CAPTION · SLOT 1")

    image = drawn(blocks, look, view)

    middle = image.height() // 2
    assert image.pixelColor(near, middle) == look.colour("accent")
    assert image.pixelColor(far, middle) != look.colour("accent")


def test_label_and_box_take_room(blocks):
    """A lit block is higher than the same block unlit."""
    row = caption("A ferry.")

    lit = blocks.height(BlockView(row, "a", "CAPTION · SLOT 1"), WIDTH)

    assert lit > blocks.height(BlockView(row), WIDTH)


def test_blocks_of_one_slot_stand_closer(blocks):
    """Between two blocks of one box there is no gap."""
    row = caption("A ferry.")

    joined = blocks.height(BlockView(row, "a", "CAPTION", (True, True)), WIDTH)

    assert joined < blocks.height(BlockView(row, "a", "CAPTION"), WIDTH)


def test_keyboards_place_is_outlined(blocks, look):
    """The block where the keyboard stands has the accent around it."""
    view = BlockView(ArticleRow(BlockKind.PARAGRAPH, "A ferry."))

    image = drawn(blocks, look, view, has_focus=True)

    assert image.pixelColor(WIDTH // 2, 1) == look.colour("accent")


def test_larger_captions_make_larger_blocks(blocks, look):
    """The article follows the size of captions that the person has set."""
    view = BlockView(ArticleRow(BlockKind.PARAGRAPH, "A ferry at the pier. " * 10))
    before = blocks.height(view, WIDTH)

    look.set_captions(30, "")
    blocks.refresh()

    assert blocks.height(view, WIDTH) > before


def test_guess_is_near_the_truth(blocks):
    """The height that is guessed from the number of letters is right within a third."""
    row = ArticleRow(BlockKind.PARAGRAPH, "The keeper wrote down every ship. " * 12)

    guess, truth = blocks.guess(row, WIDTH), blocks.height(BlockView(row), WIDTH)

    assert abs(guess - truth) < truth / 3
