"""Tests for viewer/photos/metadata.py: which block is believed, and why."""

import hashlib
import json
import struct
import subprocess
import sys
from datetime import date, datetime

import pytest
from PIL import Image

from viewer.domain import NOTHING_EMBEDDED
from viewer.errors import PhotoError
from viewer.photos.metadata import exif_orientation, read_embedded
from viewer.photos.metadata_choice import without_sidecar

CITY, CREDIT, HEADLINE, CAPTION, BYLINE = 90, 110, 105, 120, 80


def packet(**fields: str) -> bytes:
    caption = fields.pop("Caption", "")
    attributes = " ".join(f'photoshop:{name}="{text}"' for name, text in fields.items())
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">'
        f'<rdf:Description rdf:about="" {attributes}><dc:description><rdf:Alt>'
        f'<rdf:li xml:lang="x-default">{caption}</rdf:li></rdf:Alt></dc:description>'
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def iim(**fields: str) -> bytes:
    numbers = {"city": CITY, "credit": CREDIT, "headline": HEADLINE, "caption": CAPTION}
    return b"".join(
        bytes((0x1C, 2, numbers[name])) + struct.pack(">H", len(text.encode())) + text.encode()
        for name, text in fields.items()
    )


def segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def resource(number: int, content: bytes) -> bytes:
    padding = bytes(len(content) % 2)
    return b"8BIM" + struct.pack(">HHI", number, 0, len(content)) + content + padding


@pytest.fixture
def photo(tmp_path):
    """Make a photo with the given blocks; ``digest_of`` is the IIM block that was digested."""

    def make(xmp=b"", iim=b"", exif=None, digest_of=None, name="gull.jpg"):
        path = tmp_path / name
        tags = Image.Exif()
        for tag, value in (exif or {}).items():
            tags[tag] = value
        Image.new("RGB", (6, 4), "teal").save(path, "JPEG", exif=tags if exif else b"")
        resources = resource(0x0404, iim) if iim else b""
        if digest_of is not None:
            resources += resource(0x0425, hashlib.md5(digest_of).digest())
        extra = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp) if xmp else b""
        extra += segment(0xED, b"Photoshop 3.0\0" + resources) if resources else b""
        plain = path.read_bytes()
        path.write_bytes(plain[:2] + extra + plain[2:])
        return path

    return make


def claims_of(embedded, name):
    return [(claim.block, claim.won) for claim in embedded.claims if claim.name == name]


def test_plain_photo_says_nothing(photo):
    """A photo without metadata gives the empty record."""
    assert read_embedded(photo()) == (NOTHING_EMBEDDED, None)


def test_xmp_goes_before_iim_before_exif(photo):
    """Where all three differ, XMP is believed and the others are kept as claims."""
    path = photo(packet(Caption="from XMP"), iim(caption="from IIM"), {0x010E: "from Exif"})

    embedded, _ = read_embedded(path)

    assert embedded.caption == "from XMP"
    assert [(c.block, c.value, c.won, c.why) for c in embedded.claims] == [
        ("XMP", "from XMP", True, "XMP goes before IIM."),
        ("IIM", "from IIM", False, "XMP goes before IIM."),
        ("Exif", "from Exif", False, "Exif only fills gaps."),
    ]


def test_each_field_is_weighed_by_itself(photo):
    """A field that only one block holds is taken from it."""
    path = photo(packet(City="Husum"), iim(credit="Nordbild"), {0x013B: "Ida Voss"})

    embedded, _ = read_embedded(path)

    assert (embedded.city, embedded.credit) == ("Husum", "Nordbild")
    assert embedded.creators == ("Ida Voss",)
    assert {claim.why for claim in embedded.claims} == {
        "Only XMP holds it.",
        "Only IIM holds it.",
        "Only Exif holds it.",
    }


def test_iim_edited_later_wins(photo):
    """A digest that no longer fits the IIM block says that it was edited after the XMP."""
    path = photo(packet(Caption="old"), iim(caption="new"), digest_of=b"the block as it was")

    embedded, _ = read_embedded(path)

    assert embedded.caption == "new"
    assert claims_of(embedded, "caption") == [("IIM", True), ("XMP", False)]
    assert embedded.claims[0].why == "The stored digest says that the IIM was edited after the XMP."


def test_digest_in_step_leaves_xmp_first(photo):
    """A digest that fits the IIM block changes nothing."""
    block = iim(caption="old")

    embedded, _ = read_embedded(photo(packet(Caption="new"), block, digest_of=block))

    assert embedded.caption == "new"


def test_padding_does_not_break_the_digest(photo):
    """NULs that fill the IIM block up are no edit."""
    block = iim(caption="old")

    embedded, _ = read_embedded(photo(packet(Caption="new"), block + bytes(3), digest_of=block))

    assert embedded.caption == "new"


def test_cut_off_beginning_never_wins(photo):
    """An IIM value cut at its limit loses to the whole text, even if it was edited later."""
    whole = "Gulls follow the plough along the dyke. " * 60
    path = photo(packet(Caption=whole), iim(caption=whole[:2000]), digest_of=b"older")

    embedded, _ = read_embedded(path)

    assert embedded.caption == whole.strip()
    assert embedded.claims[1].why == "Only the cut-off beginning of what XMP says."


def test_agreement_is_said(photo):
    """Blocks that say the same are told as agreeing, white space apart."""
    path = photo(packet(Caption="A dyke  at dusk"), iim(caption="A dyke at dusk"))

    embedded, _ = read_embedded(path)

    assert [claim.why for claim in embedded.claims] == [
        "All blocks that hold it agree.",
        "Says the same as XMP.",
    ]


@pytest.mark.parametrize(
    "filler",
    [
        "OLYMPUS DIGITAL CAMERA         ",
        "KODAK Digital Still Camera",
        "SONY DSC",
        "Exif_JPEG_PICTURE",
        r"DCIM\100MEDIA\DJI_0001.JPG",
        "<Maker A100 / Other A100>",
    ],
)
def test_filler_of_a_camera_is_no_caption(photo, filler):
    """What a camera writes by itself counts as blank, but is kept as a claim."""
    embedded, _ = read_embedded(photo(exif={0x010E: filler}))

    assert embedded.caption == ""
    assert [(c.won, c.why) for c in embedded.claims] == [
        (False, "A camera's filler, not a caption.")
    ]


@pytest.mark.parametrize("words", ["A man with a digital camera", "HDR wins the cup"])
def test_caption_about_a_camera_is_a_caption(photo, words):
    """Words that only resemble a filler stay."""
    embedded, _ = read_embedded(photo(exif={0x010E: words}))

    assert embedded.caption == words


def test_filler_gives_way_to_iim(photo):
    """A filler that a program copied into the XMP does not hide the caption of the IIM."""
    path = photo(packet(Caption="SONY DSC"), iim(caption="Gulls on the dyke"))

    embedded, _ = read_embedded(path)

    assert embedded.caption == "Gulls on the dyke"


def test_date_and_moment_are_read(photo):
    """The day of the XMP wins as date; the moment is the camera's own."""
    path = photo(packet(DateCreated="2021-03-05"), exif={0x9003: "2021:03:04 05:06:07"})

    embedded, taken_at = read_embedded(path)

    assert embedded.date == date(2021, 3, 5)
    assert taken_at == datetime.fromisoformat("2021-03-04T05:06:07")


@pytest.mark.parametrize("name", ["gull.xmp", "gull.jpg.xmp", "gull.XMP"])
def test_sidecar_is_the_latest_word(photo, tmp_path, name):
    """A sidecar under either name goes before what the file holds."""
    path = photo(packet(Caption="in the file", City="Husum"))
    (tmp_path / name).write_bytes(packet(Caption="beside the file"))

    embedded, _ = read_embedded(path)

    assert (embedded.caption, embedded.city) == ("beside the file", "Husum")
    assert claims_of(embedded, "caption") == [("sidecar", True), ("XMP", False)]


def test_what_the_file_says_by_itself_can_be_told(photo, tmp_path):
    """Without its sidecar, the same claims are weighed as if there were none."""
    path = photo(packet(Caption="old"), iim(caption="new"), digest_of=b"older")
    alone, _ = read_embedded(path)
    (tmp_path / "gull.xmp").write_bytes(packet(Caption="beside", City="Husum"))

    embedded, _ = read_embedded(path)

    assert embedded.caption == "beside"
    assert without_sidecar(embedded) == alone


@pytest.mark.parametrize("content", [b"", b"\x93 noise", b"<!DOCTYPE x []><x/>"])
def test_broken_sidecar_costs_nothing(photo, tmp_path, content):
    """A sidecar that is empty, noise or refused leaves what the file says."""
    path = photo(packet(Caption="in the file"))
    (tmp_path / "gull.xmp").write_bytes(content)

    embedded, _ = read_embedded(path)

    assert embedded.caption == "in the file"
    assert all(note.startswith("In the sidecar: ") for note in embedded.notes)


def test_linked_sidecar_is_not_read(photo, tmp_path):
    """A sidecar that is a link could lead out of the folder, so it is left alone."""
    path = photo()
    (tmp_path / "elsewhere").write_bytes(packet(Caption="elsewhere"))
    (tmp_path / "gull.xmp").symlink_to(tmp_path / "elsewhere")

    embedded, _ = read_embedded(path)

    assert embedded == NOTHING_EMBEDDED


def test_broken_block_leaves_the_others(photo):
    """XMP that is noise is skipped with a note; the IIM still counts."""
    embedded, _ = read_embedded(photo(b"\x93 noise", iim(city="Husum")))

    assert embedded.city == "Husum"
    assert embedded.notes == ("The XMP packet is not XML: skipped.",)


def test_unknown_encoding_is_refused(photo):
    """An encoding that does not exist is a sentence, not a crash."""
    with pytest.raises(PhotoError, match="klingon is unknown"):
        read_embedded(photo(), "klingon")


def test_orientation_is_read(photo):
    """How the photo must be turned is told from Exif."""
    assert exif_orientation(photo(exif={0x0112: 6})) == 6


@pytest.mark.corpus
def test_coverage_of_the_test_photos(shared, tmp_path):
    """The corpus's scorer finds 0.99 of the filled values read, and 0.003 of the empty invented."""
    photos, predictions, figures = shared / "photos", tmp_path / "read", tmp_path / "figures"
    names = json.loads((photos / "expected.json").read_text("utf-8"))
    fields = ("caption", "credit", "headline", "source", "copyright", "city", "country")
    rows = {}

    for name in names:
        own = without_sidecar(read_embedded(photos / name)[0])
        found = {field: getattr(own, field) for field in fields}
        found["byline"] = list(own.creators) or None
        found["date"] = own.date and own.date.isoformat()
        rows[name] = {"size": None, "embedded": found}
    predictions.write_text(json.dumps(rows), "utf-8")
    scorer = [sys.executable, photos / "score.py", predictions, "--json", figures]
    subprocess.run(scorer, check=True, capture_output=True)

    shares = json.loads(figures.read_text("utf-8"))
    assert shares["read"] >= 0.99
    assert shares["invented"] <= 0.003
