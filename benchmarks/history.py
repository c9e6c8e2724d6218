"""Measures a journal of twenty years; prints one table: python -m benchmarks.history.

Makes one of 5,000 sessions with 1,000,000 reps (a minute). The page is opened as the program does it: the
question through `Journal.ask`, the answer through a queued signal, until every chart is painted.
"""

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from random import Random
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from benchmarks.table import Result, lines, spread
from gymtimer.assets import asset
from gymtimer.storage.exchange.own_csv import csv_lines
from gymtimer.storage.exchange.own_json import json_lines
from gymtimer.storage.journal import Journal
from gymtimer.storage.log_reading import read_log
from gymtimer.storage.schema import migrate
from gymtimer.ui.fonts import load_family
from gymtimer.ui.history import History
from gymtimer.ui.history_desk import HistoryDesk
from gymtimer.ui.history_foot import PERIODS, Period
from gymtimer.ui.theme import Theme
from tests.storage.made import START, rep

SESSIONS, SETS, REPS = 5000, 10, 5
EXERCISES = (
    ("bench_press", "Bench press"),
    ("close_grip_bench", "Close-grip bench press"),
    ("preacher_curl", "Preacher curl"),
    ("wide_grip_pull_up", "Wide-grip pull-up"),
)
BUDGET = 300
#: Reps that are added one by one.
COMMITS = 1000
DAY = 86_400_000


def main() -> int:
    """Print the table; return 1 if a target was missed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "journal.sqlite")
        reps = generate(path)
        per_rep = path.stat().st_size / reps
        results = [
            Result("bytes on the disk for each rep", reps, "B", per_rep, per_rep, "<= 100", per_rep <= 100),
            *pages(path),
            *exports(path),
            *commits(path),
        ]
    print(f"A journal of {SESSIONS:,} sessions, {reps:,} reps.")
    print("\n".join(lines(results)))
    return int(any(result.met is False for result in results))


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
        for nth in range(1, REPS + 1):
            number += 1
            wall = started + index * 200_000 + nth * 9000
            measured = int(dice.gauss(4800, 400)) if key % 2 else None
            values = (number, key, index, nth, wall, measured)
            connection.execute("INSERT INTO reps VALUES (?, ?, ?, 1, ?, ?, 5000, 5000, ?, 0, 0)", values)
        number += 1
        rest = (number, key, index, started, int(dice.gauss(180_000, 20_000)))
        connection.execute("INSERT INTO rests VALUES (?, ?, ?, ?, 180000, ?)", rest)
    return number


def pages(path: Path) -> Iterator[Result]:
    """Open the page for each choice, from the press to the last painted chart."""
    app = QApplication.instance() or QApplication([])
    theme, family = Theme.read(asset("themes", "dark.toml")), load_family(asset("fonts"))
    page = History(theme, family, _chest)
    page.resize(1920, 1080)
    desk = HistoryDesk(page, page)
    began = time.perf_counter()
    with Journal(path, _silent, print) as journal:
        yield _looked_through(journal, began)
        desk.open(journal)
        yield _page("history page, the first time", [timed(app, page, desk, page.open)])
        for exercise in ("", "bench_press"):
            page.exercises.chosen.emit(exercise)
            for period in Period:
                choose = partial(page.foot.period_chosen.emit, period)
                times = [timed(app, page, desk, choose) for _ in range(7)]
                yield _page(f"history page, {exercise or 'all'}, {PERIODS[period][1]}", times)


def _looked_through(journal: Journal, began: float) -> Result:
    """Wait until the whole file was looked through, which happens on the journal's thread at each start."""
    done: SimpleQueue[object] = SimpleQueue()
    journal.ask(_nothing, done.put, print)
    done.get()
    took = 1e3 * (time.perf_counter() - began)
    return Result("opened and looked through, beside the window", 1, "ms", took, took)


def _nothing(_: sqlite3.Connection) -> None:
    """Ask for nothing: the answer comes after all that was to be done before."""


def _page(what: str, times: list[float]) -> Result:
    return spread(what, times, "ms", target=f"<= {BUDGET} ms", met=lambda _, worst: worst <= BUDGET)


def exports(path: Path) -> Iterator[Result]:
    """Write all of the log in each format that holds all of it."""
    for name, lines_of in (("json", json_lines), ("csv", csv_lines)):
        began = time.perf_counter()
        with Path(path.parent, name).open("w", encoding="utf-8") as out:
            out.writelines(lines_of(read_log(path)))
        took = time.perf_counter() - began
        yield Result(f"export of all, {name}", 1, "s", took, took, "<= 10 s", took <= 10)


def commits(path: Path) -> Iterator[Result]:
    """Add reps one by one to the journal at *path*; then lend it to a command line meanwhile."""
    saved: SimpleQueue[int] = SimpleQueue()
    with Journal(path, saved.put, print) as journal:
        session = journal.begin(START)
        saved.get()
        handed, took = [], []
        for number in range(1, COMMITS + 1):
            began = time.perf_counter()
            journal.rep(rep(session, number))
            handed.append(1e3 * (time.perf_counter() - began))
            saved.get()
            took.append(1e3 * (time.perf_counter() - began))
        yield spread(
            "rep on the disk, p99", took, "ms", percentile=99, target="<= 5 ms", met=lambda _, p99: p99 <= 5
        )
        yield spread("of that on the caller's thread, worst", handed, "ms")
        yield from _lent(journal, path.with_name("copy.sqlite"))


def _lent(journal: Journal, copy: Path) -> Iterator[Result]:
    done: SimpleQueue[object] = SimpleQueue()
    began = last = time.perf_counter()
    journal.lend(copy, done.put, print)
    longest = 0.0
    while done.empty():
        time.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    took = 1e3 * (last - began)
    yield Result("lent to a command line", 1, "ms", took, took)
    yield Result("longest wait of another thread meanwhile", 1, "ms", 1e3 * longest, 1e3 * longest)


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
