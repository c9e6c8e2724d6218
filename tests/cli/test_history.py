"""history: the journal, printed."""

import json

import pytest

from gymtimer.domain.timeline import RepId
from gymtimer.storage.journal import Journal
from gymtimer.storage.rows import Rest, SessionEnd
from tests.storage.made import START, Ears, rep


@pytest.fixture
def journal(home):
    """Return a journal with a session of one set, still open."""
    (home / "data").mkdir(parents=True)
    ears = Ears()
    journal = Journal(home / "data" / "journal.sqlite", ears.saved.put, ears.troubles.put)
    session = journal.begin(START)
    journal.rep(rep(session, 1))
    journal.rep(rep(session, 2, measured=3600))
    journal.rep(rep(session, 3, commanded=1200, aborted=True))
    journal.rest(Rest(session, 0, START.wall, 180_000, 185_000))
    journal.end(SessionEnd(session, START.wall + 99_000, "finished"))
    yield journal
    journal.close()


def test_no_journal_is_an_empty_history(gymtimer):
    """Nothing was trained yet, and that is no error."""
    assert gymtimer("history", "--json").out == "[]\n"
    assert gymtimer("history").out == "Nothing was trained yet.\n"


def test_the_history_has_sessions_with_sets_and_reps(gymtimer, journal):
    """--json is the list that the journal's room reads."""
    journal.close()

    said = gymtimer("history", "--json")

    (session,) = json.loads(said.out)
    assert said.code == 0
    assert (session["plan"], session["outcome"]) == ("Chest", "finished")
    assert [each["measured_ms"] for each in session["sets"][0]["reps"]] == [None, 3600, None]


def test_the_history_is_told_to_people(gymtimer, journal):
    """A line for the session, one for its set: load, lowering times, rest."""
    journal.close()

    said = gymtimer("history")

    first, second = said.out.splitlines()
    assert first == "2026-11-18 12:06  Chest, Ana, Bo (finished)"
    assert second == "  Bench press, set 1  105 kg: 5.0 3.6m 1.2x s, rest 3:05"


def test_a_running_gymtimer_keeps_its_journal(gymtimer, journal):
    """Its file is never opened beside it."""
    said = gymtimer("history")

    assert (said.code, said.out) == (1, "")
    assert said.err == "journal.sqlite: gymtimer is running; close it first.\n"


def test_a_damaged_journal_is_told(gymtimer, home):
    """In a sentence, with what to do."""
    (home / "data").mkdir(parents=True)
    (home / "data" / "journal.sqlite").write_bytes(b"x" * 4096)

    said = gymtimer("history", "--json")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("journal.sqlite: is damaged.")


def test_sessions_are_apart(gymtimer, journal):
    """An empty line stands between two of them; a session without sets is a line."""
    journal.begin(START)
    journal.close()

    lines = gymtimer("history").out.splitlines()

    assert lines.count("") == 1
    assert sorted(line for line in lines if line[:1] == "2") == [
        "2026-11-18 12:06  Chest, Ana, Bo (finished)",
        "2026-11-18 12:06  Chest, Ana, Bo (not ended)",
    ]


def test_own_and_warm_up_sets_are_told_apart(gymtimer, journal):
    """The side is said, too."""
    session = journal.begin(START)
    own = RepId(0, negative=False, number=1)
    journal.rep(rep(session, 1, rep=own, warm_up=True, side="left"))
    journal.close()

    assert "  Bench press, warm-up 1 left  105 kg: 5.0 s" in gymtimer("history").out.splitlines()
