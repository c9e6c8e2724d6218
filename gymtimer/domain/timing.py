"""Time as whole milliseconds."""

#: Milliseconds; a position, a clock time or a length.
Ms = int

SECOND: Ms = 1000
MINUTE: Ms = 60 * SECOND


def clock_text(length: Ms) -> str:
    """Return *length* as ``m:ss``, rounded up, as a remaining time is read.

    Rounding up shows 3:00 for the whole first second of a three minute rest and
    0:00 only when nothing is left.
    """
    seconds = -(-max(0, length) // SECOND)
    return f"{seconds // 60}:{seconds % 60:02}"


def seconds_text(length: Ms) -> str:
    """Return *length* in seconds, with a decimal only where there is one."""
    return f"{length / SECOND:.1f}".removesuffix(".0")
