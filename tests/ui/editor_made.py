"""What tests of the editor share: a page with a plan, and people who use it."""

from pathlib import Path

from gymtimer.assets import asset
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import Lifter, OneRM
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.pacing import Pacing
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.ui.editor import Editor
from gymtimer.ui.theme import Theme

RESOURCES = Path(__file__).parents[2] / "resources"
CATALOGUE = read_catalogue(asset("exercises.toml"))
ANA = Lifter(
    "Ana",
    one_rms=(
        OneRM("bench_press", "Bench press", Mass(10_000, Unit.KG)),
        OneRM("close_grip_bench", "Close-grip bench press", Mass(8_000, Unit.KG)),
    ),
)
TEXT = """\
# For Ana.
format = 1
name = "Chest" # the short one

# Heavy first.
[[exercise]]
name = "Bench press"
sets = "4x4 neg 50A0 105%"   # four of four
rest = "3:00"

[[exercise]]
name = "Close-grip bench press"
sets = [
    "2x6 20X0 75%", # easy
    "1x5-7 to failure 20X0 75% + 2 neg 40A1",
]
rest = "2:00"
"""
BAD = TEXT.replace("50A0", "5A00").replace("Close-grip", "Close-gripp").replace('"2:00"', '"2 min"')


def catalogue() -> Catalogue:
    """Return the exercises, in the language that is spoken now."""
    return read_catalogue(asset("exercises.toml"))


def made(qtbot, theme: Theme, family: str, text: str = TEXT, size: tuple[int, int] = (1920, 1080)) -> Editor:
    """Return the editor with *text* open, in sight."""
    page = Editor(theme, family, catalogue(), Pacing())
    qtbot.addWidget(page)
    page.resize(*size)
    page.show_lifters((ANA, Lifter("Ben")), "Ana")
    page.open(text, "chest.gymplan.toml")
    page.show()
    page.begin()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
