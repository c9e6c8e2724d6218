"""A journal of any format that ever was is brought to the present one, and nothing of it is lost."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gymtimer.domain.load import Mass, SetLoad, Unit
from gymtimer.storage import opening, reading, schema
from gymtimer.storage.errors import StorageError
from gymtimer.storage.history import read_history
from gymtimer.storage.log_reading import read_log
from tests.storage.conftest import Opener
from tests.storage.made import START, rep

#: There is one format so far: this stands in for the second.
SECOND = (
    "CREATE TABLE moods (session INTEGER NOT NULL, mood TEXT NOT NULL)",
    "INSERT INTO moods SELECT key, 'good' FROM sessions",
)


def told(path: Path, query: str) -> list[tuple[object, ...]]:
    """Return what *query* finds in a closed journal."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


@pytest.fixture
def old(opened: Opener, path: Path) -> Path:
    """Return a journal of the first format, with a session of six reps."""
    with opened() as journal:
        session = journal.begin(START)
        for number in range(1, 7):
            journal.rep(rep(session, number))
    return path


def updated(monkeypatch: pytest.MonkeyPatch, step: tuple[str, ...] = SECOND) -> None:
    """Make this a gymtimer with one format more."""
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, step))
    monkeypatch.setattr(schema, "TABLES", (*schema.TABLES, {*schema.TABLES[-1], "moods"}))
    for module in (schema, opening, reading):
        monkeypatch.setattr(module, "FORMAT", len(schema.MIGRATIONS))


@pytest.fixture
def newer(old: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the old journal to a gymtimer that has a second format."""
    updated(monkeypatch)
    return old


def test_an_old_journal_keeps_every_rep(opened: Opener, newer: Path) -> None:
    """The step is made, and what was there is there."""
    before = read_history(newer)
    opened().close()
    assert read_history(newer) == before
    assert told(newer, "SELECT mood FROM moods") == [("good",)]
    assert told(newer, "PRAGMA user_version") == [(2,)]
    assert told(newer, "PRAGMA integrity_check") == [("ok",)]


def test_numbering_goes_on_where_the_old_format_ended(opened: Opener, newer: Path) -> None:
    """A new row never overwrites an old one."""
    with opened() as journal:
        session = journal.begin(START)
        journal.rep(rep(session, 1))
    assert told(newer, "SELECT count(*), count(DISTINCT number) FROM reps") == [(7, 7)]


def test_a_copy_is_kept_before_the_format_is_changed(opened: Opener, newer: Path) -> None:
    """It has the old format and all rows, in one file of its own; opening again makes no second one."""
    opened().close()
    opened().close()
    [copy] = (newer.parent / "backups").iterdir()
    assert copy.name.startswith("journal-format-1-")
    assert told(copy, "PRAGMA user_version") == [(1,)]
    assert told(copy, "SELECT count(*) FROM reps") == [(6,)]


def test_without_a_copy_the_format_stays(opened: Opener, newer: Path) -> None:
    """A folder that can't be made is told; the journal is left as it was."""
    (newer.parent / "backups").write_text("in the way")
    with pytest.raises(StorageError, match=r"backups.+can't be written .+ nothing was changed\."):
        opened()
    assert told(newer, "PRAGMA user_version") == [(1,)]


def test_a_step_that_fails_leaves_the_old_format_whole(
    opened: Opener, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each step is one transaction: half a format is none."""
    updated(monkeypatch, (*SECOND, "INSERT INTO moods VALUES (1, NULL)"))
    before = told(old, "SELECT * FROM reps")
    with pytest.raises(StorageError, match="can't be opened"):
        opened()
    assert told(old, "PRAGMA user_version") == [(1,)]
    assert told(old, "SELECT * FROM reps") == before
    assert told(old, "SELECT count(*) FROM sqlite_schema WHERE name = 'moods'") == [(0,)]


def test_a_reader_leaves_an_old_journal_as_it_is(newer: Path) -> None:
    """What it reads is a copy; only the writer changes the format."""
    before = newer.read_bytes()
    assert [session["plan"] for session in read_history(newer)] == ["Chest"]
    assert newer.read_bytes() == before
    assert not (newer.parent / "backups").exists()


def test_a_newer_journal_is_refused_by_the_older_program(opened: Opener, old: Path) -> None:
    """What one gymtimer brought to the second format, one that knows only the first leaves alone."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        updated(monkeypatch)
        opened().close()
    before = old.read_bytes()
    with pytest.raises(StorageError, match=r"newer gymtimer \(format 2, this one reads up to 1\)"):
        opened()
    assert old.read_bytes() == before


def test_a_set_done_again_with_another_load_has_the_last_one(opened: Opener, path: Path) -> None:
    """The load stands once for the set."""
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


def test_the_number_of_a_strike_is_not_given_again(opened: Opener, path: Path) -> None:
    """Two undoes with a restart between them take two rows back, not one of them twice."""
    with opened() as journal:
        session = journal.begin(START)
        journal.rep(rep(session, 1, commanded=1, aborted=True))
        journal.rep(rep(session, 1, commanded=2))
        journal.strike(session, rep(session, 1).rep)
    with opened() as journal:
        journal.strike(session, rep(session, 1).rep)
    assert told(path, "SELECT count(*) FROM reps WHERE struck > 0") == [(2,)]
