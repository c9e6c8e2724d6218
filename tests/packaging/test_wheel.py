"""The wheel and the source archive, tried where there is no checkout."""

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from gymtimer import __version__
from tests.packaging import built
from tests.packaging.built import ELSEWHERE, ROOT, said
from tests.whole import rig
from tests.whole.rig import Screen, SoundCard

pytestmark = [pytest.mark.built, pytest.mark.slow, ELSEWHERE]


#: What these say of a checkout is not so of what is installed.
OF_A_CHECKOUT = ("test_assets_of_a_checkout_are_found", "test_assets_inside_the_package_come_first")


@pytest.fixture(scope="module")
def wheel(shop: Path) -> Path:
    """Return the wheel."""
    return next(shop.glob("*.whl"))


@pytest.fixture(scope="module")
def empty_venv(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of an empty environment into which only the wheel was installed, by its name."""
    folder = tmp_path_factory.mktemp("venv")
    venv.EnvBuilder(with_pip=True, symlinks=True).create(folder)
    limits = folder / "limits.txt"
    locked = (ROOT / "packaging" / "requirements" / "run.txt").read_text(encoding="utf-8").splitlines()
    limits.write_text("\n".join(line.rstrip(" \\") for line in locked if "==" in line), encoding="utf-8")
    python = folder / "bin" / "python"
    command = [python, "-m", "pip", "install", "--quiet", "--only-binary", ":all:", "-c", limits, wheel]
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return python


def sources(folder: Path) -> set[str]:
    """Return the files below *folder* that are no by-products."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {str(path) for path in found if "__pycache__" not in path.parts and ".seen." not in path.name}


def test_the_wheel_has_everything_and_nothing_else(wheel: Path) -> None:
    """All modules, all resources, all licences; no tests."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    wanted = {f"gymtimer/{name}" for name in sources(ROOT / "gymtimer")}
    wanted |= {f"gymtimer/resources/{name}" for name in sources(ROOT / "resources")}
    wanted |= {f"gymtimer/resources/licences/{name}" for name in (*sources(ROOT / "LICENSES"), "LICENSE")}
    assert {name for name in names if name.startswith("gymtimer/")} == wanted
    assert {name.split("/")[0] for name in names} == {"gymtimer", f"gymtimer-{__version__}.dist-info"}


def test_the_source_archive_makes_the_same_wheel(shop: Path, wheel: Path, tmp_path: Path) -> None:
    """It is complete, and where it was built does not show."""
    built.unpack(shop / f"gymtimer-{__version__}.tar.gz", tmp_path)
    built.build(tmp_path / "dist", "wheel", checkout=tmp_path / f"gymtimer-{__version__}")
    assert (tmp_path / "dist" / wheel.name).read_bytes() == wheel.read_bytes()


def test_it_runs_in_an_empty_environment(empty_venv: Path, tmp_path: Path) -> None:
    """The command is there, all it needs came with it, it finds plans, fonts and words in itself."""
    command = empty_venv.with_name("gymtimer")
    assert said(command, "--version", home=tmp_path) == f"gymtimer {__version__}\n"
    assert "demo.gymplan.toml: fine" in said(command, "check", "demo", home=tmp_path)
    told = said(command, "doctor", "--silent", home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert f"ok: gymtimer {__version__} in {empty_venv.parents[1]}" in told
    assert "ok: gymtimer's own voice (hibari) speaks" in told
    said(empty_venv, "-m", "pip", "check", home=tmp_path)


@pytest.mark.screen
@pytest.mark.sound
def test_its_window_opens(empty_venv: Path, screen: Screen, card: SoundCard, home: Path) -> None:
    """With its own font, and ends with 0."""
    start = (str(empty_venv.with_name("gymtimer")),)
    with rig.program(home, screen, card.runtime, start=start) as program:
        program.wait_for_colour("#3FE0B0", least=2000)  # the start button
        assert program.quit() == 0
        assert not program.errors


def test_the_tests_pass_with_what_is_installed(wheel: Path, tmp_path: Path) -> None:
    """Those of domain, storage and command line, in a folder with no source to fall back on."""
    room = tmp_path / "room"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    for name in ("tests", "docs"):
        shutil.copytree(ROOT / name, room / name, ignore=shutil.ignore_patterns("__pycache__"))
    (room / "resources").symlink_to(tmp_path / "installed" / "gymtimer" / "resources")
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, room / name)
    folders = [f"tests/{name}" for name in ("domain", "storage", "cli")]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", "not slow", *folders]
    command += [f"--deselect=tests/storage/test_places.py::{name}" for name in OF_A_CHECKOUT]
    variables = {**os.environ, "PYTHONPATH": str(tmp_path / "installed"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=room, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
    where = [sys.executable, "-c", "import gymtimer; print(gymtimer.__file__)"]
    found = subprocess.run(where, cwd=room, env=variables, capture_output=True, text=True, check=True).stdout
    assert found.startswith(str(tmp_path / "installed"))
