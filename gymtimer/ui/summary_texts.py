"""Texts of the summary: what a session and each of its sets come to in a few words."""

from collections.abc import Sequence

from gymtimer.domain.dose import rests_kept
from gymtimer.domain.log import LoggedSession, LoggedSet
from gymtimer.domain.lowered import lowered_reps
from gymtimer.domain.metrics import lowering
from gymtimer.domain.receipt import Receipt
from gymtimer.domain.timing import MINUTE, Ms, clock_text
from gymtimer.storage.chronicle import Totals
from gymtimer.tongue import mark, tr, tr_n
from gymtimer.ui.history_texts import number, share_text, side_text
from gymtimer.ui.history_tiles import TileText, measured_of, time_tile

_OUTCOMES = {"finished": mark("done"), "left": mark("left early"), "discarded": mark("discarded")}


def totals_of(session: LoggedSession) -> Totals:
    """Return what was done in *session*, its work sets alone."""
    sets = [one for one in session.sets if not one.warm_up]
    reps = [rep for one in sets for rep in lowered_reps(one)]
    measured = commanded = 0
    times: dict[bool, Ms] = {True: 0, False: 0}
    kept: float | None = None
    for kind in lowering(reps):
        times[kind.measured] = kind.etut
        if kind.measured:
            measured = len(kind.times)
            kept = None if kind.adherence is None else float(kind.adherence)
        else:
            commanded = len(kind.times)
    rests, planned = rests_kept(one.rest for one in sets if one.rest is not None)
    done = [rep for rep in reps if rep.counts]
    return Totals(
        sessions=1,
        sets=sum(any(not rep.aborted for rep in one.reps) for one in sets),
        reps=len(done),
        negatives=sum(rep.negative for rep in done),
        aborted=len(reps) - len(done),
        measured=measured,
        measured_time=times[True],
        tempo_kept=kept,
        commanded=commanded,
        commanded_time=times[False],
        rests=planned,
        rests_kept=rests,
    )


def summary_tiles(totals: Totals, volume: str = "") -> tuple[TileText, ...]:
    """Return the five tiles of a session; *volume* is what was lowered, in words."""
    rests = totals.rests_kept / totals.rests if totals.rests else None
    of_rests = (tr("{n} of {of}", n=totals.rests_kept, of=totals.rests),) if totals.rests else ()
    count = number(totals.negatives)
    negatives = (
        (tr_n(totals.negatives, "{n} negative", "{n} negatives", n=count),) if totals.negatives else ()
    )
    return (
        (tr("Sets"), number(totals.sets), *filter(None, (volume,))),
        (tr("Reps"), number(totals.reps), *negatives),
        time_tile(totals),
        (tr("Tempo kept"), share_text(totals.tempo_kept), measured_of(totals)),
        (tr("Rest kept"), share_text(rests), *of_rests),
    )


def headline(session: LoggedSession) -> str:
    """Return what stands beside the name of the plan: "Ana · 50 min · done"."""
    length = (session.ended or session.started) - session.started
    minutes = f"{max(1, round(length / MINUTE))} min" if session.ended else ""
    how = _OUTCOMES.get(session.outcome or "", "")
    return " · ".join(filter(None, (_all_of(session.lifters), minutes, tr(how))))


def _all_of(names: Sequence[str]) -> str:
    """Return "Ana and Ben"."""
    told, *others = names or ("",)
    for name in others:
        told = tr("{those} and {last}", those=told, last=name)
    return told


def set_title(one: LoggedSet) -> str:
    """Return "Bench press", with the side where there is one."""
    name = tr(one.name)
    return f"{name}, {side_text(one.side)}" if one.side else name


def set_line(one: LoggedSet, *, named: bool) -> str:
    """Return "Set 2 · 105 kg"; with the lifter where more than one trained."""
    which = tr("Warm-up {n}", n=one.number) if one.warm_up else tr("Set {n}", n=one.number)
    who = one.lifter if named else ""
    return " · ".join(filter(None, (who, which, one.load.shown)))


def rest_line(one: LoggedSet) -> str:
    """Return "rest 3:06 of 3:00"; "" where none was taken."""
    rest = one.rest
    if rest is None:
        return ""
    return tr("rest {taken} of {planned}", taken=clock_text(rest.actual), planned=clock_text(rest.planned))


def receipt_text(receipt: Receipt) -> str:
    """Return the timing receipt of a session in one line."""
    lost, late = number(receipt.losses), number(receipt.stalls)
    facts = (
        tr("press to start {median} ms median, {p99} ms p99", median=receipt.median, p99=receipt.p99),
        tr_n(receipt.losses, "sound lost {n} time", "sound lost {n} times", n=lost)
        if receipt.losses
        else tr("no sound lost"),
        tr_n(receipt.stalls, "screen late {n} time", "screen late {n} times", n=late)
        if receipt.stalls
        else tr("screen never late"),
    )
    return tr("As handed to the sound card: {facts}", facts=", ".join(facts))
