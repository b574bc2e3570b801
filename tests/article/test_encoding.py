"""Bytes become text, and what could not be read is said."""

import pytest

from viewer.article.encoding import decode, read_decoded
from viewer.errors import ArticleError

TEXTS = {
    "fr": "La maire, Zoë Lefèvre, a inauguré le pont « à midi » : une fête très réussie, même l’été.\n",
    "pl": "Prezydent Łucja Żółć otworzyła most i życzyła wszystkim szczęścia na drogę.\n",
    "tr": "Başkan İpek Şahin köprüyü açtı; çocuklar ığdır türküleri söyledi.\n",
    "ru": "Президент открыл мост в городе, и жители вышли на улицы.\n",
    "el": "Ο δήμαρχος εγκαινίασε τη γέφυρα. Ήταν μια όμορφη μέρα.\n",
    "he": "ראש העיר פתח את הגשר ביום שני.\n",
    "ar": "افتتح العمدة الجسر يوم الاثنين أمام السكان.\n",
    "ja": "市長は月曜日に橋を開通させた。多くの人が歩いて渡った。\n",
    "zh": "市长星期一为新桥揭幕，人们在雪中行走，这是一个好日子。\n",
    "zh-tw": "市長星期一為新橋揭幕，人們在雪中行走，這是一個好日子。\n",
    "ko": "시장이 월요일에 다리를 개통했다. 많은 사람이 다리를 건너고 있다.\n",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("fr", "cp1252"),
        ("fr", "mac_roman"),
        ("pl", "cp1250"),
        ("pl", "iso8859_2"),
        ("tr", "cp1254"),
        ("ru", "cp1251"),
        ("ru", "koi8_r"),
        ("ru", "iso8859_5"),
        ("el", "cp1253"),
        ("he", "cp1255"),
        ("ar", "cp1256"),
        ("ja", "shift_jis"),
        ("ja", "euc_jp"),
        ("ja", "iso2022_jp"),
        ("zh", "gb18030"),
        ("zh-tw", "big5"),
        ("ko", "euc_kr"),
    ],
)
def test_old_encodings_are_told_by_their_letters(language, encoding):
    """Undeclared text of the usual old encodings comes out right."""
    text = TEXTS[language] * 4

    assert decode(text.encode(encoding), None).text == text


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-8"]
)
def test_unicode_is_told_with_and_without_mark(encoding):
    """UTF-8, UTF-16 and UTF-32 are known by their mark or by their shape."""
    text = TEXTS["fr"] + TEXTS["ja"]

    assert decode(text.encode(encoding), None).text == text


def test_the_person_s_encoding_wins():
    """The encoding that is asked for is used, whatever the bytes look like."""
    decoded = decode("Привет".encode("cp1251"), "latin-1")

    assert decoded.text == "Ïðèâåò"
    assert decoded.encoding == "iso8859-1"


def test_a_declared_encoding_is_believed_if_it_fits():
    """What a file says of itself counts before a guess."""
    assert decode("Łódź".encode("iso8859_2"), None, "iso-8859-2").text == "Łódź"


def test_a_false_declaration_is_seen_through():
    """UTF-8 that says it is something else is read as UTF-8."""
    assert decode(TEXTS["fr"].encode(), None, "shift_jis").text == TEXTS["fr"]


def test_bad_bytes_are_marked_and_told():
    """Bytes that fit nowhere become U+FFFD, and a note says so."""
    decoded = decode(TEXTS["fr"].encode() + b"\xff\xfe" + TEXTS["ru"].encode(), None)

    assert "\ufffd" in decoded.text
    assert TEXTS["ru"] in decoded.text
    assert "2 places" in decoded.notes[0]


def test_good_bytes_have_no_note():
    """Text that is whole says nothing."""
    assert decode(TEXTS["fr"].encode(), None).notes == ()


@pytest.mark.parametrize(
    "data",
    [bytes(5_000), b"\xff\xd8\xff\xe0" + b"x" * 100, b"PK\x03\x04abc", bytes(range(256)) * 40],
)
def test_what_is_no_text_is_refused(data):
    """Zero bytes, pictures, archives and noise are no text."""
    with pytest.raises(ArticleError, match="is not text"):
        decode(data, None)


@pytest.mark.parametrize("data", [b"", b" \n\t\n  \n"])
def test_nothing_is_empty(tmp_path, data):
    """A file without any sign is empty, and the message names it."""
    path = tmp_path / "story.txt"
    path.write_bytes(data)

    with pytest.raises(ArticleError, match=r"story\.txt is empty"):
        read_decoded(path)


@pytest.mark.parametrize("name", ["no-such", "rot13", "base64"])
def test_an_unknown_encoding_is_named(name):
    """An encoding that does not exist, or is none of text, is refused by name."""
    with pytest.raises(ArticleError, match=name):
        decode(b"text", name)


def test_a_missing_file_is_named(tmp_path):
    """A file that is gone is named in the error."""
    with pytest.raises(ArticleError, match=r"gone\.txt"):
        read_decoded(tmp_path / "gone.txt")


def test_what_the_person_supposes_comes_before_the_guess():
    """A name that ends in a question mark counts where neither bytes nor declaration tell."""
    words = "Фото: порт на рассвете. " * 8

    assert decode(words.encode("koi8-r"), "koi8-r?").text == words
    assert decode(words.encode("utf-8"), "koi8-r?").text == words
    assert decode(words.encode("cp1251"), "koi8-r?", "windows-1251").text == words
    assert decode("Straße am Hafen".encode("cp1252"), "nonsense?").text == "Straße am Hafen"
