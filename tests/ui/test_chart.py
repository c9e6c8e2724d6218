"""Charts: axes, bars, panels."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedRep
from gymtimer.storage.chronicle import Spot
from gymtimer.ui.chart_axis import axis, spread, tick_text
from gymtimer.ui.chart_bars import Held, held, lowered, target_of
from gymtimer.ui.chart_load import LoadChart, dots_of
from gymtimer.ui.chart_lowering import LoweringChart
from tests.ui import history_made as made

LOADS = st.floats(0, 500, allow_nan=False)


@given(LOADS, LOADS, st.integers(2, 8))
def test_an_axis_holds_all_between_its_ends(one, other, lines):
    """With two to so many lines as wished, evenly apart; a single value has room around it."""
    low, high = sorted((one, other))
    made_axis = axis(low, high, lines)

    assert made_axis.low <= low + 1e-6
    assert made_axis.high >= high - 1e-6
    assert 2 <= len(made_axis.ticks) <= max(3, lines)
    assert made_axis.share(low) >= -1e-6
    assert made_axis.share(high) <= 1 + 1e-6


def test_ticks_are_round():
    """As a coach would write them."""
    assert axis(81, 106, 5).ticks == (80, 90, 100, 110)
    assert tick_text(102.5) == "102.5"
    assert tick_text(100.0) == "100"


@given(st.lists(st.floats(0, 1000, allow_nan=False), max_size=30).map(sorted), st.floats(1, 200))
def test_labels_never_touch_and_the_last_one_is_there(places, width):
    """However many dots there are."""
    shown = spread(places, width)

    assert not places or shown[-1] == len(places) - 1
    for one, other in pairwise(shown):
        assert places[other] - places[one] >= width


@pytest.mark.parametrize(
    ("rep", "how"),
    [
        (LoggedRep(1, target=5000, measured=4500), Held.KEPT),  # 90 %
        (LoggedRep(1, target=5000, measured=4499), Held.SHORT),
        (LoggedRep(1, target=2000, measured=1700), Held.KEPT),  # two taps are 0.3 s late
        (LoggedRep(1, target=5000, measured=299), Held.UNKNOWN),  # a mis-tap
        (LoggedRep(1, target=5000, commanded=5000), Held.COUNTED),
        (LoggedRep(1, target=5000, commanded=5000, measured=4800), Held.KEPT),
        (LoggedRep(1, target=5000, measured=5000, aborted=True), Held.ABORTED),
        (LoggedRep(1), Held.UNKNOWN),
        (LoggedRep(1, measured=4000), Held.KEPT),  # nothing was planned
    ],
)
def test_how_a_rep_was_held(rep, how):
    """Each kind has a sign of its own."""
    assert held(rep) is how


def test_the_target_is_that_of_the_negatives():
    """Own reps come first and may be faster."""
    assert target_of((LoggedRep(1, target=2000), LoggedRep(1, negative=True, target=4000))) == 4000
    assert target_of((LoggedRep(1),)) == 0
    assert lowered(LoggedRep(1)) == 0


def test_pounds_and_kilos_share_an_axis():
    """In the unit of the last session: 100 kg stand at 220.5 lb."""
    spots = [
        Spot("b", "Bench", 1, 1, 1, Mass(10_000, Unit.KG), 1, 0, 1),
        Spot("b", "Bench", 2, 2, 2, Mass(23_000, Unit.LB), 1, 0, 1),
    ]

    dots = dots_of(spots)

    assert dots.unit is Unit.LB
    assert dots.value(spots[0]) == pytest.approx(220.46, abs=0.01)
    assert dots.value(spots[1]) == 230


def test_where_no_load_is_known_time_is_shown():
    """Pull-ups with an unknown body weight: seconds of lowering."""
    spots = [Spot("p", "Pull-up", 1, 1, 1, None, 0, 40_000, 1)]

    dots = dots_of(spots)

    assert dots.unit is None
    assert dots.value(spots[0]) == 40


def test_measured_and_commanded_bars_look_different(qtbot, theme, family):
    """A full bar is light in its middle, a hollow one dark: no colour is needed to tell."""
    chart = LoweringChart(theme, family)
    qtbot.addWidget(chart)
    chart.resize(600, 500)

    def middle(one):
        chart.show_set(one, "Last set", 1)
        picture = chart.grab().toImage()
        return picture.pixelColor(300, 350).lightness()

    measured = made.one_set(0, 5000)
    commanded = made.one_set(0, reps=(LoggedRep(1, negative=True, target=5000, commanded=5000),))
    assert middle(measured) > 100
    assert middle(commanded) < 40
    assert "as counted, not measured" in chart.accessibleName()


def test_a_chart_is_painted_once(qtbot, theme, family, monkeypatch):
    """Shown again from its pixmap, until what it shows changes."""
    chart = LoadChart(theme, family)
    qtbot.addWidget(chart)
    chart.resize(900, 400)
    painted = []
    monkeypatch.setattr(chart, "draw", lambda *_: painted.append(1))

    chart.grab()
    chart.grab()
    assert len(painted) == 1
    chart.show_spots(made.spots(3), None, made.TODAY)
    chart.grab()
    assert len(painted) == 2


def test_a_chart_is_sharp_on_a_dense_screen(qtbot, theme, family, monkeypatch):
    """Its pixmap has the pixels of the screen."""
    chart = LoadChart(theme, family)
    qtbot.addWidget(chart)
    chart.resize(900, 400)
    monkeypatch.setattr(chart, "devicePixelRatioF", lambda: 2.0)
    chart.grab()

    assert (chart._picture.width(), chart._picture.height()) == (1800, 800)


def test_each_dot_stands_where_its_day_and_load_are(qtbot, theme, family):
    """Later is further right, heavier is higher."""
    chart = LoadChart(theme, family)
    qtbot.addWidget(chart)
    chart.resize(900, 400)
    chart.show_spots(made.spots(5), None, made.TODAY)
    chart.grab()

    places = [place for place, _ in chart._places]
    assert [place.x() for place in places] == sorted(place.x() for place in places)
    loads = [spot.best.hundredths for _, spot in chart._places]
    heaviest = places[loads.index(max(loads))]
    assert heaviest.y() == min(place.y() for place in places)
    assert isinstance(heaviest, QPointF)
