"""Zip files written piece by piece."""

import io
import zipfile

import pytest

from viewer.sheet.packing import Package


def packed():
    """The bytes of a package of three parts."""
    out = io.BytesIO()
    with Package(out) as package:
        package.put_stored("kind", b"harbour")
        package.put("words.xml", "ferry " * 100)
        with package.part("long.xml") as part:
            for number in range(3):
                part.write(str(number).encode())
    return out.getvalue()


def test_parts_come_back_in_their_order():
    """What was put in can be read, in order, packed or not as was asked for."""
    with zipfile.ZipFile(io.BytesIO(packed())) as package:
        entries = package.infolist()

        assert [entry.filename for entry in entries] == ["kind", "words.xml", "long.xml"]
        assert [package.read(entry) for entry in entries[::2]] == [b"harbour", b"012"]
        assert [entry.compress_type for entry in entries[:2]] == [0, 8]


def test_nothing_tells_the_time_or_the_system():
    """The same parts make the same bytes, with one date and one system for all."""
    with zipfile.ZipFile(io.BytesIO(packed())) as package:
        entries = package.infolist()

    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {3}
    assert packed() == packed()


def test_a_fault_within_a_part_comes_through():
    """What goes wrong while a part is written is what the caller hears of."""

    def fill():
        with Package(io.BytesIO()) as package, package.part("long.xml"):
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        fill()
