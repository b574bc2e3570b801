"""The sheet as JSON."""

import json

from viewer.sheet.writing import write_sheet


def test_the_object_says_what_the_command_line_says(documents, nothing, tmp_path):
    """Article, headline, slots and unplaced photos are there, null where there is nothing."""
    document = documents("The ferry leaves.", "", credit="Shore", names=("ferry.jpg",))

    write_sheet(document, tmp_path / "a.json", nothing)
    read = json.loads((tmp_path / "a.json").read_bytes())

    assert list(read) == ["article", "headline", "slots", "unplaced"]
    assert (read["headline"], read["unplaced"]) == ("Ferry returns after the storm", ["quay.jpg"])
    assert read["slots"][0] == {
        "number": 1,
        "key": "key-1",
        "caption": "The ferry leaves.",
        "credit": "Shore",
        "image": "images/1.jpg",
        "photo": "ferry.jpg",
        "confidence": 0.75,
        "why": ["A credit stands above it.", "The file's name has “ferry”."],
    }
    assert read["slots"][1]["caption"] is None
    assert read["slots"][1]["photo"] is None


def test_text_is_readable_and_raw_names_come_back(documents, nothing, tmp_path):
    """Letters of any script stand in the file as they are; a name that is no UTF-8 survives."""
    document = documents("Паром 渡船", names=("raw\udcff.jpg",))

    write_sheet(document, tmp_path / "a.json", nothing)
    data = (tmp_path / "a.json").read_bytes()

    assert "Паром 渡船" in data.decode("utf-8")
    assert json.loads(data)["slots"][0]["photo"] == "raw\udcff.jpg"
