"""What a rule has found: a slot before it has its number and key."""

from dataclasses import dataclass

from viewer.domain import Credit, Span


@dataclass(frozen=True, slots=True)
class Found:
    """A caption, a credit or both, where they stand, and the rule that claimed them.

    ``at`` is the number of the block that decides the slot's place in reading order. ``blocks``
    are the numbers of all blocks that belong to the slot, so that no other rule takes them again.
    """

    at: int
    caption: str
    credit: Credit | None
    why: str
    caption_at: Span | None = None
    credit_at: Span | None = None
    image: str | None = None
    blocks: frozenset[int] = frozenset()
