"""What stands after ``cutline back``: its help page and its option."""

from typing import Any

COMMAND: dict[str, Any] = {
    "usage": "cutline back ARTICLE SHEET [--take] [--photos DIR] [--json]",
    "sentence": """\
Print what a desk has changed in a caption sheet that comes back: DOCX, ODT, HTML, XLSX
or CSV. With --take the changes are kept in ARTICLE.cutline, as if they had been typed in the window.""",
    "example": """\
examples:
  cutline back harbour.html harbour-captions.docx            only look
  cutline back harbour.html harbour-captions.docx --take""",
    "options": ("--take", "--photos", "--json", "--encoding"),
    "path": "an article and its marked-up sheet",
    "fewest": 2,
    "most": 2,
}

OPTIONS: dict[str, dict[str, Any]] = {
    "--take": {"action": "store_true", "help": "keep the sheet's captions and credits"},
}
