"""Pacing: the settings that shape the tape, each declared with its limits."""

from dataclasses import dataclass, field
from typing import Any

from gymtimer.domain.timing import MINUTE, Ms
from gymtimer.tongue import mark

#: Sections of the settings.
TRAINING, SOUND, SCREEN = "training", "sound", "screen"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a setting may be.

    Attributes:
        meaning: what it does, one sentence with its unit.
        least: smallest number; None where it is no number.
        most: largest number; None where it is no number.
        choices: the texts allowed; empty where any will do.
        page: the page of settings it is shown on; None where people don't choose it.

    """

    meaning: str
    least: int | None = None
    most: int | None = None
    choices: tuple[str, ...] = ()
    page: "OnPage | None" = None


@dataclass(frozen=True, slots=True)
class OnPage:
    """How a setting is shown to people.

    Attributes:
        section: of the settings.
        title: its name in a few words, in English, as all texts here.
        help: what it does and for whom, in a sentence or two.
        step: by how much one press changes a number.
        shown: how a number is written: "s" for ms as seconds, "m" for cm as metres, else its unit.
        names: the choices as people read them, in their order; those of a switch are told by it.

    """

    section: str
    title: str
    help: str
    step: int = 1
    shown: str = ""
    names: tuple[str, ...] = ()


def limited(
    meaning: str,
    least: int | None = None,
    most: int | None = None,
    choices: tuple[str, ...] = (),
    page: OnPage | None = None,
) -> dict[str, Limits]:
    """Return the metadata with which a field of a dataclass carries its `Limits`."""
    return {"limits": Limits(meaning, least, most, choices, page)}


def limits_of(metadata: Any) -> Limits:
    """Return the limits that the metadata of a field carries."""
    limits: Limits = metadata["limits"]
    return limits


@dataclass(frozen=True, slots=True)
class Pacing:
    """How long what a plan leaves open lasts, and how it is counted.

    Attributes:
        settle: count to the start of a lowering; 0 for none.
        settle_every_rep: count before every rep, not only the first.
        own_lift: length of an explosive lift (`X`).
        count_down: count down to the hands instead of up.
        tap: a lowering ends by a press at the real bottom.
        ready: planned length of the people's setup.
        assist: planned length of a partner's lift.
        rack: planned length of racking.

    """

    settle: Ms = field(
        default=3000,
        metadata=limited(
            "count before the first lowering, in ms",
            0,
            5000,
            page=OnPage(
                TRAINING,
                mark("Count to the start"),
                mark("Soft ticks after the bar is up, while the partner's hands go back to it."),
                500,
                "s",
            ),
        ),
    )
    settle_every_rep: bool = field(
        default=False,
        metadata=limited(
            "count before every rep",
            page=OnPage(
                TRAINING, mark("Count before every rep"), mark("Not only before the first one of a set.")
            ),
        ),
    )
    own_lift: Ms = field(
        default=2000,
        metadata=limited(
            "length of an explosive lift (X), in ms",
            500,
            10_000,
            page=OnPage(
                TRAINING,
                mark("Own lift, explosive"),
                mark("How long the lifter's own way up takes where the tempo says X."),
                500,
                "s",
            ),
        ),
    )
    count_down: bool = field(
        default=False,
        metadata=limited(
            "count down instead of up",
            page=OnPage(
                TRAINING,
                mark("Count down"),
                mark("“Four, three, two, hands” instead of “lower, two, three, four”."),
            ),
        ),
    )
    tap: bool = field(
        default=False,
        metadata=limited(
            "a press at the bottom ends each lowering",
            page=OnPage(
                TRAINING,
                mark("Tap at the bottom"),
                mark("The count goes on until somebody presses, so that real lowering times are kept."),
            ),
        ),
    )
    ready: Ms = field(default=2000, metadata=limited("planned length of the setup, in ms", 0, 10 * MINUTE))
    assist: Ms = field(
        default=3000, metadata=limited("planned length of the partner's lift, in ms", 0, MINUTE)
    )
    rack: Ms = field(default=3000, metadata=limited("planned length of racking, in ms", 0, MINUTE))
