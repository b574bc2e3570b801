"""Prints how much of what the test photos say is read, and how fast.

    python tests/benchmarks/photo_figures.py [--worst N]

Runs ../shared/photos/score.py on what the reader gives. Sizes are no part of metadata: that line
stays at 0 here.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from viewer.domain import Embedded  # noqa: E402 - runs from any folder
from viewer.photos.metadata import read_embedded  # noqa: E402
from viewer.photos.metadata_choice import without_sidecar  # noqa: E402

PHOTOS = CHECKOUT.parent / "shared" / "photos"


def scored(embedded: Embedded) -> dict[str, object]:
    """Give the fields as the scorer names them; a sidecar is no part of the file."""
    own = without_sidecar(embedded)
    return {
        "caption": own.caption,
        "credit": own.credit,
        "byline": list(own.creators) or None,
        "headline": own.headline,
        "source": own.source,
        "copyright": own.copyright,
        "date": own.date.isoformat() if own.date else None,
        "city": own.city,
        "country": own.country,
    }


def main() -> None:
    """Read every photo, time it, and hand the result to the scorer."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--worst", default="0", help="list this many photos with the most faults")
    options = parser.parse_args()
    names = sorted(json.loads((PHOTOS / "expected.json").read_text("utf-8")))
    read_embedded(PHOTOS / names[0])  # the first one pays for the imports
    started = time.perf_counter()
    found = {name: read_embedded(PHOTOS / name)[0] for name in names}
    spent = time.perf_counter() - started
    with tempfile.TemporaryDirectory() as folder:
        predictions = Path(folder) / "read.json"
        rows = {name: {"size": None, "embedded": scored(row)} for name, row in found.items()}
        predictions.write_text(json.dumps(rows), "utf-8")
        scorer = [sys.executable, str(PHOTOS / "score.py"), str(predictions)]
        subprocess.run([*scorer, "--worst", options.worst], check=True)
    sys.stdout.write(f"time      {1000 * spent / len(names):.2f} ms a photo, {len(names)} photos\n")


if __name__ == "__main__":
    main()
