"""Finds every string of the window that is to be translated, in the syntax trees of viewer/ui.

Qt's own lupdate does not know that ``_tr`` of a module is a translation and what its context is, nor
that the rows of the table of commands hold labels.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
SKIN = CHECKOUT / "viewer" / "ui"


@dataclass(frozen=True, slots=True)
class Source:
    """A string to translate; ``is_numerus``: with forms by number, which stands in it as %n."""

    context: str
    text: str
    is_numerus: bool
    place: str


def sources(folder: Path = SKIN) -> tuple[Source, ...]:
    """Give all strings to translate, by context, each once.

    Raises LookupError for a string that is put together before it is translated.
    """
    found: dict[tuple[str, str], Source] = {}
    for path in sorted(folder.rglob("*.py")):
        for each in _Walk(path).found:
            known = found.setdefault((each.context, each.text), each)
            if known.is_numerus != each.is_numerus:
                raise ValueError(f"{each.place}: {each.text!r} is asked with a number and without")
    return tuple(sorted(found.values(), key=lambda each: (each.context, each.text)))


class _Walk(ast.NodeVisitor):
    """Walk one module and remember in which class each call stands."""

    def __init__(self, path: Path) -> None:
        self.found: list[Source] = []
        self._path = path
        self._classes: list[str] = []
        tree = ast.parse(path.read_text("utf-8"))
        self._own = next(_own_contexts(tree), "")
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name != "_tr":  # which hands on what it is given
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        if name == "self.tr":
            self._keep(node, self._classes[0], node.args[0], is_numerus=len(node.args) > 2)
        elif name == "_tr":
            self._keep(node, self._own, node.args[0], is_numerus=len(node.args) > 1)
        elif name in ("QCoreApplication.translate", "QT_TRANSLATE_NOOP"):
            context = ast.literal_eval(node.args[0])
            self._keep(node, context, node.args[1], is_numerus=len(node.args) > 3)
        elif name == "Command":
            for words in node.args[1:4]:
                self._keep(node, "Command", words, is_numerus=False)
        self.generic_visit(node)

    def _keep(self, node: ast.Call, context: str, words: ast.expr, *, is_numerus: bool) -> None:
        place = f"{self._path.relative_to(self._path.parents[2]).as_posix()}:{node.lineno}"
        if not context:
            raise ValueError(f"{place}: nothing tells the context of this string")
        for text in _texts(words, place):
            if text:
                self.found.append(Source(context, text, is_numerus, place))


def _own_contexts(tree: ast.Module) -> Iterator[str]:
    """Give the context that the module's own ``_tr`` hands to Qt."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for each in ast.walk(node):
                if isinstance(each, ast.Call) and ast.unparse(each.func).endswith(".translate"):
                    yield ast.literal_eval(each.args[0])


def _texts(words: ast.expr, place: str) -> Iterator[str]:
    """Give the strings that an argument can be; a name or a field is a string of another place."""
    if isinstance(words, ast.Constant) and isinstance(words.value, str):
        yield words.value
    elif isinstance(words, ast.IfExp):
        yield from _texts(words.body, place)
        yield from _texts(words.orelse, place)
    elif type(words) not in (ast.Attribute, ast.Name):
        raise LookupError(f"{place}: {ast.unparse(words)} is put together before it is translated")
