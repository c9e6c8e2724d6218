"""Measure typing in the editor, and how soon it is shown: python benchmarks/editor.py [--quick].

With a plan of 200 lines in a window of 1920x1080 on the offscreen platform. A key counts from its press
until everything it changed is painted. What waits for a pause, the check in two halves and the strip, is
told apart; a key that comes while one of them runs waits for it: the row "worst" adds the two.
Other programs on the computer are measured, too; the processor's time beside it has none of theirs.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from benchmarks.table import Result, lines, spread
from gymtimer.assets import asset
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.ui.fonts import load_family
from gymtimer.ui.theme import Theme

KEY, SHOWN = 16, 100
COMPILED = Path(tempfile.gettempdir()) / "gymtimer-compiled"
EXERCISE = """
# Heavy day {number}.
[[exercise]]
name = "Bench press"
warm-up = ["5 30X0 50%", "3 30X0 70%", "1 30X0 90%"]
sets = "4x4 neg 50A0 105%"   # four of four
rest = "3:00"
notes = "Long way down"
"""
PLAN = 'format = 1\nname = "Chest"\npartner = "required"\nunit = "kg"\n' + "".join(
    EXERCISE.format(number=number) for number in range(25)
)
CATALOGUE = read_catalogue(asset("exercises.toml"))
#: What is typed, over and over: letters, a mistake, its removal.
TYPED = "4x4 neg 50A0 105%"


def main() -> int:
    """Print the table; return 1 if a target was missed."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--quick", action="store_true", help="fewer of each")
    asked.add_argument("--shown", choices=("editor", "near", "bare"), help=argparse.SUPPRESS)
    words = asked.parse_args()
    if words.shown:
        print(_shown(words.shown))
        return 0
    results = list(_measured(quick=words.quick))
    print(f"a plan of {PLAN.count(chr(10))} lines")
    print("\n".join(lines(results)))
    return int(any(result.met is False for result in results))


def _measured(*, quick: bool) -> Iterator[Result]:
    app = QApplication.instance() or QApplication([])
    count = 100 if quick else 600
    bare, bare_work = _bare_keys(count)
    page = _page()
    page.following.go_to(12)
    middle = PLAN.index(TYPED, len(PLAN) // 2)
    page.text.setFocus()
    page.text.go_to(middle)
    took, work = _keys(page.text, count)
    yield _key_row("a key in the text", took, f"bare text box {_middle(bare):.2f}")
    yield _key_row("the same, processor only", work, f"bare text box {_middle(bare_work):.2f}")
    page.text.load(PLAN)
    page.drafting.settle()
    page.following.go_to(12)
    page.exercise_form.sets.setFocus()
    took, work = _keys(page.exercise_form.sets.lines, count)
    yield _key_row("a key in a field of the form", took)
    yield _key_row("the same, processor only", work)
    checks, strips = _pauses(page, 20 if quick else 100)
    yield spread(
        "the longer half of the check, 120 ms after the last key, processor", checks, "ms", percentile=99
    )
    yield spread("the strip, 260 ms after the last key, processor", strips, "ms", percentile=99)
    worst = [max(pair) + _middle(work) for pair in zip(checks, strips, strict=True)]
    yield _key_row("worst: a key just as one of them begins, processor", worst)
    yield from _pages(3 if quick else 9)
    del app


def _key_row(what: str, took: list[float], yardstick: str = "") -> Result:
    return spread(
        what, took, "ms", percentile=99, target=f"<= {KEY} ms a key",
        met=lambda middle, worst: max(middle, worst) <= KEY, yardstick=yardstick,
    )  # fmt: skip


def _middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def _page() -> "QWidget":
    from gymtimer.domain.pacing import Pacing
    from gymtimer.ui.editor import Editor

    theme, family = Theme.read(asset("themes", "dark.toml")), load_family(asset("fonts"))
    page = Editor(theme, family, CATALOGUE, Pacing())
    page.resize(1920, 1080)
    page.open(PLAN, "chest.gymplan.toml")
    page.show()
    page.begin()
    QApplication.processEvents()
    return page


def _keys(box: QWidget, count: int) -> tuple[list[float], list[float]]:
    """Type into *box*; return the ms and the processor's ms of each key until all is painted."""
    took, work = [], []
    for number in range(count):
        if number % len(TYPED) == 0:
            time.sleep(0.3)  # a pause: the check and the strip have their turn, not counted here
            QApplication.processEvents()
        began, busy = time.perf_counter(), time.process_time()
        QTest.keyClick(box, TYPED[number % len(TYPED)])
        QApplication.processEvents()
        took.append((time.perf_counter() - began) * 1000)
        work.append((time.process_time() - busy) * 1000)
    return took, work


def _bare_keys(count: int) -> tuple[list[float], list[float]]:
    box = QPlainTextEdit(PLAN)
    box.resize(1920, 1080)
    box.show()
    box.setFocus()
    QApplication.processEvents()
    return _keys(box, count)


def _pauses(page: "QWidget", count: int) -> tuple[list[float], list[float]]:
    """Change an exercise *count* times; return the ms of each check and of each strip until painted."""
    checks, strips = [], []
    page.text.load(PLAN)
    page.drafting.settle()
    page.text.setFocus()
    page.text.go_to(PLAN.index(TYPED, len(PLAN) // 2))
    for number in range(count):
        QTest.keyClick(page.text, Qt.Key.Key_Delete)
        QTest.keyClick(page.text, str(1 + number % 9))
        page.text.go_to(page.text.offset - 1)
        busy = time.process_time()
        page.drafting.read()
        read = (time.process_time() - busy) * 1000
        checks.append(max(read, _timed(page.drafting.tell, time.process_time)))
        strips.append(_timed(page.drafting.settle, time.process_time))
    return checks, strips


def _timed(do: Callable[[], None], clock: Callable[[], float] = time.perf_counter) -> float:
    began = clock()
    do()
    QApplication.processEvents()
    return (clock() - began) * 1000


def _pages(count: int) -> Iterator[Result]:
    """Yield how long it takes to the first painted editor of a program, and to the next one."""
    for what in ("bare", "editor", "near"):
        _asked(what)
    bare = [float(_asked("bare").split()[0]) for _ in range(count)]
    cold = [[float(number) for number in _asked("editor").split()] for _ in range(count)]
    near = [[float(number) for number in _asked("near").split()] for _ in range(count)]
    for what, runs in (("with its loading", cold), ("loaded as a key or finger came near", near)):
        yield spread(
            f"the editor shown for the first time, {what}", [run[0] for run in runs], "ms",
            target=f"median <= {SHOWN}", met=lambda middle, _: middle <= SHOWN,
            yardstick=f"bare text box {_middle(bare):.0f}",
        )  # fmt: skip
        yield spread("the same, processor only", [run[1] for run in runs], "ms")
    yield spread("the editor shown again", [run[2] for run in cold], "ms", target=f"median <= {SHOWN}",
                 met=lambda middle, _: middle <= SHOWN)  # fmt: skip


def _asked(what: str) -> str:
    command = [sys.executable, __file__, "--shown", what]
    # Compiled, as where it is installed; the first run of each does that.
    variables = {**os.environ, "PYTHONPYCACHEPREFIX": str(COMPILED)}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run(command, check=True, capture_output=True, text=True, env=variables).stdout


def _shown(what: str) -> str:
    """Return the ms to the first painted page, its processor's, and those to the next one.

    In a program that shows home already; what home has loaded is not counted.
    """
    QApplication([])
    import gymtimer.app
    from gymtimer.ui.home import Home

    theme, family = Theme.read(asset("themes", "dark.toml")), load_family(asset("fonts"))
    home = Home(theme, family)
    home.resize(1920, 1080)
    home.show()
    QApplication.processEvents()
    if what == "near":
        import gymtimer.ui.editing  # noqa: F401  as home does
    pages: list[QWidget] = []
    do = partial(_bare_page, home) if what == "bare" else partial(_editor_page, pages, theme, family)
    busy = time.process_time()
    first = _timed(do)
    busy = (time.process_time() - busy) * 1000
    for page in pages:
        page.hide()
    QApplication.processEvents()
    return f"{first} {busy} {_timed(do)}"


def _small() -> str:
    return asset("plans", "i2-arm-finishers.gymplan.toml").read_text(encoding="utf-8")


def _bare_page(home: QWidget) -> None:
    box = QPlainTextEdit(_small(), home)
    box.resize(1920, 1080)
    box.show()
    box.grab()


def _editor_page(pages: list[QWidget], theme: Theme, family: str) -> None:
    """Show the editor, built where it is not there yet."""
    from gymtimer.domain.pacing import Pacing
    from gymtimer.ui.editor import Editor

    if not pages:
        pages.append(Editor(theme, family, CATALOGUE, Pacing()))
        pages[0].resize(1920, 1080)
    pages[0].open(_small(), "chest.gymplan.toml")
    pages[0].show()
    pages[0].begin()
    QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
