"""The short codes that a blog's program left in a page, as the mark-up that they stand for."""

import re

_CLOSING = "[/caption]"
_OPENING = re.compile(r"\[(?:wp_)?caption\b([^\[\]<>]{0,1000})\]", re.IGNORECASE)
_CAPTION = re.compile(r"""\bcaption=(["”″])([^"”″]{1,800})["”″]""")
_CLOSED = re.compile(r"\[/(?:wp_)?caption\]", re.IGNORECASE)


def without_shortcodes(html: str) -> str:
    """Give a page with WordPress's ``[caption]`` as a figure; its text follows the photo inside.

    https://developer.wordpress.org/reference/functions/img_caption_shortcode/
    """
    if _CLOSING not in html:
        return html
    return _CLOSED.sub("</figure>", _OPENING.sub(_figure, html))


def _figure(found: re.Match[str]) -> str:
    said = _CAPTION.search(found[1])
    inner = f"<figcaption>{said[2]}</figcaption>" if said else ""
    return f'<figure class="wp-caption">{inner}'
