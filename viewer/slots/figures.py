"""Slots that a page's mark-up shows: photos with the captions and credits grouped with them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from viewer.domain import Article, Block, BlockKind, Credit, Span
from viewer.slots.credit import parse_credit
from viewer.slots.cues import Cues
from viewer.slots.figure_copies import without_copies
from viewer.slots.figure_texts import (
    is_furniture,
    is_plain_name,
    is_whole_credit,
    split_caption,
    without_furniture,
)
from viewer.slots.found import Found

LONGEST_LOOSE_TEXT = 300
IN_DATA = "@json-ld"  # a credit that only the page's data for search engines name

Numbered = tuple[int, Block]


@dataclass(frozen=True, slots=True)
class _Figure:
    """The blocks of one figure, each with its number in the article."""

    image: str | None
    at: int
    marks: frozenset[str]
    captions: tuple[Numbered, ...]
    credits: tuple[Numbered, ...]
    loose: tuple[Numbered, ...]
    in_data: tuple[Numbered, ...]
    numbers: frozenset[int]

    @property
    def is_declared(self) -> bool:
        """Whether the page itself says figure; else a lone caption was put beside a photo."""
        return "figure" in self.marks

    @property
    def has_text(self) -> bool:
        """Whether anything is said beside the photo."""
        return bool(self.captions or self.credits or self.loose)


def found_in_figures(article: Article, cues: Cues) -> tuple[Found, ...]:
    """Give the slots of the figures that the mark-up groups, each photo once, in reading order.

    A figure is a slot if it has a caption or a credit, and neither a moving picture nor a link to
    another story is in it.
    """
    found: list[Found] = []
    declared: set[int] = set()
    for figure in _figures(article):
        slot = _slot_of(figure, cues) if figure.has_text else _followed(figure, article, cues)
        if slot is not None:
            found.append(slot)
            if figure.is_declared:
                declared.add(slot.at)
    return without_copies(found, declared)


def _figures(article: Article) -> Iterator[_Figure]:
    grouped: dict[int, list[Numbered]] = {}
    for number, block in enumerate(article.blocks):
        if block.figure is not None:
            grouped.setdefault(block.figure, []).append((number, block))
    for members in grouped.values():
        images = [member for member in members if member[1].kind is BlockKind.IMAGE]
        at, first = (images or members)[0]
        yield _Figure(
            image=first.image,
            at=at,
            marks=frozenset(first.style.split()),
            captions=_of_kind(members, BlockKind.CAPTION),
            credits=_of_kind([m for m in members if not _is_in_data(m)], BlockKind.CREDIT),
            loose=_of_kind(members, BlockKind.PARAGRAPH),
            in_data=tuple(member for member in members if _is_in_data(member)),
            numbers=frozenset(number for number, _ in members),
        )


def _is_in_data(member: Numbered) -> bool:
    return IN_DATA in member[1].style


def _of_kind(members: list[Numbered], kind: BlockKind) -> tuple[Numbered, ...]:
    return tuple(member for member in members if member[1].kind is kind)


def _slot_of(figure: _Figure, cues: Cues) -> Found | None:
    figure = _with_loose_texts(figure, cues)
    caption, caption_at, inner, inner_at = _caption(figure, cues)
    credit, credit_at = _credit(figure, cues)
    if credit is None:
        credit, credit_at = inner, inner_at
    if not _is_slot(figure, caption, credit):
        return None
    if credit is None and figure.in_data:
        credit, credit_at = _credit(replace(figure, credits=figure.in_data), cues)
    return Found(
        at=figure.at,
        caption=caption,
        credit=credit,
        why=_why(caption, credit),
        caption_at=caption_at,
        credit_at=credit_at,
        image=figure.image,
        blocks=figure.numbers,
    )


def _followed(figure: _Figure, article: Article, cues: Cues) -> Found | None:
    """Give a bare photo the line after it as its caption, if that looks and reads like one."""
    number = figure.at + 1
    if number >= len(article.blocks) or figure.marks & {"video", "link"}:
        return None
    block = article.blocks[number]
    if block.kind is not BlockKind.PARAGRAPH or block.figure is not None:
        return None
    if len(block.text) > LONGEST_LOOSE_TEXT or is_furniture(block.text, cues):
        return None
    parts = split_caption(block.text, cues)
    start, end = parts.caption_at
    looks_like_one = {"centred", "slanted"} & set(block.style.split())
    if not looks_like_one or parts.credit is None or start == end:
        return None
    captioned = replace(figure, captions=((number, block),), numbers=figure.numbers | {number})
    return _slot_of(captioned, cues)


def _is_slot(figure: _Figure, caption: str, credit: Credit | None) -> bool:
    if "video" in figure.marks or (credit is None and "link" in figure.marks):
        return False
    if "chart" in figure.marks and not caption:
        return False
    if "logo" in figure.marks and credit is None:
        return False
    if figure.image is None and credit is None:
        return figure.is_declared and bool(caption)
    return bool(caption) or credit is not None


def _why(caption: str, credit: Credit | None) -> str:
    if caption and credit:
        return "The page puts this caption and this credit beside one photo."
    what = "caption" if caption else "credit"
    return f"The page puts this {what} beside a photo."


def _with_loose_texts(figure: _Figure, cues: Cues) -> _Figure:
    """Take the unnamed texts beside a photo for what their wording says."""
    if figure.image is None:
        return figure
    captions: list[Numbered] = []
    creditors: list[Numbered] = []
    for number, block in figure.loose:
        if is_furniture(block.text, cues):
            continue
        if is_whole_credit(block.text, cues) or is_plain_name(block.text):
            creditors.append((number, block))
        elif len(block.text) <= LONGEST_LOOSE_TEXT:
            captions.append((number, block))
    return replace(
        figure,
        captions=figure.captions or (() if figure.credits else tuple(captions)),
        credits=figure.credits or tuple(creditors),
    )


def _caption(figure: _Figure, cues: Cues) -> tuple[str, Span | None, Credit | None, Span | None]:
    """Give the caption without its credit and where it stands, then the credit found inside."""
    texts: list[str] = []
    caption_at = credit_at = None
    credit: Credit | None = None
    for number, block in figure.captions:
        parts = split_caption(block.text, cues)
        if parts.credit is not None:
            credit, credit_at = parts.credit, Span(number, *parts.credit_at)
        text = " ".join(block.text[slice(*parts.caption_at)].split())
        # Pages print a long caption twice, once cut short.
        if text and not any(text in other for other in texts):
            texts.append(text)
            caption_at = caption_at or Span(number, *parts.caption_at)
    return " ".join(texts), caption_at, credit, credit_at


def _credit(figure: _Figure, cues: Cues) -> tuple[Credit | None, Span | None]:
    """Give the credit of the elements named as one: each text once, those that differ joined."""
    texts: list[str] = []
    at: Span | None = None
    for number, block in figure.credits:
        start, end = without_furniture(block.text, cues)
        text = " ".join(block.text[start:end].split())
        if text and not any(text in other for other in texts):
            texts.append(text)
            at = at or Span(number, start, end)
    raw = " ".join(texts)
    return (parse_credit(raw, cues), at) if raw else (None, None)
