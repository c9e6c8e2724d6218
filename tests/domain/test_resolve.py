"""Planned loads, resolved for a lifter."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.load import Bar, Basis, Load, Mass, SetLoad, Stock, Unit, grams
from gymtimer.domain.loads import parse_load
from gymtimer.domain.resolve import moved, percent_of, set_load

KG, LB = Unit.KG, Unit.LB


def kg(number):
    return Mass(round(number * 100), KG)


def lb(number):
    return Mass(round(number * 100), LB)


def resolved(text, unit=KG, bar=None, plates=None, **known):
    stock = None if plates is None else tuple(Stock(plate, count) for plate, count in plates)
    hung_on = bar and Bar(bar, stock=stock)
    return set_load(parse_load(text, unit), unit, bar=hung_on, **known)


def test_no_load_is_silent():
    """Where the plan gives nothing, nothing is shown or said."""
    assert set_load(None, KG, one_rm=kg(100)) == SetLoad("", "")


def test_a_percentage_of_an_unknown_1rm_stays_one():
    """Without a 1RM the percentage itself is shown and said, and is known."""
    assert resolved("105%") == SetLoad("105 %", "one hundred and five percent", percent=10_500)
    assert resolved("107.5%", one_rm=kg(0)).spoken == "one hundred and seven point five percent"


def test_a_percentage_becomes_plates():
    """110 % of 100 kg are 110 kg, with 25 and 20 on each side of a 20 kg bar (handbook 4.2)."""
    assert resolved("110%", one_rm=kg(100), bar=kg(20)) == SetLoad(
        "110 kg", "one hundred and ten kilos", kg(110), 11_000, (kg(25), kg(20))
    )


def test_pounds_round_down_to_five():
    """110 % of 225 lb are 247.5, rounded down to 245 lb (handbook 4.3)."""
    load = resolved("110%", LB, one_rm=lb(225), bar=lb(45))

    assert (load.text, load.side) == ("245 lb", (lb(45), lb(45), lb(10)))


@pytest.mark.parametrize(
    ("one_rm", "working", "warm_up"),
    [
        (100, 100, 100),
        (102.4, 100, 102.5),
        (102.5, 102.5, 102.5),
        (101.25, 100, 100),
        (101.26, 100, 102.5),
        (21.2, 20, 20),
        (21.3, 20, 22.5),
    ],
)
def test_negatives_round_down_and_warm_ups_to_the_nearest(one_rm, working, warm_up):
    """On a bar the step is 2.5 kg; in the middle a warm-up takes the lighter one."""
    known = {"one_rm": kg(one_rm), "bar": kg(20)}

    assert resolved("100%", **known).mass == kg(working)
    assert resolved("100%", **known, warm_up=True).mass == kg(warm_up)


def test_steps_count_from_the_empty_bar():
    """A bar of 8 kg makes 28 and 30.5, never 30."""
    load = resolved("100%", one_rm=kg(30), bar=kg(8))

    assert (load.mass, load.side) == (kg(28), (kg(10),))


def no_small_ones(count=None):
    """All plates of a kilo gym but those of 1.25."""
    return [(kg(plate), count) for plate in (25, 20, 15, 10, 5, 2.5)]


def test_the_plates_of_the_gym_set_the_step():
    """112.5 kg without 1.25 plates are 110 kg, 97.8 % of the target (handbook 4.3)."""
    load = resolved("112.5%", one_rm=kg(100), bar=kg(20), plates=no_small_ones())

    assert (load.text, load.of_target) == ("110 kg", 9_778)
    assert resolved("112.5%", one_rm=kg(100), bar=kg(20)).of_target == 10_000


def test_a_written_mass_is_made_of_the_plates_there_are():
    """Where the plates are known, a mass they can't make is rounded down, a warm-up to the nearest."""
    known = {"one_rm": kg(100), "bar": kg(20), "plates": no_small_ones()}
    load = resolved("112.5kg", **known)

    assert (load.text, load.of_target, load.percent) == ("110 kg", 9_778, 11_000)
    assert resolved("113kg", **known, warm_up=True).text == "115 kg"
    assert resolved("110kg", **known).of_target == 10_000


def test_plates_run_out():
    """No more is hung than there is: one pair of 25 and one of 20 make 110 kg, whatever is planned."""
    load = resolved("150%", one_rm=kg(100), bar=kg(20), plates=[(kg(25), 3), (kg(20), 2)])

    assert (load.text, load.side, load.of_target) == ("110 kg", (kg(25), kg(20)), 7_333)


def test_collars_weigh_too():
    """Two collars of 2.5 kg leave 80 kg for the plates of 105."""
    bar = Bar(kg(20), collars=kg(2.5))
    load = set_load(parse_load("105%", KG), KG, one_rm=kg(100), bar=bar)
    under = set_load(parse_load("22kg", KG), KG, bar=bar)

    assert (load.mass, load.side) == (kg(105), (kg(25), kg(15)))
    assert under.text == "22 kg (the bar is 25 kg)"


def test_a_pound_bar_under_kilo_plates_is_summed_exactly():
    """45 lb and 2 x 40 kg are 100.41165665 kg: rounded once, for show."""
    load = resolved("101%", one_rm=kg(100), bar=lb(45), plates=no_small_ones())

    assert (load.text, load.side) == ("100.41 kg", (kg(25), kg(15)))
    assert load.percent == 10_100  # as planned, though less hangs there


def test_both_kinds_of_plates_where_one_falls_short():
    """Pounds join the kilos only where these would fall more than 2.5 % short."""
    few = [(kg(20), 4), (lb(10), 4), (lb(2.5), 2)]
    short = resolved("110%", one_rm=kg(100), bar=kg(20), plates=few)

    assert short.side == (kg(20), kg(20), lb(10))
    assert short.text == "109.07 kg"  # 100 kg and 20 lb, which are 9.0718474 kg
    assert resolved("101%", one_rm=kg(100), bar=kg(20), plates=few).side == (kg(20), kg(20))


def test_a_bar_that_nobody_has_weighed_shows_the_total_only():
    """A Smith machine of unknown weight has no plates to tell."""
    load = set_load(parse_load("105%", KG), KG, one_rm=kg(100.5), bar=Bar(station="Smith machine", ask=True))

    assert (load.text, load.side, load.bar.ask) == ("105 kg", None, True)


@pytest.mark.parametrize(
    ("text", "known", "up", "down"),
    [
        ("105%", {"one_rm": kg(100), "bar": kg(20)}, "107.5 kg", "102.5 kg"),
        ("105%", {"one_rm": kg(100), "bar": kg(20), "plates": no_small_ones()}, "110 kg", "100 kg"),
        ("100kg", {"bar": kg(20), "plates": [(kg(20), 4), (kg(5), 2)]}, "110 kg", "70 kg"),
        ("20kg", {"bar": kg(20)}, "22.5 kg", None),
        ("10kg", {"bar": kg(20)}, "20 kg", None),
        ("101.3kg", {"bar": kg(20)}, "102.5 kg", "100 kg"),
        ("30kg", {}, "31 kg", "29 kg"),
        ("1kg", {}, "2 kg", None),
        ("1000kg", {}, None, "999 kg"),
        ("245lb", {"bar": lb(45)}, "250 lb", "240 lb"),
        ("bw", {}, "bodyweight + 1 kg", "bodyweight − 1 kg band"),
        ("bw-79kg", {"body": kg(80)}, "bodyweight − 78 kg band", None),
        ("110%", {"one_rm": kg(100), "bodyweight": True}, "111 kg with bodyweight", "109 kg with bodyweight"),
        ("max", {}, None, None),
        ("105%", {}, None, None),
    ],
)
def test_a_load_moves_by_one_step(text, known, up, down):
    """One step is the next load that can be hung up, one dumbbell, or one plate on the belt."""
    load = resolved(text, LB if "lb" in text else KG, **known)
    heavier, lighter = moved(load, up=True), moved(load, up=False)

    assert (heavier and heavier.text) == up
    assert (lighter and lighter.text) == down


def test_a_step_is_the_target_from_then_on():
    """Nothing of it was rounded away, and its percentage is the real one, not the planned."""
    load = moved(resolved("98%", one_rm=kg(100), bar=kg(20)), up=True)

    assert (load.text, load.percent, load.of_target) == ("100 kg", 10_000, 10_000)
    assert not load.surely_below_max


@pytest.mark.parametrize(
    ("unit", "one_rm", "working", "warm_up"),
    [
        (KG, kg(30.9), kg(30), kg(31)),
        (KG, kg(30.5), kg(30), kg(30)),
        (KG, kg(1), kg(1), kg(1)),
        (KG, kg(0.4), kg(0.4), kg(1)),
        (LB, lb(34), lb(32.5), lb(35)),
        (LB, lb(33), lb(32.5), lb(32.5)),
    ],
)
def test_dumbbells_have_smaller_steps(unit, one_rm, working, warm_up):
    """Without a bar the step is 1 kg or 2.5 lb, there are no plates, and a load is never nothing."""
    known = {"one_rm": one_rm}

    assert resolved("100%", unit, **known).mass == working
    assert resolved("100%", unit, **known, warm_up=True).mass == warm_up
    assert resolved("100%", unit, **known).side is None


def test_a_load_under_the_bar_says_so():
    """Nothing can be rounded down below the empty bar; the text names the bar."""
    load = resolved("10%", one_rm=kg(100), bar=kg(20))

    assert (load.text, load.mass, load.side) == ("10 kg (the bar is 20 kg)", kg(10), None)
    assert resolved("20%", one_rm=kg(100), bar=kg(20)).text == "20 kg"
    assert resolved("15kg", bar=kg(20)).text == "15 kg (the bar is 20 kg)"


def test_a_warm_up_takes_at_least_the_empty_bar():
    """A warm-up lighter than the bar is done with the bar, and its percentage says how much that is."""
    load = resolved("10%", one_rm=kg(100), bar=kg(20), warm_up=True)

    assert (load.text, load.side, load.percent) == ("20 kg", (), 2_000)


def test_a_mass_stays_as_the_coach_wrote_it():
    """A mass is not rounded; where no plates make it there are none."""
    load = resolved("101.3kg", one_rm=kg(100), bar=kg(20))

    assert load == SetLoad("101.3 kg", "one hundred and one point three kilos", kg(101.3), 10_130, None)
    assert resolved("102,5 kg", bar=kg(20)).side == (kg(25), kg(15), kg(1.25))
    assert resolved("102.5kg").percent is None


def test_a_mass_keeps_its_unit_in_a_gym_of_the_other():
    """230 lb stay 230 lb; only the percentage goes through grams, and no kilo plates are guessed."""
    load = resolved("230lb", KG, one_rm=kg(100), bar=kg(20))

    assert (load.text, load.mass, load.side) == ("230 lb", lb(230), None)
    assert load.percent == 10_433  # 230 x 0.45359237 = 104.3262 kg, rounded up


def test_a_plan_begins_in_its_first_week():
    """Where no week is named, the first number counts."""
    assert resolved("105/107.5/110kg").text == "105 kg"


def test_a_1rm_in_the_other_unit_is_converted_once():
    """100 % of 225 lb are 102.058 kg: 100 kg on the bar."""
    assert resolved("100%", KG, one_rm=lb(225), bar=kg(20)).mass == kg(100)
    assert resolved("100%", LB, one_rm=kg(100), bar=lb(45)).mass == lb(220)


def test_a_bar_in_the_other_unit_is_left_aside():
    """A percentage in a kilo gym can't be hung on a bar known in pounds: no plates, the step of no bar."""
    load = resolved("100%", KG, one_rm=kg(101.9), bar=lb(45))

    assert (load.text, load.side) == ("101 kg", None)


@pytest.mark.parametrize(
    ("text", "shown", "spoken", "mass"),
    [
        ("bw", "bodyweight", "bodyweight", 80),
        ("bw+10kg", "bodyweight + 10 kg", "bodyweight plus ten kilos", 90),
        ("bw-15kg", "bodyweight − 15 kg band", "bodyweight minus fifteen kilos", 65),
        ("bw+0.01kg", "bodyweight + 0.01 kg", "bodyweight plus zero point zero one kilos", 80.01),
        ("bw+1kg", "bodyweight + 1 kg", "bodyweight plus one kilo", 81),
    ],
)
def test_bodyweight_is_said_with_what_is_added(text, shown, spoken, mass):
    """The lifter hears what to hang on or which band to take; the mass includes the body."""
    load = resolved(text, body=kg(80), one_rm=kg(100))

    assert load == SetLoad(shown, spoken, kg(mass), round(mass * 100), None)
    assert resolved(text) == SetLoad(shown, spoken)


def test_a_band_stronger_than_the_body_leaves_no_mass():
    """A mass of nothing is no mass."""
    assert resolved("bw-80kg", body=kg(80)).mass is None
    assert resolved("bw-79kg", body=kg(80)).mass == kg(1)


def test_a_body_in_the_other_unit_is_converted_once():
    """A lifter of 176 lb with a belt of 10 kg lowers 89.83 kg, rounded down to the hundredth."""
    assert resolved("bw+10kg", body=lb(176)).mass == kg(89.83)


@pytest.mark.parametrize(
    ("percent", "one_rm", "shown", "mass"),
    [
        ("110%", 100, "bodyweight + 30 kg", 110),
        ("120%", 55, "bodyweight − 14 kg band", 66),
        ("80%", 100, "bodyweight", 80),
        ("110%", 99.9, "bodyweight + 29 kg", 109),
    ],
)
def test_a_percentage_of_a_pull_up_counts_the_body(percent, one_rm, shown, mass):
    """The 1RM of a body lift includes the body: 110 % of 80 + 20 are 30 on the belt (handbook 4.2)."""
    load = resolved(percent, one_rm=kg(one_rm), body=kg(80), bodyweight=True)

    assert (load.text, load.mass, load.side) == (shown, kg(mass), None)
    assert load.percent == parse_load(percent, KG).amounts[0]


def test_a_pull_up_without_a_known_body_names_the_sum():
    """Where the body is unknown, the sum of both is all that can be said."""
    load = resolved("110%", one_rm=kg(100), bodyweight=True)

    assert (load.text, load.mass) == ("110 kg with bodyweight", kg(110))
    assert load.spoken == "one hundred and ten kilos with bodyweight"


def test_max_is_max():
    """Manual resistance has neither mass nor percentage."""
    assert resolved("max", one_rm=kg(100), bar=kg(20)) == SetLoad("max", "max")


@pytest.mark.parametrize(("week", "text"), [(1, "105 kg"), (2, "107.5 kg"), (3, "110 kg"), (99, "110 kg")])
def test_the_last_week_goes_on(week, text):
    """Each week has its number; past the last one it stays."""
    assert resolved("105/107.5/110%", one_rm=kg(100), bar=kg(20), week=week).text == text
    assert resolved("105/107.5/110kg", week=week).text == text


def test_a_gram_short_of_the_1rm_is_not_below_it():
    """The percentage of a mass is rounded up, so a partner is not sent away too early."""
    assert percent_of(kg(99.99), kg(1000)) == 1_000
    assert percent_of(lb(220.46), kg(100)) == 10_000
    assert not resolved("220.46lb", one_rm=kg(100)).surely_below_max
    assert resolved("220.44lb", one_rm=kg(100)).surely_below_max
    assert percent_of(kg(100), None) is None


def test_a_rounded_percentage_is_not_understated():
    """100 % rounded down to less on the bar still counts as overloaded."""
    assert not resolved("100%", one_rm=kg(101), bar=kg(20)).surely_below_max
    assert not resolved("99%", one_rm=kg(100), bar=kg(20), warm_up=True).surely_below_max


@given(
    st.integers(100, 20_000),
    st.integers(1, 50_000),
    st.sampled_from(Unit),
    st.sampled_from(Unit),
    st.integers(0, 5_000),
    st.booleans(),
)
def test_a_percentage_can_be_hung_up(percent, one_rm, own, unit, bar, warm_up):
    """What is on the bar is at most one step under the target, never over it but in a warm-up."""
    known, empty = Mass(one_rm, own), Mass(bar, unit)
    target = grams(known) * percent / 10_000
    load = set_load(Load(Basis.PERCENT, (percent,)), unit, one_rm=known, bar=Bar(empty), warm_up=warm_up)
    step = grams(Mass({KG: 250, LB: 500}[unit], unit))
    short = target - grams(load.mass)

    if grams(empty) > target:
        assert load.mass == empty if warm_up else load.side is None
        assert warm_up or 0 <= short < grams(Mass(1, unit))
    else:
        assert load.side is not None
        assert -step / 2 < short <= step / 2 if warm_up else 0 <= short < step
    assert load.percent >= percent


def test_pounds_are_exact():
    """A pound is 453.59237 g, without a float in between."""
    assert grams(lb(100)) == Fraction(45_359_237, 1000)
    assert grams(kg(0.01)) == 10
