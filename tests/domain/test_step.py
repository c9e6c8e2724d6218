"""The steps: every command in every status either does something sensible or means nothing."""

from dataclasses import dataclass

import pytest

from gymtimer.domain.allowed import ALLOWED, NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.event import RepAborted, RepDone, RepMeasured, Rested
from gymtimer.domain.moment import Moment
from gymtimer.domain.outcome import Step
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.playhead import Playhead, Status, status
from gymtimer.domain.spotting import spotted
from gymtimer.domain.step import step
from gymtimer.domain.timeline import Kind, Timeline
from tests.gym import BENCH, CURL, kilos, part, planned, sets, tape

GO, BACK, RACK_IT, PAUSE = Command.GO, Command.BACK, Command.RACK_IT, Command.PAUSE
NOW = 100_000


@dataclass(frozen=True)
class Scene:
    """A tape with a playhead somewhere in a phase, at clock time `NOW`."""

    timeline: Timeline
    head: Playhead

    def does(self, command: Command, late: int = 0) -> Step:
        """Return the step of *command*."""
        return step(self.timeline, self.head, command, NOW - late, NOW, NOW)

    def moment(self) -> Moment:
        """Return what goes on."""
        return Moment(self.timeline, self.head, self.head.at(self.timeline, NOW), NOW)


def doing(taken: Step) -> Status:
    """Return what goes on after a step."""
    return status(taken.timeline, taken.head, taken.head.at(taken.timeline, NOW))


NEGATIVES = tape(planned(BENCH, sets(2, part(2, "42A1", kilos(100)))))
OWN = tape(planned(CURL, sets(2, part(2, "40X0"))))
FINISHING = tape(planned(BENCH, sets(2, part(3, "20X0", to_failure=True), part(2, "40A0"))))


def scene(
    timeline: Timeline, kind: Kind, elapsed: int = 1000, nth: int = 0, *, running: bool = True
) -> Scene:
    """Return the nth phase of a kind, *elapsed* into it."""
    index = [i for i, phase in enumerate(timeline.phases) if phase.kind is kind][nth]
    if not running:
        return Scene(timeline, Playhead(index, elapsed, NOW, running=False))
    return Scene(timeline, Playhead(index, 0, NOW - elapsed))


def aborted() -> Scene:
    """Return a rack after RACK IT."""
    taken = scene(NEGATIVES, Kind.LOWER).does(RACK_IT)
    return Scene(taken.timeline, Playhead(taken.head.index, 0, NOW - 1000))


def stopped() -> Scene:
    """Return the rack of a set that ended by itself: its first rep was a drop."""
    taken = spotted(scene(NEGATIVES, Kind.LOWER, 900).does(GO), {})
    index = next(i for i, phase in enumerate(taken.timeline.phases) if phase.instead)
    return Scene(taken.timeline, Playhead(index, 0, NOW - 2500))


SCENES = {
    Status.SETUP: scene(NEGATIVES, Kind.SETUP),
    Status.ASSIST: scene(NEGATIVES, Kind.ASSIST),
    Status.SETTLE: scene(NEGATIVES, Kind.SETTLE),
    Status.LOWER: scene(NEGATIVES, Kind.LOWER),
    Status.HOLD: scene(NEGATIVES, Kind.HOLD, 500),
    Status.LIFT: scene(OWN, Kind.LIFT),
    Status.FREE: scene(FINISHING, Kind.FREE),
    Status.RACK: scene(NEGATIVES, Kind.RACK),
    Status.STOPPED: stopped(),
    Status.ABORTED: aborted(),
    Status.REST: scene(NEGATIVES, Kind.REST, 175_000),
    Status.PAUSED: scene(NEGATIVES, Kind.REST, running=False),
    Status.PAUSED_RACK: scene(NEGATIVES, Kind.RACK, running=False),
    Status.DONE: Scene(NEGATIVES, Playhead(len(NEGATIVES.phases), 0, NOW - 1000)),
}

#: What each command of `ALLOWED` leads to.
LEADS_TO = {
    (Status.SETUP, GO): Status.ASSIST,
    (Status.SETUP, Command.SKIP_SET): Status.SETUP,
    (Status.SETUP, Command.HEAVIER): Status.SETUP,
    (Status.SETUP, Command.LIGHTER): Status.SETUP,
    (Status.SETUP, PAUSE): Status.PAUSED,
    (Status.SETUP, Command.LEAVE): Status.DONE,
    (Status.ASSIST, GO): Status.SETTLE,
    (Status.ASSIST, Command.END_SET): Status.RACK,
    (Status.ASSIST, RACK_IT): Status.ABORTED,
    (Status.SETTLE, BACK): Status.ASSIST,
    (Status.SETTLE, RACK_IT): Status.ABORTED,
    (Status.LOWER, GO): Status.HOLD,
    (Status.LOWER, BACK): Status.ABORTED,
    (Status.LOWER, RACK_IT): Status.ABORTED,
    (Status.HOLD, GO): Status.LOWER,
    (Status.HOLD, BACK): Status.ABORTED,
    (Status.HOLD, RACK_IT): Status.ABORTED,
    (Status.LIFT, BACK): Status.ABORTED,
    (Status.LIFT, RACK_IT): Status.ABORTED,
    (Status.FREE, GO): Status.ASSIST,
    (Status.FREE, BACK): Status.ABORTED,
    (Status.FREE, RACK_IT): Status.ABORTED,
    (Status.FREE, Command.END_SET): Status.RACK,
    (Status.RACK, GO): Status.REST,
    (Status.RACK, PAUSE): Status.PAUSED_RACK,
    (Status.RACK, RACK_IT): Status.ABORTED,
    (Status.STOPPED, GO): Status.REST,
    (Status.STOPPED, Command.GO_ON): Status.ASSIST,
    (Status.STOPPED, BACK): Status.ASSIST,
    (Status.STOPPED, PAUSE): Status.PAUSED_RACK,
    (Status.STOPPED, RACK_IT): Status.ABORTED,
    (Status.ABORTED, GO): Status.REST,
    (Status.REST, GO): Status.SETUP,
    (Status.REST, Command.LESS_REST): Status.REST,
    (Status.REST, Command.MORE_REST): Status.REST,
    (Status.REST, Command.HEAVIER): Status.REST,
    (Status.REST, Command.LIGHTER): Status.REST,
    (Status.REST, Command.SKIP_SET): Status.DONE,
    (Status.REST, PAUSE): Status.PAUSED,
    (Status.REST, Command.LEAVE): Status.DONE,
    (Status.PAUSED, GO): Status.REST,
    (Status.PAUSED, PAUSE): Status.REST,
    (Status.PAUSED, Command.LEAVE): Status.DONE,
    (Status.PAUSED_RACK, GO): Status.RACK,
    (Status.PAUSED_RACK, PAUSE): Status.RACK,
    (Status.PAUSED_RACK, RACK_IT): Status.ABORTED,
    (Status.DONE, Command.LEAVE): Status.DONE,
}

#: Where back is an undo, which is the runner's.
UNDONE_BY_RUNNER = {(doing, BACK) for doing in (
    Status.SETUP, Status.ASSIST, Status.RACK, Status.REST, Status.DONE,
)}  # fmt: skip

#: Where the sets ahead can be changed, by the runner, which is told how.
REGROUPED_BY_RUNNER = {(Status.SETUP, Command.REGROUP), (Status.REST, Command.REGROUP)}

#: Where a lighter load may be offered, by the runner, which knows what was measured: `ease` is asked instead.
EASED_BY_RUNNER = {(Status.SETUP, Command.EASE), (Status.REST, Command.EASE)}


#: No press alone says what a bar weighs: `weighed` is asked instead.
SAID_WITH_A_MASS = (Status.SETUP, Command.WEIGHED)


@pytest.mark.parametrize("doing_now", Status)
@pytest.mark.parametrize("command", Command)
def test_every_command_in_every_status(doing_now, command):
    """What the table allows leads where it should; all else is refused."""
    here = SCENES[doing_now]
    assert here.moment().status is doing_now
    wanted = LEADS_TO.get((doing_now, command))

    if wanted is None:
        with pytest.raises(NotNowError):
            here.does(command)
    else:
        taken = here.does(command)
        assert doing(taken) is wanted
        assert taken.alarm is (wanted is Status.ABORTED)


def test_the_table_allows_what_does_something_and_nothing_else():
    """The buttons read it."""
    allowed = {(doing_now, command) for doing_now, commands in ALLOWED.items() for command in commands}

    by_runner = UNDONE_BY_RUNNER | REGROUPED_BY_RUNNER | EASED_BY_RUNNER
    assert allowed == LEADS_TO.keys() | by_runner | {SAID_WITH_A_MASS}


@pytest.mark.parametrize("doing_now", Status)
def test_rack_it_is_allowed_from_assist_to_racked_and_nowhere_else(doing_now):
    """Where a bar may be in somebody's hands."""
    moves = {"assist", "settle", "lower", "hold", "lift", "free", "rack", "stopped", "paused rack"}

    assert (RACK_IT in ALLOWED[doing_now]) is (doing_now.value in moves)


@pytest.mark.parametrize(
    ("kind", "elapsed", "cut"),
    [
        (Kind.SETTLE, 1000, 0),
        (Kind.HOLD, 500, 0),
        (Kind.LOWER, 0, 0),
        (Kind.LOWER, 3999, 3999),
        (Kind.ASSIST, 1000, None),
        (Kind.RACK, 1000, None),
    ],
)
def test_a_stop_cuts_the_rep_that_has_begun(kind, elapsed, cut):
    """From the count on; in an assist or a rack no rep is under way."""
    events = scene(NEGATIVES, kind, elapsed).does(RACK_IT).events

    assert [(e.rep.number, e.length) for e in events if isinstance(e, RepAborted)] == (
        [] if cut is None else [(1, cut)]
    )


def test_a_stop_in_the_pause_at_the_bottom_cuts_nothing():
    """The rep was done when its lowering ended."""
    assert scene(NEGATIVES, Kind.HOLD, nth=1).does(RACK_IT).events == ()


@pytest.mark.parametrize(("elapsed", "number", "length"), [(1999, 1, 1999), (4000, 2, 0), (5500, 2, 1500)])
def test_a_stop_in_own_reps_cuts_the_one_that_is_lowered(elapsed, number, length):
    """Down two seconds, up two."""
    (cut,) = scene(FINISHING, Kind.FREE, elapsed).does(RACK_IT).events

    assert (cut.rep.negative, cut.rep.number, cut.length) == (False, number, length)


def test_a_stop_in_an_own_lift_after_the_bottom_cuts_nothing():
    """Failure on the way up is no rep begun on the way down."""
    assert scene(FINISHING, Kind.FREE, 3000).does(RACK_IT).events == ()


def test_a_stop_in_the_count_before_own_reps_cuts_the_first_of_them():
    """Not the negative that would have come later."""
    (cut,) = scene(FINISHING, Kind.SETTLE).does(RACK_IT).events

    assert (cut.rep.negative, cut.rep.number, cut.length) == (False, 1, 0)


@pytest.mark.parametrize(("elapsed", "counts"), [(0, False), (999, False), (1000, True)])
def test_a_go_in_the_first_second_of_an_assist_does_not_say_that_the_bar_is_up(elapsed, counts):
    """Nobody gets a bar up so fast."""
    here = scene(NEGATIVES, Kind.ASSIST, elapsed)

    if counts:
        assert doing(here.does(GO)) is Status.SETTLE
    else:
        with pytest.raises(NotNowError):
            here.does(GO)


PLAIN = tape(planned(BENCH, sets(2, part(2, "40A0"))), pacing=Pacing(settle=0))


def lowered(after: int, nth: int = 0) -> Scene:
    """Return a lowering of four seconds that the clock ended *after* milliseconds ago."""
    return scene(PLAIN, Kind.LOWER, 4000 + after, nth)


@pytest.mark.parametrize(("after", "late", "length"), [(0, 0, 4000), (999, 0, 4999), (2000, 3000, 3000)])
@pytest.mark.parametrize("nth", [0, 1])
def test_a_go_around_the_bottom_measures_and_moves_nothing(after, late, length, nth):
    """Into an assist and into a rack alike, up to a second after it, however late it comes."""
    here = lowered(after, nth)

    taken = here.does(GO, late)

    assert [event.length for event in taken.events if isinstance(event, RepMeasured)] == [length]
    assert taken.head.at(PLAIN, NOW + 60_000).index == here.head.index + 1


@pytest.mark.parametrize(("late", "counts"), [(2000, True), (2001, False)])
def test_an_old_go_starts_nothing(late, counts):
    """Two seconds without an answer are too long."""
    here = lowered(5000)

    if counts:
        assert doing(here.does(GO, late)) is Status.LOWER
    else:
        with pytest.raises(NotNowError):
            here.does(GO, late)


def test_an_old_go_in_a_lowering_still_ends_it():
    """It was down when they pressed."""
    (done,) = scene(PLAIN, Kind.LOWER, 3500).does(GO, 3000).events

    assert isinstance(done, RepDone)
    assert (done.lowered.length, done.lowered.measured) == (500, True)


@pytest.mark.parametrize(("elapsed", "leads_to"), [(2699, Status.ASSIST), (2701, Status.ABORTED)])
def test_back_returns_from_the_count_until_the_voice_begins_to_say_lower(elapsed, leads_to):
    """A word begins before its beat, and is finished once it has begun."""
    timeline = tape(planned(BENCH, sets(1, part(1, "40A0"))))

    assert doing(scene(timeline, Kind.SETTLE, elapsed).does(BACK)) is leads_to


def test_a_rest_with_more_than_ten_seconds_left_asks_for_a_second_go():
    """Within two seconds; the rest is told as it was."""
    asking = scene(NEGATIVES, Kind.REST, 20_000).does(GO)
    assert doing(asking) is Status.REST
    again = Scene(asking.timeline, asking.head)

    (rested,) = step(again.timeline, again.head, GO, NOW + 2000, NOW + 2000, NOW + 2000).events

    assert isinstance(rested, Rested)
    assert (rested.planned, rested.actual) == (180_000, 22_000)
    late = step(again.timeline, again.head, GO, NOW + 2001, NOW + 2001, NOW + 2001)
    assert doing(late) is Status.REST


@pytest.mark.parametrize(
    ("elapsed", "command", "remaining"),
    [
        (20_000, Command.MORE_REST, 175_000),
        (20_000, Command.LESS_REST, 145_000),
        (170_000, Command.LESS_REST, 0),
        (190_000, Command.MORE_REST, 15_000),
        (190_000, Command.LESS_REST, -10_000),
    ],
)
def test_a_rest_grows_and_shrinks_by_fifteen_seconds(elapsed, command, remaining):
    """Never to less than what has passed; in overtime it grows from now."""
    taken = scene(NEGATIVES, Kind.REST, elapsed).does(command)

    assert Moment(taken.timeline, taken.head, taken.head.at(taken.timeline, NOW), NOW).remaining == remaining


def test_skipping_in_a_cluster_leaves_the_sets_own_rest():
    """The time rested counts for it."""
    timeline = tape(planned(BENCH, sets(2, part(3, "40A0")), rest_in_set=15_000))

    taken = scene(timeline, Kind.REST, 5000).does(Command.SKIP_SET)

    moment = Moment(taken.timeline, taken.head, taken.head.at(taken.timeline, NOW), NOW)
    assert moment.status is Status.REST
    assert moment.remaining == 175_000
    assert taken.timeline.next_set(taken.head.index).number == 2
