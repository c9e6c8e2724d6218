"""The way from the journal to the week of a plan."""

from datetime import datetime

import pytest

from gymtimer.assets import asset
from gymtimer.domain.timing import MINUTE
from gymtimer.domain.working import WorkingLoad
from gymtimer.engine.bookkeeper import wall_time
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.journal import Journal
from gymtimer.storage.rows import SessionEnd, SessionStart
from gymtimer.storage.shelf import list_plans
from gymtimer.storage.working import save_working
from gymtimer.ui.week_desk import WeekDesk
from tests.storage.made import rep

CATALOGUE = read_catalogue(asset("exercises.toml"))
STARTER = asset("plans", "i3-bench-negatives-starter.gymplan.toml")
DEMO = asset("plans", "demo.gymplan.toml")
LOAD = WorkingLoad("Pure bench negatives, starter", "bench_press", 9_500)
DAY = 24 * 60 * MINUTE


@pytest.fixture
def journal(tmp_path):
    """Return a journal in which Ana began the starter plan nine days ago."""
    opened = Journal(tmp_path / "journal.sqlite", lambda _: None, lambda _: None)
    offset = datetime.now().astimezone().utcoffset()
    began = wall_time() - 9 * DAY
    minutes = round(offset.total_seconds() / 60) if offset else 0
    start = SessionStart("Pure bench negatives, starter", ("Ana",), began, minutes, "{}")
    session = opened.begin(start)
    opened.rep(rep(session, 1))
    opened.end(SessionEnd(session, began + MINUTE))
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot, tmp_path):
    """Return a desk, with a working load of Ana's."""
    save_working(tmp_path / "working" / "Ana.toml", (LOAD,))
    return WeekDesk(CATALOGUE, tmp_path / "working")


def test_the_loads_of_who_lifts_are_told(qtbot, desk, journal, tmp_path):
    """Nobody's are none, and so are those of a file that is damaged."""
    found = []
    desk.loads_found.connect(found.append)
    (tmp_path / "working" / "Ben.toml").write_text("[", encoding="utf-8")
    for lifter in ("Ana", "Ben", ""):
        desk.ask_all(journal, lifter, ())

    assert found == [(LOAD,), (), ()]


def test_all_plans_with_weeks_are_told(qtbot, desk, journal):
    """Those that are the same every week are left alone."""
    plans = list_plans([asset("plans")], CATALOGUE)
    with qtbot.waitSignal(desk.weeks_found) as found:
        desk.ask_all(journal, "Ana", plans)

    assert found.args[0][STARTER] == 2
    assert DEMO not in found.args[0]
    assert set(found.args[0].values()) == {1, 2}


@pytest.mark.parametrize(
    ("names", "week"), [(("Ana",), 2), (("Ana", "Ben"), 2), (("Ben", "Ana"), 1), ((), 1)]
)
def test_one_plan_is_found_in_its_week(qtbot, desk, journal, names, week):
    """For the first of those who lift."""
    with qtbot.waitSignal(desk.week_found) as found:
        desk.ask(journal, names, STARTER)

    assert found.args == [STARTER, names, week]


def test_a_plan_without_weeks_starts_at_once(qtbot, desk, journal):
    """Nothing is asked of the journal; nor for a plan that can't be read."""
    for path in (DEMO, DEMO.with_name("none.toml")):
        found = []
        desk.week_found.connect(lambda *told, found=found: found.append(told))
        desk.ask(None, ("Ana",), path)

        assert found == [(path, ("Ana",), 1)]
        desk.week_found.disconnect()


def test_without_an_answer_it_is_the_first_week(qtbot, desk):
    """A journal that can't be read keeps nobody from training."""

    class Away:
        def ask(self, query, on_answer, on_refusal):
            on_refusal("away")

    with qtbot.waitSignal(desk.week_found) as found:
        desk.ask(Away(), ("Ana",), STARTER)
    desk.ask_all(Away(), "Ana", list_plans([asset("plans")], CATALOGUE))

    assert found.args == [STARTER, ("Ana",), 1]
