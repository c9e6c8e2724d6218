"""One gymtimer at a time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gymtimer.storage.errors import StorageError
from gymtimer.storage.instance import Lock, holder
from tests.storage.made import PATIENCE

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from gymtimer.storage.instance import Lock
lock = Lock.take(Path(sys.argv[1]))
print("held" if lock else "refused", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return where the lock of a test is."""
    return tmp_path / "gymtimer.lock"


def other(place: Path) -> subprocess.Popen[str]:
    """Start another program that takes the lock and waits."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(place)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_the_second_is_refused(place: Path) -> None:
    """Also inside one program; afterwards it is free."""
    with Lock.take(place) as lock:  # type: ignore[union-attr]
        assert lock
        assert holder(place) == os.getpid()
        assert Lock.take(place) is None
        with other(place) as child:
            assert child.stdout
            assert child.stdout.readline() == "refused\n"
            child.communicate(timeout=PATIENCE)
        assert holder(place) == os.getpid()
    again = Lock.take(place)
    assert again
    again.release()
    again.release()


def test_kill_9_frees_it(place: Path) -> None:
    """The system takes the lock back; the file that stays means nothing."""
    with other(place) as child:
        assert child.stdout
        assert child.stdout.readline() == "held\n"
        assert Lock.take(place) is None
        assert holder(place) == child.pid
        child.kill()
        child.wait(PATIENCE)
    lock = Lock.take(place)
    assert lock
    lock.release()


def test_a_program_that_we_start_does_not_keep_it(place: Path) -> None:
    """A voice engine may outlive us."""
    lock = Lock.take(place)
    assert lock
    command = [sys.executable, "-c", "import sys; print(1, flush=True); sys.stdin.read()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=False) as child:
        assert child.stdout
        child.stdout.readline()
        lock.release()
        again = Lock.take(place)
        child.communicate(timeout=PATIENCE)
    assert again
    again.release()


def test_a_longer_id_of_before_is_gone(place: Path) -> None:
    """The file holds one number, or nothing that makes sense."""
    assert holder(place) is None
    place.write_text("123456789012345\n")
    with Lock.take(place):  # type: ignore[union-attr]
        assert holder(place) == os.getpid()
    place.write_text("rubbish")
    assert holder(place) is None


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    """It is no sign of another program."""
    with pytest.raises(
        StorageError, match=r"can't be written \(.*\)\. Please check the folder's permissions\.$"
    ):
        Lock.take(tmp_path / "nowhere" / "gymtimer.lock")
