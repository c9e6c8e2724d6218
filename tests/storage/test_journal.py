"""The journal keeps what it was given, in order, whatever the disk does."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gymtimer.domain.exercise import Assist, Exercise, FirstPhase, Words
from gymtimer.domain.load import SetLoad
from gymtimer.domain.playhead import Lowered
from gymtimer.domain.tempo import Lift, Tempo
from gymtimer.domain.timeline import RepId, WorkSet
from gymtimer.storage.errors import StorageError
from gymtimer.storage.history import read_history
from gymtimer.storage.journal import Journal
from gymtimer.storage.opening import connect
from gymtimer.storage.rows import Happening, Rest, SessionEnd, SessionId, rep_of
from tests.storage.conftest import Opener
from tests.storage.made import LOAD, START, Disk, Ears, disk_broken, disk_full, rep

FIRST = RepId(0, negative=True, number=1)


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    """Return what *query* finds in the closed journal."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_a_session_is_read_as_it_was_written(opened: Opener, path: Path) -> None:
    """Sets hold their reps and the rest after them; times carry the gym's offset."""
    with opened() as journal:
        session = journal.begin(START)
        journal.rep(rep(session, 1))
        journal.rep(rep(session, 2, measured=4200, commanded=None))
        journal.rest(Rest(session, 0, START.wall + 200_000, 180_000, 181_500))
        journal.rep(rep(session, 1, rep=RepId(1, negative=True, number=1), set_number=2, aborted=True))
        journal.end(SessionEnd(session, START.wall + 400_000))
    [told] = read_history(path)
    assert (told["plan"], told["lifters"], told["outcome"]) == ("Chest", ["Ana", "Bo"], "finished")
    assert told["started"] == "2026-11-18T12:06:40.000+01:00"
    assert told["ended"] == "2026-11-18T12:13:20.000+01:00"
    first, second = told["sets"]
    assert first["load"] == {
        "text": "105 kg",
        "hundredths": 10_500,
        "unit": "kg",
        "percent_hundredths": 10_500,
    }
    assert [one["commanded_ms"] for one in first["reps"]] == [5000, None]
    assert [one["measured_ms"] for one in first["reps"]] == [None, 4200]
    assert first["rest"] == {"planned_ms": 180_000, "actual_ms": 181_500}
    assert (second["number"], second["rest"], second["reps"][0]["aborted"]) == (2, None, True)


def test_sessions_are_told_newest_last(opened: Opener, path: Path) -> None:
    """The order is that of their beginnings, across programs."""
    walls = [3000, 1000, 2000, 2000]
    for plan, wall in enumerate(walls):
        with opened() as journal:
            journal.begin(replace(START, plan=str(plan), wall=wall))
    assert [told["plan"] for told in read_history(path)] == ["1", "2", "3", "0"]


def test_a_struck_rep_counts_no_more(opened: Opener, path: Path) -> None:
    """Its row stays; the same rep done again has a row of its own."""
    with opened() as journal:
        session = journal.begin(START)
        journal.rep(rep(session, 1, commanded=1))
        journal.strike(session, FIRST)
        journal.rep(rep(session, 1, commanded=2))
        journal.rep(rep(session, 2, commanded=3))
        journal.strike(session, RepId(0, negative=True, number=2))
    assert rows(path, "SELECT commanded_ms, struck > 0 FROM reps ORDER BY number") == [(1, 1), (2, 0), (3, 1)]
    [told] = read_history(path)
    assert [one["commanded_ms"] for one in told["sets"][0]["reps"]] == [2]


def test_the_same_undo_twice_takes_two_rows_back(opened: Opener, path: Path) -> None:
    """A rep that was aborted and then done has two; the later one goes first."""
    with opened() as journal:
        session = journal.begin(START)
        journal.rep(rep(session, 1, commanded=1, aborted=True))
        journal.rep(rep(session, 1, commanded=2))
        journal.rep(rep(session, 1, commanded=3))
        journal.strike(session, FIRST)
        journal.strike(session, FIRST)
    found = rows(path, "SELECT commanded_ms, struck > 0 FROM reps ORDER BY number")
    assert found == [(1, 0), (2, 1), (3, 1)]


def test_a_rep_done_in_another_program_run_can_be_struck(opened: Opener, path: Path) -> None:
    """Undo works after a crash; no number is given twice."""
    with opened() as journal:
        session = journal.begin(START)
        journal.rep(rep(session, 1))
    with opened() as journal:
        journal.strike(session, FIRST)
        journal.rep(rep(session, 1, commanded=4000))
    assert rows(path, "SELECT commanded_ms, struck > 0 FROM reps ORDER BY number") == [(5000, 1), (4000, 0)]


def test_a_measured_lowering_stands_beside_the_commanded_one(opened: Opener, path: Path) -> None:
    """The two are never mixed, and only the rep meant is changed."""
    with opened() as journal:
        session = journal.begin(START)
        journal.rep(rep(session, 1))
        journal.rep(rep(session, 2))
        journal.measured(session, FIRST, 5400)
    assert rows(path, "SELECT commanded_ms, measured_ms FROM reps ORDER BY number") == [
        (5000, 5400),
        (5000, None),
    ]


def test_events_keep_their_order_and_their_source(opened: Opener, path: Path) -> None:
    """All that a session is folded from again is there."""
    with opened() as journal:
        session = journal.begin(START)
        journal.event(Happening(session, 1, 0, "go", "key"))
        journal.event(Happening(session, 2, 9000, "splice", payload='{"rest": 195000}'))
        journal.event(Happening(session, 3, 9000, "mute", "touch"))
    found = rows(path, "SELECT position, kind, source, payload FROM events ORDER BY number")
    splice = (9000, "splice", "", '{"rest": 195000}')
    assert found == [(0, "go", "key", "{}"), splice, (9000, "mute", "touch", "{}")]
    assert rows(path, "SELECT id, state, ended FROM sessions") == [(session, START.state, None)]


def test_a_row_is_made_from_a_set_of_the_tape() -> None:
    """The load is that of the way down; one length is either measured or commanded."""
    exercise = Exercise(
        key="bench_press",
        name="Bench press",
        aliases=(),
        primary=("chest",),
        secondary=(),
        first_phase=FirstPhase.ECCENTRIC,
        assist=Assist.PARTNER,
        bar=None,
        bodyweight=False,
        overhead=True,
        checks=(),
        words=Words(),
    )
    tempo = Tempo(5000, 0, Lift.ASSISTED, None, 0)
    lower = SetLoad("130 kg", "one hundred and thirty kilos")
    work = WorkSet(0, exercise, 1, 4, False, "", tempo, LOAD, 4, 4, "Ana", True, lower_load=lower)
    row = rep_of(SessionId("s"), 7, work, Lowered(FIRST, 4100, measured=True), 5000)
    assert (row.load, row.measured, row.commanded, row.target) == (lower, 4100, None, 5000)
    assert rep_of(SessionId("s"), 7, work, Lowered(FIRST, 5000), 5000).commanded == 5000


@pytest.mark.expects_log
def test_a_full_disk_loses_nothing(opened: Opener, path: Path, ears: Ears) -> None:
    """Rows wait in memory, trouble is told once, the next row is one more attempt."""
    disk = Disk()
    journal = opened(connect=disk.connect, retry=1000)
    session = journal.begin(START)
    ears.wait_for(1)
    disk.error = disk_full
    journal.rep(rep(session, 1))
    assert ears.trouble() == (
        "The disk is full. What you do is kept in memory only: free some space,"
        " and leave gymtimer open. It tries again by itself."
    )
    journal.rep(rep(session, 2))
    journal.strike(session, FIRST)
    disk.wait_for_refusal_of(3)
    disk.error = None
    journal.rep(rep(session, 3))
    assert ears.trouble() == ""
    ears.wait_for(5)
    assert ears.troubles.empty()
    assert journal.close() == 0
    assert rows(path, "SELECT rep, struck > 0 FROM reps ORDER BY number") == [(1, 1), (2, 0), (3, 0)]


@pytest.mark.expects_log
def test_a_disk_that_comes_back_is_noticed_without_a_press(opened: Opener, path: Path, ears: Ears) -> None:
    """The journal tries again by itself, and over a new connection."""
    disk = Disk()
    journal = opened(connect=disk.connect, retry=0.01)
    session = journal.begin(START)
    ears.wait_for(1)
    disk.error = disk_broken
    journal.rep(rep(session, 1))
    assert ears.trouble() == (
        "What you do can't be saved (disk I/O error): it is kept in memory only. Check the disk,"
        " and leave gymtimer open. It tries again by itself."
    )
    disk.error = None
    assert ears.trouble() == ""
    ears.wait_for(2)
    assert disk.opened >= 2
    journal.close()
    assert rows(path, "SELECT count(*) FROM reps") == [(1,)]


@pytest.mark.expects_log
def test_a_commit_that_worked_but_was_reported_as_failed_doubles_nothing(
    opened: Opener, path: Path, ears: Ears
) -> None:
    """Rows are written again under their old numbers, a struck rep stays struck."""
    disk = Disk()
    journal = opened(connect=disk.connect, retry=1000)
    session = journal.begin(START)
    ears.wait_for(1)
    disk.error, disk.commits_anyway = disk_full, True
    for commanded in (1, 2):
        journal.rep(rep(session, 1, commanded=commanded))
    journal.measured(session, FIRST, 5400)
    for commanded in (3, 4):
        journal.strike(session, FIRST)
        journal.rep(rep(session, 1, commanded=commanded))
    disk.wait_for_refusal_of(7)
    disk.error = None
    journal.event(Happening(session, 1, 0, "go"))
    ears.wait_for(9)
    journal.close()
    found = rows(path, "SELECT commanded_ms, measured_ms, struck > 0 FROM reps ORDER BY number")
    assert found == [(1, None, 0), (2, 5400, 1), (3, None, 1), (4, None, 0)]


@pytest.mark.expects_log
def test_sqlite_itself_may_say_that_it_is_full(opened: Opener, path: Path, ears: Ears) -> None:
    """Not only the disk of these tests: a real SQLITE_FULL keeps every row waiting."""
    connections: list[sqlite3.Connection] = []

    def small(where: Path) -> sqlite3.Connection:
        connections.append(connect(where))
        return connections[0]

    journal = opened(connect=small, retry=0.01)
    session = journal.begin(START)
    ears.wait_for(1)
    [pages] = connections[0].execute("PRAGMA page_count").fetchone()
    connections[0].execute(f"PRAGMA max_page_count = {pages}").fetchall()
    for number in range(1, 1001):
        journal.rep(rep(session, number))
    assert "kept in memory only" in ears.trouble()
    connections[0].execute("PRAGMA max_page_count = 100000").fetchall()
    assert ears.trouble() == ""
    ears.wait_for(1001)
    journal.close()
    assert rows(path, "SELECT count(*) FROM reps WHERE struck = 0") == [(1000,)]


@pytest.mark.expects_log
def test_a_row_that_sqlite_refuses_does_not_hold_up_the_others(
    opened: Opener, path: Path, ears: Ears
) -> None:
    """Our own mistake costs one row, is told, and stands in the log."""
    with opened() as journal:
        session = journal.begin(START)
        journal.rep(rep(session, 1))
        journal.rep(rep(session, 2, target=1 << 80))
        journal.rep(rep(session, 3, lifter="\ud800"))
        journal.rep(rep(session, 4, aborted=None))
        journal.rep(rep(session, 5))
    assert rows(path, "SELECT rep FROM reps") == [(1,), (5,)]
    assert not ears.troubles.empty()
    while not ears.troubles.empty():
        assert ears.troubles.get_nowait() == "Something could not be written down; the log says what."


@pytest.mark.expects_log
def test_rows_that_never_reached_the_disk_are_counted_at_the_end(opened: Opener, ears: Ears) -> None:
    """Whoever closes in spite of the trouble is told how much is lost."""
    disk = Disk()
    journal = opened(connect=disk.connect, retry=1000)
    session = journal.begin(START)
    ears.wait_for(1)
    disk.error = disk_full
    journal.rep(rep(session, 1))
    journal.rep(rep(session, 2))
    assert journal.close() == 2


@pytest.mark.expects_log
def test_a_failing_listener_does_not_stop_the_writer(path: Path) -> None:
    """What the screen does with the news is its own business."""

    def fail(_: object) -> None:
        raise RuntimeError("the window is gone")

    with Journal(path, fail, fail) as journal:
        session = journal.begin(START)
        journal.rep(rep(session, 1))
    assert rows(path, "SELECT rep FROM reps") == [(1,)]


def test_a_closed_journal_takes_nothing(opened: Opener) -> None:
    """A late row is our mistake and is not lost in silence."""
    journal = opened()
    assert (journal.close(), journal.close()) == (0, 0)
    with pytest.raises(ValueError, match="the journal is closed"):
        journal.begin(START)


def test_only_one_program_writes_a_journal(opened: Opener, path: Path) -> None:
    """Neither a second writer nor a reader gets in; both are told why."""
    with opened() as journal:
        journal.begin(START)
        with pytest.raises(StorageError, match=r"^journal\.sqlite: gymtimer is running; close it first\.$"):
            read_history(path)
        with pytest.raises(StorageError, match="gymtimer is running"):
            Journal(path, print, print, connect=lambda where: sqlite3.connect(where, timeout=0))
    assert len(read_history(path)) == 1


def test_all_that_makes_a_commit_last_is_switched_on(opened: Opener) -> None:
    """WAL with a sync at each commit, in the drive too, and nobody beside us."""
    connections: list[sqlite3.Connection] = []

    def kept(where: Path) -> sqlite3.Connection:
        connections.append(connect(where))
        return connections[0]

    opened(connect=kept)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "busy_timeout": 0,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
    }
    for name, setting in wanted.items():
        assert connections[0].execute(f"PRAGMA {name}").fetchone() == (setting,), name
