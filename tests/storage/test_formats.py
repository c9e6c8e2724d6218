"""Files of every format that there ever was open in this version."""

import shutil
from pathlib import Path

import pytest

from gymtimer.assets import asset
from gymtimer.storage import plancheck, schema, tomlfile
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.exchange import own_json
from gymtimer.storage.exchange.reading import read_file
from gymtimer.storage.history import read_history
from gymtimer.storage.lifters import read_lifter
from gymtimer.storage.planfile import read_plan
from gymtimer.storage.settings import Settings, read_settings
from tests.storage.conftest import Opener

FIXTURES = Path(__file__).parent / "fixtures"

#: The newest format of each kind of file, and how its fixtures are called.
NEWEST = {
    "journal-{}.sqlite": schema.FORMAT,
    "plan-{}.gymplan.toml": plancheck.FORMAT,
    "lifter-{}.toml": tomlfile.FORMAT,
    "settings-{}.toml": tomlfile.FORMAT,
    "log-{}.json": own_json.FORMAT,
}


def every(name: str) -> list[Path]:
    """Return a file of each format of one kind."""
    return [FIXTURES / name.format(number) for number in range(1, NEWEST[name] + 1)]


@pytest.fixture(scope="module")
def catalogue():
    """Return the exercises."""
    return read_catalogue(asset("exercises.toml"))


@pytest.mark.parametrize("name", NEWEST)
def test_every_format_has_a_file(name):
    """Whoever makes a new format leaves one of it here, written by the version that made it."""
    assert [path.name for path in every(name) if not path.exists()] == []


@pytest.mark.parametrize("old", every("journal-{}.sqlite"), ids=lambda path: path.name)
def test_journals_open(opened: Opener, path: Path, old: Path):
    """With every rep that is in them, and they go on."""
    shutil.copy(old, path)
    with opened():
        pass
    reps = [rep for session in read_history(path) for its in session["sets"] for rep in its["reps"]]
    assert len(reps) >= 5
    assert reps[0]["commanded_ms"] == 5000


@pytest.mark.parametrize("old", every("plan-{}.gymplan.toml"), ids=lambda path: path.name)
def test_plans_open(old: Path, catalogue):
    """With all their exercises."""
    plan = read_plan(old, catalogue)
    assert len(plan.exercises) == 5
    assert plan.name == "All that format 1 has"


@pytest.mark.parametrize("old", every("lifter-{}.toml"), ids=lambda path: path.name)
def test_lifters_open(old: Path, catalogue):
    """With what they can lift."""
    lifter = read_lifter(old, catalogue)
    assert lifter.name == "Ana"
    assert len(lifter.one_rms) == 1


@pytest.mark.parametrize("old", every("settings-{}.toml"), ids=lambda path: path.name)
def test_settings_open(old: Path):
    """Without a word."""
    settings, told = read_settings(old)
    assert told == ()
    assert settings != Settings()
    assert (settings.full_screen, settings.pacing.settle) == (False, 2000)


@pytest.mark.parametrize("old", every("log-{}.json"), ids=lambda path: path.name)
def test_exported_logs_come_in_again(old: Path, catalogue):
    """Every session, and nothing refused."""
    found = read_file(old, catalogue)
    assert (len(found.sessions), found.refusals) == (2, ())
