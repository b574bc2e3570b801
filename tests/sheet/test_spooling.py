"""PDFs whose photos wait on disk."""

import io

from PIL import Image

from viewer.sheet.options import SheetOptions
from viewer.sheet.writing import write_sheet


def noise(number):
    """A JPEG that no packing makes smaller, another one for each number."""
    out = io.BytesIO()
    Image.effect_noise((400, 300), 30 + number).save(out, "JPEG", quality=90)
    return out.getvalue()


def test_every_photo_is_in_the_file_byte_for_byte(documents, poppler, tmp_path):
    """Those that waited in the spool come back as they were, more than fit into its memory."""
    jpegs = {f"{at}.jpg": noise(at) for at in range(40)}
    document = documents(*["One"] * 40, names=tuple(jpegs))
    target = tmp_path / "sheet.pdf"

    write_sheet(document, target, lambda row, _pixels: jpegs[row.photo or ""], SheetOptions())

    data = target.read_bytes()
    assert all(jpeg.rstrip() in data for jpeg in jpegs.values())
    poppler("pdfimages", "-j", target, tmp_path / "out")
    assert len(list(tmp_path.glob("out-*.jpg"))) == 40


def test_one_photo_in_many_rows_is_in_the_file_once(documents, tmp_path):
    """The same picture is embedded once, however often it stands on the pages."""
    jpeg = noise(1)
    document = documents(*["One"] * 9, names=("a.jpg",) * 9)
    target = tmp_path / "sheet.pdf"

    write_sheet(document, target, lambda _row, _pixels: jpeg, SheetOptions())

    assert target.read_bytes().count(jpeg.rstrip()) == 1
