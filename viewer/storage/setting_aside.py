"""A file of ours that cannot be read is set aside under a new name, never deleted."""

from pathlib import Path


def set_aside(path: Path) -> Path:
    """Rename ``path`` to the first free name ending in .damaged-N and give that name.

    Raises OSError where it cannot be renamed.
    """
    for number in range(1, 10_000):
        aside = path.with_name(f"{path.name}.damaged-{number}")
        if not aside.exists():
            path.rename(aside)
            return aside
    raise FileExistsError(f"{path} has been set aside too often")
