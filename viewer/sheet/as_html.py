"""The sheet as one HTML file that needs nothing else: reads on a phone, prints, stays dark at night."""

import base64
from html import escape
from typing import BinaryIO

from viewer.sheet.jpeg import jpeg_size
from viewer.sheet.options import Picture, SheetOptions, Tick, expect
from viewer.sheet.page_sizes import grid_of, page_size
from viewer.sheet.rows import Mark, Row, Sheet
from viewer.sheet.running_heads import Piece, running_head
from viewer.sheet.wording import (
    SIGNS,
    alternative_text,
    bears_spacing,
    checks_of,
    day_of,
    empty_box_text,
    file_line,
)

PROOF_WIDTH = 1920
FULL_SIZE = 100  # hundredths
PICTURE_WIDTH = 960  # pixels: twice the width at which a desktop browser shows it

_STYLE = """
:root { color-scheme: light dark; --ground: #fff; --text: #1d1c1a; --quiet: #6b6863;
  --rule: #d9d5cd; --accent: #b83f22; --look: #8a5f00; --wrong: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #202124; --text: #efece6; --quiet: #a6a8ab; --rule: #3c4044;
    --accent: #f0785a; --look: #e0b04c; --wrong: #ef7d70; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.5rem; background: var(--ground);
  color: var(--text); font: 1rem/1.45 system-ui, sans-serif; }
h1 { margin: 0; font: 700 1.6rem/1.25 "Noto Serif", Georgia, "Times New Roman", serif; }
header { border-bottom: 1px solid var(--text); padding-bottom: 1rem; overflow-wrap: anywhere; }
header p, footer { margin: .25rem 0 0; color: var(--quiet); font-size: .875rem; }
header .facts { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; }
figure { display: grid; grid-template-columns: 2.25rem minmax(0, 20rem) minmax(0, 1fr);
  gap: 0 1.25rem; margin: 0; padding: 1.25rem 0; border-bottom: 1px solid var(--rule);
  overflow: hidden; }
.number { color: var(--accent); font-weight: 600; }
.picture { align-self: start; }
.picture img { display: block; max-width: 100%; max-height: 20rem; width: auto; height: auto;
  border-radius: 2px; }
.empty { display: grid; place-items: center; aspect-ratio: 3 / 2; border: 1px dashed var(--quiet);
  border-radius: 2px; color: var(--quiet); font-size: .875rem; }
figcaption { overflow-wrap: anywhere; }
figcaption p { margin: 0 0 .5rem; unicode-bidi: plaintext; }
.caption { max-width: 75ch; white-space: pre-line; font-size: 1.0625rem;
  font-family: "Noto Serif", Georgia, "Times New Roman", serif; }
.none { color: var(--quiet); font-style: italic; }
.credit, .house { color: var(--quiet); font-size: .75rem; font-weight: 600; text-transform: uppercase; }
.spaced { letter-spacing: .08em; }
.file { color: var(--quiet); font: .8125rem/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
.check { color: var(--look); font-size: .875rem; }
.error { color: var(--wrong); }
.note { color: var(--quiet); }
footer { padding-top: 1rem; }
.running { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem;
  color: var(--quiet); font-size: .875rem; }
.contact main { display: grid; gap: 1.25rem; padding-top: 1.25rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); }
.contact figure { grid-template-columns: 2.25rem minmax(0, 1fr); padding: 0; border: 0; }
.contact .picture { grid-column: 1 / 3; grid-row: 1; margin-bottom: .5rem; width: 100%; }
.contact .picture img { margin: auto; height: 11rem; object-fit: contain; }
.contact .caption { font-size: .875rem; display: -webkit-box; -webkit-box-orient: vertical;
  -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden; }
.contact figcaption { display: flex; flex-direction: column; }
.contact .credit, .contact .house { order: -1; margin-bottom: .25rem; }
.contact .file, .contact .check { display: none; }
.proof figure { grid-template-columns: 2.25rem minmax(0, 1fr); }
.proof .picture { grid-column: 1 / 3; grid-row: 1; margin-bottom: .75rem; width: 100%; }
.proof .picture img { max-height: 85vh; margin: auto; }
.proof .caption { font-size: 1.25rem; }
.text figure { grid-template-columns: 2.25rem minmax(0, 1fr); }
@media (max-width: 40rem) {
  body { padding: 1rem; }
  figure { grid-template-columns: 2rem minmax(0, 1fr); gap: .75rem 0; }
  figcaption { grid-column: 2; } }
@media print {
  :root { color-scheme: light; --ground: #fff; --text: #000; --quiet: #555; --rule: #ccc;
    --accent: #b83f22; --look: #7a5400; --wrong: #b3261e; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  figure { grid-template-columns: 10mm 58mm minmax(0, 1fr); break-inside: avoid; }
  .picture img { max-height: 60mm; }
  .contact main { gap: 4mm; }
  .contact figure, .proof figure, .text figure { grid-template-columns: 10mm minmax(0, 1fr); }
  .contact .picture img { height: 38mm; }
  .proof figure + figure { break-before: page; }
  .proof .picture img { max-height: 170mm; } }
"""

# Should anything ever slip through the escaping, a browser still runs and fetches nothing.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def render(
    sheet: Sheet, picture: Picture, out: BinaryIO, options: SheetOptions, tick: Tick
) -> tuple[str, ...]:
    """Write the page row by row, pictures within it; slots carry their keys as ``data-slot``."""
    width = options.picture_width or PICTURE_WIDTH
    if options.layout == "proof":
        width = options.picture_width or PROOF_WIDTH
    has_pictures = options.layout != "text"
    expect(picture, [(row, width) for row in sheet.rows if row.photo and has_pictures])
    out.write(_head(sheet, options).encode())
    for done, row in enumerate(sheet.rows, start=1):
        jpeg = picture(row, width) if row.photo and has_pictures else None
        out.write(_figure(row, jpeg, options).encode())
        tick(done, len(sheet.rows))
    out.write(_foot(sheet, options).encode())
    return ()


def _head(sheet: Sheet, options: SheetOptions) -> str:
    language = f' lang="{escape(sheet.language)}"' if sheet.language else ""
    marks = [_check(mark) for mark in sheet.marks] if options.checks else []
    source = f"<bdi>{escape(sheet.source)}</bdi> · " if sheet.source else ""
    return f"""<!DOCTYPE html>
<html{language}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Cutline">
<title>{escape(sheet.title)}</title>
<style>{_STYLE}{_paper_style(options)}</style>
</head>
<body class="{options.layout}">
{_running("header", options.header, sheet, options)}<header>
<h1 dir="auto">{escape(sheet.title)}</h1>
<p class="facts" lang="en"><span>{source}{escape(sheet.counts)}</span>
<span>Caption sheet · {day_of(sheet, options)}</span></p>
{"".join(marks)}</header>
<main>
"""


def _figure(row: Row, jpeg: bytes | None, options: SheetOptions) -> str:
    key = escape(row.key)
    picture = f'<div class="picture">{_picture(row, jpeg)}</div>\n'
    if options.layout == "text":
        picture = ""
    return f"""<figure id="slot-{row.number}" data-slot="{key}">
<div class="number"><span>{row.number}</span></div>
{picture}<figcaption>
{_words(row, options)}</figcaption>
</figure>
"""


def _picture(row: Row, jpeg: bytes | None) -> str:
    size = jpeg_size(jpeg) if jpeg else None
    if jpeg is None or size is None:
        return f'<div class="empty" lang="en">{empty_box_text(row)}</div>'
    data = base64.b64encode(jpeg).decode()
    return (
        f'<img alt="{escape(alternative_text(row))}" width="{size[0]}" height="{size[1]}"'
        f' src="data:image/jpeg;base64,{data}">'
    )


def _words(row: Row, options: SheetOptions) -> str:
    if row.caption:
        parts = [f'<p class="caption" dir="auto">{escape(row.caption)}</p>\n']
    else:
        parts = ['<p class="caption none" lang="en">No caption</p>\n']
    if options.credit and row.credit:
        # What a house style has set is not the article's wording, to whoever reads the sheet back.
        style = "house" if row.is_restyled else "credit"
        style += " spaced" if bears_spacing(row.credit) else ""
        parts.append(f'<p class="{style}" dir="auto">{escape(row.credit)}</p>\n')
    parts += [_check(mark) for mark in checks_of(row, options)]
    if file := file_line(row, options):
        parts.append(f'<p class="file" lang="en">{escape(file)}</p>\n')
    return "".join(parts)


def _check(mark: Mark) -> str:
    sign = SIGNS[mark.severity][0]
    return (
        f'<p class="check {mark.severity}" lang="en"><span aria-hidden="true">{sign}</span>'
        f" {escape(mark.text)}</p>\n"
    )


def _foot(sheet: Sheet, options: SheetOptions) -> str:
    foot = f"<footer><bdi>{escape(sheet.source)}</bdi></footer>\n"
    if options.footer is not None:
        foot = _running("footer", options.footer, sheet, options)
    return f"</main>\n{foot}</body>\n</html>\n"


def _running(name: str, template: str | None, sheet: Sheet, options: SheetOptions) -> str:
    """Give a header or footer as one line: a page on a screen has no number."""
    head = running_head(template or "", sheet, options, name)
    parts = ["".join(text for text, _ in part) for part in head.parts if not _counts_pages(part)]
    words = "".join(f"<span>{escape(part)}</span>" for part in parts if part)
    element = "footer" if name == "footer" else "div"
    return f'<{element} class="running">{words}</{element}>\n' if words else ""


def _counts_pages(part: tuple[Piece, ...]) -> bool:
    return any(variable for _, variable in part)


def _paper_style(options: SheetOptions) -> str:
    """Give the paper for when it is printed, the type's size and a contact sheet's columns."""
    width, height = (f"{points:g}pt" for points in page_size(options))
    style = f"@page {{ size: {width} {height}; margin: {options.margin}mm; }}\n"
    if options.type_size != FULL_SIZE:
        style += f":root {{ font-size: {options.type_size}%; }}\n"
    if options.layout == "contact":
        across, _ = grid_of(options)
        columns = f"grid-template-columns: repeat({across}, minmax(0, 1fr));"
        style += f"@media print {{ .contact main {{ {columns} }} }}\n"
    return style
