"""Which metadata block is believed, field by field, and why."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from viewer.domain import Claim, Embedded

XMP, IIM, EXIF, SIDECAR = "XMP", "IIM", "Exif", "sidecar"
FIELDS = (
    *("caption", "credit", "creators", "headline", "title", "source", "copyright"),
    *("instructions", "date", "city", "country", "alt_text"),
)

# What cameras and programs write where nobody wrote a caption.
_FILLER = re.compile(
    r"""
      (?: [\w-]+\s | konica\s minolta\s | asahi\s optical\s )?
          digital \s (?: still\s | game\s )? camera
    | samsung \s camera \s pictures
    | sony \s dsc
    | exif_jpeg_picture | jpeg | _cuva | bsh | hdr | hellomoto | smart
    | my \s beautiful \s picture
    | created \s with \s (?: the\s )? gimp
    | < [^<>/]{1,40} / [^<>/]{1,40} >      # <Maker A100 / Maker B100>
    | (?: \w: )? [\\/]? dcim [\\/] \S*     # the path on the memory card
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST_FILLER = 120

Value = tuple[str, ...]
Said = Mapping[str, Value]


def weigh(
    said: Mapping[str, Said], notes: Iterable[str] = (), *, iim_is_newer: bool = False
) -> Embedded:
    """Give what a photo says, from what each of its blocks (and its sidecar) says.

    A sidecar is the latest word. XMP goes before IIM, unless the stored digest says that the IIM
    was edited later; an IIM value that is only the cut-off beginning of the XMP value never wins.
    Exif fills gaps. After Metadata Working Group, Guidelines 2.0 (2010), chapter 5, but for Exif,
    where cameras leave filler and first drafts. The claims of a field stand best first; the names
    of several creators stand on a line each.
    """
    claims: list[Claim] = []
    for field in FIELDS:
        values = {block: said[block][field] for block in said if said[block].get(field)}
        order = _order(field, values, iim_is_newer)
        for block in order:
            won = block == order[0] and not _is_filler(field, values[block])
            why = _why(field, block, order, values)
            claims.append(Claim(field, block, "\n".join(values[block]), won, why))
    return _embedded(claims, tuple(notes))


def without_sidecar(embedded: Embedded) -> Embedded:
    """Give what the photo file says by itself: the same claims weighed without the sidecar's."""
    if all(claim.block != SIDECAR for claim in embedded.claims):
        return embedded
    said: dict[str, dict[str, Value]] = {}
    iim_is_newer = False
    for claim in embedded.claims:
        if claim.block == SIDECAR:
            continue
        value = _value_of(claim)
        if claim.block == XMP and claim.name in said.get(IIM, {}):
            iim_is_newer |= not _is_filler(claim.name, value)
        said.setdefault(claim.block, {})[claim.name] = value
    return weigh(said, embedded.notes, iim_is_newer=iim_is_newer)


def _order(field: str, values: Mapping[str, Value], iim_is_newer: bool) -> list[str]:
    """Give the blocks that hold a field, the best first; a camera's filler stands behind all."""
    precedence = [SIDECAR, XMP, IIM, EXIF]
    if iim_is_newer and not _is_beginning(values.get(IIM, ()), values.get(XMP, ())):
        precedence = [SIDECAR, IIM, XMP, EXIF]
    holders = [block for block in precedence if block in values]
    return sorted(holders, key=lambda block: _is_filler(field, values[block]))


def _why(field: str, block: str, order: Sequence[str], values: Mapping[str, Value]) -> str:
    first, value = order[0], values[block]
    if _is_filler(field, value):
        return "A camera's filler, not a caption."
    if block == first:
        others = [b for b in order[1:] if not _is_filler(field, values[b])]
        differing = [b for b in others if _folded(values[b]) != _folded(value)]
        return _why_won(block, others, differing)
    if _folded(value) == _folded(values[first]):
        return f"Says the same as {first}."
    if _is_beginning(value, values[first]):
        return f"Only the cut-off beginning of what {first} says."
    if first == SIDECAR:
        return "The sidecar is the latest word."
    if block == EXIF:
        return "Exif only fills gaps."
    return "XMP goes before IIM." if block == IIM else "The IIM was edited later."


def _why_won(block: str, others: Sequence[str], differing: Sequence[str]) -> str:
    if not others:
        return f"Only {block} holds it."
    if not differing:
        return "All blocks that hold it agree."
    if block == SIDECAR:
        return "The sidecar is the latest word."
    if block == IIM and XMP in differing:
        return "The stored digest says that the IIM was edited after the XMP."
    if block == XMP and IIM in differing:
        return "XMP goes before IIM."
    return "Exif only fills gaps."


def _is_beginning(value: Value, whole: Value) -> bool:
    """Tell whether a value is another one cut off: each name of a list by itself."""
    short, long = _folded(value), _folded(whole)
    return (
        0 < len(short) <= len(long)
        and short != long
        and all(long[i].startswith(name) for i, name in enumerate(short))
    )


def _folded(value: Value) -> Value:
    return tuple(" ".join(text.split()) for text in value)


def _is_filler(field: str, value: Value) -> bool:
    text = value[0]
    return (
        field == "caption" and len(text) <= _LONGEST_FILLER and _FILLER.fullmatch(text) is not None
    )


def _value_of(claim: Claim) -> Value:
    return tuple(claim.value.split("\n")) if claim.name == "creators" else (claim.value,)


def _embedded(claims: Sequence[Claim], notes: tuple[str, ...]) -> Embedded:
    won = {claim.name: _value_of(claim) for claim in claims if claim.won}
    texts = {name: value[0] for name, value in won.items() if name not in ("creators", "date")}
    day = won.get("date")
    return Embedded(
        **texts,
        creators=won.get("creators", ()),
        date=date.fromisoformat(day[0]) if day else None,
        claims=tuple(claims),
        notes=notes,
    )
