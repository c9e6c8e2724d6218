"""A full disk: the ballast makes room for the session that runs."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections import namedtuple
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gymtimer.storage import ballast
from gymtimer.storage.ballast import LITTLE, SIZE, Ballast
from gymtimer.storage.history import read_history
from gymtimer.storage.journal import Journal
from gymtimer.storage.writer import FULL, LOW
from tests.storage.conftest import Opener
from tests.storage.made import START, Disk, Ears, disk_full, rep

Usage = namedtuple("Usage", "total used free")


def free(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    """Make so many bytes free on every disk."""
    monkeypatch.setattr(ballast.shutil, "disk_usage", lambda _: Usage(1 << 40, 0, size))


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of 4 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or os.geteuid() != 0 or mount is None:
        pytest.skip("only root may mount a small disk")
    options = ["-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if subprocess.run([mount, *options], check=False, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_it_takes_a_megabyte_that_no_disk_can_compress(tmp_path: Path) -> None:
    """Made once; dropped once; each call says how it went."""
    one = Ballast(tmp_path)
    assert (one.there, one.drop()) == (False, False)
    assert (one.make(), one.make(), one.there) == (True, True, True)
    [file] = tmp_path.iterdir()
    assert (file.stat().st_size, len(set(file.read_bytes()))) == (SIZE, 256)
    assert (one.drop(), one.there, list(tmp_path.iterdir())) == (True, False, [])


def test_it_takes_no_room_where_there_is_little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Others need the last megabytes more."""
    free(monkeypatch, 5 * SIZE)
    assert not Ballast(tmp_path).make()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_no_error(tmp_path: Path) -> None:
    """The journal tells of that in its own words."""
    one = Ballast(tmp_path / "nowhere")
    assert (one.make(), one.drop(), one.free > LITTLE) == (False, False, True)


def test_little_room_is_told_at_the_start(
    opened: Opener, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Less than 50 MB: before anybody holds a bar."""
    free(monkeypatch, LITTLE - 1)
    opened()
    assert ears.notice() == (
        "The disk is almost full (49 MB are free). Please free some space before you train."
    )


def test_enough_room_is_not_told(opened: Opener, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fifty megabytes are enough."""
    free(monkeypatch, LITTLE)
    opened().close()
    assert ears.notices.empty()


def test_the_ballast_is_given_away_and_comes_back(
    opened: Opener, path: Path, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows that did not fit are written at once; there is a word until there is room."""
    disk = Disk()
    file = path.with_name("ballast")

    def full_with_ballast() -> sqlite3.Error:
        disk.error = None
        free(monkeypatch, 0)
        return disk_full()

    journal = opened(connect=disk.connect, retry=0.01)
    session = journal.begin(START)
    ears.wait_for(1)
    assert file.stat().st_size == SIZE
    disk.error = full_with_ballast
    journal.rep(rep(session, 1))
    ears.wait_for(2)
    assert ears.trouble() == LOW
    assert not file.exists()
    free(monkeypatch, LITTLE)
    assert ears.trouble() == ""
    assert file.stat().st_size == SIZE
    assert ears.troubles.empty()


@pytest.mark.expects_log
def test_a_disk_that_is_really_full(small: Path, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every rep up to the last is saved or kept, and written when there is room."""
    monkeypatch.setattr(ballast, "_ROOM", 2 * SIZE)
    place = small / "journal.sqlite"
    journal = Journal(place, ears.saved.put, ears.troubles.put, ears.notices.put, retry=0.01)
    session = journal.begin(START)
    ears.wait_for(1)
    filler = small / "others"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)) == 4096:
                pass
        except OSError:
            pass
    told = []
    number = 0
    while FULL not in told:
        number += 1
        journal.rep(rep(session, number))
        while not ears.troubles.empty():
            told.append(ears.troubles.get())
        if number % 50 == 0 and FULL not in told:
            saved_or_trouble(ears)
    assert told[:2] == [LOW, FULL]
    filler.unlink()
    assert ears.trouble() in (LOW, "")
    ears.wait_for(number + 1)
    assert journal.close() == 0
    [session_told] = read_history(place)
    assert [one["number"] for one in session_told["sets"][0]["reps"]] == list(range(1, number + 1))
    with closing(sqlite3.connect(place)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def saved_or_trouble(ears: Ears) -> None:
    """Let the writer do something, so that no more rows wait than there were."""
    while ears.saved.empty() and ears.troubles.empty():
        pass
    while not ears.saved.empty():
        ears.saved.get()
