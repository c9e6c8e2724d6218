"""Opening a journal never makes anything worse."""

import re
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from gymtimer.storage.errors import StorageError
from gymtimer.storage.history import read_history
from gymtimer.storage.journal import Journal
from gymtimer.storage.log_reading import read_log
from gymtimer.storage.opening import connect
from gymtimer.storage.schema import APPLICATION_ID, FORMAT
from tests.storage.conftest import Opener
from tests.storage.made import START, Ears, rep

FUTURE = (
    "journal.sqlite: written by a newer gymtimer (format 2, this one reads up to 1)."
    " Please update gymtimer; nothing was changed."
)
ASIDE = r"It was set aside as (journal-damaged-\d{8}-\d{6}(-\d+)?\.sqlite) and a new journal was begun\.$"


def written(opened: Opener, reps: int = 1) -> None:
    """Write a session into the journal."""
    with opened() as journal:
        session = journal.begin(START)
        for number in range(1, reps + 1):
            journal.rep(rep(session, number))


def everything(folder: Path) -> dict[str, bytes]:
    """Return the contents of all files in *folder*."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def aside(notice: str, why: str) -> str:
    """Return the new name that *notice* tells of."""
    found = re.match(rf"journal\.sqlite: {re.escape(why)}\. {ASIDE}", notice)
    assert found, notice
    return found[1]


def test_a_new_journal_is_ours_and_of_this_format(opened: Opener, path: Path) -> None:
    """Its header says so to anybody who looks, without a word to show."""
    journal = opened()
    assert journal.notice == ""
    assert path.read_bytes()[60:72] == FORMAT.to_bytes(4, "big") + bytes(4) + APPLICATION_ID.to_bytes(
        4, "big"
    )


def test_a_journal_that_is_opened_again_keeps_all(opened: Opener, path: Path) -> None:
    """No notice, no second file."""
    written(opened)
    assert opened().notice == ""
    assert list(path.parent.glob("*damaged*")) == []


def test_a_file_from_the_future_is_refused_and_left_alone(opened: Opener, path: Path) -> None:
    """Neither writer nor reader changes a byte or leaves a file beside it."""
    written(opened)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA user_version = 2")
        connection.execute("DROP TABLE rests")
    before = everything(path.parent)
    with pytest.raises(StorageError) as refused:
        opened()
    assert str(refused.value) == FUTURE
    with pytest.raises(StorageError) as refused:
        read_history(path)
    assert str(refused.value) == FUTURE
    assert everything(path.parent) == before


def test_a_future_journal_keeps_its_wal(opened: Opener, path: Path) -> None:
    """A newer program was killed; its commits are not moved by an older one."""
    written(opened)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA user_version = 2")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("UPDATE reps SET measured_ms = 4321")
        images = everything(path.parent)
    del images["journal.sqlite-shm"]
    for name, image in images.items():
        (path.parent / name).write_bytes(image)
    with pytest.raises(StorageError):
        opened()
    assert everything(path.parent) == images


def test_a_future_that_is_still_in_the_wal_is_refused(opened: Opener, path: Path) -> None:
    """A newer program may have been killed before the header could tell."""
    written(opened)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("PRAGMA user_version = 2")
        connection.execute("DROP TABLE rests")
        images = everything(path.parent)
    for name in ("journal.sqlite", "journal.sqlite-wal"):
        (path.parent / name).write_bytes(images[name])
    assert path.read_bytes()[63] == FORMAT
    with pytest.raises(StorageError) as refused:
        read_history(path)
    assert str(refused.value) == FUTURE
    with pytest.raises(StorageError) as refused:
        opened()
    assert str(refused.value) == FUTURE


def test_a_damaged_journal_is_set_aside(opened: Opener, path: Path, ears: Ears) -> None:
    """It keeps its bytes under a new name; training goes on in a new file."""
    written(opened, reps=500)
    hurt = bytearray(path.read_bytes())
    hurt[8192:16384] = b"\x5a" * 8192
    path.write_bytes(hurt)
    with pytest.raises(StorageError, match=r"is damaged\. Please start gymtimer"):
        read_history(path)
    journal = opened()
    assert journal.notice == ""
    name = aside(ears.notice(), "is damaged")
    assert (path.parent / name).read_bytes() == bytes(hurt)
    journal.begin(START)
    journal.close()
    assert len(read_history(path)) == 1


@pytest.mark.parametrize(
    "content", [b"not a database at all" * 300, b"SQLite format 3\0" + bytes(5000), b"x"]
)
def test_a_file_that_is_no_database_is_set_aside(opened: Opener, path: Path, content: bytes) -> None:
    """Garbage, a broken header and a stump are all kept."""
    path.write_bytes(content)
    name = aside(opened().notice, "is damaged")
    assert (path.parent / name).read_bytes() == content


def test_an_empty_file_is_set_aside(opened: Opener, path: Path) -> None:
    """SQLite would take it for new, and throw away the WAL beside it."""
    path.touch()
    log = path.with_name("journal.sqlite-wal")
    log.write_bytes(b"commits")
    name = aside(opened().notice, "is empty")
    assert (path.parent / name).read_bytes() == b""
    assert (path.parent / f"{name}-wal").read_bytes() == b"commits"


def test_a_wal_without_its_journal_is_set_aside(opened: Opener, path: Path) -> None:
    """Somebody copied or deleted the file alone; what is left is kept."""
    path.with_name("journal.sqlite-wal").write_bytes(b"commits")
    name = aside(opened().notice, "is missing, but journal.sqlite-wal is there")
    assert (path.parent / f"{name}-wal").read_bytes() == b"commits"


def test_the_database_of_another_program_is_set_aside(opened: Opener, path: Path) -> None:
    """Nothing is written into it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE notes (text)")
    before = path.read_bytes()
    with pytest.raises(StorageError, match="is not a journal of gymtimer"):
        read_history(path)
    name = aside(opened().notice, "is not a journal of gymtimer")
    assert (path.parent / name).read_bytes() == before


def test_a_journal_without_a_table_is_set_aside(opened: Opener, path: Path) -> None:
    """The quick check of SQLite finds nothing wrong with that."""
    written(opened)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE rests")
    aside(opened().notice, "lacks tables")


def test_two_files_set_aside_in_one_second_get_two_names(opened: Opener, path: Path) -> None:
    """The second never overwrites the first."""
    names = set()
    for content in (b"one", b"two", b"three"):
        path.write_bytes(content)
        journal = opened()
        names.add(aside(journal.notice, "is damaged"))
        journal.close()
    assert {(path.parent / name).read_bytes() for name in names} == {b"one", b"two", b"three"}


def test_a_program_killed_before_its_first_table_left_no_damage(opened: Opener, path: Path) -> None:
    """A database without any table is simply finished."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
    journal = opened()
    assert journal.notice == ""
    journal.begin(START)
    journal.close()
    assert len(read_history(path)) == 1


def test_what_cannot_be_opened_is_said_with_its_place(opened: Opener, tmp_path: Path) -> None:
    """A folder where the file should be, or no folder, is for the owner to solve."""
    (tmp_path / "folder").mkdir()
    for place in (tmp_path / "folder", tmp_path / "nowhere" / "journal.sqlite"):
        with pytest.raises(StorageError, match=rf"^{re.escape(str(place))}: can't be opened \("):
            opened(place)


def test_a_journal_never_begun_is_an_empty_history(path: Path) -> None:
    """Reading begins none."""
    assert read_history(path) == []
    assert not path.exists()


def test_reading_changes_nothing(opened: Opener, path: Path) -> None:
    """Not a byte of the journal; a program that starts afterwards finds no trouble."""
    written(opened)
    before = path.read_bytes()
    read_history(path)
    assert path.read_bytes() == before
    assert opened().notice == ""


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need a permission there")
def test_a_folder_that_cannot_be_written_is_read(opened: Opener, path: Path) -> None:
    """SQLite finds no room for its index there; what a killed program left in the WAL counts too."""
    journal = opened()
    session = journal.begin(START)
    journal.rep(rep(session, 1))
    journal.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE reps SET measured_ms = 4321")
        images = everything(path.parent)
    for name in ("journal.sqlite", "journal.sqlite-wal"):
        (path.parent / name).write_bytes(images[name])
    # Stands in for a folder without permission, which does not stop root.
    path.with_name("journal.sqlite-shm").symlink_to(path.parent / "nowhere" / "index")
    [told] = read_history(path)
    assert told["sets"][0]["reps"][0]["measured_ms"] == 4321


def test_an_index_left_by_a_reader_does_not_harm(opened: Opener, path: Path) -> None:
    """The writer keeps the index in its memory, the next reader makes its own anew."""
    for count in range(1, 4):
        written(opened)
        assert len(read_history(path)) == count


def test_a_long_export_keeps_no_program_from_starting(opened: Opener, path: Path) -> None:
    """What is written out is a copy in memory: it is as of one moment, and the file is free."""
    written(opened)
    sessions = read_log(path)
    first = next(sessions)
    with opened(connect=impatient) as journal:
        journal.begin(START)
    assert (first.plan, list(sessions)) == (START.plan, [])
    assert len(read_history(path)) == 2


def test_a_reader_at_work_delays_a_start_but_does_not_break_it(opened: Opener, path: Path) -> None:
    """Opening waits for two seconds; what it can't wait for it says."""
    written(opened)
    with closing(connect(path)) as connection:
        assert connection.execute("PRAGMA busy_timeout").fetchone() == (2000,)
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM reps").fetchone()
        with pytest.raises(StorageError, match="gymtimer is running; close it first"):
            Journal(path, print, print, connect=impatient)
    assert opened().notice == ""


def impatient(path: Path) -> sqlite3.Connection:
    """Connect without waiting for others."""
    return sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
