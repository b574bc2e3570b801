"""A large article and its photos are shown without being paired again and again while they are read."""

from PIL import Image

SLOTS, PHOTOS = 240, 160


def test_a_large_document_is_paired_when_it_is_read(user, tmp_path):
    """The window takes in the photos of a large document at once, and all that is named is placed."""
    folder, figures = tmp_path / "card", ""
    folder.mkdir()
    for number in range(PHOTOS):
        Image.new("RGB", (6, 4), (number, 90, 80)).save(folder / f"quay-{number:03}.png")
    for number in range(SLOTS):
        figures += (
            f'<figure><img src="https://example.org/quay-{number:03}.png" width="600">'
            f"<figcaption>Walk {number} along the quay. Ada Thorne/Nordbild</figcaption></figure>"
        )
    page = f"<html><head><title>Walks</title></head><body><article><h1>Walks</h1>{figures}"
    (tmp_path / "story.html").write_text(f"{page}</article></body></html>", "utf-8")
    shown = []
    user.window.workspace.document_changed.connect(shown.append)

    user.opens(tmp_path / "story.html", folder)

    assert user.photos[:PHOTOS] == [f"quay-{number:03}.png" for number in range(PHOTOS)]
    assert user.photos[PHOTOS:] == [None] * (SLOTS - PHOTOS)
    described = [document for document in shown if any(p.size for p in document.sources.photos)]
    assert all(all(p.size for p in document.sources.photos) for document in described)
