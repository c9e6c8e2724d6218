"""The floor on which the program is measured: a home, a plan, a screen, a sound card, trouble."""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.whole.rig import cores, running

#: How the program is started.
PLAIN = (sys.executable, "-m", "gymtimer")
#: The same with a window thread that stalls 200 ms at random, with Python's lock held.
STALLING = (sys.executable, "-m", "tests.whole.stalling")

IDLE, STALLED, BUSY = "idle", "stalled 200 ms", "all cores busy"
TROUBLES = (IDLE, STALLED, BUSY)


@contextmanager
def home(sets: str, settings: str = "", rest: str = "4s") -> Iterator[tuple[Path, Path]]:
    """Yield a home, and a plan of bench presses in it."""
    with tempfile.TemporaryDirectory(prefix="gymtimer-bench-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        (place / "config").mkdir()
        (place / "config" / "settings.toml").write_text(f"format = 1\n{settings}", encoding="utf-8")
        plan = place / "bench.gymplan.toml"
        plan.write_text(plan_text(sets, rest), encoding="utf-8")
        yield place, plan


def plan_text(sets: str, rest: str, exercises: int = 1) -> str:
    """Return a plan with *exercises* times the same bench presses."""
    exercise = f'[[exercise]]\nname = "Bench press"\nsets = "{sets}"\nrest = "{rest}"\n'
    return f'format = 1\nname = "Benchmark"\n{exercise * exercises}'


@contextmanager
def trouble(kind: str) -> Iterator[Sequence[str]]:
    """Yield how to start the program in this kind of trouble."""
    with ExitStack() as stack:
        if kind == BUSY:
            for _ in range(cores()):
                stack.enter_context(running([sys.executable, "-c", "while True: pass"]))
        yield STALLING if kind == STALLED else PLAIN
