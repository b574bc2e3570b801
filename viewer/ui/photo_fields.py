"""A photo's fields beside the article's words, and how they stand to each other."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from viewer.domain import Embedded, Pair
from viewer.pairing.dates import dates_in
from viewer.ui.photo_facts import written_day
from viewer.ui.plain_text import one_line
from viewer.ui.word_diff import say_the_same
from viewer.ui.word_tokens import tokens_of


class Agreement(StrEnum):
    """How a field of the file stands to the article."""

    NONE = "none"
    AGREES = "agrees"
    DIFFERS = "differs"
    UNNAMED = "unnamed"
    RESTRICTS = "restricts"


@dataclass(frozen=True, slots=True)
class Field:
    """A field by its name in Embedded: the article's word, the file's, how they agree.

    ``others`` are the blocks whose word for the field is another and did not win, with that word.
    """

    name: str
    article: str
    file: str
    agreement: Agreement = Agreement.NONE
    others: tuple[tuple[str, str], ...] = ()


def fields_of(pair: Pair) -> tuple[Field, ...]:
    """Give the fields that the file fills, the credit always."""
    if pair.photo is None:
        return ()
    said = pair.photo.embedded
    caption = pair.slot.caption
    fields = (
        _credit(pair, said.credit),
        _creators(pair, ", ".join(said.creators)),
        Field("headline", "", said.headline),
        Field("title", "", said.title),
        _source(pair, said.source),
        Field("copyright", "", said.copyright),
        _day(caption, said.date),
        _mentioned("city", caption, said.city),
        _mentioned("country", caption, said.country),
        Field("alt_text", "", said.alt_text),
        Field("instructions", "", said.instructions, Agreement.RESTRICTS),
    )
    return tuple(
        replace(field, others=_others(said, field))
        for field in fields
        if field.file or field.name == "credit"
    )


def _credit(pair: Pair, file: str) -> Field:
    article = _credit_text(pair)
    return Field("credit", article, file, _agreement(article, file))


def _creators(pair: Pair, file: str) -> Field:
    """Hold the creators against those that the credit names, or names without their part."""
    named = _named_as(pair, "creator")
    whole = _agreement(_credit_text(pair), file)
    return Field(
        "creators", named, file, whole if whole is Agreement.AGREES else _agreement(named, file)
    )


def _source(pair: Pair, file: str) -> Field:
    agency = _named_as(pair, "agency")
    agrees = file and _agreement(agency, file) is Agreement.AGREES
    return Field("source", agency, file, Agreement.AGREES if agrees else Agreement.NONE)


def _day(caption: str, day: date | None) -> Field:
    """Hold the file's day against those that the caption writes out."""
    if day is None:
        return Field("date", "", "")
    written = dates_in(caption)
    if not written:
        return Field("date", "", written_day(day))
    named = day if day in written else written[0]
    agreement = Agreement.AGREES if day in written else Agreement.DIFFERS
    return Field("date", written_day(named), written_day(day), agreement)


def _mentioned(name: str, caption: str, file: str) -> Field:
    """Hold a place against the caption, which may name it."""
    if file and _words(file) <= _words(caption):
        return Field(name, file, file, Agreement.AGREES)
    return Field(name, "", file)


def _agreement(article: str, file: str) -> Agreement:
    """Tell how the names of the file stand to those of the article, whatever their capitals."""
    if not file:
        return Agreement.NONE
    if not article:
        return Agreement.UNNAMED
    return Agreement.AGREES if _words(file) <= _words(article) else Agreement.DIFFERS


def _words(text: str) -> frozenset[str]:
    keys = (token.key.casefold() for token in tokens_of(text))
    return frozenset(key for key in keys if key[0].isalnum())


def _credit_text(pair: Pair) -> str:
    return pair.slot.credit.text if pair.slot.credit is not None else ""


def _named_as(pair: Pair, role: str) -> str:
    roles = pair.slot.credit.roles if pair.slot.credit is not None else ()
    return ", ".join(name for known, name in roles if known == role)


def _others(said: Embedded, field: Field) -> tuple[tuple[str, str], ...]:
    """Give what the blocks that did not win say otherwise."""
    lost = (claim for claim in said.claims if claim.name == field.name and not claim.won)
    worded = ((claim.block, _worded(claim.name, claim.value)) for claim in lost)
    return tuple(
        (block, value) for block, value in worded if not say_the_same(value, one_line(field.file))
    )


def _worded(name: str, value: str) -> str:
    """Give a claim's value as the field shows it."""
    if name == "date":
        return written_day(date.fromisoformat(value))
    return one_line(value.replace("\n", ", ") if name == "creators" else value)
