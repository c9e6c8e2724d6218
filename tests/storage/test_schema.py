"""A journal of any format that ever was is brought to the present one, and nothing of it is lost."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedRep, LoggedRest
from gymtimer.storage.errors import StorageError
from gymtimer.storage.history import read_history
from gymtimer.storage.log_reading import read_log
from gymtimer.storage.schema import FORMAT
from tests.storage.conftest import Opener
from tests.storage.made import START, rep

#: Written by gymtimer before it had a second format; never to be written again.
FIRST_FORMAT = Path(__file__).parent / "fixtures" / "journal-1.sqlite"


@pytest.fixture
def old(path: Path) -> Path:
    """Return a journal of the first format where the test has its own."""
    shutil.copyfile(FIRST_FORMAT, path)
    return path


def told(path: Path, query: str) -> list[tuple[object, ...]]:
    """Return what *query* finds in a closed journal."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_a_journal_of_the_first_format_keeps_every_rep(opened: Opener, old: Path) -> None:
    """Sets, loads, times, rests, events and struck reps are what they were."""
    opened().close()
    first, second = read_log(old)
    assert (first.plan, first.lifters, first.outcome, first.source) == (
        "Chest",
        ("Ana", "Bo"),
        "finished",
        "",
    )
    bench, chin = first.sets
    assert bench.load.mass == Mass(10_500, Unit.KG)
    assert bench.reps == (
        LoggedRep(1, True, START.wall + 9_000, 5000, 5000),
        LoggedRep(2, True, START.wall + 18_000, 5000, None, 4200),
        LoggedRep(3, True, START.wall + 27_000, 5000, 5000, 5400),
    )
    assert bench.rest == LoggedRest(START.wall + 200_000, 180_000, 181_500)
    assert (chin.name, chin.lifter, chin.load.text, chin.load.mass) == ("Chin-up", "Bo", "bodyweight", None)
    assert chin.reps[0].aborted
    assert (second.plan, second.lifters, second.ended) == ("Arms", (), None)
    assert (second.sets[0].warm_up, second.sets[0].side, second.sets[0].reps[0].negative) == (
        True,
        "left",
        False,
    )
    assert told(old, "SELECT number, position, kind FROM events JOIN sessions ON key = session") == [
        (2, 0, "go"),
        (11, 99_000, "rack it"),
    ]
    assert told(old, "SELECT rep, commanded_ms FROM reps WHERE struck > 0") == [(2, 1)]
    assert told(old, "PRAGMA user_version") == [(FORMAT,)]
    assert told(old, "PRAGMA integrity_check") == [("ok",)]


def test_numbering_goes_on_where_the_first_format_ended(opened: Opener, old: Path) -> None:
    """A new row never overwrites an old one."""
    with opened() as journal:
        session = journal.begin(START)
        journal.rep(rep(session, 1))
    assert told(old, "SELECT count(*), count(DISTINCT number) FROM reps") == [(7, 7)]


def test_a_copy_is_kept_before_the_format_is_changed(opened: Opener, old: Path) -> None:
    """It has the old format and all rows, in one file of its own; opening again makes no second one."""
    opened().close()
    opened().close()
    [copy] = (old.parent / "backups").iterdir()
    assert copy.name.startswith("journal-format-1-")
    assert told(copy, "PRAGMA user_version") == [(1,)]
    assert told(copy, "SELECT count(*) FROM reps") == [(6,)]


def test_without_a_copy_the_format_stays(opened: Opener, old: Path) -> None:
    """A folder that can't be made is told; the journal is left as it was."""
    (old.parent / "backups").write_text("in the way")
    with pytest.raises(StorageError, match=r"backups.+can't be written .+ nothing was changed\."):
        opened()
    assert told(old, "PRAGMA user_version") == [(1,)]


def test_a_reader_leaves_an_old_journal_as_it_is(old: Path) -> None:
    """What it reads is a copy; only the writer changes the format."""
    before = old.read_bytes()
    assert [session["plan"] for session in read_history(old)] == ["Chest", "Arms"]
    assert old.read_bytes() == before
    assert not (old.parent / "backups").exists()


def test_a_set_done_again_with_another_load_has_the_last_one(opened: Opener, path: Path) -> None:
    """The load stands once for the set."""
    from gymtimer.domain.load import SetLoad

    with opened() as journal:
        session = journal.begin(START)
        journal.rep(rep(session, 1, tempo="50A0"))
        journal.strike(session, rep(session, 1).rep)
        journal.rep(rep(session, 1, load=SetLoad("100 kg", "", Mass(10_000, Unit.KG)), tempo="40A0"))
    [told_session] = read_log(path)
    assert (told_session.sets[0].load.text, told_session.sets[0].tempo) == ("100 kg", "40A0")


def test_a_set_of_which_all_reps_were_struck_is_not_told(opened: Opener, path: Path) -> None:
    """Undone is undone."""
    with opened() as journal:
        session = journal.begin(START)
        journal.rep(rep(session, 1))
        journal.strike(session, rep(session, 1).rep)
    [told_session] = read_log(path)
    assert told_session.sets == ()


def test_a_set_of_the_first_format_has_the_load_of_its_last_rep_that_counts(
    opened: Opener, old: Path
) -> None:
    """Neither that of an earlier one, nor that of one that was struck out later."""
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("UPDATE reps SET load_text = 'first' WHERE number = 3")
        connection.execute("UPDATE reps SET load_text = 'last' WHERE number = 7")
        columns = (
            "session, set_index, negative, rep, wall, exercise, exercise_name, set_number, warm_up, side"
        )
        columns += (
            ", lifter, load_text, load_hundredths, load_unit, percent, target_ms, commanded_ms, measured_ms"
        )
        values = columns.replace("load_text", "'struck'")
        connection.execute(
            f"INSERT INTO reps (number, {columns}, aborted, struck)"
            f" SELECT 90, {values}, aborted, 91 FROM reps WHERE number = 7"
        )
        connection.commit()
    opened().close()
    first, _ = read_log(old)
    assert first.sets[0].load.text == "last"
