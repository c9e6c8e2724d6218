"""How fast the rooms below the window work: plans, rendering, the journal."""

import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from queue import SimpleQueue

from benchmarks.floor import plan_text
from benchmarks.table import Result, spread
from gymtimer.assets import asset
from gymtimer.domain.gym import Gym
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter, OneRM
from gymtimer.domain.load import Mass, Stock, Unit
from gymtimer.domain.loading import heavier
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plates import STANDARD
from gymtimer.domain.regrouping import without
from gymtimer.domain.splice import with_rest
from gymtimer.domain.timeline import Kind, Timeline
from gymtimer.domain.timing import SECOND
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.journal import Journal
from gymtimer.storage.planfile import plan_of, read_plan
from gymtimer.storage.rows import Happening, SessionStart
from tests.whole import rig


def rows(*, quick: bool) -> Iterator[Result]:
    """Yield all that is to be known about speed."""
    yield _laid_out(3 if quick else 9)
    yield from _loaded(3 if quick else 9)
    yield from _in_turn(3 if quick else 9)
    yield _rendered()
    yield _committed(50 if quick else 1000)


def _tape(path: Path, text: str) -> Timeline:
    path.write_text(text, encoding="utf-8")
    return lay_out(read_plan(path, read_catalogue(asset("exercises.toml"))), Pacing(settle_every_rep=True))


def _laid_out(times: int) -> Result:
    """Return how long the longest plan takes from its file to its tape."""
    took = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.toml"
        # As many reps as a plan may have, each with all that a rep can have: seven phases.
        text = plan_text("1x100 neg 31A1 60kg", '1:00"\nrest-in-set = "10s', exercises=16)
        for _ in range(times):
            start = time.perf_counter()
            phases = len(_tape(path, text).phases)
            took.append(1e3 * (time.perf_counter() - start))
    return spread(
        f"plan of {phases} phases read, checked, laid out",
        took,
        "ms",
        target="<= 1000",
        met=lambda _, worst: worst <= 1000,
    )


#: A gym in which every plate is counted, in both units: nothing can be guessed.
GYM = Gym(
    plates=tuple(
        Stock(Mass(size, unit), count)
        for unit, sizes in STANDARD.items()
        for size, count in zip((plate.hundredths for plate in sizes), (8, 8, 4, 8, 6, 6, 2), strict=False)
    ),
    collars=Mass(250, Unit.KG),
)


def _loaded(times: int) -> Iterator[Result]:
    """Yield how long the loads of a full day take, and one of them changed in the first setup."""
    catalogue = read_catalogue(asset("exercises.toml"))
    bench = catalogue.find("Bench press")
    assert bench is not None
    day = Lifter("Ana", one_rms=(OneRM(bench.key, bench.name, Mass(13_370, Unit.KG)),))
    text = plan_text("10x4 neg 40A0 PERCENT%", "3:00", exercises=20)
    for number in range(20):  # each exercise with a load of its own, so that plates are moved
        text = text.replace("PERCENT", str(70 + 3 * number), 1)
    plan = plan_of(text, catalogue, "day.toml")
    took, changed = [], []
    for _ in range(times):
        start = time.perf_counter()
        tape = lay_out(plan, Pacing(), [day], gym=GYM)
        took.append(1e3 * (time.perf_counter() - start))
        start = time.perf_counter()
        heavier(tape, 0)
        changed.append(1e3 * (time.perf_counter() - start))
    sets = sum(phase.kind is Kind.SETUP for phase in tape.phases)
    name = f"{sets} sets loaded with counted plates, laid out"
    yield spread(name, took, "ms", target="<= 200", met=lambda middle, _: middle <= 200)
    yield spread(
        f"load of {sets} sets changed", changed, "ms", target="<= 20", met=lambda middle, _: middle <= 20
    )


def _in_turn(times: int) -> Iterator[Result]:
    """Yield how long a day of three lifters takes to lay out, and to lay anew in the first rest."""
    catalogue = read_catalogue(asset("exercises.toml"))
    bench = catalogue.find("Bench press")
    assert bench is not None
    lifters = [
        Lifter(name, one_rms=(OneRM(bench.key, bench.name, Mass(100 * most, Unit.KG)),))
        for name, most in (("Ana", 100), ("Ben", 90), ("Cem", 120))
    ]
    plan = plan_of(plan_text("10x4 neg 50A0 105%", "3:00", exercises=20), catalogue, "day.toml")
    laid, changed, reloaded = [], [], []
    for _ in range(times):
        start = time.perf_counter()
        tape = lay_out(plan, Pacing(), lifters)
        laid.append(1e3 * (time.perf_counter() - start))
        rest = next(place for place, phase in enumerate(tape.phases) if phase.kind is Kind.REST)
        for change in (partial(with_rest, length=99_000), partial(without, lifter="Ben")):
            start = time.perf_counter()
            change(tape, rest)
            changed.append(1e3 * (time.perf_counter() - start))
        start = time.perf_counter()
        heavier(tape, 0)
        reloaded.append(1e3 * (time.perf_counter() - start))
    sets = sum(phase.kind is Kind.SETUP for phase in tape.phases)
    name = f"{sets} sets of three lifters laid out"
    yield spread(name, laid, "ms", target="<= 200", met=lambda middle, _: middle <= 200)
    name = f"the same tape laid anew behind a rest ({len(tape.phases)} phases)"
    yield spread(name, changed, "ms", target="<= 20", met=lambda middle, _: middle <= 20)
    # All three find other plates on the bar, so every set of the tape is another one then.
    yield spread("one of three lifters' loads changed, all plates hung anew", reloaded, "ms")


def _rendered() -> Result:
    """Return how much faster than it plays a session of an hour is rendered, from the command line."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        path = home / "hour.toml"
        for sets in range(10, 50):
            text = plan_text(f"{sets}x8 neg 40A0 60kg", "1:00")
            length = _tape(path, text).length / SECOND
            if length >= 3600:
                break
        took = []
        for _ in range(2):  # the first time the voice is made, too
            start = time.perf_counter()
            told = rig.said(home, "render", str(path), "-o", str(home / "hour.wav"))
            took.append(time.perf_counter() - start)
            assert told.returncode == 0, told.stderr
        return spread(
            f"session of {length / 60:.0f} min rendered, start of the command included",
            [length / took[1]],
            "x real time",
            target=">= 200",
            met=lambda middle, _: middle >= 200,
            yardstick=f"with the voice made, too: {length / took[0]:.0f}",
        )


def _committed(count: int) -> Result:
    """Return how long a row takes from the call to the disk, one at a time."""
    saved: SimpleQueue[int] = SimpleQueue()
    took = []
    with (
        tempfile.TemporaryDirectory() as folder,
        Journal(Path(folder) / "journal.sqlite", saved.put, print) as journal,
    ):
        session = journal.begin(SessionStart("Benchmark", (), 0, 0, "{}"))
        saved.get()
        for number in range(count):
            start = time.perf_counter()
            journal.event(Happening(session, number, number, "go"))
            saved.get()
            took.append(1e3 * (time.perf_counter() - start))
    return spread("journal row on the disk, p99", took, "ms", percentile=99)
