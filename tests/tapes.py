"""Tapes of all shapes, for tests that must hold on every one of them."""

from unittest import mock

from hypothesis import strategies as st

from gymtimer.domain import layout
from gymtimer.domain.load import Bar, Mass, SetLoad, Unit
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Advance
from gymtimer.domain.resolve import set_load
from gymtimer.domain.timeline import Kind, Phase, Timeline
from tests.gym import BENCH, CURL, PULL_UP, kilos, part, percent, planned, sets, tape

#: Short, so that people get far: with and without pauses, under a second, and with planned lifts.
OWN = ["1010", "20X0", "1111", "21X0", "0.5-0-0.5-0"]
ASSISTED = ["20A0", "11A1", "30A1", "0.3-0-A-0", "2-0-A2-0", "2-0-A0.5-0", "1.5-0.5-A-0"]


@st.composite
def lines(draw):
    """Draw one line of sets, of one of the styles."""
    own, assisted = draw(st.sampled_from(OWN)), draw(st.sampled_from(ASSISTED))
    few = st.integers(1, 3)
    first = part(draw(few), own)
    negative = part(draw(few), assisted)
    to_failure = part(draw(few), own, to_failure=True)
    parts = draw(
        st.sampled_from(
            [(negative,), (negative,), (to_failure, negative), (first, negative), (first,), (to_failure,)]
        )
    )
    return sets(draw(st.integers(1, 2)), *parts)


@st.composite
def exercises(draw, superset=None):
    """Draw a planned exercise."""
    return planned(
        draw(st.sampled_from([BENCH, CURL, PULL_UP])),
        draw(lines()),
        warm_ups=tuple(draw(st.lists(st.just(sets(1, part(1, "1010"))), max_size=1))),
        rest=draw(st.sampled_from([5000, 20_000, 180_000])),
        rest_in_set=draw(st.sampled_from([0, 0, 0, 15_000])),
        each_side=draw(st.booleans()),
        superset=superset,
    )


#: Nobody in particular, one, and those who lift in turn.
LIFTERS = [(), (), ("Ana",), ("Ana", "Ben"), ("Ana", "Ben", "Cem")]

PACINGS = st.builds(
    Pacing,
    settle=st.sampled_from([0, 0, 1000, 3000, 5000]),
    settle_every_rep=st.booleans(),
    count_down=st.booleans(),
    tap=st.sampled_from([False, False, True]),
    ready=st.sampled_from([0, 2000]),
    assist=st.sampled_from([0, 3000]),
    rack=st.sampled_from([0, 3000]),
)


#: Unknown, light, heavy; and, on a bar, loads that a step or two can make heavy or light.
LOADS = [SetLoad("", "", percent=known) for known in (None, 8000, 10_500)]
LOADS += [
    set_load(percent(number), Unit.KG, one_rm=Mass(10_000, Unit.KG), bar=Bar(Mass(2000, Unit.KG)))
    for number in (20, 98, 101)
]


class Drawn(Timeline):
    """A tape that a failing test can show in one line."""

    def _repr_pretty_(self, printer, cycle):
        printer.text(" ".join(f"{p.kind}:{p.length}{'!' if p.gate else ''}" for p in self.phases))


@st.composite
def tapes(draw):
    """Draw the tape of a session."""
    letter = draw(st.sampled_from([None, "A"]))
    its = draw(st.lists(exercises(superset=letter), min_size=1, max_size=2))
    load = draw(st.sampled_from(LOADS))
    with mock.patch.object(layout, "loads_of", return_value=(load, None)):
        laid = tape(
            *its,
            pacing=draw(PACINGS),
            lifters=draw(st.sampled_from(LIFTERS)),
            advance=draw(st.sampled_from(Advance)),
        )
    return Drawn(laid.phases, laid.name)


@st.composite
def heavy_tapes(draw):
    """Draw the tape of a session whose loads are known, and come down too fast for those who press early."""
    its = [
        planned(
            draw(st.sampled_from([BENCH, CURL])),
            *(
                sets(
                    draw(st.integers(2, 3)),
                    part(draw(st.integers(1, 3)), draw(st.sampled_from(["30A0", "31A1"])), kilos(load)),
                )
                for load in draw(st.lists(st.sampled_from([105, 100, 60, 21]), min_size=1, max_size=2))
            ),
            rest=draw(st.sampled_from([5000, 20_000])),
            rest_in_set=draw(st.sampled_from([0, 0, 15_000])),
            each_side=draw(st.booleans()),
        )
        for _ in range(draw(st.integers(1, 2)))
    ]
    laid = tape(*its, pacing=draw(PACINGS), lifters=draw(st.sampled_from(LIFTERS)))
    return Drawn(laid.phases, laid.name)


def sets_of(timeline: Timeline) -> list[list[Phase]]:
    """Return the phases of each set: without the rests between sets, with those inside one."""
    found: list[list[Phase]] = []
    for phase in timeline.phases:
        if phase.kind is Kind.REST and not phase.in_set:
            continue
        if not found or found[-1][0].work.index != phase.work.index:
            found.append([])
        found[-1].append(phase)
    return found
