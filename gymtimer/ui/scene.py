"""Scenes: what the stage shows at one instant, as words and numbers."""

from dataclasses import dataclass
from enum import StrEnum

from gymtimer.domain.command import Command
from gymtimer.domain.load import Mass

#: Where the still horizon of a rest lies.
REST_LEVEL = 0.36


class Role(StrEnum):
    """What a scene means; the theme gives each a colour."""

    READY = "ready"
    LIFT = "lift"
    LOWER = "lower"
    HOLD = "hold"
    REST = "rest"
    ALARM = "alarm"


class Dot(StrEnum):
    """One rep of the set in the footer."""

    DONE = "done"
    NOW = "now"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Action:
    """A small button in the footer."""

    command: Command
    text: str


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything the stage shows at one instant.

    Attributes:
        role: colours the word, the horizon and the dots.
        word: the phase in capitals: "LOWER", "PARTNER", "REST", "GET READY".
        number: the one huge thing: "3", "LIFT", "1:54", "+0:42", "105 kg".
        small: under the number: the seconds of an assist, gone or left, the next set and
            what to change on the bar; "" for none.
        title: top left, large: the exercise.
        subtitle: top left, below: "Set 2 of 4 · Rep 3 of 5 · tempo 50A0".
        load: top right, large.
        plates: top right, below: "each side 25 + 15 + 2.5".
        level: where the bar is, 0.0 at the top to 1.0 at the bottom; None without a bar.
        arrows: whether chevrons point up beside the number.
        button: the text of the big button (it means GO); "" for none.
        checks: what to check before the set; empty elsewhere.
        dots: the reps of the set.
        hint: bottom middle: "Space, tap or clicker".
        aside: bottom right: "then rest 3:00"; "" where there are actions.
        actions: small buttons, bottom right.
        corner: whether the red RACK IT corner is there.
        plates_drawn: what hangs on each side, heaviest first, as a picture; None for no picture.
        offer: a button for what is proposed, bottom left in the place of the dots; None for none.
        offer_told: under its text: "Each side: 2.5 off."
        steps: the small buttons for a lighter and a heavier load, in this order; empty for none, and
            without a text where there is no such load.
        banner: a line over the top of the stage: "No sound: …"; "" for none.
        guided: whether the banner guides and does not warn.
        said: the same in one sentence for a screen reader; changes with the phase only.

    """

    role: Role
    word: str
    number: str
    small: str = ""
    title: str = ""
    subtitle: str = ""
    load: str = ""
    plates: str = ""
    level: float | None = None
    arrows: bool = False
    button: str = ""
    checks: tuple[str, ...] = ()
    dots: tuple[Dot, ...] = ()
    hint: str = ""
    aside: str = ""
    actions: tuple[Action, ...] = ()
    corner: bool = False
    plates_drawn: tuple[Mass, ...] | None = None
    offer: Action | None = None
    offer_told: str = ""
    steps: tuple[Action, ...] = ()
    banner: str = ""
    guided: bool = False
    said: str = ""
