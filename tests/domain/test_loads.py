"""Loads as coaches write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.load import Basis, Load, Unit
from gymtimer.domain.loads import MOST, LoadError, load_text, parse_load


def loads(unit):
    """Draw loads that can be written in a plan of that unit."""

    def of(basis, least, most, unit):
        amounts = st.lists(st.integers(least, most), min_size=1, max_size=6).map(tuple)
        return st.builds(Load, st.just(basis), amounts, st.just(unit))

    masses = [of(Basis.MASS, 1, MOST[own], own) for own in Unit]
    bodies = [
        of(Basis.BODYWEIGHT, -MOST[own], MOST[own], own).filter(lambda load: any(load.amounts))
        for own in Unit
    ]
    body = st.just(Load(Basis.BODYWEIGHT, (0,), unit))
    return st.one_of(of(Basis.PERCENT, 100, 20_000, None), *masses, *bodies, body, st.just(Load(Basis.MAX)))


@pytest.mark.parametrize(
    ("text", "load"),
    [
        ("130%", Load(Basis.PERCENT, (13_000,))),
        ("107.5 %", Load(Basis.PERCENT, (10_750,))),
        ("105kg", Load(Basis.MASS, (10_500,), Unit.KG)),
        ("230 lb", Load(Basis.MASS, (23_000,), Unit.LB)),
        ("102,5 kg", Load(Basis.MASS, (10_250,), Unit.KG)),
        ("1.25KG", Load(Basis.MASS, (125,), Unit.KG)),
        ("bw", Load(Basis.BODYWEIGHT, (0,), Unit.LB)),
        ("BW+10kg", Load(Basis.BODYWEIGHT, (1_000,), Unit.KG)),
        ("bw - 15 kg", Load(Basis.BODYWEIGHT, (-1_500,), Unit.KG)),
        ("bw−15kg", Load(Basis.BODYWEIGHT, (-1_500,), Unit.KG)),
        ("bw+0kg", Load(Basis.BODYWEIGHT, (0,), Unit.LB)),
        ("max", Load(Basis.MAX)),
        (" Max ", Load(Basis.MAX)),
        ("105/107.5/110%", Load(Basis.PERCENT, (10_500, 10_750, 11_000))),
        ("100 / 102,5 kg", Load(Basis.MASS, (10_000, 10_250), Unit.KG)),
        ("bw+5/7.5kg", Load(Basis.BODYWEIGHT, (500, 750), Unit.KG)),
        ("bw-10/5/0/+2.5kg", Load(Basis.BODYWEIGHT, (-1_000, -500, 0, 250), Unit.KG)),
    ],
)
def test_loads_are_read(text, load):
    """A load is a percentage, a mass, the body with more or less, or max; by week between slashes."""
    assert parse_load(text, Unit.LB) == load


@pytest.mark.parametrize(
    ("load", "text"),
    [
        (Load(Basis.PERCENT, (10_500, 10_750)), "105/107.5%"),
        (Load(Basis.MASS, (23_005,), Unit.LB), "230.05lb"),
        (Load(Basis.BODYWEIGHT, (-1_000, -500, 0, 250), Unit.KG), "bw-10/5/0/+2.5kg"),
        (Load(Basis.BODYWEIGHT, (0, -500), Unit.KG), "bw+0/-5kg"),
        (Load(Basis.BODYWEIGHT, (0,), Unit.KG), "bw"),
        (Load(Basis.MAX), "max"),
    ],
)
def test_loads_are_written(load, text):
    """The written form is short: the unit once, a sign only where it changes."""
    assert load_text(load) == text


@given(st.data(), st.sampled_from(Unit))
def test_what_is_written_is_read_back(data, unit):
    """Reading the written form of a load gives the same load."""
    load = data.draw(loads(unit))

    assert parse_load(load_text(load), unit) == load


@pytest.mark.parametrize(
    "text", ["1%", "200%", "0.01kg", "1000kg", "2200lb", "bw+1000kg", "bw-2200lb", "00105%"]
)
def test_the_ends_of_the_range_are_in(text):
    """The least and the most of each basis can be written."""
    assert parse_load(text, Unit.KG)


@pytest.mark.parametrize(
    ("text", "at", "length", "what"),
    [
        ("105", 0, 3, 'load "105": the unit is missing. Did you mean "105%" or "105kg"?'),
        (" 105/110", 1, 7, 'load "105/110": the unit is missing. Did you mean "105/110%" or "105/110kg"?'),
        ("bw+10", 0, 5, 'load "bw+10": the unit is missing. Did you mean "bw+10kg"?'),
        ("200.01%", 0, 6, 'load "200.01": too much. Write at most 200%.'),
        ("105/300%", 4, 3, 'load "300": too much. Write at most 200%.'),
        ("0.99%", 0, 4, 'load "0.99": too little. Write at least 1%.'),
        ("0kg", 0, 1, 'load "0": too little. Write at least 0.01kg.'),
        ("1000.01kg", 0, 7, 'load "1000.01": too much. Write at most 1000kg.'),
        ("2200.01 lb", 0, 7, 'load "2200.01": too much. Write at most 2200lb.'),
        ("bw - 1001kg", 5, 4, 'load "1001": too much. Write at most 1000kg.'),
        ("102.555kg", 0, 7, 'load "102.555": too fine. Write at most two decimals.'),
        ("230lbs", 0, 6, 'load "230lbs": not understood. Did you mean "230lb"?'),
        ("100 kilos", 0, 9, 'load "100 kilos": not understood. Did you mean "100 kg"?'),
        ("105 percent", 0, 11, 'load "105 percent": not understood. Did you mean "105%"?'),
        ("105%/110%", 0, 9, 'load "105%/110%": not understood. Did you mean "105/110%"?'),
        ("bodyweight+10kg", 0, 15, 'load "bodyweight+10kg": not understood. Did you mean "bw+10kg"?'),
        ("+10kg", 0, 5, 'load "+10kg": not understood. Did you mean "bw+10kg"?'),
        ("kg105", 0, 5, 'load "kg105": not understood. Did you mean "105kg"?'),
        ("1O5%", 0, 4, 'load "1O5%": not understood. Did you mean "105%"?'),
        ("105% easy", 5, 4, '"easy": nothing follows a load. Leave it out, or put it into the notes.'),
        ("max  80%", 5, 3, '"80%": nothing follows a load. Leave it out, or put it into the notes.'),
        ("heavy", 0, 5, 'load "heavy": not understood. Write for example 105%, 105kg, bw+10kg or max.'),
        ("", 0, 0, 'load "": not understood. Write for example 105%, 105kg, bw+10kg or max.'),
        ("-105%", 0, 5, 'load "-105%": not understood. Write for example 105%, 105kg, bw+10kg or max.'),
        ("bw+10%", 0, 6, 'load "bw+10%": not understood. Write for example 105%, 105kg, bw+10kg or max.'),
    ],
)
def test_a_refusal_says_where_what_and_what_instead(text, at, length, what):
    """A refusal points at the wrong word and proposes only what can be read."""
    with pytest.raises(LoadError) as refused:
        parse_load(text, Unit.KG)

    mistake = refused.value.mistake
    assert (mistake.at, mistake.length, mistake.text) == (at, length, what)


def test_the_unit_of_the_plan_is_proposed():
    """In a plan in pounds a bare number may have been meant in pounds."""
    with pytest.raises(LoadError, match='"230%" or "230lb"'):
        parse_load("230", Unit.LB)


@given(st.text("0159.,/%+-− bwkglmaxOs", max_size=12) | st.text(), st.sampled_from(Unit))
def test_any_text_is_read_or_refused_inside_itself(text, unit):
    """Whatever is typed is a load or a LoadError that points into the text."""
    try:
        load, mistake = parse_load(text, unit), None
    except LoadError as error:
        load, mistake = None, error.mistake

    if mistake:
        assert 0 <= mistake.at <= mistake.at + mistake.length <= len(text)
        assert mistake.text.isprintable()
    else:
        assert parse_load(load_text(load), unit) == load


def test_thousands_of_digits_are_only_too_much():
    """A number that is too long for the language is a mistake like any other."""
    with pytest.raises(LoadError, match="too much"):
        parse_load("9" * 5000 + "kg", Unit.KG)
    with pytest.raises(LoadError, match="too fine"):
        parse_load("0." + "9" * 5000 + "kg", Unit.KG)
    assert parse_load("0" * 5000 + "5kg", Unit.KG) == Load(Basis.MASS, (500,), Unit.KG)
