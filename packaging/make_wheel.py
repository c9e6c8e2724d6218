"""The wheel and the sdist."""

import subprocess
import sys
from pathlib import Path

import release_moment
from build_error import BuildError


def wheel(root: Path, into: Path, moment: int) -> Path:
    """Build the wheel of the checkout; return it."""
    return _hatched(root, into, moment, "wheel", "*.whl")


def sdist(root: Path, into: Path, moment: int) -> Path:
    """Build the source archive of the checkout; return it."""
    return _hatched(root, into, moment, "sdist", "*.tar.gz")


def _hatched(root: Path, into: Path, moment: int, target: str, pattern: str) -> Path:
    """Let hatchling build one thing in a folder of its own, so that it is known which file that was."""
    room = into / f".{target}"
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(room)]
    done = subprocess.run(
        command,
        cwd=root,
        check=False,
        env=release_moment.variables(moment),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise BuildError(f"hatchling failed:\n{done.stdout}")
    built = next(room.glob(pattern))
    moved = built.replace(into / built.name)
    room.rmdir()
    return moved
