"""The course of a plan: a session and the one before it."""

from dataclasses import replace

import pytest

from gymtimer.storage.course import LONGEST_AGO, read_course
from gymtimer.storage.journal import Journal
from gymtimer.storage.opening import connect
from gymtimer.storage.rows import SessionEnd, SessionId
from tests.storage.made import START, rep

DAY = 24 * 60 * 60_000


@pytest.fixture
def course(tmp_path):
    """Return what writes a session, and what reads the course of one."""
    path = tmp_path / "journal.sqlite"
    journal = Journal(path, lambda _: None, lambda _: None)

    def train(days=0, reps=1, outcome="finished", **changes):
        begun = replace(START, wall=START.wall + days * DAY, **changes)
        session = journal.begin(begun)
        for number in range(1, reps + 1):
            journal.rep(rep(session, number))
        journal.end(SessionEnd(session, begun.wall, outcome))
        return session

    def read(session):
        journal.close()
        connection = connect(path)
        try:
            return read_course(connection, session)
        finally:
            connection.close()

    return train, read


def test_the_last_one_of_the_same_plan_and_lifters_comes_before(course):
    """With what both were laid out from."""
    train, read = course
    train(0)
    wanted = train(3, state='{"layout": 2}')
    train(4, plan="Arms")
    train(5, lifters=("Ben",))
    train(6, reps=0)
    train(7, outcome="discarded")
    now = train(8)
    train(9)

    found = read(now)

    assert found.now.session.id == now
    assert found.now.state == START.state
    assert (found.before.session.id, found.before.state) == (wanted, '{"layout": 2}')


def test_what_is_long_ago_says_nothing(course):
    """The first session of a plan has none before it."""
    train, read = course
    train(0)
    now = train(LONGEST_AGO // DAY + 1)

    assert read(now).before is None


def test_no_session_has_no_course(course):
    """Nothing to be told."""
    _, read = course

    assert read(SessionId("none")) is None
