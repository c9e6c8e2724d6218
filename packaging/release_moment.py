"""The one moment that all files of a build bear, so that two builds of one commit are the same."""

import os
import subprocess
from pathlib import Path

#: 2026-01-01 in seconds since 1970: for a source that is no checkout.
NEVER = 1767225600


def moment_of(root: Path) -> int:
    """Return when the commit of the checkout was made, in seconds since 1970, or SOURCE_DATE_EPOCH."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    asked = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(asked, check=True, capture_output=True, text=True).stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return NEVER


def variables(moment: int) -> dict[str, str]:
    """Return the environment of a tool that builds: one time, one order of all sets, one language."""
    return {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(moment),
        "PYTHONHASHSEED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


def stamp(folder: Path, moment: int) -> None:
    """Give everything in the folder that moment, and rights that depend on nobody's settings."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.suffixes)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
