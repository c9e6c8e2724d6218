"""A screen reader hears each phase of a session once, and no second of it."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gymtimer.assets import asset
from gymtimer.ui.theme import Theme
from tests.whole import rig
from tests.whole.rig import Screen

if TYPE_CHECKING:
    from tests.whole.screen_reader import ScreenReader

pytestmark = [pytest.mark.screen, pytest.mark.slow]

#: Where AT-SPI tells the bus how it is started.
LAUNCHER = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")

COLOURS = Theme.read(asset("themes", "dark.toml"))
SETTINGS = 'format = 1\nvoice = "none"\nsound = "none"\ntoured = true\n[pacing]\nsettle = 1000\n'


@pytest.fixture
def reader(screen: Screen) -> "Iterator[ScreenReader]":
    """Return a screen reader on the screen."""
    lacking = rig.missing(["dbus-daemon"]) + ([] if LAUNCHER.exists() else ["at-spi2-core"])
    if lacking:
        pytest.skip(f"no screen reader: {', '.join(lacking)} missing")
    from tests.whole.screen_reader import screen_reader  # late: only Linux has what it speaks

    with screen_reader(screen) as one:
        yield one


def hear(reader: "ScreenReader", words: Sequence[str]) -> None:
    """Let time pass until as much was announced as there is in *words*; that has to be it."""
    rig.wait_for(lambda: len(reader.announced) >= len(words), f"{words}; until now {reader.announced}")
    assert [text.partition(",")[0] for text in reader.announced] == list(words)


def test_each_phase_is_announced_once_and_no_second(
    screen: Screen, reader: "ScreenReader", home: Path
) -> None:
    """The warm-up of the demo plan, then the first negative, which RACK IT breaks off."""
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    heard: list[str] = []

    def then(*words: str) -> None:
        heard.extend(words)
        hear(reader, heard)

    with rig.program(home, screen, home, "run", "demo", bus=reader.bus) as program:
        program.wait_for_colour(COLOURS.ready)
        then("Get ready")
        program.press("space")
        then("Partner lift off")
        wait(reader)
        program.press("space")
        then("Ready", "Lower", "Up", "Lower", "Up", "Partner rack it")
        wait(reader)
        program.press("space")
        then("Rest")
        wait(reader)
        program.press("space")
        wait(reader, 1.6)
        program.press("space")
        then("Get ready")
        wait(reader)
        program.press("space")
        then("Partner lift off")
        wait(reader)
        program.press("space")
        then("Ready", "Lower")
        wait(reader, 2.5)
        program.press("Escape")
        then("Stop rack it")
        assert reader.told[-1].urgent
        wait(reader)
        program.press("space")
        then("Rest")
        assert program.quit(2) == 0
        assert not program.errors


def wait(reader: "ScreenReader", seconds: float = 1.3) -> None:
    """Let time pass since the last announcement; the first second of an assist takes no press for "up"."""
    last = [one for one in reader.listen() if one.event == "Announcement"][-1]
    rig.wait_for(lambda: time.monotonic() - last.at > seconds, "time passes")
