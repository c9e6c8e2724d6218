"""The set-up of a fresh machine, as far as it can be tested on a machine that is set up."""

import importlib
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "packaging" / "requirements"


def module(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return a script of packaging/, which is no package: its scripts find each other beside themselves."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module(name)


@pytest.fixture
def bootstrap(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return module("bootstrap", monkeypatch)


@pytest.fixture
def system_packages(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return module("system_packages", monkeypatch)


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return module("environment", monkeypatch)


@pytest.fixture
def verbs(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return module("verbs", monkeypatch)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with locks and nothing else."""
    locks = tmp_path / "packaging" / "requirements"
    locks.mkdir(parents=True)
    for name in ("run.txt", "test.txt", "sound.txt"):
        (locks / name).write_text("numpy==2.4.6\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("version", [(3, 11), (3, 12, 1), (3, 14)])
def test_python_is_new_enough(bootstrap: ModuleType, version: tuple[int, ...]) -> None:
    """From 3.11 on there is nothing to say."""
    assert bootstrap.old_python(version, []) == ""


def test_old_python_is_told_where_a_newer_one_is(bootstrap: ModuleType) -> None:
    """The message is a line to type, if there is one."""
    said = bootstrap.old_python((3, 9, 2), ["python3.12"])
    assert "needs Python 3.11 or newer; this is 3.9." in said
    assert "Type:  python3.12 " in said
    assert "python.org" in bootstrap.old_python((2, 7), [])


def test_bootstrap_is_understood_by_old_pythons() -> None:
    """Nothing newer than Python 2.7 stands in bootstrap.py: no annotations, no f-strings."""
    text = (ROOT / "packaging" / "bootstrap.py").read_text(encoding="utf-8")
    assert text.isascii()
    for novelty in ("->", 'f"', ":=", "import annotations", "import pathlib", "print("):
        assert novelty not in text


def test_old_pythons_get_words_not_a_syntax_error(bootstrap: ModuleType) -> None:
    """Told that it is old, bootstrap.py stops with words before it imports anything newer."""
    script = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'packaging')!r}); sys.version_info = (3, 8, 1);"
        "import bootstrap; code = bootstrap.main(); assert 'verbs' not in sys.modules; sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("gymtimer needs Python 3.11 or newer; this is 3.8.")


def test_what_dpkg_says_is_read(system_packages: ModuleType) -> None:
    """Only "ii" means installed; a removed package leaves "rc" behind."""
    said = "ii  libgl1\nrc  libegl1\nun  xvfb\n\nii  libpulse0\n"
    assert system_packages.installed_in(said) == {"libgl1", "libpulse0"}


def test_absent_packages(system_packages: ModuleType) -> None:
    """A package of two names is there under either."""
    wanted = ["libgl1", "libglib2.0-0t64|libglib2.0-0", "xvfb"]
    assert system_packages.absent_packages(wanted, {"libglib2.0-0"}) == ["libgl1", "xvfb"]
    assert system_packages.absent_packages(wanted, {"libglib2.0-0t64", "libgl1"}) == ["xvfb"]
    assert system_packages.absent_packages(wanted, {"libgl1", "xvfb"}) == ["libglib2.0-0t64|libglib2.0-0"]


def test_the_name_that_the_release_knows_is_chosen(system_packages: ModuleType) -> None:
    """Debian 12 knows the old name only, Ubuntu 24.04 both."""
    names = "libglib2.0-0t64|libglib2.0-0"
    assert system_packages.chosen(names, lambda _: True) == "libglib2.0-0t64"
    assert system_packages.chosen(names, lambda name: not name.endswith("t64")) == "libglib2.0-0"
    assert system_packages.chosen("xvfb", lambda _: False) == "xvfb"


def test_apt_never_removes_a_package(system_packages: ModuleType) -> None:
    """A desktop with another sound server must survive the test tools."""
    assert "--no-remove" in system_packages.apt_line(["pulseaudio"])


def test_missing_libraries_are_found_elsewhere(system_packages: ModuleType) -> None:
    """What has no file to look for is taken on trust."""
    needs = system_packages.RUN + system_packages.TEST
    assert system_packages.missing(needs, lambda _: True) == []
    absent = system_packages.missing(needs, lambda name: name != "libGL.so.1")
    assert [need.debian for need in absent] == ["libgl1"]


def test_every_need_has_its_packages(system_packages: ModuleType) -> None:
    """Each line of the table can be typed on either family of systems."""
    for need in system_packages.RUN + system_packages.TEST:
        assert need.debian
        assert need.fedora


def test_stamp_follows_lock_and_project(environment: ModuleType, checkout: Path) -> None:
    """The same state has the same stamp; a new lock or a new pyproject.toml has another."""
    first = environment.stamp(checkout, "run")
    assert environment.stamp(checkout, "run") == first
    (checkout / "packaging" / "requirements" / "run.txt").write_text("numpy==2.5.5\n", encoding="utf-8")
    second = environment.stamp(checkout, "run")
    (checkout / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    assert len({first, second, environment.stamp(checkout, "run"), environment.stamp(checkout, "test")}) == 4


def test_stamp_follows_python(
    environment: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An environment of one Python is not taken for that of another."""
    first = environment.stamp(checkout, "run")
    monkeypatch.setattr(environment.platform, "python_version", lambda: "3.99.0")
    assert environment.stamp(checkout, "run") != first


def test_nothing_is_done_twice(
    environment: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stamped environment is used as it is; `test` serves `run`, too."""
    ran: list[str] = []
    monkeypatch.setattr(environment, "_install", lambda root, verb, python: ran.append(verb))
    monkeypatch.setattr(environment, "_is_of_this_python", lambda folder: True)
    python = environment.python_of(checkout / ".venv")
    python.parent.mkdir(parents=True)
    python.touch()
    for verb in ("test", "test", "run"):
        assert environment.provide(checkout, verb) == python
    assert ran == ["test"]


def test_a_broken_installation_is_not_stamped(
    environment: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a failure the next time starts afresh."""

    def fail(root: Path, verb: str, python: Path) -> None:
        raise environment.SetUpError("no network")

    monkeypatch.setattr(environment, "_install", fail)
    monkeypatch.setattr(environment, "_is_of_this_python", lambda folder: True)
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / environment.STAMP).write_text("run old\n", encoding="utf-8")
    with pytest.raises(environment.SetUpError):
        environment.provide(checkout, "run")
    assert not (checkout / ".venv" / environment.STAMP).exists()


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_screen_is_a_screen(verbs: ModuleType, name: str) -> None:
    """Any of the three variables says where to draw; other systems always have a screen."""
    assert verbs.no_screen("linux", {name: "x"}) == ""
    assert verbs.no_screen("win32", {}) == ""
    assert "no screen" in verbs.no_screen("linux", {name: ""})


def test_one_failed_check_fails_the_run_but_stops_nothing(
    verbs: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """All checks are carried out; the report names those that failed."""
    codes = {"ruff check": 0, "ruff format": 0, "mypy": 1, "import-linter": 0, "pytest": 0}
    monkeypatch.setattr(
        verbs, "check", lambda name, command, talk: verbs.Outcome(name, codes[name] == 0, 1.0)
    )
    assert verbs.test(Path("python"), []) == 1
    report = capsys.readouterr().out.split("\n")
    assert [line.split()[0] for line in report if line] == ["ok", "ok", "FAILED", "ok", "ok"]
    codes["mypy"] = 0
    assert verbs.test(Path("python"), []) == 0


@pytest.mark.parametrize("lock", ["run.txt", "test.txt", "sound.txt"])
def test_locks_name_no_registry_and_hash_everything(lock: str) -> None:
    """A lock serves every mirror, and no file can be swapped on the way."""
    text = (LOCKS / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text
    requirements = text.replace("\\\n", " ").splitlines()
    assert all("--hash=sha256:" in line for line in requirements if line and not line.startswith("#"))


def test_test_lock_holds_all_of_the_run_lock() -> None:
    """What is tested is what runs."""
    run, test = (
        {line for line in (LOCKS / name).read_text(encoding="utf-8").splitlines() if "==" in line}
        for name in ("run.txt", "test.txt")
    )
    assert run <= test


def test_every_dependency_is_locked() -> None:
    """Whoever adds a dependency writes the locks anew."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["test"]]
    locked = (LOCKS / "test.txt").read_text(encoding="utf-8")
    for requirement in wanted:
        name = requirement.split(">")[0].split("=")[0].split("[")[0].strip().lower()
        assert f"\n{name}==" in locked, f"{name}: run packaging/lock.py"


def test_old_pyside_is_locked_for_old_python() -> None:
    """PySide6 6.12 aborts CPython 3.11: see test_qt_guard.py."""
    locked = (LOCKS / "run.txt").read_text(encoding="utf-8")
    assert "pyside6-essentials==6.11.3 ; python_full_version < '3.12'" in locked
