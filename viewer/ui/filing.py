"""Commands that open, export and print."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QGuiApplication

from viewer.atomic import write_whole
from viewer.domain import Document
from viewer.resources import sample_article
from viewer.ui.desk import Desk
from viewer.ui.opening import Request
from viewer.ui.plain_text import one_line

if TYPE_CHECKING:
    from viewer.sheet.options import SheetOptions
    from viewer.ui.exporting import Exported

# As the export dialog shows them: suffix and name.
OFFERED = (
    (".pdf", "PDF"),
    (".html", "HTML"),
    (".docx", "Word"),
    (".odt", "ODT"),
    (".xlsx", "Excel"),
    (".csv", "CSV"),
    (".json", "JSON"),
    (".ninjs.json", "ninjs"),
    (".md", "Markdown"),
    (".txt", str(QT_TRANSLATE_NOOP("Filing", "Text"))),
    (".zip", str(QT_TRANSLATE_NOOP("Filing", "PNG pages"))),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Filing", text)


def open_article(desk: Desk) -> None:
    """Ask for an article and open it."""
    from viewer.article.reading import READERS

    request = desk.workspace.request
    start = request.opened.parent if request is not None else None
    article = desk.asking.article(start, tuple(READERS))
    if article is not None:
        desk.workspace.open(Request(article))


def open_folder(desk: Desk) -> None:
    """Ask for a folder of photos: for the open article, or to be shown alone."""
    request = desk.workspace.request
    start = desk.workspace.folder or (request.opened.parent if request is not None else None)
    if start is not None:  # a folder that is gone is looked for from where it was
        start = next((place for place in (start, *start.parents) if place.is_dir()), None)
    folder = desk.asking.folder(start)
    if folder is None:
        return
    article = request.article if request is not None else None
    desk.workspace.open(Request(article, folder, request.encoding if request else None))


def open_paths(desk: Desk, paths: tuple[Path, ...]) -> None:
    """Open what was dropped or named: an article, a folder, or one of each."""
    from viewer.article.reading import READERS

    folders = [path for path in paths if path.is_dir()]
    articles = [path for path in paths if path.suffix.lower() in READERS and not path.is_dir()]
    others = [path for path in paths if path not in folders and path not in articles]
    folder = folders[0] if folders else (others[0].parent if others and not articles else None)
    if articles:
        desk.workspace.open(Request(articles[0], folder))
        return
    request = desk.workspace.request
    if folder is not None:
        desk.workspace.open(Request(request.article if request is not None else None, folder))


def paste_article(desk: Desk) -> None:
    """Open the text of the clipboard as an article, kept among the person's own data."""
    text = QGuiApplication.clipboard().text()
    if not text.strip():
        desk.message.show_error(_tr("The clipboard holds no text. Copy an article first."))
        return
    place = _free_place(desk.places.pasted, text)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_whole(place, text.encode("utf-8", "replace"))
    except OSError as fault:
        desk.message.show_error(
            _tr("The pasted article cannot be kept: %s.").replace("%s", str(fault.strerror))
        )
        return
    desk.workspace.open(Request(place, desk.workspace.folder, "utf-8"))


def open_sample(desk: Desk) -> None:
    """Open the bundled sample."""
    desk.workspace.open(Request(sample_article(), sample_article().parent))


def reload(desk: Desk) -> None:
    """Read article and folder again from disk."""
    desk.workspace.reload()


def choose_encoding(desk: Desk) -> None:
    """Read the article once more, as the encoding that the person chooses."""
    document, request = desk.workspace.document, desk.workspace.request
    if document is None or document.sources.article is None or request is None:
        return
    encoding = desk.asking.encoding(document.sources.article.encoding)
    if encoding is not None:
        desk.workspace.open(Request(request.article, desk.workspace.folder, encoding))


def choose_photo_encoding(desk: Desk) -> None:
    """Read the captions inside the photos once more, as the encoding that the person chooses."""
    encoding = desk.asking.photo_encoding(desk.workspace.iim_encoding or "Windows-1252")
    if encoding is not None:
        desk.workspace.read_photos_as(encoding)


def export(desk: Desk) -> None:
    """Open the export dialog for the caption sheet."""
    document = desk.workspace.document
    if document is None:
        return
    from viewer.ui.export_sitting import ExportSitting

    sitting = ExportSitting(desk, document, [(suffix, _tr(name)) for suffix, name in OFFERED])
    sitting.open(partial(_export, desk), partial(_print_chosen, desk))


def print_sheet(desk: Desk) -> None:
    """Print the caption sheet, by the desk's default, on the printer that the person chooses."""
    from viewer.sheet.choices import options_of, sound
    from viewer.storage.presets import presets_file, read_presets

    presets, _note = read_presets(presets_file(desk.places))
    settings = desk.preferences.settings
    first = sound({"paper": settings.paper, "credit_style": settings.credit_style})
    _print(desk, options_of({**first, **sound(presets.named.get(presets.default, {}))}))


def quit_program(desk: Desk) -> None:
    """Close the window; everything decided is on disk already."""
    desk.window.close()


def _print_chosen(desk: Desk, choices: dict[str, Any]) -> None:
    from viewer.errors import SheetError
    from viewer.sheet.choices import options_of

    try:
        _print(desk, options_of(choices))
    except SheetError as fault:
        desk.message.show_error(str(fault))


def _print(desk: Desk, options: "SheetOptions") -> None:
    document = desk.workspace.document
    if document is None or not _may_go_out(desk, document):
        return
    printer = desk.asking.printer()
    if printer is None:
        return
    from viewer.ui.printing import print_work

    work = print_work(document, options, printer, desk.workers)
    desk.tasks.start(_tr("Printing"), len(document.pairs), work, partial(_printed, desk))


def _printed(desk: Desk, _nothing: None) -> None:
    desk.status_line.show_message(_tr("Sent to the printer."))


def _export(desk: Desk, choices: dict[str, Any]) -> None:
    document, request = desk.workspace.document, desk.workspace.request
    if document is None or request is None or not _may_go_out(desk, document):
        return
    from viewer.errors import SheetError
    from viewer.sheet.choices import options_of
    from viewer.ui.exporting import export_work

    suffix = choices["suffix"]
    try:
        options = options_of(choices)
    except SheetError as fault:
        desk.message.show_error(str(fault))
        return
    proposal = _proposal(request, suffix)
    name = next(_tr(name) for known, name in OFFERED if known == suffix)
    target = desk.asking.sheet(proposal, f"{name} (*{suffix})")
    if target is None:
        return
    if not target.name.endswith(suffix) and not target.suffix:
        target = target.with_name(f"{target.name}{suffix}")
    if target.resolve() == request.opened.resolve():
        desk.message.show_error(_tr("This is the article itself. Choose another name."))
        return
    desk.preferences.change(paper=options.paper)
    work = export_work(document, target, options, desk.workers)
    text = _tr("Writing the caption sheet")
    desk.tasks.start(text, len(document.pairs), work, partial(_exported, desk))


def _may_go_out(desk: Desk, document: Document) -> bool:
    """Ask once about all terms of use that the photos come with."""
    terms = tuple(
        f"{pair.slot.number}  {one_line(', '.join(flag.text for flag in flags))}"
        for pair in document.pairs
        if (flags := document.flags.get(pair.slot.key))
    )
    return not terms or desk.asking.terms(terms)


def _exported(desk: Desk, exported: "Exported") -> None:
    text = _tr("Caption sheet written: %s").replace("%s", str(exported.target))
    desk.status_line.show_message(text)
    if exported.notes:
        desk.message.show_error(" ".join(exported.notes))


def _proposal(request: Request, suffix: str) -> Path:
    opened = request.opened
    stem = opened.name if opened.is_dir() else opened.stem
    place = opened if opened.is_dir() else opened.parent
    return place / f"{stem}-captions{suffix}"


def _free_place(folder: Path, text: str) -> Path:
    """Give a file name made of the first words, so that a person knows it again."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    words = "".join(sign if sign.isalnum() else " " for sign in first).split()
    stem = "-".join(words[:8])[:60].lower() or "article"
    place, number = folder / f"{stem}.txt", 2
    while place.exists():
        place, number = folder / f"{stem}-{number}.txt", number + 1
    return place
