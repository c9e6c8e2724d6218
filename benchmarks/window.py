"""What the window costs: time to its first frame, memory, work while the bar sinks."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from benchmarks.cues import begin_set
from benchmarks.floor import PLAIN, home
from benchmarks.table import Result, spread
from gymtimer.assets import asset
from gymtimer.audio.clip import RATE
from gymtimer.ui.theme import Theme
from tests.whole import rig
from tests.whole.partner import Partner
from tests.whole.rig import ROOT, Screen, SoundCard, wait_for

BARE = (sys.executable, "-m", "benchmarks.bare")
#: The program with what plays its sound loaded from the start, as in the bare window beside it.
WITH_SOUND = (
    sys.executable,
    "-c",
    "import sys, PySide6.QtMultimedia; from gymtimer.__main__ import main; sys.exit(main())",
)
COLOURS = Theme.read(asset("themes", "dark.toml"))


def rows(screen: Screen, card: SoundCard, *, quick: bool) -> Iterator[Result]:
    """Yield all that is to be known about the window, on a screen of 1920x1080."""
    yield _first_frame(screen, card, 3 if quick else 11)
    yield from _first_pages(screen, card, 3 if quick else 11)
    yield _memory(screen, card)
    yield from _sinking(screen, card, 8 if quick else 20)


@contextmanager
def _started(
    command: Sequence[str], place: Path, screen: Screen, card: SoundCard
) -> Iterator[subprocess.Popen[bytes]]:
    variables = rig.variables_of(place, screen, card.runtime)
    with rig.running(command, cwd=ROOT, env=variables, stderr=subprocess.DEVNULL) as process:
        yield process


def _dark(screen: Screen) -> bool:
    """Whether no window covers the screen; the pointer may stand there."""
    return screen.pixels[::16, ::16, :3].any(axis=2).mean() < 0.5


def _first_frame(screen: Screen, card: SoundCard, count: int) -> Result:
    """Return the time from the start of the process to the first pixel, program and bare window in turn."""
    took: dict[Sequence[str], list[float]] = {BARE: [], PLAIN: []}
    for turn in range(1 + count):
        for command, its in took.items():
            with home("1x1 neg 20A0 20kg") as (place, _plan):
                wait_for(lambda: _dark(screen), "the screen is empty")
                start = time.monotonic()
                with _started(command, place, screen, card):
                    while _dark(screen):
                        time.sleep(0.001)
                    if turn:  # the first of each compiles and fills the file cache
                        its.append(1e3 * (time.monotonic() - start))
    bare = float(np.median(took[BARE]))
    return spread(
        "start to first painted frame",
        took[PLAIN],
        "ms",
        target="median <= 1.4 x bare window",
        met=lambda middle, _: middle <= 1.4 * bare,
        yardstick=f"bare window {bare:.0f}, n {count}: x {np.median(took[PLAIN]) / bare:.2f}",
    )


def _first_pages(screen: Screen, card: SoundCard, count: int) -> Iterator[Result]:
    """Yield how long it takes until home shows its plans, and from its Start to the setup page."""
    homes, setups = [], []
    for turn in range(1 + count):
        with home("1x1 neg 20A0 60kg") as (place, _plan):
            wait_for(lambda: _dark(screen), "the screen is empty")
            start = time.monotonic()
            with _started(PLAIN, place, screen, card) as process:
                while not _lit(screen):
                    time.sleep(0.001)
                shown = time.monotonic()
                wait_for((place / "data" / "journal.sqlite").exists, "the journal is open")
                fingers = rig.Program(process, screen, place / "errors")
                pressed = fingers.press("Return")
                while not _turned(screen):
                    time.sleep(0.001)
                began = time.monotonic()
                fingers.close()
        if turn:
            homes.append(1e3 * (shown - start))
            setups.append(1e3 * (began - pressed))
    yield spread("start to the plans on the home page", homes, "ms")
    yield spread("Start pressed to the setup page (loads the sound)", setups, "ms")


def _few(screen: Screen) -> Screen:
    """Return *screen* with every fourth pixel of every fourth row: quicker to count."""
    return Screen(screen.name, np.ascontiguousarray(screen.pixels[::4, ::4]))


def _lit(screen: Screen) -> bool:
    """Return whether the button that starts, or something else in its colour, is there."""
    return _few(screen).count(COLOURS.ready) >= 50


def _turned(screen: Screen) -> bool:
    """Return whether the large letters of a setup page are there."""
    seen = _few(screen)
    return seen.count(COLOURS.ink) > 0.04 * seen.pixels[:, :, 0].size


def _memory(screen: Screen, card: SoundCard) -> Result:
    """Return the memory of the program on its home page, after its first seconds."""
    with home("1x1 neg 20A0 20kg") as (place, _plan):
        bare, opened, ours = (
            _settled_memory(command, place, screen, card)
            for command in ([*BARE, "media"], [*BARE, "device"], WITH_SOUND)
        )
    return spread(
        "memory (RSS) on the home page, QtMultimedia loaded",
        [ours],
        "MB",
        target="<= 1.6 x bare window",
        met=lambda middle, _: middle <= 1.6 * bare,
        yardstick=f"bare, QtMultimedia loaded {bare:.0f}: x {ours / bare:.2f}; device open {opened:.0f}",
    )


def _settled_memory(command: Sequence[str], place: Path, screen: Screen, card: SoundCard) -> float:
    with _started(command, place, screen, card) as process:
        wait_for(lambda: screen.size_of(process.pid), "the window opens")
        return _settled(process.pid)


def _settled(pid: int) -> float:
    """Return the memory of process *pid* in MB, once it has not grown for two seconds."""
    since, last = time.monotonic(), 0.0

    def still() -> bool:
        nonlocal since, last
        now = _rss(pid)
        if abs(now - last) > 0.2:
            since, last = time.monotonic(), now
        return time.monotonic() - since > 2

    wait_for(still, "its memory settles", 30)
    return last


def _rss(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _worked(pid: int) -> float:
    """Return the processor time of process *pid* in seconds."""
    parts = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


def _sinking(screen: Screen, card: SoundCard, seconds: int) -> Iterator[Result]:
    """Yield work and frames while a bar sinks for *seconds*, without its first and last second."""
    tempo = f"1x1 neg {seconds}-0-A-0 20kg"
    with home(tempo, "[pacing]\nsettle = 0\n") as (place, plan):
        stamps = place / "frames"
        counted = (sys.executable, "-m", "benchmarks.counted", str(stamps))
        with rig.program(place, screen, card.runtime, "run", str(plan), start=counted) as program:
            partner = Partner(program, card)
            begin_set(partner)
            pid = program.process.pid
            heard = partner.press()
            program.wait_for_colour(COLOURS.lower)
            card.wait_until(heard.zero + RATE)
            first, begin = _worked(pid), time.monotonic()
            card.wait_until(heard.zero + (seconds - 1) * RATE)
            last, end = _worked(pid), time.monotonic()
        frames = [float(line) for line in stamps.read_text(encoding="ascii").split()]
    shown = [at for at in frames if begin <= at < end]
    share = 100 * (last - first) / (end - begin)
    yield spread(
        f"work while the bar sinks, {end - begin:.0f} s",
        [share],
        "% of a core",
        target="<= 15 at 1920x1080",
        met=lambda middle, _: middle <= 15,
    )
    gaps = np.diff(shown) * 1e3
    rate = len(shown) / (end - begin)
    yield spread(
        f"frames a second while the bar sinks (paints in {end - begin:.0f} s)",
        [rate],
        "1/s",
        target=">= 58",
        met=lambda middle, _: middle >= 58,
        yardstick=f"longest gap {gaps.max():.0f} ms",
    )
