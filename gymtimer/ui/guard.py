"""The guard against a PySide6 that ends the program after some seconds."""

import sys

from PySide6.QtCore import QObject

#: Enough calls to tell a leak from other threads' comings and goings; about 0.1 ms.
CALLS = 100

LOSES_NONE = (
    "This PySide6 does not fit this Python: it would end the program in the middle of a set. "
    "Install PySide6-Essentials and PySide6-Addons below 6.12, or use Python 3.12 or newer."
)


def loses_none() -> bool:
    """Return whether calls into Qt use up references of None, as 6.12.0 does on CPython 3.11."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    return before - sys.getrefcount(None) > CALLS // 2
