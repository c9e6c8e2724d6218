"""How late cues are: in the track, in a recording of the running program, and the naive way."""

import os
import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import numpy as np

from benchmarks.floor import BUSY, IDLE, STALLED, TROUBLES, home, trouble
from benchmarks.table import Result, spread
from gymtimer.assets import asset
from gymtimer.audio.clip import RATE, Pcm
from gymtimer.ui.theme import Theme
from tests.whole import ears, rig
from tests.whole.partner import Partner, Planned, label_lines, planned_stretches
from tests.whole.rig import ROOT, Screen, SoundCard

TEN_MS = RATE // 100
TONES_TARGET, WORDS_TARGET = "worst 0", "worst <= 10"
FASTER = 1000

#: What each way was late by, in samples, by trouble: for the comparison at the end.
Late = dict[str, dict[str, list[int]]]


def rows(screen: Screen, card: SoundCard, *, quick: bool) -> Iterator[Result]:
    """Yield all that is to be known about lateness."""
    yield from _in_the_track(quick=quick)
    ours = {kind: _in_the_recording(screen, card, kind, 2 if quick else 8) for kind in TROUBLES}
    for kind, late in ours.items():
        yield _tones(f"tones, recorded, {kind}", late["tones"])
        yield _words(f"words' beats, recorded, {kind}", late["words"])
    naive: Late = {}
    for way in ("coarse", "precise"):
        for how in ("click", "word"):
            name = f"{way} QTimer + {'QSoundEffect' if how == 'click' else 'live pyttsx3'}"
            naive[name] = {}
            for kind in (IDLE, STALLED, *([] if quick else [BUSY])):
                late = _naively(screen, card, way, how, kind, 6 if quick else 20)
                naive[name][kind] = late
                yield spread(f"naive: {name}, {kind}", [abs(by) / RATE * 1e3 for by in late], "ms")
    yield _compared(ours[STALLED]["tones"], naive)


def _tones(what: str, late: list[int]) -> Result:
    sizes = [abs(by) for by in late]
    return spread(what, sizes, "samples", target=TONES_TARGET, met=lambda _, worst: worst == 0)


def _words(what: str, late: list[int]) -> Result:
    sizes = [abs(by) / RATE * 1e3 for by in late]
    return spread(what, sizes, "ms", target=WORDS_TARGET, met=lambda _, worst: worst <= 10)


def _compared(ours: list[int], naive: Late) -> Result:
    """Return how much smaller our worst tone error under stalls is than the best naive way's."""
    worst = {name: max(map(abs, late[STALLED]), default=0) for name, late in naive.items() if late[STALLED]}
    mine = max(1, *map(abs, ours)) if ours else RATE
    least = min(worst, key=lambda name: worst[name], default="")
    times = worst.get(least, 0) / mine
    return Result(
        "worst naive tone error / ours, stalled (< 1 sample counts as 1)",
        len(ours),
        "times",
        times,
        times,
        f">= {FASTER}",
        times >= FASTER,
        f"the best of them: {least}",
    )


def _in_the_track(*, quick: bool) -> Iterator[Result]:
    names = ["demo"] if quick else sorted(path.name.split(".")[0] for path in asset("plans").glob("*.toml"))
    late: dict[str, list[int]] = {"tones": [], "words": []}
    for name in names:
        for kind, by in _rendered(name):
            late[kind].append(by)
    yield _tones(f"tones, in the track of {len(names)} plans", late["tones"])
    yield _words(f"words' beats, in the track of {len(names)} plans", late["words"])


def _rendered(name: str) -> Iterator[tuple[str, int]]:
    """Yield how late each cue is in the rendered session of the plan called *name*, by its labels.

    Presses are so late that every phrase was said to its end.
    """
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        sound, labels = place / "all.wav", place / "all.txt"
        waits = ["--ready", "20", "--assist", "5", "--rack", "5"]
        told = rig.said(place, "render", name, "-o", str(sound), "--labels", str(labels), *waits)
        assert told.returncode == 0, told.stderr
        pcm = _read(sound)
        cues = [(start, text) for start, _, text in label_lines(labels)]
        for text, by in ears.errors(pcm, 0, cues):
            yield ("tones" if text in ears.TONES else "words"), by


def _read(path: Path) -> Pcm:
    with wave.open(str(path)) as sound:
        return np.frombuffer(sound.readframes(sound.getnframes()), "<i2")


def _in_the_recording(screen: Screen, card: SoundCard, kind: str, reps: int) -> dict[str, list[int]]:
    """Return how late tones and words of a set of *reps* are heard."""
    late: dict[str, list[int]] = {"tones": [], "words": []}
    with (
        home(f"1x{reps} neg 50A0 20kg", "[pacing]\nsettle = 1000\n") as (place, plan),
        trouble(kind) as start,
    ):
        planned = planned_stretches(place, plan)[1:]
        with rig.program(place, screen, card.runtime, "run", str(plan), start=start) as program:
            partner = Partner(program, card)
            begin_set(partner)
            for stretch in planned[1 : 1 + reps]:
                partner.press()
                partner.listen(stretch.gate / RATE + 2.3)
            _add(late, partner, planned)
    return late


def begin_set(partner: Partner) -> None:
    """Press through setup, wait through lift-off."""
    colours = Theme.read(asset("themes", "dark.toml"))
    partner.program.wait_for_colour(colours.ready)
    partner.press()
    partner.listen(1.2)


def _add(late: dict[str, list[int]], partner: Partner, planned: list[Planned]) -> None:
    for heard, stretch in zip(partner.heard, planned, strict=False):
        for kind, by in partner.errors(heard, stretch).items():
            late[kind] += by


def _naively(screen: Screen, card: SoundCard, way: str, how: str, kind: str, count: int) -> list[int]:
    """Return how late sounds are that a timer starts each second, from the first one on, in samples."""
    with tempfile.TemporaryDirectory() as folder, trouble(kind):
        variables = rig.variables_of(Path(folder), screen, card.runtime)
        variables["PATH"] = f"{_player(Path(folder))}{os.pathsep}{variables['PATH']}"
        before = card.now()
        more = ["stalled"] if kind == STALLED else []
        subprocess.run(
            [sys.executable, "-m", "benchmarks.naive", way, how, str(count), *more],
            cwd=ROOT,
            env=variables,
            check=False,
            stderr=subprocess.DEVNULL,
            timeout=60 + 4 * count,
        )
        card.wait_until(card.now() + RATE // 2)
        begins = _begins(card.heard(before))
    return [begin - begins[0] - place * RATE for place, begin in enumerate(begins)][1:count]


def _begins(heard: Pcm) -> list[int]:
    """Return where sound begins after at least 150 ms of silence."""
    loud = np.flatnonzero(np.abs(heard.astype(np.int32)) > 100)
    if not len(loud):
        return []
    return [int(loud[0]), *(int(at) for at in loud[1:][np.diff(loud) > 15 * RATE // 100])]


def _player(folder: Path) -> Path:
    """Return a folder with an `aplay`, which pyttsx3 wants, where the system has none."""
    if which("aplay") is None and which("paplay"):
        player = folder / "aplay"
        player.write_text('#!/bin/sh\nexec paplay "$1"\n', encoding="utf-8")
        player.chmod(0o755)
    return folder
