"""Finds the files of resources/: installed, editable or bundled; the person's own additions first."""

from importlib.resources import files
from pathlib import Path


def resources_folder() -> Path:
    """Give the folder of the bundled resources, in a wheel, in a bundle or in a checkout."""
    installed = Path(str(files("viewer") / "_resources"))
    return installed if installed.is_dir() else Path(__file__).parents[1] / "resources"


def resource(name: str, additions: Path | None = None) -> Path:
    """Give one resource by its relative name, from the person's own folder if it is there."""
    return resource_stack(name, additions)[0]


def resource_stack(name: str, additions: Path | None = None) -> tuple[Path, ...]:
    """Give every copy of a resource, the person's own before the bundled one.

    Data files that add up (credit words, agencies) are read from last to first, so that the
    person's own lines win.
    """
    own = (additions / name,) if additions is not None and (additions / name).exists() else ()
    return (*own, resources_folder() / name)


def sample_article() -> Path:
    """Give the article of the bundled sample; its photos lie in the same folder."""
    return next(iter(sorted((resources_folder() / "sample").glob("*.txt"))))
