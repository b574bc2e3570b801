"""What a marked-up sheet changes, as the command line prints it."""

import json
from collections.abc import Iterator, Sequence

from viewer.sheet.cleaning import clean_line
from viewer.sheet.coming_back import Comparison


def change_lines(comparison: Comparison) -> Iterator[str]:
    """Give each change with the words before and after, then what else there is to know."""
    for change in comparison.changes:
        yield f"{change.number:3}  {change.field}"
        yield f"     - {clean_line(change.before) or '(nothing)'}"
        yield f"     + {clean_line(change.after) or '(nothing)'}"
    changed = len(comparison.changes)
    counted = f"{changed} {'change' if changed == 1 else 'changes'}"
    yield f"{counted}, {len(comparison.unchanged)} unchanged"
    if comparison.gone:
        yield f"Not on the sheet: {_numbers(comparison.gone)}"
    for slot in comparison.unknown:
        yield f"Not in the article: {clean_line(slot.caption or slot.credit or slot.key)}"


def changes_as_json(comparison: Comparison, article: str, sheet: str, *, taken: bool) -> str:
    """Give the comparison as one line of JSON; slots are named by number, and changes by key too."""
    found = {
        "article": article,
        "sheet": sheet,
        "changes": [
            {
                "number": change.number,
                "key": change.key,
                "field": change.field,
                "before": change.before,
                "after": change.after,
            }
            for change in comparison.changes
        ],
        "unchanged": list(comparison.unchanged),
        "gone": list(comparison.gone),
        "unknown": [
            {"key": slot.key, "caption": slot.caption, "credit": slot.credit}
            for slot in comparison.unknown
        ],
        "taken": taken,
    }
    text = json.dumps(found, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _numbers(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))
