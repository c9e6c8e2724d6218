"""Care as a whole: what is said, in which order, when, and that it never lectures."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.care import Severity
from gymtimer.domain.circumstances import Live, Today, circumstances_of
from gymtimer.domain.layout import lay_out
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Partner, Purpose, Schedule
from gymtimer.domain.rules import after_session, after_set, against_plan, before_set
from gymtimer.domain.timeline import Kind, RepId
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.planfile import read_plan
from tests.care import ANA, NOW, RULES, TODAY, bout, circumstances, ids, kg, negatives, one_rm, warmed
from tests.gym import BENCH, CURL, PULL_UP, part, percent, plan, planned, sets, tape
from tests.tapes import ASSISTED, OWN, exercises

RESOURCES = Path(__file__).parents[2] / "resources"
CATALOGUE = read_catalogue(RESOURCES / "exercises.toml")
PLANS = sorted((RESOURCES / "plans").iterdir())

#: What care never speaks of (handbook 8): odds, threats, promises, blame.
NEVER = re.compile(
    r"\b(death|die|dead|kill|fatal|risk|danger|must|never lift|grow|bigger|muscle gain|gains?|should|stupid|"
    r"warning|percent of (people|lifters))\b|!",
    re.IGNORECASE,
)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_no_rule_lectures(rule):
    """Nor threatens, nor promises."""
    assert not NEVER.search(rule.text), rule.text


#: What stands against a bundled plan on the first day of Ana, who has a 1RM of 100 kg in everything.
FIRST_DAY = {
    "a2": {"R19"},
    "a3": {"R07", "R19"},
    "a4": {"R07", "R19"},
    "a5": {"R05"},
    "i4": {"R07", "R27"},
    "i5": {"R07", "R19"},
    "x1": {"R19"},
}


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.name.split("-")[0])
def test_bundled_plans_keep_the_rules(path):
    """But for the smaller first week that their notes ask for, and warm-ups that are the lifter's own."""
    ana = replace(ANA, one_rms=tuple(one_rm(exercise) for exercise in CATALOGUE.exercises))
    its = read_plan(path, CATALOGUE)
    it = circumstances_of(its, lay_out(its, Pacing(), [ana]), ana, NOW, TODAY)
    assert set(ids(it)) == FIRST_DAY.get(path.name.split("-")[0], set())


def test_what_wants_most_comes_first():
    """Reasons, then questions, then what is only told."""
    it = circumstances(
        warmed(BENCH, negatives(9, 110, count=2), rest=30_000),
        plan_more={"partner": Partner.NONE},
        today=Today(test_soon=True),
    )
    ranks = [one.severity.rank for one in against_plan(it, RULES)]
    assert ranks == sorted(ranks)
    assert set(ranks) == {0, 1, 2}


def test_before_a_set_only_that_set_counts():
    """And an answer holds for the session."""
    it = circumstances(warmed(BENCH, negatives(7, 105), negatives(3, 105)), warmed(CURL, negatives(7, 105)))
    at = [replace(it, live=Live(index, {1: 7}, frozenset({0, 1, 3}))) for index in range(5)]
    found = [[one.key for one in before_set(one, RULES, frozenset())] for one in at]

    assert found == [[], [("R06", "Bench press")], [], [], [("R06", "Biceps curl")]]
    assert before_set(at[1], RULES, frozenset({("R06", "Bench press")})) == ()
    assert before_set(at[4], RULES, frozenset({("R06", "Bench press")})) != ()


def test_nothing_asks_before_a_warm_up():
    """What concerns the whole session waits for its first overloaded set."""
    it = circumstances(warmed(BENCH, negatives(3, 105)), today=Today(doctor=True))

    assert before_set(replace(it, live=Live(0)), RULES, frozenset()) == ()
    found = before_set(replace(it, live=Live(1, done=frozenset({0}))), RULES, frozenset())
    assert [one.id for one in found] == ["R24"]


def after(*seconds, tempo="40A0", warm_up=False, load=None, **more):
    """Return what stands after a set of negatives that took so long; None where nobody measured one."""
    line = sets(1, part(len(seconds), tempo, load))
    warm, own = ((line,), sets(1, part(1, tempo))) if warm_up else ((), line)
    work = tape(planned(BENCH, own, warm_ups=warm, **more)).phases[0].work
    measured = {
        RepId(0, negative=True, number=number): round(time * 1000)
        for number, time in enumerate(seconds, start=1)
        if time is not None
    }
    return after_set(work, measured, RULES)


@pytest.mark.parametrize(
    ("seconds", "tempo", "rule"),
    [
        ((4.0, 4.0), "40A0", None),
        ((2.7, 2.7), "40A0", None),  # a tap is good to 0.3 s
        ((2.6, 2.7), "40A0", None),
        ((2.6, 2.6), "40A0", "R16"),
        ((2.6, 4.0, 2.6), "40A0", None),
        ((3.4, 3.4), "50A0", "R16"),
        ((2.2, 2.2), "30A0", None),
        ((2.1, 2.1), "30A0", "R16"),
        ((1.7,), "40A0", None),
        ((1.6,), "40A0", "R17"),
        ((4.0, 1.1), "25/0/A/0", "R17"),
        ((0.29, 0.2), "40A0", None),
        ((2.6, None, 2.6), "40A0", None),
        ((None, None), "40A0", None),
    ],
)
def test_r16_and_r17_a_set_is_over(seconds, tempo, rule):
    """Two short ones in a row, or one drop, as the set itself was judged."""
    assert [one.id for one in after(*seconds, tempo=tempo)] == ([rule] if rule else [])


def test_r16_a_warm_up_and_what_the_coach_allows_tell_nothing():
    """He may have said below what a set ends."""
    assert after(2.0, 2.0, warm_up=True) == ()
    assert after(2.0, 2.0, stop_below=2000) == ()
    assert [one.id for one in after(2.0, 2.0)] == ["R16"]


def test_after_a_session_there_is_one_thing_to_know():
    """Told, without a press."""
    finding = after_session(RULES)

    assert finding.severity is Severity.TELL
    assert "contact a doctor that day" in finding.text


LIFTERS = st.none() | st.builds(
    lambda ones, eccentric, months: replace(
        ANA, one_rms=ones, eccentric=eccentric, since=TODAY.replace(year=TODAY.year - months)
    ),
    st.sampled_from([(), ANA.one_rms, (one_rm(BENCH, 0.01),)]),
    st.sampled_from([(), (one_rm(BENCH, 120),)]),
    st.integers(0, 3),
)
BOUTS = st.lists(
    st.builds(
        bout,
        st.integers(0, 24 * 100),
        st.integers(0, 30),
        st.sampled_from([BENCH, CURL, PULL_UP]),
        best=st.sampled_from([None, kg(0), kg(100)]),
        longest=st.sampled_from([0, 2000, 5000]),
    ),
    max_size=6,
).map(tuple)


@st.composite
def loaded(draw):
    """Draw a planned exercise with loads, heavy ones among them."""
    load = percent(draw(st.sampled_from([60, 99, 100, 105, 122.5, 141, 200])))
    own, assisted = (
        part(draw(st.integers(1, 8)), draw(st.sampled_from(OWN)), load, to_failure=True),
        part(draw(st.integers(1, 8)), draw(st.sampled_from(ASSISTED)), load),
    )
    line = sets(draw(st.integers(1, 3)), *draw(st.sampled_from([(assisted,), (own, assisted), (own,)])))
    return planned(
        draw(st.sampled_from([BENCH, CURL, PULL_UP])),
        line,
        rest=draw(st.sampled_from([0, 60_000, 180_000])),
        each_side=draw(st.booleans()),
        rest_in_set=draw(st.sampled_from([0, 15_000])),
    )


@st.composite
def any_circumstances(draw):
    """Draw what can be met in a gym."""
    its = plan(
        *draw(st.lists(exercises() | loaded(), min_size=1, max_size=3)),
        partner=draw(st.sampled_from(Partner)),
        purpose=draw(st.sampled_from(Purpose)),
        schedule=Schedule(per_week=draw(st.integers(0, 7))),
    )
    lifter = draw(LIFTERS)
    timeline = lay_out(its, Pacing(), [lifter])
    today = Today({"chest": draw(st.integers(0, 10))}, *draw(st.tuples(*[st.booleans()] * 4)))
    bare = circumstances_of(its, timeline, lifter, NOW, TODAY)
    live = draw(st.none() | st.builds(Live, st.integers(0, 12)))
    return replace(bare, bouts=draw(BOUTS), today=today, live=live, foreign=draw(st.booleans()))


@given(any_circumstances())
def test_whatever_is_planned_can_be_said(it):
    """In words that have no brace left, each once, about sets that are there, before sets that are hard."""
    found = against_plan(it, RULES)

    assert len({one.key for one in found}) == len(found)
    there = {effort.index for effort in it.efforts}
    for one in found:
        assert not re.search(r"[{}]|\bNone\b|  ", one.text), one.text
        assert one.text[0].isupper()
        assert set(one.sets) <= there


@given(any_circumstances())
def test_only_what_is_loaded_holds_a_set_up(it):
    """But for signs that call for a doctor, tempo and squats: a light set waits for nobody's answer."""
    overloaded = {effort.index for effort in it.overloaded}
    for one in against_plan(it, RULES):
        if one.severity is not Severity.TELL and one.id not in ("R14", "R14b", "R23", "R25"):
            assert set(one.sets) <= overloaded


@given(any_circumstances(), st.integers(1, 48))
def test_rest_takes_nothing_but_away(it, hours):
    """Some hours later no rule about hours wants more than before."""
    later = replace(it, now=it.now + hours * 3_600_000)

    def wants(one):
        rank = {"R09": 3, "R10": 2, "R11": 1}
        return {f.about: rank[f.id] for f in against_plan(one, RULES) if f.id in rank}

    before, after = wants(it), wants(later)
    assert all(before.get(muscle, 0) >= wanted for muscle, wanted in after.items())


@given(st.integers(60, 160), st.integers(1, 6), st.integers(1, 12))
def test_more_weight_is_never_asked_less_about(load, reps, more):
    """What wants a reason goes on wanting one."""
    rank = {Severity.REASON: 2, Severity.ASK: 1, Severity.TELL: 0}

    def most(at):
        it = circumstances(warmed(BENCH, negatives(reps, at)))
        return max((rank[one.severity] for one in against_plan(it, RULES)), default=0)

    assert most(load + more) >= most(load)


def test_a_setup_is_where_a_set_begins():
    """The sets that rules name are those of the tape."""
    its = plan(warmed(BENCH, negatives(3, 105)), warmed(CURL, negatives(3, 105)))
    timeline = lay_out(its, Pacing(), [ANA])
    it = circumstances_of(its, timeline, ANA, NOW, TODAY)

    assert [(effort.index, effort.begins) for effort in it.efforts] == [
        (phase.work.index, start) for start, phase in timeline.with_starts() if phase.kind is Kind.SETUP
    ]
    assert all(effort.ends <= timeline.length for effort in it.efforts)
