"""The tiles of the history: the metrics of a period in five numbers."""

from gymtimer.storage.chronicle import Totals
from gymtimer.ui.history_texts import counted, length_text, load_text, number, share_text

#: A tile in words: its name, its value, then the quiet words beside it, longest first.
TileText = tuple[str, ...]


def tiles_of(totals: Totals) -> tuple[TileText, ...]:
    """Return the five tiles; where nothing was measured, they say so instead of guessing."""
    rests = totals.rests_kept / totals.rests if totals.rests else None
    of_rests = f"{number(totals.rests_kept)} of {number(totals.rests)}" if totals.rests else ""
    of_sets = f"of {counted(totals.sets, 'set')}" if totals.sets > totals.negative_sets else ""
    return (
        ("Negative sets", number(totals.negative_sets), of_sets),
        time_tile(totals),
        ("Tempo kept", share_text(totals.tempo_kept), measured_of(totals)),
        ("Rest kept", share_text(rests), of_rests),
        ("Best load", load_text(totals.best), ""),
    )


def time_tile(totals: Totals) -> TileText:
    """Return the time lowering: the measured one, the commanded one beside it, never their sum."""
    counted_time = length_text(totals.commanded_time)
    if not totals.measured:
        return ("Time lowering", counted_time, "as counted" if totals.commanded else "")
    beside = (f"+ {counted_time} counted",) if totals.commanded else ()
    return ("Time lowering", length_text(totals.measured_time), *beside, "measured")


def measured_of(totals: Totals) -> str:
    """Return how many reps the tempo is known of."""
    timed = totals.measured + totals.commanded
    if not totals.measured:
        return "not measured" if timed else ""
    return f"{number(totals.measured)} of {counted(timed, 'rep')}" if totals.commanded else "measured"
