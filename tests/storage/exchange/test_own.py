"""What gymtimer exports as json or csv comes back in unchanged."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedLoad, LoggedRep, LoggedSession, LoggedSet
from gymtimer.storage.exchange.formula import guarded, unguarded
from gymtimer.storage.exchange.found import ExchangeError
from gymtimer.storage.exchange.own_csv import csv_lines
from gymtimer.storage.exchange.own_json import json_lines
from gymtimer.storage.exchange.reading import read_file
from gymtimer.storage.importing import import_sessions, known_sets, news
from gymtimer.storage.log_reading import Choice, read_log
from tests.storage.exchange.logs import LOGS

Writer = Callable[[Iterable[LoggedSession]], Iterator[str]]

ONE = LoggedSet(0, "bench_press", "Bench press", 1, (LoggedRep(1),), lifter="Ana")
TWO = replace(ONE, index=1, number=2, lifter="Bo")
SESSION = LoggedSession(
    "342d5326-e954-4d05-a145-3ed4e437935f", "Chest", 1_795_000_000_000, 60, (ONE, TWO), ("Ana", "Bo")
)
NOTHING = Catalogue(())


@pytest.mark.parametrize("lines", [json_lines, csv_lines])
@given(log=LOGS)
def test_any_log_comes_back_as_it_was(lines: Writer, log: list[LoggedSession]) -> None:
    """No text, no number, no gap is changed."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "log.txt")
        file.write_text("".join(lines(log)), encoding="utf-8", newline="")
        found = read_file(file, NOTHING)
    assert (found.ours, found.refusals) == (True, ())
    assert list(found.sessions) == log


# Each example is a journal that is synced to the disk, several times.
@settings(max_examples=20)
@given(log=LOGS)
def test_any_log_goes_through_a_journal_as_it_was(log: list[LoggedSession]) -> None:
    """A second import adds nothing."""
    with TemporaryDirectory() as folder:
        journal = Path(folder, "journal.sqlite")
        assert import_sessions(journal, log, merge=True).new == len(log)
        assert sorted(read_log(journal), key=by_id) == sorted(log, key=by_id)
        again = import_sessions(journal, log, merge=True)
        assert (again.sessions, again.known) == ((), len(log))
        assert sorted(read_log(journal), key=by_id) == sorted(log, key=by_id)


def by_id(session: LoggedSession) -> str:
    """Return the name of *session*."""
    return session.id


@given(st.text())
def test_a_guard_comes_off_again(text: str) -> None:
    """Whatever the text was; what is guarded is never run."""
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_formula_is_kept_from_a_spreadsheet(tmp_path: Path) -> None:
    """In the file stands an apostrophe, in the log the note as it was."""
    evil = replace(SESSION, plan='=HYPERLINK("http://evil")', sets=(replace(ONE, notes="@SUM(A1)"),))
    file = tmp_path / "log.csv"
    file.write_text("".join(csv_lines([evil])), encoding="utf-8", newline="")
    content = file.read_text(encoding="utf-8")
    assert "\"'=HYPERLINK(" in content
    assert ",'@SUM(A1)," in content
    assert read_file(file, NOTHING).sessions == (evil,)


def test_columns_may_stand_in_any_order(tmp_path: Path) -> None:
    """They are known by their names, in whatever case, with spaces around them."""
    import csv
    from io import StringIO

    rows = list(csv.reader(StringIO("".join(csv_lines([SESSION])).removeprefix("\ufeff"), newline="")))
    out = StringIO()
    csv.writer(out, delimiter=";").writerows(
        [[f" {c.upper()} " for c in rows[0]][::-1], *(r[::-1] for r in rows[1:])]
    )
    file = tmp_path / "log.csv"
    file.write_text(out.getvalue(), encoding="utf-16", newline="")
    assert read_file(file, NOTHING).sessions == (SESSION,)


def test_a_part_of_one_lifter_is_completed_by_the_whole(tmp_path: Path) -> None:
    """Sets of ours have numbers: those that lack are added, those that are there are not."""
    journal, other = tmp_path / "journal.sqlite", tmp_path / "other.sqlite"
    import_sessions(other, [SESSION], merge=True)
    [part] = read_log(other, Choice(lifter="Bo"))
    assert part == replace(SESSION, sets=(TWO,))
    import_sessions(journal, [part], merge=True)
    added = import_sessions(journal, [SESSION], merge=True)
    assert (added.new, added.known, added.sets, added.reps) == (0, 0, 1, 1)
    assert list(read_log(journal)) == [SESSION]


def test_sets_of_others_are_not_merged(tmp_path: Path) -> None:
    """Who mends a workout in another program moves its sets: numbers mean nothing there."""
    journal = tmp_path / "journal.sqlite"
    import_sessions(journal, [replace(SESSION, sets=(TWO,))], merge=False)
    added = import_sessions(journal, [SESSION], merge=False)
    assert (added.new, added.known, added.sets) == (0, 1, 0)


def test_a_session_that_stands_twice_is_taken_once() -> None:
    """The first one counts."""
    found = news([SESSION, replace(SESSION, plan="Twin")], {}, merge=True)
    assert (found.sessions, found.new, found.known) == ((SESSION,), 1, 1)


def test_an_end_that_came_later_is_added(tmp_path: Path) -> None:
    """A session imported while it was going on is not left open for ever."""
    journal = tmp_path / "journal.sqlite"
    import_sessions(journal, [replace(SESSION, sets=(ONE,))], merge=True)
    done = replace(SESSION, ended=SESSION.started + 1000, outcome="finished")
    import_sessions(journal, [done], merge=True)
    assert list(read_log(journal)) == [done]


def test_days_are_those_of_the_gym(tmp_path: Path) -> None:
    """A session at half past midnight belongs to the day on the clock there."""
    journal = tmp_path / "journal.sqlite"
    late = replace(SESSION, started=1_795_044_600_000)  # 2026-11-18 23:30 UTC, 2026-11-19 00:30 there
    import_sessions(journal, [late], merge=True)
    from datetime import date

    day = date(2026, 11, 19)
    assert list(read_log(journal, Choice(since=day, until=day))) == [late]
    assert list(read_log(journal, Choice(until=date(2026, 11, 18)))) == []
    assert list(read_log(journal, Choice(since=date(2026, 11, 20)))) == []
    assert list(read_log(journal, Choice(lifter="Cy"))) == []


def test_nothing_is_written_where_one_row_fails(tmp_path: Path) -> None:
    """An import is one transaction."""
    journal = tmp_path / "journal.sqlite"
    import_sessions(journal, [], merge=True)
    bad = replace(SESSION, id="6ded3b9c-e370-48e7-91e2-32368d9ad63b", sets=(ONE, ONE))
    with pytest.raises(Exception, match="UNIQUE"):
        import_sessions(journal, [SESSION, bad], merge=True)
    assert known_sets(journal) == {}


WRONG = (
    ({"index": None}, "index is missing."),
    ({"index": "x"}, 'index is not a whole number: "x".'),
    ({"index": True}, 'index is not a whole number: "True".'),
    ({"exercise": ""}, "exercise is missing."),
    ({"name": 5}, "name is not a text."),
    ({"notes": "\ud800"}, "notes has half a character in it."),
    ({"weight": "heavy"}, 'weight is not a number with at most two decimals: "heavy".'),
    ({"weight": "1", "unit": "stone"}, 'unit "stone" is not kg or lb.'),
    ({"kind": "odd"}, 'kind "odd" is not one of normal, drop, failure.'),
    ({"warm_up": "perhaps"}, 'warm_up is neither yes nor no: "perhaps".'),
    ({"rest_after_ms": 5}, "rest_planned_ms is missing."),
    ({"reps": []}, "no reps, no length, no distance: nothing that could be logged."),
    ({"reps": [{}]}, "rep 1: number is missing."),
    ({"reps": [5]}, "rep 1: this is not an object in braces."),
    ({"reps": None}, "reps is not a list."),
    ({"length_ms": 1 << 60}, f'length_ms is not a whole number: "{1 << 60}".'),
)


@pytest.mark.parametrize(("change", "reason"), WRONG)
def test_a_set_that_makes_no_sense_is_refused_with_a_reason(
    tmp_path: Path, change: dict[str, object], reason: str
) -> None:
    """The rest of the file is understood."""
    document = json.loads("".join(json_lines([SESSION])))
    document["sessions"][0]["sets"][0].update(change)
    file = tmp_path / "log.json"
    file.write_text(json.dumps(document))
    found = read_file(file, NOTHING)
    assert [str(refusal) for refusal in found.refusals] == [f"session 1, set 1: {reason}"]
    assert found.sessions == (replace(SESSION, sets=(TWO,)),)


WRONG_SESSIONS = (
    ({"id": "7"}, 'id "7" is not the name of a session.'),
    ({"started": "yesterday"}, 'started is not a time like 2026-11-18T12:06:40.000+01:00: "yesterday".'),
    (
        {"started": "2026-11-18T12:06:40"},
        'started doesn\'t say which zone it is of: "2026-11-18T12:06:40". Add +01:00 or the like.',
    ),
    ({"outcome": "won"}, 'outcome "won" is not one of finished, left, discarded.'),
    ({"lifters": "Ana"}, 'lifters is not a list like ["Ana", "Bo"].'),
    ({"lifters": [5]}, "lifters is not a text."),
    ({"sets": {}}, "sets is not a list."),
)


@pytest.mark.parametrize(("change", "reason"), WRONG_SESSIONS)
def test_a_session_that_makes_no_sense_is_refused_with_a_reason(
    tmp_path: Path, change: dict[str, object], reason: str
) -> None:
    """None of its sets is taken."""
    document = json.loads("".join(json_lines([SESSION])))
    document["sessions"][0].update(change)
    file = tmp_path / "log.json"
    file.write_text(json.dumps(document))
    found = read_file(file, NOTHING)
    assert [str(refusal) for refusal in found.refusals] == [f"session 1: {reason}"]
    assert found.sessions == ()


def test_two_sets_with_one_number_are_not_both_taken(tmp_path: Path) -> None:
    """The second one is refused."""
    file = tmp_path / "log.json"
    file.write_text("".join(json_lines([replace(SESSION, sets=(ONE, ONE))])))
    found = read_file(file, NOTHING)
    assert [str(refusal) for refusal in found.refusals] == [
        "session 1, set 2: its index 0 is that of another set."
    ]
    assert found.sessions[0].sets == (ONE,)


def test_a_json_of_a_newer_gymtimer_is_refused(tmp_path: Path) -> None:
    """Half of it might be understood, which is worse than none."""
    file = tmp_path / "log.json"
    file.write_text('{"is": "gymtimer log", "format": 2, "sessions": []}')
    with pytest.raises(
        ExchangeError, match=r"log\.json: written by another gymtimer \(format 2.+nothing was imp"
    ):
        read_file(file, NOTHING)
    file.write_text('{"is": "gymtimer log", "format": 1}')
    with pytest.raises(ExchangeError, match='"sessions" is not a list'):
        read_file(file, NOTHING)


def test_a_rep_that_makes_no_sense_is_refused_with_its_line(tmp_path: Path) -> None:
    """A note of two lines counts as two; the reps around it are taken."""
    noted = replace(ONE, notes="one\ntwo", reps=(LoggedRep(1), LoggedRep(2), LoggedRep(3)))
    text = "".join(csv_lines([replace(SESSION, sets=(noted,))]))
    file = tmp_path / "log.csv"
    file.write_text(text.replace(",2,,,,,,\r\n", ",two,,,,,,\r\n"), encoding="utf-8", newline="")
    found = read_file(file, NOTHING)
    assert [str(refusal) for refusal in found.refusals] == ['line 4: number is not a whole number: "two".']
    assert [rep.number for rep in found.sessions[0].sets[0].reps] == [1, 3]


def test_a_weight_keeps_its_hundredths_and_its_unit(tmp_path: Path) -> None:
    """Nothing is converted, nothing rounded."""
    loads = [LoggedLoad("", Mass(h, u), p) for h, u, p in ((10_205, Unit.KG, 10_250), (-1250, Unit.LB, None))]
    sets = tuple(replace(ONE, index=index, load=load) for index, load in enumerate(loads))
    file = tmp_path / "log.csv"
    file.write_text("".join(csv_lines([replace(SESSION, sets=sets)])), encoding="utf-8", newline="")
    assert ",102.05,kg,102.5," in file.read_text(encoding="utf-8")
    assert read_file(file, NOTHING).sessions[0].sets == sets
