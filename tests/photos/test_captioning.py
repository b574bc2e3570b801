"""Tests for viewer/photos/captioning.py: the words go in, and nothing else is touched."""

import hashlib
import struct
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from written_photos import (
    WORDS,
    app,
    chunks_of,
    iim,
    packet,
    resource,
    riff_chunks_of,
    segments_of,
    with_segments,
    write,
)

from viewer.errors import PhotoError
from viewer.photos.captioning import credentials_in, plain_copy, sidecar_with_words
from viewer.photos.metadata import read_embedded
from viewer.photos.metadata_choice import EXIF, IIM, XMP
from viewer.photos.recipes import follow
from viewer.photos.words import Words

PHOTOSHOP = b"Photoshop 3.0\0"
ADOBE_XMP = b"http://ns.adobe.com/xap/1.0/\0"
ICC = b"a colour profile, as far as this is concerned" * 9


def jpeg(*segments: bytes, **options: object) -> bytes:
    out = BytesIO()
    Image.effect_noise((64, 48), 60).convert("RGB").save(out, "JPEG", **options)
    return with_segments(out.getvalue(), *segments)


def exif(caption: str, artist: str = "") -> bytes:
    tags = Image.Exif()
    tags[0x010E] = caption
    tags[0x0131] = "Darkroom 9"
    if artist:
        tags[0x013B] = artist
    return tags.tobytes()


@pytest.fixture
def photo(tmp_path):
    """Write bytes as a photo and give its path."""

    def make(content: bytes, name: str = "gull.jpg"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return make


def claims(path) -> dict[tuple[str, str], str]:
    return {(c.block, c.name): c.value for c in read_embedded(path)[0].claims}


@pytest.mark.parametrize("name", ["gull.jpg", "gull.png", "gull.webp", "progressive.jpg"])
def test_words_are_read_back(make_photo, name):
    """Everything that was written into a copy is what the copy says of itself."""
    original = make_photo(name, progressive=name.startswith("progressive"))

    copy, notes = write(original)

    said, _ = read_embedded(copy)
    assert (said.caption, said.credit, said.creators) == (
        WORDS.caption, WORDS.credit, WORDS.creators,
    )  # fmt: skip
    assert (said.headline, said.title, said.source, said.copyright) == (
        WORDS.headline, WORDS.title, WORDS.source, WORDS.copyright,
    )  # fmt: skip
    assert notes == ()


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("base.jpg", {"quality": 70}),
        ("progressive.jpg", {"progressive": True}),
        ("grey.png", {}),
        ("lossy.webp", {"quality": 70}),
        ("lossless.webp", {"lossless": True}),
    ],
)
def test_pixels_are_those_of_the_original(make_photo, name, options):
    """A copy decodes to the same pixels, size and mode."""
    original = make_photo(name, **options)

    copy, _ = write(original)

    with Image.open(original) as before, Image.open(copy) as after:
        assert (after.size, after.mode, after.format) == (before.size, before.mode, before.format)
        assert after.tobytes() == before.tobytes()


def test_scans_of_a_jpeg_are_byte_for_byte_the_same(photo):
    """From the first scan to the last byte, and whatever lies behind it, nothing changes."""
    content = jpeg() + b"whatever a camera appends"
    original = photo(content)

    copy, _ = write(original)

    assert segments_of(copy.read_bytes())[1] == segments_of(content)[1]


def test_segments_nobody_asked_about_stay(photo):
    """Tables, colour profile, comments and segments of others stay as they are, in their order."""
    others = (app(0xE2, b"ICC_PROFILE\0\1\1" + ICC), app(0xEC, b"Ducky"), app(0xFE, b"A comment"))
    original = photo(jpeg(*others))

    copy, _ = write(original)

    before = segments_of(original.read_bytes())[0]
    after = segments_of(copy.read_bytes())[0]
    assert [s for s in after if s[0] != 0xE1 and s[0] != 0xED] == before


def test_chunks_of_a_png_stay(photo):
    """All chunks of a PNG but the one with the XMP are those of the original."""
    out = BytesIO()
    texts = PngInfo()
    texts.add_text("Software", "Darkroom 9")
    Image.effect_noise((64, 48), 60).save(out, "PNG", pnginfo=texts, icc_profile=ICC)
    original = photo(out.getvalue(), "gull.png")

    copy, _ = write(original)

    after = chunks_of(copy.read_bytes())
    added = [chunk for chunk in after if chunk not in chunks_of(out.getvalue())]
    assert [kind for kind, _ in added] == [b"iTXt"]
    assert [chunk for chunk in after if chunk not in added] == chunks_of(out.getvalue())


def test_chunks_of_a_webp_stay(photo):
    """The pixels of a plain WebP stay; its new head says how large it is and that XMP follows."""
    out = BytesIO()
    Image.effect_noise((64, 48), 60).convert("RGBA").save(out, "WEBP", lossless=True)
    original = photo(out.getvalue(), "gull.webp")
    pixels = dict(riff_chunks_of(out.getvalue()))[b"VP8L"]

    copy, _ = write(original)

    after = riff_chunks_of(copy.read_bytes())
    assert [kind for kind, _ in after] == [b"VP8X", b"VP8L", b"XMP "]
    assert after[1][1] == pixels
    assert after[0][1][4:] == struct.pack("<I", 63)[:3] + struct.pack("<I", 47)[:3]


def test_exif_gets_the_caption_where_it_had_one(photo):
    """The caption in Exif is the new one; its other values stay."""
    original = photo(jpeg(exif=exif("An old caption", artist="Ada Thorne")))

    copy, _ = write(original)

    assert claims(copy)[EXIF, "caption"] == WORDS.caption
    with Image.open(copy) as opened:
        assert opened.getexif()[0x0131] == "Darkroom 9"
        assert opened.getexif()[0x013B] == "Ada Thorne"


@pytest.mark.parametrize("caption", ["", "   "])
def test_exif_without_a_caption_stays_byte_for_byte(photo, caption):
    """An Exif block that holds no caption is not touched."""
    original = photo(jpeg(exif=exif(caption)))
    (before,) = (c for _, c in segments_of(original.read_bytes())[0] if c.startswith(b"Exif"))

    copy, _ = write(original)

    assert before in [content for _, content in segments_of(copy.read_bytes())[0]]


def test_other_iim_and_resources_stay_and_the_digest_is_renewed(photo):
    """City and keywords, a path and the resolution stay; the digest is that of the new IIM."""
    block = iim((2, 0, b"\0\2"), (2, 90, b"Port Ellery"), (2, 25, b"boats"), (2, 120, b"Old"))
    kept = resource(0x03ED, b"resolution......"), resource(0x07D0, b"odd", b"Path")
    content = PHOTOSHOP + kept[0] + resource(0x0404, block) + kept[1] + resource(0x0425, bytes(16))
    original = photo(jpeg(app(0xED, content)))

    copy, _ = write(original)

    (after,) = (c for m, c in segments_of(copy.read_bytes())[0] if m == 0xED)
    start = after.index(resource(0x0404, b"")[:6]) + 12
    (length,) = struct.unpack_from(">I", after, start - 4)
    new = after[start : start + length]
    assert all(each in after for each in kept)
    assert iim((2, 25, b"boats")) in new
    assert iim((2, 0, b"\0\2")) in new
    assert resource(0x0425, hashlib.md5(new).digest()) in after
    assert claims(copy)[IIM, "city"] == "Port Ellery"
    assert claims(copy)[IIM, "caption"] == WORDS.caption


def test_much_in_photoshops_resources_is_split_into_segments(photo):
    """Resources of more than a segment's 64 KB stay whole over several."""
    large = resource(0x0FA0, bytes(range(256)) * 600)
    content = large + resource(0x0404, iim((2, 90, b"Port Ellery")))
    parts = [content[at : at + 60_000] for at in range(0, len(content), 60_000)]
    original = photo(jpeg(*(app(0xED, PHOTOSHOP + part) for part in parts)))

    copy, _ = write(original)

    after = [c for m, c in segments_of(copy.read_bytes())[0] if m == 0xED]
    assert large in b"".join(c.removeprefix(PHOTOSHOP) for c in after)
    assert claims(copy)[IIM, "city"] == "Port Ellery"


def extended(properties: str, guid_in: str = "") -> list[bytes]:
    whole = packet(properties)
    guid = hashlib.md5(whole).hexdigest().upper()
    main = packet("<my:small>1</my:small>" + guid_in, f'xmpNote:HasExtendedXMP="{guid}"')
    head = b"http://ns.adobe.com/xmp/extension/\0" + guid.encode()
    parts = [
        app(0xE1, head + struct.pack(">II", len(whole), at) + whole[at : at + 60_000])
        for at in range(0, len(whole), 60_000)
    ]
    return [app(0xE1, ADOBE_XMP + main), *parts]


def test_an_extended_packet_that_is_not_concerned_stays_as_it_is(photo):
    """The segments of the extended packet are those of the original."""
    parts = extended(f"<my:large>{'depth ' * 20_000}</my:large>")
    original = photo(jpeg(*parts))

    copy, _ = write(original)

    assert all(part in copy.read_bytes() for part in parts[1:])
    assert claims(copy)[XMP, "caption"] == WORDS.caption


def test_a_caption_in_an_extended_packet_is_replaced(photo):
    """What the extended packet held stays, in packets that hold the new caption once."""
    old = f"<photoshop:Headline>Old</photoshop:Headline><my:large>{'depth ' * 20_000}</my:large>"
    original = photo(jpeg(*extended(old)))

    copy, _ = write(original)

    content = copy.read_bytes()
    assert claims(copy)[XMP, "headline"] == WORDS.headline
    assert b"Old" not in content
    assert content.count(b"depth ") == pytest.approx(20_000, abs=2)  # cut once between segments
    assert read_embedded(copy)[0].notes == ()


def test_a_packet_too_large_for_a_segment_is_extended(photo):
    """With a caption longer than a segment, all of it is read back, and IIM has its beginning."""
    words = replace(WORDS, caption="A long tale of the sea. " * 4_000)
    original = photo(jpeg())

    copy, notes = write(original, words)

    assert claims(copy)[XMP, "caption"] == words.caption.strip()
    assert words.caption.startswith(claims(copy)[IIM, "caption"])
    assert any("2,000 bytes" in note for note in notes)


def test_further_pictures_of_a_file_are_found_again(photo):
    """The table of a file with two pictures tells where the second begins and how long each is."""
    first, second = jpeg(), jpeg()
    entries = struct.pack("<IIIHH", 0x30000, 0, 0, 0, 0) + struct.pack("<IIIHH", 0, 0, 0, 0, 0)
    head = b"MPF\0II*\0" + struct.pack("<IHHHII", 8, 1, 0xB002, 7, 32, 26) + bytes(4)
    size = len(first) + len(app(0xE2, head + entries))
    at = 2 + 4 + 4
    entries = struct.pack("<IIIHH", 0x30000, size, 0, 0, 0)
    entries += struct.pack("<IIIHH", 0, len(second), size - at, 0, 0)
    original = photo(with_segments(first, app(0xE2, head + entries)) + second)

    copy, _ = write(original)

    content = copy.read_bytes()
    start = content.index(b"MPF\0") + 4
    table = struct.unpack_from("<IIIHHIII", content, start + 26)
    assert content[start + table[7] :] == second
    assert content[: table[1]] + second == content


def test_credentials_are_found(photo, tmp_path):
    """Content Credentials are found in JPEG, PNG and WebP, and not where there are none."""
    box = b"JP\0\1\0\0\0\1" + b"\0\0\0\x20jumb\0\0\0\x18jumdc2pa"
    photo(jpeg(app(0xEB, box)), "signed.jpg")
    photo(jpeg(app(0xEB, b"JP other things")), "other.jpg")
    out = BytesIO()
    Image.new("L", (3, 3)).save(out, "PNG")
    png = out.getvalue()
    chunk = struct.pack(">I", 4) + b"caBXjumb" + bytes(4)
    photo(png[:33] + chunk + png[33:], "signed.png")
    photo(b"no picture", "broken.jpg")
    names = ("signed.jpg", "other.jpg", "signed.png", "broken.jpg", "missing.jpg")

    assert credentials_in(tmp_path, names) == ("signed.jpg", "signed.png")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"GIF89a and so on", "no safe place"),
        (b"\xff\xd8\xff", "ends before its picture"),
        (b"\x89PNG\r\n\x1a\n\0\0", "ends before its last chunk"),
        (b"RIFF\xff\0\0\0WEBPVP8 \xff\0\0\0", "ends before its last chunk"),
        (jpeg(app(0xE1, ADOBE_XMP + b"<x><rdf:RDF>")), "XMP is damaged"),
        (jpeg(app(0xE1, ADOBE_XMP + b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")), "entities"),
    ],
)
def test_what_cannot_be_written_whole_is_refused(photo, content, sentence):
    """A photo whose metadata would suffer is refused with the reason."""
    original = photo(content)

    with pytest.raises(PhotoError, match=sentence):
        write(original)


def test_a_changed_original_is_not_copied(make_photo, tmp_path):
    """Between the look at a photo and its copy nobody else may have written it."""
    original = make_photo("gull.jpg")
    recipe = plain_copy(original)
    original.write_bytes(original.read_bytes() + b"!")

    with pytest.raises(PhotoError, match="has changed on disk"):
        follow(recipe, original, BytesIO())


def test_a_sidecar_keeps_what_it_holds(tmp_path):
    """Words are merged into a sidecar: a rating, a history and other languages stay."""
    old = (
        "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>Old</rdf:li>"
        "<rdf:li xml:lang='de-DE'>Andere Welt</rdf:li></rdf:Alt></dc:description>"
        "<my:history><rdf:Seq><rdf:li>cropped</rdf:li></rdf:Seq></my:history>"
    )
    sidecar = tmp_path / "gull.xmp"
    sidecar.write_bytes(packet(old, 'my:rating="4" photoshop:Credit="Old/Agency"'))

    content = sidecar_with_words(sidecar, WORDS)

    sidecar.write_bytes(content)
    (tmp_path / "gull.jpg").write_bytes(jpeg())
    said, _ = read_embedded(tmp_path / "gull.jpg")
    assert (said.caption, said.credit) == (WORDS.caption, WORDS.credit)
    assert b"Old" not in content
    assert b'my:rating="4"' in content
    assert b"cropped" in content
    assert b"Andere Welt" in content


def test_words_that_are_missing_leave_what_is_there(photo):
    """A field without a word keeps what the photo says, in every block."""
    old = packet("", 'photoshop:Credit="Bo Lind/Agency"')
    block = PHOTOSHOP + resource(0x0404, iim((2, 110, b"Bo Lind/Agency")))
    original = photo(jpeg(app(0xE1, ADOBE_XMP + old), app(0xED, block)))

    copy, _ = write(original, Words(caption="Only this."))

    assert claims(copy)[XMP, "credit"] == "Bo Lind/Agency"
    assert claims(copy)[IIM, "credit"] == "Bo Lind/Agency"


LINES = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cn", "Zl", "Zp", "Zs", "Cf"]),
    min_size=1,
    max_size=40,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.builds(Words, LINES, LINES, st.tuples(LINES, LINES), LINES, LINES, LINES, LINES))
def test_any_words_come_back(tmp_path, words):
    """Whatever the words, XMP gives them back whole, and IIM their beginnings."""
    for name in ("gull.jpg", "gull.png", "gull.webp"):
        original = tmp_path / name
        if not original.exists():
            Image.new("RGB", (8, 8)).save(original)

        copy, _ = write(original, words)

        said, _ = read_embedded(copy)
        for field in ("caption", "credit", "creators", "headline", "title", "source", "copyright"):
            assert getattr(said, field) == getattr(words, field)
        for (block, field), value in claims(copy).items():
            if block == IIM and field != "creators":
                assert getattr(words, field).startswith(value)
