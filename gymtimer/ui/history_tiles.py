"""The tiles of the history: the metrics of a period in five numbers."""

from gymtimer.storage.chronicle import Totals
from gymtimer.tongue import tr, tr_n
from gymtimer.ui.history_texts import length_text, load_text, number, share_text

#: A tile in words: its name, its value, then the quiet words beside it, longest first.
TileText = tuple[str, ...]


def tiles_of(totals: Totals) -> tuple[TileText, ...]:
    """Return the five tiles; where nothing was measured, they say so instead of guessing."""
    rests = totals.rests_kept / totals.rests if totals.rests else None
    kept, planned = number(totals.rests_kept), number(totals.rests)
    of_rests = tr("{n} of {of}", n=kept, of=planned) if totals.rests else ""
    of_sets = ""
    if totals.sets > totals.negative_sets:
        of_sets = tr_n(totals.sets, "of {n} set", "of {n} sets", n=number(totals.sets))
    return (
        (tr("Negative sets"), number(totals.negative_sets), of_sets),
        time_tile(totals),
        (tr("Tempo kept"), share_text(totals.tempo_kept), measured_of(totals)),
        (tr("Rest kept"), share_text(rests), of_rests),
        (tr("Best load"), load_text(totals.best), ""),
    )


def time_tile(totals: Totals) -> TileText:
    """Return the time lowering: the measured one, the commanded one beside it, never their sum."""
    counted_time = length_text(totals.commanded_time)
    if not totals.measured:
        return (tr("Time lowering"), counted_time, tr("as counted") if totals.commanded else "")
    beside = (tr("+ {time} counted", time=counted_time),) if totals.commanded else ()
    return (tr("Time lowering"), length_text(totals.measured_time), *beside, tr("measured"))


def measured_of(totals: Totals) -> str:
    """Return how many reps the tempo is known of."""
    timed = totals.measured + totals.commanded
    if not totals.measured:
        return tr("not measured") if timed else ""
    if not totals.commanded:
        return tr("measured")
    return tr_n(timed, "{n} of {of} rep", "{n} of {of} reps", n=number(totals.measured), of=number(timed))
