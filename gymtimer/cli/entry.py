"""Carries out a command, whatever happens, with an exit code."""

import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TextIO

from gymtimer.cli.arguments import parsed
from gymtimer.cli.fault import CommandError

#: Opens the window on a plan, or on the home page, for the lifters named, in a week of
#: it or in that of the journal; returns the exit code.
#: It is handed in, because what opens windows lies above the command line.
OpenWindow = Callable[[Path | None, tuple[str, ...], int | None], int]

FINE, WRONG, INTERRUPTED = 0, 1, 130


def run(words: Sequence[str], open_window: OpenWindow) -> int:
    """Carry out the command that *words* are; return the exit code, never a traceback."""
    try:
        _be_tolerant(sys.stdout, sys.stderr)
        return _carried_out(words, open_window)
    except CommandError as error:
        return _said(str(error), WRONG)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # `gymtimer show | head` has all that it wants
        _let_go_of_output()
        return FINE
    except Exception as error:
        if isinstance(error, OSError):
            _let_go_of_output()
        return _said(_crashed(error), WRONG)


def _carried_out(words: Sequence[str], open_window: OpenWindow) -> int:
    code = _opened(Path(words[0]), open_window) if _is_plan(words) else _carry_out(parsed(words), open_window)
    sys.stdout.flush()  # while its errors can still be told: at its end Python only complains
    return code


def _is_plan(words: Sequence[str]) -> bool:
    """Return whether *words* are what a desktop says where somebody opens a plan: its file, nothing else."""
    return len(words) == 1 and not words[0].startswith("-") and words[0].casefold().endswith(".toml")


def _opened(plan: Path, open_window: OpenWindow) -> int:
    """Open the window on the file *plan*; who has only a desktop reads its mistakes there."""
    _see_a_display()
    return open_window(plan.absolute(), (), None)


def _carry_out(asked: Namespace, open_window: OpenWindow) -> int:
    if asked.command not in (None, "run"):
        return _command(asked.command)(asked)
    plan: tuple[Path | None, tuple[str, ...], int | None] = (None, (), None)
    if asked.command == "run":
        from gymtimer.cli.tape import checked_plan

        plan = (*checked_plan(asked.plan, asked.lifter, asked.week), asked.week)
    _see_a_display()
    return open_window(*plan)


def _see_a_display() -> None:
    """Raise CommandError where no window can open: Qt would abort the process."""
    from gymtimer.cli.screentest import no_display

    if reason := no_display(sys.platform, os.environ):
        raise CommandError(
            f"gymtimer: no window can open: {reason} Start it on a desktop; try gymtimer --help."
        )


def _command(name: str) -> Callable[[Namespace], int]:
    """Return what carries out the command *name*.

    Each is imported only where it is needed: `check` must not wait for numpy.
    """
    match name:
        case "check":
            from gymtimer.cli.check import check

            return check
        case "show":
            from gymtimer.cli.show import show

            return show
        case "render":
            from gymtimer.cli.render import render

            return render
        case "history":
            from gymtimer.cli.history import history

            return history
        case "export":
            from gymtimer.cli.export import export

            return export
        case "import":
            from gymtimer.cli.importing import import_log

            return import_log
        case "gym":
            from gymtimer.cli.gym import gym

            return gym
        case "lifter":
            from gymtimer.cli.lifter import lifter

            return lifter
        case _:
            from gymtimer.cli.doctor import doctor

            return doctor


def _be_tolerant(*streams: TextIO) -> None:
    """Let a terminal that lacks a letter show a question mark instead of an error."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _let_go_of_output() -> None:
    """Throw away what can't be printed: Python would try again at its end, and end with a code of its own."""
    out = sys.__stdout__
    if out is not None and sys.stdout is out:  # tests and other programs have theirs
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())


def _said(text: str, code: int) -> int:
    with suppress(OSError):
        print(text, file=sys.stderr, flush=True)
    return code


def _crashed(error: Exception) -> str:
    """Keep the traceback of *error*; return what to tell."""
    what = f"{type(error).__name__}: {error}".removesuffix(": ")
    path = _kept("".join(traceback.format_exception(error)))
    where = f" (details in {path})" if path else ""
    return f"gymtimer: something went wrong: {what}{where}"


def _kept(details: str) -> Path | None:
    """Write *details* into the folder of the logs; return the file, or None where that fails too."""
    try:
        from gymtimer.storage.places import Places

        folder = Places.of(os.environ).state
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"crash-{datetime.now().astimezone():%Y%m%d-%H%M%S}.txt"
        path.write_text(f"{' '.join(sys.argv)}\n{details}", encoding="utf-8", errors="backslashreplace")
    except Exception:  # the first error is the one to tell
        return None
    return path
