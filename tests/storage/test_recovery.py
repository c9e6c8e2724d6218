"""A journal that is damaged or gone comes back from its newest good backup, in words."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gymtimer.storage.backups import backups_of
from gymtimer.storage.errors import StorageError
from gymtimer.storage.history import read_history
from gymtimer.storage.importing import import_sessions
from tests.storage.conftest import Opener
from tests.storage.made import START, Ears, rep
from tests.storage.test_backups import trained

WHEN = r"\d+ \w+ \d{4}, \d\d:\d\d"
RESTORED = rf"It was set aside as (journal-damaged-[\d-]+\.sqlite), and the backup of {WHEN} was restored\."


def hurt(path: Path) -> bytes:
    """Overwrite a page in the middle; return what the file is now."""
    content = bytearray(path.read_bytes())
    content[20_480:24_576] = b"\x5a" * 4096
    path.write_bytes(content)
    return bytes(content)


def unfinished(opened: Opener) -> None:
    """Train a session that has no end, and so no backup."""
    with opened() as journal:
        session = journal.begin(START)
        for number in range(1, 400):
            journal.rep(rep(session, number))


def test_a_broken_page_is_found_and_the_backup_restored(opened: Opener, path: Path, ears: Ears) -> None:
    """Found on the writer's thread; the rows that came meanwhile are in the restored journal."""
    trained(opened, reps=5)
    unfinished(opened)
    content = hurt(path)
    journal = opened()
    session = journal.begin(START)
    journal.rep(rep(session, 1))
    ears.wait_for(2)
    assert journal.notice == ""
    told = re.fullmatch(rf"journal\.sqlite: is damaged\. {RESTORED} (.+)", ears.notice())
    assert told
    assert told[2] in ("One session may be missing.", "Sessions after that may be missing.")
    assert (path.parent / told[1]).read_bytes() == content
    journal.close()
    assert [len(one["sets"][0]["reps"]) for one in read_history(path)] == [5, 1]


def test_how_many_sessions_may_be_missing_is_counted(opened: Opener, path: Path, ears: Ears) -> None:
    """Where the broken file can still tell."""
    trained(opened)
    for _ in range(2):
        with opened() as journal:
            journal.begin(START)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE rests")
        connection.commit()
    notice = opened().notice
    assert re.fullmatch(rf"journal\.sqlite: lacks tables\. {RESTORED} 2 sessions may be missing\.", notice)


@pytest.mark.parametrize(
    ("content", "why"), [(b"", "is empty"), (b"garbage" * 1000, "is damaged"), (b"x", "is damaged")]
)
def test_a_file_of_something_else_gives_way(opened: Opener, path: Path, content: bytes, why: str) -> None:
    """It keeps its bytes under another name; what was trained after the backup nobody can count."""
    trained(opened)
    path.write_bytes(content)
    notice = opened().notice
    told = re.fullmatch(rf"journal\.sqlite: {why}\. {RESTORED} Sessions after that may be missing\.", notice)
    assert told, notice
    assert (path.parent / told[1]).read_bytes() == content


def test_an_empty_database_is_no_new_journal_where_there_are_backups(opened: Opener, path: Path) -> None:
    """SQLite finds nothing wrong with it; it is ours, without a single table."""
    trained(opened)
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 0")
        connection.execute("VACUUM")
    notice = opened().notice
    assert re.match(rf"journal\.sqlite: is empty\. {RESTORED}", notice)


def test_a_journal_that_is_gone_comes_back(opened: Opener, path: Path) -> None:
    """Otherwise the backups of the next weeks would push out the old ones."""
    trained(opened)
    path.unlink()
    notice = opened().notice
    text = rf"journal\.sqlite: is missing\. The backup of {WHEN} was restored\. Sessions after .+"
    assert re.fullmatch(text, notice)


def test_an_import_does_not_begin_a_journal_that_is_gone(opened: Opener, path: Path) -> None:
    """The program restores it first."""
    trained(opened)
    path.unlink()
    with pytest.raises(StorageError, match="is missing"):
        import_sessions(path, (), merge=False)
    assert not path.exists()


def test_without_a_good_backup_a_new_journal_is_begun(opened: Opener, path: Path) -> None:
    """Bad backups stay where they are."""
    trained(opened)
    [backup] = backups_of(path)
    backup.path.write_bytes(b"garbage")
    path.unlink()
    assert opened().notice == "journal.sqlite: is missing. A new one was begun."
    assert backup.path.read_bytes() == b"garbage"


def test_numbers_go_on_after_those_of_the_backup(opened: Opener, path: Path, ears: Ears) -> None:
    """Whatever the broken file said of them: a row of an old number would be left out."""
    trained(opened, reps=30)
    hurt(path)
    with opened() as journal:
        session = journal.begin(START)
        for number in range(1, 20):
            journal.rep(rep(session, number))
    ears.notice()
    assert [len(one["sets"][0]["reps"]) for one in read_history(path)] == [30, 19]


def test_a_backup_that_cannot_be_restored_is_told(
    opened: Opener, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No empty journal takes its place: the next start tries again."""
    trained(opened)
    path.write_bytes(b"garbage")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("gymtimer.storage.backups.shutil.copyfile", full)
        with pytest.raises(StorageError, match=r"can't be restored \(No space left on device\)"):
            opened()
    assert not path.exists()
    assert "was restored" in opened().notice
