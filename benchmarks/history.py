"""Measure how long the history page takes with a journal of twenty years: python benchmarks/history.py.

Makes a journal of 5,000 sessions with 1,000,000 reps (a minute), then opens the page as the program does:
the question through `Journal.ask`, the answer through a queued signal, until every chart is painted.
"""

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from gymtimer.assets import asset
from gymtimer.storage.journal import Journal
from gymtimer.storage.schema import migrate
from gymtimer.ui.fonts import load_family
from gymtimer.ui.history import History
from gymtimer.ui.history_desk import HistoryDesk
from gymtimer.ui.history_foot import Period
from gymtimer.ui.theme import Theme

SESSIONS, SETS, REPS = 5000, 10, 5
EXERCISES = (
    ("bench_press", "Bench press"),
    ("close_grip_bench", "Close-grip bench press"),
    ("preacher_curl", "Preacher curl"),
    ("wide_grip_pull_up", "Wide-grip pull-up"),
)
BUDGET = 300
DAY = 86_400_000


def main() -> int:
    """Print the table; return 1 if a page took longer than its budget."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "journal.sqlite")
        began = time.perf_counter()
        reps = generate(path)
        per_rep = path.stat().st_size / reps
        took = time.perf_counter() - began
        print(f"{reps:,} reps in {SESSIONS:,} sessions, {per_rep:.0f} bytes a rep, made in {took:.0f} s")
        slowest = measure(path)
    print(f"slowest {slowest:.0f} ms, budget {BUDGET} ms")
    return int(slowest > BUDGET)


def generate(path: Path) -> int:
    """Make the journal at *path*; return the count of its reps."""
    dice = Random(1)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = OFF").fetchall()
    connection.execute("PRAGMA synchronous = OFF")
    migrate(connection)
    connection.execute("BEGIN")
    now, span = time.time_ns() // 1_000_000, 20 * 365 * DAY
    number = 0
    for key in range(1, SESSIONS + 1):
        started = now - span + span * key // SESSIONS
        number = session(connection, dice, key, started, number)
    connection.execute("COMMIT")
    (reps,) = connection.execute("SELECT count(*) FROM reps").fetchone()
    connection.close()
    return reps


def session(connection: sqlite3.Connection, dice: Random, key: int, started: int, number: int) -> int:
    """Write one session; return the number of its last row."""
    name = str(UUID(int=dice.getrandbits(128)))
    connection.execute(
        "INSERT INTO sessions (key, id, plan, lifters, started, offset_minutes, state)"
        " VALUES (?, ?, 'Chest', '[\"Ana\"]', ?, 60, '{}')",
        (key, name, started),
    )
    load = (6000 + key * 4000 // SESSIONS) // 250 * 250
    for index in range(len(EXERCISES) * SETS):
        exercise = EXERCISES[index // SETS]
        lifter = "Ana" if key % 3 else "Ben"
        connection.execute(
            "INSERT INTO sets (session, set_index, exercise, exercise_name, set_number, warm_up, side,"
            " lifter, load_text, load_hundredths, load_unit, percent)"
            " VALUES (?, ?, ?, ?, ?, 0, '', ?, ?, ?, 'kg', 10500)",
            (key, index, *exercise, index % SETS + 1, lifter, f"{load / 100:g} kg", load),
        )
        for rep in range(1, REPS + 1):
            number += 1
            wall = started + index * 200_000 + rep * 9000
            measured = int(dice.gauss(4800, 400)) if key % 2 else None
            values = (number, key, index, rep, wall, measured)
            connection.execute("INSERT INTO reps VALUES (?, ?, ?, 1, ?, ?, 5000, 5000, ?, 0, 0)", values)
        number += 1
        rest = (number, key, index, started, int(dice.gauss(180_000, 20_000)))
        connection.execute("INSERT INTO rests VALUES (?, ?, ?, ?, 180000, ?)", rest)
    return number


def measure(path: Path) -> float:
    """Open the page for each choice; return the slowest time, in ms."""
    app = QApplication.instance() or QApplication([])
    theme, family = Theme.read(asset("themes", "dark.toml")), load_family(asset("fonts"))
    journal = Journal(path, _silent, print)
    page = History(theme, family, _chest)
    page.resize(1920, 1080)
    desk = HistoryDesk(page)
    desk.open(journal)
    slowest = timed(app, page, desk, page.open)
    print(f"{'the first time after the start':<32}{slowest:>6.0f} ms")
    print(f"{'exercise':<20}{'period':<12}{'median':>9}{'slowest':>9}")
    for exercise in ("", "bench_press"):
        page.exercises.chosen.emit(exercise)
        for period in Period:
            choose = partial(page.foot.period_chosen.emit, period)
            times = sorted(timed(app, page, desk, choose) for _ in range(7))
            print(f"{exercise or 'all':<20}{period.name:<12}{times[3]:>6.0f} ms{times[-1]:>6.0f} ms")
            slowest = max(slowest, times[-1])
    journal.close()
    return slowest


def timed(app: QApplication, page: History, desk: HistoryDesk, ask: Callable[[], None]) -> float:
    """Return the ms from the press that opens the page to its last painted chart."""
    loop = QEventLoop()
    desk.chronicle_read.connect(loop.quit)
    page.hide()
    app.processEvents()
    began = time.perf_counter()
    ask()
    page.show()
    loop.exec()
    app.processEvents()
    page.grab()
    took = (time.perf_counter() - began) * 1000
    desk.chronicle_read.disconnect(loop.quit)
    return took


def _silent(_: int) -> None:
    """Hear of saved rows, and say nothing."""


def _chest(_: str) -> tuple[str, ...]:
    return ("chest",)


if __name__ == "__main__":
    sys.exit(main())
