"""The gym floor: two sets of the demo plan, done with a built program by pressing keys."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from gymtimer.assets import asset
from gymtimer.audio.clip import RATE
from gymtimer.ui.theme import Theme
from tests.whole import ears
from tests.whole.partner import WORDS_WITHIN, Heard, Partner, Planned, _stretches
from tests.whole.rig import Program, SoundCard

#: Runs the program on the command line; returns what it prints.
Say = Callable[..., str]

COLOURS = Theme.read(asset("themes", "dark.toml"))

#: So long people take from the begin of a gate, in seconds: a press in the first second of an assist would
#: tell of the bottom, "Rack it" comes 1.5 s after "Lift", and in a setup the set is announced.
HANDS = {"assist": 1.4, "rack": 2.6, "rest": 1.4, "setup": 4.5}

#: All that is said under the bar, and what could be mistaken for it.
PHRASES = ("lower", "two", "three", "four", "lift off", "lift", "last one", "rack it", "up", "time")

#: What Qt says where nothing plays video.
NO_VIDEO = "No QtMultimedia backends found."


@dataclass(frozen=True)
class Gate:
    """What waits for a press: its kind, and the stretch that leads to it."""

    kind: str
    stretch: Planned


@dataclass
class Trained:
    """What was heard on the floor: each press, and the stretch that it began."""

    partner: Partner
    began: list[tuple[Heard, Planned]] = field(default_factory=list)

    def exact(self) -> None:
        """Hold every stretch under the bar to what was planned, to the sample for its tones."""
        for heard, planned in [self.began[1], *self.began[-3:-1]]:
            late = self.partner.errors(heard, planned)
            assert not any(late["tones"]), late
            assert all(abs(by) <= WORDS_WITHIN for by in late["words"]), late

    def understood(self) -> list[str]:
        """Return the words that a listener understands, from the last lift-off to the rack."""
        start, stop = self.began[-3][0].answer, self.began[-1][0].answer
        cues = [
            (heard.zero - start + at, text)
            for heard, planned in self.began[-3:-1]
            for at, text in [(heard.answer - heard.zero, "[answer]"), *planned.cues]
            if heard.zero + at + RATE < stop
        ]
        recording = self.partner.card.heard(start, stop)
        return ears.understood(ears.without_tones(recording, 0, cues), PHRASES).split()


def gates(say: Say) -> Iterator[Gate]:
    """Yield all gates of the demo plan, as the program itself tells them."""
    phases: list[dict[str, Any]] = json.loads(say("show", "--json", "demo"))["phases"]
    kinds = [phase["kind"] for phase in phases if phase["gate"]]
    for kind, stretch in zip(kinds, _stretches(phases), strict=True):
        yield Gate(kind, stretch)


def train(program: Program, card: SoundCard, say: Say) -> Trained:
    """Do the warm-up set and the first set of negatives; stand in the rest after it."""
    trained = Trained(Partner(program, card))
    partner, rests = trained.partner, 0
    program.wait_for_colour(COLOURS.ready)
    for gate, after in pairwise(gates(say)):
        if partner.heard:
            partner.listen(gate.stretch.gate / RATE + HANDS[gate.kind])
        rests += gate.kind == "rest"
        if rests == 2:
            return trained
        trained.began.append((partner.press(), after.stretch))
        if gate.kind == "rest":  # with more than ten seconds left a second press confirms
            partner.listen(0.6)
            program.press("space")
            program.wait_for_colour(COLOURS.ready)
    raise AssertionError("the demo plan has become too short")


def done(say: Say) -> list[tuple[int, int, int]]:
    """Return set, rep and commanded milliseconds of each rep of the journal."""
    return [
        (its["number"], rep["number"], rep["commanded_ms"])
        for session in json.loads(say("history", "--json"))
        for its in session["sets"]
        for rep in its["reps"]
    ]


#: What the journal has to tell: two reps of the warm-up, two negatives of four seconds.
DONE = [(1, 1, 2000), (1, 2, 2000), (1, 1, 4000), (1, 2, 4000)]
COUNT = ("lower", "two", "three", "four", "lift", "two", "three", "four", "lift", "rack")
