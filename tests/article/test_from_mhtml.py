"""Web archives: the right page among many parts, in its own charset, whatever the rest is like."""

import pytest

from viewer.article import from_mhtml
from viewer.article.mime import DEEPEST, MOST_PARTS
from viewer.domain import BlockKind
from viewer.errors import ArticleError

PAGE = (
    "<h1>Ferry saved</h1><p>The ferry sails on.</p><figure><img src='cid:boat@ellery'>"
    "<figcaption>The ferry at its pier. Photo: Mara Lindt</figcaption></figure>"
)


def archive(*parts, kind='multipart/related; boundary="B"; type="text/html"', headers=""):
    """Give an archive of (headers, body) parts."""
    head = f"MIME-Version: 1.0\r\n{headers}Content-Type: {kind}\r\n\r\n"
    body = "".join(f"--B\r\n{head}\r\n\r\n{text}\r\n" for head, text in parts)
    return f"{head}{body}--B--\r\n".encode()


@pytest.fixture
def read(tmp_path):
    """Give a function that reads some bytes as an archive."""

    def read_bytes(data, encoding=None):
        path = tmp_path / "ferry.mhtml"
        path.write_bytes(data)
        return from_mhtml.read(path, encoding)

    return read_bytes


def texts(article):
    return [block.text for block in article.blocks if block.text]


def test_a_page_comes_with_its_figures(read):
    """The page is read like any other; a photo inside the archive stays a reference."""
    article = read(archive(("Content-Type: text/html", PAGE), ("Content-Type: image/jpeg", "x")))

    assert article.title == "Ferry saved"
    images = [block.image for block in article.blocks if block.kind is BlockKind.IMAGE]
    assert images == ["cid:boat@ellery"]


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("quoted-printable", "<p>Caf=C3=A9 =\r\nfrei</p>"),
        ("base64", "PHA+Q2Fmw6kgZnJl\r\naTwvcD4="),
        ("BASE64", "PHA+Q2Fmw6kgZnJlaTwvcD4"),
        ("8bit", "<p>Café frei</p>"),
    ],
)
def test_transfer_encodings_are_taken_off(read, encoding, body):
    """Quoted-printable and base64, also without its padding, give the page's own bytes."""
    head = f"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}"

    article = read(archive((head, body)))

    assert texts(article) == ["Café frei"]


def test_each_part_has_its_own_charset(read):
    """The charset that the part's header names decides."""
    page = "<p>Паром плывёт по реке</p>".encode("koi8-r").hex("=").upper()
    head = "Content-Type: text/html; charset=koi8-r\r\nContent-Transfer-Encoding: quoted-printable"

    article = read(archive((head, f"={page}")))

    assert texts(article) == ["Паром плывёт по реке"]
    assert article.encoding == "koi8-r"


def test_the_page_itself_may_name_its_charset(read):
    """Without a charset in the header, the page's own declaration counts."""
    page = '<meta charset="windows-1251"><p>Паром плывёт по реке</p>'.encode("cp1251").hex("=")
    head = "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable"

    article = read(archive((head, f"={page.upper()}")))

    assert texts(article) == ["Паром плывёт по реке"]


def test_the_persons_encoding_wins(read):
    """What the person chose outweighs the header."""
    page = "<p>déjà</p>".encode("cp1252").hex("=").upper()
    head = "Content-Type: text/html; charset=cp1251\r\nContent-Transfer-Encoding: quoted-printable"

    article = read(archive((head, f"={page}")), "cp1252")

    assert texts(article) == ["déjà"]


def test_the_root_is_what_start_names(read):
    """An advertisement's frame before the page is not taken for it."""
    article = read(
        archive(
            ("Content-Type: text/html\r\nContent-ID: <ad@ellery>", "<p>Buy now</p>"),
            ("Content-Type: text/html\r\nContent-ID: <page@ellery>", PAGE),
            kind='multipart/related; boundary="B"; start="<page@ellery>"',
        )
    )

    assert article.title == "Ferry saved"


def test_the_root_is_what_the_snapshot_was_taken_of(read):
    """A browser names the page's address in the archive's own header."""
    article = read(
        archive(
            ("Content-Type: text/html\r\nContent-Location: cid:frame", "<p>Buy now</p>"),
            ("Content-Type: text/html\r\nContent-Location: https://ellery.example/ferry", PAGE),
            headers="Snapshot-Content-Location: https://ellery.example/ferry\r\n",
        )
    )

    assert article.title == "Ferry saved"


def test_a_page_may_stand_inside_alternatives(read):
    """A mail keeps its page one level further down, after the plain text."""
    inner = "--C\r\nContent-Type: text/plain\r\n\r\nplain\r\n--C\r\nContent-Type: text/html\r\n\r\n"

    article = read(
        archive(('Content-Type: multipart/alternative;\r\n boundary="C"', inner + PAGE + "--C--"))
    )

    assert article.title == "Ferry saved"


def test_a_mail_of_plain_text_is_text(read):
    """A message without a page gives its text."""
    article = read(b"Subject: Ferry\r\nContent-Type: text/plain\r\n\r\nThe ferry sails on.\r\n")

    assert texts(article) == ["The ferry sails on."]


def test_line_ends_may_be_bare(read):
    """An archive that went through a system with bare line feeds is read all the same."""
    article = read(archive(("Content-Type: text/html", PAGE)).replace(b"\r\n", b"\n"))

    assert article.title == "Ferry saved"


def test_a_missing_last_boundary_is_forgiven(read):
    """A part ends where the file does."""
    article = read(archive(("Content-Type: text/html", PAGE)).removesuffix(b"--B--\r\n"))

    assert article.title == "Ferry saved"


@pytest.mark.parametrize(
    "data",
    [
        b"X-Mailer: x\r\n",
        b"The pier\n\nThe pier is closed.",
        archive(("Content-Type: image/png", "")),
    ],
    ids=["headers only", "text", "photo only"],
)
def test_what_holds_no_page_is_refused(read, data):
    """Without a page there is no article, and the sentence names the file."""
    with pytest.raises(ArticleError, match=r"ferry\.mhtml is no web archive"):
        read(data)


def test_nesting_beyond_the_limit_is_not_followed(read):
    """Parts in parts in parts end at a limit, without the page below it."""
    heads = (
        f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n'
        for n in range(DEEPEST * 100)
    )
    data = "".join(heads) + "Content-Type: text/html\r\n\r\n<p>x</p>"

    with pytest.raises(ArticleError, match="no page"):
        read(data.encode())


def test_parts_beyond_the_limit_are_left_out_with_a_note(read):
    """A page before tens of thousands of empty parts is read, and the rest is owned up to."""
    article = read(
        archive(("Content-Type: text/html", PAGE)).removesuffix(b"--B--\r\n")
        + b"--B\r\nContent-Type: text/plain\r\n\r\nx\r\n" * (MOST_PARTS + 10)
    )

    assert article.title == "Ferry saved"
    assert [note for note in article.notes if f"{MOST_PARTS:,} parts" in note]


def test_giant_headers_are_cut(read):
    """Megabytes of headers cost no more than a look, and the body is still found."""
    head = b"Content-Type: text/plain\r\nSubject: " + b"=?utf-8?q?=41?= " * 100_000

    article = read(head + b"\r\nX: y\r\n\r\nThe ferry sails on.")

    assert texts(article) == ["The ferry sails on."]


def test_names_inside_are_never_paths(read):
    """A part that calls itself a file of this machine is only a part."""
    head = "Content-Type: text/html\r\nContent-Location: file:///etc/passwd"

    article = read(archive((head, "<p>The ferry sails on.</p>")))

    assert texts(article) == ["The ferry sails on."]
