"""The vocabulary: frozen records that every stage speaks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

Day = date  # Embedded has a field called date, which hides the type


class BlockKind(StrEnum):
    """What the source's own mark-up says a block is; plain text knows only paragraphs."""

    HEADLINE = "headline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    IMAGE = "image"
    CAPTION = "caption"
    CREDIT = "credit"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of an article, in reading order.

    ``line`` counts from 1 in the source file. ``image`` is the article's own reference to a picture
    as it stands there; blocks of one figure share a ``figure`` number. ``style`` keeps what the
    mark-up calls the block (class names, a style's name), for rules and for the explanation. ``alt``
    is the picture's alternative text, "" where the page gives none, None where nothing is known.
    """

    kind: BlockKind
    text: str
    line: int
    image: str | None = None
    figure: int | None = None
    style: str = ""
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read: its title and its blocks in reading order.

    ``encoding`` names how bytes became text ("" where the format says it itself); ``notes`` are
    sentences about what could not be read.
    """

    path: Path | None
    title: str | None
    blocks: tuple[Block, ...]
    language: str = ""
    encoding: str = ""
    published: date | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """Where a text stands: characters ``start`` to ``end`` of block number ``block``, from 0."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Credit:
    """Who is named for a photo.

    ``raw`` is the credit as printed, ``text`` without label and brackets, ``roles`` its parts as
    (role, name) pairs: creator, agency, distributor, collection, organisation, pool, handout, file,
    licence and the like.
    """

    raw: str
    text: str
    roles: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """A place of the article that asks for a photo: its caption, its credit and where they stand.

    ``key`` is a digest of the slot's own text and its count among equals, so it survives edits
    elsewhere. ``caption`` is "" where there is none. ``why`` says which rule claimed it.
    """

    key: str
    number: int
    caption: str
    credit: Credit | None
    caption_at: Span | None = None
    credit_at: Span | None = None
    image: str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one metadata block of a photo (XMP, IIM or Exif) says of one field, and whether it won."""

    name: str
    block: str
    value: str
    won: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class Embedded:
    """What a photo file says of itself; "" and None where it says nothing."""

    caption: str = ""
    credit: str = ""
    creators: tuple[str, ...] = ()
    headline: str = ""
    title: str = ""
    source: str = ""
    copyright: str = ""
    instructions: str = ""
    date: Day | None = None
    city: str = ""
    country: str = ""
    alt_text: str = ""
    claims: tuple[Claim, ...] = ()
    notes: tuple[str, ...] = ()


NOTHING_EMBEDDED = Embedded()


@dataclass(frozen=True, slots=True)
class Inside:
    """A picture that the article's own file holds: the article's reference to it, and its copy."""

    reference: str
    file: Path


@dataclass(frozen=True, slots=True)
class Photo:
    """A file of the folder that is, or claims to be, a picture.

    ``name`` is its path relative to the folder, with forward slashes. ``size`` is width and height
    in pixels as displayed, None until known. ``fault`` says why it cannot be shown; it stays in
    the list all the same. ``stamp`` changes when the file does (nanoseconds of modification, bytes).
    A picture from ``inside`` the article goes by the name it has there.
    """

    name: str
    size: tuple[int, int] | None = None
    taken_at: datetime | None = None
    embedded: Embedded = NOTHING_EMBEDDED
    fault: str = ""
    format: str = ""
    frames: int = 1
    stamp: tuple[int, int] = (0, 0)
    inside: Inside | None = None

    def path_in(self, folder: Path | None) -> Path | None:
        """Give where the photo's file is, None while no folder is open."""
        if self.inside is not None:
            return self.inside.file
        return None if folder is None else folder / self.name


# Photos by name and stamp: what a folder is known by.
Marks = tuple[tuple[str, tuple[int, int]], ...]


@dataclass(frozen=True, slots=True)
class Clue:
    """One reason for (score above 0) or against (below 0) a photo in a slot, as a sentence."""

    score: float
    sentence: str


class MadeBy(StrEnum):
    """Who put a photo into a slot."""

    HAND = "hand"
    CLUES = "clues"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Pair:
    """A slot and its photo, who paired them, how sure (0 to 1) and why."""

    slot: Slot
    photo: Photo | None
    made_by: MadeBy
    confidence: float = 0.0
    clues: tuple[Clue, ...] = ()


class Severity(StrEnum):
    """How much a remark matters."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Remark:
    """What an editor would object to.

    ``slot`` is the key of the slot it is about, None for the article as a whole. ``fix`` is the
    slot's wording that would mend it, where there is one.
    """

    check: str
    severity: Severity
    text: str
    slot: str | None = None
    fix: "Wording | None" = None


@dataclass(frozen=True, slots=True)
class Flag:
    """A term of use that a photo comes with, in a few words, and where it is said.

    ``forbids`` is for those that stand against publishing at all now: an embargo that is not over.
    """

    text: str
    where: str
    forbids: bool = False


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A small grey picture: ``shades`` holds width × height bytes, 0 black to 255 white."""

    width: int
    height: int
    shades: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Looks:
    """What comparing the pictures themselves told; one is the same only as itself.

    ``seen`` holds the glimpses that were compared, by the photo's name and stamp. ``shown`` gives,
    by the article's image reference, how alike (0 to 1) its own copy of the picture is to photos.
    ``same`` gives the other photos that show the very same picture.
    """

    seen: Mapping[tuple[str, tuple[int, int]], Glimpse] = field(default_factory=dict)
    shown: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    same: Mapping[str, frozenset[str]] = field(default_factory=dict)


NO_LOOKS = Looks()


@dataclass(frozen=True, slots=True)
class Sources:
    """What was opened: slow to get from disk."""

    article: Article | None
    folder: Path | None
    slots: tuple[Slot, ...]
    photos: tuple[Photo, ...]
    looks: Looks = NO_LOOKS


@dataclass(frozen=True, slots=True)
class Wording:
    """A person's words for a slot; None leaves the article's."""

    caption: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """A paragraph that a person calls a caption, known by its text and its count among equals."""

    text: str
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a slot looked like when something was decided about it, to find it again."""

    caption: str
    credit: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the person decided, by slot key: small, saved, undone.

    ``by_hand`` gives a photo's name, or None for a slot left empty on purpose. ``waived`` gives the
    reason by (slot key or "", check). ``remembered`` holds every slot that is named here.
    """

    by_hand: Mapping[str, str | None] = field(default_factory=dict)
    wording: Mapping[str, Wording] = field(default_factory=dict)
    added: tuple[Added, ...] = ()
    dismissed: frozenset[str] = frozenset()
    waived: Mapping[tuple[str, str], str] = field(default_factory=dict)
    reviewed: frozenset[str] = frozenset()
    remembered: Mapping[str, Remembered] = field(default_factory=dict)


NO_DECISIONS = Decisions()


class Standing(StrEnum):
    """How a slot stands, as the filmstrip's dot and word tell it."""

    FINE = "fine"
    LOOK = "look"
    WRONG = "wrong"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Document:
    """What is shown: derived from sources and decisions, quick and pure.

    ``slots`` keep the article's own words; the slots inside ``pairs`` have the person's. ``flags``
    are terms of use by slot key; waiving a remark does not take them away.
    """

    sources: Sources
    decisions: Decisions
    slots: tuple[Slot, ...]
    pairs: tuple[Pair, ...]
    unplaced: tuple[Photo, ...] = ()
    remarks: tuple[Remark, ...] = ()
    flags: Mapping[str, tuple[Flag, ...]] = field(default_factory=dict)
    _by_slot: Mapping[str | None, tuple[Remark, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_slot: dict[str | None, tuple[Remark, ...]] = {}
        for remark in self.remarks:
            by_slot[remark.slot] = (*by_slot.get(remark.slot, ()), remark)
        object.__setattr__(self, "_by_slot", by_slot)

    def remarks_on(self, key: str) -> tuple[Remark, ...]:
        """Give the remarks about the slot with this key."""
        return self._by_slot.get(key, ())

    @property
    def objections(self) -> tuple[Remark, ...]:
        """The remarks that want something done: notes are left out."""
        return tuple(r for r in self.remarks if r.severity is not Severity.NOTE)

    def standing(self, pair: Pair) -> Standing:
        """Tell how a pair stands: an error outweighs an empty slot, that a warning or a doubt."""
        severities = {remark.severity for remark in self.remarks_on(pair.slot.key)}
        if Severity.ERROR in severities:
            return Standing.WRONG
        if pair.photo is None:
            return Standing.EMPTY
        if Severity.WARNING in severities or is_unsure(pair):
            return Standing.LOOK
        return Standing.FINE


SURE = 0.5


def is_unsure(pair: Pair) -> bool:
    """Tell whether a pair was guessed and the guess deserves a look."""
    return pair.made_by is MadeBy.CLUES and pair.confidence < SURE
