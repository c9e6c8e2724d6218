"""Backups are whole, few, and made when a session ends."""

import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.storage import backups, writer
from gymtimer.storage.backups import DAYS, STEPS, WEEKS, Backup, back_up, backups_of, kept, restore
from gymtimer.storage.errors import StorageError
from gymtimer.storage.history import read_history
from gymtimer.storage.rows import SessionEnd
from tests.storage.conftest import Opener
from tests.storage.made import START, Ears, rep


def trained(opened: Opener, reps: int = 1) -> None:
    """Train a session to its end."""
    with opened() as journal:
        session = journal.begin(START)
        for number in range(1, reps + 1):
            journal.rep(rep(session, number))
        journal.end(SessionEnd(session, START.wall + 400_000))


def on(day: date, hour: int = 18, why: str = "") -> Backup:
    """Return a backup of that day."""
    made = datetime(day.year, day.month, day.day, hour).astimezone()
    return Backup(Path(f"{made}{why}"), made, why)


def test_a_session_that_ends_is_backed_up(opened: Opener, path: Path) -> None:
    """All of it, in one file that is a sound journal of its own."""
    trained(opened, reps=3)
    [backup] = backups_of(path)
    assert backup.why == ""
    assert [len(told["sets"][0]["reps"]) for told in read_history(backup.path)] == [3]
    assert [file.name for file in (path.parent / "backups").iterdir()] == [backup.path.name]


def test_a_session_that_goes_on_is_not(opened: Opener, path: Path) -> None:
    """What it did is in the journal; a backup waits for its end."""
    with opened() as journal:
        journal.rep(rep(journal.begin(START), 1))
    assert backups_of(path) == ()


def test_the_last_backup_of_a_day_takes_the_place_of_the_others(opened: Opener, path: Path) -> None:
    """It has all that they have."""
    trained(opened)
    [first] = backups_of(path)
    earlier = first.path.with_name(f"journal-{first.made:%Y%m%d}-000000.sqlite")
    first.path.rename(earlier)
    trained(opened)
    [second] = backups_of(path)
    assert second.path != earlier
    assert len(read_history(second.path)) == 2


def test_a_backup_that_is_not_sound_replaces_nothing(
    opened: Opener, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is checked after it was made; the one before stays."""
    trained(opened)
    before = backups_of(path)
    monkeypatch.setattr(backups, "fault", lambda _: "is damaged")
    wrong = pytest.raises(StorageError, match="the copy is damaged")
    with closing(sqlite3.connect(path)) as connection, wrong:
        back_up(connection, path)
    assert backups_of(path) == before
    assert len(list((path.parent / "backups").iterdir())) == 1


@pytest.mark.expects_log
def test_a_backup_that_cannot_be_made_is_told(opened: Opener, path: Path, ears: Ears) -> None:
    """The session is in the journal all the same."""
    (path.parent / "backups").write_text("in the way")
    trained(opened)
    assert "can't be written" in ears.notice()
    assert ears.troubles.empty()
    assert len(read_history(path)) == 1


@pytest.mark.expects_log
def test_no_backup_takes_the_room_that_the_journal_needs(
    opened: Opener, path: Path, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a disk that is almost full the sessions of today come first."""
    monkeypatch.setattr(writer, "LITTLE", 1 << 62)
    trained(opened)
    assert ears.notice().startswith("The disk is almost full")
    assert ears.notice().startswith("No backup of the journal was made")
    assert backups_of(path) == ()


def test_seven_days_and_four_weeks_are_kept() -> None:
    """Of daily training: the last seven days, then the last of each of four weeks."""
    today = date(2026, 11, 25)  # a Wednesday
    every = [on(today - timedelta(days=ago), hour) for ago in range(60) for hour in (9, 18)]
    days = sorted({one.made.date() for one in kept(every)}, reverse=True)
    assert days[:DAYS] == [today - timedelta(days=ago) for ago in range(DAYS)]
    # The week of the 19th to 22nd is among the days; before it come four Sundays.
    assert days[DAYS:] == [date(2026, 11, 15), date(2026, 11, 8), date(2026, 11, 1), date(2026, 10, 25)]
    assert {one.made.hour for one in kept(every)} == {18}


def test_the_backups_before_changes_of_the_format_are_kept_apart() -> None:
    """The last three of them, whatever else there is."""
    today = date(2026, 11, 25)
    steps = [on(today - timedelta(days=1000 * ago), why=f"format-{9 - ago}") for ago in range(5)]
    every = [*steps, *(on(today - timedelta(days=ago)) for ago in range(60))]
    assert {one for one in kept(every) if one.why} == set(steps[:STEPS])


@given(st.sets(st.integers(0, 400), max_size=80))
def test_thinning_out_each_day_keeps_what_thinning_out_once_keeps(days: set[int]) -> None:
    """Old weeks do not fade away because their days went first."""
    made = [on(date(2026, 1, 1) + timedelta(days=day)) for day in sorted(days)]
    left: frozenset[Backup] = frozenset()
    for one in made:
        left = kept([*left, one])
    assert len(left) == min(len(left), DAYS + WEEKS)
    assert left == kept(made)


def test_half_a_copy_of_a_killed_program_is_no_backup(opened: Opener, path: Path) -> None:
    """It is passed over, and goes when the next one is made."""
    (path.parent / "backups").mkdir()
    torn = path.parent / "backups" / ".journal-20260101-120000.sqlite.part"
    torn.write_bytes(b"half")
    assert (backups_of(path), restore(path)) == ((), None)
    trained(opened)
    assert not torn.exists()
    assert len(backups_of(path)) == 1


def test_the_newest_good_backup_is_restored(opened: Opener, path: Path) -> None:
    """One that is damaged, of another program or from a newer gymtimer is passed over."""
    trained(opened)
    [good] = backups_of(path)
    good.path.rename(good.path.with_name("journal-20260101-120000.sqlite"))
    whole = path.read_bytes()
    for day, content in enumerate(
        (b"", b"garbage" * 1000, whole[:5000], whole[:60] + b"\0\0\0\x09" + whole[64:])
    ):
        good.path.with_name(f"journal-2026020{day + 1}-120000.sqlite").write_bytes(content)
    path.unlink()
    found = restore(path)
    assert found is not None
    assert found.path.name == "journal-20260101-120000.sqlite"
    assert len(read_history(path)) == 1
    assert len(backups_of(path)) == 5


def test_a_backup_from_the_future_is_the_last_choice(opened: Opener, path: Path) -> None:
    """The clock was wrong when it was made."""
    trained(opened)
    [now] = backups_of(path)
    (path.parent / "backups" / "journal-20990101-120000.sqlite").write_bytes(now.path.read_bytes())
    path.unlink()
    assert restore(path) == now


def test_the_backup_just_made_stays_whatever_the_clock_said_before(opened: Opener, path: Path) -> None:
    """Seven days of the future do not push it out."""
    (path.parent / "backups").mkdir()
    for day in range(1, 9):
        (path.parent / "backups" / f"journal-2099010{day}-120000.sqlite").touch()
    trained(opened)
    assert any(one.made.year < 2099 for one in backups_of(path))
