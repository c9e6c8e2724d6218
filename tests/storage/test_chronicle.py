"""The chronicle: bouts that are kept true by triggers, and what is asked of them."""

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.dose import rests_kept
from gymtimer.domain.load import Mass, SetLoad, Unit
from gymtimer.domain.lowered import lowered_reps
from gymtimer.domain.metrics import lowering
from gymtimer.domain.timeline import RepId
from gymtimer.storage.chronicle import Choice
from gymtimer.storage.chronicle_reading import (
    DAY,
    MOST_SPOTS,
    read_chronicle,
    read_past,
    read_sets,
)
from gymtimer.storage.rows import Begun, Measured, Rest, SessionId, Strike
from gymtimer.storage.schema import migrate
from gymtimer.storage.statements import statements
from tests.storage.made import START, rep

NOW = START.wall + DAY


@pytest.fixture
def book():
    """Return an empty journal in memory, with a pen."""
    with_pen = Book()
    yield with_pen
    with_pen.connection.close()


class Book:
    """A journal in memory that writes as the writer does."""

    def __init__(self):
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        migrate(self.connection)
        self.count = 0

    def put(self, *rows, again=False):
        for row in rows:
            self.count += 1
            for _ in range(2 if again else 1):
                for statement in statements(self.count, row):
                    self.connection.execute(*statement)

    def session(self, name="1", after=0):
        made = SessionId(name)
        self.put(Begun(made, replace(START, wall=START.wall + after)))
        return made

    def bouts(self):
        order = "session, exercise, lifter, hundredths, unit, percent"
        return self.connection.execute(f"SELECT * FROM bouts ORDER BY {order}").fetchall()

    def ask(self, **wish):
        return read_chronicle(self.connection, Choice(NOW, **wish))


def load(text, hundredths, unit=Unit.KG, percent=10_500):
    return SetLoad(text, text, Mass(hundredths, unit), percent)


HANDBOOK = (4200, 4000, 3600, 3100, 2200)


def put_handbook_set(book, session):
    """Put the example of handbook 4.4: bench, 110 kg, 40A1, five reps."""
    for number, measured in enumerate(HANDBOOK, start=1):
        row = rep(session, number, load=load("110 kg", 11_000), target=4000, commanded=None)
        book.put(replace(row, measured=measured))


def test_the_example_of_the_handbook(book):
    """ETUT 17.1 s, adherence 83.5 %, five hard reps, volume 550 kg, and 3 s held with 110 kg."""
    put_handbook_set(book, book.session())

    found = book.ask(exercise="bench_press")

    totals = found.totals
    assert (totals.sets, totals.negative_sets, totals.reps, totals.negatives) == (1, 1, 5, 5)
    assert totals.measured_time == 17_100
    assert totals.commanded_time == 0
    assert totals.tempo_kept == pytest.approx(0.835)
    assert totals.best == Mass(11_000, Unit.KG)
    assert found.trained[0].hard == 5
    assert found.records.volume.amount == Mass(55_000, Unit.KG)
    assert found.records.eccentric_max.load == Mass(11_000, Unit.KG)
    assert found.records.eccentric_max.measured == 4200


def test_the_rests_of_the_handbook(book):
    """170, 195 and 260 of 180 s: two of three kept."""
    session = book.session()
    for index, actual in enumerate((170_000, 195_000, 260_000)):
        book.put(rep(session, 1, rep=RepId(index, negative=True, number=1)))
        book.put(Rest(session, index, NOW, 180_000, actual))

    totals = book.ask().totals

    assert (totals.rests_kept, totals.rests) == (2, 3)


def test_measured_and_commanded_stay_apart(book):
    """A rep is in one of the two sums; what is commanded is never judged."""
    session = book.session()
    book.put(rep(session, 1), rep(session, 2), Measured(session, RepId(0, negative=True, number=2), 4500))

    totals = book.ask().totals

    assert (totals.measured, totals.measured_time) == (1, 4500)
    assert (totals.commanded, totals.commanded_time) == (1, 5000)
    assert totals.tempo_kept == pytest.approx(0.9)


def test_warm_ups_struck_and_aborted_reps_are_no_work(book):
    """Of four reps one is left; the aborted one is counted as such."""
    session = book.session()
    book.put(
        rep(session, 1, rep=RepId(0, negative=False, number=1), warm_up=True),
        rep(session, 1, rep=RepId(1, negative=True, number=1)),
        rep(session, 2, rep=RepId(1, negative=True, number=2), aborted=True),
        rep(session, 3, rep=RepId(1, negative=True, number=3)),
        Strike(session, RepId(1, negative=True, number=3)),
    )

    totals = book.ask().totals

    assert (totals.sets, totals.reps, totals.aborted, totals.commanded_time) == (1, 1, 1, 5000)


def test_negatives_below_the_max_are_hard_after_own_reps_alone(book):
    """Handbook 4.4: at 100 % and above, or after failure."""
    session = book.session()
    light = load("70 kg", 7000, percent=7000)
    book.put(rep(session, 1, load=light))
    assert book.ask().trained[0].hard == 0
    book.put(
        rep(session, 1, rep=RepId(1, negative=False, number=1), load=light),
        rep(session, 1, rep=RepId(1, negative=True, number=1), load=light),
    )

    assert book.ask().trained[0].hard == 1


def test_a_pound_is_lighter_than_a_kilo(book):
    """230 lb are 104.3 kg: the best load is the 105 kg, in its own unit."""
    session = book.session()
    book.put(
        rep(session, 1),
        rep(session, 1, rep=RepId(1, negative=True, number=1), load=load("230 lb", 23_000, Unit.LB)),
    )

    assert book.ask().totals.best == Mass(10_500, Unit.KG)


def test_a_row_that_is_written_twice_counts_once(book):
    """After a failed commit nobody knows what reached the disk."""
    session = book.session()
    at = RepId(0, negative=True, number=1)

    book.put(
        rep(session, 1), Rest(session, 0, NOW, 180_000, 180_000), Measured(session, at, 4000), again=True
    )

    totals = book.ask().totals
    assert (totals.reps, totals.rests, totals.measured_time) == (1, 1, 4000)


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["rep", "rep", "rep", "aborted", "own", "strike", "measured", "rest", "other load"]),
        st.integers(0, 2),
        st.integers(1, 3),
        st.sampled_from([1000, 3999, 5000, 9000]),
    ),
    max_size=25,
)


@given(ROWS)
def test_adding_on_is_the_same_as_adding_up(rows):
    """Whatever happened in whatever order, the bouts are what a fresh sum of all reps gives."""
    book = Book()
    session = book.session()
    for what, index, number, length in rows:
        at = RepId(index, negative=what != "own", number=number)
        heavy = load("80 kg", 8000, percent=None) if what == "other load" else load("105 kg", 10_500)
        match what:
            case "strike":
                book.put(Strike(session, at))
            case "measured":
                book.put(Measured(session, at, length))
            case "rest":
                book.put(Rest(session, index, NOW, 3000, length))
            case _:
                book.put(
                    rep(session, number, rep=at, load=heavy, commanded=length, aborted=what == "aborted")
                )

    kept = book.bouts()
    book.connection.execute("UPDATE reps SET struck = struck")

    fresh = book.bouts()
    book.connection.close()
    assert len(kept) == len(fresh)
    for one, other in zip(kept, fresh, strict=True):
        assert (
            one == pytest.approx(other)
            if None in one
            else list(one) == [pytest.approx(part) if isinstance(part, float) else part for part in other]
        )


def test_the_sums_are_the_metrics_of_the_domain(book):
    """Three sets with every kind of rep: the same numbers from SQL as from `metrics` and `dose`."""
    session = book.session()
    light = load("70 kg", 7000, percent=7000)
    for index, heavy in enumerate((light, load("105 kg", 10_500), load("?", 10_500, percent=None))):
        for number, (measured, commanded, aborted, negative) in enumerate(
            (
                (4200, None, False, index != 0),
                (250, None, False, True),
                (None, 5000, False, True),
                (1200, None, True, True),
                (9000, 5000, False, True),
            ),
            start=1,
        ):
            row = rep(session, number, rep=RepId(index, negative=negative, number=number), load=heavy)
            book.put(replace(row, measured=measured, commanded=commanded, aborted=aborted))
        book.put(Rest(session, index, NOW, 180_000, 150_000 + 30_000 * index))

    sets = read_sets(book.connection, book.ask().choice, 1)
    reps = [one for done in sets for one in lowered_reps(done)]
    measured, commanded = lowering(reps)
    totals = book.ask().totals

    assert totals.measured_time == measured.etut
    assert totals.commanded_time == commanded.etut
    assert totals.tempo_kept == pytest.approx(float(measured.adherence))
    assert (totals.rests_kept, totals.rests) == rests_kept(done.rest for done in sets)
    hard = book.connection.execute("SELECT sum(hard) FROM bouts").fetchone()[0]
    assert hard == sum(rep.hard for rep in reps) == 7


def test_negatives_of_unknown_weight_need_the_rest_of_hard_ones(book):
    """A rest that is too long harms nobody."""
    book.put(rep(book.session(), 1, load=load("bodyweight", 8000, percent=None)))

    assert book.ask().trained[0].hard == 1


def test_a_spot_for_each_session_then_for_each_week(book):
    """Sixty are dots of their own; many more share one, and none is lost."""
    for number in range(MOST_SPOTS):
        session = book.session(str(number), after=number * DAY - 400 * DAY)
        book.put(rep(session, 1))
    assert [spot.sessions for spot in book.ask().spots] == [1] * MOST_SPOTS

    book.put(rep(book.session("more", after=-1200 * DAY), 1))

    spots = book.ask().spots
    assert len(spots) < MOST_SPOTS
    assert sum(spot.sessions for spot in spots) == MOST_SPOTS + 1


def test_the_period_the_lifter_and_the_exercise_choose(book):
    """Each leaves out the others; bests are of all time."""
    old = book.session("old", after=-100 * DAY)
    book.put(rep(old, 1, load=load("120 kg", 12_000)))
    new = book.session("new")
    book.put(
        rep(new, 1),
        rep(new, 1, rep=RepId(1, negative=True, number=1), exercise="dip", exercise_name="Dip"),
        rep(new, 1, rep=RepId(2, negative=True, number=1), lifter="Bo"),
    )

    found = book.ask(lifter="Ana", exercise="bench_press", since=NOW - 84 * DAY)

    assert found.totals.reps == 1
    assert found.totals.best == Mass(10_500, Unit.KG)
    assert found.records.eccentric_max is None
    assert [record.load.hundredths for record in found.records.loads] == [12_000, 10_500]
    assert found.exercises == (("bench_press", "Bench press"), ("dip", "Dip"))
    assert set(found.lifters) == {"Ana", "Bo"}
    assert [one.exercise for one in found.sets] == ["bench_press"]


def test_an_empty_journal_has_an_empty_chronicle(book):
    """No lifter, no dot, no set, no session."""
    found = book.ask()

    assert (found.lifters, found.spots, found.sets, found.totals.sets) == ((), (), (), 0)
    assert read_past(book.connection, SessionId("none")) is None


def test_an_exercise_that_was_never_done_shows_all(book):
    """The filter of one lifter may not fit another."""
    book.put(rep(book.session(), 1))

    assert book.ask(exercise="dip").choice.exercise == ""


def test_a_session_is_read_back_by_its_name(book):
    """With its sets, warm-ups too."""
    book.session("first", after=DAY)
    put_handbook_set(book, book.session("second"))

    found = read_past(book.connection, SessionId("second"))

    assert found.id == "second"
    assert [one.measured for one in found.sets[0].reps] == list(HANDBOOK)


def test_the_sets_of_a_session_are_those_of_the_choice(book):
    """One lifter, one exercise, no warm-up."""
    session = book.session()
    book.put(
        rep(session, 1, warm_up=True),
        rep(session, 1, rep=RepId(1, negative=True, number=1)),
        rep(session, 1, rep=RepId(2, negative=True, number=1), lifter="Bo"),
    )
    choice = book.ask(lifter="Ana").choice

    assert [one.index for one in read_sets(book.connection, choice, 1)] == [1]
    assert read_sets(book.connection, choice, 7) == ()


def test_a_set_that_was_undone_and_done_again_is_one_set_with_its_rest(book):
    """Rep, rest, both taken back by a strike, rep again: one of each."""
    session = book.session()
    at = RepId(0, negative=True, number=1)
    book.put(rep(session, 1), Rest(session, 0, NOW, 180_000, 180_000), Strike(session, at))
    assert book.ask().totals.rests == 0

    book.put(rep(session, 1))

    totals = book.ask().totals
    assert (totals.sets, totals.negative_sets, totals.reps, totals.rests) == (1, 1, 1, 1)
