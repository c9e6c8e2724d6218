"""Tempo: four digits that say how long each part of a rep lasts."""

from dataclasses import dataclass
from enum import StrEnum

from gymtimer.domain.timing import Ms


class Lift(StrEnum):
    """How the third digit is done."""

    TIMED = "timed"
    EXPLOSIVE = "X"
    ASSISTED = "A"


@dataclass(frozen=True, slots=True)
class Tempo:
    """Eccentric, stretched pause, concentric, contracted pause; always in this order.

    Attributes:
        eccentric: length of the lowering, 100 to 60,000 ms.
        stretched: pause at the bottom.
        lift: who lifts, and how.
        concentric: length of a TIMED lift, planned length of an ASSISTED one (`A4`);
            None where the tempo gives no number.
        contracted: pause at the top.

    """

    eccentric: Ms
    stretched: Ms
    lift: Lift
    concentric: Ms | None
    contracted: Ms
