"""The line on a card that tells how rested its muscles are, and the way it comes there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from gymtimer.storage.chronicle import Trained
from gymtimer.storage.journal import Journal
from gymtimer.ui.card_rest import Rested, rested, rested_of_all
from gymtimer.ui.history_now import DAY, Now
from gymtimer.ui.history_recovery import Recovery
from gymtimer.ui.home import Home
from gymtimer.ui.recovery_desk import RecoveryDesk
from gymtimer.ui.shelf import CardRole
from tests.storage.made import START, rep
from tests.ui import history_made as made
from tests.ui.test_home import RESOURCES, list_plans, read_catalogue

HOUR = made.HOUR
#: A Saturday, 14 November 2026, noon.
NOW = made.NOW


def muscle(name, hours, hard=12, advised=72):
    """Return a muscle that worked so many hours ago."""
    return Recovery(name, NOW.wall - hours * HOUR, hard, advised, ())


@pytest.mark.parametrize(
    ("past", "text", "ready"),
    [
        ([muscle("chest", 120)], "Recovered: last negatives 5 days ago", True),
        ([muscle("chest", 72)], "Recovered: last negatives 72 h ago", True),
        ([muscle("chest", 71)], "Chest: negatives 71 h ago — better after 13:00", False),
        ([muscle("chest", 52)], "Chest: negatives 52 h ago — better tomorrow", False),
        ([muscle("chest", 52, advised=96)], "Chest: negatives 52 h ago — better on Monday", False),
        ([muscle("chest", 1, advised=96)], "Chest: negatives 1 h ago — better on Wednesday", False),
        ([muscle("chest", 2, hard=0, advised=48)], "Chest: tempo work 2 h ago — better on Monday", False),
        ([muscle("chest", 900, hard=0, advised=48)], "Recovered", True),
        ([muscle("hamstrings", 2)], "Recovered", True),
        ([muscle("chest", 200), muscle("triceps", 100)], "Recovered: last negatives 4 days ago", True),
        (
            [muscle("chest", 60), muscle("triceps", 70, advised=96)],
            "Triceps: negatives 70 h ago — better tomorrow",
            False,
        ),
    ],
)
def test_a_card_tells_of_the_muscle_that_needs_the_longest_rest(past, text, ready):
    """Of those that the plan works; when, and until when."""
    assert rested(("chest", "triceps"), past, NOW) == Rested(text, ready)


def test_who_never_trained_is_told_nothing():
    """An empty journal says nothing about muscles."""
    assert rested(("chest",), [], NOW) is None


@pytest.mark.parametrize(
    ("ana", "bo", "text", "ready"),
    [
        ([muscle("chest", 60)], [muscle("triceps", 70, advised=96)],
         "Bo, triceps: negatives 70 h ago — better tomorrow", False),
        ([muscle("chest", 60)], [muscle("chest", 200)],
         "Ana, chest: negatives 60 h ago — better tomorrow", False),
        ([muscle("chest", 120)], [muscle("chest", 200)], "All recovered: last negatives 5 days ago", True),
        ([muscle("chest", 120)], [], "Ana recovered: last negatives 5 days ago", True),
        ([muscle("hamstrings", 1)], [muscle("hamstrings", 1)], "All recovered", True),
        ([muscle("chest", 1, hard=0, advised=48)], [],
         "Ana, chest: tempo work 1 h ago — better on Monday", False),
    ],
)  # fmt: skip
def test_of_several_the_one_who_needs_the_longest_rest_is_told(ana, bo, text, ready):
    """By name; whoever is rested stands behind."""
    past = {"Ana": ana, "Bo": bo}
    assert rested_of_all(("chest", "triceps"), past, NOW) == Rested(text, ready)
    assert rested_of_all(("chest",), {"Ana": [], "Bo": []}, NOW) is None


def test_days_are_those_of_the_clock_on_the_wall():
    """A rest that is over at 13:00 UTC is over at 23:30 where it is late; minutes round up."""
    for ahead, when in ((1, "after 14:00"), (20, "after 23:00"), (21, "tomorrow"), (23, "tomorrow")):
        now = Now(NOW.wall, NOW.day, ahead=ahead * HOUR // 2)
        assert rested(("chest",), [muscle("chest", 71)], now).text.endswith(f"better {when}")


@pytest.fixture
def home(qtbot, theme, family) -> Home:
    """Return the home page with the bundled plans and two lifters, none of them chosen."""
    page = Home(theme, family)
    qtbot.addWidget(page)
    page.resize(1920, 1080)
    page.show_plans(list_plans([RESOURCES / "plans"], read_catalogue(RESOURCES / "exercises.toml")))
    page.show_lifters(["Ana", "Bo"], [])
    page.show()
    return page


@pytest.fixture
def journal(tmp_path):
    """Return an open journal in which Ana benched two hours ago, and Bo never."""
    opened = Journal(tmp_path / "journal.sqlite", lambda _: None, lambda _: None)
    opened.rep(rep(opened.begin(START), 1, wall=START.wall))
    yield opened
    opened.close()


def clock():
    """Return the time two hours later."""
    return Now(START.wall + 2 * HOUR, (START.wall + 2 * HOUR) // DAY)


def bench(key):
    """Return what the bench press trains."""
    return ("chest",) if key == "bench_press" else ()


def told(home):
    """Return what the cards say of rest."""
    return [card.rested.text if card.rested else "" for card in home._model.cards]


def test_the_cards_follow_who_lifts(qtbot, home, journal):
    """Nothing while nobody has said it; then each lifter's own rest, at once nobody else's."""
    desk = RecoveryDesk(home, bench, clock, home)
    desk.open(journal)
    assert set(told(home)) == {""}

    home._people.pills[0].click()
    qtbot.waitUntil(lambda: told(home)[0] != "")
    assert told(home)[0] == "Chest: negatives 2 h ago — better on Sunday"
    assert "negatives 2 h ago" in home._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    home._people.pills[0].click()  # one who is pressed again does not lift
    home._people.pills[1].click()
    assert set(told(home)) == {""}


def test_an_answer_about_somebody_else_is_not_shown(qtbot, home, journal):
    """Whoever was chosen before the journal had answered."""
    desk = RecoveryDesk(home, bench, clock, home)
    desk.open(journal)
    home._people.pills[0].click()
    home._people.pills[0].click()
    home._people.pills[1].click()

    desk._take("Ana", (Trained(START.wall // DAY, "bench_press", 12, 12, START.wall),))

    assert set(told(home)) == {""}


def test_new_plans_are_told_too(qtbot, home, journal):
    """After a session the shelf is read anew."""
    desk = RecoveryDesk(home, bench, clock, home)
    desk.open(journal)
    home._people.pills[0].click()
    qtbot.waitUntil(lambda: told(home)[0] != "")

    home.show_plans(list_plans([RESOURCES / "plans"], read_catalogue(RESOURCES / "exercises.toml")))

    assert told(home)[0] != ""
    assert home._model.index(0).data(CardRole.CARD).rested is not None


def test_the_cards_tell_of_all_who_lift(qtbot, home, journal):
    """Once all answers are there; who lifts no more is left out."""
    journal.rep(rep(journal.begin(replace(START, lifters=("Bo",))), 1, wall=START.wall + HOUR, lifter="Bo"))
    desk = RecoveryDesk(home, bench, clock, home)
    desk.open(journal)
    home._people.pills[0].click()
    home._people.pills[1].click()
    qtbot.waitUntil(lambda: told(home)[0] != "")
    assert told(home)[0] == "Bo, chest: negatives 1 h ago — better on Sunday"

    home._people.pills[1].click()
    qtbot.waitUntil(lambda: told(home)[0] != "")
    assert told(home)[0] == "Chest: negatives 2 h ago — better on Sunday"


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_picture_of_home_with_recovery(home, looks_like, width, height):
    """As pictures/home.png: a stripe and a line, green where rested, yellow where not."""
    home.show_lifters(["Ana", "Bo"], ["Ana"])
    past = (muscle("chest", 120), muscle("triceps", 120), muscle("elbow flexors", 52, advised=96))
    home.show_recoveries({"Ana": past}, NOW)
    home.resize(width, height)

    looks_like(home, f"home/rested-{width}x{height}")
