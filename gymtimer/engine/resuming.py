"""Resuming: where to go on after a session was cut off."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from gymtimer.domain import splice
from gymtimer.domain.event import Stand
from gymtimer.domain.playhead import Here
from gymtimer.domain.timeline import Kind, RepId, Timeline
from gymtimer.domain.timing import Ms


@dataclass(frozen=True, slots=True)
class Resumed:
    """A tape and the place on it where people can go on.

    Attributes:
        timeline: the tape.
        here: always a phase that waits for a press.
        rested: how long each lifter who has racked a bar has rested since.
        measured: the lowering times that presses told, of the reps that count.

    """

    timeline: Timeline
    here: Here
    rested: tuple[tuple[str, Ms], ...] = ()
    measured: Mapping[RepId, Ms] = field(default_factory=dict)


def resume_at(
    laid: Timeline,
    stand: Stand,
    ago: Ms,
    done: Collection[RepId],
    own: Mapping[str, Timeline] = splice.NOBODY,
) -> Resumed | None:
    """Return where to go on with a session that stood at *stand* the time *ago*.

    *laid* is the tape as it was laid out first, *done* are the reps that count, *own* has
    the tape of each lifter who came later, laid out for that one alone. A rest
    went on meanwhile. A set that was cut off is over: nobody held a bar through that;
    the stage waits for "racked". None means that nothing is left to do.

    Raises:
        ValueError: *stand* does not belong to that tape.

    """
    timeline = splice.again(laid, stand.cuts, own)
    if stand.index >= len(timeline.phases):
        return None
    phase = timeline.phases[stand.index]
    ago = max(0, ago)  # a clock that was set back since makes no rest longer
    rested = tuple((lifter, length + ago) for lifter, length in stand.rested)
    if phase.kind is Kind.REST:
        here = Here(stand.index, stand.elapsed + (ago if stand.running else 0))
    elif phase.kind is Kind.SETUP or phase.kind is Kind.RACK:
        timeline = _without_way_back(timeline, stand.index)
        here = Here(stand.index, max(stand.elapsed, phase.length))
    else:
        timeline, here = _cut_off(timeline, stand.index, done)
    return Resumed(timeline, here, rested)


def _without_way_back(timeline: Timeline, index: int) -> Timeline:
    """Return *timeline* with a phase at *index* that takes no one's place: the set is over."""
    final = replace(timeline.phases[index], instead=())
    return replace(timeline, phases=(*timeline.phases[:index], final, *timeline.phases[index + 1 :]))


def _cut_off(timeline: Timeline, index: int, done: Collection[RepId]) -> tuple[Timeline, Here]:
    """Return the tape with the rack of the set at *index*: its own where all reps were done, else a stop."""
    work = timeline.phases[index].work.index
    while timeline.phases[index].kind is not Kind.RACK:
        rep = timeline.phases[index].closes
        if timeline.phases[index].kind is Kind.FREE or (rep is not None and rep not in done):
            timeline = splice.aborted(timeline, index)
            index = next(
                i for i, phase in enumerate(timeline.phases) if phase.aborted and phase.work.index == work
            )
            break
        index += 1
    return timeline, Here(index, timeline.phases[index].length)


def resume_at_next_setup(laid: Timeline, done: Collection[RepId]) -> Resumed | None:
    """Return the setup after the last set of which a rep was done; None where there is none.

    For a tape that this version lays out in another way than the one that was cut off.
    """
    last = max((rep.set_index for rep in done), default=-1)
    for index, phase in enumerate(laid.phases):
        if phase.kind is Kind.SETUP and phase.work.index > last:
            return Resumed(laid, Here(index, phase.length))
    return None
