"""Builds what people install, once for all tests that try it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path("packaging", "build.py")

#: Where these tests can't be carried out, and why nothing is lost by it.
ELSEWHERE = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the release workflow tries what is built for other systems"
)


def need(*tools: str) -> None:
    """Fail where a tool is missing that the bootstrap provides; skip where it can't."""
    if lacking := [tool for tool in tools if shutil.which(tool) is None]:
        told = f"missing: {', '.join(lacking)}"
        if shutil.which("apt-get"):
            pytest.fail(f"{told}; `python3 packaging/bootstrap.py test` brings them")
        pytest.skip(told)


def build(into: Path, *names: str, checkout: Path = ROOT) -> None:
    """Build what is named from *checkout* into the folder."""
    command = [sys.executable, str(checkout / BUILD), *names, "--into", str(into)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def copied(root: Path, to: Path) -> Path:
    """Return a copy of the checkout, without what is no source."""
    unwanted = shutil.ignore_patterns(
        ".git", ".venv", "build", "dist", "__pycache__", ".*_cache", ".hypothesis"
    )
    return Path(shutil.copytree(root, to, ignore=unwanted))


def unpack(archive: Path, into: Path) -> None:
    """Unpack as people do."""
    subprocess.run(["tar", "-xzf", str(archive), "-C", str(into)], check=True)


def said(*command: str | Path, home: Path, **variables: str) -> str:
    """Return what a program prints that knows nothing of this checkout; fail unless it ends with 0."""
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "GYMTIMER_HOME": str(home / "gymtimer"),
        "LC_ALL": "C.UTF-8",
        **variables,
    }
    home.mkdir(parents=True, exist_ok=True)
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=home, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{words}: {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
    return done.stdout
