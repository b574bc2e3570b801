"""A photo's captions by source, each held against the article's."""

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.domain import Claim, Embedded, Pair
from viewer.photos.metadata_choice import weigh
from viewer.ui.plain_text import clean_text
from viewer.ui.word_diff import Difference, differences, say_the_same

ARTICLE = "article"
FILE = "file"

_CAPTION_NAME = "caption"
# Beyond this a caption is none; comparing and laying it out would only hold the window.
_MOST_SHOWN = 20_000


@dataclass(frozen=True, slots=True)
class Source:
    """What one source says as the caption.

    ``name`` is a metadata block, FILE if none is known. ``same_as`` names the source before it, or
    ARTICLE, that says the same. ``beaten`` are the blocks that say something else and did not win.
    ``is_filler`` tells what a camera writes where nobody wrote a caption. ``differences`` hold the article's caption against this one.
    """

    name: str
    text: str
    why: str = ""
    beaten: tuple[str, ...] = ()
    same_as: str = ""
    is_filler: bool = False
    differences: tuple[Difference, ...] = ()


def article_caption(pair: Pair) -> str:
    """Give the caption of the slot as it is compared."""
    return shortened(clean_text(pair.slot.caption).strip())


def shortened(text: str) -> str:
    """Give a text, its first part if it is endless."""
    return text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN] + "…"


def sources_of(pair: Pair) -> tuple[Source, ...]:
    """Give what the photo's blocks say as caption, the one that won first; none without a photo."""
    if pair.photo is None:
        return ()
    article = article_caption(pair)
    claims = sorted(_claims(pair.photo.embedded), key=lambda claim: not claim.won)
    sources: list[Source] = []
    for claim in claims:
        text = clean_text(claim.value).strip()
        same_as = _same_as(text, article, sources)
        is_filler = _is_filler(claim)
        is_compared = article and not (same_as or is_filler)
        places = differences(article, shortened(text)) if is_compared else ()
        beaten = _beaten(claim, claims)
        sources.append(Source(claim.block, text, claim.why, beaten, same_as, is_filler, places))
    return tuple(sources)


def _claims(embedded: Embedded) -> list[Claim]:
    claims = [claim for claim in embedded.claims if claim.name == _CAPTION_NAME]
    if not claims and embedded.caption:
        claims = [Claim(_CAPTION_NAME, FILE, embedded.caption, won=True)]
    return [claim for claim in claims if clean_text(claim.value).strip()]


def _is_filler(claim: Claim) -> bool:
    """Tell whether a claim would not win even if it stood alone."""
    return not claim.won and not weigh({claim.block: {claim.name: (claim.value,)}}).caption


def _same_as(text: str, article: str, before: Sequence[Source]) -> str:
    if article and say_the_same(shortened(text), article):
        return ARTICLE
    said = (one.name for one in before if not one.same_as and say_the_same(one.text, text))
    return next(said, "")


def _beaten(claim: Claim, claims: Sequence[Claim]) -> tuple[str, ...]:
    if not claim.won:
        return ()
    return tuple(
        other.block
        for other in claims
        if not (other.won or _is_filler(other) or say_the_same(other.value, claim.value))
    )
