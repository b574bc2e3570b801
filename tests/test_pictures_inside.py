"""Pictures that an article's own file holds are photos: taken out, described, paired, shown."""

import base64
import email.mime.image
import email.mime.multipart
import email.mime.text
import io
import os
import time
import zipfile

import pytest
from documents import BODY, CAPTIONS
from files import write_photo
from fpdf import FPDF
from PIL import Image

from viewer.pipeline import compose, gather, picture_source
from viewer.sheet.rows import rows_of
from viewer.workers import Workers

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
SIZES = ((300, 200), (310, 200), (320, 200))


@pytest.fixture(scope="module")
def workers():
    """One pool for all these tests: starting its processes takes longer than the tests."""
    with Workers(2) as pool:
        yield pool


def jpeg(size):
    """Give a picture that takes more than a few bytes, each size another one."""
    file = io.BytesIO()
    Image.effect_noise(size, 60).save(file, "JPEG", quality=40)
    return file.getvalue()


PICTURES = [jpeg(size) for size in SIZES]


def docx(path, pictures=PICTURES, names=("image3.jpg", "image1.jpg", "image2.jpg")):
    """Write a Word document whose pictures stand in another order than their names."""
    body = [f"<w:p><w:r><w:t>{BODY}</w:t></w:r></w:p>"]
    for number, caption in enumerate(CAPTIONS[: len(pictures)]):
        body.append(
            f'<w:p><w:r><w:drawing><a:blip r:embed="r{number}"/></w:drawing></w:r></w:p>'
            f'<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t>{caption}</w:t></w:r></w:p>'
            f"<w:p><w:r><w:t>{BODY}</w:t></w:r></w:p>"
        )
    relations = "".join(
        f'<Relationship Id="r{number}" Type="{R}/image" Target="media/{name}"/>'
        for number, name in enumerate(names)
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="m" Type="{R}/officeDocument"'
            ' Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{PACKAGE}">{relations}</Relationships>',
        )
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{W}" xmlns:r="{R}" xmlns:a="{A}"><w:body>{"".join(body)}'
            "</w:body></w:document>",
        )
        for name, data in zip(names, pictures, strict=True):
            archive.writestr(f"word/media/{name}", data)
    return path


def page(addresses, style="", attributes=""):
    """Give a page whose n-th figure shows the n-th address."""
    figures = "".join(
        f'<figure><img src="{address}" {attributes}><figcaption>{caption}</figcaption></figure>'
        for address, caption in zip(addresses, CAPTIONS, strict=False)
    )
    return (
        f"<!doctype html><meta charset=utf-8><title>Port Ellery</title><style>{style}</style>"
        f"<article><h1>Port Ellery</h1><p>{BODY}</p>{figures}<p>{BODY}</p></article>"
    )


def data_address(picture):
    return f"data:image/jpeg;base64,{base64.b64encode(picture).decode()}"


def single_file(path):
    """Write a page as SingleFile does: pictures in the addresses, none beside it."""
    path.write_text(page(map(data_address, PICTURES)), "utf-8")
    return path


def single_file_with_variables(path):
    """Write a page as SingleFile does where a picture is shown more than once."""
    variables = [f'--sf-img-{n}: url("{data_address(each)}")' for n, each in enumerate(PICTURES)]
    style = f":root{{{';'.join(variables)}}}"
    empty = "data:image/svg+xml,&lt;svg/&gt;"
    html = page([empty] * 3, style)
    for number in range(3):
        shown = f'style="background-image:var(--sf-img-{number})!important"'
        html = html.replace(f'<img src="{empty}" >', f'<img src="{empty}" {shown}>', 1)
    path.write_text(html, "utf-8")
    return path


def mhtml(path):
    """Write a web archive as Chrome does; two of its pictures have the same last name."""
    message = email.mime.multipart.MIMEMultipart("related")
    addresses = [f"https://news.example/{n}/photo.jpg?w=800&amp;h=600" for n in range(3)]
    message.attach(email.mime.text.MIMEText(page(addresses), "html", "utf-8"))
    for address, picture in zip(addresses, PICTURES, strict=True):
        part = email.mime.image.MIMEImage(picture, "jpeg")
        part["Content-Location"] = address.replace("&amp;", "&")
        message.attach(part)
    path.write_bytes(message.as_bytes())
    return path


def epub(path):
    """Write a book of one chapter whose pictures lie in a folder beside the chapter's."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "META-INF/container.xml",
            '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
        )
        archive.writestr(
            "OPS/book.opf",
            "<package><metadata><title>Port Ellery</title></metadata><manifest>"
            '<item id="c" href="text/one.xhtml" media-type="application/xhtml+xml"/></manifest>'
            '<spine><itemref idref="c"/></spine></package>',
        )
        archive.writestr("OPS/text/one.xhtml", page(f"../images/p{n}.jpg" for n in range(3)))
        for number, picture in enumerate(PICTURES):
            archive.writestr(f"OPS/images/p{number}.jpg", picture)
    return path


def rtf(path):
    """Write an RTF document with pictures in hexadecimal digits, as word processors do."""
    parts = [
        rf"{{\pict\jpegblip\picwgoal4000\pichgoal3000 {picture.hex()}}}\par"
        rf"\pard\s1 {caption}\par\pard {BODY}\par"
        for picture, caption in zip(PICTURES, CAPTIONS, strict=False)
    ]
    path.write_text(
        rf"{{\rtf1\ansi{{\stylesheet{{\s1 caption;}}}}{BODY}\par {''.join(parts)}}}", "ascii"
    )
    return path


def pdf(path):
    """Write a PDF as a page set for print: each picture with its caption below it."""
    paper = FPDF()
    paper.add_page()
    paper.set_font("helvetica", size=11)
    paper.multi_cell(150, 5, BODY, new_x="LMARGIN", new_y="NEXT")
    for picture, caption in zip(PICTURES, CAPTIONS, strict=False):
        paper.ln(12)
        paper.image(io.BytesIO(picture), w=60)
        paper.ln(2)
        paper.multi_cell(150, 5, f"{caption} Photo: Ada Thorne/AP", new_x="LMARGIN", new_y="NEXT")
    path.write_bytes(bytes(paper.output()))
    return path


WRITERS = {
    "story.docx": docx,
    "story.html": single_file,
    "twice.html": single_file_with_variables,
    "story.mhtml": mhtml,
    "story.epub": epub,
    "story.rtf": rtf,
    "story.pdf": pdf,
}


@pytest.mark.parametrize("name", WRITERS)
def test_an_article_alone_shows_its_own_pictures_in_reading_order(workers, tmp_path, name):
    """Each slot has the picture that stands there, and nothing is written beside the article."""
    (tmp_path / "desk").mkdir()
    article = WRITERS[name](tmp_path / "desk" / name)

    document = compose(gather(article, None, workers, None, tmp_path / "cache"))

    assert [pair.slot.caption for pair in document.pairs] == list(CAPTIONS[:3])
    assert [pair.photo and pair.photo.size for pair in document.pairs] == list(SIZES)
    assert list(article.parent.iterdir()) == [article]


def test_pictures_inside_and_a_folder_are_both_candidates(workers, tmp_path):
    """A folder's photo that no slot has taken stays beside the document's own ones."""
    article = docx(tmp_path / "story.docx")
    write_photo(tmp_path / "photos" / "gulls.jpg")

    document = compose(gather(article, tmp_path / "photos", workers, None, tmp_path / "cache"))

    assert [pair.photo and pair.photo.name for pair in document.pairs] == [
        "word/media/image3.jpg",
        "word/media/image1.jpg",
        "word/media/image2.jpg",
    ]
    assert [photo.name for photo in document.unplaced] == ["gulls.jpg"]


def test_a_sheet_shows_a_picture_from_inside_the_article(workers, tmp_path):
    """The row's picture is a JPEG, though no folder is open."""
    document = compose(
        gather(docx(tmp_path / "story.docx"), None, workers, None, tmp_path / "cache")
    )

    data = picture_source(document.sources, workers)(rows_of(document).rows[0], 40)

    assert (data or b"").startswith(b"\xff\xd8\xff")


def test_without_a_cache_no_picture_is_taken_out(workers, tmp_path):
    """Whoever only asks for slots writes nothing."""
    assert gather(docx(tmp_path / "story.docx"), None, workers).photos == ()


def test_a_name_inside_is_never_a_path(workers, tmp_path):
    """A member that is named to climb out of its archive is put where all are, or nowhere."""
    names = ("../../../../up.jpg", "c:up.jpg", "ok.jpg")
    article = docx(tmp_path / "story.docx", names=names)

    gathered = gather(article, None, workers, None, tmp_path / "deep" / "cache")

    files = [path.relative_to(tmp_path) for path in tmp_path.rglob("*.jpg")]
    assert {file.parts[:2] for file in files} == {("deep", "cache")}
    assert "word/media/ok.jpg" in [photo.name for photo in gathered.photos]


def test_a_picture_that_is_none_says_so_in_its_slot(workers, tmp_path):
    """A broken picture stays in the list with its fault; the others are shown."""
    article = docx(tmp_path / "story.docx", [b"no picture", *PICTURES[1:]])

    gathered = gather(article, None, workers, None, tmp_path / "cache")

    assert [bool(photo.fault) for photo in gathered.photos] == [True, False, False]


def test_a_picture_that_unpacks_to_a_giant_is_left_out(workers, tmp_path):
    """A member that unpacks to more than an article may have is a fault, and is not written."""
    article = docx(tmp_path / "story.docx", [bytes(70 << 20), *PICTURES[1:]])

    gathered = gather(article, None, workers, None, tmp_path / "cache")

    assert [bool(photo.fault) for photo in gathered.photos] == [True, False, False]
    assert len(list((tmp_path / "cache").rglob("*.jpg"))) == 2


def test_what_was_taken_out_long_ago_is_removed(workers, tmp_path):
    """The folder of an article that nobody opened for a season goes when another one is opened."""
    gather(docx(tmp_path / "old.docx"), None, workers, None, tmp_path / "cache")
    (old,) = (tmp_path / "cache").iterdir()
    os.utime(old, (time.time() - 1e7,) * 2)

    gather(docx(tmp_path / "new.docx"), None, workers, None, tmp_path / "cache")

    assert not old.exists()
    assert len(list((tmp_path / "cache").iterdir())) == 1


def test_pictures_of_an_article_that_changed_are_the_new_ones(workers, tmp_path):
    """What a document holds is taken out again each time it is opened."""
    article = docx(tmp_path / "story.docx")
    gather(article, None, workers, None, tmp_path / "cache")
    docx(article, [jpeg((80, 70)), *PICTURES[1:]])

    document = compose(gather(article, None, workers, None, tmp_path / "cache"))

    assert document.pairs[0].photo is not None
    assert document.pairs[0].photo.size == (80, 70)
