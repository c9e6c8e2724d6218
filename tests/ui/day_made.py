"""What tests of changes share: two lifters at one rack, and a rest between their sets."""

from gymtimer.domain.moment import Moment
from gymtimer.domain.playhead import Here, Playhead
from gymtimer.domain.timeline import Kind, RepId, Timeline
from gymtimer.ui.day import Day, day_of
from tests.gym import BENCH, CURL, part, planned, sets, tape


def two_at_a_rack(lifters=("Ana", "Ben")) -> Timeline:
    """Return bench presses and curls, in turn."""
    bench = planned(BENCH, sets(3, part(2, "50A0")))
    return tape(
        bench, planned(CURL, sets(2, part(3, "30X0", to_failure=True), part(1, "40A0"))), lifters=lifters
    )


def at(timeline: Timeline, kind: Kind, nth: int = 0) -> Moment:
    """Return the moment at the nth phase of a kind."""
    index = [i for i, phase in enumerate(timeline.phases) if phase.kind is kind][nth]
    return Moment(timeline, Playhead(index, 0, 0), Here(index, 0), 0)


REPS = {RepId(1, True, 1): 5000, RepId(1, True, 2): 4200, RepId(0, True, 1): 5000}


def in_first_rest() -> Day:
    """Return the day in the first rest: Ben has racked, Ana is next."""
    return day_of(at(two_at_a_rack(), Kind.REST), REPS, ("Ana", "Ben", "Cem"))
