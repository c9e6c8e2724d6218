"""The gate: who looks at what before an overloaded set, and until when it holds."""

from dataclasses import replace

import pytest

from gymtimer.domain.circumstances import Circumstances
from gymtimer.domain.exercise import Assist
from gymtimer.domain.gate import HERE, HOLDS, Passed, Share, may_go_below, passed, shares, unticked_of
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.plan import Partner
from tests.care import ANA, bout, circumstances, kg, negatives, one_rm, warmed
from tests.gym import BENCH, CURL, PULL_UP


def gate(it: Circumstances, place: int = -1) -> dict[str, tuple[str, ...]]:
    """Return what each looks at before the set at *place*."""
    return {share.who: share.items for share in shares(it, it.efforts[place])}


def at(it: Circumstances, now: int, place: int = -1) -> Passed:
    """Return the gate of the set at *place*, ticked at *now*."""
    return passed(it, it.efforts[place], now)


def test_a_bench_press_is_looked_at_by_all() -> None:
    """The app fills in what it knows: hours, kilos, the percentage."""
    it = circumstances(warmed(BENCH, negatives(3, 110)), bouts=(bout(24 * 4),))

    assert gate(it) == {
        "Lifter": (
            "Warmed up to 90 % for a single",
            "No sharp pain, nothing popped, not dizzy",
            "Last hard session of the chest: 4 days ago",
        ),
        "Partner": (
            "Here, watching, no phone",
            "Agreed: who counts, when to lift, where to rack",
            'Partner knows "Stop"',
            "Can lift about 50 kg when the lifter is tired",
        ),
        "Rack and load": ("Stops at chest height", "110 kg, 110 % of the 1RM"),
    }


def test_what_nobody_knows_is_left_out() -> None:
    """No 1RM, no past, nobody to help."""
    it = circumstances(
        warmed(PULL_UP, negatives(3, 105)), lifter=replace(ANA, one_rms=()), bouts=None, plan_more={}
    )

    assert gate(it) == {
        "Lifter": ("Warmed up", "No sharp pain, nothing popped, not dizzy"),
        "Rack and load": ("Stops at chest height", "105 % of the 1RM"),
    }
    alone = circumstances(warmed(BENCH, negatives(3, 105)), plan_more={"partner": Partner.NONE})
    assert "Partner" not in gate(alone)
    other = circumstances(warmed(replace(CURL, assist=Assist.SELF), negatives(3, 105)))
    assert "Partner" not in gate(other)


@pytest.mark.parametrize(("hours", "text"), [(71.9, "71 hours"), (72, "3 days"), (1, "1 hour")])
def test_the_last_session_is_told_in_hours_first(hours: float, text: str) -> None:
    """From three days on in days."""
    it = circumstances(warmed(BENCH, negatives(3, 110)), bouts=(bout(hours),))
    assert gate(it)["Lifter"][-1] == f"Last hard session of the chest: {text} ago"


def test_the_assist_is_rounded_up() -> None:
    """105 % of 99 kg are 102.5 kg, of which 59.4 kg are the lifter's."""
    it = circumstances(warmed(BENCH, negatives(3, 105)), lifter=replace(ANA, one_rms=(one_rm(BENCH, 99),)))
    assert gate(it)["Partner"][-1] == "Can lift about 44 kg when the lifter is tired"


def test_it_holds_for_ten_minutes() -> None:
    """Not a millisecond longer, nor for what was before."""
    it = circumstances(warmed(BENCH, negatives(3, 110, count=2)))
    first = at(it, 1000, -2)

    assert first.holds(at(it, 1000 + HOLDS))
    assert not first.holds(at(it, 1001 + HOLDS))
    assert not first.holds(at(it, 999))


def test_it_holds_until_something_changes() -> None:
    """The load, the exercise, the lifter, the partner."""
    it = circumstances(warmed(BENCH, negatives(3, 110), negatives(3, 107.5)), warmed(CURL, negatives(3, 105)))
    first = at(it, 0, 1)

    assert first.holds(at(it, 1, 1))
    assert not first.holds(at(it, 1, 2))
    assert not first.holds(at(it, 1, 4))
    assert not first.holds(replace(first, lifter="Bo"))
    assert not first.holds(at(replace(it, partner=Lifter("Bo", assist=kg(40))), 1, 1))


def test_nobody_looks_at_nothing() -> None:
    """A share without a word is none."""
    it = circumstances(warmed(replace(BENCH, checks=()), negatives(3, None)))
    assert [share.who for share in shares(it, it.efforts[-1])] == ["Lifter", "Partner"]
    assert all(isinstance(share, Share) and share.items for share in shares(it, it.efforts[-1]))


def test_nobody_looks_for_a_partner_who_is_gone() -> None:
    """The lifter and the rack remain."""
    it = circumstances(warmed(BENCH, negatives(3, 105)), unticked=frozenset({"partner"}))
    assert list(gate(it)) == ["Lifter", "Rack and load"]


def test_what_is_not_in_order_belongs_to_a_rule() -> None:
    """The partner and the stops of a press have rules of their own; stops elsewhere have none."""
    press = circumstances(warmed(BENCH, negatives(3, 105))).efforts[-1]
    curl = circumstances(warmed(CURL, negatives(3, 105))).efforts[-1]
    items = (HERE, "Stops at chest height", "Safeties just below the chest", "Hooks level")

    assert unticked_of(press, items) == (frozenset({"partner", "safeties"}), ("Hooks level",))
    assert unticked_of(curl, items[:2]) == (frozenset({"partner"}), ("Stops at chest height",))
    assert unticked_of(press, ()) == (frozenset(), ())


@pytest.mark.parametrize(("load", "may"), [(105, True), (140, True), (95, False), (None, False)])
def test_a_load_goes_below_where_its_percentage_is_known(load: float | None, may: bool) -> None:
    """And where it is not below already."""
    assert may_go_below(circumstances(warmed(BENCH, negatives(3, load))).efforts[-1]) is may
    nobody = circumstances(warmed(BENCH, negatives(3, load)), lifter=None).efforts[-1]
    assert not may_go_below(nobody)
