"""What the rules are told of the past: by exercise and session, of one lifter, of half a year."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gymtimer.domain.circumstances import DAY, Bout
from gymtimer.domain.load import Mass, SetLoad, Unit
from gymtimer.domain.timeline import RepId
from gymtimer.storage.bouts import LOOKS_BACK, read_bouts
from gymtimer.storage.journal import Journal
from gymtimer.storage.opening import connect
from gymtimer.storage.rows import SessionId
from tests.storage.made import LOAD, START, Ears, rep


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """Return a journal; `bouts` closes it and reads."""
    ears = Ears()
    with Journal(tmp_path / "journal.sqlite", ears.saved.put, ears.troubles.put) as one:
        yield one


def bouts(journal: Journal, tmp_path: Path, lifter: str = "Ana", now: int = START.wall + DAY) -> list[Bout]:
    """Return what is read."""
    journal.close()
    with closing(connect(tmp_path / "journal.sqlite")) as connection:
        found = read_bouts(connection, lifter, now, lambda key: (key.partition("_")[0],))
    return sorted(found, key=lambda one: (one.started, one.exercise))


def begun(journal: Journal, days: int = 0, plan: str = "") -> SessionId:
    """Return a session that began so many days after the first."""
    state = json.dumps({"plan": plan})
    return journal.begin(replace(START, wall=START.wall + days * DAY, state=state))


def load(kilos: float, percent: int | None) -> SetLoad:
    """Return a load."""
    return SetLoad(f"{kilos:g} kg", "", Mass(round(kilos * 100), Unit.KG), percent)


def test_a_session_is_one_bout_for_each_exercise(journal: Journal, tmp_path: Path) -> None:
    """The hard reps of both loads, the heaviest hard one, the last rep, the longest measured lowering."""
    session = begun(journal)
    journal.rep(rep(session, 1, load=load(110, 11_000), measured=2800, commanded=None))
    journal.rep(rep(session, 1, rep=RepId(1, True, 1), load=load(105, 10_500), wall=START.wall + 90_000))
    journal.rep(rep(session, 1, rep=RepId(2, False, 1), load=load(140, 9000)))
    journal.rep(rep(session, 1, rep=RepId(3, True, 1), exercise="biceps_curl", load=load(30, 8000)))
    journal.rep(rep(session, 1, rep=RepId(4, True, 1), lifter="Bo"))

    bench, curl = bouts(journal, tmp_path)
    assert (curl.exercise, curl.hard, curl.reps, curl.muscles) == ("biceps_curl", 0, 1, ("biceps",))
    assert (bench.hard, bench.reps, bench.longest) == (2, 3, 2800)
    assert bench.best == Mass(11_000, Unit.KG)
    assert (bench.started, bench.last) == (START.wall, START.wall + 90_000)


def test_what_nobody_knows_counts_as_hard(journal: Journal, tmp_path: Path) -> None:
    """Negatives without a percentage, but in a plan for rehab; own reps never."""
    body = SetLoad("bodyweight", "bodyweight")
    plans = ('purpose = "rehab"\n', 'name = "rehab"\n', "no [toml", 'purpose = "training"\n')
    for days, plan in enumerate(plans):
        session = begun(journal, days, plan)
        journal.rep(rep(session, 1, load=body))
        journal.rep(rep(session, 1, rep=RepId(1, False, 1), load=body))

    assert [one.hard for one in bouts(journal, tmp_path, now=START.wall + 5 * DAY)] == [0, 1, 1, 1]


def test_a_known_percentage_is_hard_in_rehab_too(journal: Journal, tmp_path: Path) -> None:
    """Whoever prescribed it."""
    journal.rep(rep(begun(journal, plan='purpose = "rehab"\n'), 1, load=LOAD))

    assert [one.hard for one in bouts(journal, tmp_path)] == [1]


def test_half_a_year_is_looked_at(journal: Journal, tmp_path: Path) -> None:
    """A session that began earlier is forgotten; a state that is no JSON harms nobody."""
    journal.rep(rep(begun(journal), 1))
    broken = journal.begin(replace(START, wall=START.wall + DAY, state="rehab"))
    journal.rep(rep(broken, 1))

    assert len(bouts(journal, tmp_path, now=START.wall + LOOKS_BACK)) == 2


def test_the_day_after_half_a_year_it_is_forgotten(journal: Journal, tmp_path: Path) -> None:
    """To the millisecond."""
    journal.rep(rep(begun(journal), 1))

    assert bouts(journal, tmp_path, now=START.wall + LOOKS_BACK + 1) == []
