"""The import rules of the house, as one dictionary and one walk over the syntax trees."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

VIEWER = Path(__file__).resolve().parents[1] / "viewer"

# Rooms (folders) and single modules by floor; imports go downwards only.
FLOORS = {
    "__init__": 0,
    "domain": 1,
    "errors": 1,
    "atomic": 1,
    "resources": 1,
    "one_window": 1,
    "workers": 1,
    "worker_process": 1,
    "worker_loop": 1,
    "worker_memory": 1,
    "worker_watch": 1,
    "article": 2,
    "slots": 2,
    "photos": 2,
    "pairing": 2,
    "checks": 2,
    "sheet": 2,
    "storage": 2,
    "pipeline": 3,
    "sheet_pictures": 3,
    "reading_slots": 3,
    "comparing": 3,
    "deciding": 3,
    "photo_captions": 3,
    "back_report": 3,
    "reports": 3,
    "archives": 3,
    "archive_answers": 3,
    "archive_run": 3,
    "archive_names": 3,
    "archive_record": 3,
    "archive_recovery": 3,
    "archive_sheets": 3,
    "archive_index": 3,
    "archive_page": 3,
    "session": 4,
    "ui": 5,
    "arguments": 6,
    "sheet_arguments": 6,
    "caption_arguments": 6,
    "back_arguments": 6,
    "argument_options": 6,
    "demo": 6,
    "desk_rules": 6,
    "terminal": 6,
    "expecting": 6,
    "archive_commands": 6,
    "sheet_commands": 6,
    "caption_commands": 6,
    "command_line": 6,
    "__main__": 6,
}

# Where an outside package lives: rooms or single modules.
HOMES = {
    "PySide6": ("ui/", "photos/decoding", "sheet/painting", "sheet/picturing"),
    "PIL": ("photos/",),
    "pi_heif": ("photos/",),
    "platformdirs": ("storage/places",),
    "lxml": ("article/", "photos/", "sheet/back_"),
    "selectolax": ("article/", "sheet/back_"),
    "markdown_it": ("article/",),
    "pypdf": ("article/",),
    "charset_normalizer": ("article/",),
    "fpdf": ("sheet/",),
    "fontTools": ("sheet/",),
    "uharfbuzz": ("sheet/",),
}

# What widgets may know of their own floor besides other widgets; only these know the workspace.
WIRING = {
    "app", "portrait", "window", "desk", "commands", "actions", "showing", "finding", "workspace",
    "walking", "looking", "mending", "filing", "export_sitting", "handing_on", "helping",
    "settings_sitting", "coming_back", "settling",
}  # fmt: skip

MODULES = sorted(VIEWER.rglob("*.py"))


def imports_of(path: Path) -> Iterator[str]:
    """Give every module that a file imports, lazily and for types too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            yield node.module or ""
            if node.module in {"viewer", "viewer.ui"}:
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


def place_of(path: Path) -> str:
    """Give a file's place below viewer/ without suffix: ``slots/parsing``."""
    return path.relative_to(VIEWER).with_suffix("").as_posix()


def room_of(place: str) -> str:
    """Give the room or single module that a place belongs to."""
    return place.split("/", maxsplit=1)[0]


def inner_imports(path: Path) -> Iterator[str]:
    """Give the places below viewer/ that a file imports."""
    for name in imports_of(path):
        if name.startswith("viewer."):
            place = name.removeprefix("viewer.").replace(".", "/")
            while place and not (VIEWER / f"{place}.py").exists():
                place = place.rpartition("/")[0]
            if place:
                yield place


@pytest.mark.parametrize("path", MODULES, ids=place_of)
def test_imports_go_downwards(path):
    """A module imports only from lower floors, or from its own room."""
    room = room_of(place_of(path))

    for place in inner_imports(path):
        other = room_of(place)
        same_floor_entry = FLOORS[room] in {1, 3, 6} and FLOORS[other] == FLOORS[room]
        assert other == room or FLOORS[other] < FLOORS[room] or same_floor_entry, place


def test_no_circles():
    """No module imports itself over any number of steps."""
    graph = {place_of(path): set(inner_imports(path)) for path in MODULES}
    done: set[str] = set()

    def walk(place: str, above: tuple[str, ...]) -> None:
        assert place not in above, " → ".join((*above, place))
        if place not in done:
            for other in sorted(graph.get(place, ())):
                walk(other, (*above, place))
            done.add(place)

    for place in sorted(graph):
        walk(place, ())


@pytest.mark.parametrize("path", MODULES, ids=place_of)
def test_outside_packages_stay_at_home(path):
    """Each outside package is imported only where it lives."""
    place = place_of(path)

    for name in imports_of(path):
        homes = HOMES.get(name.split(".")[0])
        assert homes is None or place.startswith(homes) or _is_gate(place, name), name


def _is_gate(place: str, name: str) -> bool:
    """Qt's Core and Gui may decode and paint; nothing else of Qt leaves the skin."""
    return place.startswith(("photos/decoding", "sheet/painting", "sheet/picturing")) and name in {
        "PySide6.QtCore",
        "PySide6.QtGui",
    }


def test_decoding_has_no_widgets():
    """Photos are decoded with QtCore and QtGui only."""
    names = {
        name
        for path in VIEWER.glob("photos/decoding*.py")
        for name in imports_of(path)
        if name.startswith("PySide6")
    }

    assert names <= {"PySide6.QtCore", "PySide6.QtGui"}


@pytest.mark.parametrize("path", sorted(VIEWER.glob("ui/*.py")), ids=place_of)
def test_widgets_do_not_know_the_workspace(path):
    """Inside ui/, only the window, the commands and what they act through know the workspace."""
    if path.stem in WIRING:
        return

    assert "ui/workspace" not in set(inner_imports(path))
    assert "session" not in set(inner_imports(path))


@pytest.mark.parametrize("path", sorted(VIEWER.rglob("__init__.py")), ids=place_of)
def test_package_faces_hold_one_line(path):
    """An __init__.py holds its docstring, and the version in the uppermost."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line]

    assert len(lines) == (2 if path.parent == VIEWER else 1)


@pytest.mark.parametrize("path", MODULES, ids=place_of)
def test_modules_stay_small(path):
    """No module has more than 400 lines, no function more than 60."""
    text = path.read_text("utf-8")
    functions = [
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]

    assert text.count("\n") <= 400
    assert all((node.end_lineno or 0) - node.lineno < 60 for node in functions)


@pytest.mark.parametrize("path", MODULES, ids=place_of)
def test_broad_handlers_stand_at_the_named_edges(path):
    """Exception is caught as a whole only at the edges that are made for it."""
    edges = {"ui/background", "worker_loop", "command_line"}
    broad = [
        node
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
    ]

    assert not broad or place_of(path) in edges
