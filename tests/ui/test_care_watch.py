"""The watch: what is asked before a set, what answers it, and that it is never seen elsewhere."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gymtimer.domain.care import Severity
from gymtimer.domain.circumstances import circumstances_of
from gymtimer.domain.command import Command
from gymtimer.domain.event import RepDone, RepStruck
from gymtimer.domain.gate import HOLDS
from gymtimer.domain.layout import lay_out
from gymtimer.domain.moment import Moment
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Partner
from gymtimer.domain.playhead import Here, Lowered, Playhead, Status
from gymtimer.domain.timeline import RepId
from gymtimer.ui.care_question import Helper
from gymtimer.ui.care_watch import QUIET, CareWatch
from tests.care import ANA, NOW, RULES, TODAY, USED, bout, negatives, warmed
from tests.gym import BENCH, Floor, part, percent, plan, planned, sets
from tests.ui.watched import Gym, heavy

GO = Command.GO

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
    gym.watch.remember([RepId(0, negative=False, number=1)], {})
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
            assert gym.watch.question is None
        if gym.status not in (Status.SETUP, Status.REST, Status.PAUSED):
            assert gym.watch.told == ""
        # Without a reason no press begins what wants one.
        assert load == 105 or gym.status not in HELD


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["press", "press", "press", "mark", "unmark", "again", *Helper]),
            st.sampled_from([0, 300, QUIET, 5000]),
        ),
        max_size=40,
    )
)
def test_however_a_list_is_marked_nothing_heavy_begins_that_wants_a_reason(actions) -> None:
    """Neither with stops that are not set, nor with nobody there: nobody writes a reason here."""
    gym = Gym(heavy(105, 2))
    for action, after in actions:
        before, question = gym.status, gym.watch.question
        match action:
            case "mark" | "unmark":
                gym.watch.mark("Stops at chest height", action == "unmark")
            case "again":
                gym.watch.list_again()
            case Helper():
                if before in (Status.SETUP, Status.REST):
                    gym.watch.change_helper(action)
            case _:
                gym.press(after=after)
        if before is Status.SETUP and gym.status in HELD:
            assert question is None
            assert not gym.watch._lifters["Ana"].unticked


@pytest.mark.parametrize("severity", Severity)
def test_every_severity_has_a_rank_of_its_own(severity) -> None:
    """Reasons before questions before what is told."""
    assert [Severity.REASON, Severity.ASK, Severity.TELL].index(severity) == severity.rank


def unticked(gym: Gym, *items: str) -> Gym:
    """Go through the list, with *items* not in order."""
    while gym.watch.question.findings:
        gym.press()
    for item in items:
        gym.watch.mark(item, False)
    gym.press()
    return gym


SAFETIES = "Stops at chest height"


@pytest.mark.parametrize(
    ("item", "asked"),
    [
        ("Here, watching, no phone", ["R01"]),
        ("Stops at chest height", ["R02"]),
        ("No sharp pain, nothing popped, not dizzy", ["R30c"]),
    ],
)
def test_what_is_not_in_order_is_asked_about(item, asked):
    """A press that ticks the list does not begin the set; what the rules want follows."""
    gym = unticked(Gym(heavy()), item)

    assert (gym.asked, gym.status) == (asked, Status.SETUP)
    assert gym.written[-1]["missing"] == [item]
    assert gym.watch.question.again
    reason = gym.watch.question.wants_reason
    assert not gym.press()
    if reason:
        assert (gym.asked, gym.status) == (asked, Status.SETUP)
        gym.watch.answer("The pins are welded")
    assert gym.asked == []
    assert gym.press()
    assert gym.status is Status.ASSIST


def test_what_is_marked_twice_is_in_order():
    """A slip of the finger."""
    gym = Gym(heavy())
    gym.press()
    gym.watch.mark("Stops at chest height", False)
    gym.watch.mark("Stops at chest height", True)
    gym.press()
    assert gym.asked == []
    assert "missing" not in gym.written[-1]


def test_the_list_can_be_gone_through_again():
    """Now the stops are set: nothing is asked any more."""
    gym = unticked(Gym(heavy()), "Stops at chest height")
    gym.watch.list_again()
    assert gym.asked == GATE
    gym.press()
    assert gym.asked == []


def test_the_next_list_asks_again():
    """What was not in order then, is asked about then."""
    gym = unticked(Gym(planned(BENCH, negatives(3, 105), negatives(3, 110), rest=240_000)), SAFETIES)
    gym.watch.answer("Welded")
    gym.press()
    gym.do_set()
    gym.end_rest()
    assert gym.asked == GATE
    gym.watch.mark(SAFETIES, False)
    gym.press()
    assert gym.asked == ["R02"]


def test_a_list_that_was_marked_counts_for_its_own_lifter():
    """And a mark does not live on in the next list."""
    gym = Gym(planned(BENCH, negatives(3, 105), negatives(3, 110), rest=240_000))
    gym.press()
    gym.watch.mark(SAFETIES, False)
    gym.press(Command.SKIP_SET)
    assert gym.asked == GATE
    gym.press()
    assert gym.asked == []
    assert "missing" not in gym.written[-1]


def test_below_100_percent_nothing_is_asked_any_more():
    """The way down is offered where it leads out."""
    gym = unticked(Gym(heavy()), SAFETIES)
    assert gym.watch.question.below
    for _ in range(4):
        gym.press(Command.LIGHTER)
    assert (gym.asked, gym.watch.is_heavy) == ([], False)
    assert gym.press()


@pytest.mark.parametrize(
    ("helper", "asked"), [(Helper.OTHER, ["R30"]), (Helper.NOBODY, ["R01"])], ids=["other", "nobody"]
)
def test_another_partner_goes_through_the_gate_again(helper, asked):
    """In the middle of a session, also where the list still held."""
    gym = Gym(heavy(count=3))
    for _ in range(3):
        gym.press()
    gym.do_set()
    gym.watch.change_helper(helper)
    assert gym.written[-1] == {"partner": helper.value}
    gym.end_rest()
    assert gym.asked == asked
    gym.watch.answer("He had to go")
    assert gym.asked == (GATE if helper is Helper.OTHER else ["Lifter", "Rack and load"])
    gym.press()
    assert gym.press()
    gym.do_set()
    gym.end_rest()
    assert gym.asked == []
    gym.watch.change_helper(Helper.OTHER)
    assert gym.asked == ["R30"]


def test_a_change_of_partner_at_a_setup_closes_it_again():
    """What was ticked with the other one."""
    gym = Gym(heavy())
    for _ in range(2):
        gym.press()
    assert gym.asked == []
    gym.watch.change_helper(Helper.OTHER)
    assert not gym.press()
    assert gym.status is Status.SETUP


def test_a_partner_belongs_to_the_plan_or_not():
    """Where nobody has to help, nobody is asked who does."""
    assert Gym(heavy()).watch.may_change_helper
    assert not Gym(heavy(), partner=Partner.NONE).watch.may_change_helper
    assert not Gym(planned(BENCH, sets(1, part(3, "30X0", percent(60))))).watch.may_change_helper


def test_a_bar_that_was_weighed_is_asked_for_no_more():
    """Not even where the question is open."""
    gym = Gym(heavy_smith())
    assert "R27" in gym.asked
    gym.watch.weigh(frozenset({"smith_press"}))
    assert "R27" not in gym.asked


def heavy_smith():
    """Return negatives on the Smith machine."""
    return planned(replace(BENCH, key="smith_press"), negatives(3, None))
