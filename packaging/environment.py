"""The folder .venv with the locked libraries, made or brought up to date."""

import hashlib
import os
import platform
import subprocess
import sys
import venv
from pathlib import Path

STAMP = "gymtimer-stamp.txt"


class SetUpError(Exception):
    """What stops the set-up; the text tells the person what to do."""


def provide(root: Path, verb: str) -> Path:
    """Make the checkout's .venv fit for the verb; return its Python."""
    folder = root / ".venv"
    python = python_of(folder)
    wanted = stamp(root, verb)
    if python.exists() and wanted in _stamps(folder):
        return python
    if not _is_of_this_python(folder):
        print(f"Making {folder} ...", flush=True)
        venv.EnvBuilder(clear=folder.exists(), with_pip=True, symlinks=os.name == "posix").create(folder)
    (folder / STAMP).unlink(missing_ok=True)  # whatever goes wrong below, the next time starts here
    _install(root, verb, python)
    # The lock of `test` holds all of the lock of `run`.
    done = [wanted] if verb == "run" else [stamp(root, "run"), wanted]
    (folder / STAMP).write_text("\n".join(done) + "\n", encoding="utf-8")
    return python


def python_of(folder: Path) -> Path:
    """Return where the Python of a virtual environment lies."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def locks(verb: str) -> list[str]:
    """Return the names of the lock files for the verb; only the first is indispensable."""
    return ["run.txt"] if verb == "run" else ["test.txt", "sound.txt"]


def stamp(root: Path, verb: str) -> str:
    """Return what the installed libraries depend on: the locks, the project, the Python, the folder."""
    digest = hashlib.sha256(f"{platform.python_version()} {sys.executable} {root}".encode())
    files = [root / "packaging" / "requirements" / name for name in locks(verb)]
    for file in [*files, root / "pyproject.toml"]:
        digest.update(file.read_bytes())
    return f"{verb} {digest.hexdigest()}"


def _stamps(folder: Path) -> list[str]:
    """Return the stamps of what was installed to the end."""
    try:
        return (folder / STAMP).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def _is_of_this_python(folder: Path) -> bool:
    """Return whether the folder holds a whole environment made by a Python like this one."""
    minor = f"{sys.version_info.major}.{sys.version_info.minor}"
    ask = [str(python_of(folder)), "-c", "import pip, sys; print('%d.%d' % sys.version_info[:2])"]
    try:
        return subprocess.check_output(ask, text=True, stderr=subprocess.DEVNULL).strip() == minor
    except (OSError, subprocess.CalledProcessError):
        return False


def _install(root: Path, verb: str, python: Path) -> None:
    """Install the locked libraries, then the project itself in a form that follows the checkout."""
    main, *extra = [root / "packaging" / "requirements" / name for name in locks(verb)]
    print("Installing the libraries; the first time some hundred megabytes are fetched ...", flush=True)
    if _pip(python, "--require-hashes", "--only-binary", ":all:", "-r", str(main)):
        raise SetUpError("The libraries could not be installed; see above. Is there a network?")
    if _pip(python, "--no-index", "--no-build-isolation", "--editable", str(root)):
        raise SetUpError("gymtimer itself could not be installed; see above.")
    for lock in extra:
        # Compiled here; where that fails its tests are skipped and say so.
        if _pip(python, "--require-hashes", "--no-build-isolation", "-r", str(lock)):
            print(f"Going on without {lock.name}: see above.", flush=True)


def _pip(python: Path, *words: str) -> int:
    """Run `pip install` on complete lists: dependencies are listed, never looked up."""
    command = [str(python), "-m", "pip", "install", "--no-deps", "--disable-pip-version-check", "--no-input"]
    if not sys.stdout.isatty():
        command.append("--quiet")
    return subprocess.call([*command, *words])
