"""Lending the journal that is open, and taking another one in."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from gymtimer.domain.log import LoggedSession
from gymtimer.storage.chronicle import Choice
from gymtimer.storage.chronicle_reading import read_chronicle
from gymtimer.storage.importing import import_sessions
from gymtimer.storage.journal import Journal
from gymtimer.storage.log_reading import read_log
from gymtimer.storage.question import AWAY
from tests.storage.exchange.logs import LOGS
from tests.storage.exchange.test_own import SESSION, by_id
from tests.storage.made import PATIENCE, START, Disk, disk_full, rep

FINE = "done"


class Asker:
    """Waits for one answer after the other."""

    def __init__(self):
        self.heard = SimpleQueue()

    def fine(self, _):
        self.heard.put(FINE)

    def lent(self, journal, path):
        """Return what was said to a wish for a copy."""
        journal.lend(path, self.fine, self.heard.put)
        return self.heard.get(timeout=PATIENCE)

    def taken(self, journal, path):
        """Return what was said to another journal."""
        journal.take_in(path, self.fine, self.heard.put)
        return self.heard.get(timeout=PATIENCE)


@pytest.fixture
def asker():
    """Return who asks."""
    return Asker()


@pytest.fixture
def other(tmp_path):
    """Return a journal with one session of two sets."""
    path = tmp_path / "other.sqlite"
    import_sessions(path, [SESSION], merge=True)
    return path


def numbers(path: Path) -> list[int]:
    """Return the numbers of all rows of reps and rests."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT number FROM reps UNION ALL SELECT number FROM rests ORDER BY number"
        return [number for (number,) in connection.execute(query)]


def test_what_is_lent_holds_every_row_handed_over_before(opened, asker, tmp_path, ears):
    """It is one file, can be read at once, and the rows after it are written as before."""
    journal, copy = opened(), tmp_path / "copy.sqlite"
    session = journal.begin(START)
    for number in (1, 2, 3):
        journal.rep(rep(session, number))

    assert asker.lent(journal, copy) == FINE

    [lent] = read_log(copy)
    assert [each.number for each in lent.sets[0].reps] == [1, 2, 3]
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.sqlite"]
    journal.rep(rep(session, 4))
    ears.wait_for(5)


def test_nothing_is_lent_over_something_else(opened, asker, tmp_path):
    """Whatever a command line asks for: no file is lost."""
    there = tmp_path / "diary.txt"
    there.write_text("dear diary", encoding="utf-8")

    assert asker.lent(opened(), there) == f"{there}: is there already; nothing was changed."
    assert there.read_text(encoding="utf-8") == "dear diary"


def test_a_copy_that_cannot_be_written_is_told(opened, asker, tmp_path):
    """With its place; the journal goes on."""
    nowhere = tmp_path / "nowhere" / "copy.sqlite"

    assert asker.lent(opened(), nowhere).startswith(f"{nowhere}: can't be written")


# Each example is two journals that are synced to the disk.
@settings(max_examples=15)
@given(log=LOGS)
def test_taken_in_is_as_good_as_imported(log: list[LoggedSession]) -> None:
    """Sessions, sets, reps, rests, and the totals that triggers keep."""
    with TemporaryDirectory() as folder:
        one, other, handed = (Path(folder, name) for name in ("one", "other", "handed"))
        import_sessions(one, log, merge=True)
        import_sessions(handed, log, merge=True)
        with Journal(other, lambda _: None, print) as journal:
            assert Asker().taken(journal, handed) == FINE
        assert sorted(read_log(other), key=by_id) == sorted(read_log(one), key=by_id)
        assert bouts(other) == bouts(one)
        assert numbers(other) == numbers(one)


def bouts(path: Path) -> list[tuple[object, ...]]:
    """Return the totals, but for the keys of sessions."""
    with closing(sqlite3.connect(path)) as connection:
        query = (
            "SELECT sessions.id, bouts.* FROM bouts JOIN sessions ON key = session ORDER BY 1, 3, 4, 5, 6, 7"
        )
        return [(name, *rest) for name, _, *rest in connection.execute(query)]


def test_rows_before_and_after_keep_their_own_numbers(opened, asker, other, path, ears):
    """A number that is given twice would overwrite a rep."""
    journal = opened()
    session = journal.begin(START)
    journal.rep(rep(session, 1))

    assert asker.taken(journal, other) == FINE
    journal.rep(rep(session, 2))
    ears.wait_for(3)
    journal.close()

    assert numbers(path) == [2, 3, 4, 5]  # the first was the session
    log = {one.id: one for one in read_log(path)}
    assert log.keys() == {session, SESSION.id}
    assert [each.number for each in log[session].sets[0].reps] == [1, 2]


def test_a_known_session_gets_the_sets_that_it_lacks(opened, asker, tmp_path, path):
    """As an import gives them."""
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
    for file, one in zip((first, second), SESSION.sets, strict=True):
        import_sessions(file, [replace(SESSION, sets=(one,))], merge=True)
    journal = opened()

    assert [asker.taken(journal, each) for each in (first, second)] == [FINE, FINE]
    journal.close()

    assert list(read_log(path)) == [SESSION]


def test_a_set_that_is_there_already_changes_nothing(opened, asker, other, path):
    """Somebody else imported the same in between."""
    journal = opened()
    assert asker.taken(journal, other) == FINE

    said = asker.taken(journal, other)

    assert said == "The log has changed meanwhile. Please import the file again."
    journal.close()
    assert list(read_log(path)) == [SESSION]


def test_what_is_no_journal_is_not_taken_in(opened, asker, other, tmp_path):
    """Another version's, none at all, and one that is not there."""
    journal = opened()
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("PRAGMA user_version = 99")
    rubbish = tmp_path / "rubbish"
    rubbish.write_bytes(b"x" * 5000)

    assert asker.taken(journal, other) == "gymtimer is running in another version; close it first."
    assert asker.taken(journal, rubbish).startswith("The sessions can't be added (")
    assert asker.taken(journal, tmp_path / "nothing") == f"{tmp_path / 'nothing'}: is not there."
    assert not (tmp_path / "nothing").exists()


@pytest.mark.expects_log
def test_nothing_is_taken_in_while_the_disk_is_full(opened, asker, other, ears):
    """Rows that wait have their numbers already."""
    disk = Disk()
    journal = opened(connect=disk.connect)
    disk.error = disk_full
    journal.begin(START)
    ears.trouble()

    assert asker.taken(journal, other) == AWAY

    disk.error = None
    ears.wait_for(1)


def test_the_history_page_knows_at_once_what_was_taken_in(opened, asker, other):
    """Its totals are there without a restart."""
    journal = opened()
    asker.taken(journal, other)
    found = SimpleQueue()

    journal.ask(lambda it: read_chronicle(it, Choice(SESSION.started)), found.put, print)

    assert {*found.get(timeout=PATIENCE).lifters} == {"Ana", "Bo"}
