"""What the tables for other programs have in common: cells, weights, reps that count."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from gymtimer.domain.load import GRAMS, Mass, Unit, grams
from gymtimer.domain.log import LoggedSession, LoggedSet
from gymtimer.storage.exchange.cells import rounded
from gymtimer.storage.exchange.encoding import hundredths_text
from gymtimer.storage.exchange.formula import guarded

_END = "\r\n"


def line_of(cells: Iterable[str], delimiter: str = ",", *, quoted: bool = False) -> str:
    """Return one line of a table; with *quoted* each cell is in quotes."""
    out = StringIO()
    if quoted:
        writer = csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator=_END)
    else:
        writer = csv.writer(out, delimiter=delimiter, lineterminator=_END)
    writer.writerow(map(guarded, cells))
    return out.getvalue()


def done_sets(session: LoggedSession) -> Iterator[tuple[LoggedSet, int]]:
    """Yield the sets that others can hold, each with the count of reps that were not broken off."""
    for one in session.sets:
        count = sum(not rep.aborted for rep in one.reps)
        if count or one.length is not None or one.distance is not None:
            yield one, count


def weight_text(mass: Mass | None, unit: Unit) -> str:
    """Return *mass* in *unit*: as it is where that is its own, else converted once; "" for none."""
    if mass is None:
        return ""
    if mass.unit is unit:
        return hundredths_text(mass.hundredths)
    return hundredths_text(rounded(grams(mass) / GRAMS[unit] * 100))


def decimal_text(whole: int | None, parts: int) -> str:
    """Return *whole*, counted in one of *parts* (a power of ten), as a decimal; "" for None."""
    if whole is None:
        return ""
    front, rest = divmod(whole, parts)
    decimals = f".{rest:0{len(str(parts)) - 1}}".rstrip("0") if rest else ""
    return f"{front}{decimals}"
