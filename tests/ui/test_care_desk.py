"""The desk of care: the past comes from the journal, today from the lifter, and neither is waited for."""

import pytest

from gymtimer.domain.circumstances import DAY, Today
from gymtimer.domain.layout import lay_out
from gymtimer.domain.pacing import Pacing
from gymtimer.ui.care_desk import CareDesk
from tests.care import ANA, NOW, RULES, USED, bout, negatives, warmed
from tests.gym import BENCH, plan

PLAN = plan(warmed(BENCH, negatives(3, 105)))
TAPE = lay_out(PLAN, Pacing(), [ANA])


class Journal:
    """A journal that answers when a test lets it."""

    def __init__(self) -> None:
        self.asked: list[tuple] = []

    def ask(self, query, on_answer, on_refusal) -> None:
        """Note the question."""
        self.asked.append((on_answer, on_refusal))


@pytest.fixture
def journal() -> Journal:
    """Return a journal."""
    return Journal()


@pytest.fixture
def wall() -> list[int]:
    """Return the wall time, which a test may change."""
    return [NOW]


@pytest.fixture
def desk(qtbot, journal, wall) -> CareDesk:
    """Return a desk."""
    return CareDesk(RULES, lambda key: ("chest",), journal, lambda: wall[0])


def ids(desk: CareDesk) -> list[str]:
    """Return what stands against the plan."""
    return [one.id for one in desk.findings(PLAN, TAPE, ANA)]


def test_nothing_is_said_before_the_past_was_read(qtbot, desk, journal):
    """Then it is told that more is known."""
    assert desk.findings(PLAN, TAPE, ANA) is None
    with qtbot.waitSignal(desk.renewed) as renewed:
        desk.ask("Ana")
        journal.asked[0][0]((*USED, bout(20)))

    assert renewed.args == ["Ana"]
    assert "R09" in ids(desk)


def test_a_journal_that_cannot_be_read_stands_against_nothing(qtbot, desk, journal):
    """Nobody is taken for a beginner."""
    with qtbot.waitSignal(desk.renewed):
        desk.ask("Ana")
        journal.asked[0][1]("no")

    assert ids(desk) == []


def test_without_a_journal_nobody_waits(qtbot, desk):
    """When it is about to be closed."""
    desk.forget()
    with qtbot.waitSignal(desk.renewed):
        desk.ask("Ana")

    assert ids(desk) == []


def test_what_is_said_of_today_is_forgotten_tomorrow(qtbot, desk, journal, wall):
    """Each lifter's for itself."""
    desk.ask("Ana")
    with qtbot.waitSignal(desk.renewed):
        journal.asked[0][0](USED)
    desk.say("Ana", Today(doctor=True))
    assert desk.today("Bo") == Today()
    assert ids(desk) == ["R24"]

    wall[0] += DAY

    assert desk.today("Ana") == Today()
    assert ids(desk) == []
    wall[0] -= DAY
    assert desk.today("Ana") == Today(doctor=True)
    wall[0] += DAY
    desk.say("Ana", Today(weaker=True))
    wall[0] -= DAY
    assert desk.today("Ana") == Today()


def test_a_watch_is_told_what_the_journal_says(qtbot, desk, journal):
    """Until it is dropped."""
    watch = desk.watch(PLAN, TAPE, {"Ana": ANA}, object(), object())
    with qtbot.waitSignal(desk.renewed):
        journal.asked[0][0](USED)
    assert watch._unread == set()
    desk.drop(watch)
    assert desk._watches == []
