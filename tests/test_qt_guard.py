"""Guards against builds of PySide6 that lose a reference of None with each call."""

import sys

from PySide6.QtCore import QObject

CALLS = 100


def test_calls_into_qt_do_not_use_up_none() -> None:
    """PySide6 6.12.0 on CPython 3.11 loses one reference a call, and aborts when none is left."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    lost = before - sys.getrefcount(None)
    assert lost < CALLS // 2, f"PySide6 lost {lost} references of None in {CALLS} calls: pin another version"
