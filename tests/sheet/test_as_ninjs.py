"""The sheet as ninjs 3, checked against IPTC's own schema."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
from jsonschema import Draft202012Validator

from viewer.domain import Embedded, Remark, Severity
from viewer.sheet.options import SheetOptions
from viewer.sheet.writing import write_sheet

SCHEMA = json.loads((Path(__file__).parent / "ninjs" / "ninjs-schema_3.0.json").read_bytes())


@pytest.fixture
def written(tmp_path, nothing, options):
    """Writes a document as ninjs, has the schema look at it, and gives the object."""

    def write(document, chosen: SheetOptions = options):
        write_sheet(document, tmp_path / "a.ninjs.json", nothing, chosen)
        found = json.loads((tmp_path / "a.ninjs.json").read_bytes())
        Draft202012Validator(SCHEMA).validate(found)
        return found

    return write


def test_the_schema_would_find_a_fault():
    """An object without its address, or with a property of our own, does not pass."""
    validator = Draft202012Validator(SCHEMA)

    assert not validator.is_valid({"type": "composite"})
    assert not validator.is_valid({"uri": "urn:x:1", "associations": [{"uri": "urn:x:2"}]})


def test_every_slot_is_a_picture_of_the_article(documents, written):
    """Headline, captions, credits, keys and photos stand where the standard wants them."""
    found = written(documents("The ferry leaves.", "", credit="Shore", names=("ferry.jpg",)))

    assert found["headlines"][0]["value"] == "Ferry returns after the storm"
    assert (found["type"], found["language"]) == ("composite", "en")
    assert found["versionCreated"] == "2024-05-17T12:00:00+00:00"
    first, second = found["associations"]
    assert first["descriptions"] == [
        {"role": "caption", "contentType": "text/plain", "value": "The ferry leaves."}
    ]
    assert (first["type"], first["name"], first["by"]) == ("picture", "Photo 1", "Shore")
    assert first["altIds"] == [{"role": "slot", "value": "key-1"}]
    assert first["contentCreated"] == "2024-05-16T07:30:00+00:00"
    assert first["renditions"] == [
        {"name": "main", "title": "ferry.jpg", "width": 3000, "height": 2000}
    ]
    assert second["descriptions"] == []
    assert "renditions" not in second


def test_the_names_are_global_and_stay(documents, written):
    """Each object has a UUID of its own, the same after other words were put into another slot."""
    before = written(documents("One", "Two"))
    after = written(documents("One, changed", "Two"))

    uris = [before["uri"], *(picture["uri"] for picture in before["associations"])]
    assert len({UUID(uri.removeprefix("urn:uuid:")) for uri in uris}) == 3
    assert uris == [after["uri"], *(picture["uri"] for picture in after["associations"])]


def test_remarks_are_notes_that_are_not_published(documents, written, warn):
    """What an editor would object to stands in edNote, unless it is not wanted."""
    remarks = (warn("No date.", "key-1"), Remark("test", Severity.NOTE, "Long.", "key-1"))
    document = documents("One", credit="Shore", remarks=(*remarks, warn("A photo is left.")))

    found = written(document)
    bare = written(document, SheetOptions(checks=False, credit=False))

    assert found["edNote"] == "A photo is left."
    assert found["associations"][0]["edNote"] == "No date.\nLong."
    assert not {"edNote", "by"} & (bare.keys() | bare["associations"][0].keys())


def test_a_camera_without_a_time_zone_tells_no_time(documents, written):
    """A local time is not passed on as if it were one that the schema knows."""
    document = documents("One", names=("a.jpg",))
    photo = replace(document.pairs[0].photo, taken_at=datetime(2024, 5, 16, 7, 30))  # noqa: DTZ001
    document = replace(document, pairs=(replace(document.pairs[0], photo=photo),))

    assert "contentCreated" not in written(document)["associations"][0]


def test_the_photos_own_words_for_the_blind_are_passed_on(documents, written):
    """The alternative text is a description with its own role."""
    document = documents("One", names=("a.jpg",))
    photo = replace(document.pairs[0].photo, embedded=Embedded(alt_text="A ferry"))
    document = replace(document, pairs=(replace(document.pairs[0], photo=photo),))

    roles = [text["role"] for text in written(document)["associations"][0]["descriptions"]]

    assert roles == ["caption", "altText"]


def test_hostile_text_is_text(documents, written):
    """Broken letters, raw names and an odd language pass the schema; captions are unchanged."""
    hostile = '=1+1 <b>bold</b> " \\ {nb}'
    document = documents(hostile, title="\ud800", names=("raw\udcff.jpg",))
    article = replace(document.sources.article, language="<en>")
    document = replace(document, sources=replace(document.sources, article=article))

    found = written(document)

    assert found["associations"][0]["descriptions"][0]["value"] == hostile
    assert found["associations"][0]["renditions"][0]["title"] == "raw\udcff.jpg"
    assert "language" not in found
