"""Why a photo fits a slot, or does not: one function for each reason.

A score is the natural logarithm of how many times likelier the finding is if slot and photo belong
together than if they do not, so scores of independent clues add up.
"""

from collections.abc import Callable
from itertools import pairwise
from math import log

from viewer.domain import Clue
from viewer.pairing.facts import PhotoFacts, SlotFacts, Whole
from viewer.pairing.names import NameWord

Clueing = Callable[[SlotFacts, PhotoFacts, Whole], Clue | None]

# What a likeness of captions is worth, from none to all; between the points it rises evenly.
_CAPTION_SCALE = ((0.0, -7.0), (0.2, -6.0), (0.35, -2.0), (0.5, 2.0), (0.7, 7.0), (1.0, 12.0))
# What a likeness of pictures is worth; a small crop of the right photo begins at 0.9.
_LOOK_SCALE = ((0.9, 2.0), (0.95, 8.0), (0.98, 15.0), (1.0, 18.0))
_NAME_HIT = 0.85
# A name is an excerpt: its words stand in the caption's order, and as often as there.
_OUT_OF_ORDER = 0.8
_CREDIT_HIT, _CREDIT_MISS = 0.9, -1.5


def embedded_caption(slot: SlotFacts, photo: PhotoFacts, whole: Whole) -> Clue | None:
    """Compare the captions by their words: cut clauses and added tails cost little."""
    if not slot.words or not photo.caption or whole.is_boilerplate(photo.caption):
        return None
    alike = likeness(slot.words, photo.caption, whole)
    score = _on_scale(alike, _CAPTION_SCALE)
    if score < 0:
        return Clue(score, "The file has another caption embedded")
    return Clue(score, f"Embedded caption matches, {alike:.0%}".replace("%", " %"))


def embedded_headline(slot: SlotFacts, photo: PhotoFacts, whole: Whole) -> Clue | None:
    """Look for the words of the embedded headline in the caption."""
    shared = slot.words & photo.headline
    if len(shared) < 2 or whole.weight_of(shared) < 0.5 * whole.weight_of(photo.headline):
        return None
    return Clue(
        0.4 * whole.weight_of(shared), "Words of the embedded headline stand in the caption"
    )


def embedded_credit(slot: SlotFacts, photo: PhotoFacts, whole: Whole) -> Clue | None:
    """Compare the article's credit with the embedded credit, source and copyright."""
    said = photo.photo.embedded.credit or photo.photo.embedded.source
    return _names_agree(slot, photo.credit, whole, f"Embedded credit “{said}”")


def embedded_creator(slot: SlotFacts, photo: PhotoFacts, whole: Whole) -> Clue | None:
    """Compare the article's credit with the photographer whom the file names."""
    found = _names_agree(
        slot, photo.creators, whole, f"Photographer “{', '.join(photo.photo.embedded.creators)}”"
    )
    # A credit may well name the agency alone: a photographer it does not name is no objection.
    return found if found is None or found.score > 0 else None


def credit_in_name(slot: SlotFacts, photo: PhotoFacts, whole: Whole) -> Clue | None:
    """Look for the credit, or the beginning of it, among the words of the file name."""
    if not slot.credit or photo.credit:
        return None
    tags = [word.text for word in whole.tags(photo)]
    if not tags:
        return None
    agreeing = [tag for tag in tags if tag in slot.tags]
    if not agreeing:
        return Clue(-0.7, f"File name has “{tags[0]}”, the credit has not")
    return Clue(0.7, f"File name has “{agreeing[0]}” of the credit")


def article_names_file(slot: SlotFacts, photo: PhotoFacts, _whole: Whole) -> Clue | None:
    """Compare the article's own image reference with the file name."""
    name, inside = photo.photo.name, photo.photo.inside
    if inside is not None and inside.reference == slot.slot.image:
        return Clue(14.0, "The article holds this picture itself")
    for path, stem in slot.image:
        if name == path or path.endswith(f"/{name}") or name.endswith(f"/{path}"):
            return Clue(14.0, "The article names this file")
        if len(stem) > 1 and stem == photo.name.stem:
            return Clue(11.0, "The article names this file, but for its size or format")
        if len(stem) >= 8 and len(photo.name.stem) >= 8 and _is_part(stem, photo.name.stem):
            return Clue(6.0, "The article's image has nearly this file's name")
    return None


def words_in_name(slot: SlotFacts, photo: PhotoFacts, whole: Whole) -> Clue | None:
    """Look for the words of the file name in the caption; words all captions share tell little."""
    hits, score, reached = [], 0.0, 0
    for word in whole.telling(photo):
        places = [place for key in word.keys for place in slot.places.get(key, ())]
        if places:
            hits.append(word)
            score += log(_NAME_HIT / whole.chance_of(word.keys)) * _say(word)
            following = min((place for place in places if place > reached), default=None)
            score -= 0.0 if following else _OUT_OF_ORDER
            reached = following or reached
        elif not word.text.isdigit():
            score += log(1 - _NAME_HIT) * _say(word)
    if all(word.text.isdigit() for word in hits):
        return (
            Clue(max(-3.0, score), "No word of the file name is in the caption")
            if score < 0
            else None
        )
    return Clue(max(-3.0, score), f"File name has {_listed(hits)}")


def date_of_file(slot: SlotFacts, photo: PhotoFacts, whole: Whole) -> Clue | None:
    """Compare the dates that the caption names with the day the photo was taken."""
    if photo.day is None or not slot.dates or not whole.dates_mean_something:
        return None
    days = min(((photo.day - named).days for named in slot.dates), key=abs)
    if days == 0:
        return Clue(0.8, "File date is the caption’s date")
    count = "one day" if abs(days) == 1 else f"{abs(days)} days"
    side = "after" if days > 0 else "before"
    return Clue(-0.2 if abs(days) == 1 else -0.6, f"File date is {count} {side} the caption’s date")


def picture_looks_alike(slot: SlotFacts, photo: PhotoFacts, _whole: Whole) -> Clue | None:
    """Compare the picture with the copy, whole or cut, that the article shows itself."""
    alike = slot.shown.get(photo.photo.name)
    if alike is None:
        return None
    return Clue(
        _on_scale(alike, _LOOK_SCALE),
        f"The article’s own picture looks like this, {alike:.0%}".replace("%", " %"),
    )


# Each with its weight. A newcomer's clue is a line here.
CLUES: tuple[tuple[Clueing, float], ...] = (
    (article_names_file, 1.0),
    (picture_looks_alike, 1.0),
    (embedded_caption, 1.0),
    (words_in_name, 1.0),
    (embedded_creator, 1.0),
    (embedded_credit, 0.8),
    (credit_in_name, 0.8),
    (embedded_headline, 0.6),
    (date_of_file, 1.0),
)


def clues_for(slot: SlotFacts, photo: PhotoFacts, whole: Whole) -> tuple[Clue, ...]:
    """Give every reason for and against one photo in one slot, the weightiest first."""
    found = ((clueing(slot, photo, whole), weight) for clueing, weight in CLUES)
    clues = [Clue(clue.score * weight, clue.sentence) for clue, weight in found if clue]
    return tuple(sorted(clues, key=lambda clue: -abs(clue.score)))


def likeness(caption: frozenset[str], embedded: frozenset[str], whole: Whole) -> float:
    """Compare two texts by their telling words, 0 to 1; one that holds the other comes near 1.

    What the embedded text has and the caption has not counts more than the other way round: a desk
    cuts, it seldom adds.
    """
    shared = whole.weight_of_some(caption & embedded)
    if not shared:
        return 0.0
    of_caption = shared / whole.weight_of(caption)
    of_embedded = shared / whole.weight_of(embedded)
    return 0.4 * max(of_caption, of_embedded) + 0.35 * of_embedded + 0.25 * of_caption


def _on_scale(value: float, scale: tuple[tuple[float, float], ...]) -> float:
    for (low, below), (high, above) in pairwise(scale):
        if value <= high:
            return below + (above - below) * (value - low) / (high - low)
    return scale[-1][1]


def _names_agree(slot: SlotFacts, said: frozenset[str], whole: Whole, what: str) -> Clue | None:
    if not slot.credit or not said:
        return None
    if shared := slot.credit & said:
        share = whole.share_of_credits(shared)
        return Clue(max(0.1, log(_CREDIT_HIT / share)), f"{what} agrees")
    return Clue(_CREDIT_MISS, f"{what} differs")


def _is_part(one: str, other: str) -> bool:
    return one in other or other in one


def _say(word: NameWord) -> float:
    """Weigh a word of a name: pairs of signs and figures say less than whole words."""
    return 0.6 if word.text.isdigit() or (len(word.text) == 2 and not word.text.isascii()) else 1.0


def _listed(hits: list[NameWord]) -> str:
    return ", ".join(f"“{word.text}”" for word in hits[:4])
