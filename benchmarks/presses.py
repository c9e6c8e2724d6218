"""How long a press takes to be heard, and how long the window waits for sound."""

import json
import random
import subprocess
import sys
from collections.abc import Iterator

from benchmarks.cues import begin_set
from benchmarks.floor import BUSY, IDLE, home, trouble
from benchmarks.table import Result, spread
from gymtimer.audio.clip import RATE
from tests.whole import rig
from tests.whole.partner import Partner, planned_stretches
from tests.whole.rig import ROOT, Screen, SoundCard

QUICK_PRESS = "median <= 15, p99 <= 40"


def rows(screen: Screen, card: SoundCard, *, quick: bool) -> Iterator[Result]:
    """Yield all that is to be known about presses."""
    for kind in (IDLE, BUSY):
        late = _rest_presses(screen, card, kind, 20 if quick else 100)
        yield spread(
            f"press in a rest of 3:00 to its tick (xdotool included), {kind}, p99",
            late,
            "ms",
            percentile=99,
            target=QUICK_PRESS if kind == IDLE else "",
            met=(lambda middle, worst: middle <= 15 and worst <= 40) if kind == IDLE else None,
        )
    beats, gos = _reps(screen, card, 3 if quick else 20)
    yield spread(
        "GO to its tick (xdotool included), idle, p99",
        gos,
        "ms",
        percentile=99,
        target=QUICK_PRESS,
        met=lambda middle, worst: middle <= 15 and worst <= 40,
    )
    yield spread(
        "from the tick to the first beat, off 150 ms",
        beats,
        "samples",
        target="worst <= 1",
        met=lambda _, worst: worst <= 1,
    )
    yield spread(
        "RACK IT to silence of the count = alarm (xdotool included), p99",
        _rack_its(screen, card, 8 if quick else 40),
        "ms",
        percentile=99,
        target="p99 <= 50",
        met=lambda _, worst: worst <= 50,
    )
    yield from _calls(card, quick=quick)


def _rest_presses(screen: Screen, card: SoundCard, kind: str, count: int) -> list[float]:
    """Return how long each of *count* presses for more rest took to be answered, in ms."""
    with (
        home("2x1 neg 20A0 20kg", "[pacing]\nsettle = 0\n", rest="3:00") as (place, plan),
        trouble(kind) as start,
    ):
        with rig.program(place, screen, card.runtime, "run", str(plan), start=start) as program:
            partner = Partner(program, card)
            begin_set(partner)
            partner.press()
            partner.listen(4.8)
            partner.press()
            partner.listen(2.5)
            pressed = []
            for number in range(count):
                pressed.append(partner.press("Down" if number % 2 else "Up"))
                partner.listen(0.1 + random.random() / 10)
        return [1e3 * partner.latency(one) for one in pressed]


def _reps(screen: Screen, card: SoundCard, reps: int) -> tuple[list[float], list[float]]:
    """Return how far the first tone of each rep is off, in samples, and how long each GO took, in ms."""
    with home(f"1x{reps} neg 20A0 20kg", "[pacing]\nsettle = 1000\n") as (place, plan):
        planned = planned_stretches(place, plan)[1:]
        with rig.program(place, screen, card.runtime, "run", str(plan)) as program:
            partner = Partner(program, card)
            begin_set(partner)
            for stretch in planned[1 : 1 + reps]:
                partner.press()
                partner.listen(stretch.gate / RATE + 2.3)  # "Last one" is over
            pairs = list(zip(partner.heard, planned, strict=False))
            late = [partner.errors(heard, its)["tones"] for heard, its in pairs]
        gos = [1e3 * partner.latency(heard) for heard, _ in pairs]
    return [abs(tones[0]) for tones in late if tones], gos


def _rack_its(screen: Screen, card: SoundCard, count: int) -> list[float]:
    """Return how long RACK IT takes to end "Lift off" and to begin the alarm, in ms."""
    with home(f"{min(50, count + 1)}x1 neg 40A0 20kg", rest="1s") as (place, plan):
        command = "run", str(plan)
        with rig.program(place, screen, card.runtime, *command) as program:
            partner = Partner(program, card)
            begin_set(partner)
            late = [_rack_it(partner) for _ in range(count)]
    return late


def _rack_it(partner: Partner) -> float:
    """Return how long RACK IT took, in ms; then bring the next set up."""
    heard = partner.press("Escape", "[alarm]")
    partner.listen(1.75)  # nobody racks a bar in less than a second; "Stop. Rack." is over
    partner.press()  # it is racked
    partner.listen(1.6)  # a hiss hides a tick: "Rest, one second" is over
    partner.press()  # rested
    partner.listen(0.3)
    partner.press()  # ready
    partner.listen(0.2)
    return 1e3 * partner.latency(heard)


def _calls(card: SoundCard, *, quick: bool) -> Iterator[Result]:
    """Yield how long the calls take that the window makes for sound."""
    with home("1x1 neg 20A0 20kg") as (place, _):
        told = subprocess.run(
            [sys.executable, "-m", "benchmarks.calls", *(["quick"] if quick else [])],
            cwd=ROOT,
            env={**rig.variables_of(place, None, card.runtime), "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    for what, took in json.loads(told.stdout).items():
        yield spread(
            f"audio call on the window's thread: {what}",
            [clock for clock, _ in took],
            "ms",
            target="worst <= 10",
            met=lambda _, worst: worst <= 10,
            yardstick=f"its work, without waiting for a core: worst {max(work for _, work in took):.1f}",
        )
