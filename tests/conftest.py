"""Make every test quiet, windowless, repeatable, at home in a folder of its own."""

import atexit
import gc
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before the first import of Qt: with no screen and no such variable Qt aborts the whole test run.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Pages are read by the tests in English, wherever they run.
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")


def _runtime_folder() -> str:
    """Make a runtime folder, which Qt and PulseAudio miss aloud where nobody has logged in."""
    folder = tempfile.mkdtemp(prefix="gymtimer-tests-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


if "XDG_RUNTIME_DIR" not in os.environ:
    os.environ["XDG_RUNTIME_DIR"] = _runtime_folder()

# Deadlines measure how busy the machine is; CI tries the same examples each time.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the empty folder in which the program under test keeps all its files."""
    folder = tmp_path / "home"
    monkeypatch.setenv("GYMTIMER_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _swept() -> Iterator[None]:
    """Collect garbage between tests, and on this thread, as the program does."""
    gc.disable()
    yield
    from gymtimer.ui.sweeping import sweep

    sweep()


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail the test that logs a warning or worse without the marker `expects_log`."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    loud = [record for record in records if record.levelno >= logging.WARNING]
    if loud:
        pytest.fail("\n".join(f"{r.name}: {r.levelname}: {r.getMessage()}" for r in loud))


@pytest.fixture
def places(home: Path) -> object:
    """Return the folders of a silent gymtimer in a window."""
    from gymtimer.storage.places import Places

    made = Places.of(os.environ).make()
    made.settings.write_text('sound = "none"\nvoice = "none"\nfull-screen = false\n', encoding="utf-8")
    return made


@pytest.fixture
def program(qtbot, places, monkeypatch):
    """Return the program at home, with its journal open; a crash fails its test instead of telling people."""
    from gymtimer.ui.crash import CrashDesk
    from tests.opened import ended, opened

    monkeypatch.setattr(CrashDesk, "install", lambda desk: None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    running = opened(qtbot, places)
    yield running
    ended(running)
