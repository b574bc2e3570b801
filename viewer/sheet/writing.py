"""A document becomes a caption sheet, in the format that the file name asks for.

A format is one function in one module, ``as_x.render(sheet, picture, out, options, tick)``: it
writes into the open file, asks for each picture when its row's turn comes, calls the tick after
each row, and returns notes. Its suffix in FORMATS is all it takes to be offered everywhere.
"""

import errno
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from viewer.atomic import replacing
from viewer.domain import Document
from viewer.errors import SheetError
from viewer.sheet import (
    as_csv,
    as_docx,
    as_html,
    as_images,
    as_json,
    as_markdown,
    as_ninjs,
    as_odt,
    as_pdf,
    as_text,
    as_xlsx,
)
from viewer.sheet.credit_style import in_house_style
from viewer.sheet.options import Picture, Render, SheetOptions, Tick, no_tick
from viewer.sheet.rows import rows_of

FORMATS: Mapping[str, Render] = MappingProxyType(
    {
        ".pdf": as_pdf.render,
        ".docx": as_docx.render,
        ".odt": as_odt.render,
        ".html": as_html.render,
        ".xlsx": as_xlsx.render,
        ".csv": as_csv.render,
        ".json": as_json.render,
        ".ninjs.json": as_ninjs.render,
        ".md": as_markdown.render,
        ".txt": as_text.render,
        ".zip": as_images.render,
    }
)

# Data for other programs, and for the way back: credits stand there in the article's own words.
AS_WRITTEN = frozenset({as_csv.render, as_xlsx.render, as_json.render, as_ninjs.render})

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_sheet(
    document: Document,
    target: Path,
    picture: Picture,
    options: SheetOptions = SheetOptions(),  # noqa: B008 - frozen
    tick: Tick | None = None,
) -> tuple[str, ...]:
    """Write the sheet whole or not at all; give notes about what could not be done well.

    Raises SheetError for an unknown suffix and where the target cannot be written.
    """
    render = _format_for(target)
    sheet = rows_of(document)
    if render not in AS_WRITTEN:
        sheet = in_house_style(sheet, options.credit_style)
    try:
        with replacing(target) as out:
            return render(sheet, picture, out, options, tick or no_tick)
    except OSError as fault:
        raise SheetError(_sentence_for(target, fault.errno)) from fault


def check_target(target: Path) -> None:
    """Raise SheetError for a target that cannot become a sheet, before any work is done for it."""
    if target.is_dir() or not target.parent.is_dir() or not os.access(target.parent, os.W_OK):
        raise SheetError(_sentence_for(target))
    _format_for(target)


def _format_for(target: Path) -> Render:
    for suffix in ("".join(target.suffixes[-2:]), target.suffix):
        if render := FORMATS.get(suffix.lower()):
            return render
    *most, last = FORMATS
    raise SheetError(
        f"{target.name} does not name a format of caption sheets. "
        f"Let it end in {', '.join(most)} or {last}."
    )


def _sentence_for(target: Path, number: int | None = None) -> str:
    if number in _FULL:
        return f"There is no room left for {target.name}. Free some space or choose another place."
    if target.is_dir():
        return f"{target} is a folder. Choose another name for the sheet."
    if not target.parent.is_dir():
        return f"There is no folder {target.parent}. Make it or choose another place."
    if target.exists() and os.access(target.parent, os.W_OK):
        return f"{target.name} cannot be replaced: it may be open elsewhere. Choose another name."
    return f"The folder {target.parent} cannot be written. Choose another place."
