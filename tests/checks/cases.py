"""Small documents for the checks: slots with captions and credits, photos that say something."""

from dataclasses import replace

from viewer.checks.checking import remarks_on
from viewer.checks.profile import default_profile
from viewer.domain import Article, Block, BlockKind, Credit, Embedded, MadeBy, Pair, Photo, Slot

NORDBILD = Credit("Nordbild", "Nordbild")


def pair(caption="The quay at dawn.", number=1, credit=NORDBILD, name="", **photo):
    """Give a slot with a photo of its own; ``photo`` are fields of Photo or of Embedded.

    ``file_credit`` is the credit that the file gives.
    """
    photo["credit"] = photo.pop("file_credit", "")
    own = {field: photo.pop(field) for field in ("size", "taken_at", "fault") if field in photo}
    shown = Photo(name or f"quay{number}.jpg", embedded=Embedded(**photo), **own)
    return Pair(Slot(f"key{number}", number, caption, credit), shown, MadeBy.CLUES, 1.0)


def credited(text, *roles):
    """Give a credit with its roles."""
    return Credit(text, text, roles)


def article(*paragraphs, **fields):
    """Give an article of paragraphs."""
    blocks = [Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(paragraphs, 1)]
    return Article(None, "Port Ellery by the sea", tuple(blocks), **fields)


def wanting(**rules):
    """Give the default rules of a desk with some of them changed."""
    return replace(default_profile(), **rules)


def said(check, *pairs, of=None, unplaced=(), by=None):
    """Give the sentences of one check on these pairs."""
    remarks = remarks_on(pairs, of, unplaced=unplaced, profile=by)
    return [remark.text for remark in remarks if remark.check == check]


def remark(check, *pairs, of=None, by=None):
    """Give the one remark of a check on these pairs."""
    (found,) = (each for each in remarks_on(pairs, of, profile=by) if each.check == check)
    return found
