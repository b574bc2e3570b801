"""What the clues look at: each slot and photo taken apart once, and how telling each word is."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import log

from viewer.domain import NO_LOOKS, Looks, Photo, Slot
from viewer.pairing.cues import load_cues
from viewer.pairing.dates import dates_in
from viewer.pairing.names import FileName, NameWord, bare_stem, read_name, reference_names
from viewer.pairing.words import fold, pieces, runs, spellings, word_set

# IPTC-IIM has no room for longer captions (2:120); the rest of a longer text is not looked at.
LONGEST_TEXT = 2_000
_DEFAULT_CAPTION = re.compile(r"(?i)(?:digital camera|screenshot|processed with|created with)\b")
# An article of so many slots tells half of what many would tell about a word's frequency.
_FEW_SLOTS = 40
_SINGLE_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")


@dataclass(frozen=True, slots=True)
class SlotFacts:
    """A slot taken apart; ``places`` tells where in the caption each spelling of a word stands.

    ``shown`` tells how alike photos are, by name, to the copy that the article shows itself.
    """

    slot: Slot
    words: frozenset[str]
    places: Mapping[str, tuple[int, ...]]
    credit: frozenset[str]
    tags: frozenset[str]
    dates: tuple[date, ...]
    image: tuple[tuple[str, str], ...]
    shown: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """A photo taken apart; ``caption`` and the others are words of its embedded fields."""

    photo: Photo
    name: FileName
    caption: frozenset[str]
    headline: frozenset[str]
    credit: frozenset[str]
    creators: frozenset[str]
    day: date | None


def slot_facts(slot: Slot, looks: Looks = NO_LOOKS) -> SlotFacts:
    """Take a slot apart."""
    caption = slot.caption[:LONGEST_TEXT]
    credit = f"{slot.credit.raw} {slot.credit.text}" if slot.credit else ""
    return SlotFacts(
        slot,
        word_set(caption),
        _places(caption),
        _names_in(credit),
        _tags_of(slot),
        dates_in(caption),
        tuple(
            (path, fold(bare_stem(path.rsplit("/", 1)[-1])))
            for path in reference_names(slot.image or "")
        ),
        looks.shown.get(slot.image or "", {}),
    )


def photo_facts(photo: Photo) -> PhotoFacts:
    """Take a photo apart."""
    said = photo.embedded
    caption = said.caption or said.alt_text
    if _DEFAULT_CAPTION.search(caption[:60]):
        caption = ""
    return PhotoFacts(
        photo,
        read_name(photo.name),
        word_set(caption[:LONGEST_TEXT]),
        word_set(f"{said.headline} {said.title}"[:LONGEST_TEXT]),
        _names_in(f"{said.credit} {said.source} {said.copyright}"),
        _names_in(" ".join(said.creators)),
        said.date or (photo.taken_at.date() if photo.taken_at else None),
    )


def _places(caption: str) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = defaultdict(list)
    at = 0
    for run in runs(caption):
        for piece in pieces(fold(run)):
            at += 1
            for key in {piece, *(spellings(run) if piece == fold(run) else ())}:
                found[key].append(at)
    return {key: tuple(places) for key, places in found.items()}


def _names_in(text: str) -> frozenset[str]:
    """Give the words of a credit that can name somebody."""
    return word_set(text[:LONGEST_TEXT]) - load_cues().credit_fillers - _SINGLE_LETTERS


class Whole:
    """The document that one slot and one photo are seen against: what is common in it tells little."""

    def __init__(self, slots: Sequence[SlotFacts], photos: Sequence[PhotoFacts]) -> None:
        self.slots = tuple(slots)
        self.photos = tuple(photos)
        self.slots_by_key = _index(slot.places for slot in slots)
        self._tags = {tag for slot in slots for tag in slot.tags}
        # Where no photo is of a day that the article names, the files' dates are of something else.
        self.dates_mean_something = bool(
            {day for slot in slots for day in slot.dates} & {photo.day for photo in photos}
        )
        self._texts = len(slots) + len(photos)
        self._texts_with = Counter(word for slot in slots for word in slot.words)
        self._texts_with.update(word for photo in photos for word in photo.caption)
        self._names_with = Counter(
            text for photo in photos for text in {word.text for word in photo.name.words}
        )
        captions = Counter(photo.caption for photo in photos)
        self._repeated = {
            text for text, count in captions.items() if count > max(2, 0.3 * len(photos))
        }
        self._silent: frozenset[int] | None = None
        self._weights = _Weights(self._texts, self._texts_with)
        self._tags_by_name: dict[str, tuple[NameWord, ...]] = {}
        self._telling_by_name: dict[str, tuple[NameWord, ...]] = {}
        self._sums: dict[frozenset[str], float] = {}
        self._chances: dict[tuple[str, ...], float] = {}
        self._credit_shares: dict[frozenset[str], float] = {}

    def weight(self, word: str) -> float:
        """Tell how telling a word is: rare ones more than common, long ones more than short."""
        return self._weights[word]

    def weight_of(self, text: frozenset[str]) -> float:
        """Sum the weights of the words of a slot's or photo's text; the sum is kept."""
        if text not in self._sums:
            self._sums[text] = self.weight_of_some(text)
        return self._sums[text]

    def weight_of_some(self, words: frozenset[str]) -> float:
        """Sum the weights of some words that nobody asks for again."""
        return sum(map(self._weights.__getitem__, words))

    def is_boilerplate(self, caption: frozenset[str]) -> bool:
        """Tell whether a caption stands in so many photos that it speaks of none."""
        return caption in self._repeated

    def chance_of(self, keys: tuple[str, ...]) -> float:
        """Estimate how likely a caption has a word that was not taken from it.

        The share of captions that have it, as far as there are enough of them to tell.
        """
        if keys not in self._chances:
            having = len(set().union(*(self.slots_by_key.get(key, ()) for key in keys)))
            self._chances[keys] = min(0.8, 0.05 + having / (len(self.slots) + _FEW_SLOTS))
        return self._chances[keys]

    def is_in_most_names(self, text: str) -> bool:
        """Tell whether a word stands in so many file names that it tells none apart."""
        return self._names_with[text] > max(2, 0.4 * len(self.photos))

    def tags(self, photo: PhotoFacts) -> tuple[NameWord, ...]:
        """Give the words of a file name that stand for a credit: they begin one, and no caption has them.

        What is alone in its name (``AFP_0412``) may be in a caption too.
        """
        name = photo.photo.name
        if name not in self._tags_by_name:
            self._tags_by_name[name] = self._find_tags(photo)
        return self._tags_by_name[name]

    def _find_tags(self, photo: PhotoFacts) -> tuple[NameWord, ...]:
        alone = len({word.run for word in photo.name.words if not word.text.isdigit()}) == 1
        return tuple(
            word
            for word in photo.name.words
            if word.run in self._tags and (alone or self.slots_by_key.keys().isdisjoint(word.keys))
        )

    def telling(self, photo: PhotoFacts) -> tuple[NameWord, ...]:
        """Give the words of a file name that may tell what the picture shows."""
        name = photo.photo.name
        if name not in self._telling_by_name:
            tags = self.tags(photo)
            self._telling_by_name[name] = tuple(
                word
                for word in photo.name.words
                if word not in tags and not self.is_in_most_names(word.text)
            )
        return self._telling_by_name[name]

    def silent(self) -> frozenset[int]:
        """Give the photos that say nothing themselves of what they show: their place may speak."""
        if self._silent is None:
            told = enumerate(self.photos)
            self._silent = frozenset(at for at, photo in told if self._is_silent(photo))
        return self._silent

    def _is_silent(self, photo: PhotoFacts) -> bool:
        if photo.caption and not self.is_boilerplate(photo.caption):
            return False
        return all(word.text.isdigit() for word in self.telling(photo))

    def share_of_credits(self, credit: frozenset[str]) -> float:
        """Estimate how likely a slot of this article names all these, before looking at it."""
        if credit not in self._credit_shares:
            agreeing = sum(1 for slot in self.slots if slot.credit >= credit)
            self._credit_shares[credit] = (agreeing + 0.3) / (len(self.slots) + 1)
        return self._credit_shares[credit]


class _Weights(dict[str, float]):
    """How telling each word is, told when it is asked for the first time."""

    def __init__(self, texts: int, texts_with: Mapping[str, int]) -> None:
        super().__init__()
        self._texts, self._texts_with = texts, texts_with

    def __missing__(self, word: str) -> float:
        rarity = log((self._texts + 1) / (self._texts_with.get(word, 0) + 0.5)) + 0.5
        short = len(word) <= 3 and word.isascii() and not word.isdigit()
        self[word] = rarity * (0.3 if short else 1.0)
        return self[word]


def _tags_of(slot: Slot) -> frozenset[str]:
    """Give all that a file name may begin with to name a credit: "AP", "Asso", "NYT" for NY Times."""
    parts = [fold(run) for run in runs(slot.credit.raw[:200])] if slot.credit else []
    tails = ("".join(parts[at:]) for at in range(len(parts)))
    return frozenset(tail[:length] for tail in tails for length in range(2, min(len(tail), 16) + 1))


def _index(texts: Iterable[Iterable[str]]) -> dict[str, set[int]]:
    """Give, for each word, the numbers of the texts that have it."""
    found: dict[str, set[int]] = {}
    for number, text in enumerate(texts):
        for word in text:
            found.setdefault(word, set()).add(number)
    return found
