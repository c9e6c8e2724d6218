"""The metrics of one set as they are read: in a few words for its card, in full for the table."""

from fractions import Fraction

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedSet
from gymtimer.domain.lowered import LoweredRep, lowered_reps
from gymtimer.domain.metrics import Lowering, lowering
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.domain.volume import Volume, eccentric_volume
from gymtimer.tongue import mark, tr, tr_n
from gymtimer.ui.history_texts import length_text, share_text, volume_text

#: A metric: what it is called, its value, its unit.
Row = tuple[str, str, str]


def set_words(one: LoggedSet) -> tuple[str, ...]:
    """Return what there is to say of a set, the most important first.

    "23 s lowering", "rep 4 broken off", "1 gravity rep", "fade 37 %", "525 kg lowered".
    """
    reps = lowered_reps(one)
    kinds = lowering(reps)
    said = [_times(kinds), _broken_off(one)]
    for kind in kinds:
        if kind.measured and kind.gravity:
            said.append(tr_n(kind.gravity, "{n} gravity rep", "{n} gravity reps"))
        if kind.measured and kind.fade is not None and kind.fade > 0:
            said.append(tr("fade {share}", share=share_text(float(kind.fade))))
    said.append(lowered_text(eccentric_volume(reps)))
    return tuple(filter(None, said))


def lowered_text(volume: Volume) -> str:
    """Return "525 kg lowered"; "" where no load is known."""
    return tr("{volume} lowered", volume=volume_text(_in_one_unit(volume))) if volume.reps else ""


def session_volume(sets: tuple[LoggedSet, ...]) -> Volume:
    """Return the eccentric volume load of *sets*, warm-ups left out."""
    reps: list[LoweredRep] = [rep for one in sets for rep in lowered_reps(one)]
    return eccentric_volume(reps)


def set_rows(one: LoggedSet) -> tuple[Row, ...]:
    """Return every metric of a set (handbook 4.4), those of measured and of commanded times apart."""
    reps = lowered_reps(one)
    volume = eccentric_volume(reps)
    rows = [(tr("volume lowered"), *_mass(volume))] if volume.reps else []
    for kind in lowering(reps):
        how = mark("{metric}, measured") if kind.measured else mark("{metric}, commanded")
        rows += [(tr(how, metric=what), value, unit) for what, value, unit in _rows(kind)]
    return tuple(rows)


def _rows(kind: Lowering) -> list[Row]:
    rows = [
        (tr("time lowering"), _seconds(kind.etut), "s"),
        (tr("time under tension"), _seconds(kind.tut), "s"),
        (tr("tempo adherence"), _percent(kind.adherence), "%"),
        (tr("tempo coverage"), _percent(kind.coverage), "%"),
        (tr("fade"), _percent(kind.fade), "%"),
        (tr("gravity reps"), str(kind.gravity), ""),
        (tr("short reps"), str(kind.short), ""),
    ]
    if kind.kept.reps:
        rows.append((tr("volume kept"), *_mass(kind.kept)))
    if kind.load_time.unknown < len(kind.times):
        rows.append((tr("load × time"), f"{float(kind.load_time.kilogram_seconds):.0f}", "kg s"))
    return [row for row in rows if row[1]]


def _times(kinds: tuple[Lowering, ...]) -> str:
    if len(kinds) == 1:
        (kind,) = kinds
        how = mark("{length} lowering") if kind.measured else mark("{length} counted")
        return tr(how, length=length_text(kind.etut))
    lengths = [(length_text(kind.etut), kind.measured) for kind in kinds]
    return " + ".join(text if measured else tr("{length} counted", length=text) for text, measured in lengths)


def _broken_off(one: LoggedSet) -> str:
    aborted = [str(rep.number) for rep in one.reps if rep.aborted]
    return tr("rep {numbers} broken off", numbers=", ".join(aborted)) if aborted else ""


def _in_one_unit(volume: Volume) -> Mass:
    return volume.in_unit(Unit.LB if volume.lb and not volume.kg else Unit.KG)


def _mass(volume: Volume) -> tuple[str, str]:
    mass = _in_one_unit(volume)
    return f"{mass.hundredths / 100:g}", mass.unit.value


def _seconds(length: Ms) -> str:
    return f"{length / SECOND:.1f}"


def _percent(share: Fraction | None) -> str:
    return "" if share is None else f"{100 * float(share):.1f}"
