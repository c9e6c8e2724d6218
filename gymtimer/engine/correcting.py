"""Corrections: what people say of a set that is racked, while nobody has a bar in the hands."""

from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.event import Event, RepDone, RepMeasured, RepStruck
from gymtimer.domain.moment import Moment
from gymtimer.domain.playhead import Lowered, Status
from gymtimer.domain.timeline import RepId, WorkSet
from gymtimer.domain.timing import Ms
from gymtimer.engine.deeds import Deeds

_CALM = frozenset({Status.SETUP, Status.REST, Status.DONE})


def one_less(moment: Moment, deeds: Deeds, set_index: int, *, negative: bool) -> tuple[Event, int]:
    """Take the last rep of one kind out of *deeds*; return what happened, and the place it had.

    Raises:
        NotNowError: the set is not over, or has no such rep.

    """
    _racked(moment, set_index)
    like = deeds.like(set_index, negative=negative)
    if not like:
        raise NotNowError("there is no such rep")
    return RepStruck(like[-1]), deeds.take_out(like[-1])


def one_more(moment: Moment, deeds: Deeds, set_index: int, *, negative: bool) -> tuple[Event, int]:
    """Put one rep more of one kind into *deeds*, lowered as planned; return the same.

    Raises:
        NotNowError: the set is not over, or has no reps of that kind.

    """
    parts = [work for work in _racked(moment, set_index) if work.parts and _is_of(work, negative)]
    if not parts:
        raise NotNowError("the set has no such reps")
    like = deeds.like(set_index, negative=negative)
    rep = RepId(set_index, negative, like[-1].number + 1 if like else 1)
    target = parts[0].tempo.eccentric
    return RepDone(parts[0], Lowered(rep, target), target), deeds.put_in(rep)


def measured(moment: Moment, deeds: Deeds, rep: RepId, length: Ms) -> Event:
    """Return that the lowering of *rep* took *length*, as people say.

    Raises:
        NotNowError: the set is not over, or has no such rep.

    """
    _racked(moment, rep.set_index)
    if deeds.place_of(rep) is None or length <= 0:
        raise NotNowError("there is no such rep")
    return RepMeasured(rep, length)


def _racked(moment: Moment, set_index: int) -> list[WorkSet]:
    """Return the set of that number as it is in its parts, where it is over and everybody stands around."""
    in_set = moment.phase is not None and moment.phase.in_set
    if moment.status not in _CALM or in_set:
        raise NotNowError("a bar may be moving")
    passed = moment.timeline.phases[: moment.here.index]
    return list(dict.fromkeys(phase.work for phase in passed if phase.work.index == set_index))


def _is_of(work: WorkSet, negative: bool) -> bool:
    """Return whether *work* is the part of its set with, or without, negatives."""
    return any(part.negative is negative and part.tempo == work.tempo for part in work.parts)
