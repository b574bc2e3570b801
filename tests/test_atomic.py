"""A file is written whole or not at all."""

from contextlib import suppress

import pytest

from viewer.atomic import replacing, write_whole


def test_a_file_is_replaced_when_all_went_well(tmp_path):
    """The new content stands in the file's place, and nothing else is left in the folder."""
    target = tmp_path / "sheet.csv"
    target.write_text("old")

    write_whole(target, b"new")

    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_the_old_file(tmp_path):
    """When writing breaks off, the old file is as it was and the part is gone."""
    target = tmp_path / "sheet.csv"
    target.write_text("old")

    with suppress(RuntimeError), replacing(target) as out:
        out.write(b"half")
        raise RuntimeError

    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_the_mode_of_the_old_file_stays(tmp_path):
    """A file that only its owner may read does not become public."""
    target = tmp_path / "private.csv"
    target.write_text("old")
    target.chmod(0o600)

    write_whole(target, b"new")

    assert target.stat().st_mode & 0o777 == 0o600


def test_a_link_stays_a_link(tmp_path):
    """What a link points to is replaced, not the link."""
    target, link = tmp_path / "real.csv", tmp_path / "link.csv"
    target.write_text("old")
    link.symlink_to(target)

    write_whole(link, b"new")

    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_missing_folder_is_refused(tmp_path):
    """Nothing is made where there is no folder."""
    with pytest.raises(OSError, match="No such file"):
        write_whole(tmp_path / "nowhere" / "sheet.csv", b"new")
