"""Plates that really exist, on both sides of a bar."""

from collections import Counter
from fractions import Fraction
from itertools import combinations_with_replacement, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.hanging import Side, exactly, filled, mass_of, plates_of, side_of, stepped, total
from gymtimer.domain.load import GRAMS, Bar, Mass, Stock, Unit, grams
from gymtimer.domain.moving import Kind, fewest_moved
from gymtimer.domain.plates import STANDARD, change_text

KG, LB = Unit.KG, Unit.LB
BAR = Bar(Mass(2000, KG))


def kg(*plates):
    return tuple(Mass(round(plate * 100), KG) for plate in plates)


def lb(*plates):
    return tuple(Mass(round(plate * 100), LB) for plate in plates)


def gym(**counts):
    """A 20-kg bar with so many plates, `kg25=4`."""
    stock = (
        Stock(Mass(round(float(name[2:].replace("_", ".")) * 100), Unit(name[:2])), n)
        for name, n in counts.items()
    )
    return Bar(Mass(2000, KG), stock=tuple(stock))


def plates_for(mass, bar=BAR, before=()):
    side = exactly(bar, Fraction(round(mass * 100)), bar.mass.unit)
    return None if side is None else plates_of(bar, side, before)


@pytest.mark.parametrize(
    ("mass", "side"),
    [
        (110, (25, 20)),
        (105, (25, 15, 2.5)),
        (102.5, (25, 15, 1.25)),
        (22.5, (1.25,)),
        (20, ()),
        (270, (25, 25, 25, 25, 25)),
    ],
)
def test_an_empty_bar_takes_the_fewest_plates(mass, side):
    """A side is filled with few heavy plates rather than many light ones."""
    assert plates_for(mass) == kg(*side)


def test_pounds_are_made_heaviest_first():
    """245 lb on a 45-lb bar are 45, 45 and 10 on each side (handbook 4.3)."""
    assert plates_for(245, Bar(*lb(45))) == lb(45, 45, 10)


@pytest.mark.parametrize("mass", [19.99, 17.5, 21, 22.49, 101.25, 20.01])
def test_what_cannot_be_made_has_no_plates(mass):
    """Under the bar, or between two steps, there is no answer rather than a near one."""
    assert plates_for(mass) is None


def test_greedy_alone_is_not_enough_for_odd_plates():
    """30 kg a side are two of 15 where there are 20, 15 and 7 only."""
    odd = gym(kg15=8, kg7=8, kg20=8)

    assert plates_for(80, odd) == kg(15, 15)
    assert plates_for(28, odd) is None
    assert plates_for(34, gym(kg5=4, kg3_5=4)) == kg(3.5, 3.5)


def test_what_hangs_there_is_used():
    """Five more on each side are one plate more, not a 20 off for a 25."""
    assert plates_for(60, BAR) == kg(20)
    assert plates_for(70, BAR, kg(20)) == kg(20, 5)
    assert plates_for(70, BAR) == kg(25)
    assert (
        change_text(kg(25, 15, 2.5), plates_for(90, BAR, kg(25, 15, 2.5)))
        == "each side: 15 and 2.5 off, 10 on"
    )


def test_a_gym_without_plates_loads_the_empty_bar():
    """Nothing to hang on is no reason to hang nothing: the bar alone can be lifted."""
    bare = Bar(Mass(2000, KG), stock=())

    assert filled(bare, Fraction(10_000), KG) == Side()
    assert filled(bare, Fraction(1_900), KG) is None
    assert filled(bare, Fraction(1_900), KG, nearest=True) == Side()
    assert stepped(bare, Side(), KG, up=True) is None


def test_an_odd_plate_stays_on_the_floor():
    """Of three plates of 25 one pair can be hung; of one, none."""
    assert filled(gym(kg25=3, kg10=1), Fraction(20_000), KG) == Side(2500)


def test_standard_plates_do_not_go_with_a_bar_in_another_unit():
    """Where nobody has counted plates, none is guessed for a load in pounds on a bar in kilos."""
    assert filled(BAR, Fraction(22_500), LB) is None


def test_the_sum_of_both_units_is_exact():
    """20 kg and 2 x (20 kg + 45 lb) are 100.8232... kg, and 222.2772... lb."""
    bar = gym(kg20=2, lb45=2)
    side = Side(2000, 4500)

    assert total(bar, side) == Fraction("100823.3133")
    assert (mass_of(bar, side, KG), mass_of(bar, side, LB)) == (Mass(10_082, KG), Mass(22_228, LB))


STOCKS = st.dictionaries(
    st.sampled_from([Mass(size, KG) for size in (50, 125, 250, 500, 1000, 1130, 2000)] + [*lb(2.5, 10, 45)]),
    st.integers(0, 6),
    max_size=5,
)


def sides(stock):
    """Yield every way to hang plates of *stock* on one side."""
    yield from product(*(range(count // 2 + 1) for count in stock.values()))


def weigh(stock, counts):
    return sum(grams(plate) * count for plate, count in zip(stock, counts, strict=True))


@given(STOCKS, st.integers(0, 20_000), st.sampled_from(Unit), st.booleans())
def test_a_load_is_never_over_and_nothing_nearer_was_left(stock, target, unit, nearest):
    """All subsets were searched: with plates of the unit no other load is nearer under the target."""
    bar = Bar(Mass(2000, KG), stock=tuple(Stock(*item) for item in stock.items()))
    wanted = target * GRAMS[unit] / 100
    side = filled(bar, Fraction(target), unit, nearest=nearest)
    own = {plate: count for plate, count in stock.items() if plate.unit is unit and count > 1}
    usable = own or {plate: count for plate, count in stock.items() if count > 1}
    loads = [20_000 + 2 * weigh(usable, counts) for counts in sides(usable)]

    if side is None:
        assert wanted < 20_000
        return
    got = total(bar, side)
    if nearest:
        best = min(abs(load - wanted) for load in loads)
        assert abs(got - wanted) == best
    else:
        under = max(load for load in loads if load <= wanted)
        assert under <= got <= wanted
        foreign = side.of(LB if unit is KG else KG)
        assert got == under or (foreign and wanted - under > wanted * 25 / 1000)


@given(STOCKS, st.data())
def test_plates_sum_to_the_load_and_are_no_more_than_there_are(stock, data):
    """What is told to be hung weighs what is lifted, exactly, and can be taken from the floor."""
    bar = Bar(Mass(2000, KG), stock=tuple(Stock(*item) for item in stock.items()))
    counts = data.draw(st.tuples(*(st.integers(0, count // 2) for count in stock.values())))
    there = data.draw(st.tuples(*(st.integers(0, count // 2) for count in stock.values())))
    hang = [plate for plate, count in zip(stock, counts, strict=True) for _ in range(count)]
    before = tuple(plate for plate, count in zip(stock, there, strict=True) for _ in range(count))

    plates = plates_of(bar, side_of(tuple(hang)), before)

    assert sum(map(grams, plates)) == sum(map(grams, hang))
    assert all(count <= stock[plate] // 2 for plate, count in Counter(plates).items())
    assert list(plates) == sorted(plates, key=grams, reverse=True)
    assert _moves(before, plates) <= _moves(before, tuple(hang))


def _moves(before, after):
    off, on = Counter(before) - Counter(after), Counter(after) - Counter(before)
    return off.total() + on.total()


@given(
    st.lists(st.sampled_from(STANDARD[KG]), max_size=5),
    st.lists(st.sampled_from(STANDARD[KG]), max_size=5),
)
def test_the_change_applied_to_before_gives_after(before, after):
    """Who does what the text says has the right plates on the bar."""
    text = change_text(tuple(before), tuple(after))
    on_the_bar = Counter(before)
    for word, sign in (("off", -1), ("on", 1)):
        for number in _named(text, word):
            on_the_bar[Mass(round(float(number) * 100), KG)] += sign

    assert +on_the_bar == Counter(after)
    assert min(on_the_bar.values(), default=0) >= 0


def _named(text, word):
    """Return the numbers that *text* names before *word*."""
    words = text.removeprefix("each side: ").replace(",", " ").replace(" and ", " ").split()
    if word not in words:
        return []
    upto = words.index(word)
    start = words.index("off") + 1 if word == "on" and "off" in words else 0
    return words[start:upto]


@given(st.sampled_from(Unit), st.integers(0, 400), st.integers(0, 5000))
def test_every_whole_step_above_any_bar_can_be_made(unit, steps, bar):
    """With standard plates both sides and the bar add up to the mass, in each step."""
    smallest = STANDARD[unit][-1].hundredths
    mass = bar + 2 * smallest * steps
    side = exactly(Bar(Mass(bar, unit)), Fraction(mass), unit)

    plates = plates_of(Bar(Mass(bar, unit)), side)

    assert bar + 2 * sum(plate.hundredths for plate in plates) == mass
    assert set(plates) <= set(STANDARD[unit])


@given(
    st.lists(st.integers(1, 12), min_size=1, max_size=4, unique=True),
    st.integers(0, 40),
    st.data(),
)
def test_no_other_way_moves_fewer(sizes, wanted, data):
    """Of all ways to make a sum the one chosen moves the fewest plates, then hangs the fewest."""
    kinds = tuple(Kind(size, 3) for size in sorted(sizes, reverse=True))
    before = data.draw(st.tuples(*(st.integers(0, 3) for _ in kinds)))
    ways = [
        counts
        for counts in product(range(4), repeat=len(kinds))
        if sum(kind.size * n for kind, n in zip(kinds, counts, strict=True)) == wanted
    ]

    def rank(counts):
        return sum(abs(n - b) for n, b in zip(counts, before, strict=True)), sum(counts), [-n for n in counts]

    chosen = fewest_moved(kinds, wanted, before)

    assert chosen == (min(ways, key=rank) if ways else None)


@given(st.lists(st.sampled_from([125, 250, 500, 1000]), max_size=4), st.booleans())
def test_a_step_leaves_out_no_load(plates, up):
    """Between a load and the next one there is none that could be hung up."""
    bar = gym(kg1_25=2, kg2_5=2, kg5=2, kg10=2)
    there = side_of(tuple(Mass(plate, KG) for plate in {*plates}))
    sums = {
        sum(some)
        for n in range(5)
        for some in combinations_with_replacement((125, 250, 500, 1000), n)
        if len({*some}) == n
    }
    beyond = [one for one in sums if (one > there.kg if up else one < there.kg)]

    then = stepped(bar, there, KG, up=up)

    assert (then and then.kg) == ((min(beyond) if up else max(beyond)) if beyond else None)


def test_among_equals_the_fewest_plates_hang():
    """With one of 3 there, 20 are two of 10 rather than 11 and three of 3: both take three moves."""
    kinds = tuple(map(Kind, (12, 11, 10, 3)))

    assert fewest_moved(kinds, 20, (0, 0, 0, 1)) == (0, 0, 2, 0)
