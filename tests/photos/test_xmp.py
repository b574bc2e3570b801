"""Tests for viewer/photos/xmp.py."""

import pytest

from viewer.photos.xmp import MAX_ELEMENTS, said_by_xmp

NAMESPACES = (
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
    'xmlns:core="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"'
)


def packet(properties: str, attributes: str = "") -> str:
    return (
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {NAMESPACES}>'
        f'<rdf:Description rdf:about="" {attributes}>{properties}</rdf:Description>'
        "</rdf:RDF></x:xmpmeta>"
    )


def alternatives(name: str, *texts: tuple[str, str]) -> str:
    items = "".join(f'<rdf:li xml:lang="{language}">{text}</rdf:li>' for language, text in texts)
    return f"<{name}><rdf:Alt>{items}</rdf:Alt></{name}>"


def read(text: str | bytes) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    notes: list[str] = []
    return said_by_xmp(text if isinstance(text, bytes) else text.encode(), notes.append), notes


def test_simple_properties_are_read_as_elements():
    """Properties written as elements are read, without the blanks around them."""
    text = packet("<photoshop:Credit> Ida Voss/Nordbild </photoshop:Credit>")

    said, notes = read(text)

    assert said == {"credit": ("Ida Voss/Nordbild",)}
    assert notes == []


def test_simple_properties_are_read_as_attributes():
    """Properties written as attributes of the description are read too."""
    text = packet("", 'photoshop:City="Husum" photoshop:Headline="The tide is late"')

    said, _ = read(text)

    assert said == {"city": ("Husum",), "headline": ("The tide is late",)}


def test_default_language_wins():
    """Of several languages, x-default is shown wherever it stands."""
    text = packet(alternatives("dc:description", ("fr", "Une digue"), ("x-default", "A dyke")))

    said, _ = read(text)

    assert said["caption"] == ("A dyke",)


def test_first_language_stands_in_for_a_missing_default():
    """Without a default, or with a blank one, the first language that says something is shown."""
    text = packet(alternatives("dc:description", ("x-default", " "), ("de", "Ein Deich")))

    said, _ = read(text)

    assert said["caption"] == ("Ein Deich",)


def test_all_creators_are_kept_in_order():
    """A sequence of creators gives them all, in order."""
    names = "<rdf:li>Voss, Ida; Jr.</rdf:li><rdf:li>Ole Brandt</rdf:li>"
    text = packet(f"<dc:creator><rdf:Seq>{names}</rdf:Seq></dc:creator>")

    said, _ = read(text)

    assert said["creators"] == ("Voss, Ida; Jr.", "Ole Brandt")


def test_alternative_text_for_the_blind_is_read():
    """IPTC's alt text is found under whatever prefix the packet declares."""
    text = packet(alternatives("core:AltTextAccessibility", ("x-default", "Waves on a dyke")))

    said, _ = read(text)

    assert said["alt_text"] == ("Waves on a dyke",)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2021-03-04T05:06:07+01:00", "2021-03-04"),
        ("2021:03:04", "2021-03-04"),
        ("2021-03", None),
        ("2021-13-41", None),
    ],
)
def test_date_is_a_day_or_nothing(written, day):
    """A date gives its day; a month or an impossible day is no date."""
    text = packet(f"<photoshop:DateCreated>{written}</photoshop:DateCreated>")

    said, _ = read(text)

    assert said.get("date") == ((day,) if day else None)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32-be"])
def test_every_unicode_form_is_read(encoding):
    """A packet is read in each form of Unicode, with or without a mark."""
    text = packet("<photoshop:City>Łódź</photoshop:City>")

    said, _ = read(text.encode(encoding))

    assert said == {"city": ("Łódź",)}


def test_stray_windows_bytes_are_read():
    """Bytes that are no UTF-8 are taken for Windows-1252, the rest of the packet stays."""
    text = packet("<photoshop:City>Malmö, TÓWN</photoshop:City>").encode()

    said, _ = read(text.replace("TÓWN".encode(), "Orléans".encode("cp1252")))

    assert said["city"] == ("Malmö, Orléans",)


def test_padding_and_declaration_are_passed_over():
    """NULs, an XML declaration of another encoding and a trailing pad do no harm."""
    text = packet("<photoshop:City>Husum</photoshop:City>").encode()

    said, notes = read(b'\0<?xml version="1.0" encoding="UTF-16"?>' + text + b"  \n\0\0")

    assert (said, notes) == ({"city": ("Husum",)}, [])


def test_undeclared_prefixes_are_understood():
    """Names whose prefix was never declared are read by the prefix everyone uses."""
    text = '<rdf:RDF><rdf:Description photoshop:City="Husum"/></rdf:RDF>'

    said, _ = read(text)

    assert said == {"city": ("Husum",)}


def test_packet_that_ends_early_gives_what_it_has():
    """Broken XML is read as far as it goes, and a note says so."""
    text = packet("<photoshop:City>Husum</photoshop:City><photoshop:Credit>Nord")

    said, notes = read(text[: text.index("</rdf:Description>")])

    assert said["city"] == ("Husum",)
    assert notes == ["The XMP packet is broken: read as far as it goes."]


def test_entities_of_its_own_are_refused(tmp_path):
    """A packet that defines entities is skipped whole: none is expanded, no file is read."""
    secret = tmp_path / "secret.txt"
    secret.write_text("do not tell", "utf-8")
    doctype = f'<!DOCTYPE x [<!ENTITY f SYSTEM "{secret.as_uri()}">]>'

    said, notes = read(doctype + packet("<photoshop:City>&f;</photoshop:City>"))

    assert said == {}
    assert notes == ["The XMP packet defines entities of its own: skipped."]


@pytest.mark.parametrize("noise", [b"\x93noise without any tag", b"<" * 50_000, b"<a" * 50_000])
def test_noise_is_skipped_with_a_note(noise):
    """What is no XML gives nothing but a note."""
    said, notes = read(noise)

    assert said == {}
    assert len(notes) == 1


def test_nothing_is_said_of_an_empty_packet():
    """A packet of padding alone is no fault."""
    said, notes = read(b"\0\0  ")

    assert (said, notes) == ({}, [])


def test_deep_nesting_ends():
    """Elements nested thousands deep neither crash nor hide what stands before them."""
    text = packet("<photoshop:City>Husum</photoshop:City>" + "<a>" * 9000 + "</a>" * 9000)

    said, _ = read(text)

    assert said["city"] == ("Husum",)


def test_number_of_elements_is_limited():
    """Elements beyond the limit are skipped with a note."""
    text = packet("<a/>" * (MAX_ELEMENTS + 10))

    _, notes = read(text)

    assert notes == [
        f"The XMP packet has more than {MAX_ELEMENTS:,} elements: the rest is skipped."
    ]


def test_many_attributes_do_not_hide_the_wanted_one():
    """An element of thousands of attributes is still read."""
    many = " ".join(f'photoshop:X{n}="1"' for n in range(20_000))

    said, _ = read(packet("", many + ' photoshop:City="Husum"'))

    assert said == {"city": ("Husum",)}
