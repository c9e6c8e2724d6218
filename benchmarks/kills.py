"""Kills the running program at random instants and looks whether anything is missing; prints one table.

python -m benchmarks.kills [--runs 300] [--jobs 2]: another process keeps a core busy meanwhile. After each
kill the journal must be what its first rows make it, at least all that it had acknowledged; nothing of it
may be damaged; and a new start must find the place where the last command left the session.
"""

import argparse
import json
import os
import random
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from threading import Timer
from typing import Any

from gymtimer.assets import asset
from gymtimer.domain.timeline import Kind
from gymtimer.engine.recipe import recipe_of
from gymtimer.engine.resuming import resume_at
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.journal import Journal
from gymtimer.storage.unfinished import Unfinished, unfinished

ROOT = Path(__file__).resolve().parents[1]

PLAN = """format = 1
name = "To be killed"
[[exercise]]
name = "Bench press"
sets = "20x6 neg 10A0 20kg"
rest = "2s"
"""
SETTINGS = 'format = 1\nsound = "none"\nvoice = "none"\nfull-screen = false\n[pacing]\nsettle = 0\n'

#: How long, in seconds, a program lives after its first row is safe, at most.
LIFE = 10.0
#: After so many seconds without a safe row something is wrong.
PATIENCE = 60.0

BUSY = (sys.executable, "-c", "while True: pass")


@dataclass
class Killed:
    """What was found after one kill."""

    rows: int = 0
    acknowledged: int = 0
    kept: int = 0
    reps: int = 0
    reopened: float = 0.0
    phase: str = ""
    ended: bool = False
    faults: list[str] = field(default_factory=list)


def main() -> int:
    asked = argparse.ArgumentParser(prog="benchmarks.kills", description=__doc__)
    asked.add_argument("--runs", type=int, default=300)
    asked.add_argument("--jobs", type=int, default=2, help="programs at once")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--minutes", type=float, default=60, help="begin no run after so many")
    words = asked.parse_args()
    began = time.monotonic()
    run = partial(one_run, until=began + 60 * words.minutes)
    with subprocess.Popen(BUSY) as busy, ThreadPoolExecutor(words.jobs) as pool:
        try:
            done = [
                one for one in pool.map(run, range(words.seed, words.seed + words.runs)) if one is not None
            ]
        finally:
            busy.kill()
    print("\n".join(table(done)))
    print(f"This took {time.monotonic() - began:.0f} s.")
    return int(any(one.faults for one in done))


def one_run(seed: int, until: float) -> Killed | None:
    """Start the program, kill it, look at what it left."""
    if time.monotonic() > until:
        return None
    with tempfile.TemporaryDirectory(prefix="gymtimer-kill-") as folder:
        home = Path(folder)
        (home / "config").mkdir()
        (home / "config" / "settings.toml").write_text(SETTINGS, encoding="utf-8")
        plan = home / "plan.toml"
        plan.write_text(PLAN, encoding="utf-8")
        lines = lived(home, plan, seed)
        found = judged(home / "data" / "journal.sqlite", lines)
    for fault in found.faults:
        sys.stderr.write(f"run {seed}: {fault}\n")
    return found


def lived(home: Path, plan: Path, seed: int) -> list[list[Any]]:
    """Return what a program said until it was killed."""
    command = [sys.executable, "-m", "benchmarks.killed", str(seed), "run", str(plan)]
    environ = {
        **os.environ,
        "GYMTIMER_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(home),
    }
    dice = random.Random(seed)
    lines: list[list[Any]] = []
    with (home / "errors").open("wb") as errors:
        child = subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=errors)
    end = Timer(PATIENCE, child.kill)
    end.start()
    with child:
        assert child.stdout is not None
        for line in child.stdout:
            if not line.endswith(b"\n"):
                break
            lines.append(json.loads(line))
            if lines[-1] == ["saved", 1]:
                end.cancel()
                end = Timer(dice.uniform(0, LIFE), child.kill)
                end.start()
    end.cancel()
    if child.returncode != -signal.SIGKILL:
        lines.append(
            ["ended by itself", child.returncode, (home / "errors").read_text(errors="replace")[-500:]]
        )
    return lines


def judged(path: Path, lines: Sequence[list[Any]]) -> Killed:
    """Return what the journal at *path* is worth after a program that said *lines*."""
    rows = [line for line in lines if line[0] not in ("saved", "ended by itself")]
    saved = max((line[1] for line in lines if line[0] == "saved"), default=0)
    found = Killed(len(rows), saved)
    found.faults += [str(line) for line in lines if line[0] == "ended by itself"]
    found.ended = bool(found.faults)
    if not saved:
        found.faults.append("no row was ever safe")
        return found
    before = time.perf_counter()
    one = reopened(path, found)
    found.reopened = 1e3 * (time.perf_counter() - before)
    with closing(sqlite3.connect(path)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            found.faults.append("the journal is damaged")
        state = state_of(connection)
    # More than was acknowledged may have reached the disk, in the order in which it was done.
    whole = [count for count in range(saved, len(rows) + 1) if folded(rows[:count]) == state]
    if not whole:
        found.faults.append(f"of {saved} acknowledged rows some are not there: {state} of {rows}")
        return found
    found.kept = whole[-1]
    found.reps = sum(row[0] == "rep" for row in rows[:saved])
    if one is None:
        found.faults.append("no unfinished session is found")
    else:
        found.faults += misplaced(one, rows, whole, found)
    return found


def reopened(path: Path, found: Killed) -> Unfinished | None:
    """Open the journal as the next start does; return the session that was cut off."""
    answers: SimpleQueue[Any] = SimpleQueue()
    with Journal(path, print, found.faults.append, found.faults.append) as journal:
        journal.ask(unfinished, answers.put, found.faults.append)
        found.faults += [journal.notice] if journal.notice else []
    sessions = () if answers.empty() else answers.get()
    return sessions[0] if len(sessions) == 1 else None


def state_of(connection: sqlite3.Connection) -> list[Any]:
    """Return all that the journal holds, as `folded` makes it."""
    reps = connection.execute(
        "SELECT set_index, negative, rep, commanded_ms, measured_ms, aborted, struck > 0"
        " FROM reps ORDER BY number"
    )
    rests = connection.execute("SELECT set_index, planned_ms, actual_ms FROM rests ORDER BY number")
    events = connection.execute("SELECT kind, payload FROM events ORDER BY number")
    return [[list(row) for row in table] for table in (reps, rests, events)]


def folded(rows: Sequence[list[Any]]) -> list[Any]:
    """Return what the journal holds after *rows*, reckoned without SQL."""
    reps: list[list[Any]] = []
    rests, events = [], []
    for kind, *row in rows:
        match kind:
            case "rep":
                reps.append([*row[0], *row[1:], 0])
            case "strike" | "measured":
                last = next((rep for rep in reversed(reps) if rep[:3] == row[0] and not rep[6]), None)
                if last is not None:
                    last[4 if kind == "measured" else 6] = row[1] if kind == "measured" else 1
            case "rest":
                rests.append(row)
            case "event":
                events.append(row)
    return [reps, rests, events]


def misplaced(one: Unfinished, rows: Sequence[list[Any]], whole: Sequence[int], found: Killed) -> list[str]:
    """Return what is wrong with the place at which the session would go on."""
    stands = [json.loads(row[2]) for row in rows[: whole[-1]] if row[0] == "event" and '"index"' in row[2]]
    if one.stand is None:
        return ["a command was lost"] if stands else []
    if not stands or one.stand.index != stands[-1]["index"] or one.stand.elapsed != stands[-1]["elapsed"]:
        return [f"it stands at {one.stand}, not at {stands[-1:]}"]
    laid = recipe_of(one.state).lay_out(read_catalogue(asset("exercises.toml")))
    place = resume_at(laid, one.stand, 0, [rep for rep, _ in one.done])
    if place is None:
        return ["nothing is left to do"]
    phase = place.timeline.phases[place.here.index]
    found.phase = "aborted" if phase.aborted else phase.kind.name.lower()
    wrong = []
    if place.here.index < one.stand.index:
        wrong.append(f"it goes on at {place.here.index}, before {one.stand.index}")
    if phase.kind not in (Kind.REST, Kind.SETUP, Kind.RACK) and not phase.aborted:
        wrong.append(f"it goes on in the middle of a {phase.kind.name}")
    return wrong


def table(done: Sequence[Killed]) -> list[str]:
    """Return the results as lines."""
    faults = sum(bool(one.faults) for one in done)
    phases = Counter(one.phase or "nothing pressed yet" for one in done)
    reopened = [one.reopened for one in done if one.acknowledged]
    late = [one.kept - one.acknowledged for one in done]
    rows = {
        "programs killed with SIGKILL": sum(not one.ended for one in done),
        "programs that ended by themselves": sum(one.ended for one in done),
        "rows handed to the journal": sum(one.rows for one in done),
        "rows acknowledged": sum(one.acknowledged for one in done),
        "reps acknowledged": sum(one.reps for one in done),
        "runs with anything lost, damaged or misplaced": faults,
        "rows on the disk before they were acknowledged": sum(late),
        "runs with rows still on their way": sum(one.rows > one.acknowledged for one in done),
        "reopened and asked, median": f"{statistics.median(reopened):.0f} ms",
        "reopened and asked, worst": f"{max(reopened):.0f} ms",
        "goes on at": ", ".join(f"{name} {count}" for name, count in phases.most_common()),
    }
    width = max(map(len, rows))
    return [f"{name:<{width}}  {value}" for name, value in rows.items()]


if __name__ == "__main__":
    sys.exit(main())
