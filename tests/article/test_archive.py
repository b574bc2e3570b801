"""Zip files: members within limits, and a sentence for everything that is none."""

import struct
import zipfile

import pytest

from viewer.article.archive import MOST_MEMBERS, Archive
from viewer.errors import ArticleError

KIND = "Word document"


def make(path, members, method=zipfile.ZIP_DEFLATED):
    """Write a zip file of names and texts."""
    with zipfile.ZipFile(path, "w", method) as file:
        for name, text in members.items():
            file.writestr(name, text)
    return path


def patched(path, sign, offset, data):
    """Overwrite bytes after every place where a sign stands."""
    content = bytearray(path.read_bytes())
    at = content.find(sign)
    while at >= 0:
        content[at + offset : at + offset + len(data)] = data
        at = content.find(sign, at + 4)
    path.write_bytes(content)
    return path


def refusal(path, name="text.xml"):
    """Give the sentence with which a file is refused."""
    with pytest.raises(ArticleError) as refused, Archive(path, KIND) as members:
        members.read(name)
    assert path.name in str(refused.value)
    return str(refused.value)


def test_a_member_is_read_by_its_name(tmp_path):
    """Members are found by their exact names, however odd."""
    path = make(tmp_path / "a.docx", {"text.xml": "<a/>", "../../b.xml": "<b/>"})

    with Archive(path, KIND) as members:
        assert members.read("text.xml") == b"<a/>"
        assert members.read("../../b.xml") == b"<b/>"
        assert members.read_if_there("c.xml") is None


def test_nothing_is_written_anywhere(tmp_path):
    """A member that is named like a path stays inside the archive."""
    path = make(tmp_path / "a.docx", {"../x.xml": "x"})

    with Archive(path, KIND) as members:
        members.read("../x.xml")

    assert [each.name for each in tmp_path.iterdir()] == ["a.docx"]
    assert not (tmp_path.parent / "x.xml").exists()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"<html><p>hello</p></html>", "no Word document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000), "old Word format"),
        (b"PK\x03\x04" + bytes(400), "damaged"),
        (b"PK\x05\x06", "damaged"),
    ],
    ids=["empty", "page", "old", "without directory", "stump"],
)
def test_what_is_no_zip_file_is_refused_with_the_reason(tmp_path, data, reason):
    """The first bytes tell an old document from a page, and both from a broken file."""
    path = tmp_path / "a.docx"
    path.write_bytes(data)

    assert reason in refusal(path)


def test_a_truncated_file_is_damaged(tmp_path):
    """Half a zip file has no directory."""
    path = make(tmp_path / "a.docx", {"text.xml": "<a/>" * 1000})
    path.write_bytes(path.read_bytes()[:-40])

    assert "damaged" in refusal(path)


def test_a_missing_member_is_named(tmp_path):
    """A zip file of something else is no document."""
    assert "no Word document" in refusal(make(tmp_path / "a.docx", {"other.xml": "x"}))


def test_an_encrypted_member_is_refused(tmp_path):
    """A password's mark on a member is told as such."""
    path = make(tmp_path / "a.docx", {"text.xml": "<a/>"})

    assert "encrypted" in refusal(patched(path, b"PK\x01\x02", 8, b"\x01"))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unusual_packing_is_refused(tmp_path, method):
    """Only the two packings that documents use are unpacked."""
    assert "packed" in refusal(make(tmp_path / "a.docx", {"text.xml": "<a/>"}, method))


def test_a_broken_member_is_damaged(tmp_path):
    """Wrong bytes inside a member are found out by its checksum."""
    path = make(tmp_path / "a.docx", {"text.xml": "<a>text</a>"}, zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"text</a>", b"tent</a>"))

    assert "damaged" in refusal(path)


def test_a_member_that_claims_too_much_is_not_unpacked(tmp_path):
    """The size that the directory claims is enough to refuse."""
    path = make(tmp_path / "a.docx", {"text.xml": "<a/>"})

    assert "unpacks to" in refusal(patched(path, b"PK\x01\x02", 24, struct.pack("<I", 3 << 30)))


def test_a_bomb_is_refused_by_its_ratio(tmp_path):
    """Megabytes from next to nothing are no text."""
    path = make(tmp_path / "a.docx", {"text.xml": "A" * (8 << 20)})

    assert "times its size" in refusal(path)


def test_a_member_that_claims_too_little_is_cut_off(tmp_path):
    """A member that goes on beyond its claimed size is not followed."""
    path = make(tmp_path / "a.docx", {"text.xml": "A" * (8 << 20)})

    assert "damaged" in refusal(patched(path, b"PK\x01\x02", 24, struct.pack("<I", 1000)))


def test_members_add_up(tmp_path):
    """Several members may not unpack to more than the whole limit."""
    path = make(tmp_path / "a.docx", {"a.xml": "A" * 600, "b.xml": "B" * 600})

    with Archive(path, KIND, most_bytes=1000) as members:
        members.read("a.xml")
        with pytest.raises(ArticleError, match="unpacks to"):
            members.read("b.xml")


def test_too_many_members_are_refused_before_they_are_listed(tmp_path):
    """The number in the directory's own end decides."""
    path = make(tmp_path / "a.docx", {"text.xml": "<a/>"})
    members = struct.pack("<H", MOST_MEMBERS + 1)

    assert "members" in refusal(patched(path, b"PK\x05\x06", 10, members))


def test_twenty_thousand_members_are_allowed(tmp_path):
    """A crowded archive is no reason to refuse the one member that counts."""
    members = {f"x{number}.xml": "" for number in range(20_000)}
    path = make(tmp_path / "a.docx", {"text.xml": "<a/>", **members}, zipfile.ZIP_STORED)

    with Archive(path, KIND) as opened:
        assert opened.read("text.xml") == b"<a/>"
