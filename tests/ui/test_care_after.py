"""What is told and asked after a set: in the rest, never while a bar moves, never in anybody's way."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gymtimer.domain.care import Rule, Severity
from gymtimer.domain.command import Command
from gymtimer.domain.moment import Moment
from gymtimer.domain.playhead import Here, Playhead, Status
from gymtimer.domain.timeline import Kind, RepId
from gymtimer.ui.around import Around
from gymtimer.ui.care_watch import QUIET
from gymtimer.ui.scene import Scene
from gymtimer.ui.scenery import ANSWER, CHANGE, scene
from tests.care import RULES, negatives
from tests.gym import BENCH, planned, tape
from tests.ui.watched import Gym, heavy

DROP = "1.5 s: that was a drop. 5 % less?"
HELD = {Status.ASSIST, Status.SETTLE, Status.LOWER, Status.HOLD, Status.LIFT, Status.RACK, Status.STOPPED}


def strict(severity: Severity) -> Mapping[str, Rule]:
    """Return the rules with another severity of R16 and R17: they are data."""
    return {**RULES, **{one: replace(RULES[one], severity=severity) for one in ("R16", "R17")}}


def at_set(severity: Severity = Severity.TELL, count: int = 3) -> Gym:
    """Return a gym in which the first heavy set may begin."""
    gym = Gym(heavy(count=count), rules=strict(severity))
    gym.press()
    gym.press()
    return gym


def lower(gym: Gym, *lengths: int) -> None:
    """Begin the set, and let the bar down in so many ms each time; it comes up in 2.2 s."""
    gym.press()
    for length in lengths:
        gym.press(after=2200)
        gym.press(after=length + 1150)  # a second at the top comes first


def drop(gym: Gym) -> None:
    """Begin the set, and let the bar down in 1.5 s."""
    lower(gym, 1500)
    assert gym.status is Status.STOPPED


def dropped(severity: Severity = Severity.TELL) -> Gym:
    """Return a gym in the rest after a drop."""
    gym = at_set(severity)
    drop(gym)
    gym.do_set()
    return gym


def shown(gym: Gym) -> Scene:
    """Return what the stage shows."""
    around = Around(told=gym.watch.told, asked=bool(gym.watch.asked), measured=gym.watch._after._measured)
    return scene(gym.floor.runner.moment(), around)


def test_a_drop_is_told_in_the_rest_and_nowhere_else():
    """Without a press; nothing waits for it."""
    gym = at_set()
    drop(gym)
    assert gym.watch.told == ""
    gym.do_set()

    assert (gym.watch.told, gym.watch.asked) == (DROP, ())
    assert shown(gym).small.endswith(DROP)
    assert shown(gym).actions[-1] == CHANGE
    gym.end_rest()
    assert DROP not in gym.watch.told


def test_two_short_ones_are_told():
    """In the words of the rule."""
    gym = at_set()
    lower(gym, 2500, 2500)
    gym.do_set()

    assert gym.watch.told == "Two short ones in a row. 5 % less?"


def test_a_set_that_was_as_planned_tells_nothing():
    """Nor does one that nobody measured."""
    gym = at_set()
    gym.do_set()
    assert (gym.watch.told, gym.watch.asked) == ("", ())


def test_what_asks_after_a_set_takes_one_press_and_is_written_down():
    """On the page that the stage's small button opens, as long as it waits."""
    gym = dropped(Severity.ASK)
    assert shown(gym).actions[-1] == ANSWER
    [asked] = gym.watch.asked
    assert asked.title == "Ana, after set 1 of 3, Bench press"
    before = len(gym.written)

    gym.watch.answer_after(asked.key)

    assert gym.watch.asked == ()
    assert shown(gym).actions[-1] == CHANGE
    assert gym.written[before:] == [
        {
            "rule": "R17",
            "severity": "ask",
            "about": "Bench press",
            "text": DROP,
            "reason": "",
            "lifter": "Ana",
            "exercise": "Bench press",
            "load": "105 kg",
            "set": 0,
        }
    ]
    gym.watch.look(gym.floor.runner.moment())  # the rest goes on
    assert gym.watch.asked == ()
    gym.watch.answer_after(asked.key)  # a second press says nothing more
    assert len(gym.written) == before + 1


def test_a_reason_after_a_set_has_to_be_written():
    """Blanks are none."""
    gym = dropped(Severity.REASON)
    [asked] = gym.watch.asked
    gym.watch.answer_after(asked.key, "  ")
    assert gym.watch.asked == (asked,)
    gym.watch.answer_after(asked.key, " The grip slipped ")
    assert gym.watch.asked == ()
    assert gym.written[-1]["reason"] == "The grip slipped"


@pytest.mark.parametrize("severity", [Severity.ASK, Severity.REASON])
def test_no_set_waits_for_an_answer_after_another(severity):
    """It stays open; at the end it is written down that nobody gave one."""
    gym = dropped(severity)
    gym.end_rest()
    assert gym.status is Status.SETUP
    while gym.watch.question is not None:
        gym.press()
    assert gym.press()
    assert gym.status is Status.ASSIST
    assert len(gym.watch.asked) == 1

    gym.watch.leave()

    assert gym.written[-1]["unanswered"] is True
    assert (gym.written[-1]["rule"], gym.written[-1]["set"]) == ("R17", 0)
    assert gym.watch.asked == ()


def test_a_time_that_was_corrected_asks_no_more():
    """The page of changes may say that the tap came too early."""
    gym = dropped(Severity.ASK)
    rep = RepId(0, negative=True, number=1)
    gym.floor.runner.correct_length(rep, 4000)
    gym.floor.events += gym.floor.runner.tick().events
    gym.watch._after._measured[rep] = 4000
    gym.watch.look(gym.floor.runner.moment())
    assert (gym.watch.told, gym.watch.asked) == ("", ())


def test_who_overrules_the_end_of_a_set_is_written_down():
    """With rule, person, load; nobody is asked."""
    gym = at_set()
    drop(gym)
    before = len(gym.written)
    assert gym.press(Command.GO_ON, after=2500)

    assert [(one["rule"], one["overruled"], one["lifter"], one["load"]) for one in gym.written[before:]] == [
        ("R17", True, "Ana", "105 kg")
    ]
    gym.press(after=1500)
    gym.floor.clock.advance(2000)
    gym.look()
    assert gym.status is Status.LOWER  # the next rep: the drop before it is nothing to read now
    assert gym.watch.told == ""


def test_what_presses_timed_before_a_cut_is_told_after_it():
    """The rest goes on where it was."""
    gym = dropped(Severity.ASK)
    measured = dict(gym.watch._after._measured)
    again = Gym(heavy(), rules=strict(Severity.ASK))
    again.watch.remember(list(measured), measured)
    again.watch.look(gym.floor.runner.moment())
    assert (again.watch.told, len(again.watch.asked)) == (DROP, 1)


def test_a_rest_inside_a_set_tells_nothing_yet():
    """The set goes on after it; there nobody reads."""
    gym = Gym(planned(BENCH, negatives(3, 105, count=2), rest_in_set=15_000))
    for index, phase in enumerate(gym.floor.timeline.phases):
        if phase.kind is Kind.REST:
            gym.watch.remember((), {RepId(phase.work.index, negative=True, number=1): 1000})
            gym.watch.look(Moment(gym.floor.timeline, Playhead(index, 0, 0), Here(index, 0), 0))
            assert bool(gym.watch.told) is not phase.in_set


def test_of_several_it_is_told_whose_set_it_was():
    """Somebody else is next, with another load."""
    gym = Gym(heavy())
    timeline = tape(planned(BENCH, negatives(3, None, count=2)), lifters=("Ana", "Bo"))
    index = next(n for n, phase in enumerate(timeline.phases) if phase.kind is Kind.REST)
    after = gym.watch._after
    after.remember({RepId(timeline.phases[index].work.index, negative=True, number=1): 1500})
    told = after.look(Moment(timeline, Playhead(index, 0, 0), Here(index, 0), 0))
    assert told == f"{timeline.phases[index].work.lifter}  ·  1.5 s: that was a drop. 5 % less?"


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(
            st.sampled_from([*Command, Command.GO, Command.GO, Command.GO]),
            st.sampled_from([0, 150, 1600, 2200, QUIET, 5000, 200_000]),
        ),
        max_size=40,
    ),
    st.sampled_from(Severity),
)
def test_however_people_press_nothing_is_told_while_a_bar_is_held(presses, severity):
    """And an open answer never keeps a press from the session, nor lets one through."""
    free, strictly = (
        Gym(planned(BENCH, negatives(3, 105, count=3)), rules=strict(it)) for it in (Severity.TELL, severity)
    )
    for command, after in presses:
        assert free.press(command, after=after) == strictly.press(command, after=after)
        assert free.status is strictly.status
        assert strictly.watch.told == "" or strictly.status not in HELD
