"""The receipt: how a session kept its time, as handed to the sound card."""

from collections.abc import Sequence
from dataclasses import dataclass

from gymtimer.domain.timing import Ms


@dataclass(frozen=True, slots=True)
class Receipt:
    """How a session kept its time.

    Attributes:
        presses: how many were answered by sound.
        median: from a press to the start of its sound.
        p99: the same, of the slowest one in a hundred.
        losses: how often the sound was lost.
        stalls: how often the screen stood still for longer than `STALL` while a bar moved.

    """

    presses: int
    median: Ms
    p99: Ms
    losses: int = 0
    stalls: int = 0


#: A picture that is this late was seen to be late.
STALL: Ms = 200


def receipt_of(answered: Sequence[Ms], losses: int, stalls: int) -> Receipt | None:
    """Return the receipt of presses that were *answered* after so long; None without any."""
    if not answered:
        return None
    slow = sorted(answered)
    last = len(slow) - 1
    return Receipt(len(slow), slow[last // 2], slow[-(-last * 99 // 100)], losses, stalls)
