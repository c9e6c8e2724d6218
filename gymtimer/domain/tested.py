"""Tested: the eccentric 1RM that a session has found."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from gymtimer.domain.judging import is_mis_tap, missed
from gymtimer.domain.load import Mass, grams
from gymtimer.domain.log import LoggedRep, LoggedSession
from gymtimer.domain.timeline import RepId, Timeline, WorkSet
from gymtimer.domain.timing import Ms

#: Exercise, lifter, side.
_Place = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Tested:
    """The heaviest load of a test that was lowered slowly enough (handbook 4.1).

    Attributes:
        exercise: key.
        name: of the exercise, as shown.
        lifter: who; "" where nobody was named.
        mass: bar included.
        length: of the lowering, as measured.

    """

    exercise: str
    name: str
    lifter: str
    mass: Mass
    length: Ms


def eccentric_maxima(session: LoggedSession, laid: Timeline) -> tuple[Tested, ...]:
    """Return what *session*, whose tape was *laid* out so, found by its tests: measured times alone.

    Of an exercise that is tested side by side the weaker side counts, if both passed.
    """
    works = {phase.work.index: phase.work for phase in laid.phases if phase.work.test}
    best: dict[_Place, Tested] = {}
    for one in session.sets:
        work, mass = works.get(one.index), one.load.mass
        for rep in one.reps if work is not None and mass is not None else ():
            if work is None or mass is None or not _passed(work, rep):
                continue
            found = Tested(work.exercise.key, work.exercise.name, work.lifter, mass, rep.measured or 0)
            place = (found.exercise, found.lifter, work.side)
            if place not in best or grams(mass) > grams(best[place].mass):
                best[place] = found
    places = {(work.exercise.key, work.lifter, work.side) for work in works.values()}
    return tuple(_weaker(best, places))


def _weaker(best: Mapping[_Place, Tested], places: Iterable[_Place]) -> Iterator[Tested]:
    """Yield the lighter one of the sides of each exercise; none where a side has not passed."""
    sides: dict[tuple[str, str], list[Tested | None]] = {}
    for place in sorted(places):
        sides.setdefault(place[:2], []).append(best.get(place))
    for its in sides.values():
        passed = [one for one in its if one is not None]
        if len(passed) == len(its):
            yield min(passed, key=_grams)


def _grams(one: Tested) -> Fraction:
    return grams(one.mass)


def _passed(work: WorkSet, rep: LoggedRep) -> bool:
    if rep.aborted or rep.measured is None or is_mis_tap(rep.measured):
        return False
    return not missed(work, {RepId(work.index, True, rep.number): rep.measured})
