"""Asking the journal while it is open for writing."""

from queue import SimpleQueue
from threading import current_thread

import pytest

from gymtimer.storage.question import AWAY, Question
from tests.storage.made import PATIENCE, START, rep


class Asker:
    """Hears answers and refusals, to be waited for."""

    def __init__(self):
        self.heard = SimpleQueue()

    def answer(self, found):
        self.heard.put(("answer", found))

    def refusal(self, text):
        self.heard.put(("refusal", text))

    def wait(self):
        return self.heard.get(timeout=PATIENCE)


def count_reps(connection):
    return connection.execute("SELECT count(*) FROM reps").fetchone()[0]


def test_an_answer_holds_every_row_handed_over_before(opened):
    """Fifty reps put, then asked at once: fifty."""
    journal, asker = opened(), Asker()
    session = journal.begin(START)
    for number in range(1, 51):
        journal.rep(rep(session, number))

    journal.ask(count_reps, asker.answer, asker.refusal)

    assert asker.wait() == ("answer", 50)


def test_the_one_who_asks_never_waits(opened):
    """Query and answer run on the writer's thread."""
    journal, asker = opened(), Asker()

    journal.ask(lambda connection: current_thread().name, asker.answer, asker.refusal)

    assert asker.wait() == ("answer", "journal")


@pytest.mark.expects_log
def test_a_query_can_not_write(opened, ears):
    """It is refused in words, and what is written afterwards is safe."""
    journal, asker = opened(), Asker()

    journal.ask(lambda connection: connection.execute("DELETE FROM reps"), asker.answer, asker.refusal)

    kind, text = asker.wait()
    assert kind == "refusal"
    assert "readonly" in text
    session = journal.begin(START)
    journal.rep(rep(session, 1))
    ears.wait_for(2)
    journal.ask(count_reps, asker.answer, asker.refusal)
    assert asker.wait() == ("answer", 1)


@pytest.mark.expects_log
@pytest.mark.parametrize("place", ["query", "listener"])
def test_a_question_that_fails_does_not_end_the_writer(opened, place):
    """Reps are committed after it as before."""
    journal, asker = opened(), Asker()
    fails = (lambda _: 1 / 0, asker.answer) if place == "query" else (count_reps, lambda _: 1 / 0)

    journal.ask(*fails, asker.refusal)
    journal.begin(START)
    journal.ask(count_reps, asker.answer, asker.refusal)

    assert asker.wait() == ("answer", 0)


def test_where_no_file_is_open_there_is_a_sentence(opened):
    """After a broken disk the connection is gone until the next attempt."""
    asker = Asker()

    Question(count_reps, asker.answer, asker.refusal).put_to(None)

    assert asker.wait() == ("refusal", AWAY)


def test_a_closed_journal_is_not_asked(opened):
    """That would wait for ever."""
    journal, asker = opened(), Asker()
    journal.close()

    with pytest.raises(ValueError, match="closed"):
        journal.ask(count_reps, asker.answer, asker.refusal)


def test_questions_before_closing_are_answered(opened):
    """Closing waits for them."""
    journal, asker = opened(), Asker()
    journal.begin(START)
    journal.ask(count_reps, asker.answer, asker.refusal)

    journal.close()

    assert asker.wait() == ("answer", 0)
