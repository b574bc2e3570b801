"""The sheet as plain text."""

from viewer.sheet.as_text import WIDTH
from viewer.sheet.writing import write_sheet


def test_rows_are_numbered_and_wrapped(documents, nothing, options, tmp_path, warn):
    """Caption, credit, checks and file stand under the row's number, within the width."""
    caption = "The ferry comes back to the harbour. " * 5
    document = documents(
        caption, "Second.", credit="Shore", names=("a.jpg",), remarks=(warn("No date.", "key-1"),)
    )

    write_sheet(document, tmp_path / "a.txt", nothing, options)
    lines = (tmp_path / "a.txt").read_text("utf-8").splitlines()

    assert lines[:3] == [
        "Ferry returns after the storm",
        "ferry.txt · 2 slots, 1 paired, 1 photo unplaced",
        "Caption sheet · 17 May 2024",
    ]
    assert max(map(len, lines)) <= WIDTH
    assert " ".join(" ".join(lines[4:7]).split()) == f"1. {caption}".strip()
    assert lines[7:10] == ["   Credit: Shore", "   ! No date.", "   a.jpg · 3000 × 2000"]
    assert lines[11:] == ["2. Second.", "   Credit: Shore"]
