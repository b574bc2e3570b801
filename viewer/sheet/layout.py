"""Where everything stands on the pages of a sheet, in the layout that is asked for."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from viewer.sheet.layout_contact import contact
from viewer.sheet.layout_proof import proof
from viewer.sheet.layout_rows import rows, text_only
from viewer.sheet.options import Layout, SheetOptions
from viewer.sheet.page import Page, Part
from viewer.sheet.rows import Sheet
from viewer.sheet.setting import Setting, setting_of, with_running_heads
from viewer.sheet.typesetting import Typesetter

_LAYOUTS: Mapping[Layout, Callable[[Setting], Iterator[list[Part]]]] = MappingProxyType(
    {"rows": rows, "contact": contact, "proof": proof, "text": text_only}
)


def pages_of(sheet: Sheet, setter: Typesetter, options: SheetOptions) -> tuple[Page, ...]:
    """Give the pages of a sheet; one without rows has a page, too.

    Raises SheetError for a header or footer that cannot be understood.
    """
    setting = setting_of(sheet, setter, options)
    return tuple(with_running_heads(setting, list(_LAYOUTS[options.layout](setting))))
