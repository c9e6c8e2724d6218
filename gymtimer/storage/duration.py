"""Reads durations as plan files write them: ``3:00`` or ``90s``."""

import re

from gymtimer.domain.mistake import quoted, whether
from gymtimer.domain.timing import MINUTE, SECOND, Ms
from gymtimer.tongue import tr

#: Nobody rests for longer between two sets.
LONGEST: Ms = 60 * MINUTE

_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)", re.ASCII)
_SECONDS = re.compile(r"(\d{1,4})s", re.ASCII)
_UNITS = re.compile(
    r"(?:(\d{1,3}(?:[.,]\d)?)(?:m|min|mins|minutes?|'))?(?:(\d{1,4})(?:s|sec|secs|seconds?|''|\")?)?"
)
_SHORT_CLOCK = re.compile(r"(\d{1,3})(?:[:;](\d{1,2})|[.,](\d\d))", re.ASCII)


class DurationError(Exception):
    """A text that is no duration; says what to write."""


def parse_duration(text: str) -> Ms:
    """Return the length that *text* gives, 0 to `LONGEST`; raise DurationError for anything else."""
    written = text.strip()
    if match := _CLOCK.fullmatch(written):
        length = int(match[1]) * MINUTE + int(match[2]) * SECOND
    elif match := _SECONDS.fullmatch(written):
        length = int(match[1]) * SECOND
    else:
        what = tr('{word}: expected minutes as "3:00" or seconds as "90s".', word=quoted(written))
        raise DurationError(f"{what}{_guess(written)}")
    if length > LONGEST:
        raise DurationError(tr('{word} is too long. "60:00" is the most.', word=quoted(written)))
    return length


def _guess(text: str) -> str:
    """Return a question with the duration that *text* may have meant, or nothing."""
    plain = "".join(text.casefold().split())
    seconds = 0
    if match := _SHORT_CLOCK.fullmatch(plain):
        seconds = int(match[1]) * 60 + int(match[2] or match[3])
    elif plain.isascii() and (match := _UNITS.fullmatch(plain)):
        minutes = float((match[1] or "0").replace(",", "."))
        seconds = round(minutes * 60) + int(match[2] or "0")
    if not 0 < seconds * SECOND <= LONGEST:
        return ""
    meant = f"{seconds // 60}:{seconds % 60:02}" if seconds >= 100 or seconds % 60 == 0 else f"{seconds}s"
    return f" {whether(meant)}"
