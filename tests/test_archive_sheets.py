"""The sheets of an archive as a worker writes them."""

from files import write_harbour

from viewer.archive_answers import Task, document_of
from viewer.archive_run import photos_of
from viewer.archive_sheets import sheets_of
from viewer.sheet.options import SheetOptions
from viewer.workers import Workers


def test_a_lost_photo_is_left_out_and_named(tmp_path):
    """The sheet is made without it, once for each format, and says so once."""
    article = write_harbour(tmp_path)
    with Workers(1) as workers:
        photos = photos_of((tmp_path, None), workers)
    document = document_of(Task("sheet", article, tmp_path, photos.photos))
    parts = (tmp_path / "0.pdf", tmp_path / "0.html")

    whole = sheets_of(document, parts, SheetOptions())
    size = parts[1].stat().st_size
    lacking = sheets_of(document, parts, SheetOptions(), ("lens.jpg",))

    assert whole.notes == ()
    assert lacking.notes == ("lens.jpg could not be shown on the sheet.",)
    assert lacking.tally == whole.tally
    assert parts[1].stat().st_size < size
