"""Estimates: a 1RM from a set to failure."""

from fractions import Fraction
from math import floor

from gymtimer.domain.load import Mass

#: Linear equations hold up to so many reps (handbook 4.1, S40b).
MOST_REPS = 10


def estimated(mass: Mass, reps: int) -> Mass:
    """Return the 1RM of one who lifts *mass* for *reps* to failure: the lower of Epley and Brzycki.

    Rounded down to a hundredth, so that no overloaded set rests on a gram too much.

    Raises:
        ValueError: *reps* is not from 1 to 10.

    """
    if not 1 <= reps <= MOST_REPS:
        raise ValueError(f"{reps} reps tell no 1RM. Take a set of 1 to {MOST_REPS}.")
    if reps == 1:  # Epley would make a 1RM of 103 % of it
        return mass
    epley = mass.hundredths * (1 + Fraction(reps, 30))
    brzycki = Fraction(mass.hundredths * 36, 37 - reps)
    return Mass(floor(min(epley, brzycki)), mass.unit)
