"""The bundled plans: each loads, and says what the handbook's plan of that name says."""

import json
from pathlib import Path
from typing import Any

import pytest

from gymtimer.domain.exercise import Assist
from gymtimer.domain.layout import lay_out
from gymtimer.domain.load import Basis, Load
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Partner, Plan, PlannedExercise, Purpose
from gymtimer.domain.timeline import Kind
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.plancheck import phase_bound
from gymtimer.storage.planfile import read_plan
from gymtimer.storage.shelf import SUFFIX

ROOT = Path(__file__).parents[2]
PLANS = ROOT / "resources" / "plans"
CATALOGUE = read_catalogue(ROOT / "resources" / "exercises.toml")
#: The handbook's plans.yaml (section 7), as JSON.
FACTS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "plan_facts.json").read_text("utf-8"))

PARTNERS = {"two_required": "two"}
#: Two legs lift, in two seconds: not the lifting of the leg that works, so an assist.
TEMPOS = {"4-0-2-0": "4-0-A2-0"}
CLIENT = (
    "bench_press",
    "wide_grip_pull_up",
    "biceps_curl",
    "preacher_curl",
    "close_grip_bench",
    "smith_press",
)

Work = tuple[str, int, int, int, str, str]


def load(name: str) -> Plan:
    """Return the bundled plan of that name."""
    return read_plan(PLANS / f"{name}{SUFFIX}", CATALOGUE)


def percents(planned: Load | None) -> tuple[float, ...]:
    """Return the percentages of a load, by week."""
    return tuple(amount / 100 for amount in planned.amounts) if planned else ()


def work(exercise: PlannedExercise) -> list[Work]:
    """Return key, sets, least, laid, tempo and basis of each part of the working sets."""
    return [
        (
            exercise.exercise.key,
            line.sets,
            part.reps.least,
            part.reps.laid,
            str(part.tempo),
            part.load.basis if part.load else "",
        )
        for line in exercise.sets
        for part in line.parts
    ]


def item_work(item: dict[str, Any], rounds: int) -> list[Work]:
    """Return the same of an item of the handbook."""
    basis = {"bodyweight": Basis.BODYWEIGHT, "manual_resistance": Basis.MAX}.get(
        item["load"]["basis"], Basis.PERCENT
    )
    parts = [item, item["then"]] if "then" in item else [item]
    by_set = isinstance(item["load"].get("pct"), list) and item["load"].get("by") != "week"
    sets = 1 if by_set else item["sets"] * rounds
    made = []
    for part in parts:
        least, laid = part["reps"] if isinstance(part["reps"], list) else (part["reps"], part["reps"])
        tempo = TEMPOS.get(part["tempo"], part["tempo"])
        made.append((item["exercise"], sets, least, laid, tempo, basis))
    return made * (item["sets"] if by_set else 1)


def test_the_library_is_complete() -> None:
    """Every plan of the handbook is a file, beside the demo, four protocols and nothing else."""
    names = {path.name.removesuffix(SUFFIX) for path in PLANS.iterdir()}
    assert names == {fact["id"] for fact in FACTS} | {"demo"} | set(PROTOCOLS)


#: Section 3 of the handbook: sets, reps, tempo, rest in s, sessions a day, days a week, weeks.
PROTOCOLS: dict[str, tuple[list[tuple[int, int, str, int]], tuple[int, int, int]]] = {
    "r1-heel-drop": ([(3, 15, "30A0", 60), (3, 15, "30A0", 60)], (2, 7, 12)),
    "r2-nordic-hamstring": ([(1, 12, "50A0", 60), (1, 10, "50A0", 60), (1, 8, "50A0", 60)], (0, 3, 10)),
    "r3-tyler-twist": ([(3, 15, "40A0", 30)], (1, 7, 7)),
    "r4-wrist-extensors": ([(3, 10, "30-0-A-0", 60)], (1, 3, 4)),
}
NORDIC_WEEKS = {1: [(2, 5, 5)], 2: [(2, 6, 6)], 3: [(3, 6, 8)], 4: [(3, 8, 10)], 9: [(1, 12, 12)]}


@pytest.mark.parametrize("name", PROTOCOLS)
def test_a_protocol_says_what_the_handbook_says(name: str) -> None:
    """In its last week; and that a clinician prescribes it."""
    plan = load(name)
    exercises = plan.in_week(99).exercises
    found = [
        (line.sets, line.parts[0].reps.laid, str(line.parts[0].tempo), one.rest // 1000)
        for one in exercises
        for line in one.sets
    ]
    schedule = plan.schedule
    assert (found, (schedule.per_day, schedule.per_week, schedule.weeks)) == PROTOCOLS[name]
    assert plan.purpose is Purpose.REHAB
    assert plan.notes.startswith("As prescribed by your clinician.")
    assert all(one.exercise.assist is Assist.SELF for one in exercises)


@pytest.mark.parametrize("name", PROTOCOLS)
def test_a_protocol_runs_alone(name: str) -> None:
    """No assist waits for a partner, and each lowering is as long as it is written."""
    plan = load(name)
    phases = lay_out(plan, Pacing()).phases
    if plan.partner is Partner.NONE:
        assert not any(phase.gate for phase in phases if phase.kind is Kind.ASSIST)
    lower = {phase.length for phase in phases if phase.kind is Kind.LOWER}
    assert lower == {plan.exercises[0].sets[0].parts[0].tempo.eccentric}


@pytest.mark.parametrize("week", NORDIC_WEEKS)
def test_the_nordic_grows_week_by_week(week: int) -> None:
    """As in the ten weeks of the handbook."""
    lines = [line for one in load("r2-nordic-hamstring").in_week(week).exercises for line in one.sets]
    reps = [line.parts[0].reps for line in lines]
    found = [(line.sets, its.least, its.laid) for line, its in zip(lines, reps, strict=True)]
    assert found[:1] == NORDIC_WEEKS[week]
    assert len(found) == (3 if week > 4 else 1)


def test_the_micro_dose_says_what_it_is() -> None:
    """Six a day, five days a week: other rules hold for it."""
    plan = load("x1-microdose")
    assert (plan.purpose, plan.schedule.per_week) == (Purpose.MICRO_DOSE, 5)
    assert {load(fact["id"]).purpose for fact in FACTS if fact["id"] != "x1-microdose"} == {Purpose.TRAINING}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["id"])
def test_a_plan_says_what_the_handbook_says(fact: dict[str, Any]) -> None:
    """Exercises, sets, reps, tempos, partner and recovery are those of the handbook."""
    plan = load(fact["id"])
    assert plan.partner is Partner(PARTNERS.get(fact["partner"], fact["partner"]))
    assert plan.recovery_hours == fact["min_hours_same_muscle"]
    items = [item for item in fact["items"] if item.get("role") != "warm_up"]
    expected = [part for item in items for part in item_work(item, fact.get("rounds", 1))]
    assert [part for exercise in plan.exercises for part in work(exercise)] == expected
    assert [exercise.test for exercise in plan.exercises if exercise.test] == [
        True for item in items if item.get("role") == "test"
    ]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["id"])
def test_a_plan_has_the_loads_of_the_handbook(fact: dict[str, Any]) -> None:
    """Percentages are those of the handbook; where it raises them by week they begin or pass there."""
    lines = [line for exercise in load(fact["id"]).exercises for line in exercise.sets]
    wanted: list[Any] = []
    for item in fact["items"]:
        if item.get("role") != "warm_up":
            percent = item["load"].get("pct")
            by_set = isinstance(percent, list) and item["load"].get("by") != "week"
            wanted += percent if by_set else [percent]
    assert len(lines) == len(wanted)
    for line, percent in zip(lines, wanted, strict=True):
        for part in line.parts:
            if isinstance(percent, list):
                assert percents(part.load) == tuple(percent)
            elif percent is not None:
                assert percent in percents(part.load)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["id"])
def test_a_plan_has_the_rests_and_stops_of_the_handbook(fact: dict[str, Any]) -> None:
    """Rests between sets, inside clusters and after rounds, and the least lowering, are the handbook's."""
    exercises = load(fact["id"]).exercises
    items = [item for item in fact["items"] if item.get("role") != "warm_up"]
    stops = {item["exercise"]: stop(item) for item in items if stop(item)}
    assert {planned.exercise.key: planned.stop_below for planned in exercises if planned.stop_below} == stops
    clusters = {item["exercise"]: item["inter_rep_rest_s"] for item in items if item.get("inter_rep_rest_s")}
    assert {p.exercise.key: p.rest_in_set // 1000 for p in exercises if p.rest_in_set} == clusters
    rests = {(item["exercise"], item["rest_s"]) for item in items if item["rest_s"]}
    if "rounds" in fact:
        rests.add((items[-1]["exercise"], fact["rest_between_rounds_s"]))
    assert {(planned.exercise.key, planned.rest // 1000) for planned in exercises if planned.rest} == rests
    per_side = {item["exercise"] for item in items if item.get("per") == "side"}
    assert {planned.exercise.key for planned in exercises if planned.each_side} == per_side
    assert len({planned.superset for planned in exercises if planned.superset}) == ("rounds" in fact)


def stop(item: dict[str, Any]) -> int:
    """Return the least lowering of an item of the handbook in milliseconds, 0 without one."""
    tables = (item, item.get("then", {}))
    least = max(table.get("stop_if_lowering_below_s", 0) for table in tables)
    return int(1000 * max(least, item["load"].get("band_if_lowering_below_s", 0)))


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["id"])
def test_warm_ups_climb_as_the_handbook_says(fact: dict[str, Any]) -> None:
    """Warm-ups have the percentages and the tempo of the handbook, with fewer reps each time."""
    plan = load(fact["id"])
    for item in fact["items"]:
        if item.get("role") == "warm_up":
            [warm_ups] = [planned.warm_ups for planned in plan.exercises if planned.warm_ups]
            parts = [line.parts[0] for line in warm_ups]
            assert [percents(part.load) for part in parts] == [(pct,) for pct in item["load"]["pct"]]
            assert {str(part.tempo) for part in parts} == {item["tempo"]}
            reps = [part.reps.laid for part in parts]
            assert (min(reps), max(reps)) == tuple(item["reps"])
            assert sorted(reps, reverse=True) == reps


def test_releasers_have_a_load_for_the_lowering() -> None:
    """The plan with weight releasers lowers more than it raises, by week."""
    [bench] = load("a2-bench-ael-120-80").exercises
    [item] = next(fact for fact in FACTS if fact["id"] == "a2-bench-ael-120-80")["items"]
    assert percents(bench.lower_load) == tuple(item["load"]["eccentric_pct"])


def test_all_that_the_client_named_is_there() -> None:
    """The six exercises, the three styles, a plan without a partner and a test day are all in the library."""
    plans = [load(path.name.removesuffix(SUFFIX)) for path in PLANS.iterdir()]
    planned = [exercise for plan in plans for exercise in plan.exercises]
    assert set(CLIENT) <= {exercise.exercise.key for exercise in planned}
    lines = [(exercise, line) for exercise in planned for line in exercise.sets]
    assert any(line.parts[0].negative for _, line in lines)
    assert any(line.parts[0].to_failure and line.parts[-1].negative for _, line in lines)
    assert any(exercise.superset and line.parts[0].negative for exercise, line in lines)
    assert any(plan.partner is Partner.NONE and plan.exercises[0].sets[0].parts[0].negative for plan in plans)
    assert any(exercise.test for exercise in planned)


def test_bundled_plans_are_pleasant_to_read() -> None:
    """Each plan has a name, a note, remarks for coaches, and a name of its own."""
    names = set()
    for path in PLANS.iterdir():
        plan = read_plan(path, CATALOGUE)
        assert plan.notes
        assert path.read_text("utf-8").startswith("# ")
        assert max(map(len, path.read_text("utf-8").splitlines())) <= 150
        names.add(plan.name)
    assert len(names) == len(list(PLANS.iterdir()))


@pytest.mark.parametrize("path", sorted(PLANS.iterdir()), ids=lambda path: path.name)
def test_no_plan_has_more_phases_than_its_bound(path: Path) -> None:
    """What is refused as endless is never shorter than what would be laid out."""
    plan = read_plan(path, CATALOGUE)
    assert len(lay_out(plan, Pacing()).phases) <= sum(map(phase_bound, plan.exercises))


def test_the_demo_takes_five_minutes() -> None:
    """With people who take their time, the demo is over in four and a half to five and a half minutes."""
    assert 270_000 <= lay_out(load("demo"), Pacing()).length <= 330_000


def test_the_demo_needs_no_plates() -> None:
    """The demo lowers at most an empty bar, and never needs a 1RM."""
    demo = load("demo")
    for exercise in demo.exercises:
        for line in (*exercise.warm_ups, *exercise.sets):
            for part in line.parts:
                assert part.load is not None
                assert part.load.basis is Basis.MASS
                assert part.load.amounts[0] <= 2000
