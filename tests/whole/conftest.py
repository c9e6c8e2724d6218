"""What the tests of the whole share: one screen, one sound card, a plan."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.whole import rig
from tests.whole.rig import Screen, SoundCard

#: Two sets of two negatives, made to be short; for rehab, so that no rule asks before a set.
PLAN = """\
format = 1
name = "The whole"
purpose = "rehab"
[[exercise]]
name = "Bench press"
sets = "2x2 neg 30A0 60kg"
rest = "4s"
"""

#: A second of settling is enough for nobody.
SETTINGS = "format = 1\n[pacing]\nsettle = 1000\n"


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """Return the smallest screen that the program promises to fit on."""
    if lacking := rig.missing(rig.SCREEN_TOOLS):
        pytest.skip(f"no virtual screen: {', '.join(lacking)} missing")
    with rig.screen(1024, 600) as one:
        yield one


@pytest.fixture(scope="session")
def card() -> Iterator[SoundCard]:
    """Return a sound card that records what it plays."""
    if lacking := rig.missing(rig.SOUND_TOOLS):
        pytest.skip(f"no virtual sound card: {', '.join(lacking)} missing")
    with rig.sound_card() as one:
        yield one


@pytest.fixture
def plan(home: Path) -> Path:
    """Return a short plan, in a home with short settling."""
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    path = home / "whole.gymplan.toml"
    path.write_text(PLAN, encoding="utf-8")
    return path
