"""Several lifters at one rack: whose turn it is, and how long each still rests."""

import pytest
from hypothesis import given

from gymtimer.domain.command import Command
from gymtimer.domain.event import Rested
from gymtimer.domain.playhead import Playhead
from gymtimer.domain.step import step
from gymtimer.domain.texts import texts_of
from gymtimer.domain.timeline import Kind, Timeline
from gymtimer.domain.timing import MINUTE
from tests.gym import BENCH, CURL, part, planned, sets, tape
from tests.tapes import sets_of, tapes

#: A set takes 20 s: setup 2, lift-off 3, settle 3, lower 5, assist 3, lower 5, rack 3 → 24.
PAIR = ("Ana", "Ben")


def pair(rest=180_000, count=3, lifters=PAIR, **more) -> Timeline:
    """Return the tape of bench negatives, done in turn."""
    return tape(planned(BENCH, sets(count, part(2, "50A0")), rest=rest, **more), lifters=lifters)


def turns(timeline: Timeline) -> str:
    """Return who lifts and who rests, in order: "Ana1 Ben1 (Ana) Ana2"."""
    return " ".join(
        f"({phase.rester or '-'})" if phase.kind is Kind.REST else f"{phase.work.lifter}{phase.work.number}"
        for phase in timeline.phases
        if phase.kind in (Kind.SETUP, Kind.REST) and not phase.in_set
    )


def test_two_lift_in_turn_and_rest_meanwhile():
    """Nobody waits before the first set; then each has the rest that is left of the own one."""
    assert turns(pair()) == "Ana1 Ben1 (Ana) Ana2 (Ben) Ben2 (Ana) Ana3 (Ben) Ben3"


def test_three_lift_in_turn():
    """In the order in which they were named."""
    timeline = pair(count=2, lifters=("Ana", "Ben", "Cem"))

    assert turns(timeline) == "Ana1 Ben1 Cem1 (Ana) Ana2 (Ben) Ben2 (Cem) Cem2"


def test_one_lifter_rests_as_nobody_in_particular_does():
    """A name changes no rest."""
    assert turns(pair(lifters=("Ana",))) == "Ana1 (-) Ana2 (-) Ana3"


def test_a_superset_is_done_in_turn():
    """Each exercise by both, then the next: nobody changes the bar twice for one round."""
    line = sets(2, part(1, "40A0"))
    timeline = tape(
        planned(BENCH, line, superset="A", rest=20_000),
        planned(CURL, line, superset="A", rest=120_000),
        lifters=PAIR,
    )
    order = [
        f"{phase.work.lifter} {phase.work.exercise.key[:5]}"
        for phase in timeline.phases
        if phase.kind is Kind.SETUP
    ]

    assert order == ["Ana bench", "Ben bench", "Ana bicep", "Ben bicep"] * 2


def test_what_others_take_is_planned_as_rested():
    """Three minutes less the set of the other."""
    timeline = pair()
    meanwhile = sum(phase.length for phase in sets_of(timeline)[1])
    (first, *_) = [phase for phase in timeline.phases if phase.kind is Kind.REST]

    assert first.whole == 3 * MINUTE
    assert first.length == 3 * MINUTE - meanwhile


@given(tapes())
def test_each_has_every_set_of_the_plan(timeline):
    """The same sets for everybody, in the same order, under numbers that nobody else has."""
    its = {lifter: [] for lifter in timeline.lifters}
    numbers = []
    for phases in sets_of(timeline):
        work = phases[0].work
        its[work.lifter].append((work.turn, work.exercise.key, work.number, work.side))
        numbers.append(work.index)

    assert len({tuple(one) for one in its.values()}) == 1
    assert numbers == sorted(set(numbers))


def racked(timeline: Timeline, nth: int, when: int, resting=()) -> tuple[Timeline, Playhead, tuple]:
    """Return what the GO at the nth rack leads to, given at clock time *when*."""
    index = [i for i, phase in enumerate(timeline.phases) if phase.kind is Kind.RACK][nth]
    head = Playhead(index, 0, when - 5000, resting=resting)
    taken = step(timeline, head, Command.GO, when, when, when)
    return taken.timeline, taken.head, taken.events


def test_the_rest_on_the_screen_is_what_is_left_when_the_other_racks():
    """Ana racked 70 s ago; of three minutes 1:50 is left."""
    timeline, head, events = racked(pair(), 1, 100_000, resting=(("Ana", 30_000),))
    phase = timeline.phases[head.index]

    assert (phase.kind, phase.rester, phase.length) == (Kind.REST, "Ana", 110_000)
    assert phase.cues[0].text == "Ana: rest, one minute forty-five"
    assert dict(head.resting) == {"Ana": 30_000, "Ben": 100_000}
    assert events == ()


def test_who_has_rested_enough_is_set_up_at_once():
    """Nobody waits for a rest that is over; it is written down as long as it was."""
    timeline, head, events = racked(pair(), 1, 300_000, resting=(("Ana", 30_000),))

    assert timeline.phases[head.index].kind is Kind.SETUP
    assert timeline.phases[head.index].work.lifter == "Ana"
    assert events == (Rested(sets_of(timeline)[0][-1].work, 180_000, 270_000),)


def test_the_first_set_of_the_other_comes_without_a_rest():
    """From the rack to a setup, which is a gate of its own."""
    timeline, head, _ = racked(pair(), 0, 50_000)

    assert timeline.phases[head.index].kind is Kind.SETUP
    assert timeline.phases[head.index].work.lifter == "Ben"


def test_a_rest_that_ends_is_written_down_for_the_one_who_rested():
    """With all that went by while the other lifted."""
    timeline, head, _ = racked(pair(), 1, 100_000, resting=(("Ana", 30_000),))

    taken = step(timeline, head, Command.GO, 215_000, 215_000, 215_000)

    assert taken.events == (Rested(sets_of(timeline)[0][-1].work, 180_000, 185_000),)


@pytest.mark.parametrize(("kind", "left"), [(Kind.REST, 90_000), (Kind.SETUP, 90_000)])
def test_the_one_after_a_skipped_set_still_has_the_own_rest(kind, left):
    """Ben's second set is skipped: Ana, who racked 90 s ago, rests for the other 90."""
    timeline = pair()
    index = [
        i
        for i, phase in enumerate(timeline.phases)
        if phase.kind is kind and (phase.rester or phase.work.lifter) == "Ben"
    ][1 if kind is Kind.SETUP else 0]
    head = Playhead(index, 0, 100_000, resting=(("Ben", 5000), ("Ana", 100_000)))

    taken = step(timeline, head, Command.SKIP_SET, 190_000, 190_000, 190_000)
    phase = taken.timeline.phases[taken.head.index]

    assert "Ben2" not in turns(taken.timeline)
    assert turns(taken.timeline).endswith("(Ana) Ana3 (Ben) Ben3")
    assert (phase.kind, phase.rester, phase.length) == (Kind.REST, "Ana", left)


def test_all_that_may_be_said_of_a_rest_is_made_ahead():
    """What is left is said in quarters of a minute: twelve texts for three minutes, and none at all."""
    texts = texts_of(pair())

    assert "Ana: rest, three minutes" in texts
    assert "Ben: rest, fifteen seconds" in texts
    assert "Ben: rest" in texts
