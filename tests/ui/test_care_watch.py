"""The watch: what is asked before a set, what answers it, and that it is never seen elsewhere."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.care import Severity
from gymtimer.domain.circumstances import circumstances_of
from gymtimer.domain.command import Command
from gymtimer.domain.event import RepDone, RepStruck
from gymtimer.domain.gate import HOLDS
from gymtimer.domain.layout import lay_out
from gymtimer.domain.moment import Moment
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.playhead import Here, Lowered, Playhead, Status
from gymtimer.domain.timeline import RepId
from gymtimer.ui.care_watch import QUIET, CareWatch
from tests.care import ANA, NOW, RULES, TODAY, USED, bout, negatives, warmed
from tests.gym import BENCH, Floor, part, percent, plan, planned, sets

GO = Command.GO


class Gym:
    """A session with its watch; nothing runs by itself."""

    def __init__(self, *exercises, bouts=USED, lifter=ANA, **more) -> None:
        its = plan(*exercises, **more)
        timeline = lay_out(its, Pacing(settle=0), [lifter] if lifter else [])
        name = lifter.name if lifter else ""
        bare = circumstances_of(its, timeline, lifter, NOW, TODAY)
        self.floor = Floor(timeline)
        self.written: list[dict] = []
        self.watch = CareWatch({name: bare}, RULES, self, self.floor.clock)
        self.watch.look(self.floor.runner.moment())
        if bouts != "unread":
            self.watch.know(name, bouts)

    def care(self, answer) -> None:
        """Write *answer* down."""
        self.written.append(dict(answer))

    @property
    def status(self) -> Status:
        """What the session is doing."""
        return self.floor.runner.moment().status

    @property
    def asked(self) -> list[str]:
        """The ids of what is asked, or who goes through a list."""
        question = self.watch.question
        if question is None:
            return []
        return [one.id for one in question.findings] + [share.who for share in question.shares]

    def press(self, command: Command = GO, *, after: int = QUIET) -> bool:
        """Press a while later; return whether the session obeyed."""
        self.floor.clock.advance(after)
        self.look()
        obeyed = not self.watch.holds(command, self.floor.clock.now())
        if obeyed:
            try:
                self.floor.press(command)
            except NotNowError:
                obeyed = False
        self.look()
        return obeyed

    def look(self) -> None:
        """Look once, and hand on what happened."""
        seen = len(self.floor.events)
        self.floor.look()
        self.watch.take(self.floor.events[max(0, seen - 3) :])
        self.watch.look(self.floor.runner.moment())

    def do_set(self) -> None:
        """Go from setup to the rest after the set."""
        while self.status is not Status.REST:
            self.floor.clock.advance(4500)
            self.look()
            self.press(after=300)

    def end_rest(self, after: int = 240_000) -> None:
        """End the rest when it is over."""
        self.floor.clock.advance(after)
        self.look()
        while self.status is Status.REST:
            self.press(after=300)


def heavy(load=105, reps=3, count=2, **more):
    """Return bench negatives without a warm-up: one question more."""
    return planned(BENCH, negatives(reps, load, count=count), rest=240_000, **more)


GATE = ["Lifter", "Partner", "Rack and load"]


def test_a_light_set_begins_with_one_press() -> None:
    """Nothing is asked, nothing is listed."""
    gym = Gym(planned(BENCH, sets(1, part(3, "30X0", percent(60)))))

    assert gym.asked == []
    assert gym.press(after=300)
    assert gym.status is Status.ASSIST
    assert gym.written == []


def test_a_question_takes_one_press_and_starts_nothing() -> None:
    """The next press ticks the list, the third begins."""
    gym = Gym(heavy())
    assert gym.asked == ["R19"]
    assert not gym.press()
    assert (gym.asked, gym.status) == (GATE, Status.SETUP)
    assert not gym.press()
    assert (gym.asked, gym.status) == ([], Status.SETUP)
    assert gym.watch.checked == 0
    assert gym.press()
    assert gym.status is Status.ASSIST


def test_the_press_that_led_here_answers_nothing() -> None:
    """Nor does its bounce, nor one that was meant for what stood here before."""
    gym = Gym(heavy())
    for after in (0, 5, QUIET - 6):
        assert not gym.press(after=after)
        assert gym.asked == ["R19"]
    assert not gym.press(after=1)
    assert gym.asked == GATE
    assert not gym.press(after=QUIET - 1)
    assert gym.asked == GATE
    gym.press(after=1)
    assert not gym.press(after=QUIET - 1)
    assert gym.status is Status.SETUP


def test_a_reason_has_to_be_written() -> None:
    """Presses alone do nothing, nor do blanks; the reason is kept with all that was asked."""
    gym = Gym(heavy(122.5, 2))
    assert gym.asked == ["R04", "R19"]
    assert not gym.press()
    gym.watch.answer("  ")
    assert gym.asked == ["R04", "R19"]

    gym.watch.answer(" Tested on Monday ")

    assert gym.asked == GATE
    assert [(one["rule"], one["severity"], one["reason"]) for one in gym.written] == [
        ("R04", "reason", "Tested on Monday"),
        ("R19", "ask", "Tested on Monday"),
    ]
    assert {(one["lifter"], one["load"], one["set"]) for one in gym.written} == {("Ana", "122.5 kg", 0)}


def test_an_answer_is_written_down_with_person_and_load() -> None:
    """And so is the list."""
    gym = Gym(heavy())
    gym.press()
    gym.press()

    [finding, checked] = gym.written
    assert finding == {
        "rule": "R19",
        "severity": "ask",
        "about": "Bench press",
        "text": "Bench press: no warm-up yet. Climb to 90 % first.",
        "reason": "",
        "lifter": "Ana",
        "exercise": "Bench press",
        "load": "105 kg",
        "set": 0,
    }
    assert checked["checked"] == GATE


def test_one_press_is_enough_when_nothing_changed() -> None:
    """The second set begins at once; the tenth minute is too late."""
    gym = Gym(heavy(count=3))
    for _ in range(3):
        gym.press()
    gym.do_set()
    gym.end_rest()
    assert gym.asked == []
    assert gym.watch.checked == 1
    assert gym.press()
    assert gym.status is Status.ASSIST
    gym.do_set()
    gym.end_rest(after=HOLDS)
    assert gym.asked == GATE


def test_another_load_is_looked_at_anew() -> None:
    """A heavier one asks about itself, too; what was answered is not asked again."""
    gym = Gym(planned(BENCH, negatives(3, 105), negatives(3, 110), rest=240_000))
    for _ in range(3):
        gym.press()
    gym.do_set()
    gym.end_rest()
    assert gym.asked == GATE


def test_a_rest_that_is_cut_short_is_asked_about() -> None:
    """By the time that really passed."""
    gym = Gym(heavy())
    for _ in range(3):
        gym.press()
    gym.do_set()
    gym.end_rest(after=60_000)
    assert gym.asked == ["R21"]
    assert "s of rest since the last hard set" in gym.watch.question.findings[0].text


def test_one_lifters_answer_is_not_anothers() -> None:
    """What Ana knows Bo is asked as well; each goes through a list of their own."""
    bo = replace(ANA, name="Bo")
    its = plan(heavy(count=1))
    tape = lay_out(its, Pacing(settle=0), [ANA, bo])
    bare = {one.name: circumstances_of(its, tape, one, NOW, TODAY) for one in (ANA, bo)}
    floor = Floor(tape)
    written = []
    book = type("Book", (), {"care": lambda self, answer: written.append(answer)})()
    watch = CareWatch(bare, RULES, book, floor.clock)
    for name in bare:
        watch.know(name, USED)
    watch.look(floor.runner.moment())
    watch.answer()
    watch.answer()
    assert watch.question is None
    while floor.runner.moment().phase.work.lifter == "Ana":
        floor.clock.advance(9000)
        floor.press(GO)
        watch.look(floor.runner.moment())

    assert [one.id for one in watch.question.findings] == ["R19"]
    assert watch.question.title == "Bo, before this set"
    watch.answer()
    assert [share.who for share in watch.question.shares] == GATE
    assert [one["lifter"] for one in written] == ["Ana", "Ana", "Bo"]


def test_what_is_only_told_needs_no_press() -> None:
    """It stands on the setup page; the list comes before an overloaded set as ever."""
    gym = Gym(warmed(BENCH, negatives(3, 105)), bouts=(*USED, bout(90, 20)))
    gym.do_set()
    gym.end_rest()
    assert gym.asked == ["R12", "R11"]
    gym.press()
    assert gym.asked == GATE
    assert gym.watch.told == "Chest: a large session 90 hours ago. After those 96 hours are better."
    gym.press()
    gym.press()
    assert (gym.status, gym.watch.told) == (Status.ASSIST, "")


def test_nothing_begins_before_the_past_was_read() -> None:
    """A heavy set waits for the journal; then it asks, or does not."""
    gym = Gym(heavy(), bouts="unread")
    assert not gym.press()
    assert (gym.asked, gym.status) == ([], Status.SETUP)
    gym.watch.know("Ana", None)
    assert gym.asked == ["R19"]
    gym.watch.know("Ana", ())  # a second answer changes nothing
    assert gym.asked == ["R19"]


def test_other_commands_pass() -> None:
    """A set can be skipped, a session left, whatever is asked."""
    gym = Gym(heavy())
    assert gym.press(Command.SKIP_SET)
    assert gym.asked != []  # of the next set
    assert gym.press(Command.LEAVE, after=300) or gym.status is Status.SETUP


def test_back_to_the_setup_asks_no_second_time() -> None:
    """What was answered stays so, and the list holds."""
    gym = Gym(heavy())
    for _ in range(3):
        gym.press()
    assert gym.press(Command.BACK)
    assert (gym.status, gym.asked) == (Status.SETUP, [])


def test_reps_that_were_struck_do_not_count() -> None:
    """A warm-up that was taken back is none."""
    gym = Gym(warmed(BENCH, negatives(3, 105)))
    rep = RepId(0, negative=False, number=1)
    work = gym.floor.timeline.phases[0].work
    gym.watch.take([RepDone(work, Lowered(rep, 3000), 3000)])
    assert not asked_before(gym, 1)
    gym.watch.take([RepStruck(rep)])
    assert asked_before(gym, 1) == ["R19"]


def test_what_was_done_before_a_crash_counts() -> None:
    """Nobody is asked to warm up twice."""
    gym = Gym(warmed(BENCH, negatives(3, 105)))
    gym.watch.remember([RepId(0, negative=False, number=1)])
    assert not asked_before(gym, 1)


def asked_before(gym: Gym, index: int) -> list[str]:
    """Return the ids of what is asked at the setup of the set *index*."""
    timeline = gym.floor.timeline
    place = next(n for n, one in enumerate(timeline.phases) if one.work.index == index)
    gym.watch.look(Moment(timeline, Playhead(0, 0, 0), Here(0, 0), 0))
    gym.watch.look(Moment(timeline, Playhead(place, 0, 0), Here(place, 0), 0))
    question = gym.watch.question
    return [one.id for one in question.findings] if question else []


def test_a_first_session_is_told_by_its_lower_end() -> None:
    """There each set may end."""
    line = sets(3, part(5, "50A0", percent(105), least=4))
    gym = Gym(planned(replace(BENCH, primary=("elbow flexors",)), line, rest=240_000), bouts=())
    assert gym.asked == ["R07", "R19"]
    assert gym.watch.question.findings[0].text.endswith("at most 6 lowerings, planned are 12.")


HELD = {Status.ASSIST, Status.SETTLE, Status.LOWER, Status.HOLD, Status.LIFT, Status.RACK}


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(
            st.sampled_from([*Command, GO, GO, GO]),
            st.sampled_from([0, 100, 300, QUIET, 1500, 5000, 200_000]),
        ),
        max_size=60,
    ),
    st.sampled_from([105, 122.5, 145]),
)
def test_however_people_press_no_question_is_seen_while_a_bar_is_held(presses, load) -> None:
    """Nor does the press that answers begin the set."""
    gym = Gym(heavy(load, 2), bouts=USED)
    for command, after in presses:
        before, open_before = gym.status, gym.watch.question
        gym.press(command, after=after)
        if command is GO and before is Status.SETUP and open_before is not None:
            assert gym.status is not Status.ASSIST
        if gym.status is not Status.SETUP:
            assert (gym.watch.question, gym.watch.told) == (None, "")
        # Without a reason no press begins what wants one.
        assert load == 105 or gym.status not in HELD


@pytest.mark.parametrize("severity", Severity)
def test_every_severity_has_a_rank_of_its_own(severity) -> None:
    """Reasons before questions before what is told."""
    assert [Severity.REASON, Severity.ASK, Severity.TELL].index(severity) == severity.rank
