"""The hard reps of the bouts, which SQL counts, are those of the domain."""

import sqlite3
from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.load import Mass, SetLoad, Unit
from gymtimer.domain.lowered import lowered_reps
from gymtimer.domain.timeline import RepId
from gymtimer.storage.log_reading import read_session
from gymtimer.storage.rows import Begun, Row, SessionId, Strike
from gymtimer.storage.schema import migrate
from gymtimer.storage.statements import statements
from tests.storage.made import START, rep

SESSION = SessionId("one")


def put(connection: sqlite3.Connection, *rows: Row) -> None:
    """Write *rows* as the journal does."""
    for number, row in enumerate(rows, start=1):
        for statement in statements(number, row):
            connection.execute(*statement)


def counted(*rows: Row) -> tuple[int, int]:
    """Return the hard reps of *rows* by the bouts, then by the domain."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        put(connection, Begun(SESSION, START), *rows)
        connection.row_factory = sqlite3.Row
        [row] = connection.execute("SELECT * FROM sessions")
        session = read_session(connection, row)
        [[bouts]] = connection.execute("SELECT ifnull(sum(hard), 0) FROM bouts")
    return bouts, sum(done.hard for one in session.sets for done in lowered_reps(one))


def made(set_index: int, percent: int | None, *, negative: bool, number: int = 1, **changes: object) -> Row:
    """Return a rep at *percent* of the 1RM."""
    load = SetLoad("70 kg", "", Mass(7000, Unit.KG), percent)
    return rep(SESSION, number, rep=RepId(set_index, negative=negative, number=number), load=load, **changes)


LOADS = st.sampled_from([None, 7000, 9999, 10_000, 12_000])
REPS = st.builds(
    made,
    st.integers(0, 2),
    LOADS,
    negative=st.booleans(),
    number=st.integers(1, 3),
    aborted=st.sampled_from([False, False, True]),
    warm_up=st.sampled_from([False, False, False, True]),
)
STRIKES = st.builds(
    lambda index, negative, number: Strike(SESSION, RepId(index, negative=negative, number=number)),
    st.integers(0, 2),
    st.booleans(),
    st.integers(1, 3),
)


@given(st.lists(st.one_of(REPS, REPS, REPS, STRIKES), max_size=20))
def test_bouts_count_the_hard_reps_of_the_domain(rows: list[Row]) -> None:
    """Whatever was done, struck or broken off, in whatever order."""
    bouts, domain = counted(*rows)
    assert bouts == domain


def test_a_negative_of_unknown_percentage_is_hard_after_failure_only() -> None:
    """Handbook 4.4."""
    negative = made(0, None, negative=True)
    assert counted(negative) == (0, 0)
    assert counted(made(0, None, negative=False), negative) == (1, 1)


def test_own_reps_make_the_negatives_before_them_hard() -> None:
    """Logs of other programs have them in any order; the set is told as a whole."""
    assert counted(made(0, 7000, negative=True), made(0, 7000, negative=False)) == (1, 1)


def test_a_negative_at_the_1rm_is_hard() -> None:
    """At 100 % and above, not at 99.99 %."""
    assert counted(made(0, 9999, negative=True), made(1, 10_000, negative=True)) == (1, 1)
