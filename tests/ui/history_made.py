"""Made for tests of the history: the past of two lifters as plain values."""

from dataclasses import replace
from random import Random

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedLoad, LoggedRep, LoggedRest, LoggedSession, LoggedSet
from gymtimer.storage.chronicle import (
    Choice,
    Chronicle,
    LoadRecord,
    Records,
    Spot,
    Totals,
    Trained,
    Volume,
)
from gymtimer.ui.history_now import DAY, Now

#: 14 November 2026, noon, UTC.
TODAY = 20_771
NOW = Now(TODAY * DAY + DAY // 2, TODAY)
HOUR = 3_600_000

EXERCISES = (
    ("bench_press", "Bench press"),
    ("preacher_curl", "Preacher curl"),
    ("wide_grip_pull_up", "Wide-grip pull-up"),
    ("close_grip_bench", "Close-grip bench press"),
    ("dip", "Dip"),
)
MUSCLES = {
    "bench_press": ("chest", "triceps"),
    "preacher_curl": ("elbow flexors",),
    "wide_grip_pull_up": ("lats", "elbow flexors"),
    "close_grip_bench": ("triceps", "chest"),
    "leg_curl": ("hamstrings",),
}


def clock():
    """Return the time of all these tests."""
    return NOW


def muscles_of(key):
    """Return what an exercise trains."""
    return MUSCLES.get(key, ())


def reps(*measured, target=5000, **changes):
    """Return negatives with these measured times, in ms."""
    return tuple(
        replace(LoggedRep(n, negative=True, target=target, measured=length), **changes)
        for n, length in enumerate(measured, start=1)
    )


def one_set(index=0, *lengths, kg=105, **changes):
    """Return a set of the bench press."""
    made = LoggedSet(
        index,
        "bench_press",
        "Bench press",
        index + 1,
        reps(*(lengths or (5100, 5000, 4800, 4900, 3200))),
        lifter="Ana",
        load=LoggedLoad(f"{kg} kg", Mass(kg * 100, Unit.KG), 10_500),
        tempo="50A0",
        rest=LoggedRest(0, 180_000, 186_000),
    )
    return replace(made, **changes)


def mixed_set():
    """Return a set with every kind of rep: measured, short, commanded, aborted."""
    rows = reps(5100, 3900, 0, 0, 5000)
    rows = (
        *rows[:2],
        replace(rows[2], measured=None, commanded=5000),
        replace(rows[3], measured=None, commanded=2100, aborted=True),
        rows[4],
    )
    return one_set(2, reps=rows)


def spots(count=22, exercise=EXERCISES[0], start=8000, step=110, span=80, seed=4):
    """Return sessions in which the load rises."""
    dice = Random(seed)
    made = []
    for n in range(count):
        day = TODAY - span + round(n * (span - 2) / max(1, count - 1))
        load = round((start + n * step + dice.uniform(-90, 90)) / 50) * 50
        time = dice.choice((40_000, 60_000, 90_000, 120_000, 55_000))
        made.append(Spot(*exercise, 100 + n, day * DAY, day, Mass(load, Unit.KG), time, 0, 4))
    return tuple(made)


def trained():
    """Return the last half year of training."""
    made = []
    for n in range(30):
        day = TODAY - 2 - 6 * n
        made.append(Trained(day, "bench_press", 16, 20, day * DAY + 18 * HOUR))
        made.append(Trained(day - 2, "preacher_curl", 12 if n % 3 else 20, 20, (day - 2) * DAY + 18 * HOUR))
        if n % 2:
            made.append(Trained(day - 3, "wide_grip_pull_up", 9, 12, (day - 3) * DAY + 18 * HOUR))
        made.append(Trained(day - 1, "leg_curl", 0, 24, (day - 1) * DAY + 18 * HOUR))
    return tuple(made)


def records():
    """Return the bests of the bench press."""
    loads = tuple(
        LoadRecord(Mass(load, Unit.KG), time, None, TODAY - n * 9, 100)
        for n, (load, time) in enumerate(((10_750, 3400), (10_500, 5100), (10_250, 5600), (10_000, 6100)))
    )
    return Records(loads[0], loads, Volume(Mass(210_000, Unit.KG), 20, TODAY - 11))


TOTALS = Totals(
    sessions=22,
    sets=86,
    negative_sets=86,
    reps=430,
    negatives=430,
    aborted=1,
    measured=430,
    measured_time=36 * 60_000,
    tempo_kept=0.94,
    rests=66,
    rests_kept=58,
    best=Mass(10_750, Unit.KG),
)


def bench(**changes):
    """Return the history of one lifter on the bench, as in the picture of the product page."""
    made = Chronicle(
        Choice(NOW.wall, "Ana", "bench_press", NOW.wall - 84 * DAY),
        ("Ana", "Ben"),
        EXERCISES,
        TOTALS,
        spots(),
        trained(),
        records(),
        tuple(one_set(n) for n in range(4)),
    )
    return replace(made, **changes)


def everything():
    """Return all exercises of a lifter, some reps measured and some not."""
    lines = (
        *spots(),
        *spots(14, EXERCISES[1], 3000, 60, 70, 5),
        *spots(9, EXERCISES[2], 6000, -50, 60, 6),
    )
    totals = replace(TOTALS, commanded=120, commanded_time=9 * 60_000, sets=104)
    return bench(
        choice=Choice(NOW.wall, "Ana", "", None),
        spots=tuple(sorted(lines, key=lambda spot: spot.started)),
        totals=totals,
        records=Records(),
        sets=(mixed_set(),),
    )


def session(sets=14):
    """Return a session of three exercises."""
    done = []
    for n in range(sets):
        key, name = EXERCISES[min(2, n // 5)]
        made = one_set(n, kg=105 - 25 * min(2, n // 5), exercise=key, name=name, number=n % 5 + 1)
        if n == 2:
            made = mixed_set()
        done.append(made)
    done.insert(0, replace(one_set(20, 3000, 3000, 3000, kg=60), warm_up=True, rest=None, number=1))
    done[-1] = replace(done[-1], rest=None)
    start = NOW.wall - 50 * 60_000
    return LoggedSession("1", "Chest and arms", start, 60, tuple(done), ("Ana",), NOW.wall, "finished")
