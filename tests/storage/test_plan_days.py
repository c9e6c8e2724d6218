"""The days on which a plan was trained, as the journal knows them."""

from dataclasses import replace
from datetime import date

import pytest

from gymtimer.domain.timeline import RepId
from gymtimer.domain.timing import MINUTE
from gymtimer.storage.journal import Journal
from gymtimer.storage.opening import connect
from gymtimer.storage.plan_days import read_plan_days
from gymtimer.storage.rows import SessionEnd
from tests.storage.made import START, rep

DAY = 24 * 60 * MINUTE
REP = RepId(0, negative=True, number=1)


@pytest.fixture
def journal(tmp_path):
    """Return a journal, and what reads it once it is closed."""
    path = tmp_path / "journal.sqlite"
    opened = Journal(path, lambda _: None, lambda _: None)

    def read(lifter):
        opened.close()
        connection = connect(path)
        try:
            return read_plan_days(connection, lifter)
        finally:
            connection.close()

    return opened, read


def train(journal, plan="Chest", days=0, lifters=("Ana",), *, reps=1, outcome="finished"):
    """Write a session that began some *days* after the first one."""
    begun = replace(START, plan=plan, wall=START.wall + days * DAY, lifters=lifters)
    session = journal.begin(begun)
    for number in range(1, reps + 1):
        journal.rep(rep(session, number))
    journal.end(SessionEnd(session, begun.wall + MINUTE, outcome))
    return session


def test_each_plan_has_the_days_of_its_sessions(journal):
    """By the clock of the place, oldest first; of one lifter, also in turn with others."""
    opened, read = journal
    train(opened, days=8, lifters=("Ben", "Ana"))
    train(opened)
    train(opened, "Arms", days=1)
    train(opened, days=3, lifters=("Ben",))
    train(opened, days=4, lifters=())

    assert read("Ana") == {
        "Chest": (date(2026, 11, 18), date(2026, 11, 26)),
        "Arms": (date(2026, 11, 19),),
    }


def test_nobody_has_the_sessions_without_a_lifter(journal):
    """Nobody else's."""
    opened, read = journal
    train(opened, lifters=())
    train(opened, days=1)

    assert read("") == {"Chest": (date(2026, 11, 18),)}


def test_what_was_not_trained_does_not_count(journal):
    """No rep, only reps that were taken back or broken off, or all thrown away."""
    opened, read = journal
    train(opened, reps=0)
    train(opened, outcome="discarded")
    struck = train(opened)
    opened.strike(struck, REP)
    session = opened.begin(START)
    opened.rep(rep(session, 1, aborted=True, lifter="Ana"))

    assert read("Ana") == {}
