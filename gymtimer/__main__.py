"""The way into the program."""

import sys
import warnings
from pathlib import Path

from gymtimer.cli.entry import run


def open_window(plan: Path | None, lifters: tuple[str, ...], week: int | None) -> int:
    """Open the program; only here does Qt come in."""
    from gymtimer.opening import open_window as opened

    return opened(plan, lifters, week)


def main() -> int:
    """Carry out the command line; return the exit code."""
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # they are for those who develop, not for those who train
    return run(sys.argv[1:], open_window)


if __name__ == "__main__":
    sys.exit(main())
