"""The program to be killed: gymtimer as it is, with fingers that press at random, telling what it does.

python -m benchmarks.killed SEED run PLAN: each row that goes to the journal is one line of JSON on
standard output before it goes there; so is each word of the journal about how many are safe.
"""

# It looks into the program, which has no seams for fingers of its own.
# ruff: noqa: SLF001

import json
import os
import random
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from gymtimer import __main__, app
from gymtimer.storage.journal import Journal
from gymtimer.storage.rows import Begun, Happening, Measured, Rep, Rest, Row, Strike

#: What the fingers do, and how often: a lifter goes on, errs, takes back, stops.
KEYS = {
    Qt.Key.Key_Space: 90,
    Qt.Key.Key_Left: 2,
    Qt.Key.Key_Escape: 1,
    Qt.Key.Key_Up: 3,
    Qt.Key.Key_Down: 4,
    Qt.Key.Key_M: 4,
    Qt.Key.Key_P: 1,
    Qt.Key.Key_E: 1,
}

#: Between two presses, in ms.
SOONEST, LATEST = 20, 700


def told(what: list[Any]) -> None:
    """Write one line, in one piece: nothing of it is lost with the process."""
    os.write(1, f"{json.dumps(what)}\n".encode())


def told_row(row: Row) -> list[Any]:
    """Return *row* as far as its place in the journal can be checked."""
    match row:
        case Begun():
            return ["begun", row.session]
        case Rep():
            rep = [row.rep.set_index, int(row.rep.negative), row.rep.number]
            return ["rep", rep, row.commanded, row.measured, int(row.aborted)]
        case Strike():
            return ["strike", [row.rep.set_index, int(row.rep.negative), row.rep.number]]
        case Measured():
            return ["measured", [row.rep.set_index, int(row.rep.negative), row.rep.number], row.lowered]
        case Rest():
            return ["rest", row.set_index, row.planned, row.actual]
        case Happening():
            return ["event", row.kind, row.payload]
        case _:
            return ["end"]


class Fingers(QObject):
    """Presses keys of the window at random moments."""

    def __init__(self, program: app.Program, dice: random.Random) -> None:
        super().__init__(program)
        self._window = program._window
        self._dice = dice
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._press)
        self._timer.start(0)

    def _press(self) -> None:
        if self._window.on_stage:
            [key] = self._dice.choices(list(KEYS), list(KEYS.values()))
            QTest.keyClick(self._window, key)
        self._timer.start(self._dice.randint(SOONEST, LATEST))


def main() -> int:
    dice = random.Random(int(sys.argv.pop(1)))
    put, open_program = Journal._put, app.Program.open

    def put_aloud(journal: Journal, row: Row) -> None:
        told(told_row(row))
        put(journal, row)

    def open_with_fingers(program: app.Program, plan: Path | None, lifter: str | None) -> None:
        open_program(program, plan, lifter)
        Fingers(program, dice)

    Journal._put = put_aloud  # type: ignore[method-assign]
    app.Program.open = open_with_fingers  # type: ignore[method-assign]
    app._saved = lambda count: told(["saved", count])
    return __main__.main()


if __name__ == "__main__":
    sys.exit(main())
