"""Keeps cells of a table from being taken for formulas by a spreadsheet.

A cell that begins with one of these signs is run, not shown, by Excel and its like
(https://owasp.org/www-community/attacks/CSV_Injection).  An apostrophe before it
keeps it a text.
"""

import re

_RUNS = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guarded(text: str) -> str:
    """Return *text* with an apostrophe before it where a spreadsheet would run it."""
    return f"'{text}" if _RUNS.match(text) else text


def unguarded(cell: str) -> str:
    """Return what `guarded` made *cell* from."""
    return cell[1:] if _GUARDED.match(cell) else cell
