"""Neither kill -9 nor a torn write takes away what was told to be safe."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gymtimer.storage.history import read_history
from gymtimer.storage.journal import Journal
from tests.storage import rep_writer
from tests.storage.made import PATIENCE, START, rep

#: Programs that are killed, each at another moment; more give more certainty.
KILLS = int(os.environ.get("GYMTIMER_TEST_KILLS", "6"))

ROOT = Path(__file__).parents[2]


def killed_writer(path: Path, rows: int) -> int:
    """Let a program write to *path*, kill it after *rows* safe rows; return how many it told."""
    command = [sys.executable, "-m", rep_writer.__name__, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as child:
        assert child.stdout is not None
        told = 0
        for line in child.stdout:
            told = int(line)
            if told >= rows:
                child.kill()
                break
        rest = child.stdout.read().splitlines(keepends=True)
        whole = [int(line) for line in rest if line.endswith(b"\n")]
        child.wait(PATIENCE)
    return max([told, *whole])


def numbers(told: dict[str, object]) -> list[int]:
    """Return the numbers of all reps of a session."""
    return [one["number"] for made in told["sets"] for one in made["reps"]]  # type: ignore[attr-defined]


@pytest.mark.parametrize("kill", range(KILLS))
def test_kill_9_loses_nothing_that_was_acknowledged(path: Path, kill: int) -> None:
    """All reps up to the last acknowledged one are there, without a gap, for reader and writer."""
    rows = random.Random(kill).randint(2, 400)
    told = killed_writer(path, rows)
    assert told >= rows
    [session] = read_history(path)
    done = numbers(session)
    assert done == list(range(1, len(done) + 1))
    assert len(done) >= told - 1  # the first row begins the session
    with Journal(path, lambda _: None, print) as journal:
        assert journal.notice == ""
    assert read_history(path) == [session]


def test_one_journal_may_be_killed_again_and_again(path: Path) -> None:
    """Each run adds its session to all that is there."""
    told = [killed_writer(path, rows) for rows in (5, 60, 3)]
    for session, safe in zip(read_history(path), told, strict=True):
        assert len(numbers(session)) >= safe - 1


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """Return database and WAL as a killed program left them."""
    path = tmp_path_factory.mktemp("killed") / "journal.sqlite"
    with Journal(path, lambda _: None, print) as journal:
        session = journal.begin(START)
        for number in range(1, 20):
            journal.rep(rep(session, number))
    killed_writer(path, 40)
    return path.read_bytes(), path.with_name("journal.sqlite-wal").read_bytes()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.floats(0, 1), tail=st.sampled_from(["cut", "zeroed", "garbled"]))
def test_a_torn_wal_costs_the_last_commits_only(
    tmp_path: Path, images: tuple[bytes, bytes], cut: float, tail: str
) -> None:
    """Wherever the power went, what came before is whole and nothing is called damaged."""
    database, log = images
    at = int(len(log) * cut)
    rest = len(log) - at
    ends = {"cut": b"", "zeroed": bytes(rest), "garbled": random.Random(at).randbytes(rest)}
    path = tmp_path / "journal.sqlite"
    path.write_bytes(database)
    path.with_name("journal.sqlite-wal").write_bytes(log[:at] + ends[tail])
    with Journal(path, lambda _: None, print) as journal:
        assert journal.notice == ""
    first, *others = read_history(path)
    assert numbers(first) == list(range(1, 20))
    for session in others:
        assert numbers(session) == list(range(1, len(numbers(session)) + 1))
    path.unlink()


def test_the_images_hold_commits_in_the_wal(images: tuple[bytes, bytes]) -> None:
    """Otherwise the test above would tear nothing."""
    assert len(images[1]) > 20 * 4096
