"""Loads that change, and plates that are moved, on a tape that goes on."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain import splice
from gymtimer.domain.cue import Sound, tone, word
from gymtimer.domain.gym import Gym, Station
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter, OneRM
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.loading import heavier, lighter, on_bar, set_to_come, weighed
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Advance
from gymtimer.domain.plates import change_text
from gymtimer.domain.stretch import Stretch, with_word
from gymtimer.domain.texts import texts_of
from gymtimer.domain.timeline import Ending, Kind
from tests.gym import BENCH, CURL, PULL_UP, kilos, part, percent, plan, planned, sets

KG = Unit.KG
SQUAT = replace(BENCH, key="back_squat", name="Back squat")
SMITH = replace(BENCH, key="smith_press", name="Smith press", bar=None, station="Smith machine")


def kg(*plates):
    return tuple(Mass(round(plate * 100), KG) for plate in plates)


def lifter(mass=100, *more):
    keys = ("bench_press", "biceps_curl", "smith_press", "back_squat")
    return Lifter(
        "Ana", body=Mass(8000, KG), one_rms=tuple(OneRM(key, key, Mass(mass * 100, KG)) for key in keys)
    )


def tape(*exercises, gym=None, who=None, **more):
    return lay_out(plan(*exercises, **more), Pacing(), [who or lifter()], gym=gym or Gym())


def ramp(*loads, warm_ups=()):
    lines = tuple(sets(1, part(2, "40A0", load)) for load in loads)
    return planned(BENCH, *lines, warm_ups=tuple(sets(1, part(3, "3010", load)) for load in warm_ups))


def setups(timeline):
    return [phase.work for phase in timeline.phases if phase.kind is Kind.SETUP]


def texts(timeline):
    return [work.load.text for work in setups(timeline)]


def index_of(timeline, kind, number):
    return [i for i, phase in enumerate(timeline.phases) if phase.kind is kind and not phase.in_set][number]


def test_each_set_finds_what_the_one_before_left():
    """From 60 to 70 kg five are added on each side; the next 25 + 15 + 2.5 of 105 keep nothing but fit."""
    laid = tape(ramp(kilos(60), kilos(70), kilos(60)))
    sides = [work.load.side for work in setups(laid)]

    assert sides == [kg(20), kg(20, 5), kg(20)]


def test_two_exercises_on_one_bar_share_its_plates():
    """What hangs on a barbell of 20 kg stays there for the next exercise with such a one."""
    laid = tape(ramp(kilos(70)), planned(SQUAT, sets(1, part(2, "40A0", kilos(80)))))
    rest = index_of(laid, Kind.REST, 0)
    upcoming = set_to_come(laid, rest)

    assert upcoming.load.side == kg(25, 5)
    assert change_text(on_bar(laid, rest, upcoming.load), upcoming.load.side) == "each side: 5 on"


def test_other_stations_keep_their_plates():
    """The Smith machine is not the barbell: nobody is told to change what hangs on the other bar."""
    gym = Gym(stations=(Station("Smith machine", Mass(1200, KG)),))
    smith = planned(SMITH, sets(1, part(2, "40A0", kilos(52))))
    laid = tape(ramp(kilos(70)), smith, ramp(kilos(80)), gym=gym)
    rests = [index_of(laid, Kind.REST, number) for number in (0, 1)]

    assert [work.load.side for work in setups(laid)] == [kg(25), kg(20), kg(25, 5)]
    assert on_bar(laid, rests[0], set_to_come(laid, rests[0]).load) is None
    assert on_bar(laid, rests[1], set_to_come(laid, rests[1]).load) == kg(25)


def test_a_changed_load_holds_for_the_rest_of_the_exercise():
    """In the first rest one step up changes what comes, not what was done, nor the other exercise."""
    laid = tape(ramp(kilos(100), kilos(105), kilos(110)), planned(CURL, sets(1, part(2, "40A0", kilos(30)))))
    rest = index_of(laid, Kind.REST, 0)

    assert texts(heavier(laid, rest)) == ["100 kg", "107.5 kg", "112.5 kg", "30 kg"]
    assert texts(lighter(lighter(laid, rest), rest)) == ["100 kg", "100 kg", "105 kg", "30 kg"]


def test_in_a_setup_the_set_itself_is_changed():
    """The first setup can be changed, too, and then says the new load."""
    changed = heavier(tape(ramp(percent(105), percent(105))), 0)

    assert texts(changed) == ["107.5 kg", "107.5 kg"]
    assert "one hundred and seven point five kilos" in changed.phases[0].cues[0].text


def test_a_warm_up_changes_warm_ups_only():
    """Who finds the second warm-up too light does not want to lower more for it."""
    laid = tape(ramp(percent(105), warm_ups=(percent(50), percent(70))))

    assert texts(heavier(laid, 0)) == ["52.5 kg", "72.5 kg", "105 kg"]
    assert texts(heavier(laid, index_of(laid, Kind.REST, 1))) == ["50 kg", "70 kg", "107.5 kg"]


def test_a_load_of_somebody_else_stays():
    """A change is for the lifter of the set to come."""
    laid = tape(ramp(kilos(100), kilos(100)))
    second = index_of(laid, Kind.SETUP, 1)
    ben = tuple(
        replace(phase, work=replace(phase.work, lifter="Ben")) if n >= second else phase
        for n, phase in enumerate(laid.phases)
    )

    assert texts(heavier(replace(laid, phases=ben), 0)) == ["102.5 kg", "100 kg"]


def test_both_loads_of_a_mixed_set_move_together():
    """Own reps and the negatives after them are one step heavier, each."""
    line = sets(1, part(8, "20X0", kilos(70), to_failure=True), part(3, "40A0", kilos(80)))
    work = setups(heavier(tape(planned(BENCH, line)), 0))[0]

    assert (work.load.text, work.then_load.text) == ("72.5 kg", "82.5 kg")


def test_what_can_not_be_changed_is_the_same_tape():
    """Inside a cluster, under the bar, without a load and after the last set there is nothing to change."""
    cluster = tape(planned(BENCH, sets(1, part(2, "40A0", kilos(100))), rest_in_set=15_000))
    inside = next(i for i, phase in enumerate(cluster.phases) if phase.in_set)
    bare = tape(ramp(kilos(20)))
    silent = tape(planned(BENCH, sets(1, part(2, "40A0"))))

    assert heavier(cluster, inside) is cluster
    assert lighter(bare, 0) is bare
    assert heavier(silent, 0) is silent
    assert heavier(bare, len(bare.phases) - 1) is bare


def test_no_clock_ends_an_assist_once_the_load_is_heavy():
    """98 % goes on by itself; one step more is a load that only a person may say is up."""
    light = ramp(percent(98), percent(98))
    laid = tape(replace(light, advance=Advance.AUTO))
    first = heavier(laid, 0)
    back = lighter(first, 0)

    def endings(timeline):
        return {phase.ending for phase in timeline.phases if phase.kind is Kind.ASSIST}

    assert endings(laid) == {Ending.CLOCK_OR_GO}
    assert endings(first) == {Ending.GATE}
    assert endings(back) == {Ending.GATE}  # nobody has to know that it was light once


def test_an_own_assist_goes_on_by_the_clock():
    """Who steps up by himself is not pinned by a heavier belt."""
    pull_ups = planned(PULL_UP, sets(1, part(2, "40A3", kilos(10))), advance=Advance.AUTO)
    changed = heavier(tape(pull_ups), 0)

    assert texts(changed) == ["11 kg"]
    assert {phase.ending for phase in changed.phases if phase.kind is Kind.ASSIST} == {Ending.CLOCK_OR_GO}


def test_another_load_is_looked_at_anew():
    """The checks are due again for the set whose load was changed, and for no other."""
    laid = tape(ramp(kilos(100), kilos(100), kilos(100)))
    changed = heavier(laid, index_of(laid, Kind.REST, 0))

    assert [bool(work.checks) for work in setups(laid)] == [True, False, False]
    assert [bool(work.checks) for work in setups(changed)] == [True, True, False]
    assert setups(changed)[1].checks == setups(laid)[0].checks


def test_changes_are_made_again_after_a_crash():
    """A tape that was changed, skipped, weighed is the same once its cuts are made again."""
    smith = planned(SMITH, sets(2, part(2, "40A0", kilos(80))))
    laid = tape(ramp(kilos(100), kilos(105), kilos(110)), smith)
    now = heavier(laid, 0)
    now = lighter(now, index_of(now, Kind.REST, 0))
    now = splice.skipped(now, index_of(now, Kind.REST, 0))
    now = weighed(now, index_of(now, Kind.SETUP, 2), "Smith machine", Mass(1000, KG))

    assert [cut.how for cut in now.cuts] == ["heavier", "lighter", "skipped", "weighed"]
    assert splice.again(laid, now.cuts) == now
    assert [work.load.side for work in setups(now)][-1] == kg(25, 10)


def test_a_skipped_set_leaves_its_plates_on_the_floor():
    """After a skip the set to come takes up what hangs there, not what the skipped one would have left."""
    laid = tape(ramp(kilos(60), kilos(110), kilos(70)))
    rest = index_of(laid, Kind.REST, 0)
    skipped = splice.skipped(laid, rest)

    assert [work.load.side for work in setups(laid)] == [kg(20), kg(25, 20), kg(25)]
    assert [work.load.side for work in setups(skipped)] == [kg(20), kg(20, 5)]


def test_a_weighed_bar_has_plates_from_then_on():
    """Once somebody has said 12.5 kg, 105 % are rounded to what hangs on such a bar."""
    smith = planned(SMITH, sets(2, part(2, "40A0", percent(105.5))))
    laid = tape(smith)
    there = index_of(laid, Kind.SETUP, 1)
    now = weighed(laid, there, "Smith machine", Mass(1250, KG))

    assert texts(laid) == ["105 kg", "105 kg"]
    assert texts(now) == ["105 kg", "105 kg"]
    assert [work.load.side for work in setups(now)] == [None, kg(25, 20, 1.25)]
    assert [work.load.bar.ask for work in setups(now)] == [True, False]


def test_a_bar_may_stay_unknown():
    """Who does not know is not asked again, and sees the total."""
    laid = tape(planned(SMITH, sets(2, part(2, "40A0", percent(105)))))
    now = weighed(laid, 0, "Smith machine", None)

    assert [(work.load.text, work.load.side, work.load.bar.ask) for work in setups(now)] == [
        ("105 kg", None, False)
    ] * 2


@given(
    st.lists(st.integers(8, 80).map(lambda n: kilos(n * 5)), min_size=1, max_size=5),
    st.lists(st.tuples(st.sampled_from([heavier, lighter, splice.skipped]), st.integers(0, 4)), max_size=6),
)
def test_however_loads_are_changed_plates_sum_to_them(loads, changes):
    """Whatever is pressed: the plates of each set to come weigh its load, and come from what hung there."""
    now = laid = tape(ramp(*loads))
    for change, number in changes:
        places = [i for i, phase in enumerate(now.phases) if phase.kind in (Kind.SETUP, Kind.REST)]
        if places:
            now = change(now, places[number % len(places)])

    assert splice.again(laid, now.cuts).phases == now.phases
    for work in setups(now):
        assert 2000 + 2 * sum(plate.hundredths for plate in work.load.side) == work.load.mass.hundredths


@pytest.mark.parametrize("change", [heavier, lighter])
def test_a_change_moves_nothing_on_the_tape(change):
    """Lengths, reps and order stay: only loads, words and gates are others."""
    laid = tape(ramp(percent(90), percent(105)))
    now = change(laid, 0)

    def shape(timeline):
        return [(p.kind, p.length, p.closes, p.rep, p.of, p.work.index) for p in timeline.phases]

    assert shape(now) == shape(laid)


def test_the_voice_knows_the_loads_that_are_one_press_away():
    """A press is answered at once, so its words are made before."""
    texts = texts_of(tape(ramp(kilos(100)), planned(PULL_UP, sets(1, part(2, "40A0", percent(100))))))

    assert {
        "one hundred kilos",
        "one hundred and two point five kilos",
        "ninety-seven point five kilos",
    } <= {*texts}


def test_a_load_that_is_said_leaves_out_the_words_it_would_cover():
    """Tones stay; a word later than the load is long stays, too."""
    stretch = Stretch(((0, word(0, "Rest")), (500, tone(0, Sound.TICK)), (4000, word(0, "one minute"))), 4000)

    said = with_word(stretch, "one hundred kilos")

    assert [(at, cue.text) for at, cue in said.cues] == [
        (0, "one hundred kilos"),
        (500, "[tick]"),
        (4000, "one minute"),
    ]
