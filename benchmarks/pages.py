"""How long each page around the stage takes from the press that opens it to its painted frame.

python -m benchmarks.pages [RUNS]: each page in a program of its own, at home with all bundled plans;
the first time with all that has to be loaded for it, then again. Without a display, so what a screen adds
is not in it.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication

from benchmarks.table import Result, lines, spread

#: What people wait for without noticing that they do, in ms.
TARGET = 100
RUNS = 5

#: People come to it from another section; meanwhile what it needs is loaded.
AFTER_READING = frozenset({"Sound check"})

#: The editor, when nobody had touched the list of plans, or somebody had.
EDITOR, COMING = "editor, by its key alone", "editor"

PAGES = (EDITOR, COMING, "keys", "history", "Training", "Sound check", "Screen", "Buttons", "Files", "Help")


def rows(*, quick: bool = False, runs: int = 0) -> Iterator[Result]:
    """Yield two rows for each page: opened first, opened again."""
    with tempfile.TemporaryDirectory(prefix="gymtimer-compiled-") as compiled:
        for name in PAGES:
            _measured(name, compiled)  # compiles the modules, as installing does
            took = [_measured(name, compiled) for _ in range(runs or (2 if quick else RUNS))]
            for what, times in zip(("first", "again"), zip(*took, strict=True), strict=True):
                yield spread(
                    f"{name}: press to frame, {what}",
                    times,
                    "ms",
                    target=f"<= {TARGET}",
                    met=_in_time,
                )


def _in_time(middle: float, _: float) -> bool:
    return middle <= TARGET


def _measured(name: str, compiled: str) -> tuple[float, float]:
    """Return how long the page called *name* took the first time, and again, in ms."""
    with tempfile.TemporaryDirectory(prefix="gymtimer-pages-") as home:
        variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GYMTIMER_HOME": home}
        variables.setdefault("XDG_RUNTIME_DIR", home)
        variables["PYTHONPYCACHEPREFIX"] = compiled
        variables.pop("PYTHONDONTWRITEBYTECODE", None)
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.pages", "--one", name],
            env=variables,
            capture_output=True,
            text=True,
            check=True,
        )
    first, again = json.loads(done.stdout.splitlines()[-1])
    return first, again


# ruff: noqa: SLF001 -- what opens a page is private to the program


def _one(name: str) -> None:
    """Open the page called *name* twice in a program of its own; print how long that took."""
    from PySide6.QtCore import QEventLoop

    from gymtimer.app import Program
    from gymtimer.assets import asset
    from gymtimer.opening import application, first_frame
    from gymtimer.storage.places import Places
    from gymtimer.ui.theme import Theme

    application()
    places = Places.of(os.environ).make()
    silent = 'sound = "none"\nvoice = "none"\nfull-screen = false\ntoured = true\n'
    places.settings.write_text(silent, encoding="utf-8")
    theme = Theme.read(asset("themes", "dark.toml"))
    window = first_frame(theme, shelf=True, full_screen=False)
    window.resize(1920, 1080)
    program = Program(places, str(places.runtime / "bell"), theme, window)
    program.open(None, None)
    while program._journal is None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    times: list[float] = []
    front = program._front
    for _ in range(2):
        if name in AFTER_READING and not times:
            front.show_settings()
            _read_for_a_moment()
        if name == COMING and not times:
            program._home.plan_actions.approached.emit()
            _read_for_a_moment()
        start = time.perf_counter()
        _opens(program, name)()
        QApplication.processEvents()
        window.repaint()
        times.append(1000 * (time.perf_counter() - start))
        program._show_home()
        QApplication.processEvents()
    program.close()
    print(json.dumps(times))


def _read_for_a_moment() -> None:
    """Let a second pass, as for people who look for the name of the next section."""
    until = time.monotonic() + 1
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.01)


def _opens(program: object, name: str) -> Callable[[], None]:
    front = program._front
    match name:
        case "keys":
            return front.show_keys
        case "history":
            return lambda: program._show_history("")
        case "editor" | "editor, by its key alone":
            return program._plans._edit
        case _:
            return lambda: front.show_settings(name)


def main() -> int:
    if sys.argv[1:2] == ["--one"]:
        _one(sys.argv[2])
        return 0
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    print("\n".join(lines(list(rows(runs=runs)))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
