"""What the file name of a picture says it is: a firm's sign or a chart, and no photo."""

from urllib.parse import unquote

from viewer.article.html_tree import TEXT, Tree
from viewer.article.html_words import Words, is_icon, words_in

# How signs are kept; a photo of one, on a wall say, is a JPEG.
_DRAWN = (".png", ".svg", ".gif")
_LONGEST = 300


def mark_of_picture(tree: Tree, number: int, image: str | None, words: Words) -> str:
    """Give " logo" or " chart" where the name of a figure's picture says so, else "".

    Where a figure has no photo, its images are looked at that were left aside: signs by their
    class names or their file's.
    """
    if image is not None:
        return _mark_of(image, words)
    images = [n for n in range(number, tree.ends[number]) if tree.tags[n] == "img"]
    signs = (_is_sign(tree, n, words) for n in images)
    return " logo" if images and all(signs) else ""


def _is_sign(tree: Tree, number: int, words: Words) -> bool:
    if tree.tags[number] == TEXT:
        return False
    return is_icon(tree, number, words) or bool(_mark_of(tree.attribute(number, "src"), words))


def _mark_of(address: str, words: Words) -> str:
    if address.lower().startswith("data:"):
        return ""
    name = unquote(
        address.split("?", maxsplit=1)[0].split("#", maxsplit=1)[0].rsplit("/", 1)[-1][:_LONGEST]
    )
    said = words_in(name)
    if words.chart.intersection(said):
        return " chart"
    if words.logo.intersection(said) and name.lower().endswith(_DRAWN):
        return " logo"
    return ""
