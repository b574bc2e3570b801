"""One contract for all readers: whatever the format, blocks come out the same way."""

import pytest

from viewer.article.reading import READERS
from viewer.domain import Article, BlockKind
from viewer.errors import ArticleError

TEXT = "Old tram returns\n\nThe tram of 1931 runs again on Sundays.\n\nTickets cost nothing.\n"
SAMPLES = {
    ".txt": TEXT,
    ".md": "# " + TEXT,
    ".html": "<h1>Old tram returns</h1><p>The tram of 1931 runs again on Sundays.</p>"
    "<p>Tickets cost nothing.</p>",
}


# What reads text as such; the other formats are files of files, with tests of their own.
OF_TEXT = tuple(
    suffix for suffix, reader in READERS.items() if reader in {READERS[known] for known in SAMPLES}
)


def sample_for(suffix):
    """Give a text in the format that a suffix stands for."""
    reader = READERS[suffix]
    return next(text for known, text in SAMPLES.items() if READERS[known] is reader)


@pytest.fixture(params=OF_TEXT, ids=lambda suffix: suffix or "no suffix")
def file(request, tmp_path):
    """Give a small article for each suffix that can be read."""
    path = tmp_path / f"tram{request.param}"
    path.write_text(sample_for(request.param), "utf-8")
    return path


def read(path):
    """Read a file with the reader of its suffix."""
    return READERS[path.suffix](path, None)


def test_a_reader_gives_an_article_with_its_path_title_and_blocks(file):
    """Path, title, headline and paragraphs come out of every format."""
    article = read(file)

    assert isinstance(article, Article)
    assert article.path == file
    assert article.title == "Old tram returns"
    assert [block.text for block in article.blocks] == [
        "Old tram returns",
        "The tram of 1931 runs again on Sundays.",
        "Tickets cost nothing.",
    ]
    assert article.blocks[0].kind in (BlockKind.HEADLINE, BlockKind.HEADING)


def test_lines_count_from_one_and_never_back(file):
    """Every block has a line of the source, in order."""
    lines = [block.line for block in read(file).blocks]

    assert lines[0] >= 1
    assert lines == sorted(lines)


def test_a_reader_gives_the_same_twice(file):
    """Reading has no memory."""
    assert read(file) == read(file)


def test_a_reader_follows_the_encoding_it_is_given(file):
    """The person's encoding wins over what the bytes look like."""
    file.write_bytes(file.read_text("utf-8").replace("Old", "Öld").encode("utf-16-le"))

    article = READERS[file.suffix](file, "utf-16-le")

    assert article.title == "Öld tram returns"
    assert article.encoding == "utf-16-le"


def test_a_reader_refuses_what_is_no_text(file):
    """Noise in an article's clothes is refused by name."""
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)

    with pytest.raises(ArticleError, match=file.name):
        read(file)


@pytest.mark.parametrize("suffix", sorted(set(READERS) - {""}))
def test_every_reader_refuses_noise_by_name(suffix, tmp_path):
    """Whatever the suffix promises, noise ends in one sentence with the file's name."""
    path = tmp_path / f"noise{suffix}"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)

    with pytest.raises(ArticleError, match=path.name):
        read(path)
