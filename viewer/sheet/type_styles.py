"""The types that a sheet is set in, at the size that its options ask for."""

from dataclasses import dataclass, fields, replace
from functools import lru_cache

from viewer.domain import Severity
from viewer.sheet.typesetting import Type

INK, QUIET, ACCENT = (29, 28, 26), (107, 104, 99), (184, 63, 34)
LOOK, WRONG = (138, 95, 0), (179, 38, 30)
RULE, DASH, GROUND = (217, 213, 205), (150, 147, 142), (246, 245, 242)


@dataclass(frozen=True, slots=True)
class Types:
    """Each kind of text and the type it is set in."""

    title: Type
    facts: Type
    number: Type
    long_number: Type
    caption: Type
    no_caption: Type
    short: Type
    no_short: Type
    large: Type
    no_large: Type
    credit: Type
    plain_credit: Type
    file: Type
    error: Type
    warning: Type
    note: Type
    box: Type
    cell: Type
    column: Type
    code: Type

    def of(self, severity: Severity) -> Type:
        """Give the type of a remark."""
        return {
            Severity.ERROR: self.error,
            Severity.WARNING: self.warning,
            Severity.NOTE: self.note,
        }[severity]


_USUAL = Types(
    title=Type("serif bold", 16.5, 21.0, INK),
    facts=Type("sans", 8.25, 12.0, QUIET),
    number=Type("sans bold", 11.0, 14.25, ACCENT),
    long_number=Type("sans bold", 7.5, 14.25, ACCENT),
    caption=Type("serif", 9.75, 14.25, INK),
    no_caption=Type("serif", 9.75, 14.25, QUIET),
    short=Type("serif", 8.5, 11.5, INK),
    no_short=Type("serif", 8.5, 11.5, QUIET),
    large=Type("serif", 12.0, 17.5, INK),
    no_large=Type("serif", 12.0, 17.5, QUIET),
    credit=Type("sans bold", 7.0, 10.5, QUIET, spacing=0.5),
    plain_credit=Type("sans bold", 7.5, 10.5, QUIET),
    file=Type("mono", 7.0, 10.5, QUIET),
    error=Type("sans", 7.75, 11.25, WRONG),
    warning=Type("sans", 7.75, 11.25, LOOK),
    note=Type("sans", 7.75, 11.25, QUIET),
    box=Type("sans", 8.25, 12.0, QUIET),
    cell=Type("sans", 7.5, 10.5, INK),
    column=Type("sans bold", 7.5, 10.5, QUIET),
    code=Type("mono", 7.0, 9.5, INK),
)


@lru_cache(maxsize=32)
def types_of(percent: int) -> Types:
    """Give the types in hundredths of their usual size."""
    part = percent / 100
    scaled = {}
    for each in fields(Types):
        type_: Type = getattr(_USUAL, each.name)
        scaled[each.name] = replace(
            type_,
            size=type_.size * part,
            leading=type_.leading * part,
            spacing=type_.spacing * part,
        )
    return Types(**scaled)
