"""Progress: what the next load of an exercise should be, with the reason in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gymtimer.domain.judging import is_mis_tap, stop_after
from gymtimer.domain.log import LoggedSession, LoggedSet
from gymtimer.domain.timeline import Kind, RepId, Timeline, WorkSet
from gymtimer.domain.timing import Ms, seconds_text
from gymtimer.tongue import decimal, mark, tr, tr_n

#: How much a load grows at once, and how much it falls, in hundredths of a percent (handbook 1.6).
RAISE, LOWER = 250, -500
#: The last rep must have taken at least this, or its target where that is less (handbook 1.6).
LAST_REP: Ms = 3000
#: So many sets that ended by themselves lower the load (handbook 1.6).
ENDED_SETS = 2
#: Reported: who controlled fewer than this share of the reps gets a lower load (ours).
CONTROLLED_PERCENT = 75

END_OF_BLOCK = mark(
    "Two sessions in a row ended so: end the block, and do without heavy negatives for 2 to 4 weeks."
)


class Advice(StrEnum):
    """What to do with a load."""

    RAISE = "raise"
    STAY = "stay"
    LOWER = "lower"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Trained:
    """The negatives of one exercise, as one lifter did them in one session; work sets alone.

    Attributes:
        exercise: key.
        name: as shown.
        lifter: who; "" where nobody was named.
        times: measured lowering of each rep; None where no press told it.
        targets: as planned, one for each of *times*.
        ended: sets that ended because they came down too fast.
        complete: whether all sets and reps of the plan were done, and none was broken off.

    """

    exercise: str
    name: str
    lifter: str
    times: tuple[Ms | None, ...]
    targets: tuple[Ms, ...]
    ended: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """What to do next time, and why.

    Attributes:
        trained: what it follows from.
        advice: what to do.
        by: change of the load in hundredths of a percent; 0 for none.
        why: in words.
        block_over: whether heavy negatives should pause.

    """

    trained: Trained
    advice: Advice
    by: int
    why: str
    block_over: bool = False


def trained_in(session: LoggedSession, laid: Timeline) -> tuple[Trained, ...]:
    """Return what was trained in *session*, whose tape was *laid* out so, exercise by exercise.

    Warm-ups, own reps and tests have rules of their own, and are left out.
    """
    planned = {
        phase.work.index: phase.work
        for phase in laid.phases
        if phase.kind is Kind.LOWER and phase.negative and not phase.work.warm_up and not phase.work.test
    }
    groups = dict.fromkeys((work.exercise.key, work.lifter) for work in planned.values())
    done = {one.index: one for one in session.sets}
    found = []
    for key, lifter in groups:
        works = [w for w in planned.values() if (w.exercise.key, w.lifter) == (key, lifter)]
        pairs = [(work, done[work.index]) for work in works if work.index in done]
        if any(rep.negative for _, one in pairs for rep in one.reps):
            found.append(_trained(pairs, complete=len(pairs) == len(works)))
    return tuple(found)


def _trained(pairs: Sequence[tuple[WorkSet, LoggedSet]], *, complete: bool) -> Trained:
    times: list[Ms | None] = []
    targets: list[Ms] = []
    ended = 0
    for work, one in pairs:
        negatives = [rep for rep in one.reps if rep.negative and not rep.aborted]
        times += (_known(rep.measured) for rep in negatives)
        targets += (rep.target or work.tempo.eccentric for rep in negatives)
        measured = {
            RepId(work.index, True, rep.number): rep.measured for rep in negatives if rep.measured is not None
        }
        ended += any(stop_after(work, rep, measured) for rep in measured)
        aborted = any(rep.aborted for rep in one.reps)
        complete = complete and not aborted and len(negatives) >= work.least
    work = pairs[0][0]
    return Trained(
        work.exercise.key, work.exercise.name, work.lifter, tuple(times), tuple(targets), ended, complete
    )


def _known(measured: Ms | None) -> Ms | None:
    return None if measured is None or is_mis_tap(measured) else measured


def proposed(trained: Trained, *, ended_before: bool = False, controlled: int | None = None) -> Proposal:
    """Return what to do next time after *trained*.

    Measured times are judged; only where there are none the lifter is asked how many reps
    were controlled, and *controlled* is the answer. What is in doubt changes nothing.

    Args:
        trained: what was done.
        ended_before: whether the session before, of the same plan, ended early in two sets as well.
        controlled: as the lifter reported; None where nobody was asked.

    """
    if trained.ended >= ENDED_SETS:
        why = tr_n(
            trained.ended,
            "{n} set ended early: the load was too heavy.",
            "{n} sets ended early: the load was too heavy.",
        )
        return Proposal(trained, Advice.LOWER, LOWER, why, block_over=ended_before)
    if all(time is None for time in trained.times):
        return _reported(trained, controlled)
    against = _against_more(trained)
    if against:
        return Proposal(trained, Advice.STAY, 0, against)
    return Proposal(trained, Advice.RAISE, RAISE, _earned(trained))


def _earned(trained: Trained) -> str:
    """Return what earned more load, with how many of the reps were measured, where not all of them were."""
    mean, target = _means(trained)
    times = {"last": _s(trained.times[-1] or 0), "mean": _s(mean), "target": _s(target)}
    measured, of = sum(time is not None for time in trained.times), len(trained.times)
    if measured == of:
        return tr("Last rep {last}, on average {mean} of {target}.", **times)
    return tr(
        "Last rep {last}, on average {mean} of {target}, measured in {measured} of {of} reps.",
        **times,
        measured=measured,
        of=of,
    )


def _against_more(trained: Trained) -> str:
    """Return what speaks against a heavier load; "" for nothing."""
    last, least = trained.times[-1], min(LAST_REP, trained.targets[-1])
    mean, target = _means(trained)
    if trained.ended:
        return tr("One set ended early.")
    if not trained.complete:
        return tr("Not all sets and reps were done.")
    if last is None:
        return tr("The last rep was not measured.")
    if last < least:
        return tr("The last rep took {last}: {least} earn more load.", last=_s(last), least=_s(least))
    if mean < target:
        times = {"mean": _s(mean), "target": _s(target)}
        return tr("On average {mean} of {target}: the whole time earns more load.", **times)
    return ""


def _means(trained: Trained) -> tuple[Ms, Ms]:
    """Return the mean of the measured times, rounded down, and that of their targets, rounded up."""
    pairs = [(t, p) for t, p in zip(trained.times, trained.targets, strict=True) if t is not None]
    return sum(t for t, _ in pairs) // len(pairs), -(-sum(p for _, p in pairs) // len(pairs))


def _reported(trained: Trained, controlled: int | None) -> Proposal:
    of = len(trained.times)
    if controlled is None:
        why = tr("Nothing was measured. How many of {of} reps did you control?", of=of)
        return Proposal(trained, Advice.ASK, 0, why)
    said = tr_n(
        of,
        "{controlled} of {n} rep controlled, as reported.",
        "{controlled} of {n} reps controlled, as reported.",
        controlled=controlled,
    )
    if 100 * controlled < CONTROLLED_PERCENT * of:
        return Proposal(trained, Advice.LOWER, LOWER, said)
    if controlled == of and trained.complete:
        return Proposal(trained, Advice.RAISE, RAISE, said)
    return Proposal(trained, Advice.STAY, 0, said)


def _s(length: Ms) -> str:
    """Return *length* in tenths, rounded down: 2.98 s are no 3 s."""
    return decimal(f"{seconds_text(length // 100 * 100)} s")


def ended_twice(trained: Iterable[Trained], exercise: str, lifter: str) -> bool:
    """Return whether two sets of *exercise* ended early for *lifter* in another session, *trained*."""
    return any(one.ended >= ENDED_SETS for one in trained if (one.exercise, one.lifter) == (exercise, lifter))
