"""The partner: presses the button when the load is up, and remembers what was heard after each press."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gymtimer.audio.clip import LEAD, RATE, sample
from tests.whole.ears import REACH, TONES, errors, found
from tests.whole.rig import Program, SoundCard, said, wait_for

#: From the tick that answers a press to the zero of what it began.
ROOM = sample(LEAD)

#: A tone this like the wanted one is the wanted one.
SURE = 0.6

#: The words of a stretch may be this far from their second, in samples: 10 ms.
WORDS_WITHIN = RATE // 100


@dataclass(frozen=True)
class Planned:
    """What `gymtimer show` says of one stretch.

    Attributes:
        cues: sample from the stretch's zero, and text.
        gate: sample of the begin of the phase in which it waits.

    """

    cues: tuple[tuple[int, str], ...]
    gate: int


@dataclass(frozen=True)
class Heard:
    """One stretch in the recording.

    Attributes:
        pressed: monotonic time of the press, in seconds.
        answer: sample of the tick that answered.

    """

    pressed: float
    answer: int

    @property
    def zero(self) -> int:
        """The sample of its zero."""
        return self.answer + ROOM


def planned_stretches(home: Path, plan: Path, *words: str) -> list[Planned]:
    """Return what the program itself says that it will sound, stretch by stretch; *words* say who lifts."""
    told = said(home, "show", "--json", str(plan), *words)
    assert told.returncode == 0, told.stderr
    return list(_stretches(json.loads(told.stdout)["phases"]))


def _stretches(phases: Iterable[dict[str, Any]]) -> Iterator[Planned]:
    cues: list[tuple[int, str]] = []
    zero = None
    for phase in phases:
        start = round(phase["start"] * 1000)
        zero = start if zero is None else zero
        cues += [(sample(start - zero + round(cue["at"] * 1000)), cue["text"]) for cue in phase["cues"]]
        if phase["gate"]:
            yield Planned(tuple(cues), sample(start - zero))
            cues, zero = [], None


def label_lines(path: Path) -> list[tuple[int, int, str]]:
    """Return the lines of a label file: start and end in samples, text."""
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    return [(round(float(start) * RATE), round(float(end) * RATE), text) for start, end, text in lines]


class Partner:
    """Presses keys of a program whose sound is recorded."""

    def __init__(self, program: Program, card: SoundCard) -> None:
        """Stand ready."""
        self.program = program
        self.card = card
        self.heard: list[Heard] = []

    def press(self, key: str = "space", answer: str = "[answer]") -> Heard:
        """Press *key*, wait for the tone called *answer*."""
        before = self.card.now()
        pressed = self.program.press(key)

        tone = TONES[answer]

        def near() -> int | None:
            at, likeness = found(self.card.heard(before, before + 2 * RATE), tone)
            return before + at + 1 if likeness > SURE else None

        about = wait_for(near, f"{answer} after {key}")
        self.card.wait_until(
            about + len(tone.samples) + REACH
        )  # to know that nothing behind it is more like it
        self.heard.append(
            Heard(
                pressed,
                about
                - REACH
                + found(self.card.heard(about - REACH, about + REACH + len(tone.samples)), tone)[0],
            )
        )
        return self.heard[-1]

    def listen(self, seconds: float) -> None:
        """Let time pass until the last stretch has sounded so long, from its zero."""
        last = self.heard[-1]
        self.card.wait_until(last.zero + round(seconds * RATE))

    def latency(self, heard: Heard) -> float:
        """Return how long after its press the tone of *heard* was played, in seconds."""
        return self.card.time_of(heard.answer) - heard.pressed

    def errors(self, heard: Heard, planned: Planned) -> dict[str, list[int]]:
        """Return how many samples late each cue of a stretch is heard, for "tones" and "words"."""
        end = heard.zero + planned.cues[-1][0] + RATE
        self.card.wait_until(end)
        recording = self.card.heard(heard.answer, end)
        late: dict[str, list[int]] = {"tones": [], "words": []}
        for text, by in errors(recording, ROOM, planned.cues):
            late["tones" if text in TONES else "words"].append(by)
        return late
