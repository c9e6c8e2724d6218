"""Every file has its place."""

import subprocess
import sys
from pathlib import Path

import pytest

from gymtimer.assets import asset
from gymtimer.storage.errors import StorageError
from gymtimer.storage.places import HOME, Places

ROOT = Path(__file__).parents[2]


def test_one_variable_moves_everything(tmp_path: Path) -> None:
    """Tests and portable copies live in one folder."""
    places = Places.of({HOME: str(tmp_path / "gym")}).make()
    assert sorted(path.name for path in (tmp_path / "gym").iterdir()) == [
        "cache",
        "config",
        "data",
        "runtime",
        "state",
    ]
    assert places.journal == tmp_path / "gym" / "data" / "journal.sqlite"
    assert places.settings == tmp_path / "gym" / "config" / "settings.toml"
    assert places.plans.is_dir()
    assert places.lifters.is_dir()
    assert places.lock.parent.is_dir()


def test_without_it_the_system_decides(tmp_path: Path) -> None:
    """An empty variable is none; all folders bear our name and nothing is made yet."""
    for environ in ({}, {HOME: ""}):
        places = Places.of(environ)
        for folder in (places.config, places.data, places.cache, places.state, places.runtime):
            assert "gymtimer" in folder.parts
            assert folder.is_absolute()


def test_a_relative_home_is_fixed_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A later change of the current folder moves no file."""
    monkeypatch.chdir(tmp_path)
    assert Places.of({HOME: "gym"}).data == tmp_path / "gym" / "data"


def test_making_the_folders_twice_keeps_what_is_in_them(tmp_path: Path) -> None:
    """Nothing is made anew."""
    places = Places.of({HOME: str(tmp_path)}).make()
    places.journal.write_text("reps")
    assert places.make().journal.read_text() == "reps"


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    """With what to do about it."""
    (tmp_path / "config").write_text("a file")
    with pytest.raises(StorageError) as refused:
        Places.of({HOME: str(tmp_path)}).make()
    assert str(refused.value).startswith(f"{tmp_path / 'config'}: this folder can't be made (")
    assert str(refused.value).endswith("Please make it, or set GYMTIMER_HOME to a folder you can write.")


def test_assets_of_a_checkout_are_found() -> None:
    """They are beside the package."""
    assert asset("exercises.toml") == ROOT / "resources" / "exercises.toml"
    assert asset() == ROOT / "resources"


def test_a_missing_asset_names_itself() -> None:
    """An incomplete installation is said to be one."""
    with pytest.raises(
        FileNotFoundError, match=r"^resources/plans/none\.toml: missing from this installation"
    ):
        asset("plans", "none.toml")


def test_assets_inside_the_package_come_first(tmp_path: Path) -> None:
    """A wheel and a bundle hold them there, whatever lies beside the package."""
    package = tmp_path / "gymtimer"
    for place, text in ((package / "resources", "inside"), (tmp_path / "resources", "beside")):
        place.mkdir(parents=True)
        (place / "voice.toml").write_text(text)
    (package / "__init__.py").touch()
    (package / "assets.py").write_text(
        (ROOT / "gymtimer" / "assets.py").read_text(encoding="utf-8"), encoding="utf-8"
    )
    command = "from gymtimer.assets import asset; print(asset('voice.toml').read_text())"
    told = subprocess.run(
        [sys.executable, "-c", command], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert told.stdout == "inside\n"
