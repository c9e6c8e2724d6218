"""Now: the time at which a page looks back."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from gymtimer.domain.timing import MINUTE, Ms

#: Milliseconds of a day.
DAY: Ms = 24 * 60 * MINUTE


@dataclass(frozen=True, slots=True)
class Now:
    """An instant.

    Attributes:
        wall: UTC in ms since 1970.
        day: of the local calendar, counted from 1970.
        ahead: by how much the local clock is ahead of UTC.

    """

    wall: Ms
    day: int
    ahead: Ms = 0


Clock = Callable[[], Now]


def now() -> Now:
    """Return the time of this computer."""
    wall = time.time_ns() // 1_000_000
    offset = datetime.now().astimezone().utcoffset()
    ahead = round(offset.total_seconds() * 1000) if offset else 0
    return Now(wall, (wall + ahead) // DAY, ahead)
